/** `tocsin backup`: how is a ledger kept twice? */
import { backupLedger } from '../../app/backup.ts'
import { Failure } from '../../model/index.ts'
import type { Run } from '../command.ts'
import { storeOf } from '../ledger.ts'

export const run: Run<'store' | 'archive'> = async ({ operands, settings, output }) => {
  const [target] = operands
  if (target === undefined) throw new Failure('usage/argument', 'where to? Name the file of the backup')
  const reports = await backupLedger(storeOf(settings), target, settings.archive)
  await output.write(`${target} holds ${reports} reports.\n`)
  return 0
}

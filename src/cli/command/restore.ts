/** `tocsin restore`: how does a backup become a ledger again? */
import { restoreLedger } from '../../app/backup.ts'
import { Failure } from '../../model/index.ts'
import type { Run } from '../command.ts'
import { storeOf } from '../ledger.ts'

export const run: Run<'store' | 'archive'> = async ({ operands, settings, output }) => {
  const [source] = operands
  if (source === undefined) throw new Failure('usage/argument', 'from what? Name the file of the backup')
  const { added, known } = await restoreLedger(source, storeOf(settings), settings.archive)
  await output.write(`Done: ${added} reports added, ${known} there already.\n`)
  return 0
}

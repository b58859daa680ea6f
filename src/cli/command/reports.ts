/** `tocsin reports`: which reports does the ledger rest on? */
import { listReports } from '../../app/list.ts'
import { renderReports } from '../../render/listing/index.ts'
import type { Run } from '../command.ts'
import { askLedger } from '../ledger.ts'
import { printList } from '../list.ts'

export const run: Run<'store' | 'asOf' | 'format'> = async (invocation) => {
  const reports = listReports(await askLedger(invocation.settings))
  return printList(reports, invocation, () => renderReports(reports, invocation.output))
}

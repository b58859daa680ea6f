/** `tocsin incidents`: what happened, as far as the ledger knows? */
import { renderIncidents } from '../../render/listing/index.ts'
import type { Run } from '../command.ts'
import { askLedger } from '../ledger.ts'
import { printList } from '../list.ts'

export const run: Run<'store' | 'asOf' | 'policy' | 'format'> = async (invocation) => {
  const { incidents } = await askLedger(invocation.settings)
  return printList(incidents, invocation, () => renderIncidents(incidents, invocation.output))
}

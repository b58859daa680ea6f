/** `tocsin claims`: who says what, report by report? */
import { listClaims } from '../../app/list.ts'
import { renderClaims } from '../../render/listing/index.ts'
import type { Run } from '../command.ts'
import { askLedger } from '../ledger.ts'
import { printList } from '../list.ts'

export const run: Run<'store' | 'asOf' | 'format'> = async (invocation) => {
  const view = await askLedger(invocation.settings)
  const claims = listClaims(view)
  return printList(claims, invocation, () => {
    const texts = new Map(view.reports.map(({ id, reading }) => [id, reading.text]))
    const rows = claims.map((claim) => ({
      claim,
      text: texts.get(claim.report) ?? '',
      ...(claim.incident === undefined ? {} : { incident: claim.incident }),
    }))
    return renderClaims(rows, invocation.output)
  })
}

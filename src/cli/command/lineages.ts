/** `tocsin lineages`: which reports derive from the same text? */
import { renderLineages } from '../../render/listing/index.ts'
import type { Run } from '../command.ts'
import { askLedger } from '../ledger.ts'
import { printList } from '../list.ts'

export const run: Run<'store' | 'asOf' | 'format'> = async (invocation) => {
  const { lineages, reports } = await askLedger(invocation.settings)
  return printList(lineages, invocation, () => {
    const named = new Map(reports.map(({ id, reading: { report } }) => [id, [report.publisher, report.title]]))
    const nameOf = (id: string): string =>
      named
        .get(id)
        ?.filter((part) => part !== undefined)
        .join(': ') || id
    return renderLineages(
      lineages.map((lineage) => ({ lineage, nameOf })),
      invocation.output,
    )
  })
}

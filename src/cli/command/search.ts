/** `tocsin search`: which reports hold these words? */
import { withLedger } from '../../app/open.ts'
import type { FoundReport } from '../../store/index.ts'
import type { Run } from '../command.ts'
import { storeOf } from '../ledger.ts'
import { nothingFound, printList } from '../list.ts'
import { note, oneLine } from '../output.ts'

/** Reports printed; a person reads no more, and a program asks for days. */
const reportsMax = 1000

export const run: Run<'store' | 'asOf' | 'publisher' | 'firstDay' | 'lastDay' | 'format'> = async (invocation) => {
  const { operands, settings } = invocation
  const { asOf, publisher, firstDay, lastDay } = settings
  const { reports, total } = await withLedger(storeOf(settings), (store) =>
    store.searchReports({
      text: operands.join(' '),
      limit: reportsMax,
      ...(asOf === undefined ? {} : { asOf }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(firstDay === undefined ? {} : { from: firstDay }),
      ...(lastDay === undefined ? {} : { to: lastDay }),
    }),
  )
  if (total > reports.length)
    note(`tocsin: the latest ${reports.length} of ${total} reports; --first-day and --last-day choose others`)
  if (reports.length === 0) return nothingFound('no report in the ledger holds these words')
  return printList(reports, invocation, () => reports.map(renderFound).join('\n'))
}

function renderFound({ id, knownAt, publisher, title, excerpts }: FoundReport): string {
  const head = [`${knownAt.slice(0, 16).replace('T', ' ')} UTC`, publisher, title].filter((part) => part !== undefined)
  return [oneLine(head.join('  ')), `  ${id}`, ...excerpts.map(({ text }) => `  … ${oneLine(text)} …`), ''].join('\n')
}

/** What is there, on one screen? The gravest incidents, a line each with their headline figures; the brief says who states them. */
import type { Incident } from '../../model/index.ts'
import type { DatasetSource } from '../dataset/index.ts'
import { numberText } from '../figure/index.ts'
import { momentText } from '../moment.ts'
import { type Layout, unpainted } from '../paint/index.ts'
import { plainText } from '../plain/index.ts'
import { renderTable } from '../table.ts'
import { byWeight, figuresByWeight } from './weight.ts'

/** With what stands above and below them, some 25 lines: a screen. */
const rowsMax = 12
/** Figures of one line: the gravest. */
const figuresMax = 2

export function renderGist(subject: DatasetSource, { width, paint = unpainted }: Layout): string {
  const { incidents, reports, lineages, asOf } = subject
  const shown = incidents.toSorted(byWeight).slice(0, rowsMax)
  const table = renderTable(
    [
      { heading: 'when', cell: ({ from }) => from?.slice(0, 10) ?? '', isRigid: true },
      { heading: 'what', cell: ({ title }) => plainText(title), role: 'event' },
      { heading: 'people', cell: figuresOf, role: 'tally' },
      { heading: 'origins', cell: ({ origins }) => String(origins), align: 'right' },
    ],
    shown,
    { width, paint },
  )
  const whole = `${incidents.length} incidents from ${reports.length} reports that derive from ${lineages.length} independent texts,\nas known on ${momentText(asOf)}.`
  const rest = incidents.length - shown.length
  return `${whole}${rest > 0 ? ` The ${shown.length} gravest:` : ''}\n\n${table}`
}

function figuresOf(incident: Incident): string {
  return figuresByWeight(incident)
    .filter(({ best, low }) => (best ?? low) > 0)
    .slice(0, figuresMax)
    .map(({ category, who, best, low, contested }) => {
      const amount = best === undefined ? `${numberText(low)}+` : numberText(best)
      const whom = who === undefined ? '' : `${plainText(who)} `
      return `${amount} ${whom}${category}${contested ? ' (contested)' : ''}`
    })
    .join(', ')
}

/** How does a person see what a ledger holds? One table each for incidents, claims, reports and lineages. */
import type { Claim, Incident, Lineage } from '../../model/index.ts'
import { figureShort, wholes } from '../figure/index.ts'
import { momentShort } from '../moment.ts'
import type { Layout } from '../paint/index.ts'
import { unpainted } from '../paint/index.ts'
import { placeText, sourceText } from '../party.ts'
import { plainText } from '../plain/index.ts'
import type { Column } from '../table.ts'
import { renderTable } from '../table.ts'

/** What is shown of a report. */
export interface ReportRow {
  readonly id: string
  readonly title?: string
  readonly publisher?: string
  readonly published?: string
  readonly fetched: string
  readonly language: string
}

function listing<Row>(columns: readonly Column<Row>[]) {
  return (rows: readonly Row[], { width, paint = unpainted }: Layout): string =>
    renderTable(columns, rows, { width, paint })
}

export const renderIncidents = listing<Incident>([
  { heading: 'when', cell: ({ from, to }) => period(from, to) },
  { heading: 'where', cell: ({ place }) => (place === undefined ? '' : placeText(place)), role: 'place' },
  { heading: 'what', cell: ({ type }) => type, role: 'event' },
  { heading: 'people', cell: people, role: 'tally' },
  { heading: 'origins', cell: ({ origins }) => String(origins), align: 'right' },
  { heading: 'status', cell: ({ status }) => status },
  { heading: 'id', cell: ({ id }) => id, isOptional: true, role: 'faint' },
])

/** Of each category the figure for all, or else those for its parts: beside the whole, parts stay in the brief and the JSON. */
function people({ tallies }: Incident): string {
  return wholes(tallies)
    .map((tally) => {
      const whom = tally.who === undefined ? '' : ` ${plainText(tally.who)}`
      return `${tally.category} ${figureShort(tally)}${whom}${tally.contested ? ' (contested)' : ''}`
    })
    .join(', ')
}

function period(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return 'unknown'
  const [first, last] = [from.slice(0, 10), (to ?? from).slice(0, 10)]
  return first === last ? first : `${first} – ${last}`
}

/** A claim with its incident, and the text of its report, which says who its sources are. */
export interface ClaimRow {
  readonly claim: Claim
  readonly incident?: string
  readonly text: string
}

export const renderClaims = listing<ClaimRow>([
  { heading: 'known', cell: ({ claim }) => momentShort(claim.at) },
  { heading: 'what', cell: ({ claim }) => (claim.kind === 'event' ? claim.type : claim.category), role: 'event' },
  { heading: 'how many', cell: ({ claim }) => (claim.kind === 'tally' ? figureShort(claim) : ''), role: 'tally' },
  { heading: 'words', cell: ({ claim, text }) => plainText(text.slice(wordsOf(claim).start, wordsOf(claim).end)) },
  { heading: 'where', cell: ({ claim }) => plainText(claim.place?.name ?? ''), isOptional: true, role: 'place' },
  { heading: 'who says so', cell: ({ claim, text }) => speakers(claim, text), role: 'source' },
  { heading: 'incident', cell: ({ incident }) => incident ?? '', isOptional: true, role: 'faint' },
  { heading: 'id', cell: ({ claim }) => claim.id, isOptional: true, role: 'faint' },
])

function wordsOf(claim: Claim): { start: number; end: number } {
  return claim.kind === 'event' ? claim.trigger : claim.span
}

function speakers(claim: Claim, text: string): string {
  return claim.attributions.map((attribution) => sourceText(attribution, text) || 'not said who').join('; ')
}

export const renderReports = listing<ReportRow>([
  { heading: 'published', cell: ({ published }) => momentShort(published ?? '') },
  { heading: 'publisher', cell: ({ publisher }) => plainText(publisher ?? ''), role: 'source' },
  { heading: 'title', cell: ({ title }) => plainText(title ?? '') },
  { heading: 'taken in', cell: ({ fetched }) => momentShort(fetched), isOptional: true },
  { heading: 'lang', cell: ({ language }) => language },
  { heading: 'id', cell: ({ id }) => id, isRigid: true, role: 'faint' },
])

/** A lineage with what a person calls its reports. */
export interface LineageRow {
  readonly lineage: Lineage
  readonly nameOf: (report: string) => string
}

export const renderLineages = listing<LineageRow>([
  { heading: 'reports', cell: ({ lineage }) => String(lineage.reports.length), align: 'right', isRigid: true },
  { heading: 'origin', cell: ({ lineage, nameOf }) => plainText(nameOf(lineage.origin)) },
  { heading: 'derived from it', cell: ({ lineage, nameOf }) => plainText(lineage.links.map(link(nameOf)).join('; ')) },
  { heading: 'id', cell: ({ lineage }) => lineage.origin, isRigid: true, role: 'faint' },
])

function link(nameOf: (report: string) => string) {
  return ({ to, kind, strength }: Lineage['links'][number]): string =>
    `${nameOf(to)} (${kind}, ${Math.round(strength * 100)} %)`
}

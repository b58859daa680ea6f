/** How does a person see the sources that are followed, and how a watch does? A table, a line for each check, and a few lines that are drawn anew. */
import { numberText } from '../figure/index.ts'
import { momentShort } from '../moment.ts'
import type { Layout } from '../paint/index.ts'
import { unpainted } from '../paint/index.ts'
import { plainText } from '../plain/index.ts'
import type { Column } from '../table.ts'
import { renderTable } from '../table.ts'

export interface SourceRow {
  readonly address: string
  readonly title?: string
  readonly category?: string
  readonly kind?: string
  readonly status: string
  readonly answered?: string
  readonly next: string
  readonly problem?: string
}

const columns: readonly Column<SourceRow>[] = [
  { heading: 'state', cell: ({ status }) => status, role: 'event' },
  { heading: 'address', cell: ({ address }) => plainText(address), role: 'source' },
  { heading: 'title', cell: ({ title }) => plainText(title ?? ''), isOptional: true },
  { heading: 'category', cell: ({ category }) => plainText(category ?? ''), isOptional: true },
  { heading: 'kind', cell: ({ kind }) => kind ?? '', isOptional: true },
  { heading: 'answered', cell: ({ answered }) => momentShort(answered ?? '') },
  { heading: 'next', cell: ({ next }) => momentShort(next) },
  { heading: 'what is wrong', cell: ({ problem }) => plainText(problem ?? ''), role: 'alarm' },
]

export function renderSources(rows: readonly SourceRow[], { width, paint = unpainted }: Layout): string {
  return renderTable(columns, rows, { width, paint })
}

export interface CheckRow {
  readonly address: string
  readonly isFine: boolean
  readonly kind?: string
  readonly title?: string
  readonly entries?: number
  readonly latest?: string
  readonly problem?: string
  readonly notes: readonly string[]
}

/** One source in a line, and what is to be said of it below; ends with a line feed. */
export function renderCheck(row: CheckRow, { paint = unpainted }: Partial<Layout> = {}): string {
  const { address, isFine, kind, title, entries = 0, latest, problem, notes } = row
  if (!isFine) return `${paint('alarm', 'wrong')}  ${plainText(address)}\n       ${plainText(problem ?? '')}\n`
  const facts = [
    ...(kind === undefined ? [] : [kind]),
    `${entries} entries`,
    ...(latest === undefined ? [] : [`latest ${momentShort(latest)}`]),
  ]
  const lines = [
    `${paint('heading', 'fine')}   ${plainText(address)}`,
    `       ${[...(title === undefined ? [] : [plainText(title)]), ...facts].join(', ')}`,
  ]
  return `${[...lines, ...notes.map((line) => `       ${plainText(line)}`)].join('\n')}\n`
}

export interface WatchView {
  readonly now: number
  readonly sources: Readonly<Record<string, number>>
  readonly reports: number
  readonly revisions: number
  readonly entries: number
  readonly pagesFailed: number
  readonly pagesRetried: number
  readonly latest: readonly { readonly url: string; readonly title?: string; readonly isRevision: boolean }[]
  readonly next: readonly { readonly address: string; readonly at: number }[]
  /** It has been told to end, and finishes what is under way. */
  readonly isEnding?: boolean
  readonly problems: readonly { readonly address: string; readonly problem: string }[]
}

/** How sources do, in words. */
const statusWords: Readonly<Record<string, string>> = {
  new: 'not asked yet',
  ok: 'fine',
  failing: 'failing',
  waiting: 'asked us to wait',
  refused: 'refused',
  gone: 'gone',
  same: 'same as another',
}

/** The status of a watch, one line each, none wider than the terminal. */
export function renderWatch(view: WatchView, { width, paint = unpainted }: Layout): readonly string[] {
  const states = Object.entries(view.sources).filter(([, count]) => count > 0)
  const total = states.reduce((sum, [, count]) => sum + count, 0)
  const words = states.map(([status, count]) => `${numberText(count)} ${statusWords[status] ?? status}`)
  const fit = (text: string): string => {
    const plain = plainText(text.replace(/\s+/g, ' '))
    return plain.length > width ? `${plain.slice(0, width - 1)}…` : plain
  }
  const of = (count: number, one: string, many: string): string => `${numberText(count)} ${count === 1 ? one : many}`
  const counts = [
    of(view.reports, 'new report', 'new reports'),
    `${of(view.revisions, 'is a revision', 'are revisions')}`,
    `${numberText(view.entries)} from feeds' own words`,
    `${of(view.pagesFailed, 'page', 'pages')} failed`,
  ]
  return [
    paint('heading', fit(`${of(total, 'source', 'sources')}: ${words.join(', ') || 'none'}`)),
    fit(counts.join(', ')),
    ...view.latest.map(({ title, url, isRevision }) =>
      paint('source', fit(`  ${isRevision ? '~' : '+'} ${title ?? url}`)),
    ),
    ...view.problems.slice(0, 3).map((each) => paint('alarm', fit(`  ! ${wrongWith(each)}`))),
    ...(view.isEnding === true ? [fit('Ending: what is under way is finished first; Ctrl-C again breaks it off')] : []),
    ...(view.isEnding === true ? [] : view.next.slice(0, 3)).map(({ address, at }) =>
      paint('faint', fit(`  ${inWords(at - view.now)}  ${address}`)),
    ),
  ]
}

/** Most problems name the address already. */
function wrongWith({ address, problem }: WatchView['problems'][number]): string {
  return problem.startsWith(address) ? problem : `${address}: ${problem}`
}

function inWords(ms: number): string {
  if (ms <= 0) return 'now'
  const seconds = Math.round(ms / 1000)
  if (seconds < 90) return `in ${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `in ${minutes} min` : `in ${Math.round(minutes / 60)} h`
}

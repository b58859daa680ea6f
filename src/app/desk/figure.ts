/** How many people, and who says so? The figures of the incidents that pass a filter, a page at a time. */
import type { Incident } from '../../model/index.ts'
import type { AsOf, DeskLedger, IncidentFilter, Paged } from './ledger.ts'
import { cursorOf, keyOf } from './page.ts'

export interface FigureQuery extends IncidentFilter, AsOf, Paged {
  readonly category?: string
  /** Whether standing claims exclude each other. */
  readonly contested?: boolean
}

export type Figure = Incident['tallies'][number] & {
  readonly incident: string
  readonly title: string
  readonly from?: string
  readonly place?: string
  readonly country?: string
}

export interface FigurePage {
  /** May be fewer than the limit, and none at all, where there is a next page. */
  readonly items: readonly Figure[]
  readonly next?: string
  readonly asOf: string
}

/** Incidents read at once, and looked through for one page: what is rare is found over several pages. */
const rowsAtOnce = 200
const rowsMax = 2000

/** Throws `request/cursor`. */
export async function figurePage(ledger: DeskLedger, query: FigureQuery): Promise<FigurePage> {
  const { category, contested, after, limit, ...filter } = query
  const of = JSON.stringify([filter, category, contested])
  let at = after === undefined ? { cursor: '', skip: 0 } : placeOf(keyOf(of, after))
  const items: Figure[] = []
  for (let seen = 0; ; seen += rowsAtOnce) {
    const from = at.cursor === '' ? {} : { after: at.cursor }
    const page = await ledger.incidents({ ...filter, order: 'day', limit: rowsAtOnce, ...from })
    const figures = page.items.flatMap(figuresOf).filter((figure) => {
      return (category ?? figure.category) === figure.category && (contested ?? figure.contested) === figure.contested
    })
    const taken = figures.slice(at.skip, at.skip + limit - items.length)
    items.push(...taken)
    const end = at.skip + taken.length
    const next = (cursor: string, skip: number): string => cursorOf(of, `${skip} ${cursor}`)
    if (end < figures.length) return { items, asOf: page.asOf, next: next(at.cursor, end) }
    if (page.next === undefined) return { items, asOf: page.asOf }
    at = { cursor: page.next, skip: 0 }
    if (items.length === limit || seen + rowsAtOnce >= rowsMax)
      return { items, asOf: page.asOf, next: next(at.cursor, 0) }
  }
}

/** The page of incidents, and the figures of it that were given already. */
function placeOf(key: string): { readonly cursor: string; readonly skip: number } {
  const [, skip = '0', cursor = ''] = /^(\d+) (.*)$/s.exec(key) ?? []
  return { cursor, skip: Number(skip) }
}

function figuresOf({ id, title, from, place, tallies }: Incident): Figure[] {
  const about = {
    ...(from === undefined ? {} : { from }),
    ...(place === undefined ? {} : { place: place.name }),
    ...(place?.country === undefined ? {} : { country: place.country }),
  }
  return tallies.map((tally) => ({ incident: id, title, ...about, ...tally }))
}

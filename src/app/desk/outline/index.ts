/**
 * How are lists, facets and days answered within milliseconds, whatever the filter and the moment? From the outlines of all incidents,
 * which are kept in memory; the store is asked for words and for the incidents that are shown. While the outlines are being read the
 * store answers.
 */
import { Failure, type Incident } from '../../../model/index.ts'
import { type FacetName, parseCursor, renderCursor, type Store } from '../../../store/index.ts'
import type { AsOf, EngineLedger, IncidentFilter, IncidentQuery, MachineLedger, MapMark } from '../ledger.ts'
import { rememberedFor } from '../memory.ts'
import { paged } from '../page.ts'
import { type Book, keepBook } from './book.ts'
import { dayNumber, dayText } from './columns.ts'
import { marksOf } from './map.ts'
import { momentsOf } from './moment.ts'
import { type Passing, passing } from './pass.ts'
import { countDays, countPlaced, countValues, type End, pageOfSlots } from './sum.ts'

type Filter = IncidentFilter & AsOf

/** Filters whose passing incidents are remembered: what one page asks about at once, for some analysts. */
const passingsMax = 32

export interface OutlinedOptions {
  /** The moment that was asked about, or the latest. */
  readonly momentOf: (at: AsOf) => Promise<string>
}

export async function outlinedLedger(
  ledger: EngineLedger,
  store: Store,
  { momentOf }: OutlinedOptions,
): Promise<MachineLedger> {
  const keeper = await keepBook(store)
  const pass = rememberedPassing(store)
  const maps = rememberedFor<readonly MapMark[]>(passingsMax)
  const current = async (): Promise<Book | undefined> => keeper.at(await ledger.revision())
  const whole = async (): Promise<Book> => {
    await keeper.settled()
    const book = await current()
    if (book !== undefined) return book
    throw new Failure('request/busy', 'the ledger is still being read; try again in a few seconds')
  }
  return {
    ...ledger,
    async incidents(query) {
      const book = await current()
      if (book === undefined) return ledger.incidents(query)
      const { order = 'day', limit, after, offset = 0, ...filter } = query
      const end = after === undefined ? undefined : await paged(query, async () => endOf(order, after))
      const passed = await pass(book, filter)
      const { numbers, next } = pageOfSlots(book.columns, passed, { order, limit, end, offset })
      const asOf = await momentOf(filter)
      const bodies = await store.derived.incidentsOf(numbers)
      const items = numbers.flatMap((number): Incident[] => {
        const body = bodies.get(number)
        return body === undefined ? [] : [{ ...body, asOf }]
      })
      return { items, total: passed.total, asOf, ...(next === undefined ? {} : { next: cursorOf(order, next) }) }
    },
    async facets(filter) {
      const book = await current()
      if (book === undefined) return ledger.facets(filter)
      const passed = await pass(book, filter)
      const values = countValues(book.columns, passed, book.named)
      return { asOf: await momentOf(filter), total: passed.total, values }
    },
    async days(filter) {
      const book = await current()
      if (book === undefined) return ledger.days(filter)
      return { asOf: await momentOf(filter), ...countDays(book.columns, await pass(book, filter)) }
    },
    async moments(query) {
      const book = await current()
      return book === undefined ? ledger.moments(query) : momentsOf(book.moments, query)
    },
    async map({ apart, within, ...filter }) {
      const book = await whole()
      const passed = await pass(book, filter)
      const marks = await maps(book.cursor, [filter, apart, within], () =>
        marksOf(book, passed, store, within === undefined ? { apart } : { apart, within }),
      )
      const placed = countPlaced(book.columns, passed)
      return { asOf: await momentOf(filter), total: passed.total, unplaced: passed.total - placed, marks }
    },
    async close() {
      keeper.close()
      await ledger.close()
    },
  }
}

type Order = NonNullable<IncidentQuery['order']>

/** The store's own cursors: a list that was begun by the one is gone on with by the other. */
const cursorOf = (order: Order, { value, id }: End): string =>
  renderCursor(order, { id, value: order !== 'day' ? value : value === 0 ? '' : dayText(value) })

function endOf(order: Order, cursor: string): End {
  const { value, id } = parseCursor(order, cursor)
  return { id, value: typeof value === 'string' ? dayNumber(value) : value }
}

function rememberedPassing(store: Store): (book: Book, filter: Filter) => Promise<Passing> {
  const remember = rememberedFor<Passing>(passingsMax)
  const find = async ({ columns, named }: Book, filter: Filter): Promise<Passing> => {
    const { text, party, source, outlets } = filter
    const { outlines } = store
    const held = await Promise.all([
      ...(text === undefined ? [] : [outlines.numbersWith(text)]),
      ...(party === undefined ? [] : [outlines.numbersWith(party, 'party')]),
      ...(source === undefined ? [] : [outlines.numbersWith(source, 'source')]),
    ])
    const values = outlets === undefined ? [] : [numbersOf(named, 'source', outlets)]
    return passing(columns, filter, { held, values })
  }
  return (book, filter) => remember(book.cursor, filter, () => find(book, filter))
}

function numbersOf(named: Book['named'], facet: FacetName, wanted: readonly string[]): number[] {
  return [...named.values()]
    .filter((one) => one.facet === facet && wanted.includes(one.value))
    .map(({ number }) => number)
}

/**
 * How do the outlines in memory stay those of the ledger? They are read once, a part at a time between the answers to others, and then
 * what the ledger's log of changes names is read again.
 */
import { setImmediate } from 'node:timers/promises'
import type { NumberedValue, Store } from '../../../store/index.ts'
import { incidentOrders } from '../ledger.ts'
import { type Columns, type GrowingColumns, makeColumns } from './columns.ts'

/** Versions read at once: some ten milliseconds. */
const pageRows = 2000
/** So few are read before the ledger is open; of more it answers from the engine until they are there. */
const atOnceMax = 10_000
const momentRows = 20_000
const logRows = 1000
/** Changed incidents that are read one by one; where there are more, everything is read again. */
const changedMax = 20_000

export interface Book {
  readonly columns: Columns
  readonly named: ReadonlyMap<number, NumberedValue>
  /** When reports became known, milliseconds, in order, each once. */
  readonly moments: readonly number[]
  /** Differs whenever the columns may. */
  readonly cursor: string
}

interface GrowingBook extends Book {
  readonly columns: GrowingColumns
  readonly named: Map<number, NumberedValue>
  readonly moments: number[]
  cursor: string
}

type Outlined = Pick<Store, 'outlines' | 'changes' | 'lastChange'>

export interface BookKeeper {
  /** As of this revision of the ledger; `undefined` while everything is being read. */
  at(revision: string): Promise<Book | undefined>
  /** Resolves when what is being read is read. */
  settled(): Promise<void>
  close(): void
}

export async function keepBook(store: Outlined): Promise<BookKeeper> {
  let book: GrowingBook | undefined
  let reading: Promise<void> | undefined
  let following: Promise<void> = Promise.resolve()
  let isClosed = false
  const isOver = (): boolean => isClosed
  const readAgain = (): Promise<void> => {
    book = undefined
    reading ??= readAll(store, isOver)
      .then((made) => {
        book = made
      })
      // Whoever asks then is answered by the engine, which says what is wrong.
      .catch(() => undefined)
      .finally(() => {
        reading = undefined
      })
    return reading
  }
  const follow = async (revision: string): Promise<void> => {
    if (book === undefined || book.cursor === revision) return
    if (!(await catchUp(store, book))) void readAgain()
  }
  const first = readAgain()
  if ((await store.outlines.count()) <= atOnceMax) await first
  return {
    async at(revision) {
      // One after the other: two that follow at once would add the same versions twice.
      following = following.then(() => follow(revision))
      await following
      return book
    },
    settled: async () => reading,
    close() {
      isClosed = true
    },
  }
}

async function readAll(store: Outlined, isOver: () => boolean): Promise<GrowingBook | undefined> {
  // What changes while it is read is read again by the first question.
  const cursor = await store.lastChange()
  const columns = makeColumns()
  const named = new Map((await store.outlines.values(0)).map((value) => [value.number, value]))
  for (let after = 0; !isOver(); ) {
    const page = await store.outlines.page(after, pageRows)
    columns.add(page)
    after = page.at(-1)?.number ?? after
    await setImmediate()
    if (page.length < pageRows) break
  }
  const moments = await momentsOf(store, isOver)
  for (const order of incidentOrders) {
    if (isOver()) return undefined
    columns.ordered(order)
    await setImmediate()
  }
  return isOver() ? undefined : { columns, named, moments, cursor }
}

async function momentsOf(store: Outlined, isOver: () => boolean): Promise<number[]> {
  const moments: number[] = []
  for (let page = [Number.NEGATIVE_INFINITY]; !isOver(); ) {
    page = [...(await store.outlines.moments(page.at(-1) ?? 0, momentRows))]
    for (const moment of page) moments.push(moment)
    await setImmediate()
    if (page.length < momentRows) break
  }
  return moments
}

/** Keeps the order; what is learnt is mostly later than everything before. */
function addMoment(moments: number[], moment: number): void {
  let [low, high] = [0, moments.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((moments[middle] ?? 0) < moment) low = middle + 1
    else high = middle
  }
  if (moments[low] !== moment) moments.splice(low, 0, moment)
}

/** Reads again what has changed since; false where that is more than a part, or cannot be told. */
async function catchUp(store: Outlined, book: GrowingBook): Promise<boolean> {
  const { columns, named } = book
  const ids = new Set<string>()
  let { cursor } = book
  for (;;) {
    const log = await store.changes({ limit: logRows, ...(cursor === '' ? {} : { after: cursor }) })
    for (const { kind, id, knownFrom } of log) {
      if (kind === 'report-added') addMoment(book.moments, Date.parse(knownFrom))
      else ids.add(id)
    }
    cursor = log.at(-1)?.cursor ?? cursor
    if (ids.size > changedMax) return false
    if (log.length < logRows) break
  }
  const outlines = await store.outlines.of([...ids])
  const greatest = [...named.keys()].reduce((most, number) => Math.max(most, number), 0)
  for (const value of await store.outlines.values(greatest)) named.set(value.number, value)
  columns.drop(ids)
  columns.add(outlines)
  book.cursor = cursor
  // Everything that is derived may have been thrown away and made anew, under other numbers.
  const isWhole = columns.live === (await store.outlines.count())
  const isNamed = outlines.every(({ values }) => values.every((value) => named.has(value)))
  return isWhole && isNamed && columns.live * 2 >= columns.size
}

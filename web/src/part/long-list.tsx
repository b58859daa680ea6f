/**
 * How does a list of a hundred thousand rows scroll? Only the pages that are near what is seen are drawn; the rest is room of the height
 * that they would have, so that the bar of the window, the mouse and the keys reach every row. Each row says its place among all.
 * A page with the focus in it stays, wherever the list is scrolled to.
 */
import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks'
import { type Asked, ask, useAnswer } from '../api.ts'
import type { Page } from '../contract.ts'

/** Rows asked for at once. */
const pageRows = 50
/** Pixels of a row that nobody has seen yet. */
const rowPxDefault = 55
/** Heights of the window that are drawn above and below it. */
const roomScreens = 1

export interface LongList<T> {
  /** The first page, which knows how many there are. */
  readonly asked: Asked<Page<T>>
  readonly pageOf: (index: number) => readonly T[] | undefined
  readonly want: (index: number) => void
  readonly address: string
}

type Pages<T> = Map<number, readonly T[] | 'asked'>

interface PagesOf<T> {
  readonly address: string
  readonly pages: Pages<T>
  readonly old: Pages<T>
}

/** The list at `address`, which has a parameter already and takes `limit` and `offset`. */
export function useLongList<T>(address: string): LongList<T> {
  const asked = useAnswer<Page<T>>(`${address}&limit=${pageRows}`)
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const first = asked.value
  const state = useRef<PagesOf<T>>({ address, pages: new Map(), old: new Map() })
  useMemo(() => {
    // Where only the ledger has changed, pages stand until they are there anew.
    const old = state.current.address === address ? state.current.pages : new Map()
    state.current = { address, pages: new Map(), old }
  }, [first])
  const { pages, old } = state.current
  const control = useMemo(() => new AbortController(), [first])
  useEffect(() => () => control.abort(), [control])
  const want = (index: number): void => {
    if (index === 0 || pages.has(index)) return
    pages.set(index, 'asked')
    ask<Page<T>>(`${address}&limit=${pageRows}&offset=${index * pageRows}`, control.signal).then(
      ({ items }) => {
        pages.set(index, items)
        redraw(0)
      },
      () => void pages.delete(index),
    )
  }
  const pageOf = (index: number): readonly T[] | undefined => {
    if (index === 0) return first?.items
    return [pages, old].map((some) => some.get(index)).find(isThere)
  }
  return { asked, pageOf, want, address }
}

const isThere = <T,>(page: readonly T[] | 'asked' | undefined): page is readonly T[] =>
  page !== 'asked' && page !== undefined

export interface RowPlace {
  readonly position: number
  readonly total: number
}

interface RowsProps<T> {
  readonly list: LongList<T>
  /** A list item with its key, the same for the same item. */
  readonly rowOf: (item: T, place: RowPlace) => JSX.Element
}

export function LongRows<T>({ list, rowOf }: RowsProps<T>) {
  const { asked, pageOf, want, address } = list
  const rows = useRef<HTMLOListElement>(null)
  const heights = useRef(new Map<number, number>())
  const [held, setHeld] = useState(-1)
  const total = asked.value?.total ?? 0
  const count = Math.max(1, Math.ceil(total / pageRows))
  const heightOf = heightsOf(heights.current, { count, total })
  const { seen, look } = useSeen(rows, heightOf, count)
  const drawn = pagesAround(seen, held < count ? held : -1)
  useNewList(address, rows, heights.current)
  // Laying out takes longer than anything else here: only what is new is measured.
  const there = drawn.map((index) => pageOf(index))
  useLayoutEffect(() => measure(rows.current, heights.current), there)
  useEffect(look, there)
  useEffect(() => {
    for (const index of drawn) want(index)
  })
  return (
    <ol
      ref={rows}
      class="rows"
      aria-busy={asked.isLoading}
      onFocusIn={(event) => setHeld(pageAt(event.target))}
      onFocusOut={() => setHeld(-1)}
    >
      {drawn.flatMap((index, at) => [
        <Room key={`room ${index}`} from={(drawn[at - 1] ?? -1) + 1} to={index} heightOf={heightOf} />,
        <PageRows
          key={`page ${index}`}
          index={index}
          items={pageOf(index)}
          total={total}
          rowOf={rowOf}
          heightOf={heightOf}
        />,
      ])}
      <Room key="room" from={(drawn.at(-1) ?? 0) + 1} to={count} heightOf={heightOf} />
    </ol>
  )
}

interface PageProps<T> extends Pick<RowsProps<T>, 'rowOf'> {
  readonly index: number
  readonly items: readonly T[] | undefined
  readonly total: number
  readonly heightOf: (index: number) => number
}

/** The rows of a page, each a child of the list itself; room, while they are awaited. */
function PageRows<T>({ index, items, total, rowOf, heightOf }: PageProps<T>) {
  if (items === undefined) return <Room from={index} to={index + 1} heightOf={heightOf} />
  return <>{items.map((item, at) => rowOf(item, { position: index * pageRows + at + 1, total }))}</>
}

interface RoomProps {
  readonly from: number
  readonly to: number
  readonly heightOf: (index: number) => number
}

/** Room for the pages from one up to another. */
function Room({ from, to, heightOf }: RoomProps) {
  let height = 0
  for (let index = from; index < to; index += 1) height += heightOf(index)
  return height === 0 ? null : <li class="room" aria-hidden="true" style={{ height: `${height}px` }} />
}

/** As measured, or as the pages are that were. */
function heightsOf(
  measured: ReadonlyMap<number, number>,
  { count, total }: { readonly count: number; readonly total: number },
): (index: number) => number {
  const whole = [...measured].filter(([index]) => index < count - 1).map(([, height]) => height)
  const sum = whole.reduce((all, height) => all + height, 0)
  const usual = whole.length === 0 ? pageRows * rowPxDefault : sum / whole.length
  const lastRows = total - (count - 1) * pageRows
  return (index) => measured.get(index) ?? (index === count - 1 ? (usual * lastRows) / pageRows : usual)
}

interface Seen {
  readonly from: number
  readonly to: number
}

/** Which pages lie in the window or near it, whatever it is that scrolls. */
function useSeen(
  rows: { readonly current: HTMLOListElement | null },
  heightOf: (index: number) => number,
  count: number,
): { readonly seen: Seen; readonly look: () => void } {
  const [seen, setSeen] = useState<Seen>({ from: 0, to: 0 })
  const look = (): void => {
    const top = -(rows.current?.getBoundingClientRect().top ?? 0)
    const [above, below] = [top - roomScreens * innerHeight, top + (1 + roomScreens) * innerHeight]
    let [from, at] = [0, 0]
    while (from < count - 1 && at + heightOf(from) < above) at += heightOf(from++)
    let to = from
    while (to < count - 1 && at + heightOf(to) < below) at += heightOf(to++)
    setSeen((before) => (before.from === from && before.to === to ? before : { from, to }))
  }
  const latest = useRef(look)
  latest.current = look
  useEffect(() => {
    let frame = 0
    const onScroll = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => latest.current())
    }
    // What scrolls is the list's column or, on a phone, the page.
    addEventListener('scroll', onScroll, { capture: true, passive: true })
    addEventListener('resize', onScroll)
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('scroll', onScroll, { capture: true })
      removeEventListener('resize', onScroll)
    }
  }, [])
  return { seen, look }
}

function pagesAround({ from, to }: Seen, held: number): readonly number[] {
  const pages = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  return held < 0 || pages.includes(held) ? pages : [...pages, held].sort((a, b) => a - b)
}

/** Another list begins at its top. */
function useNewList(
  address: string,
  rows: { readonly current: HTMLOListElement | null },
  heights: Map<number, number>,
): void {
  const last = useRef(address)
  const isScrolled = useRef(false)
  useEffect(() => {
    const list = rows.current?.closest('.list')
    const note = (): void => {
      isScrolled.current = true
    }
    list?.addEventListener('scroll', note, { passive: true })
    return () => list?.removeEventListener('scroll', note)
  }, [])
  useLayoutEffect(() => {
    if (last.current === address) return
    last.current = address
    heights.clear()
    if (isScrolled.current) rows.current?.closest('.list')?.scrollTo({ top: 0 })
    isScrolled.current = false
  }, [address])
}

const pageAt = (target: EventTarget | null): number => {
  const item = target instanceof Element ? target.closest('[aria-posinset]') : null
  return item === null ? -1 : Math.floor((Number(item.getAttribute('aria-posinset')) - 1) / pageRows)
}

/** The heights of all pages that are drawn whole. */
function measure(rows: HTMLOListElement | null, heights: Map<number, number>): void {
  const items = Map.groupBy(rows?.querySelectorAll(':scope > [aria-posinset]') ?? [], pageAt)
  for (const [index, own] of items) {
    const [first, last] = [own[0]?.getBoundingClientRect(), own.at(-1)?.getBoundingClientRect()]
    if (first !== undefined && last !== undefined) heights.set(index, last.bottom - first.top)
  }
}

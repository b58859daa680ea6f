/**
 * Is this page a running account, with entries of many moments? Then it is no report of one time. What is of its latest day is
 * read, for "on Tuesday" and "this morning" mean the same day in all of that; entries of other days are left out.
 */
import type { Block } from './block.ts'
import { isProse } from './content.ts'
import { type DayOrder, parseStatedDate } from './date.ts'
import { ancestry, attribute, elementsOf, type Page, type PageElement } from './node.ts'

/** Entries from which a page is a running account; two times are those of publication and change. */
const entriesMin = 3
/** Elements looked at, those with the most stamped children first: each takes a look at all blocks. */
const parentsMax = 8
/** Of the text's prose, what the entries hold at least. */
const entriesShareMin = 0.6

export interface RunningAccount {
  /** The text without the entries of days before the latest. */
  readonly blocks: readonly Block[]
  /** When the latest entry was written, ISO 8601 as it states it. */
  readonly at: string
  /** Entries that were found, and those of other days. */
  readonly entries: number
  readonly left: number
}

/** What a running account says on its latest day; `undefined` for any other page. `blocks` is the text of the report. */
export function readAccount(page: Page, blocks: readonly Block[], order: DayOrder): RunningAccount | undefined {
  const total = proseIn(blocks)
  const stamped = [...stampedChildren(page, order)].filter(([, stamps]) => stamps.size >= entriesMin)
  const likely = stamped.toSorted(([, one], [, other]) => other.size - one.size).slice(0, parentsMax)
  const found = likely.flatMap(([parent, stamps]) => {
    const entries = entriesIn(parent, stamps, blocks)
    const prose = entries.reduce((sum, entry) => sum + proseIn(entry.blocks), 0)
    const isAccount = new Set(entries.map(({ at }) => Date.parse(at))).size >= entriesMin
    return isAccount && prose >= entriesShareMin * total ? [entries] : []
  })
  const [entries] = found.toSorted((one, other) => other.length - one.length)
  const latest = entries?.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))[0]
  if (entries === undefined || latest === undefined) return undefined
  const others = entries.filter(({ at }) => dayOf(at) !== dayOf(latest.at))
  const left = new Set(others.flatMap((entry) => entry.blocks))
  const kept = blocks.filter((block) => !left.has(block))
  return { blocks: kept, at: latest.at, entries: entries.length, left: others.length }
}

/** On the clock that the page is written by. */
export function dayOf(instant: string): string {
  return instant.slice(0, 'YYYY-MM-DD'.length)
}

/** For each element, those directly in it that state a moment, with the first that each states. */
function stampedChildren(page: Page, order: DayOrder): ReadonlyMap<PageElement, ReadonlyMap<PageElement, string>> {
  const found = new Map<PageElement, Map<PageElement, string>>()
  for (const time of elementsOf(page, 'time')) {
    const at = parseStatedDate(attribute(time, 'datetime') ?? '', order)
    if (at === undefined || !/T\d/.test(at)) continue
    for (const child of ancestry(time)) {
      if (child.parent === undefined) break
      const stamps = found.get(child.parent) ?? new Map<PageElement, string>()
      if (!stamps.has(child)) stamps.set(child, at)
      found.set(child.parent, stamps)
    }
  }
  return found
}

/** Elements of one kind, each with a moment and with prose. */
function entriesIn(
  parent: PageElement,
  stamps: ReadonlyMap<PageElement, string>,
  blocks: readonly Block[],
): { readonly blocks: readonly Block[]; readonly at: string }[] {
  const inside = Map.groupBy(blocks, (block) => {
    for (const at of ancestry(block.element)) if (at.parent === parent) return at
    return undefined
  })
  return [...stamps].flatMap(([child, at]) => {
    const own = inside.get(child) ?? []
    return own.some(isProse) ? [{ at, blocks: own }] : []
  })
}

function proseIn(blocks: readonly Block[]): number {
  return blocks.filter(isProse).reduce((sum, { text }) => sum + text.length, 0)
}

/**
 * Is this page a running account, with entries of many moments? Then it is no report of one time: the latest entry is, and the
 * others were or will be when the page is looked at in their turn.
 */
import type { Block } from './block.ts'
import { isProse } from './content.ts'
import { type DayOrder, parseStatedDate } from './date.ts'
import { ancestry, attribute, elementsOf, type Page, type PageElement } from './node.ts'

/** Entries from which a page is a running account; two times are those of publication and change. */
const entriesMin = 3
/** Of the text's prose, what the entries hold at least. */
const entriesShareMin = 0.6

export interface LiveEntry {
  readonly blocks: readonly Block[]
  /** ISO 8601, as the entry states it. */
  readonly at: string
  /** All entries that were found, this one among them. */
  readonly count: number
}

/** The latest entry of a running account; `undefined` for any other page. `blocks` is the text of the report. */
export function latestEntry(page: Page, blocks: readonly Block[], order: DayOrder): LiveEntry | undefined {
  const total = proseIn(blocks)
  const found = [...stampedChildren(page, order)].flatMap(([parent, stamps]) => {
    if (stamps.size < entriesMin) return []
    const entries = entriesIn(parent, stamps, blocks)
    const prose = entries.reduce((sum, entry) => sum + proseIn(entry.blocks), 0)
    const isAccount = new Set(entries.map(({ at }) => Date.parse(at))).size >= entriesMin
    return isAccount && prose >= entriesShareMin * total ? [entries] : []
  })
  const [entries] = found.toSorted((one, other) => other.length - one.length)
  const latest = entries?.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))[0]
  if (entries === undefined || latest === undefined) return undefined
  return { ...latest, count: entries.length }
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
    return own.some(isProse) ? [{ at, blocks: own.filter((block) => !isStamp(block)) }] : []
  })
}

/** The hour of an entry in a line of its own. */
function isStamp({ text, times }: Block): boolean {
  return times.length > 0 && text.length <= 60
}

function proseIn(blocks: readonly Block[]): number {
  return blocks.filter(isProse).reduce((sum, { text }) => sum + text.length, 0)
}

/** What of a report can betray where it comes from? Computed once a report. */
import type { Credit } from '../../model/index.ts'
import { parseInstant } from '../../model/index.ts'
import { foldName } from '../../stdx/index.ts'
import { type Anchor, findAnchors } from './anchor.ts'
import { findShingles, hashText, type Shingles } from './shingle.ts'

/** A report as lineage sees it. `at` is when it became known, ISO 8601. */
export interface LineageReport {
  readonly id: string
  readonly at: string
  readonly text: string
  /** Primary subtag of BCP 47. */
  readonly language?: string
  readonly publisher?: string
  readonly byline?: string
  readonly credits?: readonly Credit[]
}

export interface Trace extends LineageReport {
  readonly instant: number
  readonly shingles: Shingles
  readonly anchors: readonly Anchor[]
  /** The distinct keys of its anchors. */
  readonly anchorKeys: ReadonlySet<string>
  /** Keys of pairs of neighbouring anchors, in their order. */
  readonly pairs: readonly number[]
  /** What other reports may call its newsroom, folded: the publisher, and the agency of its dateline. */
  readonly newsroomNames: readonly string[]
}

/** How many anchors on the second of a pair may stand: a translator moves words, but not far. */
const pairReach = 3
/** Characters at the beginning in which a dateline's agency stands in brackets. */
const datelineCharsMax = 400
/** Anchors beyond which a report that names another has more to say than to pass it on. */
const citingAnchorsMax = 14
/** Letters of a newsroom's name that can be looked for in a text. */
const nameCharsMin = 4

export function traceOf(report: LineageReport): Trace {
  const anchors = findAnchors(report.text)
  return {
    ...report,
    instant: parseInstant(report.at) ?? 0,
    shingles: findShingles(report.text),
    anchors,
    anchorKeys: new Set(anchors.map(({ key }) => key)),
    pairs: [...new Set(pairsOf(anchors))],
    newsroomNames: newsroomNames(report),
  }
}

function* pairsOf(anchors: readonly Anchor[]): Generator<number> {
  for (const [index, { key }] of anchors.entries())
    for (let next = index + 1; next <= index + pairReach && next < anchors.length; next += 1)
      yield hashText(`${key} ${anchors[next]?.key}`)
}

/** "Northbridge Press Agency" and, from `ALMATY, Jan 6 (Northbridge) -`, "Northbridge". */
function newsroomNames({ publisher, text }: LineageReport): string[] {
  const dateline = /^[^\n]{0,80}\p{Lu}{3}[^\n()]{0,60}\((\p{Lu}[\p{L} .&-]{1,40})\)\s*[-–—]/mu.exec(
    text.slice(0, datelineCharsMax),
  )?.[1]
  const names = [publisher, dateline].flatMap((name) => (name === undefined ? [] : [foldName(name)]))
  return [...new Set(names)].filter((name) => name.length >= nameCharsMin)
}

/**
 * Which of the names a text has; only texts so short that they may do nothing but cite are looked through.
 *
 * @param byFirstWord the names by their first word.
 */
export function findNewsrooms(
  { text, anchors }: Trace,
  byFirstWord: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const found = new Set<string>()
  if (anchors.length > citingAnchorsMax) return found
  const folded = ` ${foldName(text)} `
  for (const word of new Set(folded.split(' ')))
    for (const name of byFirstWord.get(word) ?? []) if (folded.includes(` ${name} `)) found.add(name)
  return found
}

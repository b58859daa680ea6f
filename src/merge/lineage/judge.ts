/**
 * Does the later of two reports derive from the earlier one, and how? A pure question of the two texts, so that the answer does
 * not depend on what else is known.
 *
 * All bounds were set on the open half of `fixtures/lineage` and on the sample, where what lies on either side is far away:
 * reports written apart share at most 0.1 of the shorter text's shingles, and 5 anchors in order.
 */
import type { LineageLink } from '../../model/index.ts'
import { sharedInOrder } from './anchor.ts'
import { countShared, sharedPassages } from './shingle.ts'
import type { Trace } from './trace.ts'

/** Days between a text and what derives from it; wire copy is reprinted within the week. */
export const windowDays = 7
/** Share of the shorter text's shingles from which on a text derives from another, and from which on it is a copy. */
const derivedMin = 0.2
const copyMin = 0.5
/** Shared shingles that a link needs at the least, so that two flashes are not joined by one phrase. */
const sharedMin = 5
/** Share of a text's anchors that must be the other's for it to be a rewrite; below, it carries a passage amid its own text. */
const rewriteAnchorsMin = 0.72
/** Anchors in the same order that make a translation or paraphrase: how many, of the shorter text's, and of those shared. */
const orderedMin = 8
const orderedShareMin = 0.4
const inOrderMin = 0.75
/** Anchors that a citation shares with what it cites, and of its own. */
const citedMin = 2
const citedShareMin = 0.4

export interface Verdict extends Pick<LineageLink, 'kind' | 'strength'> {
  /** Found when it is asked for: of many texts that are compared, one is told of. */
  evidence(): LineageLink['evidence']
}

/**
 * How `later` derives from `earlier`; nothing where it was written apart.
 *
 * @param named the names of newsrooms that `later` has, where it is short enough to do nothing but cite.
 */
export function judge(earlier: Trace, later: Trace, named: ReadonlySet<string>): Verdict | undefined {
  if (later.instant - earlier.instant > windowDays * 86_400_000) return undefined
  const cites = earlier.newsroomNames.some((name) => named.has(name) && !later.newsroomNames.includes(name))
  return byWording(earlier, later) ?? byOrder(earlier, later) ?? (cites ? byCitation(earlier, later) : undefined)
}

/** Kinds from the surest to the least sure: of several earlier reports, the surest link counts. */
export const kindOrder: readonly LineageLink['kind'][] = [
  'copy',
  'rewrite',
  'paraphrase',
  'translation',
  'agency',
  'citation',
]

function byWording(earlier: Trace, later: Trace): Verdict | undefined {
  const shared = countShared(earlier.shingles, later.shingles)
  const strength = shared / Math.min(earlier.shingles.length, later.shingles.length)
  if (shared < sharedMin || strength < derivedMin) return undefined
  const evidence = (): string[] => sharedPassages(later.text, earlier.shingles)
  const rewritten = shareOf(later.anchorKeys, earlier.anchorKeys) >= rewriteAnchorsMin
  return { kind: strength >= copyMin ? 'copy' : rewritten ? 'rewrite' : 'agency', strength: round(strength), evidence }
}

/** The share of `own` that are also the other's. */
function shareOf(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return own.size === 0 ? 1 : own.intersection(other).size / own.size
}

/** Its own words, but names and figures in the other's order. */
function byOrder(earlier: Trace, later: Trace): Verdict | undefined {
  const common = later.anchors.filter(({ key }) => earlier.anchorKeys.has(key)).length
  if (common < orderedMin) return undefined
  const ordered = sharedInOrder(earlier.anchors, later.anchors)
  if (ordered.length < orderedMin) return undefined
  const strength = ordered.length / Math.min(earlier.anchors.length, later.anchors.length)
  if (strength < orderedShareMin || ordered.length / common < inOrderMin) return undefined
  const translated = earlier.language !== later.language || /\btranslat/i.test(later.byline ?? '')
  return {
    kind: translated ? 'translation' : 'paraphrase',
    strength: round(strength),
    evidence: () => ordered.slice(0, evidenceMax).map(({ start, end }) => later.text.slice(start, end)),
  }
}

/** Names given as evidence. */
const evidenceMax = 12

/** It names the other's newsroom, says little of its own, and what it says stands there. */
function byCitation(earlier: Trace, later: Trace): Verdict | undefined {
  const newsroom = new Set(earlier.newsroomNames.flatMap((name) => name.split(' ')))
  const own = later.anchors.filter(({ start, end }) => !newsroom.has(later.text.slice(start, end).toLowerCase()))
  const shared = own.filter(({ key }) => earlier.anchorKeys.has(key))
  const strength = new Set(shared.map(({ key }) => key)).size / new Set(own.map(({ key }) => key)).size
  if (shared.length < citedMin || strength < citedShareMin) return undefined
  return {
    kind: 'citation',
    strength: round(strength),
    evidence: () => shared.slice(0, evidenceMax).map(({ start, end }) => later.text.slice(start, end)),
  }
}

function round(strength: number): number {
  return Math.round(strength * 1000) / 1000
}

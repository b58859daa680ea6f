/**
 * Which reports derive from the same text? Containment of word shingles: copies are cut, so what counts is how much of the
 * shorter text stands in the longer one. It sees shared wording only, neither translations nor paraphrase.
 */
import type { Lineage, LineageLink } from '../../model/index.ts'
import { compareText } from '../../stdx/index.ts'
import type { Fingerprint } from './shingle.ts'
import { fingerprint, sharedPassages } from './shingle.ts'

/** A report as lineage sees it. `at` is when it became known, ISO 8601. */
export interface LineageReport {
  readonly id: string
  readonly at: string
  readonly text: string
}

/**
 * Share of the shorter text's shingles from which on a report derives from another. Independent reports of one event share
 * names and a quotation, under 0.1; set on the sample corpus, to be re-run when it changes (`npm test` compares its lineages).
 */
const rewriteMin = 0.2
/** From here on most sentences stand unchanged: a copy. */
const copyMin = 0.5
/** Shared shingles that a link needs at the least, so that two flashes are not joined by one phrase. */
const sharedMin = 5
/** Days between a text and what derives from it; wire copy is reprinted within the week. */
const windowDays = 7
/** A shingle that stands in more reports than this is a formula, no evidence. */
const commonMax = 50

/**
 * Lineages of `reports`, single reports too, whatever their order: by the origin's time, then id. Each derived report has
 * one link, to the earlier report that it shares most with.
 */
export function findLineages(reports: readonly LineageReport[]): Lineage[] {
  const ordered = [...reports].sort(byTime)
  const prints = ordered.map(({ text }) => fingerprint(text))
  const parents = findParents(ordered, prints)
  const origins = new Map<string, { reports: string[]; links: LineageLink[] }>()
  const originOf: string[] = []
  ordered.forEach((report, index) => {
    const parent = parents[index]
    const origin = parent === undefined ? report.id : (originOf[parent.index] ?? report.id)
    originOf[index] = origin
    const lineage = origins.get(origin) ?? { reports: [], links: [] }
    lineage.reports.push(report.id)
    if (parent !== undefined) lineage.links.push(linkTo(report, ordered[parent.index] ?? report, parent.strength))
    origins.set(origin, lineage)
  })
  return [...origins].map(([origin, { reports: members, links }]) => ({ origin, reports: members, links }))
}

const byTime = (a: LineageReport, b: LineageReport): number =>
  Date.parse(a.at) - Date.parse(b.at) || compareText(a.id, b.id)

interface Parent {
  readonly index: number
  readonly strength: number
}

/** For each report the earlier one that contains most of it, or that it contains most of; by an inverted index. */
function findParents(reports: readonly LineageReport[], prints: readonly Fingerprint[]): (Parent | undefined)[] {
  const holders = new Map<number, number[]>()
  return reports.map((report, index) => {
    const print = prints[index]
    if (print === undefined) return undefined
    const shared = new Map<number, number>()
    for (const shingle of print.shingles) {
      const earlier = holders.get(shingle)
      if (earlier === undefined) holders.set(shingle, [index])
      else {
        if (earlier.length <= commonMax) for (const other of earlier) shared.set(other, (shared.get(other) ?? 0) + 1)
        earlier.push(index)
      }
    }
    return bestParent(report, print, shared, { reports, prints })
  })
}

function bestParent(
  report: LineageReport,
  print: Fingerprint,
  shared: ReadonlyMap<number, number>,
  all: { readonly reports: readonly LineageReport[]; readonly prints: readonly Fingerprint[] },
): Parent | undefined {
  let best: Parent | undefined
  for (const [index, count] of [...shared].sort(([a], [b]) => a - b)) {
    const other = all.prints[index]
    const at = all.reports[index]?.at
    if (other === undefined || at === undefined || count < sharedMin) continue
    if (Date.parse(report.at) - Date.parse(at) > windowDays * 86_400_000) continue
    const strength = count / Math.min(print.shingles.size, other.shingles.size)
    if (strength >= rewriteMin && (best === undefined || strength > best.strength)) best = { index, strength }
  }
  return best
}

function linkTo(to: LineageReport, from: LineageReport, strength: number): LineageLink {
  return {
    from: from.id,
    to: to.id,
    kind: strength >= copyMin ? 'copy' : 'rewrite',
    strength: Math.round(strength * 1000) / 1000,
    evidence: sharedPassages(to.text, from.text),
  }
}

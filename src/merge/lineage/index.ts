/**
 * Which reports derive from the same text? Copies and rewrites by shared wording, whatever was cut; agency text inside other
 * text; translations and paraphrase by names and figures that come in the same order; reports that only cite another newsroom.
 * What was written apart about the same event stays apart.
 */
import type { Lineage, LineageLink } from '../../model/index.ts'
import { compareText } from '../../stdx/index.ts'
import { judge, kindOrder, type Verdict, windowDays } from './judge.ts'
import { makePostings } from './posting.ts'
import { findNewsrooms, type LineageReport, type Trace, traceOf } from './trace.ts'

export type { LineageReport } from './trace.ts'

/** A shingle or pair of names that stands in more reports of the window than this is a formula, no evidence. */
const commonMax = 50
/** Only shingles whose hash this divides are indexed: a sample that is the same for every text, and a quarter of the memory. */
const sampleEvery = 4
/**
 * What two reports share before they are compared: of the sampled shingles of the shorter one, half the share that makes a
 * link, since a sample errs; and so many pairs of anchors, of which a translation has one for most anchors in order.
 */
const sampledShareMin = 0.1
const pairsMin = 4
/** Reports that a report is compared with at the most, those that share most first. */
const comparedMax = 40

/**
 * Lineages of `reports`, single reports too, whatever their order: by the origin's time, then id. Each derived report has
 * one link, to the earlier report that it derives from most surely.
 */
export function findLineages(reports: readonly LineageReport[]): Lineage[] {
  const follow = followLineages()
  const origins = new Map<string, { reports: string[]; links: LineageLink[] }>()
  const originOf = new Map<string, string>()
  for (const report of [...reports].sort(byTime)) {
    const link = follow(report)
    const origin = link === undefined ? report.id : (originOf.get(link.from) ?? link.from)
    originOf.set(report.id, origin)
    const lineage = origins.get(origin) ?? { reports: [], links: [] }
    lineage.reports.push(report.id)
    if (link !== undefined) lineage.links.push(link)
    origins.set(origin, lineage)
  }
  return [...origins].map(([origin, { reports: members, links }]) => ({ origin, reports: members, links }))
}

const byTime = (a: LineageReport, b: LineageReport): number =>
  Date.parse(a.at) - Date.parse(b.at) || compareText(a.id, b.id)

/**
 * Takes reports in the order of their time (then id) and answers what each derives from. Only a window of them is kept; what a
 * report derives from depends on none that came after it.
 */
export function followLineages(): (report: LineageReport) => LineageLink | undefined {
  let window = openWindow()
  let next = openWindow()
  return (report) => {
    const trace = traceOf(report)
    // Two windows overlap by the time in which copies appear, so that whatever is left behind is older than that.
    if (trace.instant - window.since > 2 * windowDays * 86_400_000) [window, next] = [next, openWindow()]
    const parent = bestParent(trace, window)
    add(window, trace)
    if (trace.instant - window.since > windowDays * 86_400_000) add(next, trace)
    if (parent === undefined) return undefined
    const { kind, strength, evidence } = parent.verdict
    return { from: parent.from.id, to: report.id, kind, strength, evidence: evidence() }
  }
}

interface Window {
  since: number
  readonly traces: Trace[]
  readonly byShingle: ReturnType<typeof makePostings>
  readonly byPair: ReturnType<typeof makePostings>
  /** Numbers of the reports of each newsroom, by the names that others call it, and those names by their first word. */
  readonly byNewsroom: Map<string, number[]>
  readonly newsroomNames: Map<string, Set<string>>
}

function openWindow(): Window {
  return {
    since: Number.NEGATIVE_INFINITY,
    traces: [],
    byShingle: makePostings(commonMax),
    byPair: makePostings(commonMax),
    byNewsroom: new Map(),
    newsroomNames: new Map(),
  }
}

function add(window: Window, trace: Trace): void {
  if (window.traces.length === 0) window.since = trace.instant
  const number = window.traces.push(trace) - 1
  for (const shingle of trace.shingles) if (shingle % sampleEvery === 0) window.byShingle.add(shingle, number)
  for (const pair of trace.pairs) window.byPair.add(pair, number)
  for (const name of trace.newsroomNames) {
    const own = window.byNewsroom.get(name)
    own?.push(number)
    if (own !== undefined) continue
    window.byNewsroom.set(name, [number])
    const first = name.split(' ')[0] ?? name
    window.newsroomNames.set(first, (window.newsroomNames.get(first) ?? new Set()).add(name))
  }
}

function bestParent(trace: Trace, window: Window): { from: Trace; verdict: Verdict } | undefined {
  let best: { from: Trace; verdict: Verdict } | undefined
  const named = findNewsrooms(trace, window.newsroomNames)
  const cited = [...named].flatMap((name) => window.byNewsroom.get(name)?.slice(-comparedMax) ?? [])
  const numbers = new Set([...findLike(trace, window), ...cited])
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const from = window.traces[number]
    const verdict = from && judge(from, trace, named)
    if (from === undefined || verdict === undefined) continue
    if (best === undefined || compareVerdicts(verdict, best.verdict) < 0) best = { from, verdict }
  }
  return best
}

function compareVerdicts(a: Verdict, b: Verdict): number {
  return kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || b.strength - a.strength
}

/** Earlier reports that share enough with this one to be compared, those that share most first. */
function findLike(trace: Trace, { byShingle, byPair, traces }: Window): number[] {
  const oldest = trace.instant - windowDays * 86_400_000
  const isLate = (number: number): boolean => (traces[number]?.instant ?? 0) >= oldest
  const [sampled, paired] = [new Map<number, number>(), new Map<number, number>()]
  const countIn = (counts: Map<number, number>) => (number: number) => {
    counts.set(number, (counts.get(number) ?? 0) + 1)
    return isLate(number)
  }
  const countShingle = countIn(sampled)
  for (const shingle of trace.shingles) if (shingle % sampleEvery === 0) byShingle.visit(shingle, countShingle)
  const countPair = countIn(paired)
  for (const pair of trace.pairs) byPair.visit(pair, countPair)
  const likeness = new Map<number, number>()
  for (const [number, count] of sampled) {
    const shorter = Math.min(trace.shingles.length, traces[number]?.shingles.length ?? 0)
    const share = (count * sampleEvery) / shorter
    if (share >= sampledShareMin) likeness.set(number, share / sampledShareMin)
  }
  for (const [number, count] of paired)
    if (count >= pairsMin) likeness.set(number, (likeness.get(number) ?? 0) + count / pairsMin)
  return [...likeness]
    .filter(([number]) => isLate(number))
    .sort(([a, left], [b, right]) => right - left || a - b)
    .slice(0, comparedMax)
    .map(([number]) => number)
}

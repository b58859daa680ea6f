/**
 * Which figure heads a line of an incident? The policy in `docs/concepts/headline.md`: each voice counts with its latest
 * word, early counts yield to later and higher ones, floors to figures that meet them; what remains stands.
 */
import type { Attribution, IncidentTally, Lineage, TallyClaim } from '../../model/index.ts'
import { compareText } from '../../stdx/index.ts'

type SourceKind = Attribution['sourceKind']

/** Most authoritative first; unattributed figures are the outlet's own, `media`. */
const classes: readonly SourceKind[] = [
  'official',
  'igo',
  'security-force',
  'ngo',
  'expert',
  'document',
  'other',
  'media',
  'party',
  'witness',
  'anonymous',
]

/** Counts that only grow: a later, higher figure overtakes an earlier exact one. */
const growing: ReadonlySet<string> = new Set(['killed', 'injured', 'detained', 'displaced', 'abducted', 'deployed'])

/** Words for everybody: a count of these is of the whole, not of a part. */
const everybody = /^(?:people|persons?|others?|victims?|dead|bodies|of them|deaths?|fatalities|casualties)$/i

interface Said {
  readonly claim: TallyClaim
  readonly at: number
  readonly voice: string
  readonly rank: number
  readonly source: string
  readonly denies: boolean
}

interface Line {
  readonly category: string
  readonly who?: string
  readonly said: Said[]
}

interface HeadlineContext {
  readonly lineages: readonly Lineage[]
  readonly publishers: ReadonlyMap<string, string | undefined>
}

/** One line for each category and part of the people (`who`), the whole first. */
export function tallyLines(tallies: readonly TallyClaim[], context: HeadlineContext): IncidentTally[] {
  const derived = new Set(context.lineages.flatMap(({ origin, reports }) => reports.filter((id) => id !== origin)))
  const lines = new Map<string, Line>()
  for (const claim of tallies) {
    if (claim.background === true || claim.cumulative === true) continue
    const who = whoOf(claim)
    const key = `${claim.category}|${who?.key ?? ''}`
    const about = { category: claim.category, ...(who === undefined ? {} : { who: who.label }) }
    const line: Line = lines.get(key) ?? { ...about, said: [] }
    line.said.push(saidBy(claim, context))
    lines.set(key, line)
  }
  return [...lines.entries()]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, { said, ...about }]) => lineOf(about, withoutRepeats(said.sort(byTime), derived)))
}

const byTime = (a: Said, b: Said): number => a.at - b.at || compareText(a.claim.id, b.claim.id)

function whoOf({ who }: TallyClaim): { key: string; label: string } | undefined {
  if (who === undefined) return undefined
  const label = who.text.toLowerCase().replace(/^(?:(?:at least|about|some|the|a|an|more than)\s+|[\d,.]+\s+)+/, '')
  return everybody.test(label) ? undefined : { key: who.sector ?? label, label }
}

function saidBy(claim: TallyClaim, { publishers }: HeadlineContext): Said {
  const attribution = claim.attributions[0]
  const source = attribution?.sourceName ?? ''
  const outlet = publishers.get(claim.report) ?? claim.report
  return {
    claim,
    at: Date.parse(claim.at),
    source,
    voice: source === '' ? `outlet ${outlet}` : source.toLowerCase(),
    rank: classes.indexOf(attribution?.sourceKind ?? 'media'),
    denies: attribution?.stance === 'denies',
  }
}

const sameFigure = (a: TallyClaim, b: TallyClaim): boolean => a.low === b.low && a.best === b.best && a.high === b.high

/** A copy's figure that its origin gave before has no life of its own. */
function withoutRepeats(said: readonly Said[], derived: ReadonlySet<string>): Said[] {
  return said.filter(({ claim }, index) => {
    return !derived.has(claim.report) || !said.slice(0, index).some((earlier) => sameFigure(earlier.claim, claim))
  })
}

function lineOf(about: { category: string; who?: string }, said: readonly Said[]): IncidentTally[] {
  const asserted = said.filter(({ denies }) => !denies)
  const latest = asserted.filter((one) => !asserted.some((other) => replaces(other, one)))
  const standing = latest.filter((one) => !latest.some((other) => overtakes(other, one, about.category)))
  const basis = bestOf(standing)
  if (basis === undefined) return []
  const lows = standing.filter(({ claim }) => claim.exactness !== 'at-most').map(({ claim }) => claim.low)
  const low = lows.length === 0 ? 0 : Math.min(...lows)
  const highs = standing.flatMap(({ claim }) => claim.high ?? [])
  const top = Math.max(...highs)
  const high = highs.length === 0 || standing.some(({ claim }) => claim.low > top) ? undefined : top
  const best = basis.claim.best
  return [
    {
      ...about,
      low,
      ...(best === undefined ? {} : { best }),
      ...(high === undefined ? {} : { high }),
      basis: basis.claim.id,
      history: said.map(historyOf),
      contested: isContested(standing, said),
    },
  ]
}

function historyOf({ claim, source }: Said): IncidentTally['history'][number] {
  const { low, best, high } = claim
  const figure = { low, ...(best === undefined ? {} : { best }), ...(high === undefined ? {} : { high }) }
  return { at: claim.at, ...figure, source, claim: claim.id }
}

/** The latest word of a voice replaces its earlier ones, but a floor does not replace an exact figure that satisfies it. */
function replaces(later: Said, earlier: Said): boolean {
  if (later.voice !== earlier.voice || byTime(later, earlier) <= 0) return false
  const satisfied = later.claim.best === undefined && (earlier.claim.best ?? -1) >= later.claim.low
  return !(satisfied && later.claim.high === undefined)
}

/** A later and higher figure, or one that meets a floor, from a source of the same or a higher class. */
function overtakes(later: Said, earlier: Said, category: string): boolean {
  if (later === earlier || later.rank > earlier.rank) return false
  const isFloor = earlier.claim.best === undefined && earlier.claim.high === undefined
  const meets = later.claim.low >= earlier.claim.low
  if (isFloor) {
    const laterIsFloor = later.claim.best === undefined
    return meets && (later.at > earlier.at || (!laterIsFloor && later.claim.report === earlier.claim.report))
  }
  const grows = growing.has(category) && earlier.claim.exactness === 'exact' && (earlier.claim.best ?? 0) > 0
  const isParty = classes[earlier.rank] === 'party'
  return grows && !isParty && later.at > earlier.at && later.claim.low > earlier.claim.low
}

/** The latest of the most authoritative class that has a best; failing that, the latest of the most authoritative class. */
function bestOf(standing: readonly Said[]): Said | undefined {
  const order = (a: Said, b: Said) => a.rank - b.rank || -byTime(a, b)
  return standing.filter(({ claim }) => claim.best !== undefined).sort(order)[0] ?? [...standing].sort(order)[0]
}

/** Two standing figures of different voices that exclude each other, or a standing figure that another voice denies. */
function isContested(standing: readonly Said[], said: readonly Said[]): boolean {
  const excluded = standing.some((a) => standing.some((b) => a.voice < b.voice && excludes(a.claim, b.claim)))
  const denied = said.filter(({ denies }) => denies)
  return excluded || denied.some((no) => standing.some((a) => a.voice !== no.voice && sameFigure(a.claim, no.claim)))
}

function excludes(a: TallyClaim, b: TallyClaim): boolean {
  const [aLow, aHigh] = rangeOf(a)
  const [bLow, bHigh] = rangeOf(b)
  return aLow > bHigh || bLow > aHigh
}

/** "About" gives a tenth either way, a floor is open above, "up to" is open below. */
function rangeOf({ low, high, exactness }: TallyClaim): readonly [number, number] {
  if (exactness === 'about') return [low * 0.9, low * 1.1]
  return [exactness === 'at-most' ? 0 : low, high ?? Number.POSITIVE_INFINITY]
}

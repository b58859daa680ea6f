/**
 * Which figure heads a line of an incident? The policy in `docs/concepts/headline.md`: what is withdrawn goes, each voice counts
 * with its latest word, early counts yield to later and higher ones, floors to figures that meet them; what remains stands.
 */
import type { IncidentTally, Lineage, TallyClaim } from '../../model/index.ts'
import { compareText } from '../../stdx/index.ts'
import { type FormerContext, findWithdrawn, sameFigure } from './former.ts'
import { figureBy, type Policy } from './policy.ts'
import { excludes, type Said } from './said.ts'
import { classes, voiceOf } from './voice.ts'
import { partsOf, vaguePart } from './who.ts'

/** Counts that only grow: a later, higher figure overtakes an earlier exact one. */
const growing: ReadonlySet<string> = new Set(['killed', 'injured', 'detained', 'displaced', 'abducted', 'deployed'])

interface Line {
  readonly category: string
  who?: string
  readonly said: Said[]
}

/** Claims of each report that it tells as what a former figure has become. */
export type Rises = ReadonlyMap<string, readonly string[]>

export interface HeadlineContext extends FormerContext {
  readonly lineages: readonly Lineage[]
  readonly publishers: ReadonlyMap<string, string | undefined>
  readonly rises?: Rises
  readonly policy?: Policy
}

/** Reports that derive from another's text. */
export function derivedReports(lineages: readonly Lineage[]): ReadonlySet<string> {
  return new Set(lineages.flatMap(({ origin, reports }) => reports.filter((id) => id !== origin)))
}

/** One line for each category and part of the people (`who`), the whole first. */
export function tallyLines(
  tallies: readonly TallyClaim[],
  context: HeadlineContext,
  derived: ReadonlySet<string> = derivedReports(context.lineages),
): IncidentTally[] {
  const lines = new Map<string, Line>()
  const isEcho = echoes(tallies, context, derived)
  const isWithdrawn = findWithdrawn(tallies, context)
  const relays = relaysOf(tallies, context)
  const partOf = partsOf(tallies)
  for (const claim of tallies) {
    if (isEcho(claim) || claim.background === true) continue
    const who = partOf(claim)
    const key = `${claim.category}|${who?.key ?? ''}`
    const about = { category: claim.category, ...(who === undefined ? {} : { who: who.label }) }
    const line: Line = lines.get(key) ?? { ...about, said: [] }
    line.said.push({ ...saidBy(claim, context), relays: relays.get(claim.report) ?? nobody })
    if (who !== undefined && line.who !== undefined && vaguePart.test(line.who)) line.who = who.label
    lines.set(key, line)
  }
  return [...lines.entries()]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, { said, ...about }]) => {
      const all = about.who === undefined ? [...said, ...partsAgainst(said, about.category, lines)] : said
      const own = withoutRepeats(all.sort(byTime), derived)
      const kept = own.filter((one) => !isWithdrawn(one))
      return lineOf(about, own, kept, context.policy)
    })
}

/** "Nobody was killed", says one, and another counts two children: what is said of a part speaks against nobody at all. */
function partsAgainst(said: readonly Said[], category: string, lines: ReadonlyMap<string, Line>): Said[] {
  if (!said.some(({ claim, denies }) => claim.high === 0 && !denies)) return []
  return [...lines.values()]
    .filter((line) => line.category === category && line.who !== undefined)
    .flatMap((line) => line.said.filter(({ claim }) => claim.low > 0))
}

/**
 * Whether a copy gives a figure that its text's other reports gave before: a paraphrase may call the same people by another name, and would
 * make a line of its own.
 */
function echoes(
  tallies: readonly TallyClaim[],
  { lineages }: HeadlineContext,
  derived: ReadonlySet<string>,
): (claim: TallyClaim) => boolean {
  const originOf = new Map(lineages.flatMap(({ origin, reports }) => reports.map((id) => [id, origin] as const)))
  const keyOf = ({ report, category, low, best, high }: TallyClaim) =>
    `${originOf.get(report)}|${category}|${low}|${best}|${high}`
  const first = new Map<string, string>()
  for (const claim of tallies) {
    const key = keyOf(claim)
    if (claim.at < (first.get(key) ?? '~')) first.set(key, claim.at)
  }
  return (claim) => derived.has(claim.report) && (first.get(keyOf(claim)) ?? '') < claim.at
}

const byTime = (a: Said, b: Said): number => a.at - b.at || compareText(a.claim.id, b.claim.id)

function saidBy(claim: TallyClaim, { publishers, correcting, rises }: HeadlineContext): Omit<Said, 'relays'> {
  const outlet = publishers.get(claim.report) ?? claim.report
  return {
    claim,
    at: Date.parse(claim.at),
    voice: voiceOf(claim, outlet),
    outlet,
    denies: claim.attributions[0]?.stance === 'denies',
    corrects: correcting?.has(claim.report) === true,
    rises: rises?.get(claim.report)?.includes(claim.id) === true,
  }
}

/** A copy's figure that was given before has no life of its own. */
function withoutRepeats(said: readonly Said[], derived: ReadonlySet<string>): Said[] {
  return said.filter(({ claim }, index) => {
    return !derived.has(claim.report) || !said.slice(0, index).some((earlier) => sameFigure(earlier.claim, claim))
  })
}

const nobody: ReadonlySet<string> = new Set()

/** The voices that each report passes on. */
function relaysOf(
  tallies: readonly TallyClaim[],
  { publishers }: HeadlineContext,
): ReadonlyMap<string, ReadonlySet<string>> {
  const relays = new Map<string, Set<string>>()
  for (const claim of tallies) {
    const { key, isOutlet } = voiceOf(claim, publishers.get(claim.report) ?? claim.report)
    if (!isOutlet) relays.set(claim.report, (relays.get(claim.report) ?? new Set()).add(key))
  }
  return relays
}

/** `said` is the history of the line, `kept` what of it nobody took back. */
function lineOf(
  about: { category: string; who?: string },
  said: readonly Said[],
  kept: readonly Said[],
  policy: Policy | undefined,
): IncidentTally[] {
  const standing = findStanding(about.category, kept)
  const figure = figureBy(policy ?? 'most-authoritative', about.category, standing)
  if (figure === undefined) return []
  const { basis, ...numbers } = figure
  const excludes = findExclusions(standing, said)
  return [
    {
      ...about,
      ...numbers,
      basis: basis.claim.id,
      history: said.map(historyOf),
      contested: excludes.length > 0,
      ...(excludes.length === 0 ? {} : { excludes }),
      stands: standing.map(({ claim }) => claim.id),
    },
  ]
}

/** What is neither withdrawn, nor replaced by a later word of its voice, nor overtaken. */
export function findStanding(category: string, said: readonly Said[]): Said[] {
  const asserted = said.filter(({ denies }) => !denies)
  const kept = asserted.filter((one) => !said.some((other) => withdraws(other, one)))
  const latest = kept.filter((one) => !kept.some((other) => replaces(other, one, category)))
  return latest.filter((one) => !latest.some((other) => overtakes(other, one, category)))
}

function historyOf({ claim, voice }: Said): IncidentTally['history'][number] {
  const { low, best, high } = claim
  const figure = { low, ...(best === undefined ? {} : { best }), ...(high === undefined ? {} : { high }) }
  return { at: claim.at, ...figure, source: voice.source, claim: claim.id }
}

/** A report that corrects takes out the other figures of its voice and its outlet, and the figure that it denies. */
function withdraws(later: Said, earlier: Said): boolean {
  if (!later.corrects || byTime(later, earlier) <= 0 || later.claim.report === earlier.claim.report) return false
  const isOwn = later.voice.key === earlier.voice.key || later.outlet === earlier.outlet
  return isOwn && (later.denies ? sameFigure(later.claim, earlier.claim) : !sameFigure(later.claim, earlier.claim))
}

/**
 * The latest word of a voice replaces its earlier ones, but a floor does not replace an exact figure that satisfies it. Within one report
 * nothing is later: of what grows, the greatest counts, "killing four; three died where they stood and a fourth in hospital".
 */
function replaces(later: Said, earlier: Said, category: string): boolean {
  const isOneReport = later.claim.report === earlier.claim.report && later.voice.key === earlier.voice.key
  if (isOneReport && growing.has(category) && later.claim.best !== undefined && earlier.claim.best !== undefined)
    return (
      later.claim.best > earlier.claim.best || (later.claim.best === earlier.claim.best && byTime(later, earlier) > 0)
    )
  // "Shelling killed at least 65. One shell struck a bus, killing 22": the less is of some of them, and the more need not be all.
  const [less, more] = [earlier.claim.best, later.claim.best]
  if (isOneReport && growing.has(category) && (less === undefined) !== (more === undefined))
    return less === undefined ? (more ?? 0) >= earlier.claim.low : later.claim.low > less
  if (byTime(later, earlier) <= 0) return false
  const isSameVoice = later.voice.key === earlier.voice.key
  const yields =
    earlier.voice.isOutlet && later.outlet === earlier.outlet && later.claim.report !== earlier.claim.report
  if (!isSameVoice && !yields) return false
  const satisfied = later.claim.best === undefined && (earlier.claim.best ?? -1) >= later.claim.low
  return !(satisfied && later.claim.high === undefined)
}

/**
 * A later and higher figure, or one that meets a floor, from a source of the same or a higher class. An outlet that passes on a later word
 * of the voice itself speaks with what that voice knows, and one that tells how the former figure grew knows of it: "two of the wounded died,
 * taking the toll to 26".
 */
function overtakes(later: Said, earlier: Said, category: string): boolean {
  const isInformed =
    (later.voice.isOutlet && later.relays.has(earlier.voice.key)) ||
    (later.rises && later.voice.rank <= classes.outlet) ||
    isFoundSince(later, earlier, category)
  if (later === earlier || (later.voice.rank > earlier.voice.rank && !isInformed)) return false
  const isLater = later.at > earlier.at
  const isFloor = earlier.claim.best === undefined && earlier.claim.high === undefined
  if (isFloor) {
    const meets = later.claim.low >= earlier.claim.low
    const laterIsFloor = later.claim.best === undefined
    const isHere = !laterIsFloor && later.claim.report === earlier.claim.report
    return category === 'missing' ? isLater && !isParty(earlier) : meets && (isLater || isHere)
  }
  if (isParty(earlier) || !isLater) return false
  if (category === 'missing') return true
  const grows = growing.has(category) && earlier.claim.exactness === 'exact' && (earlier.claim.best ?? 0) > 0
  return grows && later.claim.low > earlier.claim.low
}

/** Hours after which fewer people are missing because others were found, whoever says so. Set by hand. */
const foundHours = 12

/** "Twenty-two remained unaccounted for", says a minister, and two days later a newspaper: "Ten are still missing". */
const isFoundSince = (later: Said, earlier: Said, category: string): boolean =>
  category === 'missing' &&
  later.voice.rank <= classes.outlet &&
  later.at - earlier.at >= foundHours * 3_600_000 &&
  (later.claim.best ?? later.claim.low) < (earlier.claim.best ?? earlier.claim.low)

/** A denial of "more than 2,000" is one of any figure that begins there. */
const isDenied = (claim: TallyClaim, no: TallyClaim): boolean =>
  sameFigure(claim, no) || (no.exactness === 'at-least' && claim.low >= no.low)

const isParty = ({ voice, claim }: Said): boolean =>
  voice.rank === classes.party || (voice.rank === classes.own && claim.attributions[0]?.sourceKind === 'party')

/**
 * Standing figures of different voices that exclude each other, and denials of a standing figure by another voice. A denial
 * ends when the denier gives a figure of its own in a later report.
 */
function findExclusions(standing: readonly Said[], said: readonly Said[]): [string, string][] {
  const pairs: [string, string][] = []
  for (const a of standing)
    for (const b of standing)
      if (a.voice.key < b.voice.key && excludes(a.claim, b.claim)) pairs.push([a.claim.id, b.claim.id])
  for (const no of said) {
    if (!no.denies || no.corrects) continue
    const hasEnded = said.some((own) => !own.denies && own.voice.key === no.voice.key && own.at > no.at)
    if (hasEnded) continue
    for (const a of standing)
      if (a.voice.key !== no.voice.key && isDenied(a.claim, no.claim)) pairs.push([no.claim.id, a.claim.id])
  }
  return pairs
}

/**
 * Which of its namesakes? What the words state decides first (the kind, the container), then the report: the countries and
 * divisions it names, the places nearby, then how many people live there. Every name means one place throughout a
 * report, unless the words state another.
 */
import { foldName } from '../../stdx/index.ts'
import type { TokenizedText } from '../token/index.ts'
import { isOwnName } from './abroad.ts'
import type { Candidate, Option } from './candidate.ts'
import { type Container, liesIn } from './container.ts'
import { isBorder } from './context.ts'
import type { Evidence } from './en/rules.ts'
import { knownAs } from './en/words.ts'
import { countriesOver } from './headed.ts'
import { type Land, placeOpen } from './land.ts'

export interface Accepted {
  readonly candidate: Candidate
  readonly evidence: Evidence
}

export interface Resolved extends Accepted {
  /** Absent where the namesakes could not be told apart. */
  readonly option: Option | undefined
  /** Where none is known: what the report tells of where it lies. */
  readonly land?: Land
}

/** Weights in orders of magnitude of population. Set by hand on the TR-News and LGL development texts. */
const weights = {
  /** The name in use, not one of its other spellings. */
  ownName: 1.5,
  /** A country beats a city of its name: "in Luxembourg". */
  country: 2,
  /** A city beats a division of its name that is not much larger. */
  city: 0.6,
  /** The reading that the news takes for granted. */
  known: 2,
  /** For each other name that lies in the same country, up to `votesMax`. */
  sameCountry: 0.8,
  /** For each other name that lies in the same division, up to `votesMax`. */
  sameAdmin: 1.2,
  /** Another place of the report lies within `nearKm`. */
  near: 1,
  /** It lies within `homeKm` of a place that the outlet's name may be from. */
  home: 2,
  /** It lies in the only country, or the only division, that the outlet's name may be from. */
  homeCountry: 0.5,
  homeAdmin: 1,
  /** It lies in the country that heads the entry of its sentence. */
  headed: 3,
  /** It lies in a division that its own sentence names, or in the country that it is in: "Georgia's governor … floods in Rome", "in Honduras". */
  beside: 3,
  /** It lies in the country that its sentence opens with: "In Honduras, …". */
  opens: 5,
} as const
const votesMax = 3
/** Words before a country that its sentence opens with: "In the". */
const openingWordsMax = 2
const nearKm = 150
const homeKm = 150
const pointsMax = 50
/** Two namesakes as close as this are the same for a reader of incidents. */
const sameKm = 50
/** Below this lead over the next one a name is left unresolved: the runner-up has nine tenths of its inhabitants or more. */
const leadMin = 0.05
/** From this lead on, a place speaks for others. */
const sureLeadMin = 1

interface Choice {
  readonly option: Option
  readonly lead: number
}

/** One result for each accepted candidate, in the same order. */
export function resolvePlaces(
  tokenized: TokenizedText,
  accepted: readonly Accepted[],
  homes: readonly Option[],
): Resolved[] {
  const fromHome = observeHome(homes)
  const first = accepted.map((one) => choose(one, fromHome))
  const over = countriesOver(
    tokenized,
    accepted.map(({ candidate }, at) => ({ candidate, option: first[at]?.option })),
  )
  const fromHead = ({ candidate: { sentence } }: Accepted, { country }: Option): number =>
    country !== undefined && over.get(sentence.index) === country ? weights.headed : 0
  const fromReport = observeSupport(accepted, first)
  const told = (one: Accepted): Support => {
    return (name, option) => fromReport(name, option) + fromHome(name, option) + fromHead(one, option)
  }
  const second = chooseBeside(accepted, told)
  const stated = new Map<string, Option>()
  for (const [index, one] of accepted.entries()) {
    const option = second[index]?.option
    if (isStated(one) && option !== undefined && !stated.has(nameOf(one))) stated.set(nameOf(one), option)
  }
  const resolved = accepted.map((one, index) => {
    const choice = second[index]
    const agreed = isStated(one) || over.has(one.candidate.sentence.index) ? undefined : stated.get(nameOf(one))
    const clear = choice !== undefined && (choice.lead >= leadMin || isStated(one))
    return { ...one, option: agreed ?? (clear ? choice.option : undefined) }
  })
  return placeOpen(resolved, homes, over)
}

function nameOf({ candidate }: Accepted): string {
  return candidate.name.toLowerCase()
}

function isStated({ evidence }: Accepted): boolean {
  return evidence.within !== undefined || evidence.contains !== undefined
}

type Support = (name: string, option: Option) => number

function choose(one: Accepted, support: Support): Choice | undefined {
  const name = nameOf(one)
  const scored = openOptions(one)
    .map((option) => ({ option, score: ownScore(name, option) + support(name, option) }))
    .sort((a, b) => b.score - a.score)
  const [best, ...others] = scored
  if (best === undefined) return undefined
  const rival = others.find(({ option }) => !isSamePlace(option, best.option))
  const seat =
    one.evidence.kind === 'admin'
      ? undefined
      : others.find(({ option }) => isSeatOf(one.candidate.name, option, best.option))
  return {
    option: (seat ?? best).option,
    lead: rival === undefined ? Number.POSITIVE_INFINITY : best.score - rival.score,
  }
}

/** The options that the words leave open. */
function openOptions({ candidate: { options }, evidence }: Accepted): readonly Option[] {
  const { kind, within, contains } = evidence
  const inside =
    within === undefined ? options : options.filter((option) => within.some((outer) => isWithin(option, outer)))
  const around =
    contains === undefined ? inside : inside.filter((option) => contains.some((inner) => liesIn(inner, option)))
  const left = around.length > 0 ? around : options
  const ofKind = kind === undefined ? left : left.filter((option) => option.kind === kind)
  return ofKind.length > 0 ? ofKind : left
}

function isWithin(option: Option, { country, admin1 }: Container): boolean {
  if (option.kind === 'country') return false
  return (country === undefined || option.country === country) && (admin1 === undefined || option.admin1 === admin1)
}

function ownScore(name: string, option: Option): number {
  const { kind, population, geonameId } = option
  return (
    Math.log10(population + 10) +
    (isOwnName(name, option) ? weights.ownName : 0) +
    (kind === 'country' ? weights.country : 0) +
    (kind === 'city' ? weights.city : 0) +
    (geonameId !== undefined && knownAs.get(foldName(name)) === geonameId ? weights.known : 0)
  )
}

/** How much the report's other names speak for an option. */
function observeSupport(accepted: readonly Accepted[], choices: readonly (Choice | undefined)[]): Support {
  const countries = new Map<string, Set<string>>()
  const admins = new Map<string, Set<string>>()
  const points: { name: string; lat: number; lon: number }[] = []
  const vote = (votes: Map<string, Set<string>>, value: string, name: string) =>
    votes.set(value, (votes.get(value) ?? new Set()).add(name))
  for (const [index, one] of accepted.entries()) {
    const choice = choices[index]
    if (choice === undefined || (choice.lead < sureLeadMin && !isStated(one))) continue
    const { country, admin1, kind, lat, lon } = choice.option
    const name = nameOf(one)
    if (country !== undefined) vote(countries, country, name)
    if (country !== undefined && admin1 !== undefined) vote(admins, `${country}/${admin1}`, name)
    if (kind === 'city' && lat !== undefined && lon !== undefined && points.length < pointsMax)
      points.push({ name, lat, lon })
  }
  const count = (votes: Set<string> | undefined, name: string) =>
    Math.min(votesMax, (votes?.size ?? 0) - (votes?.has(name) ? 1 : 0))
  return (name, option) => {
    const near = points.some((point) => point.name !== name && distanceKm(point, option) <= nearKm)
    return (
      weights.sameCountry * count(countries.get(option.country ?? ''), name) +
      weights.sameAdmin * count(admins.get(`${option.country}/${option.admin1}`), name) +
      (near ? weights.near : 0)
    )
  }
}

/** For each key the greatest of its numbers. */
function greatest(pairs: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>()
  for (const [key, weight] of pairs) all.set(key, Math.max(weight, all.get(key) ?? 0))
  return all
}

/** One choice for each; a town rather lies in a division that its own sentence names. */
function chooseBeside(
  accepted: readonly Accepted[],
  told: (one: Accepted) => Support,
): readonly (Choice | undefined)[] {
  const choices = accepted.map((one) => choose(one, told(one)))
  const beside = greatest(
    accepted.flatMap((one, index): [string, number][] => {
      const { candidate, evidence } = one
      const { option, lead } = choices[index] ?? { lead: 0 }
      if (option === undefined || lead < leadMin || candidate.demonym) return []
      const { kind, country, admin1 } = option
      const isAround = kind === 'country' && evidence.role === 'location' && !isBorder(candidate)
      const isOpening = candidate.first <= openingWordsMax
      if (isAround) return [[`${candidate.sentence.index}/${country}`, isOpening ? weights.opens : weights.beside]]
      return kind === 'admin' ? [[`${candidate.sentence.index}/${country}/${admin1}`, weights.beside]] : []
    }),
  )
  return accepted.map((one, index) => {
    if (choices[index]?.option.kind !== 'city' || isStated(one)) return choices[index]
    const support = told(one)
    const fromBeside = ({ kind, country, admin1 }: Option): number => {
      const land = `${one.candidate.sentence.index}/${country}`
      return kind === 'city' ? Math.max(beside.get(land) ?? 0, beside.get(`${land}/${admin1}`) ?? 0) : 0
    }
    return choose(one, (name, option) => support(name, option) + fromBeside(option))
  })
}

/** How much the outlet's home speaks for an option. */
function observeHome(homes: readonly Option[]): Support {
  if (homes.length === 0) return () => 0
  const only = <Value>(values: readonly Value[]) => (new Set(values).size === 1 ? values[0] : undefined)
  const country = only(homes.map((home) => home.country))
  const admin1 = country === undefined ? undefined : only(homes.map((home) => home.admin1))
  return (_, option) =>
    (homes.some((home) => home.kind === 'city' && distanceKm(home, option) <= homeKm) ? weights.home : 0) +
    (country !== undefined && option.country === country ? weights.homeCountry : 0) +
    (admin1 !== undefined && option.admin1 === admin1 ? weights.homeAdmin : 0)
}

/** "Gwadar" is the town rather than the district that bears its name, however many live there. */
const isSeatOf = (name: string, town: Option, division: Option): boolean =>
  division.kind === 'admin' &&
  division.admin1 !== division.name &&
  town.kind === 'city' &&
  town.country === division.country &&
  town.admin1 === division.admin1 &&
  isOwnName(name, town)

function isSamePlace(a: Option, b: Option): boolean {
  const nested = a.country === b.country && a.admin1 === b.admin1 && (a.kind === 'admin') !== (b.kind === 'admin')
  return nested || distanceKm(a, b) <= sameKm
}

interface Point {
  readonly lat?: number
  readonly lon?: number
}

const earthRadiusKm = 6371

/** Great-circle distance; infinite where either has no point. */
export function distanceKm(a: Point, b: Point): number {
  if (a.lat === undefined || a.lon === undefined || b.lat === undefined || b.lon === undefined)
    return Number.POSITIVE_INFINITY
  const radians = Math.PI / 180
  const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2
  const chord = half(b.lat - a.lat) + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * half(b.lon - a.lon)
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)))
}

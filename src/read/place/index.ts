/**
 * Where? Names of places, resolved in the gazetteer. A name is read only where the words show that it is a place; it
 * gets a point only where its namesakes can be told apart; `precision` says whether something can be there. A state that
 * acts ("Moscow said") is named, but is never where anything was.
 */
import type { Explained, Found, Gazetteer, Place, Report, Rule, Warning } from '../../model/index.ts'
import { found, warning } from '../../model/index.ts'
import type { TokenizedText } from '../token/index.ts'
import { unbroken } from './as-read.ts'
import { type Candidate, findCandidates, makeLookup } from './candidate.ts'
import { type Context, observe } from './context.ts'
import { findLists, listRule, repeatRule } from './en/company-rules.ts'
import { type Evidence, nameRule, placeRules } from './en/rules.ts'
import { findHomes } from './home.ts'
import { isSeat } from './land.ts'
import { isDoubtful, isRefused } from './refuse.ts'
import { type Accepted, distanceKm, type Resolved, resolvePlaces } from './resolve.ts'
import { type Anchor, findSites, type Site, siteRules } from './site.ts'

export { isBorder } from './context.ts'
export { isDestination } from './destination.ts'
export { roadNouns } from './en/words.ts'
export { townsOf } from './town.ts'

/**
 * A place, and the sentence that it stands in. `role` is how the words use it: `location` where something is, `dateline`
 * where the report was filed, `modifier` where it only qualifies a noun ("Almaty police"), `actor` where a government acts under its name
 * ("Moscow said"), `demonym` where it is a word for people or what is theirs ("Syrian"); the last two say nothing of where.
 */
export type PlaceMention = Explained<Place> & {
  readonly sentence: number
  readonly role: Evidence['role']
}

/** Filed where bodies of many states speak of all the world: it is not where their news is. */
export const isFiledAtSeat = ({ role, name }: PlaceMention): boolean => role === 'dateline' && isSeat(name)

/** Every rule of this stage. */
export const rules: readonly Rule[] = [...placeRules, listRule, repeatRule, ...siteRules]

/**
 * Places in text order. Only English is read. `outlet` says who publishes the report: its home speaks for what lies near.
 *
 * @example "Clashes broke out in Zhanaozen, Kazakhstan" gives the city, precision `city`, and the country, precision `country`.
 */
export function findPlaces(
  tokenized: TokenizedText,
  gazetteer: Gazetteer,
  outlet: Pick<Report, 'publisher'> = {},
): Found<readonly PlaceMention[]> {
  if (!/^en\b/.test(tokenized.language)) return found([])
  const lookup = makeLookup(gazetteer)
  const candidates = findCandidates(tokenized, lookup).filter((one) => !isOfOutlet(one, tokenized, outlet))
  const context = observe(tokenized, candidates)
  const resolved = resolvePlaces(
    tokenized,
    acceptCandidates(candidates, context),
    findHomes(outlet.publisher, lookup.look),
  )
  const named = tieLandmarks(resolved.map((one) => makeMention(one)))
  const anchors = named.flatMap((mention, index): Anchor[] => {
    const { start, end } = mention.span
    return mention.kind === 'city' && mention.precision === 'city' && saysWhere(mention)
      ? [{ index, sentence: mention.sentence, start, end }]
      : []
  })
  const taken = new Set(named.filter(({ kind }) => kind === 'site').map(({ span }) => span.end))
  const sites = findSites(tokenized, anchors, taken).flatMap((site) => makeSite(site, tokenized, named) ?? [])
  const isSite = ({ kind, span }: PlaceMention) =>
    kind === 'other' && sites.some((site) => site.span.start <= span.start && span.end <= site.span.end)
  const mentions = [...named.filter((one) => !isSite(one)), ...sites].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  )
  return found(mentions, unresolvedWarnings(resolved))
}

/** "The Rift Valley Wire withdraws its report", in the Rift Valley Wire: a part of the outlet's own name is no place. */
function isOfOutlet(candidate: Candidate, { text }: TokenizedText, { publisher = '' }: Pick<Report, 'publisher'>) {
  const { start, end } = spanOf(candidate)
  const name = publisher.replace(/^The /, '')
  const at = name.indexOf(text.slice(start, end))
  return at >= 0 && name.length > end - start && text.startsWith(name, start - at)
}

/** A government that acts under its capital's name, and a people, are in no town: "Moscow said that … The city hall burned". */
function saysWhere({ role }: PlaceMention): boolean {
  return role !== 'actor' && role !== 'demonym'
}

/** First what its own words show, then what the accepted ones show of the others. */
function acceptCandidates(candidates: readonly Candidate[], context: Context): Accepted[] {
  const open = candidates.filter((candidate) => !isRefused(candidate, context))
  const evidence = new Map<Candidate, Evidence>()
  for (const candidate of open) {
    const own = firstEvidence(candidate, context)
    if (own !== undefined) evidence.set(candidate, own)
  }
  const names = new Set([...evidence.keys()].map(({ name }) => name.toLowerCase()))
  const told = new Set(
    [...evidence].flatMap(([{ name }, { rule }]) => (rule === nameRule.id ? [] : [name.toLowerCase()])),
  )
  const isPlace = (other: Candidate) => evidence.has(other)
  for (const list of findLists(open, context)) {
    if (!listRule.apply(list, context, isPlace)) continue
    const first = list.find((one) => isPlace(one) && evidence.get(one)?.rule !== nameRule.id)
    const role = (first && evidence.get(first)?.role) ?? 'modifier'
    if (role === 'demonym' || role === 'actor') continue
    for (const one of list) {
      const own = evidence.get(one)?.rule
      // "Germany and France condemned it" tells of two that act.
      if (evidence.get(one)?.role === 'actor') continue
      if (own === nameRule.id || (own === undefined && !isDoubtful(one, context)))
        evidence.set(one, { rule: listRule.id, role, basis: 'stated' })
    }
  }
  for (const candidate of open) {
    const own = evidence.get(candidate)
    if (
      own !== undefined &&
      (own.rule !== nameRule.id || own.role === 'actor' || !told.has(candidate.name.toLowerCase()))
    )
      continue
    if (repeatRule.apply(candidate, context, names))
      evidence.set(candidate, { rule: repeatRule.id, role: 'modifier', basis: 'inferred' })
  }
  return open.flatMap((candidate) => {
    const own = evidence.get(candidate)
    return own === undefined ? [] : [{ candidate, evidence: own }]
  })
}

function firstEvidence(candidate: Candidate, context: Context): Evidence | undefined {
  for (const rule of placeRules) {
    const evidence = rule.apply(candidate, context)
    if (evidence !== undefined) return { rule: rule.id, ...evidence }
  }
  return undefined
}

function spanOf({ sentence, first, last, end }: Pick<Candidate, 'sentence' | 'first' | 'last' | 'end'>) {
  return { start: sentence.tokens[first]?.start ?? 0, end: end ?? sentence.tokens[last]?.end ?? 0 }
}

function makeMention({ candidate, evidence, option, land }: Resolved): PlaceMention {
  const span = spanOf(candidate)
  const frame = { span, text: candidate.name, sentence: candidate.sentence.index, role: evidence.role }
  const because = [{ rule: evidence.rule, span, basis: evidence.basis }]
  if (option === undefined)
    return {
      ...frame,
      name: unbroken(evidence.role === 'dateline' ? unshouted(candidate) : candidate.name),
      kind: 'other',
      ...land,
      precision: 'none',
      because,
    }
  const { kind, name, country, admin1, lat, lon, geonameId } = option
  return {
    ...frame,
    name,
    kind,
    ...(country === undefined ? {} : { country }),
    ...(admin1 === undefined ? {} : { admin1 }),
    ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
    ...(geonameId === undefined ? {} : { geonameId }),
    precision: kind === 'region' ? 'none' : kind,
    because,
  }
}

/** "MINOVA, Congo -" is called "Minova" below. */
const unshouted = ({ name }: Candidate): string =>
  name === name.toUpperCase()
    ? name.replaceAll(/(\p{L})(\p{L}*)/gu, (_, head: string, rest: string) => head + rest.toLowerCase())
    : name

/** A well-known site is in the town around it that the report names, and stands where that does, as any other site. */
function tieLandmarks(mentions: readonly PlaceMention[]): PlaceMention[] {
  const towns = mentions.filter((mention) => mention.precision === 'city' && saysWhere(mention))
  return mentions.map((mention) => {
    if (mention.kind !== 'site') return mention
    const town = towns.find((one) => distanceKm(one, mention) <= townKm)
    if (town === undefined) return mention
    const { country, admin1, lat, lon } = town
    const where = {
      lat,
      lon,
      ...(country === undefined ? {} : { country }),
      ...(admin1 === undefined ? {} : { admin1 }),
    }
    return { ...mention, ...where, name: `${mention.name}, ${town.name}`, precision: 'city' } as PlaceMention
  })
}

/** From a town's middle to the sites that count as its own: large cities reach so far. */
const townKm = 30

/** A site stands at its town's point: the text says no more than that it is in the town. */
function makeSite(site: Site, tokenized: TokenizedText, named: readonly PlaceMention[]): PlaceMention | undefined {
  const town = named[site.town]
  if (town === undefined) return undefined
  const span = spanOf(site)
  const text = tokenized.text.slice(span.start, span.end)
  const { geonameId: _, ...where } = town
  const because = [{ rule: site.rule, span, basis: site.basis }]
  return {
    ...where,
    span,
    text,
    name: `${text}, ${town.name}`,
    kind: 'site',
    sentence: site.sentence.index,
    role: 'location',
    because,
  }
}

function unresolvedWarnings(resolved: readonly Resolved[]): Warning[] {
  return resolved
    .filter(({ option }) => option === undefined)
    .map(({ candidate }) => warning('place/unresolved', { detail: candidate.name, span: spanOf(candidate) }))
}

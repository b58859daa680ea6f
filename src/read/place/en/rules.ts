/** What tells that a name is a place? Rules in order, the surest first: the first that applies is the reason given. */
import type { Reason, Rule } from '../../../model/index.ts'
import type { Candidate, Option } from '../candidate.ts'
import { type Container, containersAfter, containersInside, containersOwning, ownerOf } from '../container.ts'
import { after, before, betweenCount, type Context, isOfDateline, isPossessive } from '../context.ts'
import { isBehindDeed, isDoneTo } from '../done-to.ts'
import { isCapital } from '../letter-case.ts'
import { isActor, isDoubtful, mayNameBody } from '../refuse.ts'
import { isUnit, unitBehind } from '../unit.ts'
import { heading } from './heading-rule.ts'
import { road } from './road-rule.ts'
import {
  afterNouns,
  afterTitles,
  ambiguousCountries,
  apartFrom,
  divisionNouns,
  locativePrepositions,
  notLocativeBefore,
  occurrences,
  ofOffice,
  oneOfMany,
  placeNouns,
  standingNouns,
  weakPrepositions,
} from './words.ts'

/** Why a candidate is a place, and what that tells about which. */
export interface Evidence {
  readonly rule: string
  readonly role: 'location' | 'dateline' | 'modifier' | 'actor' | 'demonym'
  readonly basis: Reason['basis']
  /** The words say what kind of place it is: "Mangystau region". */
  readonly kind?: 'admin' | 'city' | 'country'
  /** The words say where it lies: "Paris, Texas". It lies in one of these. */
  readonly within?: readonly Container[]
  /** It is the container of one of these: "Texas" in "Paris, Texas". */
  readonly contains?: readonly Option[]
}

type Apply = (candidate: Candidate, context: Context) => Omit<Evidence, 'rule'> | undefined
export type PlaceRule = Rule<Apply>

/** Where a text gives no capitals to go by, only places of this many inhabitants are taken on a preposition alone. */
const largePopulationMin = 100_000
/** A possessive ("Aleppo's streets") is taken for cities of this size; below, it is more often a person. */
const possessivePopulationMin = 200_000

function isCountry({ options }: Candidate): boolean {
  return (
    options[0]?.kind === 'country' || options[0]?.kind === 'region' || options.some(({ kind }) => kind === 'country')
  )
}

function isLarge(candidate: Candidate): boolean {
  const [largest] = candidate.options
  return isCountry(candidate) || candidate.first !== candidate.last || (largest?.population ?? 0) >= largePopulationMin
}

function locationRole(candidate: Candidate): Evidence['role'] {
  return isPossessive(candidate) || isModifier(candidate) ? 'modifier' : 'location'
}

/** "Almaty police"; "Sennar town" is Sennar, "Quetta district" where Quetta is, and "Sennar town hall" is neither. */
function isModifier(candidate: Candidate): boolean {
  if (isUnit(candidate)) return false
  const next = after(candidate, 1)
  return afterNouns.has(next?.lower ?? '') || (isCapital(next) && afterTitles.has(next?.lower ?? ''))
}

/** "ALMATY, Kazakhstan, Jan 6 (Reuters) -": up to the agency. */
const dateline: PlaceRule = {
  id: 'place/en/dateline',
  reads: 'reads a place of a dateline as where the report was filed',
  apply: (candidate, context) =>
    isOfDateline(candidate)
      ? { ...containment.apply(candidate, context), role: 'dateline', basis: 'stated' }
      : undefined,
}

/** "Paris, Texas", "Alexandria, La.", "Zhanaozen, Kazakhstan". */
const containment: PlaceRule = {
  id: 'place/en/containment',
  reads: 'reads a place that is followed by a comma and the country or division in which it lies, and that one too',
  apply: (candidate, context) => {
    const within = containersAfter(candidate, context)
    if (within.length > 0) return { role: 'location', basis: 'stated', within }
    const { sentence, first } = candidate
    const inner = before(candidate, 1)?.text === ',' ? context.candidates.to(sentence, first - 2) : undefined
    if (inner === undefined || containersAfter(inner, context).length === 0) return undefined
    return { role: 'location', basis: 'stated', contains: inner.options }
  },
}

/** "the city of Aktau", "the capital, Baku", "Mangystau region", "Aktau, a port city". */
const kind: PlaceRule = {
  id: 'place/en/kind',
  reads: 'reads a name beside a word for a kind of place ("the city of", "region", ", a town")',
  apply: (candidate) => {
    const stated = kindBefore(candidate) ?? kindAfter(candidate)
    if (stated === undefined) return undefined
    const kinds: Pick<Evidence, 'kind'> = stated === 'any' ? {} : { kind: stated }
    return { role: locationRole(candidate), basis: 'stated', ...kinds }
  },
}

type StatedKind = 'admin' | 'city' | 'country' | 'any'

function kindBefore(candidate: Candidate): StatedKind | undefined {
  const skipped = betweenCount(candidate)
  const link = before(candidate, skipped + 1)
  const noun = before(candidate, skipped + (link?.lower === 'of' || link?.text === ',' ? 2 : 1))
  const stated = placeNouns.get(noun?.lower ?? '')
  if (stated === undefined || noun === undefined) return undefined
  if (link?.lower === 'of') return stated
  const naming = stated === 'city' || (stated === 'admin' && noun.lower !== 'state')
  // "The United States, Britain and Canada" are three.
  const isName = candidate.letterCase === 'mixed' && isCapital(noun)
  if (link?.text === ',')
    return naming && !isName && /^[,.]$|^(?:and|on|in)$/.test(after(candidate, 1)?.lower ?? '') ? stated : undefined
  return naming && skipped === 0 && !isCapital(noun) ? stated : undefined
}

function kindAfter(candidate: Candidate): StatedKind | undefined {
  if (standingNouns.has(candidate.sentence.tokens[candidate.last]?.lower ?? '')) return 'any'
  const next = after(candidate, 1)
  if (divisionNouns.has(next?.lower ?? '') && candidate.options.some(({ kind: own }) => own === 'admin')) return 'admin'
  if (/^(?:city|town|village)$/.test(next?.lower ?? '')) return 'city'
  // "Indonesia's Sumatra island".
  if (next?.lower === 'island' && /^['’]s?$/.test(before(candidate, 1)?.lower ?? '')) return 'any'
  if (next?.text !== ',' || !/^(?:a|an|the)$/.test(after(candidate, 2)?.lower ?? '')) return undefined
  for (let distance = 3; distance < 8; distance += 1) {
    const word = after(candidate, distance)
    if (word === undefined || word.kind === 'mark') return undefined
    if (/^(?:city|town|village|suburb|capital|port)$/.test(word.lower)) return 'city'
    if (/^(?:province|region|state|county|district)$/.test(word.lower)) return 'any'
  }
  return undefined
}

/** "in Almaty", "across northern Syria", "from the United States", "in Pakistan's Bannu". */
const preposition: PlaceRule = {
  id: 'place/en/preposition',
  reads: 'reads a name after a preposition of place',
  apply: (candidate, context) => {
    const owner = ownerOf(candidate, context)
    const first = owner ?? candidate
    const skipped = betweenCount(first)
    const word = before(first, skipped + 1)?.lower ?? ''
    const governor = before(first, skipped + 2)?.lower ?? ''
    if (!locativePrepositions.has(word) || notLocativeBefore.has(governor)) return undefined
    if (word === 'from' && apartFrom.has(governor)) return undefined
    if (weakPrepositions.has(word) && isDoubtful(candidate, context)) return undefined
    const shouted = candidate.letterCase === 'upper' || candidate.letterCase === 'lower'
    if (shouted && !isLarge(candidate)) return undefined
    const within = [...containersOwning(candidate, owner), ...containersInside(candidate, context)]
    return { role: locationRole(candidate), basis: 'stated', ...(within.length > 0 ? { within } : {}) }
  },
}

/** "Struck Odisha", "shelled Aleppo", "visited Kano": a name right behind a verb of what is done to places. */
const object: PlaceRule = {
  id: 'place/en/object',
  reads: 'reads the name of a country, a division or a large city right behind a verb of what is done to places',
  apply: (candidate, context) => {
    if (!isBehindDeed(ownerOf(candidate, context) ?? candidate) || candidate.letterCase !== 'mixed') return undefined
    // "Shelled the Zaporizhzhia plant", "left US waters": whose, and not what; "attacked Mangu LGA".
    const next = after(candidate, unitBehind(candidate) + 1)
    const isWhole = !candidate.landmark && !isCapital(next) && !/^(?:NOUN|ADJ)$/.test(next?.upos ?? '')
    if (!isWhole || isDoubtful(candidate, context) || isPossessive(candidate)) return undefined
    const known = isLarge(candidate) || candidate.options.some(({ kind: own }) => own === 'admin')
    return known || candidate.named?.kind === 'place' ? { role: 'location', basis: 'stated' } : undefined
  },
}

/** "Aleppo was shelled", "the siege of Aleppo", "a raid on Aleppo", "Aleppo was calm": what is done to places is done there. */
const patient: PlaceRule = {
  id: 'place/en/patient',
  reads:
    'reads a name to which is done what is done to places: the subject of a passive or of what a town is ("calm"), or behind "of" or "on"',
  apply: (candidate, context) => {
    const token = candidate.sentence.tokens[candidate.last]
    const next = after(candidate, unitBehind(candidate) + 1)
    const isWhole = !candidate.landmark && !isCapital(next) && !/^(?:NOUN|ADJ)$/.test(next?.upos ?? '')
    if (token === undefined || candidate.letterCase !== 'mixed' || !isWhole) return undefined
    if (isDoubtful(candidate, context) || isPossessive(candidate) || !isDoneTo(candidate)) return undefined
    return candidate.options.length > 0 || candidate.named?.kind === 'place'
      ? { role: 'location', basis: 'stated' }
      : undefined
  },
}

/** "Almaty police", "Boston Mayor …", "Aleppo's streets". */
const modifier: PlaceRule = {
  id: 'place/en/modifier',
  reads: 'reads a name that qualifies a word for what places have: police, a mayor, an airport',
  apply: (candidate, context) => {
    if (isDoubtful(candidate, context) || candidate.letterCase !== 'mixed') return undefined
    if (oneOfMany.has(before(candidate, 1)?.lower ?? '') && /^\p{Ll}{3}/u.test(after(candidate, 1)?.text ?? ''))
      return { role: 'modifier', basis: 'stated' }
    const possessive = isPossessive(candidate) && (candidate.options[0]?.population ?? 0) >= possessivePopulationMin
    const qualifies = isModifier(candidate) || possessive || isOfOffice(candidate)
    return qualifies ? { role: 'modifier', basis: 'stated' } : undefined
  },
}

/** "The Gauteng health department", and of a large town "the Lisbon tram crash". */
function isOfOffice(candidate: Candidate): boolean {
  const [noun, office] = [after(candidate, 1), after(candidate, 2)]
  if (noun?.kind !== 'word' || isCapital(noun)) return false
  const isKnown = isLarge(candidate) && occurrences.has(office?.lower ?? '') && noun.upos !== 'VERB'
  return isKnown || (noun.deprel === 'compound' && ofOffice.has(office?.lower ?? ''))
}

/** "Ray Smith of London", "most of Aleppo": a country, division or large city after "of". */
const belonging: PlaceRule = {
  id: 'place/en/of',
  reads: 'reads a country, a division or a large city after "of"',
  apply: (candidate, context) => {
    if (before(candidate, betweenCount(candidate) + 1)?.lower !== 'of') return undefined
    if (isDoubtful(candidate, context) || candidate.letterCase === 'lower') return undefined
    const known = isLarge(candidate) || candidate.options.some(({ kind: own }) => own === 'admin')
    return known ? { role: 'modifier', basis: 'stated' } : undefined
  },
}

/** A country or great region by its own name, wherever it stands. It says whose, not where. */
const country: PlaceRule = {
  id: 'place/en/country',
  reads: 'reads the name of a country or a great region, where it does not act itself',
  apply: (candidate, context) => {
    if (isActor(candidate)) return undefined
    if (!isCountry(candidate) || ambiguousCountries.has(candidate.name.toLowerCase())) return undefined
    if (isDoubtful(candidate, context) && candidate.first === candidate.last) return undefined
    return candidate.letterCase === 'lower' ? undefined : { role: 'modifier', basis: 'stated' }
  },
}

/** "Tahrir Square", "the Red Sea": nothing else is called so. */
const landmark: PlaceRule = {
  id: 'place/en/landmark',
  reads: 'reads the name of a sea, a range, a river or a well-known site of our own list, wherever it stands',
  apply: ({ landmark: isLandmark, options, letterCase }) => {
    if (!isLandmark || letterCase === 'lower') return undefined
    return { role: options[0]?.kind === 'site' ? 'location' : 'modifier', basis: 'stated' }
  },
}

/** "Syrian", "the Israelis": it says whose, never where. */
const demonym: PlaceRule = {
  id: 'place/en/demonym',
  reads: 'reads a word for the people of a country or region, or for what is theirs, as that country or region',
  apply: (candidate) => (candidate.demonym ? { role: 'demonym', basis: 'inferred' } : undefined),
}

/** "Zhanaozen is quiet": the words around it are enough for the language core. */
export const nameRule: PlaceRule = {
  id: 'place/en/name',
  reads: 'reads a name that the language core takes for that of a place by the words around it',
  apply: (candidate) => {
    if (candidate.named?.kind !== 'place') return undefined
    return { role: isActor(candidate) ? 'actor' : 'modifier', basis: 'inferred' }
  },
}

/** "Georgia" in "Georgia Bureau of Investigation": it says whose. */
const body: PlaceRule = {
  id: 'place/en/body',
  reads: 'reads the place that a body bears in its name, at the beginning or after "of"',
  apply: (candidate) => {
    if (candidate.named?.kind !== 'organization' || !mayNameBody(candidate, candidate.named)) return undefined
    // "Mangu District of Plateau State".
    if (isUnit(candidate)) return undefined
    if (!isLarge(candidate) && candidate.options.every(({ kind: own }) => own === 'city')) return undefined
    return { role: 'modifier', basis: 'stated' }
  },
}

/** In order: what states more about a place comes first. */
export const placeRules: readonly PlaceRule[] = [
  demonym,
  body,
  dateline,
  containment,
  kind,
  road,
  heading,
  preposition,
  object,
  patient,
  modifier,
  belonging,
  landmark,
  country,
  nameRule,
]

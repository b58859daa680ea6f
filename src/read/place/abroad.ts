/**
 * Is a namesake abroad meant at all? A report from Mali that bombs "the forest of Baye" means no town of Brittany: where the report says
 * in which countries it is, a small town of another is not what an unknown name stands for. It stays unknown, and in that country.
 */
import { foldName } from '../../stdx/index.ts'
import type { Candidate, Option } from './candidate.ts'
import { after } from './context.ts'
import type { Evidence } from './en/rules.ts'
import { ambiguousCountries, divisionNouns, kindsAfter, namesakeBodies, namesakeNouns } from './en/words.ts'

interface Placed {
  readonly candidate: Candidate
  readonly evidence: Evidence
  readonly option: Option | undefined
}

/** From so many inhabitants on, the news names a town of another country without saying where it is; a capital has them. */
const knownAbroadMin = 100_000
/** The same where the name is only another spelling of it: "Mambasa" of Mombasa, "Jagannath" of Puri. */
const spellingKnownMin = 2_000_000
/** And where the words say that it lies in another country: "Mambasa in Ituri". */
const statedElsewhereMin = 1_000_000
/** And where a country heads the entry that names it: "PARAGUAY – Fires in Chaco" are in none of Argentina's. */
const headedElsewhereMin = 3_000_000
/** And where only a body is called by its name: "Florence hospital". */
const bodyKnownMin = 1_000_000
/** Towns from this size on say in which country a report is. */
const tellingMin = 50_000
/** From this size on, a city speaks for its country as its name would. */
const worldCityMin = 5_000_000
/** Below, one word of another country is enough against it: "the Malian army" against Baye in Brittany. */
const slightMax = 5_000
/** The same of another spelling: "Seville" is none. */
const spellingSlightMax = 500_000

/** How plainly a name speaks of a country: a town of it, its people or a name that it shares, its own name. */
type Plainness = 'town' | 'people' | 'own'

/** The names by which a report speaks of each country. */
export type Named = ReadonlyMap<string, ReadonlyMap<string, Plainness>>

/** The countries that a report speaks of, by its countries, divisions and towns that are large or stated. */
export function namedCountries(placed: readonly Placed[]): Named {
  const countries = new Map<string, Map<string, Plainness>>()
  for (const { candidate, evidence, option } of placed) {
    if (option?.country === undefined) continue
    const isStated = evidence.within !== undefined || evidence.contains !== undefined
    const isTelling = option.kind !== 'city' || isStated || option.population >= tellingMin
    if (!isTelling || !(isOwnName(candidate.name, option) || isDivision(candidate.name, option))) continue
    const name = candidate.name.toLowerCase()
    const names = countries.get(option.country) ?? new Map<string, Plainness>()
    const isShared = candidate.demonym || ambiguousCountries.has(name)
    const isTown = option.kind === 'city' && option.population < worldCityMin
    countries.set(option.country, names.set(name, isTown ? 'town' : isShared ? 'people' : 'own'))
  }
  return countries
}

/** "Kaduna" is short for Kaduna State. */
function isDivision(name: string, { name: whole, kind }: Pick<Option, 'name' | 'kind'>): boolean {
  const [key, folded] = [foldName(name), foldName(whole)]
  return kind === 'admin' && folded.startsWith(`${key} `) && divisionNouns.has(folded.slice(key.length + 1))
}

/** Whether a town's country is neither the report's nor the town large enough to be meant without it. */
export function isFarFetched(
  { candidate, evidence }: Pick<Placed, 'candidate' | 'evidence'>,
  option: Option,
  { named, stated, home, head }: Reported,
): boolean {
  if (option.kind === 'country' || option.country === undefined || evidence.within !== undefined) return false
  const isOwn = isOwnName(candidate.name, option)
  if (head !== undefined && head !== option.country && option.population < headedElsewhereMin) return true
  const isElsewhere =
    stated !== undefined &&
    (stated.country !== option.country || (stated.admin1 !== undefined && stated.admin1 !== option.admin1))
  if (option.kind !== 'city') return isElsewhere && stated.country !== option.country && isPartOf(candidate)
  if (stated !== undefined) return isElsewhere && !(isOwn && option.population >= statedElsewhereMin)
  const isThing = namesakeNouns.has(after(candidate, 1)?.lower ?? '')
  const isBody = namesakeBodies.has(after(candidate, 1)?.lower ?? '')
  const known = isBody ? bodyKnownMin : isOwn ? knownAbroadMin : spellingKnownMin
  const knownMin = isThing ? Number.POSITIVE_INFINITY : known
  if (option.population >= knownMin || home.has(option.country)) return false
  const own = candidate.name.toLowerCase()
  if ([...(named.get(option.country)?.keys() ?? [])].some((name) => name !== own)) return false
  const isSlight = option.population < (isOwn ? slightMax : spellingSlightMax)
  return [...named].some(([country, names]) => {
    const others = [...names].filter(([name]) => name !== own)
    const isSpelling = !isOwn && others.some(([, plainness]) => plainness !== 'town')
    return others.length > 0 && (isSlight || isSpelling || isTold(others, home.has(country)))
  })
}

/** "The Plateau district of Niamey": a part of the town behind it, and no province of another country. */
export const isPartOf = (candidate: Candidate): boolean =>
  kindsAfter.has(after(candidate, 1)?.lower ?? '') && after(candidate, 2)?.lower === 'of'

/** "London" alone may be one of many; a country or division by its own name, two names, or one that the outlet is from as well are no accident. */
const isTold = (names: readonly (readonly [string, Plainness])[], isHome: boolean): boolean =>
  names.some(([, plainness]) => plainness === 'own') || names.length + (isHome ? 1 : 0) >= 2

/** What a report tells of the countries that it is in. */
export interface Reported {
  readonly named: Named
  /** The countries that the outlet may be from. */
  readonly home: ReadonlySet<string>
  /** The country, and the division, that the words right behind the name state: "in Ituri", ", Mali". */
  readonly stated: { readonly country: string; readonly admin1?: string } | undefined
  /** The country that heads the entry of its sentence. */
  readonly head: string | undefined
}

/** "Kyiv" is what the city is called, "Kiev" another spelling; "Quezon" is short for Quezon City. */
export function isOwnName(name: string, option: Pick<Option, 'name' | 'kind'>): boolean {
  const key = foldName(name)
  const folded = foldName(option.name)
  return folded === key || folded === `${key} city` || option.kind === 'country'
}

/**
 * Which places does the gazetteer hold, and by which names? Countries; first-order divisions and those second-order ones
 * whose name says what they are; capitals, seats, and cities from `populationMin` inhabitants. A country's point is GeoNames'
 * own, a division's the middle of the box around its places: they say roughly where it lies, never where something happened.
 */
import { countryPoints } from './country-points.ts'
import { countryScripts } from './country-scripts.ts'
import {
  adminNames,
  cityNames,
  cityVariants,
  countryNames,
  countryNamesRefused,
  genericPrefixes,
  genericWords,
  secondOrderGeneric,
  secondOrderPlain,
  secondOrderRefused,
  secondOrderWords,
} from './names.ts'

export interface Sources {
  /** GeoNames cities500, 19 columns separated by tabs. */
  readonly cities: string
  readonly admin1: readonly { code: string; name: string }[]
  readonly admin2: readonly { code: string; name: string }[]
  readonly countries: Readonly<Record<string, { name: string; capital: string; alias?: readonly string[] }>>
  readonly alpha3: Readonly<Record<string, string>>
}

/** Smaller ones only as a capital or the seat of a division; unknown populations are 0 and count as one of these. */
const populationMin = 0
/** From here on a city's other names in the Latin script are taken too; below, they are mostly noise. */
const variantsPopulationMin = 15_000
/** From here on a city's names in other scripts are taken too. */
const scriptsPopulationMin = 50_000
const variantCharsMin = 4
const variantWordsMax = 4
const seatCodes: ReadonlySet<string> = new Set(['PPLC', 'PPLA', 'PPLA2'])
/** Historical, abandoned and religious places, farms, and parts of a city: the news means something else by their names. */
const refusedCodes: ReadonlySet<string> = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'PPLR', 'PPLF'])
const partOfCity = 'PPLX'
const partPopulationMin = 50_000

interface Entry {
  readonly id: string
  readonly name: string
  readonly kind: 'country' | 'admin' | 'city'
  readonly country: string
  readonly admin1: string
  readonly lat: string
  readonly lon: string
  readonly population: number
  readonly names: ReadonlySet<string>
}

/** What lies in a country or division: the box around its places in degrees, and its inhabitants. */
interface Extent {
  south: number
  north: number
  west: number
  east: number
  population: number
}

/** The whole file as text. `fold` makes the keys. */
export function buildGazetteer(sources: Sources, fold: (name: string) => string): string {
  const extents = new Map<string, Extent>()
  const admin1Names = new Map(sources.admin1.map(({ code, name }) => [code, plainAdminName(code, name)]))
  const cities: Entry[] = []
  for (const line of sources.cities.split('\n')) {
    const city = parseCity(line)
    if (city === undefined || sources.alpha3[city.countryCode] === undefined) continue
    addUp(extents, city)
    if (!isListed(city)) continue
    cities.push(cityEntry(city, sources.alpha3[city.countryCode] ?? '', admin1Names))
  }
  const entries = [...countryEntries(sources, extents), ...adminEntries(sources, extents, admin1Names), ...cities]
  return renderEntries(entries, fold)
}

interface City {
  readonly id: string
  readonly name: string
  readonly ascii: string
  readonly variants: readonly string[]
  readonly lat: number
  readonly lon: number
  readonly code: string
  readonly countryCode: string
  readonly admin1: string
  readonly admin2: string
  readonly population: number
}

function parseCity(line: string): City | undefined {
  const columns = line.split('\t')
  const [id, name, ascii, variants, lat, lon, kind, code, countryCode, , admin1, admin2, , , population] = columns
  if (!id || !name || !ascii || kind !== 'P' || !code || !countryCode) return undefined
  return {
    id,
    name: cityNames[id] ?? englishName(name, ascii),
    ascii: cityNames[id] ?? ascii,
    variants: [
      name,
      ...(variants === '' || variants === undefined ? [] : variants.split(',')),
      ...(cityVariants[id] ?? []),
    ],
    lat: Number(lat),
    lon: Number(lon),
    code,
    countryCode,
    admin1: admin1 ?? '',
    admin2: admin2 ?? '',
    population: Number(population) || 0,
  }
}

/** Marks of transliteration that no English text writes: "Herāt", "‘Ayn al ‘Arab". Accents that a language writes itself stay. */
const transliteration = /[āēīōūĀĒĪŌŪḩḨẕẔḑḐţŢ‘’ʻʼʿʾ`]/u

function englishName(name: string, ascii: string): string {
  return transliteration.test(name) ? ascii.replace(/(^|\s)['‘’ʻʼʿʾ`]+/gu, '$1') || name : name
}

function isListed(city: City): boolean {
  if (refusedCodes.has(city.code)) return false
  if (city.code === partOfCity) return city.population >= partPopulationMin
  return city.population >= populationMin || seatCodes.has(city.code)
}

function addUp(extents: Map<string, Extent>, city: City): void {
  const admin1 = `${city.countryCode}.${city.admin1}`
  for (const code of [city.countryCode, admin1, `${admin1}.${city.admin2}`]) {
    const { lat, lon } = city
    const extent = extents.get(code) ?? { south: lat, north: lat, west: lon, east: lon, population: 0 }
    extents.set(code, extent)
    extent.south = Math.min(extent.south, lat)
    extent.north = Math.max(extent.north, lat)
    extent.west = Math.min(extent.west, lon)
    extent.east = Math.max(extent.east, lon)
    extent.population += city.code === partOfCity ? 0 : city.population
  }
}

function cityEntry(city: City, country: string, admin1Names: ReadonlyMap<string, string>): Entry {
  const names = new Set([city.name, city.ascii])
  if (city.population >= variantsPopulationMin || city.code === 'PPLC')
    for (const variant of city.variants) if (isEnglishLike(variant)) names.add(variant)
  if (city.population >= scriptsPopulationMin || city.code === 'PPLC')
    for (const variant of city.variants) if (isOfOtherScript(variant)) names.add(variant)
  return {
    id: city.id,
    name: city.name,
    kind: 'city',
    country,
    admin1: admin1Names.get(`${city.countryCode}.${city.admin1}`) ?? '',
    lat: degrees(city.lat),
    lon: degrees(city.lon),
    population: city.population,
    names,
  }
}

/** Could an English text spell it so? Latin letters, each word of the name a name: no transcriptions, no airport codes. */
function isEnglishLike(name: string): boolean {
  if (name.length < variantCharsMin || !/^[\p{Script=Latin}\p{M}’‘ʻ'. -]+$/u.test(name)) return false
  if (!/^\p{Lu}/u.test(name) || name === name.toUpperCase()) return false
  return name.split(' ').length <= variantWordsMax && !/\b(?:osh|ash|shaary)$/.test(name)
}

/** "Алматы", "القاهرة", "北京": no letter of the Latin script. */
function isOfOtherScript(name: string): boolean {
  return /\p{L}/u.test(name) && !/\p{Script=Latin}/u.test(name) && name.split(' ').length <= variantWordsMax
}

function plainAdminName(code: string, name: string): string {
  return code === 'US.DC' ? 'District of Columbia' : name.replace(/ \([^)]*\)/, '')
}

/** A division's name with and without the word that says what it is. */
function adminVariants(name: string): string[] {
  const names = [name]
  for (const word of genericWords) if (name.endsWith(` ${word}`)) names.push(name.slice(0, -word.length - 1))
  for (const word of genericPrefixes) if (name.startsWith(`${word} `)) names.push(name.slice(word.length + 1))
  if (name.endsWith(' City')) names.push(name.slice(0, -' City'.length))
  return names.filter((variant) => !compass.test(variant))
}

/** "Northern", left of "Northern Region", names nothing by itself. */
const compass = /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Middle|Upper|Lower|Capital)$/

function adminEntries(
  sources: Sources,
  extents: ReadonlyMap<string, Extent>,
  admin1Names: ReadonlyMap<string, string>,
) {
  const entries: Entry[] = []
  for (const { code } of sources.admin1) {
    const name = admin1Names.get(code) ?? ''
    const names = new Set([...adminVariants(name), ...(adminNames[code] ?? [])])
    entries.push(...adminEntry({ code, name, admin1: name, names, extent: extents.get(code) }, sources.alpha3))
  }
  for (const { code, name } of sources.admin2) {
    const [stem, word] = splitLast(name)
    const english = secondOrderWords[word]
    const plain = secondOrderPlain.has(code.slice(0, 2))
    if ((english === undefined && !plain) || compass.test(stem) || (plain && secondOrderRefused.test(name))) continue
    const admin1 = admin1Names.get(code.split('.').slice(0, 2).join('.')) ?? ''
    const bare = plainMarks(name.replace(secondOrderGeneric, ''))
    const official = english === undefined ? (plain ? bare : name) : `${plainMarks(stem)} ${english}`
    const names = new Set(plain ? [...adminVariants(name), ...adminVariants(bare)] : [name, official])
    entries.push(...adminEntry({ code, name: official, admin1, names, extent: extents.get(code) }, sources.alpha3))
  }
  return entries
}

/** "Panjāb" is written Panjab. */
function plainMarks(name: string): string {
  return transliteration.test(name) ? name.normalize('NFD').replace(/[\p{M}‘’ʻʼʿʾ`]/gu, '') : name
}

interface Division {
  readonly code: string
  readonly name: string
  readonly admin1: string
  readonly names: ReadonlySet<string>
  readonly extent: Extent | undefined
}

/** Nothing for a division without a listed place: it could not be placed. */
function adminEntry({ code, name, admin1, names, extent }: Division, alpha3: Sources['alpha3']): Entry[] {
  const country = alpha3[code.slice(0, 2)]
  if (country === undefined || extent === undefined || name === '') return []
  const point = { lat: degrees((extent.south + extent.north) / 2), lon: degrees((extent.west + extent.east) / 2) }
  return [{ id: code, name, kind: 'admin', country, admin1, ...point, population: extent.population, names }]
}

function splitLast(name: string): [string, string] {
  const cut = name.lastIndexOf(' ')
  return cut < 0 ? [name, ''] : [name.slice(0, cut), name.slice(cut + 1)]
}

function countryEntries(sources: Sources, extents: ReadonlyMap<string, Extent>): Entry[] {
  return Object.entries(sources.countries).flatMap(([code, { name, alias }]) => {
    const country = sources.alpha3[code]
    if (country === undefined) return []
    const names = new Set(
      [name, ...(alias ?? []), ...(countryNames[code] ?? []), ...countryScripts(code)].filter(
        (one) => !countryNamesRefused.has(one),
      ),
    )
    const population = extents.get(code)?.population ?? 0
    const point = countryPoints.get(code)
    const lat = point === undefined ? '' : degrees(point.lat)
    const lon = point === undefined ? '' : degrees(point.lon)
    return [{ id: code, name, kind: 'country', country, admin1: '', lat, lon, population, names }] as const
  })
}

/** Three decimals are about 100 m. */
function degrees(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

/** Letters of any script within the Basic Multilingual Plane, where the order of UTF-16 units is that of UTF-8 bytes. */
const keyPattern = /^(?!.*[\u{10000}-\u{10FFFF}])\p{L}[\p{L}\p{N} ]*$/u

function renderEntries(entries: readonly Entry[], fold: (name: string) => string): string {
  const byKey = new Map<string, Set<Entry>>()
  for (const entry of entries)
    for (const name of entry.names) {
      const key = fold(name)
      if (!keyPattern.test(key) || (key.length < 2 && /^[a-z]/.test(key))) continue
      const those = byKey.get(key) ?? new Set()
      byKey.set(key, those.add(entry))
    }
  const lines = [...byKey].map(
    ([key, those]) =>
      `${key}\t${[...those]
        .sort(byPopulation)
        .map(({ id }) => id)
        .join(' ')}`,
  )
  for (const { id, name, kind, country, admin1, lat, lon, population } of entries)
    lines.push([`#${id}`, name, kind, country, admin1 === name ? '=' : admin1, lat, lon, population].join('\t'))
  lines.sort((a, b) => (a < b ? -1 : 1))
  return `${lines.join('\n')}\n`
}

function byPopulation(a: Entry, b: Entry): number {
  return b.population - a.population || (a.id < b.id ? -1 : 1)
}

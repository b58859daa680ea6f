/** Where is an event, as far as incidents are told apart by it: a town, a province, a country, or a name that no gazetteer knows? */
import type { EventClaim, Place, Reading, Span } from '../../model/index.ts'
import { foldName } from '../../stdx/index.ts'
import { sentenceAt } from './sentence.ts'
import { isArea, isDateline, isNamedHere, placesIn, placeTold } from './spot.ts'
import { villageNamed } from './village.ts'
import { isWater } from './water.ts'

export { isDateline, isNamedHere } from './spot.ts'

export interface Where {
  /** Country, or `~name` of a town that the gazetteer does not know, or `-`. */
  readonly region: string
  readonly town?: string
  readonly admin?: string
}

/** What a place is only likened to: "compared it with Hiroshima", "the worst since Chernobyl". */
const likens =
  /\bcompar(?:ed|es?|ing|able|isons?)\b|\breminiscent\b|\b(?:unlike|recall(?:s|ed|ing))\s|\bsince (?:the )?$/i

/** The country that the report names most, and of those first: where an event is whose place is not told. */
export function homeRegion({ places, text, sentences }: Reading): string {
  const counts = new Map<string, number>()
  for (const { country, span } of places) {
    if (country === undefined) continue
    const sentence = sentenceAt(span, { sentences })
    const isLikened = likens.test(text.slice(sentence?.start ?? 0, span.start))
    if (!isLikened) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  return [...counts].sort(([, m], [, n]) => n - m)[0]?.[0] ?? '-'
}

/** The country as the report first names it. */
export function countryPlace({ places }: Reading, country: string): Place | undefined {
  return places.find((place) => place.precision === 'country' && place.country === country)
}

interface Known {
  /** The country that the report is about, or `-`. */
  readonly home: string
  /** Whether it is told as something known, "the quake": a name in its sentence that no gazetteer knows need not be its place. */
  readonly isKnown: boolean
}

export function whereOf(event: EventClaim, reading: Reading, { home, isKnown }: Known): Where {
  const place = placeTold(event, reading)
  const isHere = isNamedHere(event, reading)
  if (place !== undefined && isWater(place)) return { region: home }
  if ((isOfState(event) && !isHere) || isOnlyFiled(event, reading)) return { region: home }
  const aimed = isHere ? undefined : aimedTown(event, reading)
  if (aimed !== undefined) return townOf(aimed, home)
  const isTown = (place?.precision === 'city' || place?.precision === 'site') && !isProvince(place, reading)
  if (place !== undefined && isTown && isHere && !isDateline(place, reading)) return townOf(place, home)
  const unknown =
    isKnown && isTown
      ? undefined
      : ((isOwner(place, reading) ? undefined : unknownName(place)) ??
        unknownTown(event, reading) ??
        unreadVillage(event, reading))
  if (unknown !== undefined) {
    const where = namedTown(unknown, reading, home)
    // An earthquake or a flood is of more than the village that a report names.
    return event.type === 'DISASTER' && where.region.startsWith('~') ? { region: home } : where
  }
  if (place === undefined || place.precision === 'none') return { region: home }
  const other = isTown && isDateline(place, reading) ? otherTown(place, event, reading) : undefined
  if (isTown) return townOf(other ?? place, home)
  const town = narrower(place, event, reading) ?? hospitalTown(place, event, reading)
  if (town !== undefined) return townOf(town, home)
  const admin = place.precision === 'country' ? undefined : (place.admin1 ?? place.name)
  return { region: place.country ?? home, ...(admin === undefined ? {} : { admin }) }
}

const aimedAt = /^(?: of [^,.;]{0,40})?(?: by [^,.;]{0,48})? (?:on|in|at|near)(?: the (?:town|city|village) of)? $/i

/** "Shelling by the rebels on Omdurman": the town that the words for it go on to, whatever place was told of before. */
const aimedTown = (event: EventClaim, reading: Reading): Place | undefined =>
  placesIn(event, reading).find(
    ({ precision, span }) =>
      precision === 'city' &&
      span.start > event.trigger.end &&
      aimedAt.test(reading.text.slice(event.trigger.end, span.start)),
  )

/** "The village of Diallassagou, in the Mopti region": a province that is called after its town. */
const isProvince = (place: Place, reading: Reading): boolean =>
  place.precision === 'city' && provinceWord.test(after(place, reading))

const provinceWord = /^ (?:region|province|state|department|governorate|county|oblast|prefecture)\b/
const provinceReach = 16

/** Who resigns, and what a state forbids or calls off, is in no town that only the sentence before names. */
const isOfState = ({ type, mode }: EventClaim): boolean =>
  type === 'SANCTION' ||
  (type === 'RETREAT' && mode === 'resign') ||
  (type === 'COERCE' && ['ban', 'censor'].includes(mode ?? ''))

/** "Their withdrawal started on Thursday": troops come to a country and leave it, and not the town that a report was sent from. */
const isOnlyFiled = ({ type, mode, place }: EventClaim, reading: Reading): boolean =>
  ((type === 'RETREAT' && (mode === undefined || mode === 'withdraw')) || (type === 'MOBILIZE' && mode === 'troops')) &&
  place !== undefined &&
  isDateline(place, reading)

/** What a place that the gazetteer does not know is called, where it may be a town. */
export const unknownName = (place: Place | undefined): string | undefined =>
  place?.precision === 'none' && !isInTown(place) && !isWater(place) ? foldName(place.name.toLowerCase()) : undefined

/** A town that the gazetteer does not know: that which the report says it is a part of, else a region of its own. */
export function namedTown(name: string, reading: Reading, home: string): Where {
  const whole = wholeOf(name, reading) ?? titleTown(name, reading)
  return whole === undefined ? { region: `~${name}`, town: name } : townOf(whole, home)
}

const part = '(?:district|neighbou?rhood|area|suburb|quarter|slum|township|ward|borough|section|estate|settlement)'
const partOf = new RegExp(
  `^(?:, an? [\\p{L} -]{0,30}?| )${part} (?:of|in|near|outside) (?:the )?(?:[\\p{L}-]+ ){0,3}$`,
  'iu',
)
const ownPart = new RegExp(`^ ${part}\\b`, 'i')

/** "The Likoni district of Mombasa", "Nairobi's Mathare slum", "in Dhaka, police clashed with crowds at Nayapaltan": the town that a place of this name is said to be in. */
function wholeOf(name: string, reading: Reading): Place | undefined {
  const { places, text } = reading
  const named = places.filter((place) => unknownName(place) === name)
  const towns = places.filter(({ precision }) => precision === 'city')
  return (
    towns.find(({ span }) =>
      named.some(({ span: own }) => {
        if (own.end <= span.start)
          return span.start - own.end < partReach && partOf.test(text.slice(own.end, span.start))
        const between = text.slice(span.end, own.start)
        return (
          (/^['’]s (?:[\p{L}-]+ ){0,2}$/u.test(between) && ownPart.test(text.slice(own.end, own.end + partReach))) ||
          opensWith(span, own, reading)
        )
      }),
    ) ??
    onlyTown(reading, ({ span: town }) =>
      named.some(
        ({ span }) =>
          isOfTheCity(span, text) ||
          (ownPart.test(text.slice(span.end, span.end + partReach)) &&
            /\b(?:central|downtown) $/i.test(text.slice(0, town.start).slice(-10))),
      ),
    )
  )
}

/** Whether a sentence is of a town from its first words, and nobody's words stand between it and the place. */
function opensWith(town: Span, { start }: Span, { sentences, text }: Reading): boolean {
  const sentence = sentenceAt(town, { sentences })
  if (sentence === undefined || start >= sentence.end) return false
  const isFirst = /^\s*(?:In|At) $/.test(text.slice(sentence.start, town.start))
  const between = text.slice(town.end, start)
  return (
    isFirst &&
    /^, /.test(between) &&
    !/\b(?:said|told|says|from|to|km|kilomet|miles?)\b.*\p{L}|["“;]/u.test(between.replace(/\bfrom $/, ''))
  )
}

/** "At the city's Shahbagh", "the Shahbagh intersection". */
const isOfTheCity = ({ start, end }: Span, text: string): boolean =>
  /\bthe city['’]s $/i.test(text.slice(Math.max(0, start - 12), start)) ||
  /^ (?:intersection|crossroads|roundabout|neighbou?rhood|suburb|slum|quarter)\b/.test(text.slice(end, end + partReach))

/** The one town that a report names, its dateline left out, where one of its mentions is as it must be. */
function onlyTown(reading: Reading, isSo: (town: Place) => boolean): Place | undefined {
  const towns = reading.places.filter(({ precision }) => precision === 'city')
  const told = towns.filter((place) => !isDateline(place, reading))
  const [first] = told
  return told.some(isSo) && told.every(({ name }) => name === first?.name) ? first : undefined
}

/**
 * "Toll in Mombasa attack rises: two more have died since the attack on a bar in Likoni": the town in the title is the only one that is known,
 * and nothing says that the other lies outside it.
 */
function titleTown(name: string, reading: Reading): Place | undefined {
  const { places, text, report } = reading
  const end = report.title?.length ?? 0
  const [town, ...others] = places.filter(({ precision }) => precision === 'city')
  if (town === undefined || town.span.end > end) return undefined
  const isOnly = others.every((one) => one.name === town.name && (one.span.end <= end || isDateline(one, reading)))
  const isSaidOutside = places.some((place) => {
    const { span } = place
    const near = text.slice(Math.max(0, span.start - outsideReach), span.end + outsideReach)
    return unknownName(place) === name && (span.end <= end || outside.test(near))
  })
  return isOnly && !isSaidOutside ? town : undefined
}

const outside =
  /\b(?:kms?|kilomet(?:re|er)s?|miles?|outside|near|north|south|east|west|villages?|towns?|count(?:y|ies)|provinces?)\b/i

/** UTF-16 units around a name in which words say that it lies outside. */
const outsideReach = 24

/** UTF-16 units between a part of a town and the town, at the most. */
const partReach = 60

/** Sites count as the town that they stand in. */
export function townOf(place: NonNullable<EventClaim['place']>, home: string): Where {
  const point = place.lat === undefined || place.lon === undefined ? undefined : `${place.lat},${place.lon}`
  const town = (place.precision === 'city' ? point : undefined) ?? String(place.geonameId ?? place.name)
  return { region: place.country ?? home, town, ...(place.admin1 === undefined ? {} : { admin: place.admin1 }) }
}

/** "Lonmin's Marikana mine": whose something is that has a name of its own. */
export const isOwner = (place: Place | undefined, { text }: Reading): boolean =>
  place !== undefined && /^['’]s \p{Lu}/u.test(text.slice(place.span.end, place.span.end + 4))

/** A place named in the event's sentence that the gazetteer does not know, where none that it knows is named there but wider ones. */
function unknownTown(event: EventClaim, reading: Reading): string | undefined {
  const here = placesIn(event, reading)
  const towns = here.filter(
    (place) => place.precision === 'site' || (place.precision === 'city' && !isWhole(place, reading)),
  )
  if (towns.some((place) => place.precision === 'site' || !isDateline(place, reading))) return undefined
  return unknownName(
    here.find(
      (place) =>
        unknownName(place) !== undefined &&
        !isOwner(place, reading) &&
        !isOfName(place, reading) &&
        !isArea(place, reading),
    ),
  )
}

const bodyName =
  /^(?: \p{Lu}[\p{L}’']*){0,3} (?:Party|Front|Union|Army|Movement|Workers|Liberation|Forces?|News|Times|Post|Radio|Agency|Today)\b/u

/** "The Kurdistan Workers' Party", "a Levant Today reporter": what is called after a place is not there. */
const isOfName = ({ span }: Place, { text }: Reading): boolean =>
  bodyName.test(text.slice(span.end, span.end + bodyReach))

const bodyReach = 60

/** A village that the sentence names beside nothing nearer than where the report was sent from, or the country. */
function unreadVillage(event: EventClaim, reading: Reading): string | undefined {
  const { place, sentence } = event
  const isNear = place !== undefined && place.precision !== 'country' && !isDateline(place, reading)
  const span = reading.sentences[sentence]
  return isNear || span === undefined ? undefined : villageNamed(span, reading)
}

/** "In the Bankass district": what is called after a town and is more than the town. */
const isWhole = (place: Place, reading: Reading): boolean =>
  isProvince(place, reading) ||
  (districtWord.test(after(place, reading)) && /\bthe $/i.test(reading.text.slice(0, place.span.start).slice(-4)))

const after = ({ span }: Place, { text }: Reading): string => text.slice(span.end, span.end + provinceReach)

const districtWord = /^ (?:district|area)\b/

/** Squares, streets and hotels are no towns. */
const inTown = /\b(?:squares?|avenues?|streets?|roads?|hotels?|bridges?|hospitals?|airports?|stations?|park|stadium)$/i
const isInTown = ({ kind, text }: Place): boolean => kind === 'site' || inTown.test(text)

/** The one town that the words name beside where the report was sent from: "MANILA - The toll of the sinking off Romblon". */
function otherTown(dateline: Place, event: EventClaim, reading: Reading): Place | undefined {
  const others = placesIn(event, reading).filter(
    ({ precision, name }) => precision === 'city' && name !== dateline.name,
  )
  return new Set(others.map(({ name }) => name)).size === 1 ? others[0] : undefined
}

/** "Osh, in southern Kyrgyzstan" is Osh. */
function narrower(place: Place, event: EventClaim, reading: Reading): Place | undefined {
  return placesIn(event, reading).find(
    ({ span, precision, country }) =>
      precision === 'city' &&
      country === place.country &&
      span.end <= place.span.start &&
      /^,\s(?:in\s)?[^,.;]{0,24}$/.test(reading.text.slice(span.end, place.span.start)),
  )
}

const hospital = /^ (?:\p{Lu}\p{L}+ ){0,4}(?:Hospital|Clinic|Medical|Morgue|morgue|hospital)\b/u

/** "Died at Kano General Hospital": of a country that only the sentences before name, the town whose hospital it is. */
function hospitalTown(place: Place, event: EventClaim, reading: Reading): Place | undefined {
  if (isNamedHere(event, reading)) return undefined
  const towns = placesIn(event, reading).filter(({ span, precision, country }) => {
    return (
      precision === 'city' && country === place.country && hospital.test(reading.text.slice(span.end, span.end + 60))
    )
  })
  return new Set(towns.map(({ name }) => name)).size === 1 ? towns[0] : undefined
}

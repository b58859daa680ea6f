/**
 * Where is what a report tells of without a town? "Gunmen killed 40 people in an attack on a village in central Mali. They surrounded
 * Diallassagou and opened fire": in the one town that the report puts such a thing in on that day.
 */
import type { Place, Reading, Span } from '../../model/index.ts'
import { isOfSpeaker } from './cover.ts'
import { isMain, mayBeSame } from './kind.ts'
import type { Mark } from './mark.ts'
import { sentenceAt } from './sentence.ts'
import { isDateline, isOwner, namedTown, townOf, unknownName } from './where.ts'

/**
 * Marks without a town get that of the others which may be of one happening with them, where these all name the same; where none of them has
 * one, that of the first sentence, or of the title.
 */
export function placeVague(marks: readonly Mark[], { reading, home }: { reading: Reading; home: string }): Mark[] {
  return marks.map((mark) => {
    if (!isVague(mark, reading)) return mark
    const placed = marks.filter(
      (one) => one.town !== undefined && !one.isAside && !isVague(one, reading) && mayBeOne(one, mark, home),
    )
    const [first] = placed
    const isOne = placed.every(({ region, town }) => region === first?.region && town === first.town)
    if (placed.length === 0) return inOnlyPlace(mark, reading, home) ?? inLeadTown(mark, reading, home)
    if (first?.town === undefined || !isOne) return mark
    const { admin: _, ...rest } = mark
    return {
      ...rest,
      region: first.region,
      town: first.town,
      ...(first.admin === undefined ? {} : { admin: first.admin }),
    }
  })
}

/** Several happenings as one: "a wave of attacks in central Nigeria killed 12" is in no one town. */
const several =
  /(?:attacks|bombings|blasts|explosions|strikes|raids|shootings|massacres|killings|fires|floods|crashes)$/i

function isVague(mark: Mark, reading: Reading): boolean {
  const { town, isWide, isAside, isAnother, kind, event } = mark
  const { trigger } = event
  const { text } = reading
  const isHappening = isMain(kind) || kind === 'harm'
  const isTakenOver = !mark.isPlaced && event.place !== undefined && isLoosely(event.place, reading)
  if (!isHappening || (town !== undefined && !isTakenOver) || isWide || isAside || isAnother) return false
  return !several.test(text.slice(trigger.start, trigger.end))
}

/** Whether what is told with a town may be what is told without one: of a kind, on a day, and in its country and province. */
function mayBeOne(placed: Mark, mark: Mark, home: string): boolean {
  const isThere = placed.region === mark.region || (placed.region.startsWith('~') && mark.region === home)
  const isWithin = mark.admin === undefined || placed.admin === mark.admin
  const gap = placed.event.sentence - mark.event.sentence
  // "Killed in the unrest" is of the unrest wherever that was, but for that which its own sentence tells of.
  if (mark.isCaused && mark.kind === 'unrest' && gap !== 0) return false
  // Who burned a school in another village says nothing of where the ambush was.
  if (placed.kind === 'destruction' && mark.kind !== 'destruction') return false
  return isThere && isWithin && mayBeSame(placed.kind, mark.kind) && isOfDay(placed, mark, gap)
}

/** What states no day of its own may be of any; a day that is stated is also that of what is told next. */
function isOfDay(placed: Mark, mark: Mark, gap: number): boolean {
  if (placed.day === mark.day || isOfNoDay(mark)) return true
  return isOfNoDay(placed) && (placed.isTitle || (gap >= 0 && gap <= nextMax))
}

/** Sentences behind the first within which its place is named. */
const nextMax = 2

const isOfNoDay = ({ loose, event: { time } }: Mark): boolean => loose || (time?.basis ?? 'published') === 'published'

/**
 * "The governor of Zonguldak province said", "Dozens trapped in Zonguldak": whoever speaks need not be there, and a title may name the province
 * that is called after its town.
 */
function isLoosely(place: Place, reading: Reading): boolean {
  const { name, admin1, span } = place
  const isOfProvince = admin1?.startsWith(name) === true && span.end <= (reading.report.title?.length ?? 0)
  return isOfSpeaker(place, reading) || isOfProvince
}

/**
 * "Agreed to withdraw their troops from the border near Batken. Five of its men were killed in the clash": what points back and has no place is
 * where the one place lies that the report named before, whichever country the report is about.
 */
function inOnlyPlace(mark: Mark, reading: Reading, home: string): Mark | undefined {
  const { event, kind, loose, region, admin } = mark
  const isOpen = event.place === undefined && loose && isMain(kind) && !ofCountry.has(kind) && admin === undefined
  if (!isOpen || region !== home) return undefined
  const before = reading.places.filter(
    (place) =>
      place.span.end <= event.trigger.start &&
      ['city', 'site', 'admin'].includes(place.precision) &&
      !isDateline(place, reading) &&
      !isOfSpeaker(place, reading),
  )
  const [place] = before
  if (place === undefined || !before.every(({ name }) => name === place.name)) return undefined
  const { town: _, ...rest } = mark
  if (place.precision !== 'admin') return { ...rest, ...townOf(place, home) }
  return { ...rest, region: place.country ?? home, admin: place.admin1 ?? place.name }
}

/** What a country has many of, or what is of a country: the town of the first sentence need not be its place. */
const ofCountry: ReadonlySet<string> = new Set(['unrest', 'disaster', 'coup'])

function inLeadTown(mark: Mark, reading: Reading, home: string): Mark {
  const { kind, event, isPlaced, admin } = mark
  const isNear = event.place !== undefined && event.place.precision !== 'country' && isPlaced
  const lead =
    !isMain(kind) || ofCountry.has(kind) || isNear ? undefined : (leadTown(reading) ?? townMeant(event, reading))
  if (lead === undefined) return mark
  const name = unknownName(lead)
  const where = name === undefined ? townOf(lead, home) : namedTown(name, reading, home)
  const isThere = where.region === mark.region || where.region.startsWith('~')
  const isWithin = admin === undefined || where.admin === undefined || admin === where.admin
  if (!isThere || !isWithin) return mark
  const { admin: _, town: __, ...rest } = mark
  return { ...rest, ...where }
}

/** "The bombardment of the town's market": the one town that the report names. */
function townMeant({ trigger }: Mark['event'], reading: Reading): Place | undefined {
  const { text } = reading
  const sentence = sentenceAt(trigger, reading)
  if (sentence === undefined || !theTown.test(text.slice(sentence.start, sentence.end))) return undefined
  const [town, ...others] = townsIn({ start: 0, end: text.length }, reading)
  return others.every(({ name }) => name === town?.name) ? town : undefined
}

const theTown = /\bthe (?:town|city|village)\b/i

const located = /\b(?:in|at|near|outside) (?:the (?:[\p{L}’'-]+ ){0,4}(?:town|city|village|port|district|area) of )?$/iu
const locatedReach = 80

/** The one town that the first sentence puts something in, or else the title: nobody who speaks, and not where the report was sent from. */
function leadTown(reading: Reading): Place | undefined {
  const { text, sentences, report } = reading
  const end = report.title?.length ?? 0
  const [first, second] = sentences.filter(({ start }) => start >= end)
  const isLocated = (place: Place): boolean =>
    !isOwner(place, reading) && located.test(text.slice(Math.max(0, place.span.start - locatedReach), place.span.start))
  const isDatelineAlone = first !== undefined && /[-–—]\s*$/.test(text.slice(first.start, first.end))
  const lead = isDatelineAlone ? second : first
  const inLead = lead === undefined ? [] : townsIn(lead, reading)
  if (inLead.length > 0) return inLead.length === 1 && inLead.every(isLocated) ? inLead[0] : undefined
  const inTitle = townsIn({ start: 0, end }, reading)
  const isIts = (place: Place): boolean => isLocated(place) || isDesk(place, reading)
  return inTitle.length === 1 && inTitle.every(isIts) ? inTitle[0] : undefined
}

/** "Kabkabiya: survivors describe the bombing of a market". */
const isDesk = ({ span }: Place, { text }: Reading): boolean =>
  span.start === 0 && text.slice(span.end).startsWith(': ')

const townsIn = ({ start, end }: Span, reading: Reading): readonly Place[] =>
  reading.places.filter((place) => {
    const isTown = place.precision === 'city' || unknownName(place) !== undefined
    const isHere = place.span.start >= start && place.span.end <= end
    return isTown && isHere && !isDateline(place, reading) && !isOfSpeaker(place, reading)
  })

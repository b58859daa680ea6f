/**
 * What incidents does one report tell of? A scene is what the report says of one happening: its events of one kind in one place
 * on one day, and their counts. People killed, hurt or arrested belong to the scene that did it, where the report tells of one.
 */
import type { Claim, EventClaim, Place, Reading, TallyClaim } from '../../model/index.ts'
import { foldName } from '../../stdx/index.ts'
import { isMain, type Kind, kindOf, mayBeSame } from './kind.ts'

export interface Scene {
  readonly kind: Kind
  /** Country, or `~name` of a town that the gazetteer does not know, or `-`. */
  readonly region: string
  /** The town; left out where only the country or a province is told. */
  readonly town?: string
  readonly admin?: string
  /** First day, ISO 8601. */
  readonly day: string
  /** Whether the words point back to an earlier happening ("the riot") without saying when it was. */
  readonly loose: boolean
  readonly denied: boolean
  /** A run of days or towns as one thing, with a total of its own. */
  readonly wave: boolean
  /** People mourn what happened before. */
  readonly mourns: boolean
  readonly events: readonly string[]
  readonly tallies: readonly string[]
}

interface Mark {
  readonly event: EventClaim
  readonly kind: Kind
  readonly region: string
  readonly town?: string
  readonly admin?: string
  readonly day: string
  readonly loose: boolean
  readonly mourns: boolean
  /** Whether its sentence names its place; otherwise it was taken over from a sentence before. */
  readonly isPlaced: boolean
}

/** Words before a trigger that point back: "the riot", "the three-day riot", "this attack". */
const pointsBack = /(?:^|\s)(?:the|this|that|these|those)\s+(?:[\p{L}\p{N}-]+\s+){0,3}$/iu
const mourning = /\b(?:mourn|memor|vigil|funeral|commemorat|anniversary|remembr)/i
/** What is told as background, but is not older than this, is an earlier stage of the news and no history. */
const recentDays = 7
const dayMs = 86_400_000

export function findScenes(claims: readonly Claim[], reading: Reading, at: string): Scene[] {
  const events = claims.filter((claim): claim is EventClaim => claim.kind === 'event')
  const tallies = claims.filter((claim): claim is TallyClaim => claim.kind === 'tally')
  const home = homeRegion(reading)
  const marks = inheritDays(events.flatMap((event) => markOf(event, reading, at, home) ?? []))
  const groups = groupMarks(marks)
  const taken = assignTallies(tallies, groups, marks)
  return groups.map((group): Scene => sceneOf(group, taken.get(group) ?? []))
}

function sceneOf(group: readonly Mark[], own: readonly TallyClaim[]): Scene {
  const lead = leadOf(group)
  const isTotal = own.some(({ cumulative }) => cumulative === true)
  return {
    kind: group[0]?.kind ?? lead.kind,
    region: lead.region,
    ...(lead.town === undefined ? {} : { town: lead.town }),
    ...(lead.admin === undefined ? {} : { admin: lead.admin }),
    day: lead.day,
    loose: lead.loose,
    denied: group.every(({ event }) => event.reality === 'denied'),
    wave: lead.town === undefined && isTotal,
    mourns: group.some(({ mourns }) => mourns),
    events: group.map(({ event }) => event.id),
    tallies: own.map(({ id }) => id),
  }
}

/** The mark that says most: a main kind, a day of its own, a town. */
function leadOf(group: readonly Mark[]): Mark {
  const weight = ({ kind, loose, town }: Mark) =>
    (isMain(kind) ? 4 : 0) + (kind === 'attack' ? -1 : 0) + (loose ? 0 : 2) + (town === undefined ? 0 : 1)
  return group.reduce((best, mark) => (weight(mark) > weight(best) ? mark : best))
}

const daysBetween = (a: string, b: string): number =>
  Math.round((Date.parse(`${b}T12:00:00Z`) - Date.parse(`${a}T12:00:00Z`)) / dayMs)

function markOf(event: EventClaim, reading: Reading, at: string, home: string): Mark | undefined {
  const { text } = reading
  const kind = kindOf(event, text.slice(event.trigger.start, event.trigger.end))
  if (kind === undefined || !['happened', 'ongoing', 'denied'].includes(event.reality)) return undefined
  const published = at.slice(0, 10)
  const { time } = event
  const isDay = time?.from !== undefined && ['hour', 'part-of-day', 'day'].includes(time.precision)
  const day = isDay ? (time.from ?? at).slice(0, 10) : published
  const age = daysBetween(day, published)
  if (event.background && (time === undefined || !isDay || age > recentDays)) return undefined
  if (time !== undefined && !isDay && time.precision !== 'none' && !['week'].includes(time.precision)) return undefined
  const before = text.slice(Math.max(0, event.trigger.start - 60), event.trigger.start)
  const isTitle = reading.report.title !== undefined && event.trigger.end <= reading.report.title.length
  const isPointing =
    isTitle || pointsBack.test(before) || kind === 'harm' || event.background || event.reality === 'denied'
  const isToday = !isDay || age <= 0 || time.basis === 'published'
  const sentence = reading.sentences[event.sentence]
  const said = sentence === undefined ? '' : text.slice(sentence.start, sentence.end)
  return {
    event,
    kind,
    ...whereOf(event, reading, home),
    day,
    loose: isToday && isPointing,
    isPlaced: placesIn(event, reading).some(({ span }) => span.start === event.place?.span.start),
    mourns: mourning.test(said) || mourning.test(reading.report.title ?? ''),
  }
}

/** The country that the report names first: where an event is whose place is not told. */
function homeRegion({ places }: Reading): string {
  return places.find(({ country }) => country !== undefined)?.country ?? '-'
}

function whereOf(event: EventClaim, reading: Reading, home: string): Pick<Mark, 'region' | 'town' | 'admin'> {
  const { place } = event
  const isTown = place?.precision === 'city' || place?.precision === 'site'
  const isNamedHere = placesIn(event, reading).some(({ span }) => span.start === place?.span.start)
  if (place !== undefined && isTown && isNamedHere && !isDateline(place, reading)) return townOf(place, home)
  const unknown = unknownTown(event, reading)
  if (unknown !== undefined) return { region: `~${unknown}`, town: unknown }
  if (place === undefined || place.precision === 'none') return { region: home }
  if (isTown) return townOf(place, home)
  const town = narrower(place, event, reading)
  if (town !== undefined) return townOf(town, home)
  const admin = place.precision === 'admin' ? (place.admin1 ?? place.name) : undefined
  return { region: place.country ?? home, ...(admin === undefined ? {} : { admin }) }
}

/** Sites count as the town that they stand in. */
function townOf(place: NonNullable<EventClaim['place']>, home: string): Pick<Mark, 'region' | 'town' | 'admin'> {
  const point = place.lat === undefined || place.lon === undefined ? undefined : `${place.lat},${place.lon}`
  const town = (place.precision === 'city' ? point : undefined) ?? String(place.geonameId ?? place.name)
  return { region: place.country ?? home, town, ...(place.admin1 === undefined ? {} : { admin: place.admin1 }) }
}

/** A place named in the event's sentence that the gazetteer does not know, where none that it knows is named there but wider ones. */
function unknownTown(event: EventClaim, reading: Reading): string | undefined {
  const here = placesIn(event, reading)
  if (here.some(({ precision }) => precision === 'city' || precision === 'site')) {
    const dateline = here.every((place) => place.precision !== 'city' || isDateline(place, reading))
    if (!dateline) return undefined
  }
  const name = here.find(({ precision }) => precision === 'none')
  return name === undefined ? undefined : foldName(name.name.toLowerCase())
}

/** "PORT SUDAN - The army denied": where the report was sent from. */
function isDateline({ span, text: words }: Place, { text }: Reading): boolean {
  return (
    words === words.toUpperCase() && /^[\p{Lu}\p{L}\s,./()]{0,40}\s?[-–—]\s/u.test(text.slice(span.end, span.end + 48))
  )
}

function placesIn(event: EventClaim, reading: Reading): readonly Place[] {
  const sentence = reading.sentences[event.sentence]
  if (sentence === undefined) return []
  return reading.places.filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end)
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

/** What has no day of its own is of the day that the report states for the same kind of thing, where it states just one. */
function inheritDays(marks: readonly Mark[]): Mark[] {
  return marks.map((mark) => {
    const { time } = mark.event
    if (time !== undefined && time.basis !== 'published' && !mark.loose) return mark
    const stated = marks.filter(
      ({ event, kind, loose, region }) =>
        !loose &&
        event.time?.basis !== 'published' &&
        region === mark.region &&
        (mayBeSame(kind, mark.kind) || (mark.kind === 'unrest' && kind === 'destruction')),
    )
    const near = stated.filter(({ town }) => town === undefined || mark.town === undefined || town === mark.town)
    const days = new Set(near.map(({ day }) => day))
    const [day] = days
    return days.size === 1 && day !== undefined ? { ...mark, day, loose: false } : mark
  })
}

/** One group a happening: the main kinds by kind, place and day, then what belongs to them. */
function groupMarks(marks: readonly Mark[]): Mark[][] {
  const groups: Mark[][] = []
  const rank = ({ kind }: Mark) =>
    kind === 'unrest' ? 0 : kind === 'attack' || kind === 'destruction' ? 2 : isMain(kind) ? 1 : 3
  const inOrder = [...marks].sort((a, b) => rank(a) - rank(b))
  for (const mark of inOrder) {
    const group = bestGroup(mark, groups)
    if (group === undefined) groups.push([mark])
    else group.push(mark)
  }
  return groups
}

function bestGroup(mark: Mark, groups: readonly Mark[][]): Mark[] | undefined {
  const kindOfGroup = (group: readonly Mark[]) => group[0]?.kind ?? ''
  const isDependent = mark.kind === 'harm' || mark.kind === 'arrest'
  const fits = groups.filter((group) => {
    const lead = leadOf(group)
    const isHere = lead.region === mark.region && samePlace(lead, mark)
    const isAnywhere = isDependent && !mark.isPlaced && isMain(kindOfGroup(group))
    const isNear = (isHere || isAnywhere) && (lead.day === mark.day || lead.loose || mark.loose)
    const isOfKind = mayBeSame(kindOfGroup(group), mark.kind) || (mark.kind === 'arrest' && isAnywhere)
    return isNear && (isOfKind || isPolicing(kindOfGroup(group), mark))
  })
  const rank = (group: readonly Mark[]) => {
    const lead = leadOf(group)
    const inSentence = group.some(({ event }) => event.sentence === mark.event.sentence) ? 64 : 0
    const sameKind = kindOfGroup(group) === mark.kind ? 128 : 0
    const before = isDependent ? nearness(group, mark) : 0
    const place = lead.town === mark.town ? 2 : 0
    return (
      sameKind +
      inSentence +
      before +
      place +
      (lead.day === mark.day ? 1 : 0) -
      causeOrder.indexOf(kindOfGroup(group)) / 16
    )
  }
  const [best] = [...fits].sort((a, b) => rank(b) - rank(a))
  return best
}

/** What hurts people, most likely first, where one sentence tells of several. */
const causeOrder: readonly Kind[] = ['disaster', 'explosive', 'accident', 'shooting', 'abduction', 'unrest', 'attack']

/** How near before it the group was told of, in sentences: at the most 32. */
function nearness(group: readonly Mark[], mark: Mark): number {
  const gaps = group.map(({ event }) => mark.event.sentence - event.sentence).filter((gap) => gap >= 0)
  return Math.max(0, 32 - 4 * Math.min(8, ...gaps))
}

const samePlace = (a: Mark, b: Mark): boolean =>
  a.town === b.town ||
  ((a.town === undefined || b.town === undefined) && (a.event.place === undefined || b.event.place === undefined))

const forces: ReadonlySet<string> = new Set(['COP', 'MIL', 'GOV', 'SPY'])

/** Force used at a protest, by police or against those who protest, belongs to the protest. */
function isPolicing(groupKind: Kind, { kind, event }: Mark): boolean {
  if (groupKind !== 'unrest' || !['shooting', 'attack', 'harm'].includes(kind)) return false
  const { actors, targets } = event
  return (
    actors.some(({ sector }) => forces.has(sector ?? '')) ||
    targets.some(({ sector, text }) => sector === 'OPP' || /protest|demonstrat|march|riot|crowd/i.test(text))
  )
}

/** Counts go with their event, or else with the one scene of their place, or of their report. */
function assignTallies(tallies: readonly TallyClaim[], groups: readonly Mark[][], marks: readonly Mark[]) {
  const groupOf = new Map(groups.flatMap((group) => group.map(({ event }) => [event.id, group] as const)))
  const taken = new Map<readonly Mark[], TallyClaim[]>()
  const told = new Set(marks.map(({ event }) => event.id))
  for (const tally of tallies) {
    const isOther = tally.event !== undefined && !told.has(tally.event)
    const own = tally.event === undefined ? undefined : groupOf.get(tally.event)
    const there = groups.filter((group) => isMain(leadOf(group).kind) && atSamePlace(tally, leadOf(group)))
    const only = there.length === 1 && !(isOther && tally.background === true) ? there[0] : undefined
    const group = own ?? only
    if (group !== undefined) taken.set(group, [...(taken.get(group) ?? []), tally])
  }
  return taken
}

function atSamePlace({ place }: TallyClaim, { event, town }: Mark): boolean {
  if (place === undefined) return true
  return place.geonameId === event.place?.geonameId || town === `${place.lat},${place.lon}`
}

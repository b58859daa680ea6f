/**
 * What incidents does one report tell of? A scene is what the report says of one happening: its events of one kind in one place
 * on one day, and their counts. People killed, hurt or arrested belong to the scene that did it, where the report tells of one.
 */
import type { Claim, EventClaim, Reading, TallyClaim } from '../../model/index.ts'
import { isMain, type Kind, kindOf, mayBeSame } from './kind.ts'
import { homeRegion, placesIn, whereOf } from './where.ts'

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
  readonly isTitle: boolean
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
  return groups.map((group): Scene => sceneOf(group, taken.get(group) ?? [], at.slice(0, 10)))
}

function sceneOf(group: readonly Mark[], own: readonly TallyClaim[], published: string): Scene {
  const lead = leadOf(group)
  const isTotal = own.some(({ cumulative }) => cumulative === true)
  const isEverywhere = lead.kind === 'unrest' && lead.event.place?.precision === 'country'
  const wave = lead.town === undefined && lead.admin === undefined && (isTotal || isEverywhere)
  return {
    kind: group[0]?.kind ?? lead.kind,
    region: lead.region,
    ...(lead.town === undefined ? {} : { town: lead.town }),
    ...(lead.admin === undefined ? {} : { admin: lead.admin }),
    day: lead.day,
    loose: lead.loose || pointsBackFirst(group) || (wave && lead.day === published),
    denied: group.every(({ event }) => event.reality === 'denied'),
    wave,
    mourns: group.some(({ mourns }) => mourns),
    events: group.map(({ event }) => event.id),
    tallies: own.map(({ id }) => id),
  }
}

/** Whether the text, no day being stated, first speaks of it as of something known: "the explosion was an attack". */
function pointsBackFirst(group: readonly Mark[]): boolean {
  const told = group.filter(({ isTitle, kind }) => !isTitle && isMain(kind))
  const [first] = [...told].sort((a, b) => a.event.trigger.start - b.event.trigger.start)
  return first?.loose === true && group.every(({ loose, event }) => loose || event.time?.basis === 'published')
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
    isTitle ||
    pointsBack.test(before) ||
    kind === 'harm' ||
    kind === 'destruction' ||
    event.background ||
    event.reality === 'denied'
  const isToday = !isDay || age <= 0 || time.basis === 'published'
  const sentence = reading.sentences[event.sentence]
  const said = sentence === undefined ? '' : text.slice(sentence.start, sentence.end)
  return {
    event,
    kind,
    ...whereOf(event, reading, home),
    day,
    loose: isToday && isPointing,
    isTitle,
    isPlaced: placesIn(event, reading).some(({ span }) => span.start === event.place?.span.start),
    mourns: mourning.test(said) || mourning.test(reading.report.title ?? ''),
  }
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
  const isDependent = ['harm', 'arrest', 'destruction'].includes(mark.kind)
  const fits = groups.filter((group) => {
    const lead = leadOf(group)
    const isTakenOver = !mark.isPlaced && mark.town === undefined
    const isHere = lead.region === mark.region && (samePlace(lead, mark) || isTakenOver)
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

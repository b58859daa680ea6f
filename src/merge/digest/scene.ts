/**
 * What incidents does one report tell of? A scene is what the report says of one happening: its events of one kind in one place
 * on one day, and their counts. People killed, hurt or arrested belong to the scene that did it, where the report tells of one;
 * counts of the whole country are a scene of their own.
 */
import type { Claim, EventClaim, Place, Reading, TallyClaim } from '../../model/index.ts'
import { scenesOfCounts } from './count.ts'
import { coverOf } from './cover.ts'
import { isMain, type Kind, mayBeSame } from './kind.ts'
import { findMarks, homePlace, type Mark, pointsBackFirst, type Scope, scopeOf } from './mark.ts'
import { townOf } from './where.ts'

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
  /** Whether crowds burn, storm or fight. */
  readonly riot: boolean
  /** People mourn what happened before. */
  readonly mourns: boolean
  /** Whether it is told as background only. */
  readonly aside: boolean
  /** Whether the day is only that on which the report was taken in. */
  readonly undated?: boolean
  /** What it is called, where its type says too little: `Earthquake`. */
  readonly name?: string
  /** Its place, where no event has one: the country that the report is about, or the town of its counts. */
  readonly place?: Place
  readonly events: readonly string[]
  readonly tallies: readonly string[]
}

export function findScenes(claims: readonly Claim[], reading: Reading, at: string): Scene[] {
  const events = claims.filter((claim): claim is EventClaim => claim.kind === 'event')
  const tallies = claims.filter((claim): claim is TallyClaim => claim.kind === 'tally')
  const scope = scopeOf(reading, at)
  const marks = findMarks(events, scope)
  const groups = groupMarks(marks)
  const taken = assignTallies(tallies, groups, marks)
  const counted = new Set([...taken.values()].flat())
  const left = tallies.filter((tally) => tally.event === undefined && !counted.has(tally))
  return [...groups.flatMap((group) => scenesOf(group, taken.get(group) ?? [], scope)), ...scenesOfCounts(left, scope)]
}

/** The scene of a group, and those of its counts that are told of another place than the group is. */
function scenesOf(group: readonly Mark[], tallies: readonly TallyClaim[], scope: Scope): Scene[] {
  const lead = leadOf(group)
  const kind = kindOfGroup(group)
  const own: TallyClaim[] = []
  const ofNation: TallyClaim[] = []
  const ofTowns = new Map<string, { readonly place: Place; readonly tallies: TallyClaim[] }>()
  for (const tally of tallies) {
    const hasCover = kind === 'unrest' || kind === 'disaster'
    const cover = hasCover ? coverOf(tally.span, scope.reading, kind === 'unrest') : undefined
    const town = cover === undefined || cover === 'nation' ? undefined : townOf(cover, scope.home).town
    if (cover === 'nation' && !lead.isWide) ofNation.push(tally)
    else if (lead.isWide && town !== undefined && cover !== undefined && cover !== 'nation') {
      const there = ofTowns.get(town) ?? { place: cover, tallies: [] }
      there.tallies.push(tally)
      ofTowns.set(town, there)
    } else own.push(tally)
  }
  const day = scope.at.slice(0, 10)
  const counted = { kind, day, loose: true, denied: false, riot: false, mourns: false, aside: false, events: [] }
  const idsOf = (some: readonly TallyClaim[]) => some.map(({ id }) => id)
  const nation = homePlace(scope)
  return [
    sceneOf(group, own, scope),
    ...(ofNation.length === 0
      ? []
      : [
          {
            ...counted,
            region: lead.region,
            wave: true,
            tallies: idsOf(ofNation),
            ...(nation === undefined ? {} : { place: nation }),
          },
        ]),
    ...[...ofTowns.values()].map(({ place, tallies: there }): Scene => {
      return { ...counted, ...townOf(place, scope.home), wave: false, place, tallies: idsOf(there) }
    }),
  ]
}

function sceneOf(group: readonly Mark[], own: readonly TallyClaim[], scope: Scope): Scene {
  const lead = leadOf(group)
  const isTotal = own.some(({ cumulative }) => cumulative === true)
  const isWide = group.some((mark) => mark.isWide && mark.kind === lead.kind)
  const wave = isWide || (lead.town === undefined && lead.admin === undefined && isTotal)
  const kind = kindOfGroup(group)
  const name = group.find((mark) => mark.name !== undefined && mark.kind === kind)?.name
  const nation = wave || (lead.town === undefined && lead.admin === undefined) ? homePlace(scope) : undefined
  return {
    kind,
    region: lead.region,
    ...(wave || lead.town === undefined ? {} : { town: lead.town }),
    ...(wave || lead.admin === undefined ? {} : { admin: lead.admin }),
    day: lead.day,
    loose: lead.loose || pointsBackFirst(group) || (wave && lead.day === scope.at.slice(0, 10)),
    denied: group.every(({ event }) => event.reality === 'denied'),
    wave,
    riot: group.some(({ isRiot }) => isRiot),
    mourns: group.some(({ mourns }) => mourns),
    aside: group.every(({ isAside }) => isAside),
    ...(isUndated(lead, scope) ? { undated: true } : {}),
    ...(name === undefined ? {} : { name }),
    ...(nation === undefined ? {} : { place: nation }),
    events: group.map(({ event }) => event.id),
    tallies: own.map(({ id }) => id),
  }
}

const isUndated = ({ event }: Mark, { reading }: Scope): boolean =>
  reading.report.published === undefined && event.time?.from === undefined

/** The mark that says most: a main kind, a day of its own, a town. */
function leadOf(group: readonly Mark[]): Mark {
  const weight = ({ kind, loose, town, isWide, isAside }: Mark) =>
    (isMain(kind) ? 4 : 0) +
    (kind === 'attack' ? -1 : 0) +
    (loose ? 0 : 2) +
    (town === undefined && !isWide ? 0 : 1) -
    (isAside ? 8 : 0)
  return group.reduce((best, mark) => (weight(mark) > weight(best) ? mark : best))
}

/** One group a happening: the main kinds by kind, place and day, then what belongs to them. */
function groupMarks(marks: readonly Mark[]): Mark[][] {
  const groups: Mark[][] = []
  const rank = ({ kind, isAside }: Mark) => {
    const order = kind === 'unrest' ? 0 : kind === 'attack' || kind === 'destruction' ? 2 : isMain(kind) ? 1 : 3
    return order + (isAside ? 4 : 0)
  }
  const inOrder = [...marks].sort((a, b) => rank(a) - rank(b))
  for (const mark of inOrder) {
    const group = bestGroup(mark, groups)
    if (group === undefined) groups.push([mark])
    else group.push(mark)
  }
  return groups
}

const kindOfGroup = (group: readonly Mark[]): Kind => group[0]?.kind ?? ''

function bestGroup(mark: Mark, groups: readonly Mark[][]): Mark[] | undefined {
  const isDependent = ['harm', 'arrest', 'destruction'].includes(mark.kind)
  const fits = groups.filter((group) => {
    const lead = leadOf(group)
    if (isApart(group, mark)) return false
    const isTakenOver = !mark.isPlaced && mark.town === undefined
    const isHere = lead.region === mark.region && (samePlace(lead, mark) || isTakenOver)
    const isAnywhere = isDependent && !mark.isPlaced && isMain(kindOfGroup(group))
    const isNear = (isHere || isAnywhere) && (lead.day === mark.day || lead.loose || mark.loose)
    const isOfKind = mayBeSame(kindOfGroup(group), mark.kind) || (mark.kind === 'arrest' && isAnywhere)
    if (isWrought(group, mark)) return true
    return isNear && (isOfKind || isPolicing(kindOfGroup(group), mark) || isInRiot(group, mark))
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

/** What names no place at all may be of any. */
function samePlace(a: Mark, b: Mark): boolean {
  const isNowhere = a.event.place === undefined || b.event.place === undefined
  if (a.isWide !== b.isWide) return isNowhere
  return a.town === b.town || ((a.town === undefined || b.town === undefined) && isNowhere)
}

/** Walls and roofs come down in a disaster: told beside one whose town is not told, it says where. */
function isWrought(group: readonly Mark[], { name, region }: Mark): boolean {
  const lead = leadOf(group)
  return (
    name === 'Collapse' && lead.kind === 'disaster' && !lead.isWide && lead.region === region && lead.town === undefined
  )
}

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

/** "Detained in connection with the unrest" speaks of what went before, and not of a march that is told only after it. */
function isApart(group: readonly Mark[], mark: Mark): boolean {
  const pointsBack = ({ isCaused, loose, isPlaced }: Mark) => isCaused && loose && !isPlaced
  const isAfter = (one: Mark, other: Mark) => one.event.sentence > other.event.sentence && !one.isTitle && !one.loose
  if (pointsBack(mark)) return group.every((one) => isAfter(one, mark))
  return group.every((one) => pointsBack(one) && isAfter(mark, one))
}

const armed: ReadonlySet<string> = new Set(['REB', 'UAF', 'INS', 'SEP'])

/**
 * Violence of no kind that is told, where the report tells of a riot there and then, is of the riot, and so are shots and fires that
 * name no other place; armed groups make attacks.
 */
function isInRiot(group: readonly Mark[], { kind, event }: Mark): boolean {
  const isOf = kind === 'attack' || (event.place === undefined && (kind === 'shooting' || event.type === 'FIRE'))
  if (!isOf || kindOfGroup(group) !== 'unrest' || !group.some(({ isRiot, isCaused }) => isRiot || isCaused))
    return false
  return !event.actors.some(({ sector }) => armed.has(sector ?? ''))
}

/** Counts go with their event, or else with the one scene of their place, or of their report. */
function assignTallies(tallies: readonly TallyClaim[], groups: readonly Mark[][], marks: readonly Mark[]) {
  const groupOf = new Map(groups.flatMap((group) => group.map(({ event }) => [event.id, group] as const)))
  const taken = new Map<readonly Mark[], TallyClaim[]>()
  const told = new Set(marks.map(({ event }) => event.id))
  for (const tally of tallies) {
    const isOther = tally.event !== undefined && !told.has(tally.event)
    const own = tally.event === undefined ? undefined : groupOf.get(tally.event)
    const main = groups.filter((group) => isMain(leadOf(group).kind))
    const near = main.length > 0 ? main : groups.filter((group) => leadOf(group).kind === 'harm')
    const there = near.filter((group) => atSamePlace(tally, leadOf(group)))
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

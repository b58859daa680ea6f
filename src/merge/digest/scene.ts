/**
 * What incidents does one report tell of? A scene is what the report says of one happening: its events of one kind in one place
 * on one day, and their counts. People killed, hurt or arrested belong to the scene that did it, where the report tells of one;
 * counts of the whole country are a scene of their own.
 */
import type { Claim, EventClaim, Place, Reading, TallyClaim } from '../../model/index.ts'
import { assignTallies } from './assign.ts'
import { isTurnedAway, withoutEvent } from './belong.ts'
import { addDays } from './block.ts'
import { scenesOfCounts } from './count.ts'
import { coverOf } from './cover.ts'
import { daysBefore } from './day.ts'
import { groupMarks, isBrawl, kindOfGroup, leadOf, mayBePolicing } from './group.ts'
import { isFight, isOfArms, type Kind } from './kind.ts'
import { findMarks, homePlace, type Mark, pointsBackFirst, type Scope, scopeOf } from './mark.ts'
import { withQuarters } from './quarter.ts'
import { spellingKey } from './spelling.ts'
import { placeNamed } from './village.ts'
import { homeRegion, isDateline, townOf } from './where.ts'

export interface Scene {
  readonly kind: Kind
  /** Country, or `~name` of a town that the gazetteer does not know, or `-`. */
  readonly region: string
  /** The country that the report is about, where the gazetteer does not know the town. */
  readonly country?: string
  /** The town; left out where only the country or a province is told. */
  readonly town?: string
  readonly admin?: string
  /** The part of its town that the report names, the same for all spellings of it. */
  readonly quarter?: string
  /** The town from which the report of a coup was sent, where it names only the country. */
  readonly sentFrom?: string
  /** First day, ISO 8601. */
  readonly day: string
  /** Whether the words point back to an earlier happening ("the riot") without saying when it was. */
  readonly loose: boolean
  readonly denied: boolean
  /** A run of days or towns as one thing, with a total of its own. */
  readonly wave: boolean
  /** Whether crowds burn, storm or fight. */
  readonly riot: boolean
  /** Whether it is force that may have been used at a protest. */
  readonly policing?: boolean
  /** Whether it is clashes of nobody in particular, which may be those of a riot. */
  readonly brawl?: boolean
  /** Whether people have stopped work. */
  readonly strike?: boolean
  /** People mourn what happened before. */
  readonly mourns: boolean
  /** Whether it is told as background only. */
  readonly aside: boolean
  /** Whether the day is only that on which the report was taken in. */
  readonly undated?: boolean
  /** What it is called, where its type says too little: `Earthquake`. */
  readonly name?: string
  /** Its place, where no event has one: the country that the report is about, the town of its first sentence or of its counts. */
  readonly place?: Place
  readonly events: readonly string[]
  readonly tallies: readonly string[]
}

export function findScenes(claims: readonly Claim[], reading: Reading, at: string): Scene[] {
  const events = claims.filter((claim): claim is EventClaim => claim.kind === 'event')
  const tallies = claims.filter((claim): claim is TallyClaim => claim.kind === 'tally')
  const scope = scopeOf(reading, at)
  const marks = withQuarters(findMarks(events, scope), reading)
  const groups = groupMarks(marks, reading)
  const taken = assignTallies(tallies, groups, { marks, scope })
  const counted = new Set([...taken.values()].flat())
  // What the report turns to in another town is no count of an event that it told of before.
  const left = tallies.flatMap((tally) =>
    counted.has(tally) ? [] : [isTurnedAway(tally, groups, reading) ? withoutEvent(tally) : tally],
  )
  return [
    ...groups.flatMap((group) => scenesOf(group, taken.get(group) ?? [], scope)),
    ...scenesOfCounts(left, scope),
  ].map(inCountry(reading))
}

/**
 * A village that no gazetteer knows, by what its spellings share, is in the country that the report is about, where it is about one: what others
 * tell of that country's province, or of a town beside it, may be the same.
 */
function inCountry(reading: Reading): (scene: Scene) => Scene {
  let home: string | undefined
  return (scene) => {
    if (!scene.region.startsWith('~')) return scene
    const town = `~${spellingKey(scene.region.slice(1))}`
    // A report is sent from where its agency is: "GENEVA - The air strike on Kabkabiya".
    home ??= homeRegion({ ...reading, places: reading.places.filter((place) => !isDateline(place, reading)) })
    return { ...scene, region: home === '-' ? town : home, town }
  }
}

/** Whether the gazetteer does not know it. */
export const isUnknownTown = (town: string | undefined): boolean => town?.startsWith('~') === true

/** The scene of a group, and those of its counts that are told of another place than the group is. */
function scenesOf(group: readonly Mark[], tallies: readonly TallyClaim[], scope: Scope): Scene[] {
  const lead = leadOf(group)
  const kind = kindOfGroup(group)
  const own: TallyClaim[] = []
  const ofNation: TallyClaim[] = []
  const ofTowns = new Map<string, { readonly place: Place; readonly tallies: TallyClaim[] }>()
  for (const tally of tallies) {
    const isNowhere = kind === 'harm' && lead.town === undefined && lead.admin === undefined
    const hasCover = kind === 'unrest' || kind === 'disaster' || isNowhere || tally.category === 'detained'
    const cover = hasCover ? coverOf(tally.span, scope.reading, kind === 'unrest') : undefined
    const town = cover === undefined || cover === 'nation' ? undefined : townOf(cover, scope.home).town
    if (cover === 'nation' && !lead.isWide && !isNowhere) ofNation.push(tally)
    else if ((lead.isWide || isNowhere) && town !== undefined && cover !== undefined && cover !== 'nation') {
      const there = ofTowns.get(town) ?? { place: cover, tallies: [] }
      there.tallies.push(tally)
      ofTowns.set(town, there)
    } else own.push(tally)
  }
  const day = scope.at.slice(0, 10)
  const counted = { kind, day, loose: true, denied: false, riot: false, mourns: false, aside: false, events: [] }
  const idsOf = (some: readonly TallyClaim[]) => some.map(({ id }) => id)
  const nation = homePlace(scope)
  const main = sceneOf(group, own, scope)
  return [
    main,
    ...daysOf(main, group, scope),
    ...(ofNation.length === 0
      ? []
      : [
          {
            ...counted,
            // Those who are held across a country are not held over an attack in one town.
            kind: kind === 'unrest' || kind === 'disaster' ? kind : 'arrest',
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

/** The days on which a riot had been going on, where the report says that this is its third: they are of one episode with it. */
function daysOf(scene: Scene, group: readonly Mark[], { reading }: Scope): Scene[] {
  if (!scene.riot || scene.loose || scene.kind !== 'unrest') return []
  const days = Math.max(
    0,
    // The third day of a strike is none of a riot.
    ...group
      .filter(({ kind, event }) => kind === 'unrest' && event.mode !== 'strike')
      .map(({ event }) => daysBefore(event, reading)),
  )
  return Array.from({ length: days }, (_, index) => {
    return { ...scene, day: addDays(scene.day, -index - 1), events: [], tallies: [] }
  })
}

function sceneOf(group: readonly Mark[], own: readonly TallyClaim[], scope: Scope): Scene {
  const lead = leadOf(group)
  const isTotal = own.some(({ cumulative, category }) => cumulative === true && category !== 'displaced')
  const isWide = group.some((mark) => mark.isWide && mark.kind === lead.kind)
  const wave = isWide || (lead.region !== '-' && lead.town === undefined && lead.admin === undefined && isTotal)
  const kind = asFight(withVictims(kindOfGroup(group), own), group, scope.reading)
  const named = group.filter((mark) => mark.name !== undefined && mark.kind === kind)
  const name = (named.find(({ event }) => event.reality !== 'denied') ?? named[0])?.name
  const { region, town, admin } = wave ? lead : spotOf(group, lead)
  const isUnknown = region.startsWith('~')
  const isNation = wave || (town === undefined && admin === undefined)
  const nation = isNation ? homePlace(scope) : placeOfTown(group, town, scope)
  const place = isUnknown ? placeNamed(region.slice(1), scope.reading) : nation
  return {
    kind,
    region,
    ...countryOf(region, scope),
    ...(wave || town === undefined ? {} : { town }),
    ...(wave || admin === undefined ? {} : { admin }),
    ...quarterOf(group),
    ...(kind === 'coup' && town === undefined ? datelineOf(scope) : {}),
    day: lead.day,
    loose:
      lead.loose ||
      group.some((mark) => mark.isEnding) ||
      pointsBackFirst(group) ||
      (wave && lead.day === scope.at.slice(0, 10)),
    denied: group.every(({ event }) => event.reality === 'denied'),
    wave,
    riot: group.some(({ isRiot }) => isRiot),
    ...(group.some(({ event }) => event.mode === 'strike') ? { strike: true } : {}),
    ...(kind !== 'unrest' && mayBePolicing(group) ? { policing: true } : {}),
    ...(kind === 'attack' && group.some((mark) => isBrawl(mark, scope.reading)) ? { brawl: true } : {}),
    mourns: group.some(({ mourns }) => mourns),
    aside: group.every(({ isAside }) => isAside),
    ...(isUndated(lead, scope) ? { undated: true } : {}),
    ...(name === undefined ? {} : { name }),
    ...(place === undefined ? {} : { place }),
    events: group.map(({ event }) => event.id),
    tallies: own.map(({ id }) => id),
  }
}

function quarterOf(group: readonly Mark[]): Pick<Scene, 'quarter'> {
  const quarter = group.find((mark) => mark.quarter !== undefined)?.quarter
  return quarter === undefined ? {} : { quarter }
}

/** The town of a happening as the report names it, where none of its events has it: that of the first sentence, say. */
function placeOfTown(group: readonly Mark[], town: string | undefined, { reading, home }: Scope): Place | undefined {
  const isIt = (place: Place): boolean => place.precision === 'city' && townOf(place, home).town === town
  const isTold = group.some(({ event }) => event.place !== undefined && isIt(event.place))
  return town === undefined || isTold ? undefined : reading.places.find(isIt)
}

/** "Gunmen took 20 people hostage. A guard was shot": what shots were fired at is a hostage-taking; houses set on fire with people in them were attacked. */
function withVictims(kind: Kind, own: readonly TallyClaim[]): Kind {
  const isTold = (category: string, more: number): boolean =>
    own.some((one) => one.category === category && one.low > more && one.background !== true)
  if (kind === 'shooting' && isTold('abducted', 1)) return 'abduction'
  return kind === 'destruction' && isTold('killed', 0) ? 'attack' : kind
}

/** "Killed in the clash when troops shelled their post": shells and shots of a fight are of the fight. */
const asFight = (kind: Kind, group: readonly Mark[], { text }: Reading): Kind =>
  (kind === 'explosive' || kind === 'shooting') &&
  group.some(({ event: { trigger, type } }) => type === 'ASSAULT' && isFight(text.slice(trigger.start, trigger.end))) &&
  group.every(({ event: { type, mode } }) => type !== 'ASSAULT' || isOfArms(mode))
    ? 'attack'
    : kind

const countryOf = (region: string, { home }: Scope): Pick<Scene, 'country'> =>
  region.startsWith('~') && home !== '-' ? { country: home } : {}

function datelineOf({ reading, home }: Scope): Pick<Scene, 'sentFrom'> {
  const place = reading.places.find((one) => one.precision === 'city' && isDateline(one, reading))
  const town = place === undefined ? undefined : townOf(place, home).town
  return town === undefined ? {} : { sentFrom: town }
}

/** Where the lead of a group is; where that names no town, as a title may not, the one town that the others name. */
function spotOf(group: readonly Mark[], lead: Mark): Pick<Mark, 'region' | 'town' | 'admin'> {
  if (lead.town !== undefined) return lead
  const placed = group.filter(({ town, isAside }) => town !== undefined && !isAside)
  const isOne = new Set(placed.map(({ region, town }) => `${region} ${town}`)).size === 1
  const [only] = placed
  const isWithin = only !== undefined && (only.region === lead.region || only.region.startsWith('~'))
  return isOne && isWithin && (lead.admin === undefined || lead.admin === only.admin) ? only : lead
}

const isUndated = ({ event }: Mark, { reading }: Scope): boolean =>
  reading.report.published === undefined && event.time?.from === undefined

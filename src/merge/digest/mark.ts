/** Which events of a report tell of a happening, of what kind, where and when? One mark an event; plans, words and history make none. */
import type { EventClaim, Place, Reading } from '../../model/index.ts'
import { isRetort, isSaidOfBefore, isTakenForKnown } from './aside.ts'
import { addDays } from './block.ts'
import { causeNamed, coverOf, isByCrowd, isForPart } from './cover.ts'
import { dayBefore, dayBehind, dayOf } from './day.ts'
import { isDeniedBeside, isTurn } from './group.ts'
import { isLasting, isMain, type Kind, kindOf, mayBeSame, tellsHarm, truce } from './kind.ts'
import { awayFromLater } from './later.ts'
import { nameOf } from './name.ts'
import { isEnding, siegeKind } from './siege.ts'
import { placeVague } from './vague.ts'
import { countryPlace, homeRegion, isNamedHere, whereOf } from './where.ts'

export interface Mark {
  readonly event: EventClaim
  readonly kind: Kind
  readonly region: string
  readonly town?: string
  readonly admin?: string
  readonly day: string
  readonly loose: boolean
  readonly mourns: boolean
  /** Whether it is told of the whole country. */
  readonly isWide: boolean
  /** Whether crowds burn, storm or fight. */
  readonly isRiot: boolean
  /** Whether the words name what it came of, and it is of that kind for it: "killed in the unrest". */
  readonly isCaused: boolean
  /** Whether it is told as background, so that it makes no incident by itself. */
  readonly isAside: boolean
  /** Whether it is brought up as another happening, which was before what the report is about. */
  readonly isAnother: boolean
  /** Whether it is told as the first of several. */
  readonly isFirst: boolean
  /** Whether its sentence names its place; otherwise it was taken over from a sentence before. */
  readonly isPlaced: boolean
  readonly isTitle: boolean
  /** Whether it is the end of what began before: of a hostage-taking. */
  readonly isEnding: boolean
  /** What it is called, where its type says too little. */
  readonly name?: string
  /** The part of its town that its sentence names. */
  readonly quarter?: string
}

/** What a report is read against. */
export interface Scope {
  readonly reading: Reading
  /** When it became known, ISO 8601 UTC. */
  readonly at: string
  /** The country that it is about, or `-`. */
  readonly home: string
}

/** Words before a trigger that point back: "the riot", "the three-day riot", "this attack". */
const pointsBack = /(?:^|\s)(?:the|this|that|these|those)\s+(?:[\p{L}\p{N}-]+\s+){0,3}$/iu
/** Words before a noun that point back to what went before what the sentence tells of: "marched after a grenade attack", "claimed responsibility for a bombing", "last week's attack". */
const pointsBefore =
  /(?:^|\s)(?:(?:after|following|over|since|behind|condemn(?:s|ed|ing)?|(?:responsibility|credit)(?:\s+on\s+\p{L}+day)?\s+for|in the wake of|in response to)\s+(?:an?\s+)?|(?:last|this|the previous|an earlier) (?:week|month)['’]s\s+)(?:[\p{L}\p{N}-]+\s+){0,3}$/iu
/** "Separatists have waged an insurgency for two decades." */
const lastingFight = /^(?:insurgenc(?:y|ies)|rebellions?|civil wars?)$/i
/** "The search for survivors of a mine collapse ended on Saturday": the day is that of what came after. */
const ofAftermath =
  /\b(?:survivors|victims|search|toll|inquiry|investigation|rescue|number of [^.,;]{1,24} (?:killed|dead|injured|wounded|missing)) (?:of|from|in|into|at|after|by) (?:(?:an?|the) )?(?:[\p{L}\p{N}-]+ ){0,3}$/iu
/** "The relatives marched": the article is that of who does it. */
const pastVerb =
  /^(?:\p{L}+ed|blew|broke|burst|burnt|came|fell|fought|gave|held|hit|left|lit|met|rose|sank|set|shook|shot|struck|swept|threw|took|went)\b/iu
const happeningNoun =
  /\b(?:attacks?|bombings?|blasts?|explosions?|shootings?|killings?|raids?|strikes?|massacres?|riots?|clash(?:es)?|crash(?:es)?|accidents?|sinkings?|(?:ship)?wrecks?|collapses?|derailments?|stampedes?|fires?|floods?|landslides?|earthquakes?|quakes?)$/i
/** Words before a trigger that tell it from what the report is about: "denied that a second bomb had gone off". */
const tellsApart =
  /(?:^|\s)(?:another|other|further|an? (?:second|third|additional|new|separate))\s+(?:[\p{L}\p{N}-]+\s+){0,2}$/iu
/** "Said it would halt its protests for a week": what is called off is not told of the day. */
const callsOff =
  /\b(?:halt|suspend|call off|end|pause|postpone|stop|halting|suspending|calling off|ending)\s+(?:all )?(?:its|their|his|her)\s+(?:[\p{L}-]+\s+){0,2}$/iu
/** "Denied that its guards had fired first": that there was fire is not denied. */
const ofOrder = /^(?: (?:back|at [^.,;]{1,30}))? first\b/i
const afterReach = 48
/** "Denied that its troops had crossed the border": what is denied is a part of it. */
const ofBorder = /^cross/i
/** "A general strike shut schools and ports": what stands still because of a strike is the strike. */
const ofStrike = /\b(?:strikes?|walkouts?|stoppages?|strikers) (?:(?:has|have|had|that|which|also|largely) )*$/i
/** Words before a trigger that bring up another happening: "the attack came a day after a bomb killed 14". */
const bringsUp = /(?:^|\s)(?:an?|another)\s+(?:[\p{L}\p{N}-]+\s+){0,2}$/iu
const saysFirst = /(?:^|\s)the first\s+(?:[\p{L}-]+\s+)?$/iu
/** "Guards exchange fire": no fire that burns. */
const gunfire =
  /\b(?:exchang(?:e[ds]?|ing)|open(?:ed|s|ing)?|return(?:ed|s|ing)?|trad(?:e[ds]?|ing)|came under|mortar|artillery|sniper) $/i
const mourning = /\b(?:mourn|memor|vigil|funeral|commemorat|anniversary|remembr)/i

export const scopeOf = (reading: Reading, at: string): Scope => ({ reading, at, home: homeRegion(reading) })

/** The country that the report is about, as a place, where the report names it. */
export const homePlace = ({ reading, home }: Scope): Place | undefined => countryPlace(reading, home)

/** The marks in the order of the events; those without a day of their own have that of the same thing elsewhere in the report. */
export function findMarks(events: readonly EventClaim[], scope: Scope): Mark[] {
  const marks = events.flatMap((event) => markOf(event, scope) ?? [])
  const { reading } = scope
  const placed = placeVague(widen(marks.map((mark) => withCrowd(mark, marks, scope))), scope)
  return toFirst(awayFromLater(inheritDays(placed, reading)))
}

const sameCrowd = /^(?:the|these|those) (?:protesters|demonstrators|marchers|rioters|strikers|crowd|mob)\b/i
const leadsTo = /\b(?:to|from|towards?|for|between|with)\s(?:the\s)?$/i

/** "Parents protested in Gusau. The protesters blocked the road to Kaura Namoda": the crowd is where it was, and not where the road leads. */
function withCrowd(mark: Mark, marks: readonly Mark[], { reading }: Scope): Mark {
  const { actors, place, trigger } = mark.event
  const isSame = mark.kind === 'unrest' && actors.some(({ text }) => sameCrowd.test(text))
  if (!isSame || place === undefined || !leadsTo.test(reading.text.slice(0, place.span.start))) return mark
  const before = marks.findLast(
    (one) => one.kind === 'unrest' && one.event.trigger.end <= trigger.start && !one.isTitle,
  )
  if (before === undefined) return mark
  const { town: _, admin: __, ...rest } = mark
  const { region, town, admin } = before
  return { ...rest, region, ...(town === undefined ? {} : { town }), ...(admin === undefined ? {} : { admin }) }
}

/** "The unrest has led to 640 arrests", no town being named, is the unrest of the whole country, where the report tells of it. */
function widen(marks: readonly Mark[]): Mark[] {
  const nation = marks.find(({ isWide, kind }) => isWide && kind === 'unrest')
  if (nation === undefined) return [...marks]
  return marks.map((mark) => {
    if (mark.isWide || mark.kind !== 'unrest' || mark.isPlaced || !mark.loose) return mark
    const { town: _, admin: __, ...rest } = mark
    return { ...rest, isWide: true, region: nation.region }
  })
}

/** "The army did not say whether it was linked to Tuesday's mutiny": what has a day of its own is taken for granted. */
function isTold({ reality, trigger, time }: EventClaim, reading: Reading): boolean {
  if (['happened', 'ongoing', 'denied'].includes(reality)) return true
  return reality === 'possible' && time?.basis === 'stated' && dayBefore(trigger, reading) !== undefined
}

function markOf(event: EventClaim, scope: Scope): Mark | undefined {
  const { reading, home } = scope
  const { text } = reading
  const trigger = text.slice(event.trigger.start, event.trigger.end)
  const before = text.slice(Math.max(0, event.trigger.start - 60), event.trigger.start)
  const isShots = event.type === 'FIRE' && gunfire.test(before)
  const plain = isShots ? 'shooting' : kindOf(event, trigger, text.slice(event.trigger.end, event.trigger.end + 32))
  if (plain === undefined || (lastingFight.test(trigger) && event.time?.basis !== 'stated')) return undefined
  const when = dayOf(event, reading, scope.at)
  if (when === undefined || !isTold(event, reading)) return undefined
  const { day } = when
  const ownDay = dayBefore(event.trigger, reading) ?? dayBehind(event.trigger, reading)
  const isStated = when.isStated && (!ofAftermath.test(before) || ownDay !== undefined)
  const after = text.slice(event.trigger.end, event.trigger.end + afterReach)
  const isNotIt =
    event.reality === 'denied' && (tellsApart.test(before) || ofOrder.test(after) || ofBorder.test(trigger))
  if (isNotIt || callsOff.test(before) || (event.type === 'DISRUPTION' && ofStrike.test(before))) return undefined
  const kind = isRetort(plain, event, reading) ? 'harm' : siegeKind(causedKind(plain, event, reading), event, reading)
  const isHarm = plain === 'harm' || plain === 'destruction' || kind !== plain
  const isTitle = reading.report.title !== undefined && event.trigger.end <= reading.report.title.length
  const isPointing =
    isTitle ||
    isHarm ||
    event.background ||
    event.reality === 'denied' ||
    isLasting(kind) ||
    (isMain(kind) && isSaidOfBefore(event, before, reading)) ||
    (kind === truce && event.type !== 'AGREE') ||
    (pointsBack.test(before) && !(event.type === 'PROTEST' && pastVerb.test(trigger))) ||
    ((pointsBefore.test(before) || ofAftermath.test(before)) && happeningNoun.test(trigger))
  const sentence = reading.sentences[event.sentence]
  const said = sentence === undefined ? '' : text.slice(sentence.start, sentence.end)
  const isWide = isOfNation(kind, event, reading)
  const name = nameOf(event, kind, reading)
  const { region, town, admin } = whereOf(event, reading, { home, isKnown: pointsBack.test(before) })
  const isPlaced = isNamedHere(event, reading)
  // "Detained in connection with the unrest", no town being named, is of the unrest wherever that was, not of where the report was sent from.
  const isAnother = event.background && !isStated && bringsUp.test(before)
  const isAdrift = isWide || (kind === 'unrest' && kind !== plain && !isStated && !isPlaced)
  return {
    event,
    kind: ofWhat(kind, name),
    region,
    ...(isAdrift || town === undefined ? {} : { town }),
    ...(isAdrift || admin === undefined ? {} : { admin }),
    day: isAnother ? addDays(day, -1) : day,
    isAnother,
    isFirst: saysFirst.test(before),
    loose: !isStated && isPointing,
    isTitle,
    isEnding: isEnding(kind, plain, event, reading),
    isWide,
    isRiot: event.mode === 'riot' || event.mode === 'vandalize' || (kind === 'unrest' && plain === 'accident'),
    isCaused: kind !== plain,
    isAside: event.background || isTakenForKnown(kind, event, before),
    isPlaced,
    mourns: mourning.test(said) || mourning.test(reading.report.title ?? ''),
    ...(name === undefined ? {} : { name }),
  }
}

/** People killed "in the unrest" and fires that crowds set are of the unrest, whatever else the report tells of. */
function causedKind(kind: Kind, event: EventClaim, reading: Reading): Kind {
  const trigger = reading.text.slice(event.trigger.start, event.trigger.end)
  const isHarm = kind === 'harm' || (kind === 'attack' && tellsHarm(trigger))
  if (isHarm) return causeNamed(event.trigger, reading) ?? kind
  if (kind === 'arrest') return causeNamed(event.trigger, reading) === 'unrest' ? 'unrest' : kind
  return event.type === 'FIRE' && isByCrowd(event.trigger, reading) ? 'unrest' : kind
}

const inStrike = /\b(?:day of|during|amid|since) (?:an?|the|its|their) $/i

/** "Shot dead in Sfax on the second day of a general strike": the strike is of the country. */
function isSetByStrike({ mode, trigger }: EventClaim, { text }: Reading): boolean {
  const isGeneral =
    mode === 'strike' && /^(?:general|national|nationwide) /i.test(text.slice(trigger.start, trigger.end))
  return isGeneral && inStrike.test(text.slice(Math.max(0, trigger.start - 20), trigger.start))
}

/** Flights that are stopped are no internet that is cut. */
const ofWhat = (kind: Kind, name: string | undefined): Kind =>
  kind === 'DISRUPTION' && name !== undefined && name !== 'Internet shutdown' ? `DISRUPTION ${name}` : kind

/** Unrest in a country, and a disaster across one, where the words name no town of it nearer. */
function isOfNation(kind: Kind, event: EventClaim, reading: Reading): boolean {
  if (kind !== 'unrest' && kind !== 'disaster') return false
  if (isSetByStrike(event, reading)) return true
  const cover = coverOf(event.trigger, reading, kind === 'unrest')
  if (cover !== undefined) return cover === 'nation'
  const isNamed = isNamedHere(event, reading)
  const { place } = event
  return kind === 'unrest' && place?.precision === 'country' && isNamed && !isForPart(place.span, reading)
}

/**
 * What has no day of its own is of the day that the report states for the same kind of thing, where it states just one. An air strike is on
 * those who attacked before, and not the attack.
 */
function inheritDays(marks: readonly Mark[], reading: Reading): Mark[] {
  return marks.map((mark) => {
    const { time } = mark.event
    if (mark.isAnother || isDeniedBeside(marks, mark, reading)) return mark
    if (time !== undefined && time.basis !== 'published' && !mark.loose) return mark
    const stated = marks.filter(
      ({ event, kind, loose, region }) =>
        !loose &&
        event.time?.basis !== 'published' &&
        event.time?.precision !== 'week' &&
        (kind !== 'arrest' || mark.kind === 'arrest') &&
        mayBeWithin(event.time?.from?.slice(0, 10), mark) &&
        (!isTurn(event, reading) || event.trigger.start < mark.event.trigger.start) &&
        region === mark.region &&
        (mark.event.mode !== 'aerial' || kind === 'explosive') &&
        (mayBeSame(kind, mark.kind) || (mark.kind === 'unrest' && kind === 'destruction')),
    )
    const here = stated.filter(({ town }) => town === undefined || mark.town === undefined || town === mark.town)
    const near = here.length > 0 ? here : stated.filter((one) => isJustBefore(one, mark))
    const days = new Set([...near, ...marks.filter((one) => isOfToday(one, mark))].map(({ day }) => day))
    const [day] = days
    return days.size === 1 && day !== undefined ? { ...mark, day, loose: false } : mark
  })
}

/** "Last week's clashes" were on no day of this week. */
function mayBeWithin(day: string | undefined, { event: { time } }: Mark): boolean {
  if (time?.precision !== 'week' || day === undefined) return true
  return day >= (time.from?.slice(0, 10) ?? '') && day <= (time.to?.slice(0, 10) ?? day)
}

/** Whether a report says of the same kind of thing there that it was on the day of publication. */
function isOfToday({ event, kind, region, town, day }: Mark, mark: Mark): boolean {
  const isStated = event.time?.basis === 'stated' && event.time.from?.slice(0, 10) === day
  return isStated && event !== mark.event && kind === mark.kind && region === mark.region && town === mark.town
}

/** "Eight were killed in Salamanca on Saturday. Four more died in a separate shooting in Celaya": what is told in the same breath is of the same day. */
function isJustBefore({ event }: Mark, { event: { sentence, time } }: Mark): boolean {
  const gap = sentence - event.sentence
  return time?.basis === 'published' && gap >= 0 && gap <= 1
}

/** "The first quake", where the report tells of two days, is that of the first. */
function toFirst(marks: readonly Mark[]): Mark[] {
  return marks.map((mark) => {
    if (!mark.isFirst) return mark
    const days = marks.flatMap(({ kind, region, day, loose }) =>
      !loose && region === mark.region && mayBeSame(kind, mark.kind) ? [day] : [],
    )
    const [first] = days.sort()
    return first === undefined || first >= mark.day ? mark : { ...mark, day: first, loose: false }
  })
}

/** Whether the text, no day being stated, first speaks of it as of something known: "the explosion was an attack". */
export function pointsBackFirst(group: readonly Mark[]): boolean {
  const told = group.filter(({ isTitle, kind }) => !isTitle && isMain(kind))
  const [first] = [...told].sort((a, b) => a.event.trigger.start - b.event.trigger.start)
  return first?.loose === true && group.every(({ loose, event }) => loose || event.time?.basis === 'published')
}

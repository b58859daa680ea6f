/**
 * What is one incident to another? Part of a wave, an answer to what happened before (a curfew, troops, a protest over it), or
 * what followed from it (a release, a vigil). Only where a report tells of both, but for the parts of a wave.
 */
import type { IncidentLink } from '../../model/index.ts'
import { compareText } from '../../stdx/index.ts'
import { addDays, lookBackDays } from '../digest/index.ts'
import type { Group, Told } from './group.ts'

export interface Identified {
  readonly id: string
  readonly group: Group
}

/** Days after its beginning in which a town's incident may be part of a wave; the blocks that are read reach no further. */
const waveDays = 13

const answers = /^(?:unrest|COERCE (?:curfew|martial-law|censor|restrict|ban)|MOBILIZE|COERCE )/
const followsUp = /^(?:RETREAT|AID|arrest)/

/** What links an incident to those that a report tells of `beside` it, and to the waves of its region. */
export function linksOf(one: Identified, beside: Iterable<Identified>, waves: readonly Identified[]): IncidentLink[] {
  const links = [
    ...waves.flatMap((wave) => (isPart(one.group, wave.group) ? [{ kind: 'part-of' as const, to: wave.id }] : [])),
    ...nearestOf(one, [...beside]).flatMap((other) => linkTo(one, other)),
  ]
  return links.sort((a, b) => compareText(a.kind, b.kind) || compareText(a.to, b.to))
}

/** Of several causes, those in its own town, and of those the latest: who answers the last march need not answer the first. */
function nearestOf(one: Identified, others: readonly Identified[]): Identified[] {
  const causes = others.filter((other) => linkTo(one, other).length > 0)
  const here = causes.filter(({ group }) => group.town !== undefined && group.town === one.group.town)
  const near = here.length > 0 ? here : causes
  const latest = near
    .map(({ group }) => firstDay(group))
    .sort(compareText)
    .at(-1)
  return near.filter(({ group }) => firstDay(group) === latest)
}

const firstDay = ({ days }: Group): string => days[0] ?? ''

/** A town's incident of the wave's kind that began while it lasted, or so short before that the first word of the wave may be of it. */
export function isPart(group: Group, wave: Group): boolean {
  if (group.wave || group.town === undefined || group.region !== wave.region || group.kind !== wave.kind) return false
  const said = wave.told.at(-1)?.digest.at.slice(0, 10) ?? ''
  const day = firstDay(group)
  // A strike that is called for a day has no parts before it.
  const back = wave.told.every(({ scene }) => scene.strike === true) ? 0 : lookBackDays
  return day >= addDays(firstDay(wave), -back) && day <= said && day <= addDays(firstDay(wave), waveDays)
}

/** A wave began with the first of its parts, where that was before it was told of as one thing. */
export function beginOf(wave: Group, incidents: Iterable<Identified>): string | undefined {
  let begin = firstDay(wave)
  for (const { group } of incidents) if (firstDay(group) < begin && isPart(group, wave)) begin = firstDay(group)
  return begin < firstDay(wave) ? begin : undefined
}

function linkTo({ group }: Identified, { id, group: earlier }: Identified): IncidentLink[] {
  if (group.region !== earlier.region || earlier.wave || group.wave || group === earlier) return []
  const [from, before] = [firstDay(group), firstDay(earlier)]
  if (from < before || from > addDays(before, lookBackDays) || !isCause(earlier)) return []
  if (isElsewhere(group, earlier) && !areToldTogether(group, earlier)) return []
  if (group.told.every(({ scene }) => scene.events.length === 0)) return []
  const isSameDay = from === before
  if (isAftershock(group, earlier)) return [{ kind: 'follow-up', to: id }]
  if (followsUp.test(group.kind) && !isSameDay) return [{ kind: 'follow-up', to: id }]
  if (!answers.test(group.kind) || isCauseOf(group, earlier)) return []
  if (isSameDay && group.kind === 'unrest') return []
  if (group.kind !== 'unrest' && !mayAnswer(group, earlier)) return []
  return [{ kind: group.told.some(({ scene }) => scene.mourns) ? 'follow-up' : 'response', to: id }]
}

/** The aftershock of an earthquake that reports tell of beside it. */
const isAftershock = (group: Group, earlier: Group): boolean =>
  group.told.some(({ scene }) => scene.name === 'Aftershock') &&
  earlier.told.some(({ scene }) => scene.name === 'Earthquake' && !scene.denied)

const isElsewhere = ({ town, admin }: Group, other: Group): boolean =>
  (town !== undefined && town !== other.town) ||
  (admin !== undefined && other.admin !== undefined && admin !== other.admin)

/** Sentences between two happenings of one report where the one is told as what came of the other. */
const togetherReach = 1

/**
 * "Crowds in the capital marched over the shooting in the north": what is in another town came of it where a report tells of both in one breath,
 * and not because both are in the day's summary. What only counts people tells of no deed.
 */
function areToldTogether({ told }: Group, { told: before }: Group): boolean {
  return told.some(({ scene, digest }) => {
    const own = sentencesOf(digest, scene.events)
    const others = before.filter((other) => other.digest.id === digest.id)
    const theirs = others.flatMap((other) => sentencesOf(digest, other.scene.events))
    return own.some((sentence) => theirs.some((other) => Math.abs(sentence - other) <= togetherReach))
  })
}

const sentencesOf = ({ claims }: Told['digest'], events: readonly string[]): number[] =>
  claims.flatMap((claim) => (claim.kind === 'event' && events.includes(claim.id) ? [claim.sentence] : []))

/**
 * "A fire at a factory killed six. Thousands defied a curfew": what a state does is no answer to an accident, nor to what was in another town,
 * though one report tells of both.
 */
function mayAnswer({ town, admin, kind }: Group, cause: Group): boolean {
  if (cause.kind === 'accident') return false
  if (cause.kind === 'disaster') return /^(?:MOBILIZE|COERCE (?:curfew|martial-law|restrict))/.test(kind)
  if (admin !== undefined && cause.admin !== undefined && admin !== cause.admin) return false
  return town === undefined || cause.town === undefined || town === cause.town
}

const isCause = ({ kind }: Group): boolean =>
  ['explosive', 'shooting', 'abduction', 'attack', 'unrest', 'disaster', 'accident', 'coup'].includes(kind)

/** Marches of one movement in two towns answer each other no more than one day's march answers the last. */
function isCauseOf(group: Group, earlier: Group): boolean {
  const areMarches = group.kind === 'unrest' && earlier.kind === 'unrest'
  return areMarches && !earlier.told.some(({ scene }) => scene.riot)
}

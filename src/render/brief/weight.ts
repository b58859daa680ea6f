/** Which incident comes first? Weight by what it did to people, then by how many independent origins tell of it. */
import type { Incident, IncidentTally } from '../../model/index.ts'
import { wholes } from '../figure/index.ts'

/**
 * What one step of ten in a count is worth: set by hand so that one dead outweighs some hundred detained, and a march of
 * thousands a single injured; figures are taken at their best, or at their least where nothing better is stated.
 */
const worth: Readonly<Record<string, number>> = {
  killed: 10,
  missing: 6,
  abducted: 6,
  injured: 5,
  displaced: 3,
  detained: 2,
  freed: 2,
  rescued: 2,
  returned: 1,
  participants: 1,
  deployed: 1,
}
/** Being told by one more origin; beyond five it says no more. */
const ORIGIN_WORTH = 0.5
const ORIGINS_MAX = 5

/** Of several counts the gravest decides; the others add this part of what they are worth. */
const OTHERS_PART = 0.2

/** The gravest first; of those that weigh the same, the earliest. */
export function byWeight(one: Incident, other: Incident): number {
  return weightOf(other) - weightOf(one) || byDay(one, other)
}

/** Of each category the figure for all, or else those for its parts, the gravest first. */
export function figuresByWeight({ tallies }: Incident): readonly IncidentTally[] {
  const known = wholes(tallies).filter(({ category }) => worth[category] !== undefined)
  return known.toSorted((a, b) => (worth[b.category] ?? 0) - (worth[a.category] ?? 0))
}

export function weightOf({ tallies, origins, status }: Incident): number {
  const people = tallies.map(({ category, best, low, who }) => {
    const part = who === undefined ? 1 : 0.5
    return part * (worth[category] ?? 0) * Math.log10(1 + (best ?? low))
  })
  const gravest = Math.max(0, ...people)
  const others = people.reduce((sum, each) => sum + each, 0) - gravest
  const stands = status === 'denied' || status === 'retracted' ? 0.2 : 1
  return stands * (gravest + OTHERS_PART * others + ORIGIN_WORTH * Math.min(origins, ORIGINS_MAX))
}

/** Whether it gets a place of its own: figures, more than one origin, or a dispute. */
export function isMajor({ tallies, origins, status }: Incident): boolean {
  return tallies.some(({ category }) => worth[category] !== undefined) || origins > 1 || status === 'contested'
}

export function byDay(one: Incident, other: Incident): number {
  const key = ({ from, to, id }: Incident): string => `${from ?? '9999'} ${to ?? from ?? ''} ${id}`
  return key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0
}

const gravity = [
  'killed',
  'missing',
  'abducted',
  'injured',
  'displaced',
  'detained',
  'freed',
  'rescued',
  'returned',
  'participants',
  'deployed',
]

/** Those who bear arms come after those who do not. */
const bearing = ({ who }: IncidentTally): number => (who !== undefined && armed.test(who) ? 1 : 0)
const armed =
  /\b(?:soldiers?|troops|servicem[ae]n|polic\p{L}*|officers?|guards?|gunm[ae]n|fighters?|rebels?|militants?|insurgents?|attackers?|bombers?|bandits?|criminals?|cadres?|security|personnel|forces?)\b/iu

/** The dead first; within a category, all people before a part of them, and of the parts the unarmed before the armed, the most first. */
export function byGravity(tallies: readonly IncidentTally[]): IncidentTally[] {
  const rank = ({ category, who }: IncidentTally): number => gravity.indexOf(category) * 2 + (who === undefined ? 0 : 1)
  const most = ({ best, low }: IncidentTally): number => best ?? low
  return tallies.toSorted(
    (one, other) => rank(one) - rank(other) || bearing(one) - bearing(other) || most(other) - most(one),
  )
}

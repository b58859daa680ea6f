/** What is an incident called, in one line? */
import type { Claim, EventClaim } from '../../model/index.ts'
import { compareText } from '../../stdx/index.ts'

/** What a reader of briefs calls each type, and the modes that have a name of their own. */
const labels: Readonly<Record<string, string>> = {
  PROTEST: 'Protest',
  'PROTEST riot': 'Riot',
  'PROTEST strike': 'Strike',
  ASSAULT: 'Attack',
  'ASSAULT abduct': 'Abduction',
  'ASSAULT aerial': 'Air strike',
  'ASSAULT drone': 'Drone attack',
  'ASSAULT explosives': 'Bombing',
  'ASSAULT firearms': 'Shooting',
  'ASSAULT heavy-weapons': 'Shelling',
  'ASSAULT suicide-attack': 'Suicide bombing',
  'ASSAULT crowd-control': 'Use of force against a crowd',
  COERCE: 'Coercion',
  'COERCE arrest': 'Arrests',
  'COERCE curfew': 'Curfew',
  'COERCE martial-law': 'State of emergency',
  'COERCE seize': 'Seizure',
  MOBILIZE: 'Deployment',
  RETREAT: 'Withdrawal',
  'RETREAT resign': 'Resignation',
}

const plurals: Readonly<Record<string, string>> = {
  Protest: 'Protests',
  Riot: 'Riots',
  Attack: 'Attacks',
  Strike: 'Strikes',
}

/** @example `Explosion in Beirut, Lebanon` is `titleOf([…EXPLOSION…], Beirut)`; the most frequent mode decides the words. */
export function titleOf(events: readonly EventClaim[], place: Claim['place'], isWave = false): string {
  const counts = new Map<string, number>()
  for (const { type, mode } of events) {
    const label = labels[`${type} ${mode ?? ''}`.trim()] ?? labels[type] ?? type.charAt(0) + type.slice(1).toLowerCase()
    counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  const label = [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b))[0]?.[0] ?? 'Incident'
  if (place === undefined) return label
  return isWave ? `${plurals[label] ?? label} across ${place.name}` : `${label} in ${place.name}`
}

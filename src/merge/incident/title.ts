/** What is an incident called, in one line? */
import type { EventClaim, Incident } from '../../model/index.ts'
import { compareText, placeInText } from '../../stdx/index.ts'
import type { Group } from './group.ts'

/** What a reader of briefs calls each type, and the modes that have a name of their own. */
const labels: Readonly<Record<string, string>> = {
  PROTEST: 'Protest',
  'PROTEST riot': 'Riot',
  'PROTEST strike': 'Strike',
  'PROTEST obstruct': 'Blockade',
  'PROTEST vandalize': 'Looting and damage',
  ASSAULT: 'Attack',
  'ASSAULT abduct': 'Abduction',
  'ASSAULT aerial': 'Air strike',
  'ASSAULT drone': 'Drone attack',
  'ASSAULT explosives': 'Bombing',
  'ASSAULT firearms': 'Shooting',
  'ASSAULT heavy-weapons': 'Shelling',
  'ASSAULT suicide-attack': 'Suicide bombing',
  'ASSAULT crowd-control': 'Force against a crowd',
  'ASSAULT destroy': 'Destruction',
  COERCE: 'Security operation',
  'COERCE arrest': 'Arrests',
  'COERCE ban': 'Ban',
  'COERCE censor': 'Censorship',
  'COERCE curfew': 'Curfew',
  'COERCE martial-law': 'State of emergency',
  'COERCE restrict': 'Restrictions',
  'COERCE seize': 'Seizure',
  MOBILIZE: 'Deployment',
  'MOBILIZE troops': 'Troop deployment',
  'MOBILIZE police': 'Police deployment',
  RETREAT: 'Withdrawal',
  'RETREAT access': 'Easing',
  'RETREAT ceasefire': 'Ceasefire',
  'RETREAT disarm': 'Disarmament',
  'RETREAT release': 'Release of detainees',
  'RETREAT resign': 'Resignation',
  'RETREAT return': 'Return',
  SANCTION: 'Sanctions',
  'SANCTION convict': 'Conviction',
  'SANCTION discontinue': 'Suspension or closure',
  'SANCTION expel': 'Dismissal or expulsion',
  'SANCTION withdraw': 'Withdrawal',
}

const plurals: Readonly<Record<string, string>> = {
  Protest: 'Protests',
  Clash: 'Clashes',
  Riot: 'Unrest',
  Attack: 'Attacks',
  Strike: 'Strikes',
  Disaster: 'Disaster',
}

/** What is told by counts alone goes by its kind. */
const ofKind: Readonly<Record<string, string>> = {
  accident: 'Accident',
  arrest: 'Arrests',
  attack: 'Attack',
  coup: 'Coup',
  disaster: 'Disaster',
  explosive: 'Explosion',
  shooting: 'Shooting',
  unrest: 'Unrest',
}

const labelOf = ({ type, mode }: EventClaim): string =>
  labels[`${type} ${mode ?? ''}`.trim()] ?? labels[type] ?? type.charAt(0) + type.slice(1).toLowerCase()

/**
 * @example `Earthquake in Herat`, `Unrest across Kazakhstan`, `Flights stopped at the airport in Almaty`: what most reports call it, else the most frequent mode of its events;
 * where it is a wave, it is across its country.
 */
export function titleOf(group: Group, events: readonly EventClaim[], place: Incident['place']): string {
  const told = group.told.flatMap(({ scene }) => (scene.denied ? [] : [scene.name]))
  const names = told.flatMap((name) => (name === undefined || name === 'Clash' ? [] : [name]))
  const isUnrest = group.kind === 'unrest'
  const isViolent = group.told.some(
    ({ scene, figures }) => scene.riot || [...figures].some((own) => /^(?:killed|injured)/.test(own)),
  )
  const called = mostOf(events.map(labelOf))
  // Where most reports tell of a fight, nobody is said to have attacked.
  const isClash =
    !isUnrest && isBare.test(called ?? '') && told.filter((name) => name === 'Clash').length * 2 >= told.length
  const label =
    isUnrest && group.wave && isViolent
      ? 'Unrest'
      : isClash
        ? 'Clash'
        : (mostOf(isUnrest ? [] : names) ?? called ?? ofKind[group.kind] ?? 'Incident')
  if (place === undefined) return label
  return group.wave ? `${plurals[label] ?? label} across ${placeInText(place.name)}` : `${label} ${whereOf(place)}`
}

const STREET = /\b(?:Avenue|Street|Road|Highway|Bridge|Boulevard)\b/

/** `in Herat`, `in the Philippines`, `on Istiklal Avenue, Istanbul`, `at the airport in Almaty`. */
function whereOf({ name, precision }: NonNullable<Incident['place']>): string {
  const [site = '', ...around] = name.split(', ')
  if (precision !== 'site' && around.length === 0) return `in ${placeInText(name)}`
  const before = STREET.test(site) ? 'on' : 'at'
  if (site !== site.toLowerCase()) return `${before} ${name}`
  return `${before} the ${site}${around.length === 0 ? '' : ` in ${around.join(', ')}`}`
}

/** What a fight is called by its arms. */
const isBare = /^(?:Attack|Shooting|Shelling)$/

function mostOf(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b))[0]?.[0]
}

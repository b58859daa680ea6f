/**
 * Who acts, in ACLED's way? It names collective actors by kind and country ("Police Forces of Kazakhstan", "Protesters
 * (Lebanon)") and gives each a code: 1 state forces, 2 rebels, 3 political militias, 4 identity militias, 5 rioters,
 * 6 protesters, 7 civilians, 8 external and other forces.
 */
import type { Incident, Party } from '../../model/index.ts'
import { countryName } from '../../stdx/index.ts'
import { partyText } from '../party.ts'
import type { ExportRow } from './row.ts'
import { joined } from './row.ts'

export interface AcledActor {
  readonly name: string
  readonly inter?: number
}

/** The two sides of an event with those who are associated to them. */
export interface AcledSides {
  readonly actor1?: AcledActor
  readonly associated1: string
  readonly actor2?: AcledActor
  readonly associated2: string
}

const PROTESTERS = /\b(?:protest|demonstrat|march|rall(?:y|ies)|activist|striker|crowd)/i
const RIOTERS = /\b(?:riot|mob|looter|vandal)/i
const ARMED =
  /\b(?:gunm[ae]n|militant|attacker|assailant|bomber|fighter|insurgent|rebel|terrorist|armed (?:men|group))/i
const POLICE = /\b(?:police|officer|gendarme|riot squad)/i
const SOLDIERS = /\b(?:army|troops?|soldiers?|military|forces?|air force|navy|marines?)\b/i

const armedSectors: Readonly<Record<string, number>> = { REB: 2, ISM: 2, IMG: 2, UAF: 3, CRM: 3 }
const otherForces: ReadonlySet<string> = new Set(['IGO', 'UNO', 'NGO', 'EUR', 'MNC', 'PKO'])
const civilians: ReadonlySet<string> = new Set('CVL AGR BUS EDU ELI JRN LAB MED REF REL SOC PTY OPP LEG JUD'.split(' '))

/** One party; a name of its own stays, a common noun becomes ACLED's collective. */
function actorOf(party: Party, home: string | undefined): AcledActor {
  const { sector = '', text } = party
  const own = party.name
  const country = party.country ?? home
  const of = country === undefined ? '' : ` of ${countryName(country)}`
  const isForeign = party.country !== undefined && home !== undefined && party.country !== home
  const state = isForeign ? 8 : 1
  if (RIOTERS.test(text) && !POLICE.test(text)) return { name: own ?? placed('Rioters', home), inter: 5 }
  if (PROTESTERS.test(text) && sector !== 'COP') return { name: own ?? placed('Protesters', home), inter: 6 }
  if (sector === 'COP' || (sector === '' && POLICE.test(text)))
    return { name: own ?? `Police Forces${of}`, inter: state }
  if (armedSectors[sector] !== undefined) {
    return { name: own ?? placed('Unidentified Armed Group', home), inter: armedSectors[sector] }
  }
  if (sector === 'MIL' || (sector === '' && SOLDIERS.test(text)))
    return { name: own ?? `Military Forces${of}`, inter: state }
  if (sector === 'GOV' || sector === 'SPY') return { name: own ?? `Government${of}`, inter: state }
  if (otherForces.has(sector)) return { name: partyText(party), inter: 8 }
  if (ARMED.test(text)) return { name: own ?? placed('Unidentified Armed Group', home), inter: 3 }
  if (civilians.has(sector)) return { name: own ?? placed('Civilians', home), inter: 7 }
  return own === undefined ? { name: placed('Civilians', home), inter: 7 } : { name: own }
}

function placed(collective: string, country: string | undefined): string {
  return country === undefined ? collective : `${collective} (${countryName(country)})`
}

/** The leading actor of each kind of event where ACLED prescribes one. */
function leadOf(acled: Incident['acled'], home: string | undefined): AcledActor | undefined {
  if (acled?.event === 'Protests') return { name: placed('Protesters', home), inter: 6 }
  return acled?.event === 'Riots' ? { name: placed('Rioters', home), inter: 5 } : undefined
}

const violent: ReadonlySet<string> = new Set(['Battles', 'Explosions/Remote violence', 'Violence against civilians'])
/** Sub-events of protests that have a second side: who broke them up. */
const brokenUp: ReadonlySet<string> = new Set(['Protest with intervention', 'Excessive force against protesters'])

export function acledSides({ incident, actors, targets }: ExportRow): AcledSides {
  const { acled, place } = incident
  const home = place?.country
  const lead = leadOf(acled, home)
  const all = [...actors, ...targets].map((party) => ({ party, actor: actorOf(party, home) }))
  const isCrowd = ({ inter }: AcledActor): boolean => inter === 5 || inter === 6 || inter === 7
  if (lead !== undefined) {
    const others = all.filter(({ actor }) => !isCrowd(actor))
    const forces = acled?.event === 'Riots' || brokenUp.has(acled?.subEvent ?? '') ? others : []
    const crowd = all.filter(({ actor, party }) => isCrowd(actor) && party.name !== undefined)
    return sides(
      lead,
      crowd.map(({ actor }) => actor),
      forces.map(({ actor }) => actor),
    )
  }
  const doers = actors.map((party) => armed(actorOf(party, home), acled, home))
  const done = targets.map((party) => actorOf(party, home))
  const first = doers[0] ?? armed({ name: '', inter: 7 }, acled, home)
  const civilians = acled?.event === 'Violence against civilians' ? [{ name: placed('Civilians', home), inter: 7 }] : []
  return sides(first.name === '' ? undefined : first, doers.slice(1), [...civilians, ...done])
}

/** Whoever does violence and has no name of their own is an unidentified armed group. */
function armed(actor: AcledActor, acled: Incident['acled'], home: string | undefined): AcledActor {
  const isNobody = actor.inter === 7 && (actor.name === '' || actor.name === placed('Civilians', home))
  return isNobody && violent.has(acled?.event ?? '')
    ? { name: placed('Unidentified Armed Group', home), inter: 3 }
    : actor
}

function sides(
  actor1: AcledActor | undefined,
  with1: readonly AcledActor[],
  others: readonly AcledActor[],
): AcledSides {
  const [actor2, ...with2] = others.filter(({ name }) => name !== actor1?.name)
  const names = (list: readonly AcledActor[], but: AcledActor | undefined): string =>
    joined([...new Set(list.map(({ name }) => name))].filter((name) => name !== but?.name))
  return {
    ...(actor1 === undefined ? {} : { actor1 }),
    associated1: names(with1, actor1),
    ...(actor2 === undefined ? {} : { actor2 }),
    associated2: names(with2, actor2),
  }
}

/** Two digits, the smaller first; a side that is alone has a nought after it. Nothing where a side has no code. */
export function interactionOf({ actor1, actor2 }: AcledSides): string | undefined {
  if (actor1?.inter === undefined) return undefined
  if (actor2 === undefined) return `${actor1.inter}0`
  if (actor2.inter === undefined) return undefined
  return [actor1.inter, actor2.inter].sort().join('')
}

/** Who fought whom, and whose are the dead? As UCDP asks: sides, the type of violence, deaths by side with low, best and high. */
import type { IncidentTally, Party } from '../../model/index.ts'
import { countryName } from '../../stdx/index.ts'
import { partyText } from '../party.ts'
import { ucdpName } from './country-codes.ts'
import type { ExportRow } from './row.ts'
import { tallyOf } from './row.ts'

export interface Deaths {
  readonly a: number
  readonly b: number
  readonly civilians: number
  readonly unknown: number
  readonly best: number
  readonly low: number
  readonly high: number
}

const STATE: ReadonlySet<string> = new Set(['GOV', 'MIL', 'COP', 'SPY'])
const ARMED: ReadonlySet<string> = new Set(['REB', 'UAF', 'ISM', 'IMG', 'CRM'])
const POLICE_OR_ARMY = /\b(?:police|officers?|soldiers?|troops?|security|guards?|law enforcement)/i
const FIGHTERS = /\b(?:militants?|gunm[ae]n|fighters?|rebels?|insurgents?|attackers?|terrorists?)/i

type Side = 'state' | 'armed' | 'civilian'

function sideOf({ sector, text }: Pick<Party, 'sector' | 'text'>): Side {
  if (sector !== undefined) return STATE.has(sector) ? 'state' : ARMED.has(sector) ? 'armed' : 'civilian'
  return POLICE_OR_ARMY.test(text) ? 'state' : FIGHTERS.test(text) ? 'armed' : 'civilian'
}

interface Sides {
  readonly type: 1 | 2 | 3
  readonly a: string
  readonly b: string
  readonly sideA: Side
}

/** 1 a state against an armed group, 2 armed groups among themselves, 3 violence against those who have no arms. */
export function sides({ actors, targets, incident }: ExportRow): Sides {
  const of = (parties: readonly Party[], side: Side) => parties.filter((party) => sideOf(party) === side)
  const [doer] = [...of(actors, 'state'), ...of(actors, 'armed'), ...actors]
  const government = (party: Party): string => {
    const country = party.country ?? incident.place?.country
    return country === undefined ? partyText(party) : `Government of ${ucdpName(country) ?? countryName(country)}`
  }
  const name = (party: Party | undefined): string =>
    party === undefined ? 'XXX' : sideOf(party) === 'state' ? government(party) : (party.name ?? 'XXX')
  const sideA = doer === undefined ? 'armed' : sideOf(doer)
  const opponents = of(targets, sideA === 'state' ? 'armed' : 'state')
  const rivals = sideA === 'armed' ? of(targets, 'armed') : []
  if (opponents[0] !== undefined) {
    const [a, b] = sideA === 'state' ? [doer, opponents[0]] : [opponents[0], doer]
    return { type: 1, a: name(a), b: name(b), sideA: 'state' }
  }
  if (rivals[0] !== undefined) return { type: 2, a: name(doer), b: name(rivals[0]), sideA }
  return { type: 3, a: name(doer), b: 'Civilians', sideA }
}

/** Figures of parts go to their side as far as the whole has room for them; what no part accounts for is unknown. */
export function deathsOf(row: ExportRow): Deaths {
  const killed = row.incident.tallies.filter(({ category }) => category === 'killed')
  const whole = tallyOf(row.incident, 'killed')
  const bestOf = ({ best, low }: IncidentTally): number => best ?? low
  const parts = killed.filter(({ who }) => who !== undefined)
  const best = whole === undefined ? Math.max(0, ...parts.map(bestOf)) : bestOf(whole)
  const { type, sideA } = sides(row)
  const room = { a: 0, b: 0, civilians: 0 }
  let left = best
  for (const part of parts) {
    const side = sideOf({ text: part.who ?? '' })
    const own = side === 'civilian' ? 'civilians' : side === sideA ? 'a' : type === 3 ? undefined : 'b'
    const number = Math.min(left, bestOf(part))
    if (own === undefined || room[own] > 0) continue
    room[own] = number
    left -= number
  }
  const low = Math.min(best, whole?.low ?? best)
  const high = Math.max(
    best,
    whole?.high ?? best,
    ...(whole?.history ?? []).map((said) => said.high ?? said.best ?? said.low),
  )
  return { ...room, unknown: left, best, low, high }
}

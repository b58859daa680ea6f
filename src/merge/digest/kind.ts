/** What kind of incident does an event make, or is it part of? By type and mode, and by the words where neither tells. */
import type { EventClaim } from '../../model/index.ts'

/**
 * Kinds that can make an incident, each told apart on one day in one town. `attack` is violence of no kind that is told; `harm`
 * (people killed or hurt) and `arrest` belong to what did it, and make an incident only where nothing else is told.
 */
export type Kind = string

/** PLOVER's verbal types: quad classes 1 and 3. Words make no incident. */
const verbal: ReadonlySet<string> = new Set(
  'AGREE CONSULT SUPPORT CONCEDE REQUEST REJECT ACCUSE THREATEN COOPERATE'.split(' '),
)

const byMode: Readonly<Record<string, Kind>> = {
  'crowd-control': 'unrest',
  explosives: 'explosive',
  'suicide-attack': 'explosive',
  aerial: 'explosive',
  drone: 'explosive',
  'heavy-weapons': 'explosive',
  firearms: 'shooting',
  abduct: 'abduction',
  destroy: 'destruction',
}

const byType: Readonly<Record<string, Kind>> = {
  PROTEST: 'unrest',
  EXPLOSION: 'explosive',
  DISASTER: 'disaster',
  ACCIDENT: 'accident',
  FIRE: 'accident',
}

const harmWords = /kill|die[sd]?\b|dead|death|injur|wound|hurt|casualt|toll|maim|claimed/i

/** What hospitals and rescuers do belongs to what happened. */
const rescueWords = /treat|rescu|evacuat|hospitali|search/i

/** `trigger` is the word that tells of the event. Undefined where it makes no incident. */
export function kindOf({ type, mode }: Pick<EventClaim, 'type' | 'mode'>, trigger: string): Kind | undefined {
  if (verbal.has(type)) return undefined
  if (type === 'ASSAULT')
    return byMode[mode ?? ''] ?? (mode === undefined && harmWords.test(trigger) ? 'harm' : 'attack')
  if (type === 'AID' && mode === undefined && rescueWords.test(trigger)) return 'harm'
  if (type === 'COERCE') return mode === 'arrest' ? 'arrest' : mode === 'deport' ? 'harm' : `COERCE ${mode ?? ''}`
  return byType[type] ?? (mode === undefined ? type : `${type} ${mode}`)
}

const violence: ReadonlySet<Kind> = new Set(['explosive', 'shooting', 'abduction', 'attack', 'destruction'])
const main: ReadonlySet<Kind> = new Set([...violence, 'unrest', 'disaster', 'accident'])

/** Whether people can be killed, hurt or arrested by it. */
export const isMain = (kind: Kind): boolean => main.has(kind)

/** What other happenings do: it says nothing of what kind they were. */
const follows: ReadonlySet<Kind> = new Set(['harm', 'destruction'])

/** Whether what one report calls the one, another may call the other. */
export function mayBeSame(a: Kind, b: Kind): boolean {
  if (a === b) return true
  if (follows.has(a) || follows.has(b)) return isMain(a) || isMain(b)
  if (a === 'attack' || b === 'attack') return violence.has(a) && violence.has(b)
  return isPair(a, b, 'accident', 'explosive') || isArrest(a, b) || isArrest(b, a)
}

/** Who is arrested over a riot or an attack, there and on that day, is part of it. */
const isArrest = (a: Kind, b: Kind): boolean => a === 'arrest' && (b === 'unrest' || violence.has(b))

const isPair = (a: Kind, b: Kind, one: Kind, other: Kind): boolean =>
  (a === one && b === other) || (a === other && b === one)

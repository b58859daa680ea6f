/** What kind of incident does an event make, or is it part of? By type and mode, and by the words where neither tells. */

import type { EventClaim } from '../../model/index.ts'
import { wordSet } from '../../stdx/index.ts'

/**
 * Kinds that can make an incident, each told apart on one day in one town. `attack` is violence of no kind that is told; `harm`
 * (people killed or hurt), `arrest` and `seizure` (a building stormed) belong to what did it, and make an incident only where
 * nothing else is told.
 */
export type Kind = string

/** PLOVER's verbal types: quad classes 1 and 3. Words make no incident. */
const verbal = wordSet('AGREE CONSULT SUPPORT CONCEDE REQUEST REJECT ACCUSE THREATEN COOPERATE')

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

/** By which event type a kind goes, where the words name the kind and no event of it was read. */
export const typeOfKind: Readonly<Record<string, string>> = {
  unrest: 'PROTEST',
  disaster: 'DISASTER',
  accident: 'ACCIDENT',
  explosive: 'EXPLOSION',
  shooting: 'ASSAULT',
  abduction: 'ASSAULT',
  attack: 'ASSAULT',
  coup: 'ASSAULT',
  destruction: 'ASSAULT',
  harm: 'ASSAULT',
  arrest: 'COERCE',
}

const harmWords =
  /kill|die[sd]?\b|dead|death|injur|wound|hurt|casualt|toll|maim|claimed|perish|fatal|\blost (?:their|his|her) li[fv]es?/i

/** Words that say how people were killed tell of the deed, and not only of the harm: "shot dead", "stabbed to death". */
const deedWords: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:shot|gunned)\b/i, 'shooting'],
  [/^(?:stabbed|hacked|beaten|beat|lynched|bludgeoned|clubbed)\b/i, 'attack'],
]

/** What hospitals and rescuers do belongs to what happened. */
const rescueWords = /treat|rescu|evacuat|hospitali|search|\bsav(?:ed|ing)\b/i

const forces: ReadonlySet<string> = new Set(['COP', 'GOV', 'JUD', 'SPY'])

const armed: ReadonlySet<string> = new Set(['REB', 'UAF', 'INS', 'SEP', 'CRM'])

/** "Jihadists stormed a village": those who are armed attack what they storm, and need not hold it. */
const stormWords = /^(?:storm|overr[au]n|raid)/i

/** Power taken by force, by the word or by what is taken: "seized power", and not a radio station. */
const coupWords =
  /^(?:attempted )?(?:coups?|putsch(?:es)?)\b|^(?:seiz|tak|took|grab|usurp)\p{L}*(?: over)?(?: state)? power\b/iu

/** Words make no incident, but for those that end the shooting: "agreed a ceasefire from 8 pm", "signed a truce". */
const truceWords =
  /^(?:agree|sign|reach|conclude|announce|declare|broker)\p{L}* (?:(?:to|on|an?|the|their|new|immediate|temporary|\p{L}+-(?:day|hour)|\p{L}+day|(?:late|early)) )*(?:cease-?fire|truce|armistice)\b/iu

/** The kind of a ceasefire. */
export const truce: Kind = 'RETREAT ceasefire'

/** "Tuesday's lynching" is the deed of "a mob lynched a trader", whichever of the two a report has. */
const lynchWords = /^(?:mob )?lynch(?:ed|es|ings?)?\b/i

/** Two sides fight with whatever they have: "the clash" is an exchange of fire to one report and shelling to another. */
const fightWords = /^(?:\p{L}+ )?(?:clash|fight|fought|battl|skirmish)/iu
const armsModes: ReadonlySet<string | undefined> = new Set([undefined, 'firearms', 'heavy-weapons'])

/** Whether a word is one for two sides that fight. */
export const isFight = (trigger: string): boolean => fightWords.test(trigger)

/** Whether a mode of violence is one that a fight is fought in. */
export const isOfArms = (mode: string | undefined): boolean => armsModes.has(mode)

type Told = Pick<EventClaim, 'type' | 'mode' | 'actors'>

/** `trigger` is the word that tells of the event, `after` the words that follow it. Undefined where it makes no incident. */
export function kindOf({ type, mode, actors }: Told, trigger: string, after = ''): Kind | undefined {
  if (type === 'AGREE' && truceWords.test(`${trigger}${after}`)) return truce
  if (verbal.has(type)) return undefined
  if (lynchWords.test(trigger)) return 'attack'
  if (coupWords.test(`${trigger}${after}`)) return 'coup'
  if (type === 'ASSAULT' && armsModes.has(mode) && fightWords.test(trigger)) return 'attack'
  if (type === 'ASSAULT') return byMode[mode ?? ''] ?? kindOfAssault(mode, trigger)
  if (type === 'AID' && mode === undefined && rescueWords.test(trigger)) return 'harm'
  if (type === 'COERCE') {
    if (mode === 'arrest') return 'arrest'
    if (mode === 'deport') return 'harm'
    const isByState = actors.some(({ sector }) => forces.has(sector ?? ''))
    if (mode !== 'seize' || isByState) return `COERCE ${mode ?? ''}`
    return actors.some(({ sector }) => armed.has(sector ?? '')) && stormWords.test(trigger) ? 'attack' : 'seizure'
  }
  return byType[type] ?? (mode === undefined ? type : `${type} ${mode}`)
}

function kindOfAssault(mode: string | undefined, trigger: string): Kind {
  if (mode !== undefined) return 'attack'
  const deed = deedWords.find(([words]) => words.test(trigger))?.[1]
  return deed ?? (harmWords.test(trigger) ? 'harm' : 'attack')
}

/** Whether the word tells only that people came to harm. */
export const tellsHarm = (trigger: string): boolean => harmWords.test(trigger)

const violence: ReadonlySet<Kind> = new Set(['explosive', 'shooting', 'abduction', 'attack', 'destruction', 'coup'])
const main: ReadonlySet<Kind> = new Set([...violence, 'unrest', 'disaster', 'accident'])

/** Whether people can be killed, hurt or arrested by it. */
export const isMain = (kind: Kind): boolean => main.has(kind)

const national: ReadonlySet<Kind> = new Set(['disaster', 'coup'])

/** What a country or province has one of a day: told without a town, it is the same one. */
export const isNational = (kind: Kind): boolean => national.has(kind)

const lasting = /^(?:DISRUPTION|COERCE (?:curfew|martial-law|censor|restrict|ban)|MOBILIZE troops|RETREAT withdraw)/

/** A state rather than an act, or what takes days, as troops do that come or go: who tells of it on a later day tells of the same one. */
export const isLasting = (kind: Kind): boolean => lasting.test(kind)

/** What other happenings do: it says nothing of what kind they were. */
const follows: ReadonlySet<Kind> = new Set(['harm', 'destruction'])

/** Whether what one report calls the one, another may call the other. */
export function mayBeSame(a: Kind, b: Kind): boolean {
  if (a === b) return true
  if (follows.has(a)) return isMain(b) || follows.has(b)
  if (follows.has(b)) return isMain(a)
  if (isPair(a, b, 'coup', 'shooting')) return true
  if (a === 'attack' || b === 'attack') return isDeed(a, b) || isDeed(b, a) || (violence.has(a) && violence.has(b))
  return isPair(a, b, 'accident', 'explosive') || isDeed(a, b) || isDeed(b, a)
}

/** Who is arrested over a riot or an attack, and what is stormed in it, there and on that day, is part of it. */
const isDeed = (a: Kind, b: Kind): boolean =>
  (a === 'arrest' || a === 'seizure') && (b === 'unrest' || (violence.has(b) && (a === 'arrest' || b !== 'abduction')))

const isPair = (a: Kind, b: Kind, one: Kind, other: Kind): boolean =>
  (a === one && b === other) || (a === other && b === one)

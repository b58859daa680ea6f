/** Is what is said, agreed or promised of public life? What private people, firms and clubs agree on or complain of is no event of a ledger. */

import type { Party } from '../../../model/index.ts'
import { wordSet } from '../../../stdx/index.ts'
import { privateSectors } from '../en/words.ts'
import { quadClasses } from '../kind.ts'
import { isFactual } from '../reality/own-reality.ts'
import type { JoinedDraft } from '../trigger/join.ts'

/** Who acts for a state, a party, a movement, an armed group or a court, or stands for a nation. */
function isPublic({ sector, country }: Party): boolean {
  return sector === undefined ? country !== undefined : !privateSectors.has(sector)
}

/** Whom the words alone tell too little of: a people, a body that nobody knows, "they". */
const isOpen = ({ sector, country }: Party): boolean => sector === undefined || country !== undefined

/** "Smith", and not "the two leaders". */
const isUnknown = ({ sector, country, text }: Party): boolean =>
  sector === undefined && country === undefined && /^(?!(?:The|An?) )\p{Lu}/u.test(text)

/** What a report is about. */
export interface About {
  /** Whether the report tells of violence, protest, force, an accident or a disaster. */
  readonly inConflict: boolean
  /** Whether the report tells of a contest for votes. */
  readonly inContest: boolean
  /** Whether the report leans to markets, sport, the arts, science or leisure. */
  readonly isTrade: boolean
  /** Whether the report tells of violence, force or a disaster, and not of fires and accidents alone. */
  readonly inViolence: boolean
  /** Whether it tells of attacks, protests, force, or of people killed or hurt by anything. */
  readonly inStruggle: boolean
  /** Whether it is too short to show what it is about. */
  readonly isShort: boolean
}

/** What stands around a sentence's events. */
export interface Surroundings extends About {
  /** Parties of the sentence. */
  readonly here: readonly Party[]
  /** Parties of the sentence before it. */
  readonly before: readonly Party[]
  /** Whether the sentence names a country. */
  readonly inStates: boolean
}

/** Violence, accidents and what else is done to people: of public life whoever does it. */
export function isDone({ kind, name }: JoinedDraft): boolean {
  const quad = quadClasses[kind.type]
  return quad === 0 || (quad === 4 && !ofAnyBody.has(name)) || kind.type === 'RETREAT' || name === 'jailbreak'
}

/** What a school, a firm or a club does to its own as much as a state does: forbidding, expelling, closing, guarding. */
const ofAnyBody = wordSet('restrict ban expel reduce-relations obstruct mobilize boycott vandalize coerce')

/** What a report of conflict tells of: not arrests and verdicts alone, which every town has. */
export function isConflict({ kind, name, reality }: JoinedDraft): boolean {
  const quad = quadClasses[kind.type]
  return (quad === 0 || quad === 4) && isFactual(reality) && !ofAnyTown.has(name) && !ofAnyBody.has(name)
}

/** Of that, all but the fires and accidents of every day. */
export const isViolence = (draft: JoinedDraft): boolean =>
  isConflict(draft) && draft.kind.type !== 'FIRE' && draft.kind.type !== 'ACCIDENT'

/** Of that, what people do to people. */
export const isStruggle = (draft: JoinedDraft): boolean => isConflict(draft) && struggles.has(draft.kind.type)

const struggles: ReadonlySet<string> = new Set(['ASSAULT', 'PROTEST', 'COERCE'])

const ofAnyTown: ReadonlySet<string> = new Set(['arrest', 'convict', 'confiscate', 'search', 'loot'])

/** What police and prosecutors do to anybody. */
const judicial: ReadonlySet<string> = new Set(['charge', 'investigate', 'sue'])

/**
 * Words and help are where somebody of public life takes part, or is spoken of right there by those whose part in it the
 * words leave open; and where they pass between two sides, two states, or in a report of conflict. What one council approves,
 * offers and asks of nobody else is a town's own business.
 */
export function isOfPublicLife(draft: JoinedDraft, around: Surroundings): boolean {
  const { name, kind, roles, light, noun, asked, joinedBy } = draft
  const { here, before, inStates, inConflict, inContest, isTrade } = around
  const { actors, targets } = roles
  const all = [...actors, ...targets]
  // What candidates say of each other is the contest's own.
  const isOfStruggle =
    inConflict && (!campaigned.has(kind.type) || all.some(({ sector = '' }) => inStruggle.has(sector)))
  if (inContest && !isOfStruggle && !judicial.has(name) && !isBetweenStates(all)) return false
  if (isTrade && !inEarnest.has(kind.type) && quadClasses[kind.type] <= 3 && all.filter(isPublic).length < 2)
    return false
  if (isRoutine(draft, around)) return false
  if (isOfPrivate(draft, around)) return false
  // "Will not end the strike", "will not release the hostages".
  if (joinedBy.length > 0 && (inConflict || inStates || all.some(isPublic))) return true
  // A state of emergency, a curfew or a ban is only theirs to lift who imposed it.
  if (kind.type === 'CONCEDE' && asked.length > 0) return true
  if (ofAnyBody.has(name) && inConflict) return true
  // Whoever is brought out of danger, agrees to lay down arms or asks for calm: it is the crisis's own.
  if (name === 'evacuate' || name === 'agree-settle') return true
  if (name === 'appeal-yield') return inConflict || inStates
  if (ofAnyBody.has(name) && all.length > 0 && all.every(isOpen)) return true
  if (all.some(isPublic))
    return inConflict || ofAnyBody.has(name) || inStates || judicial.has(name) || isBetween(actors, targets)
  if (!actors.every(isOpen)) return false
  // Where people of whom nothing but the name is known meet, help or agree with another, that others are spoken of says nothing.
  const isTelling = !around.isShort && quadClasses[kind.type] <= 2
  if (isTelling && actors.length > 0 && actors.every(isUnknown)) return false
  const nobody = actors.length === 0 && (roles.acted || (noun && light === undefined))
  // Where the words leave open who it is, police may be meant; beside "the tenant" they only tell of it.
  const isMeant = (party: Party): boolean => isPublic(party) && (actors.length === 0 || party.sector !== 'COP')
  return inStates || (inConflict && [...here, ...(nobody ? before : [])].some(isMeant))
}

/** Without a role or country, or in a private one: a firm, a critic, a farmer; also people of whom nothing but the name is known. */
const isPrivate = (party: Party): boolean =>
  (privateSectors.has(party.sector ?? '') && party.country === undefined) || isUnknown(party) || isPressing(party)

/** "Rail campaigners", "the chamber of commerce": who asks of authorities what everybody may. */
const isPressing = ({ sector, text }: Party): boolean =>
  sector === undefined && pressing.test(text.toLowerCase().split(' of ', 1)[0] ?? '')

const pressing =
  /(?:^| )(?:campaigners?|critics?|experts?|analysts?|associations?|federation|chamber|charity|charities|firms?|company|companies|customers?|passengers?|commuters?|readers?|viewers?|fans?|shareholders?|investors?)$/

/**
 * What private people and firms ask for, complain of and agree on, whoever hears it, where nobody has been attacked or hurt and no
 * other state is spoken of; and where they travel or have guests.
 */
function isOfPrivate({ name, kind, roles }: JoinedDraft, { isShort, inStruggle, inStates }: Surroundings): boolean {
  const { actors, targets } = roles
  if (actors.length === 0 || !actors.every(isPrivate)) return false
  if (name === 'visit' || name === 'host') return true
  if (isShort || inStruggle || inStates || isBetweenStates(targets)) return false
  return quadClasses[kind.type] <= 3 && !inEarnest.has(kind.type)
}

/**
 * What police say to and hear from private people, and that they come to a fire or a crash: every town has it every day.
 */
function isRoutine({ name, kind, roles }: JoinedDraft, { inStates, inViolence }: Surroundings): boolean {
  const sides = [...roles.actors, ...roles.targets].filter(isPublic)
  if (sides.length === 0 || inStates || sides.some(({ sector }) => sector !== 'COP')) return false
  if (name === 'mobilize' || name === 'mobilize-police') return !inViolence
  if (judicial.has(name) || name === 'appeal-yield' || name === 'evacuate' || inEarnest.has(kind.type)) return false
  return quadClasses[kind.type] <= 3 && !(kind.type === 'REQUEST' && inViolence)
}

const inEarnest: ReadonlySet<string> = new Set(['AID', 'RETREAT', 'CONCEDE', 'THREATEN'])

/** Is it between two sides of public life, two countries, or with somebody who is no part of a state? */
function isBetween(actors: readonly Party[], targets: readonly Party[]): boolean {
  const all = [...actors, ...targets]
  if (isBetweenStates(all) || all.some(({ sector }) => ofConflict.has(sector ?? ''))) return true
  return actors.some(isPublic) && targets.some(isPublic)
}

const isBetweenStates = (all: readonly Party[]): boolean =>
  new Set(all.flatMap(({ country }) => country ?? [])).size > 1

/** What candidates do all day, whatever else a report tells of. */
const campaigned: ReadonlySet<string> = new Set(['SUPPORT', 'ACCUSE', 'REQUEST', 'REJECT', 'CONCEDE'])

/** Roles of those between whom a contest for votes is more than one. */
const inStruggle = wordSet('REB SEP UAF PRM MIL OPP COP REF')

/** Roles of those who fight, oppose, or stand between states. */
const ofConflict = wordSet('REB SEP UAF PRM MIL OPP PTY IGO REF')

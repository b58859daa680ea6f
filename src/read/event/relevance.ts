/** Is what is said, agreed or promised of public life? What private people, firms and clubs agree on or complain of is no event of a ledger. */
import type { Party } from '../../model/index.ts'
import { privateSectors } from './en/words.ts'
import type { JoinedDraft } from './join.ts'
import { quadClasses } from './kind.ts'

/** Who acts for a state, a party, a movement, an armed group or a court, or stands for a nation. */
function isPublic({ sector, country }: Party): boolean {
  return sector === undefined ? country !== undefined : !privateSectors.has(sector)
}

/** Whom the words alone tell too little of: a people, a body that nobody knows, "they". */
const isOpen = ({ sector, country }: Party): boolean => sector === undefined || country !== undefined

/** What stands around a sentence's events. */
export interface Surroundings {
  /** Parties of the sentence. */
  readonly here: readonly Party[]
  /** Parties of the sentence before it. */
  readonly before: readonly Party[]
  /** Whether the sentence names a country. */
  readonly inStates: boolean
}

/**
 * Violence, accidents and what else is done to people is always of public life; words and help are where somebody of it
 * takes part, or is spoken of right there by those whose part in it the words leave open.
 */
export function isOfPublicLife(
  { kind, roles, light, noun, asked, joinedBy }: JoinedDraft,
  { here, before, inStates }: Surroundings,
): boolean {
  const quad = quadClasses[kind.type]
  if (quad === 0 || quad === 4 || kind.type === 'RETREAT') return true
  // "Will not end the strike", "will not release the hostages".
  if (joinedBy.length > 0) return true
  // A state of emergency, a curfew or a ban is only theirs to lift who imposed it.
  if (kind.type === 'CONCEDE' && asked.length > 0) return true
  const { actors, targets } = roles
  if ([...actors, ...targets].some(isPublic)) return true
  if (!actors.every(isOpen)) return false
  const nobody = actors.length === 0 && (roles.acted || (noun && light === undefined))
  return inStates || [...here, ...(nobody ? before : [])].some(isPublic)
}

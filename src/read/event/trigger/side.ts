/** On whose side is somebody: that of the forces of a state, of whoever fights or robs against them, or of a crowd? */
import type { Event, Party, Span } from '../../../model/index.ts'

type Side = 'force' | 'armed' | 'crowd'

const sides: Readonly<Partial<Record<string, Side>>> = {
  COP: 'force',
  MIL: 'force',
  REB: 'armed',
  SEP: 'armed',
  UAF: 'armed',
  CRM: 'armed',
  OPP: 'crowd',
}

/** The side that all of them are on; nothing of people who are on none, or on two. */
function sideOf(parties: readonly Party[]): Side | undefined {
  const [first, ...others] = parties.map((party) => (isState(party) ? 'force' : sides[party.sector ?? '']))
  return others.every((side) => side === first) ? first : undefined
}

/** "An Israeli strike", "Ukraine attacked a depot": the state itself, and none of its people. */
const isState = ({ sector, country, text }: Party): boolean =>
  sector === undefined && country !== undefined && /^(?:the )?\p{Lu}\p{L}*(?<!s)$/u.test(text)

/** "Gunmen attacked a checkpoint", "soldiers shot four of them", "the enemy attacked": two sides that did two things. */
export function areOpposed(some: readonly Party[], others: readonly Party[]): boolean {
  const [one, other] = [sideOf(some), sideOf(others)]
  if (some.length > 0 && others.length > 0 && areFoes(some) !== areFoes(others) && (one ?? other) !== undefined)
    return true
  return one !== undefined && other !== undefined && (one !== other || (one === 'force' && areOfOther(some, others)))
}

/** Whoever a text calls the enemy is on the other side than any force that it names. */
const areFoes = (parties: readonly Party[]): boolean =>
  parties.length > 0 && parties.every(({ text }) => /\b(?:enemy|aggressor|occupiers?|invaders?)\b/i.test(text))

/** "Indian troops", "Chinese soldiers", "Ukraine": of two countries, by their own words. */
const areOfOther = (some: readonly Party[], others: readonly Party[]): boolean =>
  [...some, ...others].every(
    ({ country, text }) => country !== undefined && /^(?:[Tt]he )?\p{Lu}\p{L}+(?: |$)/u.test(text),
  ) && some.every(({ country }) => others.every((other) => country !== other.country))

/** "Police returned fire, and three officers were killed": by whom, the sentence does not say; not soldiers of two countries. */
export function isOwnSide(actors: readonly Party[], targets: readonly Party[]): boolean {
  const side = sideOf(actors)
  if (side === undefined || side === 'crowd' || side !== sideOf(targets)) return false
  if (areFoes(actors) !== areFoes(targets)) return false
  return actors.every(({ country }) =>
    targets.every((target) => country === undefined || target.country === undefined || country === target.country),
  )
}

/** CAMEO's code of those who clash with one another. */
const fighting = '190'

/** Police who fired on a crowd did not hurt the officers who were hurt that night; in a clash with others they may have been. */
export const isOfOwnSide = ({ actors, cameo, targets: met }: Event, { targets }: Event): boolean =>
  cameo !== fighting && isOwnSide(actors, targets) && !isOwnSide(actors, met)

/** "Confirmed the attack on its base, saying its soldiers had killed nine": those whom it befell, or the other side, did another deed. */
export function isAnswer(one: Event, other: Event, text: string): boolean {
  if (areOpposed(one.actors, other.actors)) return true
  if (isOnOtherSide(one, other)) return true
  // "The army confirmed the attack. Soldiers had killed four": it would say that it attacked.
  if (one.actors.length === 0 && sideOf(other.actors) === 'force' && isConfirmed(one, text)) return true
  // "A convoy was attacked. Soldiers returned fire": not those who attacked.
  if (one.actors.length === 0 && returned.test(text.slice(other.trigger.start, other.trigger.end))) return true
  if (other.actors.length === 0) return isOfOwnSide(one, other)
  const holders = other.actors.flatMap(({ span }) => holderAt(text, span) ?? [])
  const befell = [...one.targets.map(({ span }) => span), ...one.objects]
  return one.sentence === other.sentence && befell.some((span) => holders.includes(holderAt(text, span) ?? ''))
}

/** "The army killed 90 rebels", "their forces killed 40 soldiers": each side did its own, as in no clash. */
function isOnOtherSide(one: Event, other: Event): boolean {
  const [first, second] = [one.actors[0]?.text, other.actors[0]?.text]
  if (first === undefined || second === undefined || first === second) return false
  // Paramilitaries that have a name of their own did not what the army did.
  const sectors = new Set([...one.actors, ...other.actors].map(({ sector }) => sector))
  if (sectors.size === 2 && sectors.has('MIL') && sectors.has('PRM')) return true
  return one.cameo !== fighting && other.cameo !== fighting && areOpposed(one.targets, other.targets)
}

const isConfirmed = ({ trigger: { start, end } }: Event, text: string): boolean =>
  /\bconfirm(?:s|ed|ing) (?:(?:the|an|that) )?(?:attack|assault|ambush|incursion)s?$/i.test(
    text.slice(Math.max(0, start - confirmReach), end),
  )

const returned = /^(?:return(?:s|ed|ing)? (?:the )?fire|fir(?:e|es|ed|ing) back)/i

/** Characters in front of a deed in which it is confirmed. */
const confirmReach = 20

/** "Its base": whose it is, by the word in front. */
const holderAt = (text: string, { start, end }: Span): string | undefined =>
  /^(?:its|their) /i.exec(text.slice(start, end))?.[0].toLowerCase()

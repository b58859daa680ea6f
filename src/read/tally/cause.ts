/** What can a count of people come of? Nobody is injured by a curfew. */
import type { Tally } from '../../model/index.ts'
import { overlaps } from '../../model/index.ts'
import { type EventMention, harms } from '../event/index.ts'
import type { Sentence } from '../token/index.ts'
import type { Counting } from './link.ts'

/** What each category of people can come of: nobody is injured by a curfew, and nobody detained by an earthquake. */
const sources: Readonly<Record<Tally['category'], ReadonlySet<string>>> = {
  killed: harms,
  injured: harms,
  missing: harms,
  displaced: harms,
  abducted: new Set(['ASSAULT', 'COERCE']),
  detained: new Set(['COERCE', 'PROTEST', 'ASSAULT', 'EXPLOSION']),
  participants: new Set(['PROTEST']),
  deployed: new Set(['MOBILIZE']),
  other: new Set([...harms, 'RETREAT', 'AID']),
}

/** CAMEO's codes of what is taken by force: power, a town. The police take drugs. */
const takenByForce: ReadonlySet<string> = new Set(['171', '192'])

/** Whether people of a category can come of an event. */
export const canComeOf = (category: Tally['category'], { type, cameo = '', actors }: EventMention): boolean =>
  sources[category].has(type) ||
  (sources[category] === harms && takenByForce.has(cameo) && actors.every(({ sector }) => sector !== 'COP'))

const ownDeeds: Partial<Record<Tally['category'], string>> = {
  displaced: 'AID',
  other: 'ACCUSE',
  detained: 'SANCTION',
  killed: 'SANCTION',
}

/** "France evacuated 262 people", "two men were charged", "three were jailed" or hanged: of a deed that harms nobody, where its own word tells of them. */
export const isOwnDeed = (
  sentence: Sentence,
  { category, tokens: [from, to] }: Counting,
  event: EventMention,
): boolean =>
  ownDeeds[category] === event.type &&
  event.sentence === sentence.index &&
  sentence.tokens.slice(from, to).some((token) => overlaps(token, event.trigger))

/** "An attack on a jail was foiled. No one was hurt": that is of what did not come about, and not of what was told before it. */
export function isOfFoiled(
  { tokens, index }: Sentence,
  { number }: Counting,
  events: readonly EventMention[],
): boolean {
  if (!isNone({ tokens }, number)) return false
  return events.some(({ type, mode, sentence }) => sentence === index - 1 && type === 'COERCE' && mode === undefined)
}

export const isNone = ({ tokens }: Pick<Sentence, 'tokens'>, number: number): boolean =>
  /^(?:no|nobody|none)$/.test(tokens[number]?.lower ?? '')

/** "Eight of those arrested", "eleven of the dead", "a priest was among the injured": part of who was counted before. */
export const isOfCounted = ({ tokens }: Pick<Sentence, 'tokens'>, { number }: PartCounting): boolean => {
  const isThose = (at: number): boolean =>
    /^(?:the|those)$/.test(tokens[at]?.lower ?? '') && counted.test(tokens[at + 1]?.lower ?? '')
  if (tokens[number + 1]?.lower === 'of' && isThose(number + 2)) return true
  return tokens.slice(number, number + amongMax).some(({ lower }, at) => lower === 'among' && isThose(number + at + 1))
}

const counted = /^(?:arrested|detained|detainees|held|dead|deceased|killed|victims|injured|wounded|missing)$/
/** Words from a number to "among" of its clause. */
const amongMax = 12

type PartCounting = Pick<Counting, 'number'>

/** How near to an event does a time or place hang in its sentence's tree: on it, on its clause, above, or elsewhere? */
import type { Span } from '../../../model/index.ts'
import { roadNouns } from '../../place/index.ts'
import { isMarked, type Sentence, type Token } from '../../token/index.ts'
import { isInClass } from '../en/pattern.ts'
import { during, saying } from '../en/words.ts'
import { hasHarmed } from './harmed.ts'
import { isOfWar } from './war.ts'

/** The words of an event, as indices of its sentence, and those of the other events there. */
export interface Heads {
  readonly own: readonly number[]
  readonly others: readonly number[]
}

/** How a phrase hangs: less is nearer. */
export const attachment = { own: 0, clause: 1, above: 2, shared: 4, saying: 5, loose: 6, elsewhere: 9 } as const

/** Words from a phrase up to what it hangs on, and from an event up to its sentence's root. */
const stepsMax = 12

/** How a phrase hangs with regard to an event. */
export function attachmentOf(sentence: Sentence, phrase: Span, { own, others }: Heads): number {
  const { tokens } = sentence
  const first = headIn(tokens, phrase)
  if (first < 0 || isOfGapped(tokens, first, own)) return attachment.loose
  const nominal = climb(tokens, first, own, others)
  if (nominal === 'own') return attachment.own
  if (nominal === 'other') {
    if (isDuring(tokens, first, { own, others })) return attachment.clause
    return isBeside(tokens, first, own) ? attachment.saying : attachment.elsewhere
  }
  const governor = nominal
  if (governor < 0) return attachment.loose
  if (isOfSayingBehind(tokens, first, own)) return attachment.elsewhere
  // "A blast that ripped through a market the day before": told of the event itself.
  const { deprel = '', head = -1 } = tokens[governor] ?? {}
  if (deprel === 'acl:relcl' && own.includes(head) && tokens[head]?.upos === 'NOUN') return attachment.clause
  const best = own.map((head) => upTo(tokens, head, governor)).sort((a, b) => a - b)[0]
  return best ?? attachment.loose
}

/**
 * "The mayor of Aparri was ambushed in Nueva Vizcaya", "a teacher from Leeds was killed in Malaga": what somebody holds office over or
 * comes from is where it was only for want of another place.
 */
export function rankOf(sentence: Sentence, span: Span, heads: Heads): number {
  const rank = attachmentOf(sentence, span, heads)
  const { tokens } = sentence
  const first = headIn(tokens, span)
  // "Of Woodbridge, Virginia".
  const isState = tokens[first]?.deprel === 'appos' && tokens[tokens[first]?.head ?? -1]?.upos === 'PROPN'
  const name = isState ? (tokens[first]?.head ?? first) : first
  const office = tokens[tokens[name]?.head ?? -1]
  const has = (preposition: string): boolean => isMarked(tokens, name, 'case', (word) => word === preposition)
  if (office === undefined || rank >= attachment.loose) return rank
  // "On the road to Osh" is on the way there.
  if (isOnRoadTo(tokens, span)) return attachment.loose
  // "A shell fired from Afghanistan", "rockets launched from Gaza": they fell elsewhere.
  if (has('from') && launches.test(office.lemma)) return attachment.elsewhere
  // "The minister for the Middle East", "a former ambassador to Italy".
  if (offices.test(office.lemma.toLowerCase()) && (has('for') || has('to'))) return attachment.elsewhere
  // "The Bishop of Durham", "the Duke of York" is called by the town.
  if (has('of') && titles.test(office.lemma.toLowerCase()) && office.upos === 'PROPN') return attachment.elsewhere
  const isNamed = office.upos === 'PROPN'
  const isOfPerson = has('of') && (offices.test(office.lemma) || isNamed)
  return isOfPerson || (has('from') && (isNamed || isInClass(office.lemma, 'people'))) ? attachment.loose : rank
}

/** "On the highway to Osh", "the road towards Batken". */
function isOnRoadTo(tokens: readonly Token[], { start }: Span): boolean {
  const first = tokens.findIndex((token) => token.start >= start)
  return /^(?:to|towards?)$/.test(tokens[first - 1]?.lower ?? '') && roadNouns.has(tokens[first - 2]?.lemma ?? '')
}

const offices =
  /^(?:mayor|governor|bishop|archbishop|president|king|prince|emir|sultan|minister|ambassador|envoy|secretary|chief|head)$/

const titles =
  /^(?:archbishop|bishop|patriarch|duke|duchess|earl|count|countess|baron|prince|princess|marquis|marquess)$/

const launches = /^(?:fire|launch|lob)$/

/** Words for a share of a place: "most of Almaty". */
export const shares: ReadonlySet<string> = new Set(['most', 'much', 'all', 'some', 'half'])

/** The word of a phrase that hangs outside it. */
function headIn(tokens: readonly Token[], { start, end }: Span): number {
  return tokens.findIndex((token) => {
    const above = tokens[token.head]
    return token.start >= start && token.end <= end && (above === undefined || above.start < start || above.end > end)
  })
}

/** A phrase's own word, and what it hangs on, up to the root. */
export function pathUp(tokens: readonly Token[], phrase: Span): number[] {
  const path: number[] = []
  for (let at = headIn(tokens, phrase); at >= 0 && path.length < stepsMax; at = tokens[at]?.head ?? -1) path.push(at)
  return path
}

/** From a phrase up through nouns: to the event, to another event, or to the predicate that it hangs on. */
function climb(
  tokens: readonly Token[],
  from: number,
  own: readonly number[],
  others: readonly number[],
): 'own' | 'other' | number {
  let at = tokens[from]?.head ?? -1
  for (let steps = 0; at >= 0 && steps < stepsMax; steps += 1) {
    if (own.includes(at)) return 'own'
    const { upos, lower = '', head = -1, deprel = '' } = tokens[at] ?? {}
    const nominal =
      shares.has(lower) || upos === 'NOUN' || upos === 'PROPN' || upos === 'NUM' || upos === 'ADV' || upos === 'PRON'
    if (!nominal && others.includes(at)) return at
    if (others.includes(at)) return 'other'
    if (!nominal || head < 0 || deprel === 'acl' || deprel === 'acl:relcl') return at
    at = head
  }
  return at
}

/** "Killed seven in Jos on Monday and four in Bauchi on Tuesday": does a phrase hang on the second of two who each have a place? */
function isOfGapped(tokens: readonly Token[], phrase: number, own: readonly number[]): boolean {
  const second = tokens[phrase]?.head ?? -1
  const { deprel, upos, head: first = -1 } = tokens[second] ?? {}
  const isCounted =
    upos === 'NUM' || tokens.some(({ head, lower }) => head === second && /^(?:an?|another)$/.test(lower))
  if (deprel !== 'conj' || !isCounted || phrase < second || own.includes(second)) return false
  return tokens
    .slice(first + 1, second)
    .some(
      ({ upos: kind, deprel: relation }, at) =>
        kind === 'PROPN' &&
        /^(?:obl|nmod)/.test(relation) &&
        isMarked(tokens, first + 1 + at, 'case', (word) => /^(?:in|at|near|outside|off)$/.test(word)),
    )
}

/** "Shot two in Tuesday's protest in Kisumu": is the event told as part of the one that the phrase hangs on? */
function isDuring(tokens: readonly Token[], from: number, { own, others }: Heads): boolean {
  let at = from
  let within = false
  for (let steps = 0; at >= 0 && steps < stepsMax; steps += 1) {
    if (own.includes(at)) return within
    if (others.includes(at)) within = isMarked(tokens, at, 'case', (word) => during.has(word))
    at = tokens[at]?.head ?? -1
  }
  return false
}

/** "Overnight violence left 95 hurt, and 200 were detained": is the event told in a clause coordinated with that of the phrase? */
function isBeside(tokens: readonly Token[], from: number, own: readonly number[]): boolean {
  let clause = from
  for (let steps = 0; clause >= 0 && steps < stepsMax && tokens[clause]?.upos !== 'VERB'; steps += 1)
    clause = tokens[clause]?.head ?? -1
  return own.some((at) => {
    const { deprel = '', head = -1 } = tokens[at] ?? {}
    // "Protests led to arrests across Kenya" were there as well.
    return head === clause && (deprel === 'conj' || deprel === 'nsubj')
  })
}

/** "Seized rifles, police said on Thursday, and arrested 13": does a phrase hang on a saying that is put in or comes last? */
function isOfSayingBehind(tokens: readonly Token[], phrase: number, own: readonly number[]): boolean {
  const verb = tokens[phrase]?.head ?? -1
  if (!saying.has(tokens[verb]?.lemma ?? '') || own.includes(verb)) return false
  const said = tokens.findIndex(({ head, deprel }) => head === verb && /^(?:ccomp|parataxis)/.test(deprel))
  return said >= 0 && said < verb && own.every((at) => isBelow(tokens, at, said))
}

/** "The suspect, who came in 2006, was arrested": does a phrase stand in a relative clause that the event is not in? */
function isInRelative({ tokens }: Sentence, phrase: Span, { own }: Heads): boolean {
  let at = headIn(tokens, phrase)
  for (let steps = 0; at >= 0 && steps < stepsMax && !own.includes(at); steps += 1) {
    const { deprel, head = -1 } = tokens[at] ?? {}
    // "The massacre that the army committed in 1981" is told by its own clause; "freed 63 villagers whom they had taken in May" is not.
    if (deprel === 'acl:relcl')
      return own.includes(tokens[head]?.head ?? -1) || !own.some((event) => isBelow(tokens, event, head))
    at = head
  }
  return false
}

/** "Resigned over the 2020 explosion", "police arrested 12 on the anniversary of the 2013 coup": does a phrase say when another deed was, which a noun names below the event? */
function isOfNounBeside(tokens: readonly Token[], phrase: Span, { own, others }: Heads): boolean {
  let at = headIn(tokens, phrase)
  for (let steps = 0; at >= 0 && steps < nounStepsMax && !own.includes(at); steps += 1) {
    if (others.includes(at) && /^(?:NOUN|PROPN)$/.test(tokens[at]?.upos ?? '') && !hasHarmed(tokens, at, own))
      return own.length > 0 && !own.some((event) => isBelow(tokens, event, at)) && !isWhen(tokens, at)
    if (tokens[at]?.upos === 'VERB') return false
    at = tokens[at]?.head ?? -1
  }
  return false
}

/** "After the coup of 2013 the army arrested 300": that is when they were, or soon after. */
const isWhen = (tokens: readonly Token[], noun: number): boolean =>
  tokens.some(
    ({ head, deprel, lower }) =>
      head === noun && deprel === 'case' && /^(?:after|during|in|following|before|amid|since|at)$/.test(lower),
  )

/** Words from a date up to the deed whose day it is: "the coup of 3 July 2013". */
const nounStepsMax = 3

/** Does a phrase say when another was, in a relative clause, with a participle or beside a noun that is no part of the event? */
export const isInOther = (sentence: Sentence, phrase: Span, heads: Heads): boolean =>
  !isOfWar(sentence.tokens, pathUp(sentence.tokens, phrase), heads.own) &&
  (isInRelative(sentence, phrase, heads) ||
    isInParticiple(sentence, phrase, heads) ||
    isOfNounBeside(sentence.tokens, phrase, heads))

/** "A ceasefire brokered in August has been violated": is a phrase what a participle says of somebody or something else? */
export function isInParticiple({ tokens }: Sentence, phrase: Span, { own }: Heads): boolean {
  let at = headIn(tokens, phrase)
  for (let steps = 0; at >= 0 && steps < stepsMax && !own.includes(at); steps += 1) {
    const { deprel, head = -1, xpos } = tokens[at] ?? {}
    if (deprel === 'acl' && xpos === 'VBN') return !own.includes(head)
    at = head
  }
  return false
}

/** "The truce, agreed in Doha, was to end the fighting": is a phrase of another event that a participle tells of somebody or something else? */
export function isOfParticiple(sentence: Sentence, phrase: Span, heads: Heads): boolean {
  const { tokens } = sentence
  let at = headIn(tokens, phrase)
  for (let steps = 0; at >= 0 && steps < stepsMax && !heads.own.includes(at); steps += 1) {
    const { deprel, head = -1, xpos } = tokens[at] ?? {}
    if (deprel === 'acl' && xpos === 'VBN' && heads.others.includes(at))
      return !heads.own.includes(head) && !heads.own.some((own) => isBelow(tokens, own, at))
    at = head
  }
  return false
}

/** "The boat, which had set off from Tobruk, sank": is a phrase in a clause between commas that only says who somebody is? */
export function isAside(sentence: Sentence, phrase: Span, heads: Heads): boolean {
  const { tokens } = sentence
  if (!isInRelative(sentence, phrase, heads)) return false
  const first = headIn(tokens, phrase)
  const opening = tokens.findLastIndex(({ lower }, index) => index < first && /^(?:who|which|whose)$/.test(lower))
  return tokens[opening - 1]?.text === ','
}

/** Relations that lead from a clause into the one around it, which says when and where for both. */
const within: ReadonlySet<string> = new Set([
  'xcomp',
  'obl',
  'nmod',
  'obj',
  'nsubj',
  'compound',
  'acl',
  'advcl',
  'conj',
  'appos',
])

/** How the predicate `governor` stands to an event at `head`. */
function upTo(tokens: readonly Token[], head: number, governor: number): number {
  let rank: number = attachment.clause
  let at = head
  for (let steps = 0; at >= 0 && steps < stepsMax; steps += 1) {
    if (at === governor) return rank
    const { head: above = -1, deprel = '' } = tokens[at] ?? {}
    const relation = deprel.split(':', 1)[0] ?? ''
    if (above < 0) break
    if (relation === 'ccomp' || relation === 'parataxis') {
      // "The army said on Thursday that …" is of the saying, "killed six on Sunday, it said" is not, however it hangs.
      if (saying.has(tokens[above]?.lemma ?? ''))
        return isBelow(tokens, governor, head) ? attachment.shared : attachment.saying
    } else if (deprel === 'acl:relcl' || !within.has(relation)) rank = Math.max(rank, attachment.loose)
    else if (relation === 'advcl' || relation === 'conj' || relation === 'acl') rank = Math.max(rank, attachment.above)
    at = above
  }
  // "Killed three and wounded two on Monday": what follows the last verb is the first one's as well.
  if (!isBelow(tokens, governor, head)) return attachment.loose
  return isToCome(tokens, governor) && !isToCome(tokens, head) ? attachment.elsewhere : attachment.shared
}

/** "Freed nine men and will meet the envoy in Osh next week", "… and is to meet": what is yet to come is elsewhere, and on another day. */
function isToCome(tokens: readonly Token[], verb: number): boolean {
  const has = (relation: RegExp, word: RegExp): boolean =>
    tokens.some(({ head, deprel, lower }) => head === verb && relation.test(deprel) && word.test(lower))
  return (
    has(/^aux/, /^(?:will|shall|['’]ll|would)$/) ||
    (has(/^mark$/, /^to$/) && has(/^(?:cop|aux)/, /^(?:is|are|were|was)$/))
  )
}

export function isBelow(tokens: readonly Token[], index: number, above: number): boolean {
  let at = index
  for (let steps = 0; at >= 0 && steps < stepsMax; steps += 1) {
    if (at === above) return true
    at = tokens[at]?.head ?? -1
  }
  return false
}

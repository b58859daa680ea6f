/** What do words only say of somebody, so that it was elsewhere and before: "a man who was shot in Lima", "accused of a killing in Madrid"? */
import type { Span } from '../../../model/index.ts'
import type { Sentence } from '../../token/index.ts'
import { isInClass } from '../en/pattern.ts'
import { type Heads, isBelow, pathUp } from './attachment.ts'

/** Words of whoever is held to have done something. */
const allegations =
  /^(?:accuse|charge|suspect|convict|blame|want|indict|acquit|sentence|jail|imprison|implicate|prosecute)$/

/** Up from a word to the clause that says what befell somebody, or what somebody is accused of; -1 where there is none. */
function clauseOfWhom({ tokens }: Sentence, path: readonly number[]): number {
  const clause = path.find((at) => {
    const { deprel = '', head = -1, lemma = '', xpos } = tokens[at] ?? {}
    const noun = tokens[head]
    if (!/^acl(?::relcl)?$/.test(deprel) || noun === undefined) return false
    if (noun.upos !== 'PROPN' && noun.upos !== 'PRON' && !isInClass(noun.lemma, 'people')) return false
    // "Taken to officers, where he was charged" goes on with the story.
    const own = tokens.filter((token) => token.head === at)
    const isPassive = own.some((token) => /:pass$/.test(token.deprel)) && own.every(({ lower }) => lower !== 'where')
    return deprel === 'acl' ? xpos === 'VBN' && allegations.test(lemma) : isPassive
  })
  return clause ?? -1
}

/** Whether a place stands in such a clause, and the event does not. */
export function isOfWhom(sentence: Sentence, phrase: Span, { own }: Heads): boolean {
  const { tokens } = sentence
  const clause = clauseOfWhom(sentence, pathUp(tokens, phrase))
  if (clause < 0 || own.some((at) => isBelow(tokens, at, clause))) return false
  // "Ambushed soldiers who were deployed in Bijapur": who suffers is where it is done.
  return allegations.test(tokens[clause]?.lemma ?? '') || own.every((at) => at > clause)
}

/** Whether an event is told in such a clause, and its time stands outside it. */
export function isTimeOfOthers(sentence: Sentence, phrase: Span, { own }: Heads): boolean {
  const { tokens } = sentence
  const time = pathUp(tokens, phrase)[0] ?? -1
  return own.some((at) => {
    const path = upFrom(tokens, at)
    const clause = Math.max(clauseOfWhom(sentence, path), clauseOfLater(tokens, path))
    return clause >= 0 && !isBelow(tokens, time, clause)
  })
}

/** What befalls whoever did or suffered something, at another time; and what such a one does. */
const befalls =
  /^(?:arrest|bury|mourn|commemorate|honour|honor|convict|sentence|jail|imprison|acquit|release|free|charge|indict|extradite|execute|hang|promote)$/
const does = /^(?:die|surrender|resign|retire)$/

/** "The general who shelled the town died on Monday": up from a word to a clause that only says who it is that this befell; -1 where there is none. */
function clauseOfLater(tokens: Sentence['tokens'], path: readonly number[]): number {
  const clause = path.find((at) => {
    const { deprel, head = -1 } = tokens[at] ?? {}
    const noun = tokens[tokens[head]?.deprel === 'appos' ? (tokens[head]?.head ?? -1) : head]
    if (deprel !== 'acl:relcl' || noun === undefined) return false
    const verb = tokens[noun.head]?.lemma ?? ''
    return /^(?:nsubj:pass|obj)$/.test(noun.deprel) ? befalls.test(verb) : noun.deprel === 'nsubj' && does.test(verb)
  })
  return clause ?? -1
}

/** "The man, who shot two people, was arrested in Lagos": whether an event is told of the subject of another, which alone was in a place. */
export function isPlaceOfOthers(sentence: Sentence, phrase: Span, { own }: Heads): boolean {
  const { tokens } = sentence
  const place = pathUp(tokens, phrase)[0] ?? -1
  return own.some((at) => {
    const clause = upFrom(tokens, at).find((one) => tokens[one]?.deprel === 'acl:relcl') ?? -1
    const noun = tokens[tokens[clause]?.head ?? -1]
    const isSomebody = noun?.upos === 'PROPN' || isInClass(noun?.lemma ?? '', 'people')
    return isSomebody && /^nsubj/.test(noun?.deprel ?? '') && clause < place && !isBelow(tokens, place, clause)
  })
}

/** Whether words tell what befell somebody of whom something else is told. */
export const isToldOfWhom = (sentence: Sentence, trigger: Span): boolean =>
  clauseOfWhom(sentence, pathUp(sentence.tokens, trigger)) >= 0

/** Words above an event that are looked at. */
const stepsMax = 8

function upFrom(tokens: Sentence['tokens'], from: number): number[] {
  const path: number[] = []
  for (let at = from; at >= 0 && path.length < stepsMax; at = tokens[at]?.head ?? -1) path.push(at)
  return path
}

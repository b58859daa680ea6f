/** What do words only say of somebody, so that it was elsewhere and before: "a man who was shot in Lima", "accused of a killing in Madrid"? */
import type { Span } from '../../../model/index.ts'
import { accusing, arresting, judging } from '../../syntax/index.ts'
import { isMarked, type Sentence, type Token } from '../../token/index.ts'
import { isInClass } from '../en/pattern.ts'
import { type Heads, isBelow, pathUp } from './attachment.ts'

/** Words of whoever is held to have done something. */
const allegations: ReadonlySet<string> = new Set([
  ...[...judging, ...accusing],
  ...['want', 'implicate', 'involve', 'link', 'tie', 'connect'],
])

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
    return deprel === 'acl' ? xpos === 'VBN' && allegations.has(lemma) : isPassive
  })
  return clause ?? -1
}

/** Whether a place stands in such a clause, and the event does not. */
export function isOfWhom(sentence: Sentence, phrase: Span, { own }: Heads): boolean {
  const { tokens } = sentence
  const path = pathUp(tokens, phrase)
  const offence = offenceIn(sentence, path, [courts])
  if (offence >= 0 && !own.some((at) => isBelow(tokens, at, offence))) return true
  const clause = clauseOfWhom(sentence, path)
  if (clause < 0 || own.some((at) => isBelow(tokens, at, clause))) return false
  // "Ambushed soldiers who were deployed in Bijapur": who suffers is where it is done.
  return allegations.has(tokens[clause]?.lemma ?? '') || own.every((at) => at > clause)
}

/** Whether an event is told in such a clause, and its time stands outside it. */
export function isTimeOfOthers(sentence: Sentence, phrase: Span, { own }: Heads): boolean {
  const { tokens } = sentence
  const time = pathUp(tokens, phrase)[0] ?? -1
  return own.some((at) => {
    const path = upFrom(tokens, at)
    const offence = offenceIn(sentence, path, [courts, police])
    // "Arrested 40 for looting shops on Monday" is as often of the looting.
    return [clauseOfWhom(sentence, path), clauseOfLater(tokens, path), offence].some(
      (clause) => clause >= 0 && !isBelow(tokens, time, clause) && !(clause === offence && time > at),
    )
  })
}

/** What befalls whoever did or suffered something, at another time; and what such a one does. */
const befalls: ReadonlySet<string> = new Set([
  ...[...judging, ...arresting],
  ...['bury', 'mourn', 'commemorate', 'honour', 'honor', 'release', 'free', 'promote'],
])
const does = /^(?:die|surrender|resign|retire)$/

/** "The general who shelled the town died on Monday": up from a word to a clause that only says who it is that this befell; -1 where there is none. */
function clauseOfLater(tokens: Sentence['tokens'], path: readonly number[]): number {
  const clause = path.find((at) => {
    const { deprel, head = -1 } = tokens[at] ?? {}
    const noun = tokens[tokens[head]?.deprel === 'appos' ? (tokens[head]?.head ?? -1) : head]
    if (deprel !== 'acl:relcl' || noun === undefined) return false
    const verb = tokens[noun.head]?.lemma ?? ''
    return /^(?:nsubj:pass|obj)$/.test(noun.deprel) ? befalls.has(verb) : noun.deprel === 'nsubj' && does.test(verb)
  })
  return clause ?? -1
}

/** Whether an event is what somebody is tried or has been punished for, which was before, nobody says when. */
export const isJudged = (sentence: Sentence, { own }: Heads): boolean =>
  own.every((at) => !courts.has(sentence.tokens[at]?.lemma ?? '')) &&
  own.some((at) => {
    const path = upFrom(sentence.tokens, at)
    return (
      offenceIn(sentence, path, [courts]) >= 0 ||
      isRecord(sentence.tokens, at) ||
      path.some((clause) => isHeardInCourt(sentence.tokens, clause))
    )
  })

/** "Who were involved in attacks on outposts": all that somebody ever did, and no deed of today. */
function isRecord(tokens: readonly Token[], at: number): boolean {
  const { xpos, head = -1 } = tokens[at] ?? {}
  const isSome = tokens.some((word) => word.head === at && (word.deprel === 'det' || word.deprel === 'nummod'))
  const isIn = isMarked(tokens, at, 'case', (word) => word === 'in')
  return (
    xpos === 'NNS' && !isSome && isIn && /^(?:involve|involved|implicate|implicated)$/.test(tokens[head]?.lemma ?? '')
  )
}

/** "The court heard that he stabbed her", "jurors were told that", "told the tribunal that". */
function isHeardInCourt(tokens: readonly Token[], clause: number): boolean {
  const { deprel = '', head = -1 } = tokens[clause] ?? {}
  const verb = tokens[head]?.lemma ?? ''
  if (!/^(?:ccomp|parataxis)/.test(deprel) || !/^(?:hear|tell)$/.test(verb)) return false
  const hearer = verb === 'hear' ? /^nsubj$/ : /^(?:nsubj:pass|i?obj)$/
  return tokens.some((word) => word.head === head && hearer.test(word.deprel) && bench.test(word.lemma.toLowerCase()))
}

const bench = /^(?:court|jury|juror|tribunal|judge|inquest|trial|hearing|magistrate|assize)$/

/** What courts and prosecutors do, and the words for it. */
const courts: ReadonlySet<string> = new Set([...judging, ...['conviction', 'extradition', 'term', 'trial', 'verdict']])
/** What whoever looks for the culprits does. */
const police: ReadonlySet<string> = new Set([
  ...[...arresting, ...accusing],
  ...['want', 'seek', 'warrant', 'connection', 'suspicion'],
])

/** Up from a word to what somebody is tried or punished for: "for lynching a boy", "over the killing of a nurse"; -1 where there is none. */
function offenceIn({ tokens }: Sentence, path: readonly number[], justice: readonly ReadonlySet<string>[]): number {
  const offence = path.find((at) => {
    // "Pleaded guilty to killing two".
    if (isAdmitted(tokens, at)) return true
    const { head = -1, upos = '', lemma = '' } = tokens[at] ?? {}
    if (!/^(?:VERB|NOUN)$/.test(upos) || /^(?:year|month|day|week|hour)$/.test(lemma)) return false
    const isOf = tokens[head]?.upos === 'VERB' ? /^(?:for|over|of|with)$/ : /^(?:for|over|with)$/
    const isFor = (['case', 'mark'] as const).some((by) => isMarked(tokens, at, by, (word) => isOf.test(word)))
    // "Handed life sentences to two men for the murder", whether the parse hangs it on the men or on the verb.
    const { deprel = '', head: over = -1 } = tokens[head] ?? {}
    const verb = /^(?:obj|obl|nsubj:pass)$/.test(deprel) ? over : head
    const isJustice = ({ lemma: word }: Token): boolean => justice.some((words) => words.has(word))
    return (
      isFor &&
      tokens.some((word, index) => isJustice(word) && (index === head || index === verb || isObjectOf(word, verb)))
    )
  })
  return offence ?? -1
}

const isObjectOf = ({ head, deprel }: Token, verb: number): boolean =>
  head === verb && /^(?:obj|nsubj:pass|obl)$/.test(deprel)

const isAdmitted = (tokens: readonly Token[], at: number): boolean =>
  (tokens[tokens[at]?.head ?? -1]?.lemma === 'plead' || tokens[tokens[at]?.head ?? -1]?.lower === 'guilty') &&
  (['case', 'mark'] as const).some((by) => isMarked(tokens, at, by, (word) => word === 'to'))

/** "The man, who shot two people, was arrested in Lagos": whether an event is told of the subject of another, which alone was in a place. */
export function isPlaceOfOthers(sentence: Sentence, phrase: Span, { own }: Heads): boolean {
  const { tokens } = sentence
  const place = pathUp(tokens, phrase)[0] ?? -1
  return own.some((at) => {
    const path = upFrom(tokens, at)
    // "Two men suspected of the attack were arrested in Jos".
    const suspicion = clauseOfWhom(sentence, path)
    if (allegations.has(tokens[suspicion]?.lemma ?? '') && suspicion < place && !isBelow(tokens, place, suspicion))
      return true
    const clause = path.find((one) => tokens[one]?.deprel === 'acl:relcl') ?? -1
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

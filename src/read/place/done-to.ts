/** What is done to places, and what they are: words from which it follows that a name is a place's. */
import type { Token } from '../token/index.ts'
import type { Candidate } from './candidate.ts'
import { before, betweenCount } from './context.ts'
import { deedsOfPlaces, deedsOnPlaces, placeVerbs, statesOfPlaces } from './en/words.ts'

/**
 * Is done to the candidate what is done to places?
 *
 * @example `Aleppo was shelled`, `the siege of Aleppo`, `a raid on Aleppo`, `Aleppo was calm`.
 */
export function isDoneTo(candidate: Candidate): boolean {
  const { tokens } = candidate.sentence
  const token = tokens.slice(candidate.first, candidate.last + 1).find(({ head }) => {
    return head < candidate.first || head > candidate.last
  })
  const deed = tokens[token?.head ?? -1]
  if (token === undefined || deed === undefined) return false
  if (token.deprel === 'nsubj:pass') return deed.upos === 'VERB' && placeVerbs.has(deed.lemma)
  if (token.deprel === 'nsubj') return deed.upos === 'ADJ' && statesOfPlaces.has(deed.lemma)
  const preposition = before(candidate, betweenCount(candidate) + 1)?.lower
  if (preposition === 'of') return deedsOfPlaces.has(deed.lower) && token.deprel.startsWith('nmod')
  if (preposition !== 'on') return false
  if (deedsOnPlaces.has(deed.lemma)) return true
  const matter = (relation: string): boolean =>
    tokens.some(({ head, deprel }, at) => tokens[head] === deed && deprel === relation && isDeedOn(tokens, at))
  // "A curfew was imposed on Kano", "launched one of its deadliest attacks on Kyiv".
  return (deed.lemma === 'impose' && matter('nsubj:pass')) || (carrying.has(deed.lemma) && matter('obj'))
}

/** Verbs whose object is what somebody does. */
const carrying: ReadonlySet<string> = new Set(
  'launch mount stage conduct carry open begin start wage unleash renew intensify'.split(' '),
)

/** "An attack", "one of its deadliest attacks". */
const isDeedOn = (tokens: readonly Token[], at: number): boolean =>
  deedsOnPlaces.has(tokens[at]?.lemma ?? '') ||
  (tokens[at]?.lower === 'one' &&
    tokens.some(({ head, deprel, lemma }) => head === at && deprel === 'nmod' && deedsOnPlaces.has(lemma)))

/** "Struck Odisha", "shelled Aleppo": right behind a verb of what is done to places. */
export function isBehindDeed(candidate: Candidate): boolean {
  const verb = before(candidate, betweenCount(candidate) + 1)
  return verb?.upos === 'VERB' && placeVerbs.has(verb.lemma)
}

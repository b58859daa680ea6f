/** Which forces were sent, came or are there? "Rushed 10,000 troops to the state", "40,000 officers were on the streets". */
import type { Fate } from './fate.ts'
import { type Counted, childrenBy, formAt, lemmaAt, type SentenceView } from './view.ts'
import { comingVerbs, deployVerbs, forceNouns, grounds } from './words.ts'

/** Forces that were sent or came. */
export function deployment(counted: Counted, verb: number): Fate | undefined {
  const { view, noun, relation, quantity } = counted
  const verbs = relation === 'nsubj' ? comingVerbs : deployVerbs
  const lemma = lemmaAt(view, verb)
  // Who is deployed is a force, whatever it is called.
  const force =
    noun === undefined
      ? lemma === 'deploy'
      : forceNouns.has(noun) || (lemma === 'deploy' && /^(?:men|members|others)$/.test(noun))
  if (!force || quantity.high === 0) return undefined
  if (verbs.has(lemma)) return { category: 'deployed', by: verb }
  return isThere(counted, verb) ? { category: 'deployed', by: verb } : undefined
}

/** Fewer who are somewhere are persons in a scene. */
const thereMin = 20

/** "Were on the streets", "are already in the province": forces that are in a country or a town, and not in a bus. */
function isThere({ view, quantity }: Counted, at: number): boolean {
  if (quantity.low < thereMin || !grounds.has(formAt(view, at))) return false
  const isBe = childrenBy(view, at, /^cop$/).length > 0
  return isBe && isLed(view, at, /^(?:in|on)$/)
}

const isLed = (view: SentenceView, at: number, words: RegExp): boolean =>
  childrenBy(view, at, /^case$/).some((mark) => words.test(formAt(view, mark)))

/** "The sending of 1,000 policemen", "the dispatch of 300 troops". */
export function sentForces({ view, relation, governor, anchor, noun }: Counted): Fate | undefined {
  const isSending = relation === 'nmod' && /^(?:sending|dispatch|arrival|posting)$/.test(formAt(view, governor))
  if (!isSending || noun === undefined || !forceNouns.has(noun)) return undefined
  return isLed(view, anchor, /^of$/) ? { category: 'deployed', by: governor } : undefined
}

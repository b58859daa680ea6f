/** Who died in the end? "Were abducted and later found dead", "was wounded and died in hospital", "seized three teachers and killed them". */
import { isAsserted } from './asserted.ts'
import { childrenBy, formAt, isPassive, lemmaAt, type SentenceView } from './view.ts'
import type { Category } from './words.ts'

const killing = /^(?:kill|execute|murder|behead|shoot|hang|slay|lynch)$/
const dead = /^(?:dead|lifeless)$/

/** Where it is told that they died of it as well: the verb that tells it, behind the one at `by` and without people of its own. */
export function deathBehind(view: SentenceView, by: number): number | undefined {
  const { deprel = '', head = -1 } = view.tokens[by] ?? {}
  const verbs = [by, ...(/^(?:conj|xcomp)$/.test(deprel) ? [head] : [])]
  return verbs
    .flatMap((verb) => childrenBy(view, verb, /^conj$/))
    .find(
      (next) =>
        next > by &&
        childrenBy(view, next, /^nsubj/).length === 0 &&
        isDeath(view, next) &&
        isAsserted(view, next, { zero: false, future: false, idiom: false }),
    )
}

function isDeath(view: SentenceView, verb: number): boolean {
  const lemma = lemmaAt(view, verb)
  if (/^(?:die|perish|succumb)$/.test(lemma)) return true
  const beside = childrenBy(view, verb, /^(?:xcomp|advmod)/).some((child) => dead.test(formAt(view, child)))
  const isDeed = killing.test(lemma) && (beside || lemma !== 'shoot')
  const objects = childrenBy(view, verb, /^obj$/)
  // "Seized three teachers and killed them".
  if (objects.length > 0) return isDeed && objects.every((child) => formAt(view, child) === 'them')
  const isSuffered = isPassive(view, verb) || view.tokens[verb]?.xpos === 'VBN'
  return isSuffered && (isDeed || (lemma === 'find' && beside))
}

/** Who is held and then killed is both; who was hurt or missed and is dead is no longer that. */
export const withDeath = (category: Category): readonly Category[] =>
  /^(?:abducted|detained)$/.test(category) ? [category, 'killed'] : ['killed']

export const mayDie = (category: Category): boolean => /^(?:abducted|detained|injured|missing)$/.test(category)

/** Which wounds and bodies are no people? "The driver suffered two gunshot wounds", "student bodies". */
import { hasObject } from './fate.ts'
import { type Counted, childrenBy, formAt, lemmaAt } from './view.ts'

const wounds = /^(?:wounds|injuries)$/
const kindsOfWound = /^(?:gunshot|bullet|stab|knife|shrapnel|head|facial|leg|chest|internal)$/
const groups =
  /^(?:army|force|police|side|team|unit|crew|family|village|town|country|company|hospital|group|crowd|navy|militia)$/

/** @example "He died of multiple injuries", "a boy with two stab wounds"; "the riot caused 12 injuries" counts people. */
export function isOfOneBody({ view, quantity, noun, relation, governor }: Counted): boolean {
  if (noun === undefined || quantity.noun === undefined || !wounds.test(noun)) return false
  if (childrenBy(view, quantity.noun, /^(?:compound|amod)$/).some((child) => kindsOfWound.test(formAt(view, child))))
    return true
  if (/^(?:obl|nmod)/.test(relation))
    return childrenBy(view, quantity.noun, /^case$/).some((child) => /^(?:of|from|with)$/.test(formAt(view, child)))
  if (relation !== 'obj' || !/^(?:have|suffer|sustain|receive)$/.test(lemmaAt(view, governor))) return false
  return childrenBy(view, governor, /^nsubj$/).some((subject) => {
    const isJoined = childrenBy(view, subject, /^conj$/).length > 0
    const isOne = /^(?:NN|NNP)$/.test(view.tokens[subject]?.xpos ?? '') || /^(?:he|she)$/.test(formAt(view, subject))
    return isOne && !isJoined && !groups.test(lemmaAt(view, subject))
  })
}

/** "Student bodies", "several other bodies are holding meetings": organisations. */
export function isBodyOfPeople({ view, noun, relation, governor, quantity }: Counted): boolean {
  if (!/^(?:body|bodies)$/.test(noun ?? '')) return false
  const isKind = childrenBy(view, quantity.noun ?? quantity.top, /^(?:amod|compound|nmod:poss)$/).some((child) =>
    bodyKinds.test(formAt(view, child)),
  )
  const acts = relation === 'nsubj' && view.tokens[governor]?.upos === 'VERB' && hasObject(view, governor)
  return isKind || acts
}

const bodyKinds =
  /^(?:students?|trade|civic|civil|government|governing|religious|professional|public|statutory|international|official|national|regional|local|women|youth|farmers?|lawyers?|sports?|sporting|regulatory|elected)$/

/** Whom does no law hold? "No fewer than 90 girls were taken", "were marched into the forest", "are still being held" where an abduction is told of. */
import { attackers } from '../../syntax/index.ts'
import type { Fate } from './fate.ts'
import { isLawful } from './particle.ts'
import { type Counted, childrenBy, formAt, lemmaAt, type SentenceView } from './view.ts'
import { crafts, dangers, placesOfFate } from './words.ts'

const captives = /^(?:hostages?|captives?)$/

/** "Pirates held hundreds of hostages", "gunmen are holding 26 clerks", "30 are still being held" behind an abduction. */
export function isCaptive({ view, noun }: Counted, verb: number): boolean {
  if (isLawful(view, verb) || /^(?:prisoners|detainees|suspects?)$/.test(noun ?? '')) return false
  if (captives.test(noun ?? '') || (view.abduction && !isInJail(view, verb))) return true
  return (
    isOfCaptors(view, verb) ||
    childrenBy(view, verb, /^obl/).some((child) => /^(?:ransom|hostage|captive)$/.test(formAt(view, child)))
  )
}

const isOfCaptors = (view: SentenceView, verb: number): boolean =>
  childrenBy(view, verb, /^(?:nsubj|obl:agent)$/).some((child) => captors.test(formAt(view, child)))

const captors = new RegExp(`^(?:${attackers}|gangs?|men)$`)

const isInJail = (view: SentenceView, verb: number): boolean =>
  childrenBy(view, verb, /^obl/).some((child) => placesOfFate.get(formAt(view, child)) === 'detained')

/** Where no road leads: who is led there by others goes with gunmen. */
const wilds =
  /^(?:forests?|bush|jungle|mountains?|hills?|wilderness|creeks?|desert|woods|hideouts?|den|savannah|thickets?)$/

/** What a verb says of people whom no law holds: led away, taken, given back, found. */
export function ofCaptivity({ view, quantity, noun }: Counted, verb: number): Fate | undefined {
  const lemma = lemmaAt(view, verb)
  if (quantity.high === 0 || noun === 'dead') return undefined
  if (quantity.low > 1 && isBareTaken(view, verb))
    return { category: isLawful(view, verb) ? 'detained' : 'abducted', by: verb }
  if (/^(?:march|herd|lead|whisk|drag|take|bundle|spirit)$/.test(lemma) && !isLawful(view, verb) && isInto(view, verb))
    return { category: 'abducted', by: verb }
  // "Carried off his wife"; a river does so too.
  const isCarriedOff =
    /^(?:carry|cart|march)$/.test(lemma) && formAt(view, verb + 1) === 'off' && isOfCaptors(view, verb)
  if (isCarriedOff) return { category: 'abducted', by: verb }
  const isKept = captives.test(noun ?? '') || isTakenBefore(view, quantity.noun)
  if (lemma === 'hand' && formAt(view, verb + 1) === 'over' && isKept) return { category: 'other', by: verb }
  const isFound = /^(?:find|recover|locate|trace)$/.test(lemma) && view.abduction
  return isFound && view.tokens[verb]?.xpos === 'VBN' ? { category: 'other', by: verb } : undefined
}

const isInto = (view: SentenceView, verb: number): boolean =>
  childrenBy(view, verb, /^obl/).some(
    (child) =>
      wilds.test(formAt(view, child)) &&
      childrenBy(view, child, /^case$/).some((mark) => /^(?:into|to)$/.test(formAt(view, mark))),
  )

/** "Three kidnapped soldiers". */
const isTakenBefore = (view: SentenceView, noun: number | undefined): boolean =>
  noun !== undefined &&
  childrenBy(view, noun, /^amod$/).some((child) => /^(?:kidnapped|abducted|captive)$/.test(formAt(view, child)))

/** "90 girls were taken", "those taken from the school": to no hospital, in for no questioning and by no bus. */
export function isBareTaken(view: SentenceView, verb: number): boolean {
  if (lemmaAt(view, verb) !== 'take' || view.tokens[verb]?.xpos !== 'VBN') return false
  if (formAt(view, verb + 1) === 'away') return false
  return childrenBy(view, verb, /^(?:obl|obj|xcomp|ccomp|compound:prt|advmod|advcl|nmod)/).every((child) => {
    const { deprel = '', upos = '' } = view.tokens[child] ?? {}
    if (deprel === 'obl:agent')
      return !/^(?:ambulances?|bus|buses|boat|helicopters?|surprise)$/.test(formAt(view, child))
    if (deprel === 'advmod') return child < verb
    const cases = childrenBy(view, child, /^case$/).map((mark) => formAt(view, mark))
    const isWhen = deprel.startsWith('obl') && cases.every((mark) => /^(?:on|during)$/.test(mark)) && upos !== 'ADJ'
    const isWhence = cases.includes('from') && !dangers.has(formAt(view, child))
    return isWhen || isWhence
  })
}

/** "Four of the six pupils regained their freedom", "walked free". */
export function regained(view: SentenceView, verb: number): Fate | undefined {
  const lemma = lemmaAt(view, verb)
  const objects = childrenBy(view, verb, /^obj$/).map((child) => formAt(view, child))
  const isFreedom =
    /^(?:regain|gain|recover|win)$/.test(lemma) && objects.some((form) => /^(?:freedom|liberty)$/.test(form))
  const walks = /^(?:walk|go)$/.test(lemma) && formAt(view, verb + 1) === 'free'
  return isFreedom || walks ? { category: 'other', by: verb } : undefined
}

/** "Hijacked a tanker with 25 crew": who is on board is taken with it. */
export function takenAboard({ view, noun, anchor, governor }: Counted): Fate | undefined {
  const isAboard = /^(?:crew|sailors|seafarers|seamen|passengers|people|crewmen)$/.test(noun ?? '')
  const isWith = childrenBy(view, anchor, /^case$/).some((mark) => formAt(view, mark) === 'with')
  if (!isAboard || !isWith) return undefined
  // The parser hangs them on the ship or on the verb.
  const verb = crafts.has(lemmaAt(view, governor)) ? (view.tokens[governor]?.head ?? -1) : governor
  const takes = /^(?:hijack|seize|commandeer|capture)$/.test(lemmaAt(view, verb)) && !isLawful(view, verb)
  const isCraft = childrenBy(view, verb, /^(?:obj|nsubj:pass)$/).some((child) => crafts.has(lemmaAt(view, child)))
  return takes && isCraft ? { category: 'abducted', by: verb } : undefined
}

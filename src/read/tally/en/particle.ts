/** What does a verb tell with the small word beside it, and not without? "Gunned down", "picked up by police", "burnt alive", "shot in the leg". */
import { childrenBy, formAt, lemmaAt, type SentenceView } from './view.ts'
import { type Category, limbs, patientVerbs } from './words.ts'

/** What a verb says that its patient suffers. */
export function patientOf(view: SentenceView, verb: number): Category | undefined {
  return patientVerbs.get(lemmaAt(view, verb)) ?? withParticle(view, verb)
}

function withParticle(view: SentenceView, verb: number): Category | undefined {
  const beside = [verb + 1, ...childrenBy(view, verb, /^(?:compound:prt|advmod|xcomp)$/)].map((at) => formAt(view, at))
  switch (lemmaAt(view, verb)) {
    case 'gun':
    case 'mow':
      return beside.includes('down') ? 'killed' : undefined
    case 'burn':
    case 'roast':
      return beside.includes('alive') ? 'killed' : undefined
    // Buses pick people up as well.
    case 'pick':
      return beside.includes('up') && isLawful(view, verb) ? 'detained' : undefined
    case 'shoot':
    case 'stab':
      return isInLimb(view, verb) ? 'injured' : undefined
    default:
      return undefined
  }
}

/** "In the leg", "in both arms": where people are shot who live. */
const isInLimb = (view: SentenceView, verb: number): boolean =>
  !childrenBy(view, verb, /^conj$/).some((child) => lemmaAt(view, child) === 'die') &&
  !childrenBy(view, verb, /^(?:advmod|xcomp|obj)/).some((child) => formAt(view, child) === 'dead') &&
  childrenBy(view, verb, /^obl/).some(
    (child) =>
      limbs.has(formAt(view, child)) && childrenBy(view, child, /^case$/).some((mark) => formAt(view, mark) === 'in'),
  )

/** Whether authorities do it. */
export const isLawful = (view: SentenceView, verb: number): boolean =>
  childrenBy(view, verb, /^(?:nsubj|obl:agent)$/).some((child) =>
    /^(?:police|policemen|officers?|agents|authorities|army|navy|coastguard|guards?|marines|customs|troops|soldiers|forces|government|gendarmes)$/.test(
      formAt(view, child),
    ),
  )

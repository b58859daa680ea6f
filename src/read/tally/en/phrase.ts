/** What befell people that only a phrase tells? "Were swept away by the flood", "is still looking for one woman", "eleven soldiers fallen". */
import type { Fate } from './fate.ts'
import { type Counted, childrenBy, formAt, lemmaAt, type SentenceView } from './view.ts'
import { dangers, forceNouns } from './words.ts'

const water =
  /^(?:(?:flood|storm)?waters?|floods?|flooding|rivers?|currents?|tides?|waves?|seas?|streams?|torrents?|surge|tsunami|rains?|dam|landslides?|mudslides?|mud|avalanche)$/

/** "As many as 70 were swept away by the flood": nobody has them yet; who is told as drowned or saved as well is not missed. */
export function sweptAway({ view }: Counted, verb: number): Fate | undefined {
  const isAway = /^(?:away|off)$/.test(formAt(view, verb + 1))
  if (!/^(?:sweep|wash|carry)$/.test(lemmaAt(view, verb)) || !isAway) return undefined
  const known = childrenBy(view, verb, /^(?:conj|advcl)/).some((child) =>
    /^(?:die|drown|kill|find|rescue|save|survive|recover)$/.test(lemmaAt(view, child)),
  )
  const isFlood = view.tokens.some(({ lower, upos }) => upos === 'NOUN' && water.test(lower))
  return isFlood && !known ? { category: 'missing', by: verb } : undefined
}

/** "The flood carried off two of his sons": what the water takes. */
export const takenByWater = (counted: Counted, verb: number): Fate | undefined =>
  childrenBy(counted.view, verb, /^nsubj$/).some((child) => water.test(formAt(counted.view, child)))
    ? sweptAway(counted, verb)
    : undefined

const searchers =
  /^(?:rescuers?|divers?|firefighters?|firemen|lifeguards?|coastguards?|volunteers|crews?|teams?|helicopters?|workers|villagers)$/

/** "Rescuers are still looking for one woman", "the search for 12 miners"; the police look for suspects. */
export function lookedFor({ view, anchor, governor, relation, quantity }: Counted): Fate | undefined {
  if (!/^(?:obl|nmod)/.test(relation) || !/^(?:look|search|hunt|dig)$/.test(lemmaAt(view, governor))) return undefined
  const isFor = childrenBy(view, anchor, /^case$/).some((mark) => formAt(view, mark) === 'for')
  const isBuried = childrenBy(view, quantity.noun ?? quantity.top, /^nmod/).some((child) =>
    dangers.has(formAt(view, child)),
  )
  const isRescue = view.tokens.some(({ lower, deprel }) => /^(?:nsubj|compound)/.test(deprel) && searchers.test(lower))
  return isFor && (isBuried || isRescue) ? { category: 'missing', by: governor } : undefined
}

/** "Eleven soldiers fallen", "have fallen in battle": of forces it says that they died, where no word says into or off what. */
export function fallen({ view, noun, anchor }: Counted, verb: number): Fate | undefined {
  // "Six soldiers and two volunteers fell".
  const isForce = [noun ?? '', formAt(view, anchor)].some(
    (word) => (forceNouns.has(word) || word === 'men') && !/^(?:firefighters|rescuers)$/.test(word),
  )
  if (!isForce || lemmaAt(view, verb) !== 'fall') return undefined
  const around = childrenBy(view, verb, /^(?:obj|obl|xcomp|advmod|compound:prt)/)
  const inCombat = around.some((child) => battles.test(formAt(view, child)))
  if (!inCombat && formAt(view, verb) !== 'fallen') return undefined
  const elsewhere = around.some((child) =>
    childrenBy(view, child, /^case$/).some((mark) =>
      /^(?:from|off|into|to|onto|under|behind|through|down)$/.test(formAt(view, mark)),
    ),
  )
  const isState = around.some((child) => /^(?:ADJ|NOUN)$/.test(view.tokens[child]?.upos ?? '') && child === verb + 1)
  const isParticle = /^(?:off|down|out|behind|over|ill|asleep|short|apart|victim)$/.test(formAt(view, verb + 1))
  return elsewhere || isState || isParticle ? undefined : { category: 'killed', by: verb }
}

const battles =
  /^(?:battles?|combat|action|fighting|duty|war|attacks?|ambush(?:es)?|raids?|clash(?:es)?|shelling|offensive|assault|siege|strikes?|firefight|gunfight)$/

const lost = /^(?:legs?|foot|feet|hands?|limbs?|eyes?|eyesight|fingers|arm)$/

/** "Lost his leg to a mine", "lost both arms": who loses arms may lose weapons. */
export function maimed(view: SentenceView, verb: number): Fate | undefined {
  if (lemmaAt(view, verb) !== 'lose') return undefined
  const limb = childrenBy(view, verb, /^obj$/).find((child) => {
    const isBoth = childrenBy(view, child, /^(?:det|amod|nummod|det:predet)/).some((mark) =>
      /^(?:both|two)$/.test(formAt(view, mark)),
    )
    if (formAt(view, child) === 'arms') return isBoth
    const isOnes = childrenBy(view, child, /^(?:nmod:poss|det|nummod)$/).length > 0
    return lost.test(formAt(view, child)) && (isOnes || isBoth)
  })
  return limb === undefined ? undefined : { category: 'injured', by: limb }
}

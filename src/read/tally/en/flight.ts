/** Who had to leave their homes? "Fled their homes", "were forced to flee", "are sheltering in schools", "crossed into Chad". */
import type { Fate } from './fate.ts'
import { type Counted, childrenBy, formAt, lemmaAt, type SentenceView } from './view.ts'
import { civilians, forceNouns, shelters } from './words.ts'

/** Fewer who flee, without a word of from where, are runaways. */
const fleeingMin = 20

const home = /^(?:homes?|villages?|fighting|violence|country|houses|region)$/

/** People who flee their homes are displaced; gunmen who flee are not. */
export function ofFlight(counted: Counted, verb: number): Fate | undefined {
  const { view, quantity } = counted
  const lemma = lemmaAt(view, verb)
  const from = around(view, verb).find((child) => home.test(formAt(view, child)))
  const left = lemma === 'leave' && from !== undefined && isHome(view, from)
  if (lemma === 'flee' || left) {
    return areCivilians(counted) && (from !== undefined || quantity.low >= fleeingMin)
      ? { category: 'displaced', by: from ?? verb }
      : undefined
  }
  const cannot = childrenBy(view, verb, /^advmod/).some((child) => formAt(view, child) === 'longer')
  if (lemma === 'live' && cannot && from !== undefined) return { category: 'displaced', by: verb, idiom: true }
  return areCivilians(counted) ? ofShelter(counted, verb) : undefined
}

/** "Left their houses": their own. */
const isHome = (view: SentenceView, at: number): boolean =>
  formAt(view, at) === 'homes' ||
  (/^(?:homes?|houses?|villages?)$/.test(formAt(view, at)) &&
    childrenBy(view, at, /^nmod:poss$/).some((child) => formAt(view, child) === 'their'))

/** "Are sheltering", "took refuge in churches", "sleep in tents", "live in a school after fleeing", "have crossed into Chad". */
function ofShelter({ view, quantity, noun }: Counted, verb: number): Fate | undefined {
  const lemma = lemmaAt(view, verb)
  const words = around(view, verb).map((child) => formAt(view, child))
  if (lemma === 'shelter') return { category: 'displaced', by: verb }
  const refuge = words.some((word) => /^(?:refuge|shelter)$/.test(word))
  if (/^(?:take|seek|find)$/.test(lemma) && refuge) return { category: 'displaced', by: verb }
  if (/^(?:live|sleep|stay|camp|house|remain|spend|be)$/.test(lemma)) {
    const fled = childrenBy(view, verb, /^advcl/).some((child) => lemmaAt(view, child) === 'flee')
    const housed = words.some((word) => shelters.has(word))
    return fled || housed ? { category: 'displaced', by: verb } : undefined
  }
  const crosses = lemma === 'cross' && (noun === 'refugees' || quantity.low >= fleeingMin) && isInto(view, verb)
  return crosses ? { category: 'displaced', by: verb } : undefined
}

/** "Were forced to flee", "has driven 16,000 from their homes", "were moved to higher ground", "are housed in camps". */
export function uprooted(counted: Counted, verb: number): Fate | undefined {
  const { view, quantity } = counted
  const lemma = lemmaAt(view, verb)
  const near = [...around(view, verb), ...around(view, quantity.noun ?? quantity.top)]
  if (/^(?:drive|force|compel|oblige|push)$/.test(lemma) || (lemma === 'send' && areCivilians(counted))) {
    const homes = near.find((child) => /^homes?$/.test(formAt(view, child)))
    // The parser hangs "to flee" on those who do it.
    const clauses = [verb, quantity.noun ?? quantity.top].flatMap((at) =>
      childrenBy(view, at, /^(?:xcomp|acl|ccomp|advcl)/),
    )
    const flees = clauses.find((child) => /^(?:flee|leave|evacuate|abandon|relocate)$/.test(lemmaAt(view, child)))
    const by = homes ?? (flees === undefined ? undefined : verb)
    return by === undefined ? undefined : { category: 'displaced', by }
  }
  if (/^(?:fly|airlift|lift|bus|ferry)$/.test(lemma) && isOut(counted, verb)) return { category: 'displaced', by: verb }
  if (!areCivilians(counted)) return undefined
  if (lemma === 'register' && tellsOfFlight(view)) return { category: 'displaced', by: verb }
  if (lemma === 'give' && around(view, verb).some((child) => /^(?:shelter|refuge)$/.test(formAt(view, child))))
    return { category: 'displaced', by: verb }
  if (/^(?:camp|encamp)$/.test(lemma)) return { category: 'displaced', by: verb }
  if (/^(?:move|take|bring|relocate|shift|transfer)$/.test(lemma)) {
    const refuge = near.find(
      (child) => isRefuge(view, child) || (lemma === 'shift' && shelters.has(formAt(view, child))),
    )
    return refuge === undefined ? undefined : { category: 'displaced', by: refuge }
  }
  const housed =
    /^(?:house|accommodate|shelter)$/.test(lemma) && near.some((child) => shelters.has(formAt(view, child)))
  return housed ? { category: 'displaced', by: verb } : undefined
}

/** "Flew 15 workers out of the district", "were flown out": forces come back. */
const isOut = ({ view, noun, phraseEnd }: Counted, verb: number): boolean =>
  !forceNouns.has(noun ?? '') &&
  [verb + 1, phraseEnd].some((at) => formAt(view, at) === 'out' && formAt(view, at + 1) === 'of')

/** "Fled to the town, where 40,000 people have been registered": voters are registered as well. */
const tellsOfFlight = ({ tokens }: SentenceView): boolean =>
  tokens.some(({ lemma, lower }) => /^(?:flee|displace)$/.test(lemma) || /^(?:displaced|refugees?)$/.test(lower))

/** "Higher ground", "safer districts", "shelters". */
function isRefuge(view: SentenceView, at: number): boolean {
  const word = formAt(view, at)
  if (/^(?:safety|shelters?)$/.test(word)) return true
  return childrenBy(view, at, /^amod/).some((child) => /^(?:high|safe|temporary)/.test(lemmaAt(view, child)))
}

const around = (view: SentenceView, at: number): number[] => childrenBy(view, at, /^(?:obj|obl|nmod)/)

const isInto = (view: SentenceView, verb: number): boolean =>
  childrenBy(view, verb, /^(?:obj|obl)/).some(
    (child) =>
      formAt(view, child) === 'border' ||
      childrenBy(view, child, /^case$/).some((mark) => /^(?:into|to)$/.test(formAt(view, mark))),
  )

const areCivilians = (counted: Counted): boolean =>
  counted.noun === undefined ? counted.quantity.low >= fleeingMin : civilians.has(counted.noun) || areNation(counted)

/** "2,000 Tutsis fled", "740,000 Rohingya fled": people of a name, who are no armed group. */
const areNation = ({ view, quantity, noun }: Counted): boolean =>
  quantity.low >= fleeingMin &&
  /^\p{Lu}/u.test(view.tokens[quantity.noun ?? -1]?.text ?? '') &&
  !armedGroups.test(noun ?? '') &&
  !forceNouns.has(noun ?? '')

const armedGroups =
  /^(?:taliban|talibans?|talibs|houthis|maoists|islamists|janjaweed|peshmerga|hezbollah|marines|legionnaires|naxals?|naxalites|zapatistas|tamil tigers|tigers|guards|rangers)$/

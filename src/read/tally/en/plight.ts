/** What befell people, where no verb of harm says so? "Lost their lives", "taken to hospital", "fled their homes", "took to the streets". */
import type { Fate } from './fate.ts'
import { type Counted, childrenBy, formAt, lemmaAt, type SentenceView } from './view.ts'
import { civilians, comingVerbs, crowdNouns, deployVerbs, forceNouns, placesOfFate } from './words.ts'

/** "Took to the streets", "turned out", "filled the square", "staged a sit-in", "joined the march". */
export function ofProtest({ view, noun, quantity }: Counted, verb: number): Fate | undefined {
  if (quantity.low < 2 || (noun !== undefined && (forceNouns.has(noun) || noun === 'voters'))) return undefined
  const around = childrenBy(view, verb, /^(?:obj|obl|compound:prt|advmod)/).map((child) => formAt(view, child))
  const has = (words: RegExp): boolean => around.some((word) => words.test(word))
  switch (lemmaAt(view, verb)) {
    case 'take':
      return has(/^(?:streets?|part)$/) ? { category: 'participants', by: verb } : undefined
    case 'turn':
      return has(/^(?:out|up)$/) || formAt(view, verb + 1) === 'out'
        ? { category: 'participants', by: verb }
        : undefined
    case 'fill':
    case 'pack':
      return has(/^(?:squares?|streets?|boulevard|avenue|avenues)$/)
        ? { category: 'participants', by: verb }
        : undefined
    case 'stop':
      return has(/^work$/) ? { category: 'participants', by: verb } : undefined
    case 'down':
      return has(/^tools$/) ? { category: 'participants', by: verb } : undefined
    case 'go':
      return has(/^strike$/) ? { category: 'participants', by: verb } : undefined
    case 'walk':
      return has(/^out$/) ? { category: 'participants', by: verb } : undefined
    case 'participate':
    case 'attend':
    case 'stage':
    case 'hold':
    case 'join':
    case 'block':
      return has(
        /^(?:them|sit-in|protests?|march|marches|rally|rallies|demonstrations?|strike|strikes|walkout|vigil|roads?|streets?|highways?)$/,
      )
        ? { category: 'participants', by: verb }
        : undefined
    default:
      return undefined
  }
}

/** "Lost their lives", "suffered injuries", "come to death". */
export function ofLoss(view: SentenceView, verb: number): Fate | undefined {
  const objects = childrenBy(view, verb, /^(?:obj|obl)/).map((child) => [child, formAt(view, child)] as const)
  switch (lemmaAt(view, verb)) {
    case 'lose': {
      const life = objects.find(([, form]) => /^(?:lives|life)$/.test(form))
      return life === undefined ? undefined : { category: 'killed', by: life[0] }
    }
    case 'suffer':
    case 'sustain':
    case 'receive': {
      const wound = objects.find(([, form]) => /^(?:injur(?:y|ies)|wounds?|burns?|bruises|fractures)$/.test(form))
      return wound === undefined ? undefined : { category: 'injured', by: wound[0] }
    }
    case 'come':
    case 'meet': {
      const death = objects.find(([, form]) => form === 'death' || form === 'deaths')
      return death === undefined ? undefined : { category: 'killed', by: death[0] }
    }
    default:
      return undefined
  }
}

/** "Were in custody", "remain in hospital". */
export function ofPlace(view: SentenceView, verb: number): Fate | undefined {
  const own = placesOfFate.get(formAt(view, verb))
  const hasCase = childrenBy(view, verb, /^case$/).some((child) => /^(?:in|behind|under)$/.test(formAt(view, child)))
  if (own !== undefined && hasCase) return { category: own, by: verb }
  if (!/^(?:remain|be|stay|languish|lie)$/.test(lemmaAt(view, verb))) return undefined
  return placeAround(view, verb, /^(?:in|behind|under)$/)
}

function placeAround(view: SentenceView, verb: number, cases: RegExp): Fate | undefined {
  for (const child of childrenBy(view, verb, /^(?:obl|nmod|xcomp|advmod)/)) {
    const category = placesOfFate.get(formAt(view, child))
    const led = childrenBy(view, child, /^case$/).some((mark) => cases.test(formAt(view, mark)))
    if (category !== undefined && led) return { category, by: child }
  }
  return undefined
}

/** "Were taken to hospital", "are held in Almaty", "were driven from their homes", "have not been heard of". */
export function heldOrTaken(counted: Counted, verb: number): Fate | undefined {
  const { view } = counted
  const lemma = lemmaAt(view, verb)
  if (/^(?:take|rush|bring|carry|admit|transfer|move|treat|fly|airlift)$/.test(lemma)) {
    const place = placeAround(view, verb, /^(?:to|into|in|at|by)$/)
    if (place !== undefined && place.category !== 'killed') return place
    return lemma === 'treat' && counted.noun !== 'patients' ? { category: 'injured', by: verb } : undefined
  }
  if (/^(?:drive|force)$/.test(lemma)) {
    const home = childrenBy(view, verb, /^obl/).find((child) => /^homes?$/.test(formAt(view, child)))
    return home === undefined ? undefined : { category: 'displaced', by: home }
  }
  if (lemma === 'hold' && counted.quantity.kind === 'people' && !isHeadcount(counted))
    return { category: 'detained', by: verb }
  const negated = childrenBy(view, verb, /^advmod/).some((child) => /^(?:not|n['’]t|never)$/.test(formAt(view, child)))
  if (lemma === 'hear' && negated && counted.quantity.low > 0) return { category: 'missing', by: verb, idiom: true }
  return undefined
}

/** "A 300-person meeting" counts people by a noun that is none. */
const isHeadcount = ({ quantity }: Counted): boolean => quantity.because[0]?.rule === 'quantity/en/strong'

/** People who flee their homes are displaced; gunmen who flee are not. */
export function ofFlight({ view, noun, quantity }: Counted, verb: number): Fate | undefined {
  const lemma = lemmaAt(view, verb)
  const home = childrenBy(view, verb, /^(?:obj|obl)/).find((child) =>
    /^(?:homes?|villages?|fighting|violence|country|houses|region)$/.test(formAt(view, child)),
  )
  if (lemma === 'flee' || (lemma === 'leave' && home !== undefined && /^homes$/.test(formAt(view, home)))) {
    const people = noun === undefined ? quantity.low >= fleeingMin : civilians.has(noun)
    return people && (home !== undefined || quantity.low >= fleeingMin)
      ? { category: 'displaced', by: home ?? verb }
      : undefined
  }
  const cannot = childrenBy(view, verb, /^advmod/).some((child) => formAt(view, child) === 'longer')
  return lemma === 'live' && cannot && home !== undefined ? { category: 'displaced', by: verb, idiom: true } : undefined
}

/** Fewer who flee, without a word of from where, are runaways. */
const fleeingMin = 20

export const isCrowd = ({ noun, quantity }: Counted): boolean =>
  quantity.low >= 2 && (noun === undefined || crowdNouns.has(noun) || quantity.kind === 'people')

/** Forces that were sent or came. */
export function deployment({ view, noun, relation }: Counted, verb: number): Fate | undefined {
  const verbs = relation === 'nsubj' ? comingVerbs : deployVerbs
  const lemma = lemmaAt(view, verb)
  // Who is deployed is a force, whatever it is called.
  const force =
    noun === undefined
      ? lemma === 'deploy'
      : forceNouns.has(noun) || (lemma === 'deploy' && /^(?:men|members|others)$/.test(noun))
  if (!force || !verbs.has(lemma)) return undefined
  return { category: 'deployed', by: verb }
}

/** "Left 95 officers with injuries". */
export function leftWith({ view, quantity }: Counted, verb: number): Fate | undefined {
  if (lemmaAt(view, verb) !== 'leave') return undefined
  const around = [...childrenBy(view, quantity.top, /^nmod/), ...childrenBy(view, verb, /^(?:obl|obj|nmod)/)]
  const wound = around.find((child) => /^(?:injuries|wounds|burns)$/.test(formAt(view, child)))
  return wound === undefined ? undefined : { category: 'injured', by: wound }
}

/** What befell people, where no verb of harm says so? "Lost their lives", "taken to hospital", "took to the streets". */

import { attackers } from '../../syntax/index.ts'
import { isCaptive, ofCaptivity } from './captive.ts'
import type { Fate } from './fate.ts'
import { isLawful } from './particle.ts'
import { isOfInmates } from './sample.ts'
import { type Counted, childrenBy, formAt, isPassive, lemmaAt, type SentenceView } from './view.ts'
import { crowdMin, crowdNouns, dangers, fateForms, forceNouns, happenings, ownPeople, placesOfFate } from './words.ts'

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
      return has(/^(?:out|off|job)$/) ? { category: 'participants', by: verb } : undefined
    case 'begin':
    case 'start':
    case 'launch':
      return has(/^(?:sit-in|protests?|march|strike|walkout|vigil|blockade|boycott)$/)
        ? { category: 'participants', by: verb }
        : undefined
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
    case 'storm':
    case 'occupy':
    case 'ransack':
      return isMob({ view, noun, quantity }) ? { category: 'participants', by: verb } : undefined
    default:
      return undefined
  }
}

/** "Hundreds of students stormed the ministry": a crowd, and no band of fighters. */
function isMob({ view, noun, quantity }: Pick<Counted, 'view' | 'noun' | 'quantity'>): boolean {
  const isArmed =
    quantity.noun !== undefined &&
    childrenBy(view, quantity.noun, /^(?:amod|compound)$/).some((child) =>
      /^(?:armed|masked)$/.test(formAt(view, child)),
    )
  return quantity.low >= crowdMin && !isArmed && (noun === undefined || !raiders.test(noun))
}

const raiders = new RegExp(`^(?:${attackers}|inmates|prisoners|agents|men|herders|herdsmen|members)$`)

/** "Lost their lives", "suffered injuries", "come to death". */
export function ofLoss(view: SentenceView, verb: number): Fate | undefined {
  const objects = childrenBy(view, verb, /^(?:obj|obl)/).map((child) => [child, formAt(view, child)] as const)
  switch (lemmaAt(view, verb)) {
    case 'lose': {
      const life = objects.find(([, form]) => /^(?:lives|life)$/.test(form))
      if (life !== undefined) return { category: 'killed', by: life[0] }
      const home = objects.find(([, form]) => /^(?:homes?|houses)$/.test(form))
      return home === undefined ? undefined : { category: 'displaced', by: home[0] }
    }
    case 'suffer':
    case 'sustain':
    case 'receive': {
      const wound = objects.find(
        ([at, form]) => isWound(form) || childrenBy(view, at, /^nmod/).some((child) => isWound(formAt(view, child))),
      )
      return wound === undefined ? undefined : { category: 'injured', by: wound[0] }
    }
    case 'embrace':
    case 'attain': {
      const death = objects.find(([, form]) => form === 'martyrdom')
      return death === undefined ? undefined : { category: 'killed', by: death[0] }
    }
    case 'come':
    case 'meet': {
      const death = objects.find(([, form]) => form === 'death' || form === 'deaths')
      return death === undefined ? undefined : { category: 'killed', by: death[0] }
    }
    case 'burn':
    case 'starve':
    case 'freeze':
    case 'bleed':
    case 'fall':
    case 'plunge': {
      const death = objects.find(([, form]) => form === 'death' || form === 'deaths')
      return death === undefined ? undefined : { category: 'killed', by: death[0] }
    }
    // "Paid the supreme price": soldiers who died.
    case 'pay':
    case 'make': {
      const price = objects.find(
        ([at, form]) =>
          /^(?:price|sacrifice)$/.test(form) &&
          childrenBy(view, at, /^amod$/).some((child) => /^(?:supreme|ultimate)$/.test(formAt(view, child))),
      )
      return price === undefined ? undefined : { category: 'killed', by: price[0] }
    }
    default:
      return undefined
  }
}

export const isWound = (form: string): boolean =>
  /^(?:injur(?:y|ies)|wounds?|burns?|bruises|fractures|treatment|attention)$/.test(form)

/** "The army lost two soldiers", "we have lost 16 brothers and sisters". */
export function lostMen({ view, noun }: Counted, verb: number): Fate | undefined {
  // A valley loses people who move away.
  const isOurs = childrenBy(view, verb, /^nsubj$/).some((child) => formAt(view, child) === 'we')
  const men =
    noun !== undefined &&
    (forceNouns.has(noun) || ownPeople.has(noun) || (isOurs && /^(?:people|civilians|children)$/.test(noun)))
  return lemmaAt(view, verb) === 'lose' && men ? { category: 'killed', by: verb } : undefined
}

/** "We have buried 14 so far"; one's own dead are told of again. */
export function lastHonours({ view, noun }: Counted, verb: number): Fate | undefined {
  const dead = noun === undefined || noun === 'people' || noun === 'victims'
  return lemmaAt(view, verb) === 'bury' && dead && !isUnderSomething(view, verb) && !isSlide(view, verb)
    ? { category: 'killed', by: verb }
    : undefined
}

/** "Buried under the rubble". */
const isUnderSomething = (view: SentenceView, verb: number): boolean =>
  childrenBy(view, verb, /^obl/).some((child) =>
    childrenBy(view, child, /^case$/).some((mark) => /^(?:under|beneath|underneath)$/.test(formAt(view, mark))),
  )

/** "An avalanche buried five climbers". */
const isSlide = (view: SentenceView, verb: number): boolean =>
  childrenBy(view, verb, /^(?:nsubj|obl:agent)/).some((child) =>
    /^(?:avalanche|landslide|mudslide|rockslide|slide|snow|mud|debris|rubble|wall|earth)s?$/.test(formAt(view, child)),
  )

/** "Were in custody", "remain in hospital". */
export function ofPlace(view: SentenceView, verb: number): Fate | undefined {
  const own = placesOfFate.get(formAt(view, verb))
  const hasCase = childrenBy(view, verb, /^case$/).some((child) => /^(?:in|behind|under)$/.test(formAt(view, child)))
  if (own !== undefined && hasCase) return { category: own, by: verb }
  if (!/^(?:remain|be|stay|languish|lie|hold|keep|end|wind|land)$/.test(lemmaAt(view, verb))) return undefined
  return placeAround(view, verb, /^(?:in|behind|under)$/)
}

export function placeAround(view: SentenceView, verb: number, cases: RegExp): Fate | undefined {
  for (const child of childrenBy(view, verb, /^(?:obl|nmod|xcomp|advmod)/)) {
    const category = placesOfFate.get(formAt(view, child))
    const led = childrenBy(view, child, /^case$/).some((mark) => cases.test(formAt(view, mark)))
    if (category !== undefined && led) return { category, by: child }
  }
  return undefined
}

/** "Holding a banner and a woman": what the parser joined to a thing is not held with it. */
function isBesideThing({ view, quantity, anchor }: Counted): boolean {
  return view.tokens[quantity.top]?.deprel === 'conj' && childrenBy(view, anchor, /^nummod$/).length === 0
}

/** "Were taken to hospital", "are held in Almaty", "were driven from their homes", "have not been heard of". */
export function heldOrTaken(counted: Counted, verb: number): Fate | undefined {
  const { view } = counted
  const lemma = lemmaAt(view, verb)
  if (lemma === 'admit' && isPassive(view, verb) && around(view, verb).some((child) => isWound(formAt(view, child))))
    return { category: 'injured', by: verb }
  if (
    /^(?:pull|dig|winch|extricate|drag|bring|haul|lift)$/.test(lemma) &&
    isOutOf(view, verb) &&
    counted.noun !== 'dead'
  )
    return { category: 'other', by: verb }
  const led = ofCaptivity(counted, verb)
  if (led !== undefined) return led
  if (/^(?:admit|receive)$/.test(lemma) && counted.relation === 'obj' && isWounded(counted))
    return { category: 'injured', by: verb }
  if (
    /^(?:take|rush|bring|carry|admit|transfer|move|treat|fly|airlift|deliver|transport|refer|send|whisk|drag)$/.test(
      lemma,
    )
  ) {
    const where = /^(?:to|into|in|at|by)$/
    const place = placeAround(view, verb, where) ?? placeAround(view, counted.quantity.noun ?? verb, where)
    if (place !== undefined && place.category !== 'killed') return place
    if (isTakenAway(counted, verb)) return { category: isLawful(view, verb) ? 'detained' : 'abducted', by: verb }
    return lemma === 'treat' && counted.noun !== 'patients' ? { category: 'injured', by: verb } : undefined
  }
  if (
    lemma === 'hold' &&
    counted.quantity.kind === 'people' &&
    counted.noun !== 'patients' &&
    !isHeadcount(counted) &&
    !isOfInmates(counted) &&
    !isBesideThing(counted)
  )
    return { category: isCaptive(counted, verb) ? 'abducted' : 'detained', by: verb }
  if (lemma === 'reach' && isHelped(counted, verb)) return { category: 'other', by: verb }
  if (lemma === 'let' && isFreed(view, verb)) return { category: 'other', by: verb }
  if (lemma === 'seize' || (lemma === 'snatch' && isPassive(view, verb)))
    return { category: isLawful(view, verb) ? 'detained' : 'abducted', by: verb }
  // Who is charged need not be held; who is arraigned was brought to court.
  if (/^(?:charge|arraign)$/.test(lemma) && isPassive(view, verb) && counted.quantity.low > 0)
    return { category: lemma === 'charge' ? 'other' : 'detained', by: verb }
  if (lemma === 'bury' && (isUnderSomething(view, verb) || isSlide(view, verb)))
    return { category: 'missing', by: verb }
  const negated = childrenBy(view, verb, /^advmod/).some((child) => /^(?:not|n['’]t|never)$/.test(formAt(view, child)))
  if (lemma === 'hear' && negated && counted.quantity.low > 0) return { category: 'missing', by: verb, idiom: true }
  return undefined
}

const around = (view: SentenceView, verb: number): number[] => childrenBy(view, verb, /^(?:obl|nmod)/)

/** "From the rubble", "out of the sea", "to the surface": who is pulled from there is saved, where nobody says that they are dead. */
const isOutOf = (view: SentenceView, verb: number): boolean =>
  around(view, verb).some((child) => {
    const cases = childrenBy(view, child, /^case$/).map((mark) => formAt(view, mark))
    return dangers.has(formAt(view, child))
      ? cases.some((mark) => /^(?:from|of)$/.test(mark))
      : /^(?:surface|shore|safety)$/.test(formAt(view, child)) && cases.includes('to')
  })

/** "Received 17 people with burns": and not people who ask for treatment. */
const isWounded = ({ view, quantity }: Counted): boolean =>
  around(view, quantity.noun ?? quantity.top).some((child) => /^(?:injuries|wounds|burns)$/.test(formAt(view, child)))

/** "Whisked away 12 passengers". */
const isTakenAway = ({ view, quantity, noun }: Counted, verb: number): boolean =>
  /^(?:take|whisk|drag)$/.test(lemmaAt(view, verb)) &&
  formAt(view, verb + 1) === 'away' &&
  quantity.low > 1 &&
  !happenings.has(noun ?? '') &&
  !isHurt(view, quantity.noun ?? quantity.top)

/** "Taking away a dozen injured people": out of harm. */
const isHurt = (view: SentenceView, people: number): boolean =>
  [people, ...childrenBy(view, people, /^amod$/)].some((at) =>
    /^(?:injured|wounded|hurt|burnt|burned)$/.test(formAt(view, at)),
  )

/** "Reached 62,000 people with food". */
const isHelped = ({ view, quantity }: Counted, verb: number): boolean =>
  [...around(view, verb), ...around(view, quantity.noun ?? quantity.top)].some(
    (child) =>
      /^(?:food|aid|assistance|help|relief|water|supplies|rations|cash|medicine|services)$/.test(formAt(view, child)) &&
      childrenBy(view, child, /^case$/).some((mark) => formAt(view, mark) === 'with'),
  )

/** "Were let go", "were set free". */
const isFreed = (view: SentenceView, verb: number): boolean =>
  childrenBy(view, verb, /^(?:xcomp|ccomp)$/).some((child) => /^(?:go|free)$/.test(lemmaAt(view, child)))

/** "A 300-person meeting" counts people by a noun that is none. */
const isHeadcount = ({ quantity }: Counted): boolean => quantity.because[0]?.rule === 'quantity/en/strong'

export const isCrowd = ({ noun, quantity }: Counted): boolean =>
  quantity.low >= 2 && (noun === undefined || crowdNouns.has(noun) || quantity.kind === 'people')

/** "Left 95 officers with injuries". */
export function leftWith({ view, quantity }: Counted, verb: number): Fate | undefined {
  if (lemmaAt(view, verb) !== 'leave') return undefined
  // "Five soldiers and a civilian dead": the parser joins them to "dead".
  const joined = childrenBy(view, quantity.noun ?? quantity.top, /^conj$/).find((child) =>
    fateForms.has(formAt(view, child)),
  )
  if (joined !== undefined) return { category: fateForms.get(formAt(view, joined)) ?? 'killed', by: joined }
  // "Leaves 173 in captivity".
  const kept = placeAround(view, verb, /^in$/)
  if (kept?.category === 'abducted' || kept?.category === 'detained') return kept
  const around = [...childrenBy(view, quantity.top, /^nmod/), ...childrenBy(view, verb, /^(?:obl|obj|nmod)/)]
  const wound = around.find((child) => /^(?:injuries|wounds|burns)$/.test(formAt(view, child)))
  return wound === undefined ? undefined : { category: 'injured', by: wound }
}

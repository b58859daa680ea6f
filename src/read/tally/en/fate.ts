/** What befell people, by the words that govern their number in the tree? */
import { regained, takenAboard } from './captive.ts'
import { ofFlight, uprooted } from './flight.ts'
import { deployment } from './force.ts'
import { patientOf } from './particle.ts'
import { fallen, lookedFor, maimed, sweptAway, takenByWater } from './phrase.ts'
import {
  heldOrTaken,
  isCrowd,
  lastHonours,
  leftWith,
  lostMen,
  ofLoss,
  ofPlace,
  ofProtest,
  placeAround,
} from './plight.ts'
import { type Counted, childrenBy, formAt, isPassive, lemmaAt, type SentenceView } from './view.ts'
import {
  besideVerbs,
  type Category,
  crowdMin,
  eventNouns,
  fateForms,
  fateNouns,
  happenings,
  subjectVerbs,
} from './words.ts'

/** `by` is the token that tells it. */
export interface Fate {
  readonly category: Category
  readonly by: number
  /** A negation or modal belongs to what is told. */
  readonly idiom?: true
}

/** People, then a verb: "12 were killed", "12 died", "are missing", "have lost their lives". */
export function fateOfSubject(counted: Counted): Fate | undefined {
  const { view, relation, governor: verb, noun, quantity } = counted
  if (!/^nsubj/.test(relation) || verb < 0 || happenings.has(noun ?? '')) return undefined
  // A verb before its subject is another clause's, but for "also killed were 12 people".
  if (verb < quantity.firstToken && !/^(?:was|were)$/.test(formAt(view, quantity.firstToken - 1)))
    return isThere(view, verb)
      ? (placeAround(view, verb, /^in$/) ?? placeAround(view, quantity.noun ?? verb, /^in$/))
      : undefined
  const passive = relation === 'nsubj:pass' || isPassive(view, verb)
  const own = fateOfVerb(counted, verb, passive)
  // "Were rescued and shifted to camps".
  const moved = own?.category === 'other' ? movedOn(counted, verb) : undefined
  if (own !== undefined) return moved ?? own
  // "Fainted and were taken to hospital", "are confirmed to have died", "managed to escape".
  for (const next of childrenBy(view, verb, /^(?:conj|xcomp)$/)) {
    const { deprel, xpos } = view.tokens[next] ?? {}
    if (next < verb || childrenBy(view, next, /^nsubj/).length > 0) continue
    if (deprel === 'xcomp' && lemmaAt(view, verb) === 'manage' && lemmaAt(view, next) === 'escape')
      return { category: 'other', by: verb }
    if (deprel === 'xcomp' && !(passive && /^(?:report|confirm|know|say)$/.test(lemmaAt(view, verb)))) continue
    const isHarmed = isPassive(view, next) || (passive && deprel === 'conj' && xpos === 'VBN')
    const fate = fateOfVerb(counted, next, isHarmed)
    if (fate !== undefined && (isHarmed || fate.category === 'killed')) return fate
  }
  return undefined
}

const movedOn = (counted: Counted, verb: number): Fate | undefined =>
  childrenBy(counted.view, verb, /^conj$/)
    .map((next) => uprooted(counted, next))
    .find((fate) => fate !== undefined)

/** "In hospitals there are 107 victims." */
const isThere = (view: SentenceView, verb: number): boolean => childrenBy(view, verb, /^expl$/).length > 0

/** What a verb says of its subject. */
export function fateOfVerb(counted: Counted, verb: number, passive: boolean): Fate | undefined {
  const { view } = counted
  const lemma = lemmaAt(view, verb)
  const becomes = /^(?:go|remain|keep|be|become|fall|drop|result|end|wind)$/.test(lemma)
  const isHeld = held.test(lemma)
  const isHeadline = isHeld && view.tokens[verb]?.xpos === 'VBN'
  const beside = passive || becomes || isHeadline ? besideOf(view, verb) : undefined
  // "26 drowned and 31 are feared dead": the fear is of the others.
  const isOfOthers = isHeld && view.tokens.slice(counted.phraseEnd, verb).some(({ upos }) => upos === 'NUM')
  if (isOfOthers) return undefined
  if (beside !== undefined) return beside
  if (isState(view, verb)) return { category: fateForms.get(formAt(view, verb)) ?? 'killed', by: verb }
  const deployed = deployment(counted, verb)
  if (deployed !== undefined) return deployed
  const patient = patientOf(view, verb)
  const suffers = passive || !(hasObject(view, verb) || isActiveForm(view, verb))
  if (patient !== undefined && suffers) return { category: patient, by: verb }
  if (passive) return sweptAway(counted, verb) ?? uprooted(counted, verb) ?? heldOrTaken(counted, verb)
  const own = subjectVerbs.get(lemma)
  if (own !== undefined && (own !== 'participants' || (isCrowd(counted) && !hasObject(view, verb))))
    return { category: own, by: verb }
  return (
    fallen(counted, verb) ??
    maimed(view, verb) ??
    regained(view, verb) ??
    ofLoss(view, verb) ??
    ofPlace(view, verb) ??
    ofProtest(counted, verb) ??
    ofFlight(counted, verb)
  )
}

/** Whether it is done to somebody: an object in the tree, or a phrase that begins right behind it. */
export function hasObject(view: SentenceView, verb: number): boolean {
  if (childrenBy(view, verb, /^(?:obj|ccomp|xcomp)$/).some((child) => child > verb)) return true
  const next = view.tokens[verb + 1]
  return (
    next !== undefined &&
    (next.upos === 'NUM' ||
      (next.lower === 'at' && formAt(view, verb + 2) === 'least') ||
      /^(?:the|an?|their|his|her|more|over|up|about|some|nearly|several|dozens|hundreds|scores)$/.test(next.lower))
  )
}

/** "Two policemen are killing": an -ing form or a present has no patient for its subject. */
const isActiveForm = (view: SentenceView, verb: number): boolean =>
  /^(?:VBG|VBZ|VBP|VB)$/.test(view.tokens[verb]?.xpos ?? '')

/** "Are dead", "is missing", "remained unaccounted for". */
function isState(view: SentenceView, at: number): boolean {
  const { upos = '', lower = '' } = view.tokens[at] ?? {}
  return upos !== 'NOUN' && (upos === 'ADJ' || lower === 'missing' || lower === 'unaccounted') && fateForms.has(lower)
}

/** Verbs of what is only thought of people. */
const held = /^(?:fear|presume|believe|assume)$/

/** "Shot dead", "taken hostage", "reported missing", "left homeless": the word beside the verb tells. */
function besideOf(view: SentenceView, verb: number): Fate | undefined {
  if (
    !/^(?:shoot|shot|find|found|leave|report|confirm|take|hold|declare|list|go|remain|keep|be|pronounce|gun|hack|burn|beat|make|become|feared|drop|fall|pull|bring|trample|stab|crush|strike|fear|presume|believe|assume|render|stone|club|starve|freeze|result|end|wind)$/.test(
      lemmaAt(view, verb),
    )
  )
    return undefined
  const candidates = [
    ...childrenBy(view, verb, /^(?:xcomp|advmod|obj|ccomp|acl|advcl|amod|obl|compound:prt|nsubj:outer|parataxis)/),
    verb + 1,
  ]
  for (const child of candidates) {
    const death =
      formAt(view, child) === 'death' && childrenBy(view, child, /^case$/).some((at) => formAt(view, at) === 'to')
    const burnt = /^(?:burn|roast)$/.test(lemmaAt(view, verb)) && formAt(view, child) === 'alive'
    const category = death || burnt ? 'killed' : besideVerbs.get(formAt(view, child))
    if (category === undefined || child < verb) continue
    if (!held.test(lemmaAt(view, verb))) return { category, by: child }
    // Who is feared trapped, or feared dead and may live, is missed.
    if (category === 'missing' || category === 'killed') return { category: 'missing', by: verb }
  }
  return undefined
}

/** A verb, then people: "killing 12", "left 300 homeless", "claimed 12 lives", "took 63 to hospital". */
export function fateOfObject(counted: Counted): Fate | undefined {
  const { view, relation, governor: verb, noun, quantity } = counted
  // "Murdered more than 100": a bound may hide that its number is the object.
  const hidden =
    quantity.firstToken === verb + 1 &&
    /^(?:advmod|obl|dep|nmod|compound)/.test(relation) &&
    view.tokens[verb]?.upos === 'VERB'
  const stands = relation === 'obj' || relation === 'iobj' || hidden || isAlongside(counted)
  if (!stands) return takenAboard(counted) ?? lookedFor(counted)
  if (happenings.has(noun ?? '')) return undefined
  const own = fateOfJoined(counted)
  if (own !== undefined) return own
  const lemma = lemmaAt(view, verb)
  if (/^(?:lives|life)$/.test(noun ?? '')) return livesVerbs.test(lemma) ? { category: 'killed', by: verb } : undefined
  const beside = besideOf(view, verb)
  if (beside !== undefined) return beside
  const deployed = deployment(counted, verb)
  if (deployed !== undefined) return deployed
  const patient = patientOf(view, verb)
  // "Were detained 18 persons": English by machine puts them behind.
  const isBeside = isAlongside(counted)
  // "Evacuated 12 of the wounded": they were hurt, and not driven from home.
  const isOfHurt = patient === 'displaced' && fateNouns.has(noun ?? '')
  if (patient !== undefined && !isOfHurt && (!isPassive(view, verb) || quantity.firstToken === verb + 1 || isBeside))
    return { category: patient, by: verb }
  if (subjectVerbs.get(lemma) === 'killed' && (quantity.firstToken === verb + 1 || isBeside))
    return { category: 'killed', by: verb }
  return (
    takenByWater(counted, verb) ??
    leftWith(counted, verb) ??
    lostMen(counted, verb) ??
    lastHonours(counted, verb) ??
    uprooted(counted, verb) ??
    heldOrTaken(counted, verb)
  )
}

/** "Killed 40 people, and 600 driven from their homes": who are joined to others, with what befell themselves behind them. */
function fateOfJoined(counted: Counted): Fate | undefined {
  const { view, quantity, anchor, phraseEnd } = counted
  const { xpos, deprel } = view.tokens[phraseEnd] ?? {}
  if (anchor === quantity.top || xpos !== 'VBN' || hasObject(view, phraseEnd)) return undefined
  const own = deprel === 'acl' ? modifier(counted, phraseEnd) : undefined
  return own ?? uprooted(counted, phraseEnd)
}

/** "Detained a woman, along with 46 others", "was killed along with six of his men". */
const isAlongside = ({ view, relation, anchor }: Counted): boolean =>
  relation === 'obl' &&
  childrenBy(view, anchor, /^case$/).some(
    (mark) => formAt(view, mark) === 'with' && /^(?:along|together)$/.test(formAt(view, mark - 1)),
  )

/** What befell the phrase at a token, whoever they are: only deeds that people suffer. */
export function fateOfGroup(view: SentenceView, at: number): Fate | undefined {
  const { head: verb = -1, deprel = '' } = view.tokens[at] ?? {}
  if (verb < 0) return undefined
  const passive = deprel === 'nsubj:pass' || isPassive(view, verb)
  const suffers = passive || deprel === 'obj'
  const beside = suffers ? besideOf(view, verb) : undefined
  if (beside !== undefined) return beside
  const patient = patientOf(view, verb)
  // Who is named and hurt is as often hurt by a remark.
  if (patient !== undefined && suffers && patient !== 'other' && !/^(?:hurt|harm)$/.test(lemmaAt(view, verb)))
    return { category: patient, by: verb }
  const own = subjectVerbs.get(lemmaAt(view, verb))
  return deprel === 'nsubj' && own !== undefined && own !== 'participants' ? { category: own, by: verb } : undefined
}

const livesVerbs = /^(?:claim|cost|take|lose)$/

/** "The deaths of 12 people", "the arrest of 30", "the bodies of 225", "claimed the lives of seven". */
export function fateOfEventNoun({ view, relation, governor, anchor }: Counted): Fate | undefined {
  if (!/^nmod/.test(relation)) return undefined
  const { head = -1, deprel = '' } = view.tokens[governor] ?? {}
  if (/^(?:lives|life)$/.test(formAt(view, governor)))
    return deprel === 'obj' && livesVerbs.test(lemmaAt(view, head)) ? { category: 'killed', by: head } : undefined
  const category = eventNouns.get(lemmaAt(view, governor)) ?? eventNouns.get(formAt(view, governor))
  const led = childrenBy(view, anchor, /^case$/).some((child) => /^(?:of|to|for|among)$/.test(formAt(view, child)))
  // "The fate of 35 remained unknown".
  const unknown = [head, ...childrenBy(view, head, /^xcomp$/)].some((at) =>
    /^(?:unknown|unclear|uncertain)$/.test(formAt(view, at)),
  )
  if (lemmaAt(view, governor) === 'fate' && led && unknown) return { category: 'missing', by: governor }
  // "The attempted murder of a mayor".
  const isTried = childrenBy(view, governor, /^amod$/).some((child) =>
    /^(?:attempted|foiled|thwarted|averted|planned|proposed|expected|scheduled|imminent|looming|possible|potential|feared|failed)$/.test(
      formAt(view, child),
    ),
  )
  return category !== undefined && led && !isTried ? { category, by: governor } : undefined
}

/** "12 people killed in the raid", "117 injured people", "18 officers who died". */
export function fateOfModifier(counted: Counted): Fate | undefined {
  const { view, quantity } = counted
  const noun = quantity.noun ?? quantity.top
  for (const child of view.childrenOf(noun)) {
    if (child < quantity.firstToken || (child < noun && view.tokens[child]?.deprel !== 'amod')) continue
    const fate = modifier(counted, child)
    if (fate !== undefined) return fate
  }
  // "More than 60 in hospital": who is named may work there.
  return quantity.noun === undefined ? placeAround(view, noun, /^(?:in|under)$/) : undefined
}

/** "Six of the missing hikers have been found": they are missed no more. */
const isFound = ({ view, governor }: Counted, category: Category): boolean =>
  category === 'missing' && /^(?:find|locate|trace)$/.test(lemmaAt(view, governor)) && isPassive(view, governor)

function modifier(counted: Counted, child: number): Fate | undefined {
  const { view } = counted
  const { deprel = '', lower = '', xpos = '' } = view.tokens[child] ?? {}
  const category = fateForms.get(lower)
  // "18 members of the police dead": the parser makes a noun of it.
  if (lower === 'dead' && childrenBy(view, child, /^(?:case|det)$/).length === 0)
    return { category: 'killed', by: child }
  if (deprel === 'amod')
    return category === undefined || isFound(counted, category) ? undefined : { category, by: child }
  if (deprel === 'acl') {
    const told =
      category ?? patientOf(view, child) ?? besideOf(view, child)?.category ?? fallen(counted, child)?.category
    const held = told ?? (/^(?:hold|keep)$/.test(lemmaAt(view, child)) ? ofPlace(view, child)?.category : undefined)
    return held !== undefined && xpos !== 'VBG' && childrenBy(view, child, /^(?:obj|mark)$/).length === 0
      ? { category: held, by: child }
      : undefined
  }
  if (!deprel.startsWith('acl:relcl')) return undefined
  const lemma = lemmaAt(view, child)
  // "Albanians marched in Serbia, where 24 people were killed": the clause has its own people.
  if (childrenBy(view, child, /^nsubj/).some((subject) => !/^(?:who|that|which|whom)$/.test(formAt(view, subject))))
    return undefined
  if (isPassive(view, child)) {
    const told = patientOf(view, child) ?? besideOf(view, child)?.category ?? heldOrTaken(counted, child)?.category
    return told === undefined ? undefined : { category: told, by: child }
  }
  if (isState(view, child)) return { category: category ?? 'killed', by: child }
  const own = subjectVerbs.get(lemma)
  if (own !== undefined && own !== 'participants') return { category: own, by: child }
  // "Hundreds of traders who had blocked the road".
  const crowd = counted.quantity.low >= crowdMin ? ofProtest(counted, child) : undefined
  return ofLoss(view, child) ?? ofPlace(view, child) ?? crowd
}

/** Of what is a figure the figure? "The death toll rose to 171", "put the number of injured at 39", "that of the injured to 6,500". */

import { isBareTaken } from './captive.ts'
import type { Fate } from './fate.ts'
import { type Counted, childrenBy, formAt, lemmaAt, type SentenceView } from './view.ts'
import { type Category, fateForms, fateNouns, figureNouns, modals, patientVerbs, tollVerbs } from './words.ts'

/** Words of the tree between a number and its toll. */
const climbMax = 4

/** An army's losses are fewer; greater ones are of money. */
const lossesMax = 1_000_000

/** A number that a toll is put at. */
export function fateOfToll(counted: Counted): Fate | undefined {
  const { view, anchor, quantity } = counted
  // "The toll stands at 727, of whom 111 are civilians": a part of the toll is no toll.
  if (/^(?:whom|them|which)$/.test(formAt(view, quantity.firstToken - 1))) return undefined
  if (isBesideToll(view, quantity.firstToken)) return undefined
  // A firm puts its losses at 50 million.
  if (!isFigure(counted) || (counted.quantity.low >= lossesMax && view.tokens.some(({ lower }) => lower === 'losses')))
    return undefined
  // "The toll from the quake is 14, the governor said": the verb above is no verb of the toll.
  const plain = tollThatIs(counted)
  if (plain !== undefined) return plain
  let at = anchor
  for (let climbed = 0; climbed < climbMax; climbed += 1) {
    const head = view.tokens[at]?.head ?? -1
    if (head < 0) break
    const deprel = view.tokens[at]?.deprel ?? ''
    const own = tollCategory(view, head) ?? (deprel === 'appos' ? fateNouns.get(formAt(view, head)) : undefined)
    if (own !== undefined && /^(?:nmod|appos|nummod|obl|dep|parataxis|flat|acl)/.test(deprel))
      return { category: own, by: head }
    // "Two more victims died", "12 were unaccounted for" is told of them, and not of a toll.
    if (/^nsubj/.test(deprel) && tells(view, head) && !tollVerbs.has(lemmaAt(view, head))) return undefined
    // A finite verb that the parser makes a clause of a noun has lost its subject.
    const { deprel: above = '', xpos = '' } = view.tokens[head] ?? {}
    const inner = /^(?:acl|nmod)/.test(above) && !(above === 'acl' && xpos === 'VBD')
    if (isVerb(view, head) && !inner)
      return mayBe(view, head) ? undefined : (tollOfVerb(view, head, at) ?? lookBack(counted))
    at = head
  }
  return lookBack(counted)
}

/** "The toll rose to 162, with 31 missing and 20,000 displaced": what stands beside the toll, which has its number. */
function isBesideToll(view: SentenceView, number: number): boolean {
  for (let at = number - 1; at >= Math.max(1, number - lookBackMax); at -= 1)
    if (/^(?:with|while)$/.test(formAt(view, at)) && formAt(view, at - 1) === ',')
      return view.tokens.slice(Math.max(0, at - nearMax), at).some(({ upos }) => upos === 'NUM')
  return false
}

/** Words before the comma in which the toll's own number stands. */
const nearMax = 4

/** "The toll from the quake is now 512". */
function tollThatIs({ view, anchor }: Counted): Fate | undefined {
  if (childrenBy(view, anchor, /^cop$/).length === 0 || mayBe(view, anchor)) return undefined
  const figure = childrenBy(view, anchor, /^nsubj$/).find((child) => tollCategory(view, child) !== undefined)
  const category = figure === undefined ? undefined : tollCategory(view, figure)
  return figure === undefined || category === undefined ? undefined : { category, by: figure }
}

/** A bare number, or one of "35 dead" and "35 people". */
function isFigure({ noun }: Counted): boolean {
  return noun === undefined || /^(?:people|persons|victims)$/.test(noun)
}

/** "The toll could pass 30": nobody says that it has. */
const mayBe = (view: SentenceView, verb: number): boolean =>
  childrenBy(view, verb, /^aux/).some((child) => modals.has(formAt(view, child)))

const tells = (view: SentenceView, at: number): boolean => isVerb(view, at) || view.tokens[at]?.upos === 'ADJ'

const isVerb = (view: SentenceView, at: number): boolean => /^(?:VERB|AUX)$/.test(view.tokens[at]?.upos ?? '')

function tollOfVerb(view: SentenceView, verb: number, number: number): Fate | undefined {
  const lemma = lemmaAt(view, verb)
  if (!tollVerbs.has(lemma)) return undefined
  for (const child of childrenBy(view, verb, /^(?:nsubj|nsubj:pass|obj|obl:unmarked)$/)) {
    const category = child === number ? undefined : (tollCategory(view, child) ?? risingCategory(view, child))
    if (category !== undefined) return { category, by: child }
  }
  const subject = lostSubject(view, verb)
  if (subject !== undefined) return subject
  const above = view.tokens[verb]
  // "Counted 17 bodies and put the survivors at 31": what the verb puts there is not what the one before counts.
  if (childrenBy(view, verb, /^obj$/).some((child) => child !== number)) return undefined
  return above?.deprel === 'conj' || above?.deprel === 'xcomp' ? tollOfVerb(view, above.head, verb) : undefined
}

/** "The toll from a bombing in … rose to 26, he said": a long way off, the tree gives the subject to "said". */
function lostSubject(view: SentenceView, verb: number): Fate | undefined {
  if (childrenBy(view, verb, /^(?:nsubj|obj)/).length > 0) return undefined
  for (let at = verb - 1; at >= 0 && !isVerb(view, at); at -= 1) {
    const isSubject = /^nsubj/.test(view.tokens[at]?.deprel ?? '')
    const category = isSubject ? (tollCategory(view, at) ?? risingCategory(view, at)) : undefined
    if (category !== undefined) return { category, by: at }
  }
  return firstSubject(view, verb)
}

/** "The number of people killed when a ferry capsized on the lake rose to 86": what the sentence begins with, where the tree makes "killed" its verb. */
function firstSubject(view: SentenceView, verb: number): Fate | undefined {
  const before = view.tokens.slice(0, verb)
  const at = before.findIndex(({ deprel }) => /^nsubj/.test(deprel))
  const isOfFate = fateForms.has(formAt(view, view.tokens[at]?.head ?? -1))
  if (at < 0 || at > subjectMax || !isOfFate || before.some(({ upos }) => upos === 'NUM')) return undefined
  const category = tollCategory(view, at)
  return category === undefined ? undefined : { category, by: at }
}

/** Words of a sentence before its subject: a dateline, an article. */
const subjectMax = 6

/** "Deaths rose to 12", "the injured rose to 240", "put the survivors at 58". */
const risingCategory = (view: SentenceView, at: number): Category | undefined =>
  formAt(view, at) === 'survivors' ? 'other' : fateNouns.get(formAt(view, at))

/** What a word for a figure counts, where it says so. A toll without more is one of deaths. */
export function tollCategory(view: SentenceView, at: number): Category | undefined {
  const form = formAt(view, at)
  const isThat = form === 'that'
  // "Put its own losses at 50".
  if (form === 'losses' && childrenBy(view, at, /^nmod:poss$/).length > 0) return 'killed'
  if (!figureNouns.has(lemmaAt(view, at)) && !isThat) return undefined
  for (const child of view.childrenOf(at)) {
    const { deprel = '', lower = '' } = view.tokens[child] ?? {}
    if (/^(?:compound|amod)$/.test(deprel)) {
      if (/^(?:casualty|casualties)$/.test(lower)) return undefined
      const own = fateNouns.get(lower) ?? fateForms.get(lower)
      if (own !== undefined) return own
    }
    // The parser makes a clause of the injured in "the number of injured".
    if (/^(?:nmod|acl)/.test(deprel)) {
      const counted = fateNouns.get(lower) ?? befallen(view, child) ?? ofVictims(view, child)
      if (counted !== undefined) return counted
    }
  }
  // "Its figure for the dead": the tree gives the dead to the verb as often.
  const behind = /^(?:for|of)$/.test(formAt(view, at + 1)) ? at + (formAt(view, at + 2) === 'the' ? 3 : 2) : -1
  return fateNouns.get(formAt(view, behind)) ?? (form === 'toll' ? 'killed' : undefined)
}

/** "The number of people killed stands", where the tree has a verb; "of hostages"; "of victims", in a sentence about deaths. */
function ofVictims({ tokens, abduction }: SentenceView, at: number): Category | undefined {
  const lower = tokens[at]?.lower ?? ''
  // "The number of people held", behind an abduction or where they are held hostage.
  const isHeld = /^(?:held|kept)$/.test(tokens[at + 1]?.lower ?? '')
  if (isHeld && (abduction || /^(?:hostage|captive)$/.test(tokens[at + 2]?.lower ?? ''))) return 'abducted'
  if (/^(?:hostages|captives)$/.test(lower)) return 'abducted'
  if (/^(?:people|persons|civilians|soldiers)$/.test(lower)) return fateForms.get(tokens[at + 1]?.lower ?? '')
  return lower === 'victims' && tokens.some(({ lower: word }) => fateNouns.get(word) === 'killed')
    ? 'killed'
    : undefined
}

/** `hostages` in "the number of hostages killed". */
export function peopleOfToll(view: SentenceView, figure: number): readonly [number, number] | undefined {
  const noun = childrenBy(view, figure, /^nmod$/).find((child) => fateForms.has(formAt(view, child + 1)))
  if (noun === undefined || noun !== figure + 2 || /^(?:people|persons|those)$/.test(formAt(view, noun)))
    return undefined
  return [noun, noun + 1]
}

const knowing = /^(?:know|confirm|say|report|verify|declare)$/

/** "People killed", "injured people", "people who died", "known to have drowned", "people it says were killed". */
function befallen(view: SentenceView, at: number, relations = /^(?:acl|amod|xcomp)/): Category | undefined {
  for (const child of childrenBy(view, at, relations)) {
    const category = fateForms.get(formAt(view, child)) ?? patientVerbs.get(lemmaAt(view, child))
    if (category !== undefined) return category
    if (isBareTaken(view, child)) return 'abducted'
    const known = knowing.test(lemmaAt(view, child)) ? befallen(view, child, /^(?:xcomp|ccomp)$/) : undefined
    if (known !== undefined) return known
  }
  return undefined
}

/** Words before a number that a look back may cross where the tree does not lead to the toll. */
const lookBackMax = 12
const leading = /^(?:to|at|of|is|was|now|reached|hit|passed|as|with|stands|stood)$/

function lookBack({ view, quantity }: Counted): Fate | undefined {
  if (!leading.test(formAt(view, quantity.firstToken - 1))) return undefined
  for (let at = quantity.firstToken - 2; at >= Math.max(0, quantity.firstToken - lookBackMax); at -= 1) {
    const form = formAt(view, at)
    if (/^(?:[,;:.]|from|and|while)$/.test(form) || view.tokens[at]?.upos === 'NUM') return undefined
    const category = tollCategory(view, at)
    if (category !== undefined) return { category, by: at }
  }
  return undefined
}

/** Which figure is told anew? "Later he revised the number to 13", "correcting an earlier figure of nine", "up from 22". */
import { type Part, recent, type Told } from './told.ts'
import { type Counted, childrenBy, formAt, lemmaAt, type SentenceView } from './view.ts'
import { figureNouns, recapAdjectives, revisions } from './words.ts'

/** A bare figure with a verb of counting, right after a toll. */
export function recounted(counted: Counted, told: readonly Told[]): Part | undefined {
  const { view, quantity } = counted
  const last = recent(told, view.sentence.index)
  // The first figure of a sentence is its toll: the dead before the wounded. A second one goes with the second.
  const there = told.filter(({ sentence }) => sentence === last?.sentence)
  const whole = last?.sentence === view.sentence.index ? last : there[0]
  if (quantity.noun !== undefined) return undefined
  if (whole === undefined) return putAgain(counted, told)
  const by =
    correctedTo(counted, told) ??
    revisedBy(counted) ??
    revisedInSteps(counted) ??
    formerFigure(counted) ??
    changedFrom(counted, last) ??
    countedBy(counted) ??
    saidBy(counted, last)
  return by === undefined ? undefined : { category: whole.category, by, rule: 'recount' }
}

/** Sentences that "put the figure at" looks back over for the toll that it is of. */
const figureReach = 6

/** "Amnesty put the figure at 140", some sentences behind a toll: of that toll, whatever else was counted since. */
function putAgain({ view, governor, relation }: Counted, told: readonly Told[]): Part | undefined {
  const toll = told.findLast(({ rule }) => rule === 'tally/en/toll')
  const isNear = toll !== undefined && view.sentence.index - toll.sentence <= figureReach
  const isPut =
    relation === 'obl' &&
    /^(?:put|place|give|estimate)$/.test(lemmaAt(view, governor)) &&
    childrenBy(view, governor, /^obj$/).some((child) => /^(?:figure|toll|number)$/.test(formAt(view, child)))
  return isNear && isPut ? { category: toll.category, by: governor, rule: 'recount' } : undefined
}

/**
 * "Eight people, not 18, were killed", "nine rather than 11", "not five but four soldiers died": the figure that is no longer so, of
 * what the figure that it stands against counts.
 */
export function notFigure(counted: Counted, told: readonly Told[]): Part | undefined {
  const { view, quantity } = counted
  const last = told.at(-1)
  const isTold = last?.sentence === view.sentence.index && last.low !== quantity.low
  if (!isTold || !(isButAnother(counted) || isAgainst(counted))) return undefined
  return { category: last.category, by: quantity.lastToken, rule: 'not-figure', idiom: true }
}

/** "Not five but four": the right figure follows. */
export function isButAnother({ view, quantity }: Counted): boolean {
  if (formAt(view, quantity.firstToken - 1) !== 'not') return false
  const behind = quantity.lastToken + 1
  // "Not 12 soldiers but 14", "not five, but four".
  return [behind, behind + 1, behind + 2].some(
    (at) => formAt(view, at) === 'but' && view.tokens.slice(behind, at).every(({ upos }) => upos !== 'VERB'),
  )
}

/** "…, not 18", "… instead of 11": a bare figure behind the right one. */
function isAgainst({ view, quantity }: Counted): boolean {
  if (quantity.noun !== undefined) return false
  const before = quantity.firstToken - (/^(?:the|some|about)$/.test(formAt(view, quantity.firstToken - 1)) ? 2 : 1)
  const two = `${formAt(view, before - 1)} ${formAt(view, before)}`
  return /^(?:(?:,|and|but|–|—) not|rather than|instead of|opposed to)$/.test(two)
}

const right = /^(?:correct|right|actual|true|real|corrected)$/

/** "The correct figure is seven"; "it was 68, and not 86": a bare predicate of "it", where the figure that it stands against was told. */
function correctedTo({ view, quantity, relation }: Counted, told: readonly Told[]): number | undefined {
  const top = quantity.top
  const subjects = childrenBy(view, top, /^nsubj/)
  const isIt = subjects.some((child) => formAt(view, child) === 'it' || isFigure(view, child))
  if (relation !== 'root' || !isIt || childrenBy(view, top, /^cop$/).length === 0) return undefined
  const isCorrect = subjects.some((child) =>
    childrenBy(view, child, /^amod$/).some((at) => right.test(formAt(view, at))),
  )
  // "The number was three", right behind a figure.
  const isBare = subjects.some((child) => figureNouns.has(lemmaAt(view, child)) && isAlone(view, child))
  const isNext = told.at(-1)?.sentence === view.sentence.index - 1
  if (isCorrect || (isBare && isNext)) return quantity.lastToken
  const not = view.tokens.findIndex(({ lower }, at) => lower === 'not' && at > top)
  return not >= 0 && told.some(({ low }) => String(low) === formAt(view, not + 1)) ? quantity.lastToken : undefined
}

/** "The number", and of nothing else. */
const isAlone = (view: SentenceView, at: number): boolean =>
  view.childrenOf(at).every((child) => view.tokens[child]?.deprel === 'det')

/** "An hour earlier he had given it as 25": the verb. */
function countedBy({ view, quantity, governor, relation }: Counted): number | undefined {
  if (!/^(?:obj|obl|nmod|ccomp|nsubj:pass|advmod)$/.test(relation)) return undefined
  const lemma = lemmaAt(view, governor)
  const passive = relation === 'nsubj:pass' || relation === 'advmod'
  const counts = passive
    ? /^(?:acknowledge|confirm|count|register|record)$/.test(lemma)
    : /^(?:give|count|put|stand|speak|acknowledge|confirm|tally)$/.test(lemma)
  // What stands at a number may be a price.
  const stands =
    lemma !== 'stand' ||
    childrenBy(view, governor, /^nsubj/).some((child) => isFigure(view, child) || formAt(view, child) === 'which')
  const them = childrenBy(view, governor, /^obj$/).every(
    (child) => child === quantity.top || isFigure(view, child) || formAt(view, child) === 'them',
  )
  return counts && stands && them ? governor : undefined
}

/** "Police put the turnout at 18,000; unions said 55,000", right behind the figure that it stands against: the verb. */
function saidBy({ view, governor, relation }: Counted, last: Told | undefined): number | undefined {
  const says = relation === 'obj' && /^(?:say|claim|insist)$/.test(lemmaAt(view, governor))
  const speaks = childrenBy(view, governor, /^nsubj$/).length > 0
  return says && speaks && last?.sentence === view.sentence.index ? governor : undefined
}

/** "He later revised the number to 13", "it was raised to 13": the verb. */
function revisedBy({ view, governor, relation }: Counted): number | undefined {
  if (relation !== 'obl' || !revisions.has(lemmaAt(view, governor))) return undefined
  return childrenBy(view, governor, /^(?:obj|nsubj|nsubj:pass)$/).some((child) => isFigure(view, child))
    ? governor
    : undefined
}

/** Words from a verb to the figures that it goes between. */
const stepsReachMax = 8

/** "Raised from seven to eight the count for the bomb": the two numbers hang on each other as often as on the verb. */
function revisedInSteps({ view, quantity: { firstToken: first, lastToken: last } }: Counted): number | undefined {
  const isSecond = formAt(view, first - 1) === 'to' && formAt(view, first - 3) === 'from'
  const isFirst = formAt(view, first - 1) === 'from' && formAt(view, last + 1) === 'to'
  if (!isSecond && !isFirst) return undefined
  const from = first - (isSecond ? 3 : 1)
  const verb = view.tokens.findLastIndex(
    ({ lemma }, at) => at < from && at >= from - stepsReachMax && revisions.has(lemma),
  )
  return verb >= 0 && view.childrenOf(verb).some((child) => isFigure(view, child)) ? verb : undefined
}

const isFigure = (view: SentenceView, at: number): boolean =>
  figureNouns.has(lemmaAt(view, at)) || formAt(view, at) === 'it'

/** "Correcting an earlier figure of nine": the figure. */
function formerFigure({ view, governor, relation }: Counted): number | undefined {
  if (relation !== 'nmod' || !figureNouns.has(lemmaAt(view, governor))) return undefined
  return childrenBy(view, governor, /^amod$/).some((child) => recapAdjectives.has(formAt(view, child)))
    ? governor
    : undefined
}

/** "Up from 22", "down from the 359 reported", right behind the figure that it was: the particle. */
function changedFrom({ view, quantity }: Counted, last: Told | undefined): number | undefined {
  const from = quantity.firstToken - (formAt(view, quantity.firstToken - 1) === 'the' ? 2 : 1)
  if (last?.sentence !== view.sentence.index || formAt(view, from) !== 'from') return undefined
  return /^(?:up|down)$/.test(formAt(view, from - 1)) ? from - 1 : undefined
}

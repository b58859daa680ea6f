/**
 * Which number leaves out what befell its people, since that was just said of others elsewhere? "Three died in Antalaha and four
 * in Sambava".
 */
import { weekdayWord } from '../../../stdx/index.ts'
import type { Part, Told } from './told.ts'
import { type Counted, childrenBy, formAt, isOnePerson } from './view.ts'

/** Words from a preposition to the name of its place: "in the western town of Emali". */
const reachMax = 6

/** A bare number, or one person, in a row of numbers with a place each, behind one of them that says what befell it. */
export function gapped({ view, quantity }: Counted, told: readonly Told[]): Part | undefined {
  const whole = told.at(-1)
  const { firstToken, lastToken, noun } = quantity
  if (whole?.sentence !== view.sentence.index || whole.category === 'participants') return undefined
  const bare = noun === undefined || isOnePerson(quantity) || /^(?:others?|more)$/.test(formAt(view, noun))
  if (!bare || !/^(?:,|;|and|while|another)$/.test(formAt(view, firstToken - 1))) return undefined
  const behind = Math.max(lastToken, noun ?? 0) + 1
  const isOfDay = isDated(view, behind) && isDatedBefore(view, firstToken - 1)
  return isOfDay || (isPlaced(view, behind) && isPlacedBefore(view, firstToken - 1))
    ? { category: whole.category, by: lastToken, rule: 'gapped' }
    : undefined
}

const locative = /^(?:in|at|near|outside|off)$/

/** Does a phrase begin here that ends in a name? */
function isPlaced({ tokens }: Counted['view'], from: number): boolean {
  // "On the Tajik side".
  if (tokens[from]?.lower === 'on') return tokens.slice(from + 1, from + 5).some(({ lower }) => /^sides?$/.test(lower))
  if (!locative.test(tokens[from]?.lower ?? '')) return false
  for (let at = from + 1; at <= from + reachMax; at += 1) {
    const { upos = '', deprel } = tokens[at] ?? {}
    if (upos === 'PROPN') return true
    if (!/^(?:DET|ADJ|NOUN|ADP)$/.test(upos) && deprel !== 'amod') return false
  }
  return false
}

/** Does the number before have its place as well? */
function isPlacedBefore(view: Counted['view'], until: number): boolean {
  for (let at = until - 1; at > 0 && (view.tokens[at]?.upos !== 'NUM' || isDay(view, at)); at -= 1)
    if (isPlaced(view, at)) return true
  return false
}

/** "On Monday", "yesterday". */
const isDated = ({ tokens }: Counted['view'], at: number): boolean =>
  (tokens[at]?.lower === 'on' && weekdayWord.test(tokens[at + 1]?.lower ?? '')) ||
  /^(?:yesterday|today)$/.test(tokens[at]?.lower ?? '')

/** Does the number before have its day as well? */
function isDatedBefore(view: Counted['view'], until: number): boolean {
  for (let at = until - 1; at > 0 && view.tokens[at]?.upos !== 'NUM'; at -= 1) if (isDated(view, at)) return true
  return false
}

/** "20 May", "May 20". */
const isDay = (view: Counted['view'], at: number): boolean =>
  view.tokens[at]?.deprel === 'nmod:unmarked' || childrenBy(view, at, /^nmod:unmarked$/).length > 0

/**
 * Whose are the number and the place behind "and" that leave out their verb? "Killed seven people in Jos on Monday and four in Bauchi on
 * Tuesday": the parse joins the four to the Monday, and has the seven killed in both towns. And "wounding 12 and burning houses" has the
 * houses counted, and nobody wounded.
 */
import { hasChild, type Mendable } from './lost-verb.ts'
import { mendInTurn } from './mend.ts'

/** The words with every number below what befell its people; the same array where nothing is to mend. */
export function mendGaps<T extends Mendable>(words: readonly T[]): readonly T[] {
  return mendInTurn(words, [splitDeeds, joinGapped])
}

/** "Injured 52 and damaged shops": a number between a verb and "and" is its object, and the second verb has its own. */
function splitDeeds<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [at, number] of words.entries()) {
    const [verb, and, next, thing] = [words[at - 1], words[at + 1], words[at + 2], words[number.head]]
    if (number.upos !== 'NUM' || number.deprel !== 'nummod' || number.head < at + 3) continue
    if (verb?.upos !== 'VERB' || !isAnd(and) || next === undefined || !areAlike(verb.xpos, next.xpos)) continue
    mended ??= [...words]
    mended[at] = { ...number, head: at - 1, deprel: 'obj' }
    mended[at + 1] = { ...and!, head: at + 2, deprel: 'cc' }
    mended[at + 2] = { ...next, upos: 'VERB', head: at - 1, deprel: 'conj' }
    mended[number.head] = { ...thing!, head: at + 2, deprel: 'obj' }
  }
  return mended ?? words
}

/** Two participles, or two pasts, which the tagger takes for each other. */
const areAlike = (one: string, other: string): boolean =>
  one === 'VBG' ? other === 'VBG' : /^VB[DN]$/.test(one) && /^VB[DN]$/.test(other)

/** "Seven people in Jos on Monday, four in Bauchi and a woman in Gombe": each is joined to the first, with its own place and day. */
function joinGapped<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const at of words.keys()) {
    const known = mended ?? words
    const head = countedAt(known, at)
    const first = head === undefined ? undefined : placedBefore(known, at)
    if (head === undefined || first === undefined || isPlacedAt(known, head + 1) === undefined) continue
    mended ??= [...words]
    mended[head] = { ...mended[head]!, head: first, deprel: 'conj' }
    for (let before = at - 1; before > first && /^(?:CCONJ|PUNCT)$/.test(words[before]!.upos); before -= 1)
      mended[before] = { ...mended[before]!, head }
    for (let own = head + 1; own < words.length && !endsPart.test(words[own]!.upos); own += 1) {
      const isOutside = mended[own]!.head < at && mended[own]!.head >= 0
      if (isOutside) mended[own] = { ...mended[own]!, head, deprel: 'nmod' }
    }
  }
  return mended ?? words
}

const isAnd = (word: Mendable | undefined): boolean => /^and$/i.test(word?.form ?? '')
const endsPart = /^(?:CCONJ|SCONJ|PUNCT|VERB|AUX)$/

/** The head of a bare number, or of one person or another, that "and" or a comma opens. */
function countedAt(words: readonly Mendable[], at: number): number | undefined {
  const word = words[at]
  if (word === undefined || !/^(?:and|,|;)$/i.test(words[at - 1]?.form ?? '')) return undefined
  if (word.upos === 'NUM') return at
  const isOne = word.upos === 'DET' && /^(?:an?|another)$/i.test(word.form) && word.head > at && word.head <= at + 3
  return isOne && words[word.head]?.upos === 'NOUN' ? word.head : undefined
}

/** The head of the last number before a word that has its place as well, with no verb between. */
function placedBefore(words: readonly Mendable[], until: number): number | undefined {
  for (let at = until - 1, place = false; at >= 0; at -= 1) {
    const { upos, deprel, head } = words[at]!
    if (upos === 'NUM' && !isDay(words, at)) {
      const counted = deprel === 'nummod' && head > at ? head : at
      if (!place || counted >= until) return undefined
      return words[counted]!.deprel === 'conj' && words[words[counted]!.head]!.upos !== 'VERB'
        ? words[counted]!.head
        : counted
    }
    const isVerb = upos === 'VERB' || upos === 'AUX'
    if (isVerb && !(place && isVerbOfSubject(words, at))) return undefined
    place ||= isPlacedAt(words, at) !== undefined
  }
  return undefined
}

/** "3 May", "May 3". */
const isDay = (words: readonly Mendable[], at: number): boolean =>
  words[at]!.deprel === 'nmod:unmarked' || hasChild(words, at, /^nmod:unmarked$/)

/** "Five died in Lamu": its verb stands between a number and its place. */
const isVerbOfSubject = (words: readonly Mendable[], verb: number): boolean =>
  hasChild(words, verb, /^nsubj/) || words[verb]!.upos === 'AUX'

/** Words from a preposition to the name of its place: "in the western town of Emali". */
const reachMax = 6

/** The name with which a phrase of place ends that begins here. */
function isPlacedAt(words: readonly Mendable[], from: number): number | undefined {
  if (!/^(?:in|at|near|outside|off)$/i.test(words[from]?.form ?? '')) return undefined
  for (let at = from + 1; at <= from + reachMax; at += 1) {
    const { upos = '', deprel } = words[at] ?? {}
    if (upos === 'PROPN') return at
    // "In neighbouring Chad".
    if (!/^(?:DET|ADJ|NOUN|ADP)$/.test(upos) && deprel !== 'amod') return undefined
  }
  return undefined
}

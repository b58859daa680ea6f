/** Which words are a noun of the lexicon, and what hangs on how they are written? */

import { formsAt, lemmaAt, type Scene } from '../clause/scene.ts'
import { dependents, hasDeterminer, prepositionOf, type Tree } from '../clause/tree.ts'
import type { NounEntry } from '../en/pattern.ts'

/** Without a capital, in a headline, or as the first word of a sentence and of no name, a capital says nothing. */
export function isCapitalOnly(scene: Scene, at: number): boolean {
  const { tree, nameAt } = scene
  const { text, lower } = tree.tokens[at] ?? {}
  // "A march through Leeds", which the tagger took for the month.
  if (text === lower && dependents(tree, at, ['det', 'nummod']).length > 0) return true
  if (lower === 'march' && /^\d+$/.test(tree.tokens[at + 1]?.text ?? '')) return false
  return tree.sentence.headline || (at === 0 && nameAt(at) === undefined && tree.tokens[at + 1]?.upos !== 'PROPN')
}

/** The last word of the name that follows. */
export function lastOfName({ tree }: Scene, at: number): number {
  let last = at
  while (tree.tokens[last + 1]?.upos === 'PROPN') last += 1
  return last
}

/** "Cyclone Batsirai", "Typhoon Haiyan". */
export function isNamedDisaster({ tree }: Scene, at: number, { name }: NounEntry): boolean {
  return name === 'disaster' && tree.tokens[at + 1]?.upos === 'PROPN'
}

/** A gerund without subject and object is a noun: "killed in firing by the police", "resorted to looting". */
export function isNounlike({ tree }: Scene, at: number, { words }: NounEntry): boolean {
  const { xpos, lower } = tree.tokens[at] ?? {}
  if (xpos !== 'VBG' || words.at(-1) !== lower) return false
  // "Accused of shooting and killing a guard": the guard is the object of both.
  const isShared = dependents(tree, at, ['conj']).some(
    (next) => tree.tokens[next]?.xpos === 'VBG' && dependents(tree, next, ['obj']).length > 0,
  )
  if (isShared) return false
  return dependents(tree, at, ['obj', 'nsubj']).length === 0 && dependents(tree, at, ['mark', 'case']).length > 0
}

/** "Rebels attacked a town": a verb with its object; in "rebel attacks kill nine" the tagger may take the noun for one. */
export function isTransitive({ tree }: Scene, head: number, { words }: NounEntry): boolean {
  const { lower = '' } = tree.tokens[head] ?? {}
  const isForm = words.some((word) => lower === word || lower === `${word}s`)
  return !isForm && dependents(tree, head, ['obj']).length > 0
}

/** "The Lake Monitoring Mission": a word of a body's name, which does nothing; nor does the war of "prisoners of war". */
export function isOfName({ tree, nameAt }: Scene, at: number): boolean {
  const name = nameAt(at)
  const { text, lower, head = -1 } = tree.tokens[at] ?? {}
  if (lower === 'war' && tree.tokens[head]?.lemma === 'prisoner') return true
  const isCapital = text !== lower && at > 0 && !tree.sentence.headline
  return isCapital && name?.kind === 'organization' && (nameAt(at - 1) === name || nameAt(at + 1) === name)
}

export function isSequence(scene: Scene, at: number, { words }: NounEntry): boolean {
  return words.every((word, offset) => {
    const index = at + offset
    return formsAt(scene.tree, index).includes(word)
  })
}

/** The word of a range that hangs outside it. */
export function headOf({ tree }: Scene, from: number, to: number): number {
  for (let at = to; at >= from; at -= 1) {
    const head = tree.tokens[at]?.head ?? -1
    if (head < from || head > to) return at
  }
  return to
}

export const isDefinite = ({ tree }: Scene, noun: number): boolean =>
  hasDeterminer(tree, noun, /^(?:the|this|that|these)$/) && !isPickedOut(tree, noun) && !isRecorded(tree, noun)

/** "Monitors also documented the execution of six prisoners": one more of those that they list. */
function isRecorded(tree: Tree, noun: number): boolean {
  const { deprel = '', head = -1 } = tree.tokens[noun] ?? {}
  const isOfSome = dependents(tree, noun, ['nmod']).some((child) => dependents(tree, child, ['nummod']).length > 0)
  return deprel === 'obj' && isOfSome && /^(?:document|record|verify|register)$/.test(tree.tokens[head]?.lemma ?? '')
}

/** "The deadliest single attack took place in Ternopil": one of many, told for the first time. */
function isPickedOut({ tokens }: Tree, noun: number): boolean {
  const isSubject = tokens[noun]?.deprel.startsWith('nsubj') === true
  const isMost = ({ upos, xpos, lower }: Tree['tokens'][number]): boolean =>
    upos === 'ADJ' && (xpos === 'JJS' || lower.endsWith('iest')) && lower !== 'latest'
  return isSubject && tokens.some((token) => token.head === noun && isMost(token))
}

/** "Burned 13 men to death", and not "18 men come to death". */
export function isDeathOf(tree: Tree, noun: number): boolean {
  const { head = -1 } = tree.tokens[noun] ?? {}
  return prepositionOf(tree, noun) === 'to' && !/^(?:come|put|lead|do)$/.test(lemmaAt(tree, head))
}

/** What is a rule about time? Patterns of words, and what they mean when they match. */

import type { Rule } from '../../model/index.ts'
import { wordSet } from '../../stdx/index.ts'
import type { Anchor } from './anchor.ts'
import type { Moment } from './moment.ts'
import type { Captured, View } from './pattern.ts'

/** Where a match stands: tokens `first` to `last` of the view, both included. */
export interface Around {
  readonly view: View
  readonly first: number
  readonly last: number
}

/** What the caught words mean, or nothing where the words around them speak against it. */
export type Meaning = (captured: Captured, anchor: Anchor, around: Around) => Moment | undefined

/** `patterns` are described in `pattern.ts`. Of several matches at a token the longest wins, then the earlier rule. */
export interface TimeRule extends Rule<Meaning> {
  readonly patterns: readonly string[]
}

/** The lower-case word before or behind a match; '' beyond the sentence. */
export const wordBefore = ({ view, first }: Around, back = 1): string => view.words[first - back] ?? ''
export const wordAfter = ({ view, last }: Around, ahead = 1): string => view.words[last + ahead] ?? ''

/** Whether the word `ahead` tokens behind the match begins with a capital that says something. */
export function isCapitalAfter({ view, last }: Around, ahead = 1): boolean {
  return !view.caseless && /^\p{Lu}/u.test(view.tokens[last + ahead]?.text ?? '')
}

/** The same for the word before; the first word of a sentence says nothing. */
export function isCapitalBefore({ view, first }: Around): boolean {
  return !view.caseless && first > 1 && /^\p{Lu}/u.test(view.tokens[first - 1]?.text ?? '')
}

export function isMarkAfter({ view, last }: Around): boolean {
  const next = view.tokens[last + 1]
  return next === undefined || next.kind === 'mark' || /^['’]s$/.test(next.lower)
}

/** Steps up the tree that a time takes at the most to the verb that it belongs to. */
const climbMax = 6

/** Does the verb over the match look ahead or back? Nothing where no verb says: "by", a headline, a present tense. */
export function tenseOver({ view, first }: Around): 'ahead' | 'back' | undefined {
  let at = first
  for (let step = 0; step < climbMax; step += 1) {
    const token = view.tokens[at]
    if (token === undefined) return undefined
    if (token.upos === 'VERB') {
      const verdict = tenseOf(view, at)
      if (verdict !== undefined) return verdict
    }
    at = token.head
  }
  return undefined
}

function tenseOf({ tokens }: View, verb: number): 'ahead' | 'back' | undefined {
  const { feats = '', upos, xpos, deprel = '', lower = '' } = tokens[verb] ?? {}
  if (upos !== 'VERB') return undefined
  const helpers = tokens.filter(({ head, deprel }) => head === verb && (deprel.startsWith('aux') || deprel === 'mark'))
  const has = (words: RegExp): boolean => helpers.some(({ lower }) => words.test(lower))
  if (has(/^(?:will|shall|'ll|’ll|wo|to|may|can|could|might|would|should|must)$/))
    return has(/^(?:have)$/) ? 'back' : 'ahead'
  if (/Tense=Past.*VerbForm=Fin|VerbForm=Fin.*Tense=Past/.test(feats) || has(/^(?:was|were|had|did|has|have|'ve|’ve)$/))
    return 'back'
  // "Police deployed in July could be heard": a participle without an auxiliary is of what has been, but for "the vote planned in July".
  const isBare = xpos === 'VBN' && /^(?:acl|advcl)$/.test(deprel) && !participles.has(lower)
  return isBare ? 'back' : undefined
}

/** Verbs whose plain infinitive is still to come, and participles of what is still to come: "plans to", "is due on". */
const planning =
  wordSet(`plan expect schedule slate set due intend vow threaten promise pledge agree want hope prepare aim propose decide
  order urge invite call ask summon`)

/**
 * Does the verb that the match hangs on speak of what is to come: "will march", "plans to march", "is due on"? Stricter than
 * `tenseOver`, since an infinitive behind any other verb ("tried to cross", "gathered to demand") was done when that was.
 */
export function isPlanned({ view: { tokens }, first }: Around): boolean {
  let at = first
  for (let step = 0; step < climbMax; step += 1) {
    const token = tokens[at]
    if (token === undefined) return false
    if (token.upos === 'VERB' || token.lower === 'due') return isToCome(tokens, at)
    at = token.head
  }
  return false
}

const participles: ReadonlySet<string> = new Set(['planned', 'expected', 'scheduled', 'slated', 'set', 'due'])

function isToCome(tokens: View['tokens'], verb: number): boolean {
  const token = tokens[verb]
  const helpers = tokens.filter(({ head, deprel }) => head === verb && (deprel.startsWith('aux') || deprel === 'mark'))
  const has = (words: RegExp): boolean => helpers.some(({ lower }) => words.test(lower))
  if (has(/^(?:have|had|has)$/)) return false
  if (has(/^(?:will|shall|'ll|’ll|wo|would)$/)) return true
  if (token !== undefined && participles.has(token.lower)) return token.lower !== 'set' || has(/^(?:is|are)$/)
  if (!has(/^to$/)) return false
  const governor = tokens[token?.head ?? -1]
  return governor !== undefined && planning.has(governor.lemma ?? governor.lower)
}

/** What does the verb or noun over a verb say of whether it is so, and whose auxiliaries hold for it? */
import { wordSet } from '../../../stdx/index.ts'
import { isBroughtAbout, isDare } from '../../token/index.ts'
import { lemmaAt } from '../clause/scene.ts'
import { dependents, hasDeterminer, type Tree } from '../clause/tree.ts'
import { governors } from '../en/words.ts'
import {
  governingWord,
  isFactual,
  isLeftOpen,
  isNegated,
  notGoverned,
  ownReality,
  type Reality,
} from './own-reality.ts'
import { isAttempt, isRanked } from './version.ts'

/** "Will meet him and sign it", "may be arrested and dozens wounded": the verb whose auxiliaries hold for one that has none. */
export function lenderOf(tree: Tree, at: number): number | undefined {
  const { head = -1, deprel = '', xpos } = tree.tokens[at] ?? {}
  if (deprel === 'conj')
    return dependents(tree, at, xpos === 'VBN' ? ['aux'] : ['nsubj', 'aux']).length === 0 ? head : undefined
  if (isResult(tree, at) && isGoverned(tree, head)) return head
  // The parser takes such a participle for a word of its subject as often as not.
  const people = tree.tokens[head]
  const isGapped = deprel === 'acl' && xpos === 'VBN' && people?.deprel === 'conj' && people.upos !== 'VERB'
  return isGapped && tree.tokens[people.head]?.upos === 'VERB' ? people.head : undefined
}

/** "Accused of shelling a market, killing nine": what came of it is as sure as it is. */
const isResult = (tree: Tree, at: number): boolean =>
  tree.tokens[at]?.deprel === 'advcl' &&
  tree.tokens[at]?.xpos === 'VBG' &&
  tree.tokens[at - 1]?.text === ',' &&
  dependents(tree, at, ['nsubj', 'mark', 'aux']).length === 0

/** "Nobody was killed and dozens wounded": what is said of others is lent, but for the denial. */
export function lentReality(tree: Tree, lender: number, at: number): Reality {
  const own = ownReality(tree, lender)
  const isOfOthers = tree.tokens[at]?.deprel === 'acl' || dependents(tree, at, ['nsubj']).length > 0
  return isOfOthers && own === 'denied' ? 'happened' : own
}

/** An infinitive or gerund, whose truth is its governor's to say. */
export function isGoverned(tree: Tree, at: number): boolean {
  const { deprel = '', xpos } = tree.tokens[at] ?? {}
  if (deprel === 'xcomp' || isBareGerund(tree, at)) return true
  const infinitive = dependents(tree, at, ['mark']).some((mark) => tree.tokens[mark]?.lower === 'to')
  if (infinitive) return ['acl', 'advcl', 'ccomp', 'csubj'].includes(deprel)
  const by = dependents(tree, at, ['mark']).some((mark) =>
    ['of', 'from', 'for', 'against', 'about'].includes(tree.tokens[mark]?.lower ?? ''),
  )
  return xpos === 'VBG' && (by || isChargedWith(tree, at)) && ['advcl', 'acl', 'ccomp'].includes(deprel)
}

/** "Charged a clerk with stabbing him", "threatened them with jailing"; what is "with troops storming" stands beside its clause. */
const isChargedWith = (tree: Tree, at: number): boolean =>
  dependents(tree, at, ['mark']).some((mark) => tree.tokens[mark]?.lower === 'with') &&
  dependents(tree, at, ['nsubj']).length === 0 &&
  /^(?:charge|threaten)$/.test(lemmaAt(tree, tree.tokens[at]?.head ?? -1))

/** "Ruled out sending troops": a gerund right behind the verb whose object it is, which the parser took for a clause beside it. */
function isBareGerund(tree: Tree, at: number): boolean {
  const { deprel = '', xpos, head = -1 } = tree.tokens[at] ?? {}
  if (xpos !== 'VBG' || !['advcl', 'ccomp', 'obj'].includes(deprel)) return false
  const between = tree.tokens.slice(head + 1, at)
  return (
    head < at &&
    governors.has(governingWord(tree, head)) &&
    between.every((word) => word.head === head && /^(?:compound:prt|advmod)$/.test(word.deprel))
  )
}

/** "Accused two generals of planning": the verb, where the parser hung what they are accused of on them. */
export function accuserOver(tree: Tree, noun: number, below: number): number | undefined {
  const { head = -1, deprel } = tree.tokens[noun] ?? {}
  const isObject = tree.tokens[below]?.deprel === 'acl' && (deprel === 'obj' || deprel === 'nsubj:pass')
  return isObject && governors.get(lemmaAt(tree, head)) === 'possible' ? head : undefined
}

export function governedBy(tree: Tree, governor: number, below: number): Reality | undefined {
  const { upos } = tree.tokens[governor] ?? {}
  const lemma = lemmaAt(tree, governor)
  if (isDare(tree.tokens, governor)) return 'hypothetical'
  const isDone = isBroughtAbout(tree.tokens, governor, below)
  const named = isDone ? undefined : governors.get(governingWord(tree, governor))
  if (isLeftOpen(tree, governor)) return 'possible'
  if (isNegated(tree, governor)) return notGoverned(tree, governor)
  if (named !== undefined) return isAnyOf(tree, governor) ? 'hypothetical' : named
  // "Narrowly escaped being hit".
  if (/^(?:escape|evade|dodge)$/.test(lemma) && isGerund(tree, below)) return 'denied'
  // A gerund tells what was done, a participle in what state one was found; an infinitive what is to be.
  if (tree.tokens[below]?.xpos === 'VBG') return lemma === 'blame' ? 'possible' : undefined
  const { deprel, xpos } = tree.tokens[below] ?? {}
  if (deprel === 'xcomp' && xpos === 'VBN' && dependents(tree, below, ['mark', 'aux', 'aux:pass']).length === 0)
    return undefined
  // "Are estimated to have been killed", "confessed to having killed": it is past, however sure.
  if (dependents(tree, below, ['aux']).some((child) => /^(?:have|having)$/.test(tree.tokens[child]?.lower ?? '')))
    return undefined
  // "The seventh mayor to be murdered", "a failed attempt to kill him": it was done, or tried.
  const ranked = [governor, ...dependents(tree, below, ['nsubj'])]
  if (ranked.some((noun) => isRanked(tree, noun)) || isAttempt(tree, governor)) return undefined
  // "He is to sign an agreement."
  if (lemma === 'be') return 'planned'
  if (upos === 'NOUN') return isAnyOf(tree, governor) ? 'hypothetical' : 'planned'
  const own = ownReality(tree, governor)
  // "We have to arrest them"; whoever "had to" did.
  if (lemma === 'have' && /^VB[PZ]?$/.test(tree.tokens[governor]?.xpos ?? '') && isFactual(own)) return 'requested'
  return isFactual(own) && !isDone ? purposeReality(lemma) : own
}

/** "Being hit". */
const isGerund = (tree: Tree, at: number): boolean =>
  [at, ...dependents(tree, at, ['aux:pass'])].some((word) => tree.tokens[word]?.xpos === 'VBG')

/** "Any decision to expel them": there is none. */
export const isAnyOf = (tree: Tree, noun: number): boolean => hasDeterminer(tree, noun, /^any$/)

/** Verbs that carry out what their complement says: "began to march", "tried to storm". Of others the infinitive is a purpose. */
const carryingOut = wordSet(
  'see hear watch witness feel notice observe begin start continue keep try attempt manage help proceed come go force use be seem appear happen cease stop finish resort have remain dare rush plead cause prompt provoke drive compel',
)

function purposeReality(lemma: string): Reality | undefined {
  return carryingOut.has(lemma) ? undefined : 'planned'
}

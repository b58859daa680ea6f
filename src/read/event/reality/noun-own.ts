/** What do a noun's own words and its place in the clause say of the event that it names, before its verb does? */

import { wordSet } from '../../../stdx/index.ts'
import { lemmaAt } from '../clause/scene.ts'
import { dependents, hasDeterminer, prepositionOf, type Tree } from '../clause/tree.ts'
import { adjectiveReality, occurrenceVerbs } from '../en/words.ts'
import type { Reality } from './own-reality.ts'
import { isSetFor } from './scheduled.ts'

/** Nouns that one is joined to, up the tree. */
const conjunctsMax = 6

/** "Is planned". */
export const isNow = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, ['aux:pass', 'aux']).some((child) => /^(?:is|are)$/.test(tree.tokens[child]?.lower ?? ''))

export const isBecoming = (tree: Tree, verb: number, relation: string, preposition: string): boolean => {
  const lemma = lemmaAt(tree, verb)
  // "May lead to killings", "could end in bloodshed".
  if (/^(?:lead|result|end|culminate)$/.test(lemma)) return preposition === (lemma === 'lead' ? 'to' : 'in')
  return (
    (relation === 'xcomp' || relation === 'obj' || preposition === 'into') &&
    /^(?:become|develop|turn|grow|evolve|escalate|strengthen|intensify|morph|spiral|descend|degenerate)$/.test(lemma)
  )
}

/** "Any attack would be met with force", "should the truce collapse", "the marches next week": whichever there will be. */
export function isWhatever(tree: Tree, noun: number, verb: number): Reality | undefined {
  const [first] = tree.tokens
  if (isNext(tree, noun)) return 'planned'
  const isCondition = first?.lower === 'should' && first.head === verb && tree.tokens.at(-1)?.text !== '?'
  const isAny = hasDeterminer(tree, noun, /^(?:any|every|each)$/)
  const isAhead = dependents(tree, verb, ['aux']).some((child) => modals.test(tree.tokens[child]?.lower ?? ''))
  return isCondition || (isAny && isAhead) ? 'hypothetical' : undefined
}

/** "During protests next month", "talks on Iran next week": it is to come; "the next day" may be long past. */
function isNext({ tokens }: Tree, noun: number): boolean {
  const next = tokens.findIndex(({ lower }, at) => at > noun && lower === 'next')
  if (next < 0 || !/^(?:week|month|year)$/.test(tokens[next + 1]?.lower ?? '')) return false
  return tokens.slice(noun + 1, next).every(({ lower, upos }) => upos !== 'VERB' && upos !== 'AUX' && lower !== 'the')
}

const modals = /^(?:will|would|could|may|might|can|shall|must|['’]ll|['’]d)$/

export const isEnding = (tree: Tree, noun: number): boolean =>
  /^(?:strike|walkout|siege|blockade|boycott|sit-in|standoff|stand-off|occupation)$/.test(lemmaAt(tree, noun))

/** "We lost a round, we did not lose the battle": fights that speakers see themselves in. */
export const isRhetoric = (tree: Tree, verb: number): boolean =>
  /^(?:win|lose|fight)$/.test(lemmaAt(tree, verb)) &&
  dependents(tree, verb, ['nsubj']).some((subject) => /^(?:we|i|you)$/.test(tree.tokens[subject]?.lower ?? ''))

export const periods = wordSet('night day week evening weekend')

/** Prepositions that only say beside what else a verb's own event was. */
export const looseIn = wordSet('after before since amid amidst despite following over because at during about through')

export function isDefinite(tree: Tree, noun: number): boolean {
  return dependents(tree, noun, ['det', 'nmod:poss']).some((child) => {
    const { lower = '', deprel } = tree.tokens[child] ?? {}
    return deprel === 'nmod:poss' || /^(?:the|this|that|these|those)$/.test(lower)
  })
}

export function topConjunct(tree: Tree, index: number): number {
  let at = index
  for (let steps = 0; steps < conjunctsMax && tree.tokens[at]?.deprel === 'conj'; steps += 1) {
    at = tree.tokens[at]?.head ?? at
    // "The explosion in Gao and the death of a soldier": no event is coordinated with a place.
    const { upos, deprel, head = at } = tree.tokens[at] ?? {}
    if (upos === 'PROPN' && deprel === 'nmod' && /^(?:in|at|near)$/.test(prepositionOf(tree, at))) at = head
  }
  return at
}

/** "An outage expected to last": what will go on is there. */
const isToGoOn = (tree: Tree, participle: number): boolean =>
  dependents(tree, participle, ['xcomp']).some((child) =>
    /^(?:extend|last|continue|persist|remain|linger|end)$/.test(lemmaAt(tree, child)),
  )

export function modifierReality(tree: Tree, noun: number): Reality | undefined {
  const told = dependents(tree, noun, ['amod', 'acl'])
    .filter((child) => !isToGoOn(tree, child))
    .map((child) => adjectiveReality.get(tree.tokens[child]?.lower ?? ''))
    .find((reality) => reality !== undefined)
  // "A march called for Saturday"; one that drew thousands took place.
  const isHeld = occurrenceVerbs.has(lemmaAt(tree, tree.tokens[topConjunct(tree, noun)]?.head ?? -1))
  return (
    told ??
    (!isHeld && dependents(tree, noun, ['acl']).some((verb) => isSetFor(tree, verb, noun)) ? 'planned' : undefined)
  )
}

/** "A strike", "strikes": none that is known. */
export const isUndetermined = (tree: Tree, noun: number): boolean =>
  hasDeterminer(tree, noun, /^(?:an?|another|any)$/) ||
  (tree.tokens[noun]?.xpos === 'NNS' && dependents(tree, noun, ['det', 'nmod:poss', 'nummod']).length === 0)

/** Whether a verb with "would", "could" or "will" leaves open whether its subject, or who does it, comes about. */
export const isOpenSubject = (tree: Tree, verb: number, deprel: string): boolean =>
  /^(?:nsubj|obl:agent)$/.test(deprel) &&
  dependents(tree, verb, ['aux']).some((child) => modals.test(tree.tokens[child]?.lower ?? '')) &&
  // "May have been damaged by an attack": it is the damage that may be so.
  dependents(tree, verb, ['aux']).every((child) => tree.tokens[child]?.lower !== 'have')

/** "Are a crime", "is a violation of the law": what is said of all of a kind. */
export const isJudged = (tree: Tree, predicate: number): boolean =>
  /^(?:crime|violation|offence|offense|breach|sin|cowardice)$/.test(lemmaAt(tree, predicate)) &&
  dependents(tree, predicate, ['cop']).some((child) => /^(?:is|are)$/.test(tree.tokens[child]?.lower ?? ''))

/** "No sign of an attack", "no evidence of arson". */
export const isUnfound = (tree: Tree, noun: number): boolean =>
  /^(?:sign|evidence|indication|trace|proof|report|hint)$/.test(lemmaAt(tree, noun)) &&
  hasDeterminer(tree, noun, /^(?:no|any)$/)

export const isWould = (tree: Tree, predicate: number): boolean =>
  dependents(tree, predicate, ['aux']).some((child) => /^(?:would|['’]d)$/.test(tree.tokens[child]?.lower ?? ''))

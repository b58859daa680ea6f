/** Who is on the other side of it, where the parser hung the words for them on another noun, or they stand in the clause below? */

import { lemmaAt } from '../clause/scene.ts'
import { clauseOf, dependents, prepositionOf, type Tree, withConjuncts } from '../clause/tree.ts'
import type { EventType } from '../kind.ts'
import { isNegated } from '../reality/own-reality.ts'

const under = (tree: Tree, at: number, prepositions: RegExp): number[] =>
  dependents(tree, at, ['nmod', 'obl'])
    .filter((child) => prepositions.test(prepositionOf(tree, child)))
    .flatMap((child) => withConjuncts(tree, child))

const dealings: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'REJECT'])

/** "Agreed to a ceasefire with the government", "withdrew from talks with rebels": whom they deal with. */
export const dealtWith = (tree: Tree, type: EventType, phrases: readonly number[]): number[] =>
  dealings.has(type) ? phrases.flatMap((phrase) => under(tree, phrase, /^with$/)) : []

/** "A ceasefire between the army and rebels was signed": both sides of a deal. */
export const sidesOf = (tree: Tree, type: EventType, deals: readonly number[]): number[] =>
  dealings.has(type) ? deals.flatMap((deal) => under(tree, deal, /^between$/)) : []

/** "An attack by rebels on troops": the parser hangs the troops on the rebels. */
export const behindDoers = (tree: Tree, type: EventType, doers: readonly number[]): number[] =>
  type === 'ASSAULT' ? doers.flatMap((doer) => under(tree, doer, /^(?:on|against)$/)) : []

/** "Threatened to bomb the capital of its neighbours": whom the deed that is threatened would befall. */
export const menaced = (tree: Tree, type: EventType, verb: number): number[] =>
  type === 'THREATEN' && /^(?:threaten|vow|swear|pledge|promise|warn)$/.test(lemmaAt(tree, verb))
    ? dependents(tree, verb, ['xcomp'])
        .flatMap((below) => dependents(tree, below, ['obj']))
        .flatMap((one) => withConjuncts(tree, one))
    : []

/** "Two died when gunmen attacked a bus": the dead of the clause above are those whom it befell. */
export function deadAbove(tree: Tree, type: EventType, verb: number): readonly number[] {
  const { deprel, head = -1 } = tree.tokens[verb] ?? {}
  if (!befalling.has(type) || deprel !== 'advcl' || !isTimed(tree, verb) || isNegated(tree, head)) return []
  const { subjects, objects, passive } = clauseOf(tree, head)
  const lemma = lemmaAt(tree, head)
  const isLost = /^(?:lose|suffer|sustain|receive)$/.test(lemma)
    ? objects.some((at) => /^(?:life|injury|wound|burn)$/.test(lemmaAt(tree, at)))
    : /^(?:die|perish|drown|suffocate)$/.test(lemma)
  return isLost && !passive ? subjects : []
}

const befalling: ReadonlySet<EventType> = new Set(['ASSAULT', 'ACCIDENT', 'DISASTER', 'FIRE', 'EXPLOSION'])

const isTimed = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, ['mark', 'advmod']).some((at) => /^(?:when|after|as)$/.test(tree.tokens[at]?.lower ?? ''))

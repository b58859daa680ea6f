/**
 * Which of several subjects that the parse gives one verb is its own? "38 injured, and President Kone …" has the president hurt, and
 * "a Reserve Police Force (RPF) constable was killed" the force.
 */
import { dependents, prepositionOf, type Tree } from './node.ts'

/** The subjects of a verb: those before it, but for who is only included, and the nearest of those that something parts. */
export function ownSubjects(tree: Tree, verb: number): number[] {
  const all = dependents(tree, verb, ['nsubj'])
  if (all.length < 2) return all
  const before = all.filter((at) => at < verb)
  const near = before.length > 0 ? before : all
  const bare = near.filter(
    (at) => prepositionOf(tree, at) === '' && !/^(?:each|all|both)$/.test(tree.tokens[at]?.lower ?? ''),
  )
  const own = bare.length > 0 ? bare : near
  const last = own.at(-1) ?? verb
  return own.filter((at) => at === last || !isParted(tree, at, last))
}

/**
 * Whether a bracket, a verb or a preposition stands between two subjects, and no "and": "union leader Carlos Rojas" is two of one person,
 * and so are "the US, Western allies" two.
 */
function isParted({ tokens }: Tree, from: number, to: number): boolean {
  const between = tokens.slice(from + 1, to)
  const isJoined = between.some(({ upos }) => upos === 'CCONJ')
  const parts = ({ kind, upos, text }: Tree['tokens'][number]): boolean =>
    (kind === 'mark' && text !== ',') || /^(?:VERB|AUX|ADP|SCONJ)$/.test(upos)
  return !isJoined && between.some(parts)
}

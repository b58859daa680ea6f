/** Does a clause tell what took place, or only what people think, do as a habit, or might do? */
import { attitudes, habits } from './en/words.ts'
import type { Reality } from './reality.ts'
import { lemmaAt } from './scene.ts'
import { type Clause, dependents, type Tree } from './tree.ts'

/** Places of a clause in its sentence that only say in passing who somebody is or what he would like. */
const inPassing: ReadonlySet<string> = new Set(['acl', 'acl:relcl', 'advcl', 'xcomp', 'amod'])

/** "Executives supporting her", "those who oppose it": an attitude told in passing is no event. */
export function isAttitude(tree: Tree, verb: number): boolean {
  const { deprel = '', xpos = '' } = tree.tokens[verb] ?? {}
  return attitudes.has(lemmaAt(tree, verb)) && inPassing.has(deprel) && xpos !== 'VBD'
}

/**
 * What "you" do, what is done "often", and words that might be said ("could propose", "if he criticizes") or that only
 * describe ("the proposed cap") are no events.
 */
export function isSpokenOf(tree: Tree, clause: Clause, { quad, reality }: { quad: number; reality: Reality }): boolean {
  const { verb, subjects } = clause
  if (subjects.length > 0 && subjects.every((index) => tree.tokens[index]?.lower === 'you')) return true
  const isHabit = dependents(tree, verb, ['advmod']).some((child) => habits.has(tree.tokens[child]?.lower ?? ''))
  if (isHabit) return true
  if (quad < 1 || quad > 3) return false
  return reality === 'possible' || reality === 'hypothetical' || tree.tokens[verb]?.deprel === 'amod'
}

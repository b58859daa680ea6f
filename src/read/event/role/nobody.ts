/** Which words beside a deed name nobody: "held hostage", "used force", "a general strike", "the Kano bombing"? */

import type { Scene } from '../clause/scene.ts'
import { childrenOf, dependents } from '../clause/tree.ts'

/** "Held hostage", "taken prisoner": what somebody became, and nobody beside him. */
export const isState = ({ tree }: Scene, index: number): boolean =>
  /^(?:hostage|captive|prisoner)$/.test(tree.tokens[index]?.lower ?? '') && childrenOf(tree, index).length === 0

/** "Denied using force", "took power": nobody; "a force", "the powers" are. */
export const isForce = ({ tree }: Scene, index: number): boolean =>
  /^(?:force|power|control)$/.test(tree.tokens[index]?.lower ?? '') &&
  dependents(tree, index, ['det', 'nmod:poss', 'compound']).length === 0

/** "A general strike", "a national protest", "other fires": of what kind it is or which, and nobody's. */
export const isQuality = ({ tree }: Scene, index: number): boolean =>
  /^(?:amod|compound)$/.test(tree.tokens[index]?.deprel ?? '') &&
  /^(?:general|national|other|several|such|artillery)$/.test(tree.tokens[index]?.lower ?? '')

/** "The Kano bombing", "a Goma attack": where it was; "Kano's attack on" is its own. */
export const isTown = (scene: Scene, index: number): boolean => {
  const { deprel, head = -1 } = scene.tree.tokens[index] ?? {}
  if (deprel !== 'compound' || scene.partyAt(index)?.sector !== undefined) return false
  const [name, place] = [scene.nameAt(index), scene.placeAt(index)]
  // A village that no gazetteer knows; "Cyclone Hidaya" is one name.
  if (place === undefined) return name?.kind === 'place' && name !== scene.nameAt(head)
  return /^(?:city|site|admin)$/.test(place.kind ?? '')
}

/** Is a thing called by what befell it? "The burning factory" and "a sunken ferry" tell a fire and an accident; "burning houses" may be anywhere. */
import type { Rule } from '../../../model/index.ts'
import { isPhysical, type Scene } from '../clause/scene.ts'
import { dependents } from '../clause/tree.ts'
import { wrecks } from '../en/words.ts'
import { kinds } from '../kind.ts'
import type { Draft } from './trigger.ts'

export const wreckRule: Rule = {
  id: 'event/en/wreck',
  reads:
    'A building or vehicle with the state that a fire or an accident left it in: "the burning factory", "a sunken ferry".',
  apply: undefined,
}

/** The event in the state of one building or vehicle. */
export function wreckAt(scene: Scene, at: number): Draft | undefined {
  const { lower = '', deprel = '', head = -1 } = scene.tree.tokens[at] ?? {}
  const name = wrecks.get(lower)
  const kind = name === undefined ? undefined : kinds.get(name)
  if (name === undefined || kind === undefined || !/^(?:amod|compound)$/.test(deprel)) return undefined
  const one = scene.tree.tokens[head]?.xpos === 'NN' && dependents(scene.tree, head, ['det']).length > 0
  if (!one || !isPhysical(scene, head)) return undefined
  return {
    from: at,
    to: at,
    head: at,
    kind,
    name,
    rule: wreckRule.id,
    roles: { actors: [], targets: [], objects: [], instruments: [], acted: false, words: { doers: [], sufferers: [] } },
    reality: 'happened',
    noun: true,
    definite: true,
    asked: [],
  }
}

/** What is only the content of another event: the release that was agreed on, the troops that were asked for. */

import { dependents, type Tree } from '../clause/tree.ts'
import { quadClasses } from '../kind.ts'
import { isFactual } from '../reality/own-reality.ts'
import type { Draft } from './trigger.ts'

/** Words above a draft that are looked at for another. */
const stepsMax = 8

const bounds = new Set(['acl:relcl', 'parataxis', 'conj', 'appos', 'csubj'])

/** The draft that this one is the content of: above it, with no clause of its own between. */
export function contentOf(tree: Tree, draft: Draft, byHead: ReadonlyMap<number, Draft>): Draft | undefined {
  let at = draft.light ?? draft.head
  for (let steps = 0; steps < stepsMax; steps += 1) {
    const { head = -1, deprel = '' } = tree.tokens[at] ?? {}
    if (head < 0 || bounds.has(deprel)) return undefined
    if (deprel === 'advcl' && isFiniteClause(tree, at)) return undefined
    const above = byHead.get(head)
    if (above !== undefined && above !== draft) return above
    at = head
  }
  return undefined
}

function isFiniteClause(tree: Tree, verb: number): boolean {
  const marks = dependents(tree, verb, ['mark']).map((mark) => tree.tokens[mark]?.lower ?? '')
  return (
    marks.some((word) => !['to', 'by', 'for', 'of', 'from', 'in', 'with', 'against'].includes(word)) ||
    dependents(tree, verb, ['nsubj']).length > 0
  )
}

/** Whether it is no event beside the one above, but what that one says, asks for or grants. */
export function isContent(tree: Tree, draft: Draft, above: Draft): boolean {
  const { kind, reality, roles } = draft
  if (isDeedBeside(tree, draft, above)) return false
  const quad = quadClasses[kind.type]
  if (quad >= 1 && quad <= 3) return quadClasses[above.kind.type] !== 0
  if (isFactual(reality)) return false
  // Troops that are asked for are nobody's victims.
  if (kind.type === 'MOBILIZE' && above.kind.type === 'REQUEST') return true
  if (above.kind.type === 'REQUEST' || above.kind.type === 'THREATEN')
    return quad === 0 || roles.targets.length + roles.objects.length === 0
  return reality !== 'possible' && quadClasses[above.kind.type] !== 0
}

/** "Stormed the bank, freeing 25 hostages": the second deed is no content of the first. */
function isDeedBeside(tree: Tree, { head, kind, reality }: Draft, above: Draft): boolean {
  const { deprel, xpos } = tree.tokens[head] ?? {}
  const isParticiple = deprel === 'advcl' && xpos === 'VBG' && dependents(tree, head, ['mark']).length === 0
  return isParticiple && isFactual(reality) && quadClasses[kind.type] === 2 && quadClasses[above.kind.type] === 4
}

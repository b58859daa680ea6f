/** Is a place only where help or passage was to go? "Access to Zamzam was suspended" does nothing to a town; aid to Kabul is a state's. */
import { wordSet } from '../../../stdx/index.ts'
import { lemmaAt, type Scene } from '../clause/scene.ts'
import { dependents, prepositionOf } from '../clause/tree.ts'
import type { EventType } from '../kind.ts'

/** What goes to a place, whoever is in it. */
const passage = wordSet('access delivery flight convoy shipment distribution passage transport operation')

export function isDestination(scene: Scene, index: number, type: EventType): boolean {
  if (type !== 'SANCTION' || prepositionOf(scene.tree, index) !== 'to') return false
  const place = scene.placeAt(index)
  const { head = -1 } = scene.tree.tokens[index] ?? {}
  return (
    place !== undefined &&
    place.kind !== 'country' &&
    scene.partyAt(index)?.sector === undefined &&
    [head, ...dependents(scene.tree, head, ['obj'])].some((at) => passage.has(lemmaAt(scene.tree, at)))
  )
}

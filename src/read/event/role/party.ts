/** Which parties stand at some words, and who suffers by what is done to a thing? */

import type { Party } from '../../../model/index.ts'
import { wordSet } from '../../../stdx/index.ts'
import { isMake } from '../clause/make.ts'
import { isPerson, meets, partyOf, partyOfPhrase, type Scene } from '../clause/scene.ts'
import { dependents, prepositionOf, withConjuncts } from '../clause/tree.ts'
import { type EventType, quadClasses } from '../kind.ts'
import { meantBy } from './meant.ts'
import { isThing, ownersOf } from './owner.ts'

/** Those whom it befell, or whose thing it befell: "torched a reporter's car", "an attack on a bus carrying pilgrims". */
export function sufferersAt(scene: Scene, indices: readonly number[], type: EventType): Party[] {
  if (quadClasses[type] !== 4 && quadClasses[type] !== 0) return partiesAt(scene, indices)
  return distinct(
    indices
      .map((index) => thingCounted(scene, index))
      .flatMap((index) => {
        const owners = isThing(scene, index) ? ownersOf(scene, index) : []
        const own = owners.length > 0 ? owners : partiesAt(scene, [index])
        return own.length > 0 || !isPerson(scene, index) ? own : (partyOfPhrase(scene, index) ?? [])
      }),
  )
}

/** "54 of 60 drones": the drones. */
function thingCounted(scene: Scene, index: number): number {
  if (scene.tree.tokens[index]?.upos !== 'NUM') return index
  const of = dependents(scene.tree, index, ['nmod']).find((at) => prepositionOf(scene.tree, at) === 'of')
  return of !== undefined && isThing(scene, of) ? of : index
}

export function partiesAt(scene: Scene, indices: readonly number[]): Party[] {
  const people = indices.flatMap((index) => meantBy(scene, index)).filter((index) => !isNobody(scene, index))
  return distinct(people.flatMap((one) => withNations(scene, one)).flatMap((index) => partyOf(scene, index) ?? []))
}

/** "On Elm Street", "each other", "a suspected blaze", "a Ford": a place, those who are named already, what somebody makes of it, a thing. */
function isNobody(scene: Scene, index: number): boolean {
  const { tokens } = scene.tree
  const { lower = '', deprel } = tokens[index] ?? {}
  if (lower === 'both') return true
  if (lower === 'other' || lower === 'another') return isReciprocal(scene, index)
  if (deprel === 'amod') return /^(?:suspected|alleged|presumed|accused|wanted)$/.test(lower)
  if (isMake(scene.tree, index, scene.nameAt(index)?.text ?? '')) return true
  const party = scene.partyAt(index)
  return party !== undefined && party.sector === undefined && streets.test(party.text)
}

const isReciprocal = ({ tree }: Scene, index: number): boolean =>
  /^(?:each|one)$/.test(tree.tokens[index - 1]?.lower ?? '')

/** The names of roads, and the ends of those of streets, as they stand in addresses, too. */
const streets =
  /^(?:Route|Autoroute|Ruta|Carretera|Interstate|Rue|Highway)(?: |$)|^(?:National |State )?(?:Highway|Route) \d|^(?:RN|NH|[AEMN])-?\d+$| (?:Highway|Road|Route) \d+$| (?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?|Lane|Drive|Highway|Hwy\.?|Freeway|Expressway|Motorway|Parkway|Square|Roundabout|Plaza|Bridge)$/

export const distinct = (parties: readonly Party[]): Party[] =>
  parties.filter(({ span }, at) => parties.findIndex((other) => other.span.start === span.start) === at)

/** "Thai and Cambodian troops": the noun, and each nation before it that is a party of its own. */
function withNations(scene: Scene, index: number): number[] {
  const own = scene.partyAt(index)
  if (own === undefined) return [index]
  const before = dependents(scene.tree, index, ['amod', 'compound']).flatMap((child) =>
    withConjuncts(scene.tree, child),
  )
  const nations = before.filter((at) => {
    const other = scene.partyAt(at)
    return other?.headIndex === at && other !== own && other.sector === own.sector && other.country !== own.country
  })
  return [...nations, index]
}

/** "Condemned the shelling of a clinic": the shelling's doers, and not whom it befell. */
export function isAccused(scene: Scene, at: number): boolean {
  const { deprel, head = -1 } = scene.tree.tokens[at] ?? {}
  return deprel !== 'nmod' || prepositionOf(scene.tree, at) === 'by' || !meets(scene, head, deed)
}

const deed = {
  words: wordSet(
    'shelling killing murder abduction kidnapping arrest detention torture execution assassination destruction',
  ),
  classes: ['violence'],
}

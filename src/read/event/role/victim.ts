/** Whose is a deed as those whom it befell: "Lumumba's murder", "the Moro killing"? */
import { wordSet } from '../../../stdx/index.ts'
import { lemmaAt, meets, type Scene } from '../clause/scene.ts'

/** Nouns of what is done to those whose it is, unless "of" says to whom. */
export const suffered = wordSet(
  'death fatality murder assassination killing slaying execution beheading lynching kidnapping abduction arrest detention imprisonment torture beating rape shooting',
)

/** A person or people of no armed side; a state, an army or a gang does what is its own. */
export function isVictim(scene: Scene, at: number): boolean {
  const noun = scene.tree.tokens[at]?.head ?? -1
  // "Military deaths": nobody does them.
  const isFallen = /^(?:death|fatality)$/.test(lemmaAt(scene.tree, noun)) && scene.placeAt(at) === undefined
  if (isFallen || scene.nameAt(at)?.kind === 'person') return true
  const isOwner = scene.tree.tokens[at]?.deprel === 'nmod:poss'
  return isOwner && scene.placeAt(at) === undefined && !meets(scene, at, doers)
}

const doers = { words: new Set(['they', 'their', 'our', 'we']), classes: ['force', 'rebel', 'country', 'weapon'] }

/** Is a strike one of workers or one of weapons? */
import type { Sentence } from '../../token/index.ts'
import { lemmaAt, meets, type Scene } from '../clause/scene.ts'
import { dependents, hasDeterminer, prepositionOf, type Tree } from '../clause/tree.ts'
import type { NounEntry } from '../en/pattern.ts'
import { labourWords, strikeWords } from '../en/words.ts'
import { kinds } from '../kind.ts'
import type { JoinedDraft } from '../trigger/join.ts'

export const weapons = { words: new Set<string>(), classes: ['weapon', 'missile'] }

/** What is stopped is work, not a target: "a nationwide strike", "the nurses' strike", "the strike over wages". */
export function isOfLabour(scene: Scene, at: number, { words }: NounEntry): boolean {
  if (words.length > 1 || words[0] !== 'strike') return false
  const { tree } = scene
  const own = dependents(tree, at, ['amod', 'compound', 'nmod', 'nmod:poss', 'nummod'])
  const isHit = (child: number): boolean =>
    prepositionOf(tree, child) === 'on' && (meets(scene, child, struck) || scene.placeAt(child) !== undefined)
  if (own.some(isHit)) return false
  if (isOnStrike(tree, at)) return true
  if (own.some((child) => strikeWords.has(lemmaAt(tree, child)) || meets(scene, child, workers))) return true
  if (own.some((child) => meets(scene, child, weapons))) return false
  // "The last such strike lasted nine days."
  const { head = -1, deprel = '' } = tree.tokens[at] ?? {}
  if (deprel.startsWith('nsubj') && lemmaAt(tree, head) === 'last') return true
  return tree.tokens.some(({ lemma }) => labourWords.has(lemma.toLowerCase()))
}

/** "Nurses were on strike". */
export const isOnStrike = (tree: Tree, at: number): boolean =>
  lemmaAt(tree, at) === 'strike' && prepositionOf(tree, at) === 'on' && !hasDeterminer(tree, at, /./)

/** What is struck from the air: "a Ukrainian strike on a bus killed two workers". */
const struck = { words: new Set<string>(), classes: ['vehicle', 'building'] }

const workers = { words: new Set<string>(), classes: ['worker'] }

/** Different words of labour by which a report is one of workers. */
const labourWordsMin = 3

const bombing: ReadonlySet<string> = new Set(['aerial', 'drone', 'heavy-weapons', 'explosives'])

/** What strikes from the air, where a report speaks of it at all. */
const aloft =
  /^(?:air-?strike|aerial|airforce|drone|missile|rocket|artillery|mortar|shell(?:ing)?|bomb(?:er|ing|ardment)?|warplane|jet|helicopter|air-?raid)$/

/** Workers have struck, or are all that a report speaks of, and nobody has been attacked: "the strikes" are theirs. */
export function isOfStrikers(drafts: readonly JoinedDraft[], sentences: readonly Sentence[]): boolean {
  const attacks = drafts.filter(({ kind, noun }) => kind.type === 'ASSAULT' && !noun)
  if (attacks.length === 0 && drafts.some(({ name }) => name === 'strike')) return true
  if (!drafts.some(isBareAttack)) return false
  const lemmas = sentences.flatMap(({ tokens }) => tokens.map(({ lemma }) => lemma.toLowerCase()))
  // "The union called off its strike. Two people were killed during the strike."
  if (drafts.some(({ name }) => name === 'strike') && !lemmas.some((lemma) => aloft.test(lemma))) return true
  const words = new Set(lemmas.filter((lemma) => labourWords.has(lemma)))
  return words.size >= labourWordsMin && !attacks.some(({ kind }) => bombing.has(kind.mode ?? ''))
}

/** What a single noun tells: "the attack", and "the strike" that nothing told apart from one. */
const isBareAttack = ({ noun, name, from, to }: JoinedDraft): boolean => noun && name === 'attack' && from === to

/** A strike of workers, where the words of its own sentence left it one of weapons. */
export function asLabour(draft: JoinedDraft, lemma: string): JoinedDraft {
  const kind = kinds.get('strike')
  return lemma === 'strike' && isBareAttack(draft) && kind !== undefined ? { ...draft, kind, name: 'strike' } : draft
}

/** Is a strike one of workers or one of weapons? */
import type { NounEntry } from './en/pattern.ts'
import { labourWords, strikeWords } from './en/words.ts'
import type { JoinedDraft } from './join.ts'
import { kinds } from './kind.ts'
import { lemmaAt, meets, type Scene } from './scene.ts'
import { dependents } from './tree.ts'

export const weapons = { words: new Set<string>(), classes: ['weapon', 'missile'] }

/** What is stopped is work, not a target: "a nationwide strike", "the nurses' strike", "the strike over wages". */
export function isOfLabour(scene: Scene, at: number, { words }: NounEntry): boolean {
  if (words.length > 1 || words[0] !== 'strike') return false
  const { tree } = scene
  const own = dependents(tree, at, ['amod', 'compound', 'nmod', 'nmod:poss', 'nummod'])
  if (own.some((child) => strikeWords.has(lemmaAt(tree, child)) || meets(scene, child, workers))) return true
  if (own.some((child) => meets(scene, child, weapons))) return false
  // "The last such strike lasted nine days."
  const { head = -1, deprel = '' } = tree.tokens[at] ?? {}
  if (deprel.startsWith('nsubj') && lemmaAt(tree, head) === 'last') return true
  return tree.tokens.some(({ lemma }) => labourWords.has(lemma.toLowerCase()))
}

const workers = { words: new Set<string>(), classes: ['worker'] }

/** Workers have struck, and nobody has been attacked: "the strikes" after that are theirs. */
export function isOfStrikers(drafts: readonly JoinedDraft[]): boolean {
  return (
    drafts.some(({ name }) => name === 'strike') && !drafts.some(({ kind, noun }) => kind.type === 'ASSAULT' && !noun)
  )
}

/** A strike of workers, where the words of its own sentence left it one of weapons. */
export function asLabour(draft: JoinedDraft, lemma: string): JoinedDraft {
  const kind = kinds.get('strike')
  const isStrike = draft.noun && draft.name === 'attack' && lemma === 'strike' && draft.from === draft.to
  return isStrike && kind !== undefined ? { ...draft, kind, name: 'strike' } : draft
}

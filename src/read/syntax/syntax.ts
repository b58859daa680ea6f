/** What does the language core find? Sentences, words with their heads, names. */
import type { Span } from '../../model/index.ts'
import type { NameKind } from './names.ts'

/** One word; offsets are UTF-16 code units of the text. */
export interface Token extends Span {
  /** `text.slice(start, end)`. */
  readonly text: string
  /** The word as it was read, where the text breaks it, hides characters in it or writes it oddly. */
  readonly form?: string
  readonly lemma: string
  /** Universal part of speech. */
  readonly upos: string
  /** Part of speech of the Penn Treebank. */
  readonly xpos: string
  /** CoNLL-U notation, `Mood=Ind|Tense=Past`; empty where there are none. */
  readonly feats: string
  /** Index in the sentence, -1 for the root. */
  readonly head: number
  /** Universal dependency relation to the head. */
  readonly deprel: string
}

/** One sentence with its words; always a tree with one root. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[]
}

/** A name: its words, and what kind of thing it names. */
export interface Name extends Span {
  readonly text: string
  /** The name as it was read, where the text breaks it, hides characters in it or writes it oddly. */
  readonly form?: string
  readonly kind: NameKind
  /** Index into the text's sentences. */
  readonly sentence: number
  /** Words in the sentence, half open. */
  readonly tokens: Span
  /** Index of the first name in the text of the same person, body or place. */
  readonly entity: number
}

/** What `annotate` finds; spans index `text`. */
export interface Syntax {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly names: readonly Name[]
}

/** What is there to learn from people's attributions? For each, the word at the heart of its cue, and the class of every word. */
import type { Span } from '../../src/model/index.ts'
import { parts } from '../../src/read/attribution/learned/decode.ts'
import type { View } from '../../src/read/attribution/learned/view.ts'
import type { Token } from '../../src/read/token/index.ts'

export type MarkedAttribution = Readonly<Record<'source' | 'cue' | 'content', readonly Span[]>>

export interface Lesson {
  /** The word of the cue that is nearest to the root of its sentence. */
  readonly anchor: number
  /** By word of the text; a word that is marked twice is cue rather than source, and source rather than content. */
  readonly classes: Uint8Array
}

export function makeLesson(view: View, tokens: readonly Token[], marked: MarkedAttribution): Lesson | undefined {
  const classes = new Uint8Array(view.words)
  for (const part of ['content', 'source', 'cue'] as const)
    for (const span of marked[part]) for (const word of wordsIn(tokens, span)) classes[word] = parts[part]
  const cue = marked.cue.flatMap((span) => wordsIn(tokens, span))
  const [first] = cue
  if (first === undefined) return undefined
  const rank = (word: number): number => depthOf(view, word) + (view.mark[word]! > 0 ? 0.5 : 0)
  const anchor = cue
    .filter((word) => view.sentence[word] === view.sentence[first])
    .reduce((best, word) => (rank(word) < rank(best) ? word : best))
  for (let word = view.words - 1; word > 0; word--) {
    const part = classes[word]!
    if (part > 0 && classes[word - 1] === part) classes[word] = part + 1
  }
  return { anchor, classes }
}

function depthOf({ head }: View, word: number): number {
  let depth = 0
  for (let at = head[word]!; at >= 0; at = head[at]!) depth++
  return depth
}

/** Words that share a character with the span. */
function wordsIn(tokens: readonly Token[], { start, end }: Span): number[] {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  const words: number[] = []
  for (let word = low; word < tokens.length && tokens[word]!.start < end; word++) words.push(word)
  return words
}

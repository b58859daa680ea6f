/** Which words get a vector of their own, and with which vector do they start? */
import { wordKey } from '../src/read/syntax/words.ts'
import { roughWords, silverDocuments, unlabelledTexts } from './corpus.ts'
import { learnVectors } from './embed.ts'
import type { Progress } from './progress.ts'
import type { Random } from './random.ts'
import type { Lesson } from './train-network.ts'

/** A word is kept when it was seen this often in all text, or twice in the treebanks. Set by hand. */
const countMin = 4
const treebankMin = 2
const passes = 4

export interface Vocabulary {
  readonly words: readonly string[]
  readonly vectors: Float32Array
}

function countKeys(lines: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) for (const word of line) counts.set(wordKey(word), (counts.get(wordKey(word)) ?? 0) + 1)
  return counts
}

/** The vocabulary, most frequent first after the empty unknown word, with `dims` numbers each. */
export function learnVocabulary(
  data: string,
  lessons: readonly Lesson[],
  options: { readonly dims: number; readonly random: Random; readonly progress: Progress },
): Vocabulary {
  const lines = [
    ...unlabelledTexts(data).flatMap(roughWords),
    ...silverDocuments(data)
      .flatMap((document) => document.sentences)
      .map((sentence) => sentence.map((token) => token.form)),
    ...lessons.map((lesson) => lesson.forms),
  ]
  const counts = countKeys(lines)
  const treebank = countKeys(lessons.map((lesson) => lesson.forms))
  const kept = [...counts].filter(([word, count]) => count >= countMin || (treebank.get(word) ?? 0) >= treebankMin)
  const words = ['', ...kept.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word)]
  const numbers = new Map(words.map((word, index) => [word, index]))
  options.progress.line(`vocabulary: ${words.length} words of ${counts.size}, ${lines.length} lines`)
  const coded = lines.map((line) => Int32Array.from(line, (word) => numbers.get(wordKey(word)) ?? 0))
  return { words, vectors: learnVectors(coded, words.length, { ...options, epochs: passes }) }
}

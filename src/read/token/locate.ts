/** What of all that was found touches a sentence? An index, so that a long report is not searched whole for each sentence. */
import type { Span } from '../../model/index.ts'
import type { Sentence } from './index.ts'

/**
 * Items by the sentences that their spans touch, in their own order. Time in proportion to the items and what they cover.
 *
 * @example `bySentence(syntax.sentences, times, ({ span }) => [span])(sentence)` are the times of a sentence.
 */
export function bySentence<T>(
  sentences: readonly Sentence[],
  items: readonly T[],
  spansOf: (item: T) => readonly Span[],
): (sentence: Sentence) => readonly T[] {
  const touching = new Map<number, T[]>()
  for (const item of items) {
    for (const { start, end } of spansOf(item)) {
      for (let at = firstEndingAfter(sentences, start); (sentences[at]?.start ?? end) < end; at += 1) {
        const there = touching.get(at)
        if (there === undefined) touching.set(at, [item])
        else if (there.at(-1) !== item) there.push(item)
      }
    }
  }
  return ({ index }) => touching.get(index) ?? []
}

function firstEndingAfter(sentences: readonly Sentence[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

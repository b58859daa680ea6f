/** In which sentence does something begin? */
import type { Reading, Span } from '../../model/index.ts'

/** By halves: sentences stand in order, and a long report has as many counts as it has sentences. */
export function sentenceAt(words: Span, { sentences }: Pick<Reading, 'sentences'>): Span | undefined {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) <= words.start) low = middle + 1
    else high = middle
  }
  const found = sentences[low]
  return found !== undefined && found.start <= words.start ? found : undefined
}

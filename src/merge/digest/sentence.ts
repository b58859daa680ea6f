/** In which sentence does something begin? */
import type { Reading, Span } from '../../model/index.ts'

export const sentenceAt = (words: Span, { sentences }: Pick<Reading, 'sentences'>): Span | undefined =>
  sentences.find(({ start, end }) => start <= words.start && words.start < end)

/** In which paragraph does each sentence stand? An empty line ends one; a break alone may stand at the margin of a line, and two blanks behind any full stop. */
import type { Span } from '../../model/index.ts'

/** The number of the paragraph of each sentence, from 0. */
export function paragraphsOf(text: string, sentences: readonly Span[]): number[] {
  let [paragraph, last] = [0, 0]
  return sentences.map(({ start, end }, index) => {
    if (index > 0 && /\n\s*\n/.test(text.slice(last, start))) paragraph += 1
    last = end
    return paragraph
  })
}

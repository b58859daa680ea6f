/** Where are the marks in an annotated text? `[words|about]` stands for the words, which what is behind the bar is about. */
import type { Span } from '../src/model/index.ts'

export interface Mark {
  readonly span: Span
  readonly about: string
}

/**
 * The text without its marks, and the marks in their order. Throws on a bracket that is not closed.
 *
 * @example `takeMarks('[Two|killed 2] died.')` is `{ text: 'Two died.', marks: [{ span: { start: 0, end: 3 }, about: 'killed 2' }] }`
 */
export function takeMarks(marked: string): { text: string; marks: Mark[] } {
  let text = ''
  const marks: Mark[] = []
  for (const piece of marked.split(/(\[[^\]]*\])/)) {
    if (!piece.startsWith('[')) {
      if (/[[\]|]/.test(piece)) throw new Error(`not closed: ${piece}`)
      text += piece
      continue
    }
    const [words = '', about = ''] = piece.slice(1, -1).split('|')
    marks.push({ span: { start: text.length, end: text.length + words.length }, about })
    text += words
  }
  return { text, marks }
}

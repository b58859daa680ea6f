/** Where does a text hold the words that were asked for? */
import type { Span } from '../../model/index.ts'
import { foldName } from '../../stdx/index.ts'
import { words } from './select.ts'

export interface Passage {
  readonly text: string
  /** In the report's text. */
  readonly span: Span
  /** In the passage. */
  readonly marks: readonly Span[]
}

const passagesMax = 3
/** UTF-16 code units shown on either side: a line or two. */
const aroundChars = 90

/** The first places at which a word of the question stands, with what is around them. */
export function passagesOf(text: string, question: string): Passage[] {
  const wanted = new Set(words(question))
  const passages: Passage[] = []
  let end = -1
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const { index } = match
    if (index < end || !wanted.has(foldName(match[0]))) continue
    const span = around(text, index, index + match[0].length)
    passages.push(passage(text, span, wanted))
    if (passages.length === passagesMax) break
    end = span.end
  }
  return passages
}

function around(text: string, from: number, to: number): Span {
  const start = text.lastIndexOf(' ', Math.max(0, from - aroundChars)) + 1
  const space = text.indexOf(' ', to + aroundChars)
  const isFar = from - start > 2 * aroundChars
  const end = space < 0 || space - to > 2 * aroundChars ? Math.min(text.length, to + aroundChars) : space
  return { start: isFar ? from - aroundChars : start, end }
}

function passage(text: string, span: Span, wanted: ReadonlySet<string>): Passage {
  const own = text.slice(span.start, span.end)
  const marks = [...own.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
    .filter((match) => wanted.has(foldName(match[0])))
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
  return { text: own, span, marks }
}

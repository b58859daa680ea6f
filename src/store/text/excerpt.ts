/** Where in a text is what was asked for? A few stretches of it, with the words marked. */
import type { Span } from '../../model/index.ts'
import type { Excerpt } from '../query.ts'
import { type Phrase, phrasesOf, type Question } from './question.ts'
import { type TextToken, tokensOf } from './token.ts'

/** Stretches of a text that are shown, and UTF-16 units on either side of the words. */
const excerptsMax = 3
const marginChars = 80
/** Finds in one text: more are not shown anyway. */
const highlightsMax = 100

/** Spans of the words asked for, in order, none within another. */
export function highlightsOf(text: string, question: Question): Span[] {
  const tokens = [...tokensOf(text)]
  const phrases = phrasesOf(question)
  const spans: Span[] = []
  for (let at = 0; at < tokens.length && spans.length < highlightsMax; at += 1) {
    const ends = phrases.flatMap((phrase) => endOf(tokens, at, phrase) ?? [])
    const start = tokens[at]?.start ?? 0
    if (ends.length === 0) continue
    const end = Math.max(...ends)
    const last = spans.at(-1)
    if (last === undefined || start >= last.end) spans.push({ start, end })
    else if (end > last.end) spans[spans.length - 1] = { start: last.start, end }
  }
  return spans
}

function endOf(tokens: readonly TextToken[], at: number, { words, isPrefix }: Phrase): number | undefined {
  for (const [index, word] of words.entries()) {
    const token = tokens[at + index]
    if (token === undefined) return undefined
    const isLast = index === words.length - 1
    if (isLast && isPrefix ? !token.word.startsWith(word) : token.word !== word) return undefined
  }
  return tokens[at + words.length - 1]?.end
}

/** The first stretches of the text that hold what was asked for; its beginning where nothing was asked. */
export function excerptsOf(text: string, question: Question | undefined): Excerpt[] {
  const highlights = question === undefined ? [] : highlightsOf(text, question)
  const excerpts: { span: Span; highlights: Span[] }[] = []
  for (const highlight of highlights) {
    const last = excerpts.at(-1)
    const span = around(text, highlight)
    if (last !== undefined && span.start <= last.span.end) {
      last.highlights.push(highlight)
      last.span = { start: last.span.start, end: span.end }
    } else if (excerpts.length < excerptsMax) excerpts.push({ span, highlights: [highlight] })
    else break
  }
  if (excerpts.length === 0) excerpts.push({ span: around(text, { start: 0, end: 0 }), highlights: [] })
  return excerpts.map((excerpt) => ({ ...excerpt, text: text.slice(excerpt.span.start, excerpt.span.end) }))
}

/** Ends at blanks where there are any, and never within a surrogate pair. */
function around(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - marginChars)
  const to = Math.min(text.length, end + marginChars)
  const blankBefore = from === 0 ? 0 : text.indexOf(' ', from) + 1
  const blankAfter = to === text.length ? to : text.lastIndexOf(' ', to)
  const first = blankBefore > 0 && blankBefore <= start ? blankBefore : from === 0 ? 0 : whole(text, from)
  return { start: first, end: blankAfter >= end && blankAfter > first ? blankAfter : whole(text, to) }
}

function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at
}

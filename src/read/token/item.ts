/**
 * Is a text a list: headlines one to a line, dated notes, or the timed entries of a live blog? Then each is a story of its own, and what stands
 * in one says nothing of where or in what the next is.
 */
import { monthPattern } from '../../stdx/index.ts'
import { headingsOf, isWhole } from './heading.ts'
import type { Sentence, TokenizedText } from './index.ts'
import { type Line, linesOf } from './line.ts'

export interface Items {
  /** By the index of a sentence: the number of its item. All of a text that is no list are one. */
  readonly of: readonly number[]
  /** Each item tells of something else: headlines, and not the entries of a live blog. */
  readonly apart: boolean
}

/** Lines from which there is a list. */
const linesMin = 3
/** Share of the lines of a body that are headlines, or dated notes. */
const headlineShareMin = 0.8
/** Words of a headline; "Injured: 12" is a figure. */
const headlineWordsMin = 4
const headlineWordsMax = 30

/** The items of a report's text. */
export function itemsOf(tokenized: Pick<TokenizedText, 'text' | 'sentences'>): Items {
  const { text, sentences } = tokenized
  const lines = linesOf(text, sentences)
  const timed = lines.filter(isTimed)
  if (timed.length >= linesMin) return { of: numbered(sentences, timed), apart: false }
  const labels = headingsOf(tokenized).filter((heading) => !heading.alone && isWhole(heading, sentences))
  const headed = new Set(labels.map(({ sentence }) => sentence))
  const headlines = lines.filter((line) => isHeadline(text, line, headed))
  const isList = headlines.length >= linesMin && headlines.length >= headlineShareMin * lines.length
  const notes = lines.filter((line) => isDatedNote(text, line))
  const isLog = notes.length >= linesMin && notes.length >= headlineShareMin * lines.length
  return { of: numbered(sentences, isLog ? notes : isList ? lines : []), apart: isList || isLog }
}

/** "21:15 The leader has been detained", "7.40 pm: Crowds are gathering". */
const isTimed = ([{ tokens }]: Line): boolean => /^(?:[01]?\d|2[0-3])[:.h][0-5]\d$/.test(tokens[0]?.text ?? '')

const month = `(?:${monthPattern})`
const fullDay = new RegExp(
  `^[^\\p{L}\\d]*(?:(?:On|Around) )?(?:\\d{1,2}(?:st|nd|rd|th)? ${month}|${month} \\d{1,2}(?:st|nd|rd|th)?),? \\d{4}[,:]? \\(?\\p{L}`,
  'u',
)

/** "On 11 March 2026, in Goma, gunmen shot a trader": a log of incidents gives each its full day first, as no story does. */
const isDatedNote = (text: string, [{ start, end }]: Line): boolean => fullDay.test(text.slice(start, end))

/** A line of one sentence that no mark ends, behind whatever heads it: "PERU – Strike halts buses". */
function isHeadline(text: string, line: Line, headed: ReadonlySet<number>): boolean {
  const [first, ...more] = line
  const told = headed.has(first.index) ? more : line
  const words = line.flatMap(({ tokens }) => tokens).filter(({ kind }) => kind !== 'mark').length
  const ends = told.some(({ start, end }) => /[.!?:;…]["”’'»)]*$/u.test(text.slice(start, end).trim()))
  return told.length === 1 && !ends && words >= headlineWordsMin && words <= headlineWordsMax
}

function numbered(sentences: readonly Sentence[], firsts: readonly Line[]): number[] {
  const starts = new Set(firsts.map(([{ index }]) => index))
  let item = 0
  return sentences.map(({ index }) => {
    if (starts.has(index)) item += 1
    return item
  })
}

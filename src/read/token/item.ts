/**
 * Is a text a list: headlines one to a line, or the timed entries of a live blog? Then each is a story of its own, and what stands
 * in one says nothing of where or in what the next is.
 */
import type { Sentence, TokenizedText } from './index.ts'

export interface Items {
  /** By the index of a sentence: the number of its item. All of a text that is no list are one. */
  readonly of: readonly number[]
  /** Each item tells of something else: headlines, and not the entries of a live blog. */
  readonly apart: boolean
}

/** Lines from which there is a list. */
const linesMin = 3
/** Share of the lines of a body that are headlines. */
const headlineShareMin = 0.8
/** Words of a headline; "Injured: 12" is a figure. */
const headlineWordsMin = 4
const headlineWordsMax = 30

/** The items of a report's text. */
export function itemsOf({ text, sentences }: Pick<TokenizedText, 'text' | 'sentences'>): Items {
  const lines = linesOf(text, sentences)
  const timed = lines.filter(isTimed)
  if (timed.length >= linesMin) return { of: numbered(sentences, timed), apart: false }
  const headlines = lines.filter((line) => isHeadline(text, line))
  const isList = headlines.length >= linesMin && headlines.length >= headlineShareMin * lines.length
  return { of: numbered(sentences, isList ? lines : []), apart: isList }
}

type Line = readonly [Sentence, ...Sentence[]]

/** The lines of a body, each with its sentences. */
function linesOf(text: string, sentences: readonly Sentence[]): Line[] {
  const lines: [Sentence, ...Sentence[]][] = []
  let end = 0
  for (const sentence of sentences) {
    if (sentence.headline) continue
    const line = lines.at(-1)
    if (line === undefined || text.slice(end, sentence.start).includes('\n')) lines.push([sentence])
    else line.push(sentence)
    end = sentence.end
  }
  return lines
}

/** "21:15 The leader has been detained", "7.40 pm: Crowds are gathering". */
const isTimed = ([{ tokens }]: Line): boolean => /^(?:[01]?\d|2[0-3])[:.h][0-5]\d$/.test(tokens[0]?.text ?? '')

/** A line of one sentence that no mark ends. */
function isHeadline(text: string, [{ start, end, tokens }, ...more]: Line): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'mark').length
  const ends = /[.!?:;…]["”’'»)]*$/u.test(text.slice(start, end).trim())
  return more.length === 0 && !ends && words >= headlineWordsMin && words <= headlineWordsMax
}

function numbered(sentences: readonly Sentence[], firsts: readonly Line[]): number[] {
  const starts = new Set(firsts.map(([{ index }]) => index))
  let item = 0
  return sentences.map(({ index }) => {
    if (starts.has(index)) item += 1
    return item
  })
}

/**
 * Which headline stands on a text's own first line? Plain text is pasted and saved with it more often than not, and nobody says so: a line
 * of a few words that no full stop ends, and under it prose.
 */
import { monthStartPattern } from '../../stdx/index.ts'

export interface OpeningTitle {
  readonly title: string
  /** Where the body begins behind it. */
  readonly end: number
}

/** Words of a headline: fewer head a section, more are a sentence that lost its full stop. */
const wordsMin = 4
const wordsMax = 30
const titleCharsMax = 250
/** Lines between a headline and its prose: the line below it, who wrote it, when and where. */
const betweenMax = 4
/** Characters of a paragraph that is on one line, longer than any line of a text that is broken at its margin. */
const paragraphCharsMin = 120

const day = new RegExp(
  `^(?:\\p{L}+day\\b|\\d{1,2} \\p{Lu}\\p{L}+ \\d{4}|(?:${monthStartPattern})\\p{L}* \\d{1,2}\\b)[\\s\\p{L}\\d,.:]*$`,
  'u',
)
/** "18:20", "- ", "3.", "> ": an entry, an item, a quote. */
const opensItem = /^(?:[-–—*•>|#({[]|\d{1,2}[:.h)]|\d{1,2}$)/u
const ends = /[.!;:,…]["”’'»)]*$/u
const prose = /\p{L}{2}[.!?…]["”’'»)]*$/u
const byline = /^(?:by|from) \p{Lu}[^.]*$/iu

/**
 * The headline of a text that came without one, or nothing.
 *
 * @example `Blast kills four in Quetta\n\nQUETTA: Four people were killed on Monday, police said.` has `Blast kills four in Quetta`.
 */
export function openingTitle(text: string): OpeningTitle | undefined {
  const start = text.search(/\S/)
  const stop = start < 0 ? -1 : text.indexOf('\n', start)
  if (stop < 0 || stop - start > titleCharsMax) return undefined
  const title = text.slice(start, stop).trimEnd()
  if (!isTitle(title)) return undefined
  const below = linesBelow(text, stop + 1)
  const [next = ''] = below.lines
  const isApart = below.apart || byline.test(next) || (next.length >= paragraphCharsMin && prose.test(next))
  return isApart && below.lines.some(isProse) ? { title, end: below.start } : undefined
}

function isTitle(line: string): boolean {
  const words = line.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
  return words >= wordsMin && words <= wordsMax && !ends.test(line) && !opensItem.test(line) && !day.test(line)
}

/** A sentence of its own, which no headline is. */
const isProse = (line: string): boolean => prose.test(line) && line.split(' ', wordsMin * 2).length >= wordsMin * 2

/** The lines with words that follow, where the first of them begins, and whether an empty one stands before it. */
function linesBelow(text: string, from: number): { lines: string[]; start: number; apart: boolean } {
  const lines: string[] = []
  let start = text.length
  let apart = false
  for (let at = from; at < text.length && lines.length <= betweenMax; ) {
    const stop = text.indexOf('\n', at)
    const end = stop < 0 ? text.length : stop
    const line = text.slice(at, end).trim()
    if (line !== '' && lines.length === 0) start = at
    if (line === '' && lines.length === 0) apart = true
    if (line !== '') lines.push(line)
    at = end + 1
  }
  return { lines, start, apart }
}

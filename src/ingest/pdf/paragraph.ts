/**
 * Which lines of a page belong together? Lines at the usual distance are one paragraph, also over the end of a column or page
 * where a sentence goes on; words that are parted at the end of a line are joined again.
 */
import type { PageLine } from './layout.ts'

/** Distance of two lines, in sizes, from which a paragraph ends; within one it is 1.0 to 1.5. */
const paragraphGapSizes = 1.75
/** How much larger, or smaller, the letters of another paragraph are: a headline, a note. */
const otherSizeShare = 1.12
/** How far in, in sizes, the first line of a paragraph begins. */
const indentSizes = 0.8
/** A headline is this much larger than what most letters are, and no longer than this. */
const titleSizeShare = 1.2
const titleCharsMax = 250
const titleLinesMax = 4

/** The headline: lines of the largest letters, at the very beginning. */
export function titleOf(lines: readonly PageLine[]): { readonly text: string; readonly lines: number } | undefined {
  const [first] = lines
  if (first === undefined || first.page !== 0 || first.size < usualSize(lines) * titleSizeShare) return undefined
  const end = lines.findIndex(({ size, page }) => page !== 0 || Math.abs(size - first.size) > first.size * 0.05)
  const count = end === -1 ? lines.length : end
  if (count > titleLinesMax) return undefined
  const text = joinLines(lines.slice(0, count))
  return text.length <= titleCharsMax && /\p{L}{2}/u.test(text) ? { text, lines: count } : undefined
}

/** The size that most letters have. */
function usualSize(lines: readonly PageLine[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? 0
}

/** The paragraphs, each on one line. */
export function paragraphsOf(lines: readonly PageLine[]): string[] {
  const paragraphs: PageLine[][] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    const before = last?.at(-1)
    if (last === undefined || before === undefined || beginsParagraph(before, line, last)) paragraphs.push([line])
    else last.push(line)
  }
  return paragraphs.map(joinLines).filter((text) => text !== '')
}

function beginsParagraph(before: PageLine, line: PageLine, paragraph: readonly PageLine[]): boolean {
  const [smaller, larger] = [Math.min(before.size, line.size), Math.max(before.size, line.size)]
  if (larger > smaller * otherSizeShare) return true
  const drop = before.y - line.y
  const isElsewhere = line.page !== before.page || drop < -larger || drop > larger * 4
  // Behind the end of a column or page the sentence tells: it goes on unless it had ended.
  if (isElsewhere) return /[.!?:]["”’)\]]*\s*$/.test(before.text) || /^\s*[•–—\-*]\s/.test(line.text)
  if (drop > larger * paragraphGapSizes) return true
  const left = Math.min(...paragraph.map((each) => each.left))
  const isIndented = paragraph.length > 1 || line.left - before.left > 0
  return isIndented && line.left - left > larger * indentSizes && Math.abs(before.left - left) < larger * indentSizes
}

/** @example lines "the govern-" and "ment said" are "the government said". */
function joinLines(lines: readonly PageLine[]): string {
  let text = ''
  for (const { text: piece } of lines) {
    const next = piece.trim()
    if (/\p{Ll}[-\u2010\u00ad]$/u.test(text) && /^\p{Ll}/u.test(next)) text = text.slice(0, -1) + next
    else text = text === '' ? next : `${text}${/[-\u2010]$/.test(text) ? '' : ' '}${next}`
  }
  return text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

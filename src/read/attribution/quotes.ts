/** Which stretches of the text stand in quotation marks? */
import type { Attribution, Span } from '../../model/index.ts'
import { overlaps } from '../../model/index.ts'

/** The text between two marks (marks not included), and how many words it has. */
export interface Quotation extends Span {
  readonly words: number
}

/** Beyond this a missing closing mark is more likely than a quotation; set from the longest in running news. */
const quotationCharsMax = 2000

/**
 * Quotations in text order, curly, straight or of two single marks as old wire copy has them, not nested. A mark left open at a paragraph's end closes there: news repeats
 * the opening mark at each paragraph of a long quotation. Single marks alone are not read: they are mostly apostrophes.
 *
 * @example `“We will stay,” she said.` gives one quotation, `We will stay,`.
 */
export function findQuotations(text: string): Quotation[] {
  const quotations: Quotation[] = []
  let open = -1
  const close = (end: number) => {
    const start = open
    open = -1
    if (end <= start || end - start > quotationCharsMax) return
    const words = text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0
    if (words > 0) quotations.push({ start, end, words })
  }
  for (const { 0: mark, index } of text.matchAll(/["“”„«»]|''|``|\n[ \t\r]*\n/g)) {
    const opens = /^(?:[“„«]|``)$/.test(mark) || (/^(?:"|'')$/.test(mark) && open < 0)
    if (mark.startsWith('\n')) {
      if (open >= 0) close(index)
    } else if (open >= 0 && (!opens || mark === '“')) {
      close(index)
      if (opens) open = index + mark.length
    } else if (opens) open = index + mark.length
  }
  if (open >= 0) close(text.length)
  return quotations
}

/** Fewer letters than these outside quotation marks ("that “we stay”") leave a saying direct. */
const bareLettersMax = 4

/** Is what is said quoted in full, in part or not at all? `quotations` are those of the whole text. */
export function modeOf(content: readonly Span[], quotations: readonly Quotation[], text: string): Attribution['mode'] {
  let [quoted, bare] = [0, 0]
  for (const piece of content) {
    const inside = quotations.filter((quotation) => overlaps(quotation, piece))
    const letters = inside.reduce((sum, quotation) => {
      return sum + lettersIn(text, Math.max(quotation.start, piece.start), Math.min(quotation.end, piece.end))
    }, 0)
    quoted += letters
    bare += lettersIn(text, piece.start, piece.end) - letters
  }
  if (quoted === 0) return 'indirect'
  return bare > bareLettersMax ? 'mixed' : 'direct'
}

function lettersIn(text: string, start: number, end: number): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

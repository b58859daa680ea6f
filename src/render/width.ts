/** How wide is a text on a terminal, and where does it break? Columns, not characters: 北 takes two, a combining mark none. */
import { eastAsianWidth } from 'get-east-asian-width'

/** Letters of Latin, Greek and Cyrillic, typographic punctuation, currency signs and lines: one column a code unit. */
const ONE_COLUMN_EACH =
  /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u203b\u20a0-\u20bf\u2500-\u257f]*$/
/** What a grapheme shows first; controls, marks and what is ignored take no column of their own. */
const VISIBLE =
  /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/u
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\u20e3/u

export function displayWidth(text: string): number {
  if (ONE_COLUMN_EACH.test(text)) return text.length
  let width = 0
  for (const { segment } of graphemes().segment(text)) width += graphemeWidth(segment)
  return width
}

function graphemeWidth(grapheme: string): number {
  if (EMOJI.test(grapheme)) return 2
  const first = VISIBLE.exec(grapheme)?.[0].codePointAt(0)
  return first === undefined ? 0 : eastAsianWidth(first)
}

/** Lines of at most `width` columns, broken at white space, and inside a word only where the word alone is wider. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    for (const [index, piece] of breakWord(word, width).entries()) {
      const wide = displayWidth(piece)
      const joins = index === 0 && line !== '' && used + 1 + wide <= width
      if (line !== '' && !joins) lines.push(line)
      line = joins ? `${line} ${piece}` : piece
      used = joins ? used + 1 + wide : wide
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  return lines
}

let segmenter: Intl.Segmenter | undefined

/** Made when it is first asked for: ICU takes 30 ms to load its rules, and most texts need none. */
function graphemes(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return segmenter
}

/** Words that hyphens join, which a line may end with: `prosecutor-general's`. */
const HYPHENED = /^[\p{L}’']+(?:-[\p{L}’']+)+[.,;:]?$/u

/** The word in pieces of at most `width` columns, at its hyphens where they do; characters are never torn apart. */
export function breakWord(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word]
  const hyphen = HYPHENED.test(word) ? word.slice(0, width).lastIndexOf('-') + 1 : 0
  if (hyphen > 0) return [word.slice(0, hyphen), ...breakWord(word.slice(hyphen), width)]
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const { segment } of graphemes().segment(word)) {
    const wide = displayWidth(segment)
    if (piece !== '' && used + wide > width) {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += segment
    used += wide
  }
  return [...pieces, piece]
}

/** The text padded with spaces to `width` columns. */
export function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const missing = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return align === 'left' ? text + missing : missing + text
}

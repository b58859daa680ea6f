/** How wide is a text on a terminal, and where does it break? Columns, not characters: 北 takes two, a combining mark none. */
import stringWidth from 'string-width'

const PRINTABLE_ASCII = /^[\x20-\x7e]*$/

export function displayWidth(text: string): number {
  return PRINTABLE_ASCII.test(text) ? text.length : stringWidth(text)
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

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The word in pieces of at most `width` columns; characters are never torn apart. */
export function breakWord(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const { segment } of graphemes.segment(word)) {
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

/** Where in the text as it came does what was read in its normalised form stand? */
import { type Found, found, type Span } from '../../model/index.ts'
import type { NormalisedText } from '../text/index.ts'
import type { Syntax } from './syntax.ts'

const spanIn = (normal: NormalisedText, { start, end }: Span): Span => normal.spanOf(start, end)

/** Words that share a character of the original, as a ligature does, become one. */
export function joinShared(starts: number[], ends: number[], normal: NormalisedText): void {
  if (normal.aligned) return
  let count = 0
  let last = 0
  for (let i = 0; i < starts.length; i++) {
    const { start, end } = normal.spanOf(starts[i]!, ends[i]!)
    if (count > 0 && start < last) ends[count - 1] = ends[i]!
    else {
      starts[count] = starts[i]!
      ends[count++] = ends[i]!
    }
    last = end
  }
  starts.length = ends.length = count
}

/** Marks that are an apostrophe inside a word: they alone make no other form. */
const apostrophes = /[\u2018\u2019\u201a\u201b\u2032\u02bc`\u00b4]/g

/** A word or name with its span and text of `text`, and the form in which it was read where that is another one. */
function pieceIn<Piece extends Span & { readonly text: string }>(text: string, normal: NormalisedText, piece: Piece) {
  const span = spanIn(normal, piece)
  const own = text.slice(span.start, span.end)
  const other = own !== piece.text && own.replace(apostrophes, "'") !== piece.text.replace(apostrophes, "'")
  return { ...piece, ...span, text: own, ...(other ? { form: piece.text } : {}) }
}

/** What was found in `normal`, with spans and texts of `text`, which it was made from. */
export function inOriginal({ value, warnings }: Found<Syntax>, text: string, normal: NormalisedText): Found<Syntax> {
  if (normal.text === text) return found(value, warnings)
  const sentences = value.sentences.map(({ tokens, ...sentence }) => ({
    ...spanIn(normal, sentence),
    tokens: tokens.map((token) => pieceIn(text, normal, token)),
  }))
  const names = value.names.map((name) => pieceIn(text, normal, name))
  return found(
    { text, sentences, names },
    warnings.map((one) => (one.span === undefined ? one : { ...one, span: spanIn(normal, one.span) })),
  )
}

/**
 * How is what was read shown in the text itself? In colour where there is colour, and otherwise in brackets that say what
 * they hold: `⟦time: on Thursday⟧`. The text is wrapped to the width and otherwise left as it is.
 */
import type { Reading, Span } from '../../model/index.ts'
import type { Paint, Role } from '../paint/index.ts'
import { plainText } from '../plain/index.ts'
import { breakWord, displayWidth } from '../width.ts'

export type MarkKind = 'time' | 'place' | 'event' | 'people' | 'source' | 'says'

export interface Mark {
  readonly kind: MarkKind
  readonly span: Span
}

export const markRoles: Readonly<Record<MarkKind, Role>> = {
  time: 'time',
  place: 'place',
  event: 'event',
  people: 'tally',
  source: 'source',
  says: 'faint',
}

/** The words that values rest on. What a source says is not marked: it is often the whole sentence. */
export function marksOf(reading: Reading): Mark[] {
  const mark = (kind: MarkKind) => (span: Span) => ({ kind, span })
  return [
    ...reading.times.map(({ span }) => span).map(mark('time')),
    ...reading.places.map(({ span }) => span).map(mark('place')),
    ...reading.events.map(({ trigger }) => trigger).map(mark('event')),
    ...reading.tallies.map(({ span }) => span).map(mark('people')),
    ...reading.attributions.flatMap(({ source }) => source).map(mark('source')),
    ...reading.attributions.flatMap(({ cue }) => cue).map(mark('says')),
  ]
}

/** A stretch of text inside the same marks, outermost first; brackets belong to it where a mark opens or closes. */
interface Piece {
  readonly text: string
  readonly role: Role | undefined
}

/** The text with its marks, each line wrapped to `width` columns; ends with a line feed. */
export function renderMarked(text: string, marks: readonly Mark[], options: MarkOptions): string {
  const lines = splitLines(pieces(text, marks, options.isColoured))
  return lines.map((line) => `${wrapPieces(line, options)}\n`).join('')
}

export interface MarkOptions {
  readonly width: number
  readonly isColoured: boolean
  readonly paint: Paint
}

/** Walks the text once; marks that overlap nest, and one that sticks out of another is cut at the other's end. */
function pieces(text: string, marks: readonly Mark[], isColoured: boolean): Piece[] {
  const nested = nest(marks.filter(({ span }) => span.start < span.end && span.end <= text.length))
  const found: Piece[] = []
  const open: Nested[] = []
  let at = 0
  const emit = (to: number): void => {
    const role = open.at(-1)
    const inside = role === undefined || !isColoured ? undefined : markRoles[role.kinds[0] ?? 'says']
    if (to > at) found.push({ text: plainText(text.slice(at, to)), role: inside })
    at = Math.max(at, to)
  }
  const closeUntil = (position: number): void => {
    for (let last = open.at(-1); last !== undefined && last.end <= position; last = open.at(-1)) {
      emit(last.end)
      open.pop()
      if (!isColoured) found.push({ text: '⟧', role: undefined })
    }
  }
  for (const mark of nested) {
    closeUntil(mark.start)
    emit(mark.start)
    if (!isColoured) found.push({ text: `⟦${mark.kinds.join(', ')}: `, role: undefined })
    open.push(mark)
  }
  closeUntil(Number.POSITIVE_INFINITY)
  emit(text.length)
  return found
}

interface Nested {
  readonly start: number
  readonly end: number
  readonly kinds: readonly MarkKind[]
}

/** Properly nested marks by their start, equal spans as one mark of several kinds. */
function nest(marks: readonly Mark[]): Nested[] {
  const sorted = marks.toSorted((one, other) => one.span.start - other.span.start || other.span.end - one.span.end)
  const nested: Nested[] = []
  const open: number[] = []
  for (const { span, kind } of sorted) {
    while ((open.at(-1) ?? Number.POSITIVE_INFINITY) <= span.start) open.pop()
    const end = Math.min(span.end, open.at(-1) ?? span.end)
    const last = nested.at(-1)
    if (last?.start === span.start && last.end === end) {
      if (!last.kinds.includes(kind)) nested[nested.length - 1] = { ...last, kinds: [...last.kinds, kind] }
      continue
    }
    nested.push({ start: span.start, end, kinds: [kind] })
    open.push(end)
  }
  return nested
}

function splitLines(all: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]]
  for (const piece of all)
    for (const [index, text] of piece.text.split(/\r?\n/).entries()) {
      if (index > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ ...piece, text })
    }
  return lines
}

/** A word may be made of several pieces: `⟦time: ` + `Thursday` + `⟧` + `,`. */
function wrapPieces(line: readonly Piece[], { width, paint }: MarkOptions): string {
  const words = splitWords(line, width)
  const rows: string[] = []
  let row = ''
  let used = 0
  let previous: Piece | undefined
  for (const word of words) {
    const wide = word.reduce((sum, { text }) => sum + displayWidth(text), 0)
    const joins = row !== '' && used + 1 + wide <= width
    if (row !== '' && !joins) rows.push(row)
    const painted = word.map(({ text, role }) => (role === undefined ? text : paint(role, text))).join('')
    row = joins ? `${row} ${painted}` : painted
    used = joins ? used + 1 + wide : wide
    previous = word.at(-1)
  }
  if (previous !== undefined) rows.push(row)
  return rows.join('\n')
}

function splitWords(line: readonly Piece[], width: number): Piece[][] {
  const words: Piece[][] = []
  let word: Piece[] = []
  for (const piece of line)
    for (const [index, part] of piece.text.split(/\s+/).entries()) {
      if (index > 0 && word.length > 0) {
        words.push(word)
        word = []
      }
      if (part === '') continue
      const [first = '', ...more] = breakWord(part, width)
      word.push({ ...piece, text: first })
      for (const text of more) {
        words.push(word)
        word = [{ ...piece, text }]
      }
    }
  if (word.length > 0) words.push(word)
  return words
}

/**
 * How is a text rewritten so that every place in the new one still has its place in the old one? The map keeps the
 * changes of length alone: four numbers each, found by halving. A text of which nothing changed its length needs no map.
 */
import type { Span } from '../../model/index.ts'

/** A text and the way back to the one that it was made from. Offsets are UTF-16 code units; those outside are clamped. */
export interface Rewritten {
  readonly text: string
  /** Whether every offset is the same in both. */
  readonly aligned: boolean
  /** Where the character at `offset` begins in the original; the original's length for the end of the text. */
  toOriginal(offset: number): number
  /** The characters between `start` and `end` as a span of the original, without what was removed at its edges. */
  spanOf(start: number, end: number): Span
}

/** Changes of length in order: begin and end in the new text, begin and end in the old one. */
type Changes = Int32Array
const fields = 4

/** What a step of rewriting makes: a new text, and what changed its length. */
export interface Step {
  readonly text: string
  readonly changes: Changes | undefined
  readonly before: number
}

/**
 * Replaces what `pattern` (global) finds by what `replace` gives; `undefined` leaves it. Gives `undefined` where nothing
 * changed, without having allocated anything but the matches.
 */
export function rewrite(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | undefined,
): Step | undefined {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return undefined
  const pieces: string[] = []
  const changes: number[] = []
  let copied = 0
  let length = 0
  for (; match !== null; match = pattern.exec(text)) {
    const old = match[0]
    const put = replace(match)
    if (put === undefined || put === old) continue
    const { index } = match
    pieces.push(text.slice(copied, index), put)
    length += index - copied
    if (put.length !== old.length) addChange(changes, [length, length + put.length, index, index + old.length])
    length += put.length
    copied = index + old.length
  }
  if (copied === 0) return undefined
  pieces.push(text.slice(copied))
  return {
    text: pieces.join(''),
    changes: changes.length === 0 ? undefined : Int32Array.from(changes),
    before: text.length,
  }
}

/** Adds a change, to the last one where both remove and touch. */
function addChange(changes: number[], change: readonly [number, number, number, number]): void {
  const [begin, end, oldBegin, oldEnd] = change
  const last = changes.length - fields
  if (
    begin === end &&
    last >= 0 &&
    changes[last] === begin &&
    changes[last + 1] === begin &&
    changes[last + 3] === oldBegin
  )
    changes[last + 3] = oldEnd
  else changes.push(begin, end, oldBegin, oldEnd)
}

/** Number of the last change that begins at or before `offset`, or -1. */
function lastChange(changes: Changes, offset: number): number {
  let low = 0
  let high = changes.length / fields
  while (low < high) {
    const middle = (low + high) >> 1
    if (changes[middle * fields]! <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

function startBefore(changes: Changes, offset: number): number {
  const at = lastChange(changes, offset) * fields
  if (at < 0) return offset
  const end = changes[at + 1]!
  return offset < end ? changes[at + 2]! : changes[at + 3]! + offset - end
}

function endBefore(changes: Changes, offset: number): number {
  const at = lastChange(changes, offset - 1) * fields
  if (at < 0) return offset
  return changes[at + 3]! + Math.max(0, offset - changes[at + 1]!)
}

const clamp = (offset: number, max: number): number => Math.max(0, Math.min(offset, max))

/** A text that was rewritten in `steps`, first to last; without steps it is `original` itself. */
export function rewritten(original: string, steps: readonly Step[]): Rewritten {
  const text = steps.at(-1)?.text ?? original
  const maps = steps.flatMap(({ changes }) => changes ?? []).reverse()
  const through = (offset: number, back: (changes: Changes, offset: number) => number): number =>
    maps.reduce((at, changes) => back(changes, at), clamp(offset, text.length))
  const toOriginal = (offset: number): number => through(offset, startBefore)
  const spanOf = (start: number, end: number): Span => {
    const from = toOriginal(start)
    return { start: from, end: end > start ? Math.max(from, through(end, endBefore)) : from }
  }
  return { text, aligned: maps.length === 0, toOriginal, spanOf }
}

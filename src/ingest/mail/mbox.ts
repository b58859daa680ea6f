/**
 * Where does a message end in a mailbox? At an empty line and a line "From … hh:mm…" that a header line follows; lines of a
 * text that begin so are quoted with ">" (https://www.rfc-editor.org/rfc/rfc4155, in the "mboxrd" way). Time is linear, and
 * no more than one message is held.
 */
import { limits } from '../../model/index.ts'
import type { ByteStream } from '../bytes.ts'

/** A message without its "From " line; `undefined` where it was longer than the limit. Numbers count from 1. */
export interface Message {
  readonly number: number
  readonly bytes: Uint8Array | undefined
}

/** How much is looked at from a possible end on: the line itself and the beginning of the next. */
const lookaheadBytes = 512
/** Bytes before it that tell whether the line above is empty. */
const contextBytes = 2
const newline = 0x0a
const carriageReturn = 0x0d
const mark = Buffer.from('\nFrom ')

/** The messages of a stream in mbox, one at a time. What stands before the first separator is a message as well. */
export async function* splitMessages(stream: ByteStream): AsyncGenerator<Message> {
  const pile = messagePile()
  // Two line ends that are not there, so that the first line is behind an empty one as well.
  let rest: Buffer = Buffer.from('\n\n')
  for await (const chunk of stream) {
    rest = Buffer.concat([rest, chunk])
    const cut = cutMessages(rest, false)
    for (const piece of cut.pieces) {
      pile.add(piece.bytes)
      if (piece.isLast && pile.hasContent()) yield pile.take()
    }
    rest = rest.subarray(cut.taken)
  }
  for (const piece of cutMessages(rest, true).pieces) {
    pile.add(piece.bytes)
    if (pile.hasContent()) yield pile.take()
  }
}

interface Piece {
  readonly bytes: Buffer
  /** A message ends with it. */
  readonly isLast: boolean
}

/** What can be said of these bytes; of those from `taken` on only when more are there. */
function cutMessages(bytes: Buffer, isEnd: boolean): { readonly pieces: readonly Piece[]; readonly taken: number } {
  const pieces: Piece[] = []
  let from = 0
  let search = 0
  let undecided = bytes.length - mark.length
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, search)) {
    if (!isEnd && bytes.length - at < lookaheadBytes) {
      undecided = at
      break
    }
    search = at + 1
    if (!isSeparator(bytes, at)) continue
    pieces.push({ bytes: bytes.subarray(from, at), isLast: true })
    const end = bytes.indexOf(newline, at + 1)
    from = end === -1 ? bytes.length : end + 1
    search = from - 1
  }
  const taken = isEnd ? bytes.length : Math.max(from, undecided - contextBytes)
  if (taken > from) pieces.push({ bytes: bytes.subarray(from, taken), isLast: isEnd })
  return { pieces, taken }
}

function isSeparator(bytes: Buffer, at: number): boolean {
  const before = bytes[at - 1]
  if (before !== newline && (before !== carriageReturn || bytes[at - 2] !== newline)) return false
  const line = bytes.toString('latin1', at + 1, at + lookaheadBytes)
  return /^From \S[^\r\n]{0,200}\d\d:\d\d[^\r\n]{0,100}\r?\n[!-9;-~]{1,80}:/.test(line)
}

/** Gathers the pieces of one message, and forgets them once they are too many. */
function messagePile(): { add(piece: Buffer): void; hasContent(): boolean; take(): Message } {
  let number = 0
  let pieces: Buffer[] = []
  let size = 0
  let isBlank = true
  return {
    add(piece) {
      size += piece.length
      isBlank &&= !piece.some((byte) => byte > 0x20)
      if (size <= limits.inputBytesMax) pieces.push(Buffer.from(piece))
      else pieces = []
    },
    hasContent: () => !isBlank,
    take() {
      number += 1
      const bytes = size > limits.inputBytesMax ? undefined : unquoted(trimmed(Buffer.concat(pieces)))
      pieces = []
      size = 0
      isBlank = true
      return { number, bytes }
    },
  }
}

function trimmed(message: Buffer): Buffer {
  let start = 0
  while (message[start] === newline || message[start] === carriageReturn) start++
  return message.subarray(start)
}

/** Lines that the mailbox quoted lose one mark. */
function unquoted(message: Buffer): Buffer {
  if (!message.includes('\n>')) return message
  return Buffer.from(message.toString('latin1').replace(/^>(>{0,99}From )/gm, '$1'), 'latin1')
}

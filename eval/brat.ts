/**
 * What did a person mark in a text, by the standoff files of brat (https://brat.nlplab.org/standoff.html)? Text-bound
 * annotations (`T1`) with pieces where they are discontinuous, and events (`E1`), which join them by role.
 */
import type { Span } from '../src/model/index.ts'

/** One event: the name of its type, and the pieces of each of its roles. */
export interface BratEvent {
  readonly type: string
  readonly roles: readonly { readonly role: string; readonly spans: readonly Span[] }[]
}

/** The events of one file, in its order; lines that are malformed are left out. `offsetOf` turns its code points into UTF-16. */
export function parseBrat(standoff: string, text: string): BratEvent[] {
  const offsetOf = codePointOffsets(text)
  const marked = new Map<string, readonly Span[]>()
  const events: BratEvent[] = []
  const lines = standoff.split('\n').map((line) => line.trimEnd().split('\t'))
  for (const [id = '', about = ''] of lines) {
    if (!id.startsWith('T')) continue
    const [, pieces = ''] = /^\S+ (.+)$/.exec(about) ?? []
    const spans = pieces.split(';').map((piece) => {
      const [start = Number.NaN, end = Number.NaN] = piece.split(' ').map(Number)
      return { start: offsetOf(start), end: offsetOf(end) }
    })
    if (spans.every(({ start, end }) => start < end)) marked.set(id, spans)
  }
  for (const [id = '', about = ''] of lines) {
    if (!id.startsWith('E')) continue
    const [[type = ''] = [], ...roles] = about.split(' ').map((role) => role.split(':'))
    events.push({ type, roles: roles.map(([role = '', mark = '']) => ({ role, spans: marked.get(mark) ?? [] })) })
  }
  return events
}

/** brat counts characters of Unicode, we count UTF-16 code units; they differ only in texts with characters outside the BMP. */
function codePointOffsets(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset
  const offsets: number[] = []
  let at = 0
  for (const character of text) {
    offsets.push(at)
    at += character.length
  }
  offsets.push(at)
  return (offset) => offsets[offset] ?? Number.NaN
}

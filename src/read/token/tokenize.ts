/**
 * Where do words begin and end? Words, numbers and marks as in English UD, but words with inner hyphens stay whole. Every
 * character that is neither white space nor a control character belongs to exactly one token.
 */
import { limits } from '../../model/index.ts'
import { beforeFigure, hostEndings, maybeLast, months, neverLast, weekdays } from './en/abbreviations.ts'
import type { Token } from './index.ts'

export interface Tokens {
  readonly tokens: readonly Token[]
  /** Start of the first token that was longer than `limits.tokenCharsMax`, where there is one. */
  readonly brokenAt: number | undefined
}

const CHUNK = /[^\s\p{Cc}]+/gu
/** Beyond this a piece without blanks is no address; the limit keeps the search for addresses linear. */
const addressCharsMax = 400

const URL_START = /^["'“‘([<]*((?:https?:\/\/|www\.)[^\s"'<>”’]+)/iu
const EMAIL = /^["'“‘([<]*([\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255})/u
const HOST = /^["'“‘([<]*([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6})/u
const TRAILING_MARKS = /[.,;:!?)\]}]+$/u

const ISO_DATE = /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\p{L}\p{N}])/uy
const NUMBER = /\d+(?:[.,:/]\d+)*(?![\p{L}\p{N}]|[.,:/]\d|[-‐‑]\p{L})/uy
const CLITIC = /['’](?:s|m|re|ve|ll|d)(?![\p{L}\p{N}])/iuy
const ACRONYM = /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}\p{M}])\.?(?:[-‐‑][\p{L}\p{N}]+)*/uy
const WORD = /(?:\d+(?:[.,:/]\d+)*[-‐‑]?)?[\p{L}\p{M}\p{N}\p{Cf}]+(?:['’\-‐‑&][\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*)*/uy
const RUN = /\.{2,}|-{2,}|['`]{2}/uy
const ONE = /./suy

const CLITIC_END = /(?:n['’]t|['’](?:s|m|re|ve|ll|d))$/iu
const CLOCK_END = /^\d{1,2}(?:[.:]\d{2})?(?=[ap]m$)/iu
const LETTER = /\p{L}/u
const FIGURES = /^\d[\d.,:/-]*$/u

/** Tokens of `text` between `start` and `end`, in order. */
export function tokenize(text: string, start: number, end: number): Tokens {
  const tokens: Token[] = []
  let brokenAt: number | undefined
  const add = (from: number, to: number): void => {
    if (to - from > limits.tokenCharsMax) brokenAt ??= from
    for (const [pieceStart, pieceEnd] of pieces(text, from, to)) tokens.push(makeToken(text, pieceStart, pieceEnd))
  }
  CHUNK.lastIndex = start
  for (let chunk = CHUNK.exec(text); chunk !== null && chunk.index < end; chunk = CHUNK.exec(text)) {
    const chunkEnd = Math.min(chunk.index + chunk[0].length, end)
    const address = findAddress(text.slice(chunk.index, chunkEnd), chunk.index)
    let at = chunk.index
    while (at < chunkEnd) {
      const whole = address !== undefined && at === address.start
      const to = Math.min(whole ? address.end : nextEnd(text, at, chunk.index), chunkEnd)
      if (whole) add(at, to)
      else for (const [from, until] of splitWord(text, at, to)) add(from, until)
      at = to
    }
  }
  return { tokens, brokenAt }
}

function makeToken(text: string, start: number, end: number): Token {
  const own = text.slice(start, end)
  const kind = FIGURES.test(own) ? 'number' : LETTER.test(own) || /^\d/.test(own) ? 'word' : 'mark'
  return { start, end, text: own, lower: own.toLowerCase(), kind }
}

/** Pieces of at most `limits.tokenCharsMax` characters; a surrogate pair is never parted. */
function pieces(text: string, from: number, to: number): [number, number][] {
  const parts: [number, number][] = []
  let at = from
  while (to - at > limits.tokenCharsMax) {
    let next = at + limits.tokenCharsMax
    if (isLowSurrogate(text.charCodeAt(next))) next -= 1
    parts.push([at, next])
    at = next
  }
  parts.push([at, to])
  return parts
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

function findAddress(chunk: string, offset: number): { start: number; end: number } | undefined {
  if (chunk.length > addressCharsMax || !/[.@]/.test(chunk)) return undefined
  const found = URL_START.exec(chunk)?.[1] ?? EMAIL.exec(chunk)?.[1] ?? findHost(chunk)
  if (found === undefined) return undefined
  const start = offset + chunk.indexOf(found)
  return { start, end: start + Math.max(1, found.replace(TRAILING_MARKS, '').length) }
}

function findHost(chunk: string): string | undefined {
  const host = HOST.exec(chunk)?.[1]
  if (host === undefined) return undefined
  const labels = host.toLowerCase().split('.')
  const ending = labels.at(-1) ?? ''
  return labels.every((label) => label.length > 1) && hostEndings.has(ending) ? host : undefined
}

/** Where the token that starts at `at` ends. `chunkStart` is where the piece between blanks starts. */
function nextEnd(text: string, at: number, chunkStart: number): number {
  const dated = match(ISO_DATE, text, at) ?? match(NUMBER, text, at)
  if (dated !== undefined) return dated
  if (at > chunkStart && /[\p{L}\p{N}.]$/u.test(text.slice(at - 1, at))) {
    const clitic = match(CLITIC, text, at)
    if (clitic !== undefined) return clitic
  }
  const acronym = match(ACRONYM, text, at)
  if (acronym !== undefined) return acronym
  const word = match(WORD, text, at)
  if (word !== undefined) return text[word] === '.' && ownsStop(text, at, word) ? word + 1 : word
  return match(RUN, text, at) ?? match(ONE, text, at) ?? at + 1
}

function match(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

/** Whether the stop at `end` belongs to the word before it. */
function ownsStop(text: string, start: number, end: number): boolean {
  if (end - start > 8 || text[end + 1] === '.') return false
  const own = text.slice(start, end)
  const word = own.toLowerCase()
  const after = /^\s*(\S?)/u.exec(text.slice(end + 1, end + 12))?.[1] ?? ''
  if (neverLast.has(word)) return after !== ''
  if (maybeLast.has(word)) return true
  if (beforeFigure.has(word)) return /\d/.test(after)
  if (months.has(word) || weekdays.has(word)) {
    const plain = /[\d,;)]/.test(after)
    const figureOnly = weekdays.has(word) || ['mar', 'dec', 'jun'].includes(word)
    return plain || (!figureOnly && after !== '' && !/[\p{Lu}"“]/u.test(after))
  }
  return own.length === 1 && own !== 'I' && own !== 'i' && LETTER.test(own) && /[\p{L}]/u.test(after)
}

/** "didn't" → did n't, "Monday's" → Monday 's, "6pm" → 6 pm, "cannot" → can not. */
function splitWord(text: string, start: number, end: number): [number, number][] {
  if (end - start > limits.tokenCharsMax) return [[start, end]]
  const own = text.slice(start, end)
  const clitic = CLITIC_END.exec(own)?.index ?? 0
  const cut = clitic > 0 ? clitic : own.toLowerCase() === 'cannot' ? 3 : (CLOCK_END.exec(own)?.[0].length ?? 0)
  return cut === 0
    ? [[start, end]]
    : [
        [start, start + cut],
        [start + cut, end],
      ]
}

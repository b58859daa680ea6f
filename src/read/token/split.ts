/** Which tokens make a sentence? Full stops, blank lines and bullets end one; line breaks inside a paragraph do not. */
import { limits } from '../../model/index.ts'
import { afterClock, datelineWords, neverLast, speechTags, starters, startersWithoutCase } from './en/abbreviations.ts'
import type { Token } from './index.ts'

const STOPS = new Set(['.', '!', '?', '...', '…', '。', '！', '？', '؟', '।', '۔', '⁇', '‼'])
const CLOSERS = new Set(['"', "'", "''", '”', '’', ')', ']', '}', '»', '“'])
const QUOTE_CLOSERS = new Set(['"', "'", "''", '”', '’', '»', '“'])
const OPENERS = new Set(['"', "'", '``', '“', '‘', '(', '[', '«', '„', '¿', '¡'])
const DASHES = new Set(['-', '--', '–', '—', '---'])
const BULLETS = new Set(['•', '*', '-', '–', '—', '--', '·', '▪', '●', '◦', '‣', '>', '#'])

/** A line shorter than this share of its paragraph's widest line, with room for the next word, ends a sentence. Set by
 * eye on hard-wrapped archives, whose lines fill at least two thirds of the width, and on subheadings above paragraphs. */
const lineShareMin = 0.6
const widthCharsMin = 60
/** Tokens looked at for the dash that ends a dateline, "ALMATY, Kazakhstan, Jan. 6 (Steppe Wire) -". */
const datelineTokensMax = 20

/** Index ranges of `tokens`, one for each sentence, without gaps. */
export interface Range {
  readonly from: number
  readonly to: number
}

export interface Split {
  readonly ranges: readonly Range[]
  /** Start of the first sentence that was longer than `limits.sentenceTokensMax`, where there is one. */
  readonly brokenAt: number | undefined
}

/** Sentences over the tokens of a body of text. */
export function splitSentences(text: string, tokens: readonly Token[]): Split {
  const caseless = isCaseless(tokens)
  const widths = paragraphWidths(text, tokens)
  const ranges: Range[] = []
  let brokenAt: number | undefined
  let from = 0
  let held = datelineEnd(tokens, 0, caseless)
  for (let index = 0; index < tokens.length; index += 1) {
    const hard = isHardBreak(text, tokens, index, widths)
    const soft = !hard && index >= held && endsSentence(text, tokens, { index, from, caseless })
    const full = index + 1 - from >= limits.sentenceTokensMax
    if (full && !hard && !soft && index + 1 < tokens.length) brokenAt ??= tokens[from]?.start
    if (!hard && !soft && !full && index + 1 < tokens.length) continue
    ranges.push({ from, to: index + 1 })
    from = index + 1
    if (hard) held = datelineEnd(tokens, from, caseless)
  }
  return { ranges, brokenAt }
}

/** Whether the text is all lower case, all upper case, or in a script without case. */
function isCaseless(tokens: readonly Token[]): boolean {
  let upper = 0
  let lower = 0
  for (const token of tokens.slice(0, 4000)) {
    if (token.kind !== 'word') continue
    if (token.text !== token.lower) upper += 1
    if (token.text !== token.text.toUpperCase()) lower += 1
  }
  const least = 0.01 * Math.max(upper, lower)
  return upper <= least || lower <= least
}

const gapOf = (text: string, left: Token, right: Token): string => text.slice(left.end, right.start)

/** For each token, the length of the widest line of its paragraph. */
function paragraphWidths(text: string, tokens: readonly Token[]): number[] {
  const widths: number[] = new Array(tokens.length).fill(0)
  let paragraph = 0
  let lineStart = tokens[0]?.start ?? 0
  let widest = 0
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1]
    const gap = next === undefined ? '\n\n' : gapOf(text, token, next)
    if (!gap.includes('\n')) continue
    widest = Math.max(widest, token.end - lineStart)
    lineStart = next?.start ?? 0
    if (!isBlankLine(gap)) continue
    widths.fill(widest, paragraph, index + 1)
    paragraph = index + 1
    widest = 0
  }
  return widths
}

const isBlankLine = (gap: string): boolean => gap.indexOf('\n') !== gap.lastIndexOf('\n') || gap.includes('\u2029')

function isHardBreak(text: string, tokens: readonly Token[], index: number, widths: readonly number[]): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (token === undefined || next === undefined) return false
  const gap = gapOf(text, token, next)
  if (!gap.includes('\n')) return gap.includes('\u2029')
  if (isBlankLine(gap)) return true
  if (BULLETS.has(next.text) && tokens[index + 2] !== undefined && text[next.end] === ' ') return true
  const width = widths[index] ?? 0
  const lineStart = text.lastIndexOf('\n', token.start) + 1
  const wouldBe = token.end - lineStart + 1 + next.text.length
  return width >= widthCharsMin && wouldBe <= lineShareMin * width && /^[\p{Lu}\p{Lt}\d"“‘]/u.test(next.text)
}

interface Position {
  readonly index: number
  /** Where the sentence began. */
  readonly from: number
  readonly caseless: boolean
}

function endsSentence(text: string, tokens: readonly Token[], position: Position): boolean {
  const { index, from } = position
  const last = tokens[index]
  const next = tokens[index + 1]
  if (last === undefined || next === undefined) return false
  const attached = next.start === last.end
  if (attached && (STOPS.has(next.text) || CLOSERS.has(next.text))) return false
  if (isNote(tokens, index + 1)) return false
  if (isNote(tokens, index - 2) && STOPS.has(tokens[index - 3]?.text ?? '')) return !attached
  let stopAt = index
  while (stopAt > from && CLOSERS.has(tokens[stopAt]?.text ?? '') && isAttached(tokens, stopAt)) stopAt -= 1
  const stop = tokens[stopAt]
  if (stop === undefined) return false
  const quoted = tokens.slice(stopAt + 1, index + 1).some((token) => QUOTE_CLOSERS.has(token.text))
  if (!STOPS.has(stop.text)) return stop.text.endsWith('.') && afterAbbreviation(text, tokens, { ...position, stop })
  if (stopAt - from <= 1 && /^(?:\d{1,3}|[a-zA-Z])$/.test(tokens[from]?.text ?? '') && stopAt > from) return false
  if (attached) return breaksWithoutBlank(tokens[stopAt - 1], stop, next)
  const follower = firstWord(tokens, index + 1)
  if (follower === undefined) return false
  return afterStop(stop, follower, { quoted, caseless: position.caseless })
}

/** A reference such as "[17]" belongs to the sentence whose stop it follows. */
function isNote(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '[' && tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.text === ']'
}

const isAttached = (tokens: readonly Token[], index: number): boolean => tokens[index - 1]?.end === tokens[index]?.start

/** The first word or number behind opening marks; `undefined` where another mark comes first ("Inc., of"). */
function firstWord(tokens: readonly Token[], index: number): Token | undefined {
  for (let at = index; at < Math.min(tokens.length, index + 6); at += 1) {
    const token = tokens[at]
    if (token === undefined) return undefined
    if (token.kind !== 'mark') return token
    if (!OPENERS.has(token.text) && !DASHES.has(token.text) && !BULLETS.has(token.text)) {
      return /^[,;:%)\]}]$/.test(token.text) ? undefined : token
    }
  }
  return tokens[index]
}

/** "said.The", and scripts that leave no blank after a full stop. */
function breaksWithoutBlank(before: Token | undefined, stop: Token, next: Token): boolean {
  if (/^[。！？।۔؟]$/u.test(stop.text)) return true
  return stop.text === '.' && /\p{Ll}{2}$/u.test(before?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(next.text)
}

function afterStop(stop: Token, follower: Token, how: { quoted: boolean; caseless: boolean }): boolean {
  const small = /^\p{Ll}/u.test(follower.text)
  if (stop.text === '...' || stop.text === '…') return !small && !how.caseless
  if (how.quoted && (small || how.caseless)) return how.caseless && !speechTags.has(follower.lower)
  if (stop.text === '.') return true
  return how.caseless || !small
}

/** Does the stop of "U.S.", "p.m.", "Co." end the sentence too? */
function afterAbbreviation(text: string, tokens: readonly Token[], position: Position & { stop: Token }): boolean {
  const { index, stop, caseless } = position
  const word = stop.lower.slice(0, -1)
  const next = tokens[index + 1]
  if (next === undefined || neverLast.has(word)) return false
  const follower = OPENERS.has(next.text) ? tokens[index + 2] : next
  if (follower === undefined || follower.kind === 'mark') return false
  if (/^\p{L}$/u.test(word)) return false
  if (caseless) return text.slice(stop.end, next.start).length >= 2 || startersWithoutCase.has(follower.lower)
  if (!/^\p{Lu}/u.test(follower.text)) return false
  if (/^[ap]\.?m$/.test(word)) return !afterClock.has(follower.lower.replace(/\.$/, ''))
  return word === 'etc' || OPENERS.has(next.text) || starters.has(follower.lower)
}

/** Index behind the dash of a dateline that begins at `from`, or `from` where there is none. */
function datelineEnd(tokens: readonly Token[], from: number, caseless: boolean): number {
  const first = tokens[from]
  if (caseless || first === undefined || !/^\p{Lu}{2}/u.test(first.text)) return from
  if (first.text !== first.text.toUpperCase()) return from
  for (let index = from + 1; index < Math.min(tokens.length, from + datelineTokensMax); index += 1) {
    const token = tokens[index]
    if (token === undefined) return from
    if (DASHES.has(token.text)) return index
    const fits = token.kind !== 'word' || /^[\p{Lu}\d]/u.test(token.text) || datelineWords.has(token.lower)
    if (!fits || token.text === '!' || token.text === '?') return from
  }
  return from
}

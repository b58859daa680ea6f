/**
 * Where does each sentence end?
 *
 * A blank line always ends a sentence, and so does a line break in text that is not wrapped by hand. Elsewhere a
 * linear model decides after each word that could close a sentence: it sees the words around, their case, open
 * quotes and brackets, and how long the sentence is. It knows datelines, abbreviations and initials from examples.
 */
import { wordSet } from '../../stdx/index.ts'
import { titleAbbreviations } from './abbreviation.ts'
import { datelineEnd } from './dateline.ts'
import { itemStarts } from './item-start.ts'
import { addFeature, type Features, type Linear, newFeatures, scoreOf, scorePerLogit } from './linear.ts'
import { isBeforeTail, openerEnd } from './opener.ts'
import { classAt, digitClass, lowerClass, markClass, upperClass } from './tokens.ts'
import { hashText, shapeOf } from './words.ts'

/**
 * The model is too slow to end a sentence in text unlike its own. Set on the open half of the EWT and GUM development
 * documents (sentence F1 +0.8 there, +0.5 on the half kept aside); to set it again, run `eval/tasks/ud.ts --split open`.
 */
const endBonus = 0.4 * scorePerLogit

export interface SplitModel {
  readonly linear: Linear
  /** Lower-cased words that are written small in running text. */
  readonly small: ReadonlySet<string>
}

/** What stands between two neighbouring words. */
export const noGap = 0
export const spaceGap = 1
export const lineGap = 2
export const paragraphGap = 3

export interface Words {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Lower-cased, cut forms and case shapes as hashes; gap after each word. */
  readonly lowers: Int32Array
  readonly shapes: Int32Array
  readonly gaps: Uint8Array
  /** 1 where the word is written small in running text, 2 where it is not, 0 where the first letter is no capital. */
  readonly cases: Uint8Array
  /** Words from here to the end of the paragraph, at most 255. */
  readonly rest: Uint8Array
  /** Whether the paragraph of each word has both capitals and small letters (0), only small (1) or only capitals (2). */
  readonly casing: Uint8Array
}

const wordMax = 24
/** Lines of a hand-wrapped text are mostly this long, in characters. Set by hand from typewriter and mail habits. */
const wrapMin = 45
const wrapMax = 100
const wrapShare = 0.6
const wrapLines = 4

/** Whether most lines (but the last of each paragraph) were broken near a right margin. */
export function isWrapped(text: string): boolean {
  let inside = 0
  let near = 0
  let at = 0
  for (let end = text.indexOf('\n'); end >= 0; at = end + 1, end = text.indexOf('\n', at)) {
    const next = text.charCodeAt(end + 1)
    if (end === at || next === 10 || next === 13) continue
    inside++
    if (end - at >= wrapMin && end - at <= wrapMax) near++
  }
  return inside >= wrapLines && near >= inside * wrapShare
}

export function describeWords(
  text: string,
  starts: readonly number[],
  ends: readonly number[],
  small: ReadonlySet<string>,
): Words {
  const count = starts.length
  const [lowers, shapes] = [new Int32Array(count), new Int32Array(count)]
  const [gaps, cases, rest, casing] = [
    new Uint8Array(count),
    new Uint8Array(count),
    new Uint8Array(count),
    new Uint8Array(count),
  ]
  const wrapped = isWrapped(text)
  const items = wrapped ? itemStarts(text) : undefined
  for (let i = 0; i < count; i++) {
    const form = text.slice(starts[i]!, Math.min(ends[i]!, starts[i]! + wordMax))
    const lower = form.toLowerCase()
    lowers[i] = hashText(lower, 1)
    shapes[i] = hashText(shapeOf(form), 2)
    const opens = items?.has(starts[i + 1] ?? text.length) === true
    gaps[i] = opens ? paragraphGap : gapAfter(text, ends[i]!, starts[i + 1] ?? text.length, wrapped)
    cases[i] = classAt(text, starts[i]!) !== upperClass ? 0 : small.has(lower) ? 1 : 2
  }
  let left = 0
  for (let i = count - 1; i >= 0; i--) {
    left = gaps[i] === paragraphGap ? 0 : Math.min(left + 1, 255)
    rest[i] = left
  }
  markCasing(text, starts, ends, gaps, casing)
  return { text, starts, ends, lowers, shapes, gaps, cases, rest, casing }
}

function gapAfter(text: string, from: number, to: number, wrapped: boolean): number {
  if (from === to) return noGap
  let breaks = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) breaks++
  if (breaks === 0) return spaceGap
  if (breaks > 1) return paragraphGap
  return wrapped ? spaceGap : lineGap
}

function markCasing(
  text: string,
  starts: readonly number[],
  ends: readonly number[],
  gaps: Uint8Array,
  casing: Uint8Array,
): void {
  let first = 0
  let capitals = 0
  let smalls = 0
  for (let i = 0; i < starts.length; i++) {
    for (let at = starts[i]!; at < ends[i]!; at++) {
      const kind = classAt(text, at)
      if (kind === upperClass) capitals++
      else if (kind === lowerClass) smalls++
    }
    if (gaps[i]! < paragraphGap && i + 1 < starts.length) continue
    casing.fill(capitals === 0 ? 1 : smalls === 0 ? 2 : 0, first, i + 1)
    first = i + 1
    capitals = smalls = 0
  }
}

/** What is open since the sentence began. */
export interface Run {
  length: number
  quotes: number
  brackets: number
}

/** Whether a sentence could end after word `i`. */
export function couldEnd(words: Words, i: number): boolean {
  const last = classAt(words.text, words.ends[i]! - 1)
  if (last === markClass) return true
  const next = classAt(words.text, words.starts[i + 1]!)
  return words.casing[i] === 0 ? next !== lowerClass : next === markClass || next === digitClass
}

const lengthStep = (length: number): number =>
  length < 8 ? length : length < 16 ? 8 : length < 32 ? 9 : length < 64 ? 10 : 11

export function endFeatures(words: Words, i: number, run: Run, features: Features): void {
  features.count = 0
  const { lowers, shapes, cases, rest, gaps } = words
  const low = (offset: number): number => lowers[i + offset] ?? 1
  const shape = (offset: number): number => shapes[i + offset] ?? 1
  const gap = gaps[i]! * 8 + (gaps[i - 1] ?? 3)
  const casing = words.casing[i]!
  const next = cases[i + 1] ?? 0
  for (let offset = -2; offset <= 3; offset++) {
    addFeature(features, 10 + offset, low(offset) + casing)
    addFeature(features, 20 + offset, shape(offset) + casing)
  }
  addFeature(features, 1, low(0) + Math.imul(shape(1), 3) + casing)
  addFeature(features, 2, low(0) + Math.imul(low(1), 3))
  addFeature(features, 3, low(-1) + Math.imul(low(0), 3))
  addFeature(features, 4, shape(-1) + Math.imul(low(0), 3) + Math.imul(shape(1), 7))
  addFeature(features, 5, low(0) + next * 16 + gap)
  addFeature(features, 6, low(0) + lengthStep(run.length) * 16 + next)
  addFeature(features, 7, low(0) + run.quotes * 16 + Math.min(run.brackets, 2) * 4 + next)
  addFeature(features, 30, low(1) + Math.imul(low(2), 3))
  addFeature(features, 31, shape(0) + Math.imul(shape(1), 3) + Math.imul(shape(2), 7))
  addFeature(features, 32, low(0) + Math.imul(lengthStep(rest[i]!), 5) + next)
  addFeature(features, 33, gap * 16 + next)
  addFeature(features, 34, low(-1) + Math.imul(low(0), 3) + Math.imul(shape(1), 7))
  addFeature(features, 35, low(0) + Math.imul(low(1), 3) + run.quotes + gap * 5)
  addFeature(features, 36, lengthStep(run.length) * 1024 + lengthStep(rest[i]!) * 32 + next * 4 + casing)
  addFeature(features, 37, shape(-2) + Math.imul(shape(-1), 3) + Math.imul(shape(0), 7) + Math.imul(shape(1), 11))
  addFeature(features, 38, low(0) + Math.imul(shape(2), 3) + next)
  addFeature(features, 39, low(1) + gap * 4 + lengthStep(run.length) * 64)
}

const [quoteMark, openBracket, closeBracket] = [0x22, /^[([{]$/, /^[)\]}]$/]

export function advanceRun(words: Words, i: number, run: Run): void {
  const code = words.text.charCodeAt(words.starts[i]!)
  run.length++
  if (words.ends[i]! - words.starts[i]! !== 1) return
  if (code === quoteMark) run.quotes = 1 - run.quotes
  else if (code === 0x201c) run.quotes = 1
  else if (code === 0x201d) run.quotes = 0
  const mark = words.text[words.starts[i]!]!
  if (openBracket.test(mark)) run.brackets++
  else if (closeBracket.test(mark)) run.brackets = Math.max(0, run.brackets - 1)
}

/** Whether the gap alone ends the sentence, whatever the words. */
export function mustEnd(words: Words, i: number): boolean {
  const gap = words.gaps[i]!
  return gap === paragraphGap || (gap === lineGap && classAt(words.text, words.starts[i + 1]!) !== lowerClass)
}

/** Whether word `i` is a title such as `Sgt.` before a name. */
function isTitle({ text, starts, ends }: Words, i: number): boolean {
  const [start, end] = [starts[i]!, ends[i]! - 1]
  return (
    end - start < 7 &&
    text.charCodeAt(end) === 0x2e &&
    classAt(text, start) === upperClass &&
    titleAbbreviations.has(text.slice(start, end).toLowerCase())
  )
}

/** "… from 6 a.m. On Wednesday": a word that is no name and no zone begins with a capital only where a sentence does. */
function isClockEnd({ text, starts, ends }: Words, i: number): boolean {
  const form = text.slice(starts[i]!, ends[i]!)
  return /^[ap]\.m\.$/.test(form) && opening.has(text.slice(starts[i + 1]!, ends[i + 1]!))
}

const opening = wordSet(
  'On In At The A An After Before By For From He It His Its She They Their There This That These Those We When While Police Officials Residents Witnesses',
)

/** "He wrote on X. Kenya said …": the network, and no initial of who follows. */
function isOnX({ text, starts, ends }: Words, i: number): boolean {
  const before = i > 0 ? text.slice(starts[i - 1]!, ends[i - 1]!) : ''
  return text.slice(starts[i]!, ends[i]!) === 'X.' && /^(?:on|via|platform|network)$/i.test(before)
}

/** "… Griner. Human Rights Watch said": one word without a mark, amid a paragraph, is no sentence before another with a capital. */
function isLone({ text, ends, gaps }: Words, i: number, run: Run): boolean {
  const isWord = classAt(text, ends[i]! - 1) !== markClass && classAt(text, ends[i]! - 1) !== digitClass
  return run.length === 1 && isWord && gaps[i] === spaceGap && gaps[i - 1] === spaceGap
}

/** `… the law. "It was hell`: a quotation mark that clings to the word behind it opens the sentence of that word. */
function isOpeningMark({ text, starts, ends, gaps }: Words, i: number, run: Run): boolean {
  const isApart = i === 0 || gaps[i - 1] !== noGap
  return run.length === 1 && isApart && gaps[i] === noGap && /^(?:["“„«]|``|'')$/.test(text.slice(starts[i]!, ends[i]!))
}

const staysOpen = (words: Words, i: number, run: Run): boolean => isLone(words, i, run) || isOpeningMark(words, i, run)

/** Numbers of the words that begin sentences. */
export function findSentences(words: Words, model: SplitModel): number[] {
  const begins: number[] = []
  const features = newFeatures()
  let run: Run = { length: 0, quotes: 0, brackets: 0 }
  let [dateline, opener] = [-1, -1]
  for (let i = 0; i < words.starts.length; i++) {
    if (run.length === 0) {
      begins.push(i)
      const isLine = i === 0 || words.gaps[i - 1]! >= lineGap
      if (isLine || i - 1 === opener) dateline = datelineEnd(words, i)
      if (isLine) opener = openerEnd(words, i)
    }
    advanceRun(words, i, run)
    if (i + 1 === words.starts.length) break
    let ends =
      mustEnd(words, i) ||
      i === dateline ||
      i === opener ||
      isClockEnd(words, i) ||
      isOnX(words, i) ||
      isBeforeTail(words, i)
    if (!ends && i > dateline && couldEnd(words, i) && !isTitle(words, i) && !staysOpen(words, i, run)) {
      endFeatures(words, i, run, features)
      ends = scoreOf(model.linear, features) + endBonus > 0
    }
    if (ends) run = { length: 0, quotes: 0, brackets: 0 }
  }
  return begins
}

/**
 * Where does each word begin and end?
 *
 * Words as in Universal Dependencies for English: punctuation and hyphens apart, contractions in two. White space
 * always ends a word. Inside a run without white space every place where letters, digits and marks meet is a
 * candidate, and so is the seam of a known contraction; a linear model decides each one.
 */
import { titleAbbreviations } from './abbreviation.ts'
import { addFeature, type Features, type Linear, newFeatures, scoreOf } from './linear.ts'
import { hashText } from './words.ts'

export interface TokenModel {
  readonly linear: Linear
  /** Lower-cased runs of letters that are always two words or more: lengths of the parts, as in `cannot` 3 3. */
  readonly seams: ReadonlyMap<string, readonly number[]>
}

/** Character classes; every code unit has one. */
export const lowerClass = 1
export const upperClass = 2
export const digitClass = 3
export const spaceClass = 4
export const markClass = 5

const space = /\s/u
const letter = /[\p{L}\p{M}]/u
const number = /\p{N}/u
const classTable = new Uint8Array(65536)
for (let code = 0; code < 65536; code++) classTable[code] = classify(code)

function classify(code: number): number {
  if (code >= 0xd800 && code < 0xe000) return lowerClass
  const char = String.fromCharCode(code)
  if (
    space.test(char) ||
    code < 0x20 ||
    (code >= 0x7f && code < 0xa0) ||
    code === 0xfeff ||
    code === 0x200b ||
    code === 0x2060
  )
    return spaceClass
  if (number.test(char)) return digitClass
  if (!letter.test(char)) return markClass
  return char.toLowerCase() !== char ? upperClass : lowerClass
}

/** Class of the code unit at `at`; white space beyond the text. Surrogates count as letters, so pairs stay whole. */
export function classAt(text: string, at: number): number {
  return at < 0 || at >= text.length ? spaceClass : classTable[text.charCodeAt(at)]!
}

const isLetter = (kind: number): boolean => kind === lowerClass || kind === upperClass

/** A code for the character at `at` that forgets which letter or digit it is. */
function coarse(text: string, at: number): number {
  const kind = classAt(text, at)
  return kind === markClass ? text.charCodeAt(at) : kind
}

/** Longest piece of text that one feature looks at. */
const pieceMax = 12

function runLeft(text: string, at: number, from: number): string {
  let start = at
  while (start > from && at - start < pieceMax && classAt(text, start - 1) !== markClass) start--
  return text.slice(start, at).toLowerCase()
}

function runRight(text: string, at: number, to: number): string {
  let end = at
  while (end < to && end - at < pieceMax && classAt(text, end) !== markClass) end++
  return text.slice(at, end).toLowerCase()
}

/** A run of text between white space. */
export interface Chunk {
  readonly start: number
  readonly end: number
  readonly address: boolean
  readonly nextKind: number
}

/** Features of the decision to begin a new word at `at` inside `chunk`. */
export function seamFeatures(text: string, at: number, chunk: Chunk, features: Features): void {
  features.count = 0
  const { start, end } = chunk
  const [left, right] = [coarse(text, at - 1), coarse(text, at)]
  const pair = left * 65536 + right
  for (let offset = -3; offset < 3; offset++) {
    const near = at + offset
    addFeature(features, 10 + offset, near < start || near >= end ? 7 : coarse(text, near))
  }
  addFeature(features, 1, pair)
  addFeature(
    features,
    2,
    pair +
      Math.imul(at - 2 < start ? 7 : coarse(text, at - 2), 31) +
      Math.imul(at + 1 >= end ? 7 : coarse(text, at + 1), 17),
  )
  const before = hashText(runLeft(text, at, start), 1)
  const after = hashText(runRight(text, at, end), 2)
  addFeature(features, 3, before + Math.imul(right, 7))
  addFeature(features, 4, after + Math.imul(left, 7))
  addFeature(features, 5, hashText(runLeft(text, at - 1, start), 3) + left)
  addFeature(features, 6, hashText(runRight(text, at + 1, end), 4) + right)
  addFeature(
    features,
    13,
    hashText(text.slice(Math.max(start, at - pieceMax), at).toLowerCase(), 5) + Math.imul(right, 7),
  )
  addFeature(features, 14, hashText(text.slice(at, Math.min(end, at + pieceMax)).toLowerCase(), 6) + Math.imul(left, 7))
  const atEdges = (at - start === 1 ? 1 : 0) + (end - at === 1 ? 2 : 0) + (chunk.address ? 4 : 0)
  addFeature(features, 15, atEdges * 65536 + right)
  addFeature(features, 16, atEdges * 65536 + left)
  addFeature(features, 17, chunk.nextKind * 65536 + right + (end - at === 1 ? 8 : 0))
  addFeature(features, 18, before + (end - at === 1 ? chunk.nextKind : 9) + Math.imul(right, 7))
  addFeature(features, 19, Math.min(at - start, 8) * 65536 + pair)
  addFeature(features, 20, Math.min(end - at, 8) * 65536 + pair)
  addFeature(features, 21, coarse(text, start) * 65536 + right)
  addFeature(features, 22, coarse(text, end - 1) * 65536 + left)
  addFeature(features, 23, (chunk.address ? 1 : 0) * 65536 + pair)
}

/** Places inside a chunk where a word may begin, in order, given to `visit`. */
export function visitSeams(
  text: string,
  chunk: Chunk,
  seams: TokenModel['seams'],
  visit: (at: number, fixed: boolean) => void,
): void {
  let at = chunk.start
  while (at < chunk.end) {
    let end = at + 1
    const kind = classAt(text, at)
    if (isLetter(kind)) while (end < chunk.end && isLetter(classAt(text, end))) end++
    else if (kind === digitClass) while (end < chunk.end && classAt(text, end) === digitClass) end++
    if (at > chunk.start) visit(at, joinsFigures(text, at, end, chunk))
    if (isLetter(kind)) visitContraction(text, { at, end, chunk, seams }, visit)
    at = end
  }
}

/** "20-30", "1992-1997" with the marks around them; "646-8420" is a telephone number and stays one word. */
const figureRange = /^[^\p{L}\p{N}]?(?:\d{1,3}[-–]\d{1,3}|\d{4}[-–]\d{2,4})[^\p{L}\p{N}]*$/u
const rangeCharsMax = 16

/** Whether a word of its own begins at `at`, whatever the model says: the dash of a range of figures, or what follows it. */
function joinsFigures(text: string, at: number, end: number, chunk: Chunk): boolean {
  if (chunk.end - chunk.start > rangeCharsMax || end - at > rangeCharsMax) return false
  const dash = (place: number): boolean => /[-–]/.test(text[place] ?? '')
  return (dash(at) || dash(at - 1)) && figureRange.test(text.slice(chunk.start, chunk.end))
}

const apostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x60 || code === 0xb4

interface Letters {
  readonly at: number
  readonly end: number
  readonly chunk: Chunk
  readonly seams: TokenModel['seams']
}

/** The seam before `n't`, and the fixed seams of words such as `cannot`. */
function visitContraction(
  text: string,
  { at, end, chunk, seams }: Letters,
  visit: (at: number, fixed: boolean) => void,
): void {
  if (end - at > pieceMax) return
  const last = text.charCodeAt(end - 1) | 32
  if (
    last === 0x6e &&
    end - at > 1 &&
    apostrophe(text.charCodeAt(end)) &&
    end + 1 < chunk.end &&
    (text.charCodeAt(end + 1) | 32) === 0x74 &&
    !isLetter(classAt(text, end + 2))
  ) {
    visit(end - 1, false)
    return
  }
  const parts = seams.get(text.slice(at, end).toLowerCase())
  if (parts === undefined || apostrophe(text.charCodeAt(end))) return
  let seam = at
  for (const length of parts.slice(0, -1)) {
    seam += length
    visit(seam, true)
  }
}

/** The next run without white space from `from` on, or undefined at the end of the text. */
export function nextChunk(text: string, from: number): Chunk | undefined {
  let start = from
  while (start < text.length && classAt(text, start) === spaceClass) start++
  if (start >= text.length) return undefined
  let end = start
  let address = false
  for (; end < text.length && classAt(text, end) !== spaceClass; end++) {
    const code = text.charCodeAt(end)
    if (code === 0x40 || (code === 0x2f && text.charCodeAt(end - 1) === 0x2f)) address = true
  }
  let next = end
  while (next < text.length && next - end < pieceMax && classAt(text, next) === spaceClass) next++
  return { start, end, address, nextKind: classAt(text, next) }
}

/** Whether the mark at `at` is the full stop of a title such as `Sgt.` that began at `open`. */
function closesTitle(text: string, at: number, open: number): boolean {
  return (
    text.charCodeAt(at) === 0x2e &&
    at - open <= pieceMax &&
    titleAbbreviations.has(text.slice(open, at).toLowerCase()) &&
    classAt(text, open) === upperClass
  )
}

/** Whether a word would begin with the mark that joins it to the one before: "NUR" and "-SULTAN", "AKTAU" and "/ALMATY". */
function leavesJoint(text: string, at: number, open: number, { start }: Chunk): boolean {
  return (
    at - open === 1 &&
    open > start &&
    /[-‐‑/]/.test(text[open] ?? '') &&
    isLetter(classAt(text, open - 1)) &&
    isLetter(classAt(text, at))
  )
}

/** Word spans in text order, as starts and ends. Linear in the text's length. */
export function findTokens(text: string, model: TokenModel): { starts: number[]; ends: number[] } {
  const starts: number[] = []
  const ends: number[] = []
  const features = newFeatures()
  for (let chunk = nextChunk(text, 0); chunk !== undefined; chunk = nextChunk(text, chunk.end)) {
    const current = chunk
    let open = chunk.start
    visitSeams(text, current, model.seams, (at, fixed) => {
      if (!fixed) {
        seamFeatures(text, at, current, features)
        const begins = scoreOf(model.linear, features) > 0 || leavesJoint(text, at, open, current)
        if (!begins || closesTitle(text, at, open)) return
      }
      starts.push(open)
      ends.push(at)
      open = at
    })
    starts.push(open)
    ends.push(chunk.end)
  }
  return { starts, ends }
}

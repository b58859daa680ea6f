/**
 * Which words is a text found by? The same for every engine: letters without case and accents, in any script. Where a script
 * puts no spaces between words, each pair of neighbouring characters is a word, and so is the last character alone.
 */

/** A word of the index, and where it stands in the text. */
export interface TextToken {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Scripts that are written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
// Bounded: the engine takes stack for every character of a run, and a run may be as long as the text.
const runs =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]{1,1000})|[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]]{1,1000}/gv

/** UTF-16 units of a word beyond which it is cut: a word that long is none, and PostgreSQL bounds them. */
const wordCharsMax = 40
/**
 * Words of one text that are indexed: a book of a hundred pages. PostgreSQL takes a megabyte of them, of which this many
 * words of any script are half.
 */
export const indexedWordsMax = 50_000

/** The words of a text, in its order; with `isQuestion` without the lone last character of an unspaced run. */
export function* tokensOf(text: string, options: { readonly isQuestion?: boolean } = {}): Generator<TextToken> {
  for (const match of text.matchAll(runs)) {
    const [run, unspacedRun] = match
    if (unspacedRun === undefined) {
      const word = foldWord(run)
      if (word !== '') yield { word, start: match.index, end: match.index + run.length }
    } else yield* pairsOf(run, match.index, options.isQuestion === true)
  }
}

function* pairsOf(run: string, start: number, isQuestion: boolean): Generator<TextToken> {
  let at = start
  const characters = [...run]
  for (const [index, character] of characters.entries()) {
    const next = characters[index + 1]
    const end = at + character.length + (next?.length ?? 0)
    if (next !== undefined || !isQuestion || characters.length === 1)
      yield { word: foldWord(character + (next ?? '')), start: at, end }
    at += character.length
  }
}

/** Is this a single character of a script without spaces, of which the index holds pairs? */
export function isLoneCharacter(word: string): boolean {
  return unspaced.test(word) && [...word].length === 1
}

/** Marks that are written or left out at will: accents of Latin, Greek and Cyrillic, points of Hebrew, vowels of Arabic. */
const looseMarks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g

function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z0-9]*$/.test(lower)) return lower.slice(0, wordCharsMax)
  const folded = lower.normalize('NFKD').replace(looseMarks, '').normalize('NFC').toLowerCase()
  // A cut may not part a surrogate pair; and compatibility forms may hold marks of their own, as in "½".
  return folded
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '')
    .slice(0, wordCharsMax)
    .toWellFormed()
    .replace(/\uFFFD/g, '')
}

/** The words of a text for the index: bounded, in order. */
export function indexedWords(text: string): string[] {
  const words: string[] = []
  for (const { word } of tokensOf(text)) {
    if (words.push(word) >= indexedWordsMax) break
  }
  return words
}

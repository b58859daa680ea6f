/** What do capitals tell? How a sentence is written, and whether a report has lost its capitals. */
import type { Sentence, Token, TokenizedText } from '../token/index.ts'
import { commonWords, nameParticles } from './en/words.ts'

/** How a sentence is written: capitals tell names from words only in `mixed`. */
export type LetterCase = 'mixed' | 'title' | 'upper' | 'lower'

/** Of the words of four letters and more, the share with capitals from which a sentence is a headline in title case. */
const titleShareMin = { headline: 0.7, body: 0.95 }
const upperShareMin = 0.7
const wordsMin = 4
/** A report with fewer capitals than this share of its words has lost them. Running English has 10 % and more. */
const capitalShareMin = 0.01
/** Below it, capitals are A to Z. */
const asciiEnd = 128

export function isCapital(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false
  const code = token.text.charCodeAt(0)
  return code < asciiEnd ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(token.text)
}

export function hasLostCapitals(tokenized: TokenizedText): boolean {
  let all = 0
  let capitals = 0
  for (const { tokens } of tokenized.sentences)
    for (const token of tokens) {
      if (token.kind !== 'word') continue
      all += 1
      if (isCapital(token)) capitals += 1
    }
  return all >= wordsMin && capitals / all < capitalShareMin
}

export function letterCaseOf(sentence: Sentence): LetterCase {
  const words = sentence.tokens.filter(({ kind, text }) => kind === 'word' && text.length >= wordsMin)
  if (words.length < wordsMin) return 'mixed'
  const upper = words.filter(({ text }) => text === text.toUpperCase()).length
  if (upper / words.length >= upperShareMin) return 'upper'
  const titleShare = sentence.headline ? titleShareMin.headline : titleShareMin.body
  return words.filter(isCapital).length / words.length >= titleShare ? 'title' : 'mixed'
}

const longNameChars = 4

/** "US" is a country and "us" is not; so for all short names. */
export function isPossibleName(name: string, letterCase: LetterCase, alone: Token | undefined): boolean {
  if (alone === undefined) return true
  if (letterCase === 'lower') return name.length >= longNameChars && !commonWords.has(alone.lower)
  if (/^(?:us|uk|uae|car|dr|dc|bc)\.?$/i.test(name)) return name === name.toUpperCase() && letterCase !== 'upper'
  return letterCase !== 'upper' || (name.length >= longNameChars && !commonWords.has(alone.lower))
}

/** How far a name that begins at `first` can reach: words on one line, with single blanks between them. */
export function lastOfRun(
  tokenized: TokenizedText,
  tokens: readonly Token[],
  { first, letterCase, wordsMax }: { first: number; letterCase: LetterCase; wordsMax: number },
): number {
  let last = first
  for (let next = first + 1; next < tokens.length && next - first < wordsMax; next += 1) {
    const token = tokens[next]
    const gap = tokenized.text.slice(tokens[next - 1]?.end, token?.start)
    if (token === undefined || token.kind !== 'word') break
    if (gap === '' && (token.lower === "'s" || token.lower === '’s')) continue
    if (gap !== ' ') break
    if (letterCase !== 'lower' && !isCapital(token) && !nameParticles.has(token.lower)) break
    last = next
  }
  return last
}

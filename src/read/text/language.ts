/**
 * Which language? A BCP 47 tag, `und` where there is too little text to tell. Headlines are short and have hardly a small
 * word, so trigrams alone guess wildly: the script is looked at first, then small words and letters, then trigrams.
 */
import { franc } from 'franc-min'
import { cyrillicLetters, ownLetters, scriptLanguages, smallWords } from './language-words.ts'

const sampleCharsMax = 4000

/** Share of the words that must be small words of the language. Running text has 25 to 45 %, headlines 10 to 20 %. */
const smallShareMin = 0.1
/** Trigrams of fewer letters than this are a guess: of the table in `cases.ts`, half of the headlines came out wrong. */
const trigramLettersMin = 60
/** The same for other scripts, where few languages share a script. */
const trigramCharsMin = 20
/** Share of the letters that one script must have. Japanese mixes kana with a third of other signs. */
const scriptShareMin = 0.4

/** @example `detectLanguage('Полиция применила слезоточивый газ на площади.')` is `ru`. */
export function detectLanguage(text: string): string {
  const sample = withoutAddresses(text.slice(0, sampleCharsMax).normalize('NFC'))
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? []
  const letters = words.join('')
  if (letters === '') return 'und'
  const latin = count(letters, /\p{Script=Latin}/gu)
  if (latin >= letters.length / 2) return ofLatinScript(sample, words)
  const own = scriptLanguages.find(([script]) => count(letters, script) >= letters.length * scriptShareMin)
  if (own !== undefined) return own[1]
  if (count(letters, /\p{Script=Cyrillic}/gu) >= letters.length / 2) return ofCyrillicScript(sample)
  return byTrigrams(sample, trigramCharsMin)
}

/** Addresses are in no language. */
function withoutAddresses(sample: string): string {
  const pieces = sample.split(/\s+/)
  return pieces.filter((piece) => !/@|:\/\/|\.(?:com|net|org|pdf)/i.test(piece)).join(' ')
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

function byTrigrams(sample: string, minLength: number): string {
  const guess = franc(sample, { minLength })
  return guess === 'und' ? 'und' : (Intl.getCanonicalLocales(guess)[0] ?? 'und')
}

const latinLanguages = [...new Set([...smallWords.keys(), ...ownLetters.keys()])]

/**
 * Small words, then trigrams, unless they guess a language of whose small words there is none; a headline of plain Latin
 * words without any sign of another language is English.
 */
function ofLatinScript(sample: string, words: readonly string[]): string {
  const found = latinLanguages
    .map((language) => ({ language, signs: countSigns(language, words) }))
    .sort((one, other) => other.signs - one.signs)
  const [first, second] = found
  const clear = first !== undefined && first.signs > (second?.signs ?? 0)
  if (clear && first.signs >= words.length * smallShareMin) return first.language
  const length = words.reduce((sum, word) => sum + word.length, 0)
  if (length >= trigramLettersMin) {
    const guess = byTrigrams(sample, trigramLettersMin)
    if (found.find(({ language }) => language === guess)?.signs !== 0) return guess
  }
  return words.every((word) => /^[a-z]+$/i.test(word)) ? 'en' : 'und'
}

/** Words that speak for a language: its small words, and small-letter words with a letter of its own. Initials do not. */
function countSigns(language: string, words: readonly string[]): number {
  const small = smallWords.get(language)
  const letter = ownLetters.get(language)
  return words.filter(
    (word) =>
      word.length > 1 &&
      (small?.has(word.toLowerCase()) === true || (letter?.test(word) === true && word[0] === word[0]?.toLowerCase())),
  ).length
}

/** Letters that Bulgarian does not have; trigrams of short texts confuse it with Russian. */
const russianLetters = /[ыэё]/iu

function ofCyrillicScript(sample: string): string {
  const own = cyrillicLetters.find(([letters]) => count(sample, new RegExp(letters, 'giu')) > 1)
  if (own !== undefined) return own[1]
  const guess = byTrigrams(sample, trigramCharsMin)
  return guess === 'bg' && russianLetters.test(sample) ? 'ru' : guess
}

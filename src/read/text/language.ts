/** Which language? A BCP 47 tag, `und` where there is too little text to tell. */
import { franc } from 'franc-min'

/** Words that no other language of the Latin script uses together; enough of them and the text is English. */
const englishWords = new Set(
  'the of and to in that was for on with said by at from has were have been after had their who which are is not they'.split(
    ' ',
  ),
)

/** Share of the first words that must be of that list. Running English has 25 to 45 %, other languages under 8 %. */
const englishShareMin = 0.12
const sampleCharsMax = 4000
const wordsMin = 4

/** @example `detectLanguage('Полиция применила слезоточивый газ на площади.')` is `ru`. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleCharsMax)
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length === 0) return 'und'
  const english = words.filter((word) => englishWords.has(word)).length
  if (words.length >= wordsMin && english / words.length >= englishShareMin) return 'en'
  const guess = franc(sample, { minLength: 20 })
  return guess === 'und' ? shortText(words, english) : (Intl.getCanonicalLocales(guess)[0] ?? 'und')
}

/** A headline of a few plain Latin words without any sign of another language is taken for English. */
function shortText(words: readonly string[], english: number): string {
  return english > 0 || words.every((word) => /^[a-z]+$/.test(word)) ? 'en' : 'und'
}

/** How are texts found by their words? What a text is indexed by, what may be asked, and where in the text it stands. */
export { excerptsOf, highlightsOf } from './excerpt.ts'
export type { Phrase, Question } from './question.ts'
export { nameQuestion, parseQuestion, phrasesOf } from './question.ts'
export { indexedWords, indexedWordsMax, tokensOf } from './token.ts'

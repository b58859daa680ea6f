/** What do the stages' tests read? The words of a text, by the model that the program ships. */
import type { Report } from '../src/model/index.ts'
import { annotate } from '../src/read/syntax/index.ts'
import { makeReport } from '../src/read/text/index.ts'
import { type TokenizedText, tokenizeReport } from '../src/read/token/index.ts'
import { knowledge } from './knowledge.ts'

/** The words of a report in English, or of one that is built already. */
export function wordsOf(report: string | Report): TokenizedText {
  const made = typeof report === 'string' ? makeReport({ text: report, language: 'en' }) : report
  const isEnglish = /^en\b/.test(made.language)
  return tokenizeReport(
    made,
    isEnglish ? annotate(made.text, knowledge.syntax).value : { text: made.text, sentences: [], names: [] },
  )
}

/**
 * How is Tocsin used as a library? `readReport` says what one report states, `mergeReports` what many say together,
 * `annotate` how a text is built: sentences, words, dependencies, names. All are pure; only the knowledge about the world is loaded from the files that the package ships, once, when it is needed.
 *
 * @example
 * import { readReport } from 'tocsin'
 * const reading = readReport({ text: 'Two people were killed in Almaty on Thursday, police said.', published: '2022-01-07' })
 * const [tally] = reading.tallies
 */
import { loadKnowledge } from './knowledge/index.ts'
import type { Found, Reading, Report, ReportInput } from './model/index.ts'
import {
  annotateReport,
  type Knowledge,
  makeReport,
  type ReadingOptions,
  readReport as readMadeReport,
} from './read/index.ts'
import type { Syntax } from './read/syntax/index.ts'

export { loadKnowledge } from './knowledge/index.ts'
export type { KnownReport, Merged } from './merge/index.ts'
export { mergeReports } from './merge/index.ts'
export type {
  Acled,
  Attribution,
  Because,
  Claim,
  Credit,
  Event,
  EventClaim,
  EventTime,
  FailureCode,
  Found,
  Gazetteer,
  GazetteerPlace,
  Incident,
  IncidentTally,
  Lineage,
  LineageLink,
  Name,
  Party,
  Place,
  Reading,
  Report,
  ReportInput,
  Rule,
  Span,
  Tally,
  TallyClaim,
  Time,
  Warning,
  WarningCode,
} from './model/index.ts'
export { claimsOf, Failure, failureCodes, isFailure, publicationId, warningCodes } from './model/index.ts'
export type { Knowledge, ReadingOptions } from './read/index.ts'
export { makeReport, readingRules } from './read/index.ts'
export type {
  Name as SyntaxName,
  Sentence as SyntaxSentence,
  Syntax,
  SyntaxModels,
  Token as SyntaxToken,
} from './read/syntax/index.ts'
export { renderConllu } from './read/syntax/index.ts'

let knowledgeOfPackage: Knowledge | undefined

/**
 * Says what one report states: times, places, who says what, events and numbers of people, each with its span.
 *
 * Spans are half open, in UTF-16 code units of `reading.text`: title, blank line and body where there is a title, and
 * otherwise the text character for character as it was given. Bad text never throws; what could not be done is in
 * `reading.warnings`. The same input gives the same reading on every machine.
 *
 * @param input a text with what is known about it, or a Report from `makeReport`. Give `published` (ISO 8601), or relative
 * dates such as "on Thursday" stay relative.
 * @param knowledge what the reader knows about the world; otherwise the package's own, loaded once.
 * @param options which of several defensible readings: `vagueCounts: 'acled'` takes "dozens" for 12, not for 24.
 * @throws Failure `data/missing` where the package's data files are not there.
 * @example readReport({ text: 'Two people were killed in Almaty, police said.' }).tallies[0]?.best // 2
 */
export function readReport(input: ReportInput | Report, knowledge?: Knowledge, options?: ReadingOptions): Reading {
  return readMadeReport(reportOf(input), knowledge ?? ownKnowledge(), options)
}

/**
 * Says how a text is built: sentences, words as in Universal Dependencies with tags, lemma, features, head and relation,
 * and names with the number of the first name of the same person, body or place.
 *
 * Spans are half open, in UTF-16 code units of `value.text`. Only English is read: any other text has no sentences, and the
 * warning `language-unsupported`. Bad text never throws. The same input gives the same result on every machine.
 *
 * @param input a text, or a text with what is known about it, or a Report from `makeReport`.
 * @param knowledge what the reader knows; otherwise the package's own, loaded once.
 * @throws Failure `data/missing` where the package's data files are not there.
 * @example annotate('Gunmen killed 12 people in Kano.').value.sentences[0]?.tokens[1]?.lemma // 'kill'
 */
export function annotate(
  input: string | ReportInput | Report,
  knowledge?: Pick<Knowledge, 'gazetteer' | 'syntax'>,
): Found<Syntax> {
  return annotateReport(reportOf(typeof input === 'string' ? { text: input } : input), knowledge ?? ownKnowledge())
}

function reportOf(input: ReportInput | Report): Report {
  return 'bodyStart' in input ? input : makeReport(input)
}

function ownKnowledge(): Knowledge {
  knowledgeOfPackage ??= loadKnowledge()
  return knowledgeOfPackage
}

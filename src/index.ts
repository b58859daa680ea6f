/**
 * How is Tocsin used as a library? `readReport` says what one report states, `mergeReports` what many say together. Both
 * are pure; only the knowledge about the world is loaded from the files that the package ships, once, when it is needed.
 *
 * @example
 * import { readReport } from 'tocsin'
 * const reading = readReport({ text: 'Two people were killed in Almaty on Thursday, police said.', published: '2022-01-07' })
 * const [tally] = reading.tallies
 */
import { loadKnowledge } from './knowledge/index.ts'
import type { Knowledge, Reading, Report, ReportInput } from './model/index.ts'
import { makeReport, readReport as readMadeReport } from './read/index.ts'

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
  Gazetteer,
  GazetteerPlace,
  Incident,
  IncidentTally,
  Knowledge,
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
export { makeReport, readingRules } from './read/index.ts'

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
 * @throws Failure `data/missing` where the package's data files are not there.
 * @example readReport({ text: 'Two people were killed in Almaty, police said.' }).tallies[0]?.best // 2
 */
export function readReport(input: ReportInput | Report, knowledge?: Knowledge): Reading {
  const report = 'bodyStart' in input ? input : makeReport(input)
  return readMadeReport(report, knowledge ?? ownKnowledge())
}

function ownKnowledge(): Knowledge {
  knowledgeOfPackage ??= loadKnowledge()
  return knowledgeOfPackage
}

/**
 * What are the nouns? Capture, Report, Reading, Claim, Lineage, Incident, and the words for how: Span, Found, Warning,
 * Rule, Because. Plain readonly data, no behaviour beyond a few total functions on them. It imports no other folder.
 */

export type { ArchivePlace, CaptureKeeper, CaptureToKeep } from './archive.ts'
export type { FieldChange, IncidentChange } from './change.ts'
export type { Claim, EventClaim, TallyClaim } from './claim.ts'
export { claimsOf } from './claim.ts'
export type { FailureCode, WarningCode } from './code.ts'
export { Failure, failureCodes, isFailure, warning, warningCodes } from './code.ts'
export type { Explained, Found, Reason, Rule } from './found.ts'
export { found } from './found.ts'
export type { Judgement, MergeJudgement, NewJudgement, SplitJudgement, UndoJudgement } from './judgement.ts'
export { nameJudgement } from './judgement.ts'
export type { Actor, ActorRole, Gazetteer, GazetteerPlace } from './knowledge.ts'
export { limits } from './limit.ts'
export type { Lineage, LineageLink } from './lineage.ts'
export { lineageKinds } from './lineage.ts'
export type {
  Acled,
  Attribution,
  Because,
  Credit,
  Event,
  EventTime,
  Incident,
  IncidentLink,
  IncidentNote,
  IncidentTally,
  Name,
  Party,
  Place,
  Reading,
  Span,
  Tally,
  Time,
  Warning,
} from './reading.ts'
export type { Capture, CaptureContext, HttpAnswer, Report, ReportInput } from './report.ts'
export { nameUuid, parseInstant, publicationId, reportInstant, textId } from './report.ts'
export { contains, overlaps } from './span.ts'

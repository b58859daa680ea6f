/** What does merging need of a report? Its claims and the scenes that they make: small enough to be kept beside the reading. */
import type { Claim, Reading } from '../../model/index.ts'
import { claimsOf, reportInstant } from '../../model/index.ts'
import { type Words, wordsOf } from '../likeness/index.ts'
import { keysOf } from './block.ts'
import { asTold, risesOf } from './claim.ts'
import { withParts } from './part.ts'
import { findScenes, type Scene } from './scene.ts'
import { figuresCalledWrong } from './wrong.ts'

export {
  addDays,
  blockKey,
  episodeDaysMax,
  lookBackDays,
  neighbourKeys,
  reachDays,
  waveDaysMax,
  waveGapDays,
} from './block.ts'
export { isLasting, isMain, isNational, type Kind, mayBeSame, typeOfKind } from './kind.ts'
export { areUnlike } from './name.ts'
export { isUnknownTown, type Scene } from './scene.ts'
export { spellingKey } from './spelling.ts'

/** A report in the ledger as merging sees it. `fetched` is when it was taken in, ISO 8601. */
export interface KnownReport {
  readonly id: string
  readonly fetched: string
  readonly reading: Reading
}

/** What merging needs of a report. Plain data: it may be kept as JSON in place of the reading. */
export interface Digest {
  readonly id: string
  /** When the report became known, ISO 8601 UTC. */
  readonly at: string
  readonly publisher?: string
  /** Whether the report says that it takes back or corrects what was said before. */
  readonly corrects: boolean
  /** Whether it takes back a whole report: what its newsroom said of the happening is out. */
  readonly retracts?: boolean
  /** Figures that it calls wrong, where it corrects: out is whoever gave them. */
  readonly wrong?: readonly number[]
  /** Claims of counts that it tells as what a former one has become, "taking the toll to 26". */
  readonly rises?: readonly string[]
  readonly claims: readonly Claim[]
  readonly scenes: readonly Scene[]
  /** What it is about in words: tells happenings apart that have no town. */
  readonly words: Words
  /** The blocks that the report has a part in, sorted. */
  readonly keys: readonly string[]
}

const countryNames = ({ places }: Reading): string[] =>
  places.filter(({ precision }) => precision === 'country').map(({ text }) => text)

const correcting =
  /\b(?:correct(?:s|ed|ion|ing)|retract(?:s|ed|ion)?|withdr[ae]w(?:s|n|al of)?|took back|takes back|in error)\b/i
/** Troops are withdrawn as well: what is taken back are words and figures. */
const ofWords =
  /\b(?:report|figure|toll|count|number|statement|dispatch|deaths?|story|article|information|correction|data|error)\b/i

/** The digest of one report: depends on nothing else. */
export function digestOf({ id, fetched, reading }: KnownReport): Digest {
  const { published, publisher } = reading.report
  const at = new Date(reportInstant(published === undefined ? { fetched } : { published, fetched })).toISOString()
  const told = asTold(claimsOf(reading, { id, at }), reading, at)
  const scenes = findScenes(told, reading, at)
  const claims = withParts(told, scenes, reading)
  const corrects = isCorrection(reading)
  const wrong = corrects ? figuresCalledWrong(reading, claims) : []
  const rises = risesOf(claims, reading)
  return {
    id,
    at,
    ...(publisher === undefined ? {} : { publisher }),
    corrects,
    ...(isRetraction(reading) ? { retracts: true } : {}),
    ...(wrong.length === 0 ? {} : { wrong }),
    ...(rises.length === 0 ? {} : { rises }),
    claims,
    scenes,
    words: wordsOf(reading.text, countryNames(reading)),
    keys: keysOf(scenes),
  }
}

/** A figure that is made less, "revised the toll down to 13 from 14", or put right, "twenty-four people, not 27". */
const lowering =
  /\b(?:revis(?:e[sd]?|ing) (?:[^.;]{0,80} )?(?:down|from)\b|(?:lower(?:s|ed|ing)|reduc(?:es|ed|ing)|cuts?|cutting|downgrad(?:es|ed|ing)|scal(?:es|ed|ing) (?:back|down))\b (?:[\p{L}\d,]+ ){0,5}(?:tolls?|counts?|figures?|numbers?|estimates?|tally)\b)/iu
const putRight = /\b(?:people|dead|deaths|victims|killed|injured|wounded|\d),(?: and)? not \d[\d,]*\b/i

/** By its headline, or its first sentences. */
const isCorrection = (reading: Reading): boolean =>
  leadOf(reading).some(
    (words) => (ofWords.test(words) && (correcting.test(words) || lowering.test(words))) || putRight.test(words),
  )

const retracting =
  /\b(?:retract(?:s|ed|ion|ing)?|withdr[ae]w(?:s|n|ing)?|took back|takes? back|disown(?:s|ed)?)\b|\b(?:mandatory|story) kill\b|\bkill notice\b/i
const ofReport = /\b(?:report|story|dispatch|article|item|alert|bulletin|flash)\b|\bkill\b/i
const ofFigure = /\b(?:figures?|tolls?|counts?|numbers?|deaths?|dead|injured|data)\b/i

/** "Withdraws its report of an explosion": the report, and not a figure in it. */
const isRetraction = (reading: Reading): boolean =>
  leadOf(reading).some((words) => retracting.test(words) && ofReport.test(words) && !ofFigure.test(words))

function leadOf({ text, sentences, report }: Reading): string[] {
  const body = report.title === undefined ? 0 : report.title.length
  const [first, second] = sentences.filter(({ start }) => start >= body)
  return [
    report.title ?? '',
    ...[first, second].map((one) => (one === undefined ? '' : text.slice(one.start, one.end))),
  ]
}

/**
 * Keys of the blocks that a report has a part in. Reports whose keys are no neighbours (`neighbourKeys`) never share an
 * incident, and neither changes an incident of the other.
 */
export function blockKeys(report: KnownReport): readonly string[] {
  return digestOf(report).keys
}

/**
 * What does one report say? This file is the order in which that is found out, and nothing else: every stage is one
 * folder with one function. Pure: no network, disk, clock, environment or randomness, so the same report gives the same
 * reading on every machine and in every time zone.
 */
import type { Actor, Found, Gazetteer, Reading, Report } from '../model/index.ts'
import { found, warning } from '../model/index.ts'
import { type AttributionModel, findAttributions } from './attribution/index.ts'
import { findEvents } from './event/index.ts'
import { gatherReading } from './gather.ts'
import { findParaphrase } from './paraphrase/index.ts'
import { findParties } from './party/index.ts'
import { findPlaces, townsOf } from './place/index.ts'
import { findQuantities, type QuantityOptions } from './quantity/index.ts'
import { annotate, type Syntax, type SyntaxModels } from './syntax/index.ts'
import { findTallies } from './tally/index.ts'
import { primaryLanguage } from './text/index.ts'
import { findTimes, withoutBirths } from './time/index.ts'
import { tokenizeReport } from './token/index.ts'

export { readingRules } from './rules.ts'
export { makeReport } from './text/index.ts'

/** What the reader knows before it reads: the world, and the language. `loadKnowledge` loads it once. */
export interface Knowledge {
  readonly gazetteer: Gazetteer
  readonly syntax: SyntaxModels
  /** A user's own list of actors, which goes before the program's. */
  readonly actors?: readonly Actor[]
  readonly attribution: AttributionModel
}

/** Where there are several defensible readings, which one; what is left out is the ledger's default policy. */
export type ReadingOptions = QuantityOptions

/**
 * Reads one report.
 *
 * @example `readReport(makeReport({ text: 'Two people were killed in Almaty on Thursday, police said.' }), knowledge)`
 */
export function readReport(report: Report, knowledge: Knowledge, options: ReadingOptions = {}): Reading {
  const syntax = isEnglish(report) ? annotateEnglish(report, knowledge) : found(onlyText(report))
  const tokenized = tokenizeReport(report, syntax.value)
  const times = findTimes(tokenized, report.published)
  const places = findPlaces(tokenized, knowledge.gazetteer, report)
  const parties = findParties(tokenized, places.value, { actors: knowledge.actors ?? [], published: report.published })
  const quantities = findQuantities(tokenized, times.value, options)
  const named = parties.value.filter(({ pronoun }) => pronoun === undefined)
  const attributions = findAttributions(tokenized, named, knowledge.attribution)
  const mentions = {
    times: withoutBirths(times.value, tokenized),
    places: places.value,
    parties: named,
    quantities: quantities.value,
    attributions: attributions.value,
    published: report.published,
  }
  const events = findEvents(tokenized, mentions)
  const tallies = findTallies(tokenized, { ...mentions, events: events.value })
  const paraphrase = findParaphrase(tokenized)
  return gatherReading(report, {
    tokenized,
    syntax,
    paraphrase,
    times,
    places,
    parties,
    quantities,
    attributions,
    events,
    tallies,
  })
}

/**
 * The sentences of one report with words, tags, lemmas, dependencies and names. Whoever asks for them knows the text better
 * than a guess at its language does: what is written in Latin letters and does not look like English is read as if it were, with
 * the warning `language-doubtful`; another script has no sentences, and the warning `language-unsupported`.
 */
export function annotateReport(report: Report, knowledge: Pick<Knowledge, 'gazetteer' | 'syntax'>): Found<Syntax> {
  if (!isEnglish(report) && !isLatin(report)) {
    const unsupported = warning('language-unsupported', { detail: report.language })
    return found(onlyText(report), [...report.warnings, unsupported])
  }
  const doubts = isEnglish(report) ? [] : [warning('language-doubtful', { detail: report.language })]
  const { value, warnings } = annotateEnglish(report, knowledge)
  return found(value, [...report.warnings, ...doubts, ...warnings])
}

const annotateEnglish = (
  { text }: Report,
  { syntax, gazetteer }: Pick<Knowledge, 'gazetteer' | 'syntax'>,
): Found<Syntax> => annotate(text, syntax, { isTown: townsOf(gazetteer) })

/** Are most of the first letters Latin? */
function isLatin({ text }: Report): boolean {
  const letters = text.slice(0, 4000).match(/\p{L}/gu) ?? []
  return letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length * 2 > letters.length
}

function isEnglish({ language }: Report): boolean {
  return primaryLanguage(language) === 'en'
}

function onlyText({ text }: Report): Syntax {
  return { text, sentences: [], names: [] }
}

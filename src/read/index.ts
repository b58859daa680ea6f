/**
 * What does one report say? This file is the order in which that is found out, and nothing else: every stage is one
 * folder with one function. Pure: no network, disk, clock, environment or randomness, so the same report gives the same
 * reading on every machine and in every time zone.
 */
import type { Knowledge, Reading, Report } from '../model/index.ts'
import { findAttributions } from './attribution/index.ts'
import { findEvents } from './event/index.ts'
import { gatherReading } from './gather.ts'
import { findParties } from './party/index.ts'
import { findPlaces } from './place/index.ts'
import { findQuantities } from './quantity/index.ts'
import { findTallies } from './tally/index.ts'
import { findTimes } from './time/index.ts'
import { tokenizeReport } from './token/index.ts'

export { readingRules } from './rules.ts'
export { makeReport } from './text/index.ts'

/**
 * Reads one report.
 *
 * @example `readReport(makeReport({ text: 'Two people were killed in Almaty on Thursday, police said.' }), knowledge)`
 */
export function readReport(report: Report, knowledge: Knowledge): Reading {
  const tokenized = tokenizeReport(report)
  const times = findTimes(tokenized.value, report.published)
  const places = findPlaces(tokenized.value, knowledge.gazetteer)
  const parties = findParties(tokenized.value, places.value)
  const quantities = findQuantities(tokenized.value, times.value)
  const attributions = findAttributions(tokenized.value, parties.value)
  const found = {
    times: times.value,
    places: places.value,
    parties: parties.value,
    quantities: quantities.value,
    attributions: attributions.value,
    published: report.published,
  }
  const events = findEvents(tokenized.value, found)
  const tallies = findTallies(tokenized.value, { ...found, events: events.value })
  return gatherReading(report, { tokenized, times, places, parties, quantities, attributions, events, tallies })
}

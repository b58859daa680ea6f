/** What are the columns of an incident read from? The incident with its claims and reports, and what several tables ask of them. */
import type { Incident, IncidentTally, Party } from '../../model/index.ts'
import { textId } from '../../model/index.ts'
import type { Dataset, DatasetEntry } from '../dataset/index.ts'
import { entriesOf } from '../dataset/index.ts'
import { partyText, sourceText } from '../party.ts'
import { plainText } from '../plain/index.ts'

/** One incident with what its columns are read from. */
export interface ExportRow extends DatasetEntry {
  readonly dataset: Pick<Dataset, 'asOf' | 'policy' | 'hash'>
  /** Who did it and to whom, as the claims that are the news name them; nobody is in both. */
  readonly actors: readonly Party[]
  readonly targets: readonly Party[]
  readonly publishers: readonly string[]
}

export function* exportRows(dataset: Dataset): Generator<ExportRow, void> {
  const about = { asOf: dataset.asOf, policy: dataset.policy, hash: dataset.hash }
  for (const entry of entriesOf(dataset)) {
    const told = entry.events.filter(({ background }) => !background)
    const actors = distinct(told.flatMap((event) => event.actors))
    const named = new Set(actors.map(partyText))
    const targets = distinct(told.flatMap((event) => event.targets)).filter((party) => !named.has(partyText(party)))
    const publishers = [...new Set(entry.reports.flatMap(({ reading: { report } }) => report.publisher ?? []))]
    yield { ...entry, dataset: about, actors, targets, publishers }
  }
}

function distinct(parties: readonly Party[]): Party[] {
  return [...new Map(parties.toReversed().map((party) => [partyText(party), party])).values()].reverse()
}

/** `a; b; c`, as ACLED joins values. */
export function joined(values: readonly string[]): string {
  return values.join('; ')
}

/** The line of a category for all people; a figure for a part of them is no figure for all. */
export function tallyOf({ tallies }: Incident, category: string): IncidentTally | undefined {
  return tallies.find((tally) => tally.category === category && tally.who === undefined)
}

export function contestedCategories({ tallies }: Incident): string[] {
  return [...new Set(tallies.filter((tally) => tally.contested).map(({ category }) => category))]
}

/** Who says the headline figure: the voice of the claim that it rests on, or the outlet where nobody is named. */
export function voiceOf(row: DatasetEntry, tally: IncidentTally | undefined): string | undefined {
  const claim = row.tallies.find(({ id }) => id === tally?.basis)
  const reading = row.reports.find(({ id }) => id === claim?.report)?.reading
  const [attribution] = claim?.attributions ?? []
  const voice = attribution === undefined || reading === undefined ? '' : sourceText(attribution, reading.text)
  return voice === '' ? reading?.report.publisher : voice
}

/** What the reports say about it, sentence by sentence, each once: the evidence for people who read a table. */
export function sentencesOf({ events, tallies, reports }: DatasetEntry, most: number): string[] {
  const readings = new Map(reports.map(({ id, reading }) => [id, reading]))
  const found = new Set<string>()
  for (const claim of [...events, ...tallies]) {
    const reading = readings.get(claim.report)
    const { start } = claim.kind === 'event' ? claim.trigger : claim.span
    const sentence = reading?.sentences.find((each) => each.start <= start && start < each.end)
    if (reading !== undefined && sentence !== undefined && found.size < most)
      found.add(plainText(reading.text.slice(sentence.start, sentence.end).toWellFormed().replace(/\s+/g, ' ').trim()))
  }
  return [...found]
}

/** Hexadecimal digits of the hash that make a number which JavaScript, R and spreadsheets keep exactly (48 bits, 15 decimals). */
const NUMBER_DIGITS = 12

/** A number for a name: the same for the same name, and in 100,000 names two are equal with odds of 1 to 50,000. */
export function numberOf(name: string): number {
  return Number.parseInt(textId(name).slice(0, NUMBER_DIGITS), 16)
}

/** When it last changed: the latest of its claims, ISO 8601; the dataset's moment where there is none. */
export function updatedAt({ events, tallies, incident }: DatasetEntry): string {
  return [...events, ...tallies].reduce((latest, { at }) => (at > latest ? at : latest), '') || incident.asOf
}

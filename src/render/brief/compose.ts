/** What stands in the brief? Everything is taken from incidents, claims and readings; nothing is added that no report says. */
import type { Claim, Incident, IncidentTally, Lineage, Reading } from '../../model/index.ts'
import { countText, figureText } from '../figure/index.ts'
import { momentText, periodText } from '../moment.ts'
import { partiesText, placeText } from '../party.ts'
import { plainText } from '../plain/index.ts'
import { counted, typeText } from './phrase.ts'
import type { Statement, StatementContext } from './statement.ts'
import { statementsOf } from './statement.ts'
import { notKnown } from './unknown.ts'

/** What a brief is written about: a ledger as of a moment. */
export interface BriefSubject {
  readonly asOf: string
  readonly incidents: readonly Incident[]
  readonly claims: readonly Claim[]
  readonly lineages: readonly Lineage[]
  readonly reports: readonly { readonly id: string; readonly reading: Reading }[]
}

export interface Brief {
  readonly title: string
  readonly summary: string
  readonly incidents: readonly BriefIncident[]
  readonly sources: readonly BriefSource[]
}

export interface BriefIncident {
  readonly number: number
  readonly heading: string
  readonly facts: readonly Labelled[]
  readonly figures: readonly Labelled[]
  readonly statements: readonly Statement[]
  /** Half sentences: `whether anyone was killed`. */
  readonly unknown: readonly string[]
}

/** `notes` are sentences below the text, such as what is contested about it. */
export interface Labelled {
  readonly label: string
  readonly text: string
  readonly notes: readonly string[]
}

/** A report as it is cited: `[number]`. */
export interface BriefSource {
  readonly number: number
  readonly publisher: string
  readonly title?: string
  readonly published?: string
  readonly url?: string
  readonly id: string
  /** How it derives from another report, as in `copy of [2]`. */
  readonly derivation?: string
}

/** The brief of a ledger: incidents by their first day, those without one last. */
export function composeBrief(subject: BriefSubject): Brief {
  const incidents = subject.incidents.toSorted(byDay)
  const numberOf = citationNumbers(incidents, subject)
  const context: IncidentContext = {
    claims: new Map(subject.claims.map((claim) => [claim.id, claim])),
    readings: new Map(subject.reports.map(({ id, reading }) => [id, reading])),
    numberOf,
  }
  return {
    title: 'Situation brief',
    summary: summary(subject),
    incidents: incidents.map((incident, index) => briefIncident(incident, index + 1, context)),
    sources: sources(subject, numberOf),
  }
}

function byDay(one: Incident, other: Incident): number {
  const day = (incident: Incident): string => incident.from ?? '9999'
  return (
    compare(day(one), day(other)) || compare(one.to ?? day(one), other.to ?? day(other)) || compare(one.id, other.id)
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function summary({ asOf, incidents, reports, lineages }: BriefSubject): string {
  const counts = [
    counted(incidents.length, 'incident'),
    `from ${counted(reports.length, 'report')}`,
    `that ${reports.length === 1 ? 'derives' : 'derive'} from ${counted(lineages.length, 'text')}`,
  ]
  return `What was known on ${momentText(asOf.replace(/:\d{2}(\.\d+)?Z$/, 'Z'))}: ${counts.join(' ')}.`
}

/** Only cited reports get a number, in the order in which they became known. */
function citationNumbers(incidents: readonly Incident[], { reports }: BriefSubject): ReadonlyMap<string, number> {
  const cited = new Set(incidents.flatMap((incident) => incident.reports))
  return new Map(reports.filter(({ id }) => cited.has(id)).map(({ id }, index) => [id, index + 1]))
}

interface IncidentContext extends StatementContext {
  readonly claims: ReadonlyMap<string, Claim>
}

function briefIncident(
  incident: Incident,
  number: number,
  { claims, readings, numberOf }: IncidentContext,
): BriefIncident {
  const own = incident.claims.flatMap((id) => claims.get(id) ?? [])
  return {
    number,
    heading: plainText(incident.title),
    facts: facts(incident),
    figures: incident.tallies.map(figure),
    statements: statementsOf(own, { readings, numberOf }),
    unknown: notKnown(incident),
  }
}

function facts(incident: Incident): Labelled[] {
  const { from, to, place, type, acled, parties, status, origins, reports } = incident
  const fact = (label: string, text: string): Labelled => ({ label, text, notes: [] })
  const recorded = acled === undefined ? '' : ` (in ACLED's terms ${acled.event}: ${acled.subEvent})`
  const standing = `${status}; ${counted(origins, 'independent origin')} in ${counted(reports.length, 'report')}`
  return [
    fact('When', from === undefined ? 'not known' : `${periodText(from, to)}${precisionNote(incident)}`),
    fact('Where', place === undefined ? 'not known' : placeText(place)),
    fact('What', `${typeText(type)}${recorded}`),
    fact('Parties', parties.length === 0 ? 'not known' : partiesText(parties)),
    fact('Standing', standing),
  ]
}

function precisionNote({ datePrecision }: Incident): string {
  const notes: Readonly<Record<number, string>> = {
    2: ', day not exact',
    3: ', to the week',
    4: ', to the month',
    5: ', to the year',
  }
  return notes[datePrecision] ?? ''
}

const categoryLabels: Readonly<Record<string, string>> = {
  participants: 'Took part',
  deployed: 'Deployed',
  other: 'Others',
}

function figure(tally: IncidentTally): Labelled {
  const label =
    categoryLabels[tally.category] ?? `${tally.category.slice(0, 1).toUpperCase()}${tally.category.slice(1)}`
  const text = `${figureText(tally)}${tally.who === undefined ? '' : `, of ${plainText(tally.who)}`}`
  return tally.contested ? { label, text: `${text}; contested`, notes: [contest(tally)] } : { label, text, notes: [] }
}

/** Voices that are set against each other by name; more of them are counted. */
const VOICES_SHOWN_MAX = 4

/** The last word of each voice: `interior ministry 26, prosecutors 225`. */
function contest({ history }: IncidentTally): string {
  const last = new Map(
    history.toSorted((one, other) => compare(one.at, other.at)).map((entry) => [entry.source, entry]),
  )
  const voices = [...last.values()].map(
    (entry) => `${entry.source === '' ? "in a report's own words" : plainText(entry.source)} ${countText(entry)}`,
  )
  const more = voices.length - VOICES_SHOWN_MAX
  return `Figures differ: ${voices.slice(0, VOICES_SHOWN_MAX).join('; ')}${more > 0 ? `; and ${more} more` : ''}.`
}

function sources({ reports, lineages }: BriefSubject, numberOf: ReadonlyMap<string, number>): BriefSource[] {
  const links = new Map(lineages.flatMap((lineage) => lineage.links).map((link) => [link.to, link]))
  return reports.flatMap(({ id, reading: { report } }) => {
    const number = numberOf.get(id)
    if (number === undefined) return []
    const link = links.get(id)
    const origin = link === undefined ? undefined : (numberOf.get(link.from) ?? link.from)
    return {
      number,
      publisher: plainText(report.publisher ?? 'publisher not named'),
      ...(report.title === undefined ? {} : { title: plainText(report.title) }),
      ...(report.published === undefined ? {} : { published: momentText(report.published) }),
      ...(report.url === undefined ? {} : { url: plainText(report.url) }),
      id,
      ...(link === undefined || origin === undefined ? {} : { derivation: derivation(link.kind, origin) }),
    }
  })
}

function derivation(kind: Lineage['links'][number]['kind'], origin: number | string): string {
  const words = {
    agency: 'agency text shared with',
    citation: 'citation of',
    copy: 'copy of',
    rewrite: 'rewrite of',
    translation: 'translation of',
    paraphrase: 'paraphrase of',
  }
  return `${words[kind]} ${typeof origin === 'number' ? `[${origin}]` : origin}`
}

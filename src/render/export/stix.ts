/**
 * How do incidents go to threat-intelligence platforms? A STIX 2.1 bundle: incidents with their places, the reports that tell
 * of them, and a note for each figure that somebody states. Ids are made from names, so the same incident keeps its own.
 */
import type { IncidentTally } from '../../model/index.ts'
import { nameUuid } from '../../model/index.ts'
import { countryAlpha2, countryName } from '../../stdx/index.ts'
import type { Dataset, DatasetReport } from '../dataset/index.ts'
import { countText } from '../figure/index.ts'
import { pointOf, uncertaintyOf } from '../geo.ts'
import { partyText, placeText } from '../party.ts'
import { aboutOf } from './geojson.ts'
import type { ExportRow } from './row.ts'
import { exportRows, sentencesOf, updatedAt } from './row.ts'

/** The space of our names: a UUID made once, by chance. */
const SPACE = '3c1f6c0e-53a4-4bb1-9d0b-8a9a6f0f5d21'
/** When these objects were first defined; STIX wants an instant for those that no report made. */
const DEFINED = '2026-11-26T00:00:00.000Z'

const idOf = (type: string, name: string): string => `${type}--${nameUuid(SPACE, `${type}/${name}`)}`
const OURSELVES = idOf('identity', 'tocsin')
const EXTENSION = idOf('extension-definition', 'tocsin/incident/1')

interface Common {
  readonly type: string
  readonly spec_version: '2.1'
  readonly id: string
  readonly created: string
  readonly modified: string
}

function common(type: string, name: string, created: string, modified: string): Common {
  const instant = (iso: string): string => new Date(iso).toISOString()
  return { type, spec_version: '2.1', id: idOf(type, name), created: instant(created), modified: instant(modified) }
}

/** One JSON text, an object a line. */
export async function* renderStix(dataset: Dataset): AsyncGenerator<string> {
  yield `{"type":"bundle","id":"${idOf('bundle', dataset.hash)}","objects":[`
  let separator = '\n'
  for (const object of objectsOf(dataset)) {
    yield `${separator}${JSON.stringify(object)}`
    separator = ',\n'
  }
  yield '\n]}\n'
}

function* objectsOf(dataset: Dataset): Generator<object> {
  yield* definitions()
  const places = new Set<string>()
  const told = new Map<string, { report: DatasetReport; incidents: string[] }>()
  for (const row of exportRows(dataset)) {
    const incident = incidentOf(row)
    yield incident
    yield* located(row, incident, places)
    for (const tally of row.incident.tallies) yield* notesOf(row, tally, incident)
    for (const report of row.reports) {
      const known = told.get(report.id) ?? { report, incidents: [] }
      known.incidents.push(incident.id)
      told.set(report.id, known)
    }
  }
  const outlets = new Set<string>()
  for (const { report, incidents } of told.values()) yield* reportsOf(report, incidents, outlets, dataset)
}

function* definitions(): Generator<object> {
  yield {
    ...common('identity', 'tocsin', DEFINED, DEFINED),
    name: 'Tocsin',
    description: 'A program that reads news reports and keeps a ledger of incidents.',
    identity_class: 'system',
  }
  yield {
    ...common('extension-definition', 'tocsin/incident/1', DEFINED, DEFINED),
    created_by_ref: OURSELVES,
    name: 'Incidents from news reports',
    description: 'Type, days, figures with low, best and high, standing, and the dataset that an incident is from.',
    schema: 'urn:tocsin:incident:1',
    version: '1.0.0',
    extension_types: ['property-extension'],
  }
}

/** How sure one may be, on STIX's scale of 0 to 100 (its table for the admiralty code's credibility). */
const confidences: Readonly<Record<string, number>> = {
  corroborated: 80,
  reported: 50,
  contested: 30,
  denied: 10,
  retracted: 0,
}

function incidentOf(row: ExportRow): Common & { readonly name: string } {
  const { incident, events, tallies, dataset } = row
  const first = [...events, ...tallies].reduce((least, { at }) => (at < least ? at : least), updatedAt(row))
  return {
    ...common('incident', incident.id, first, updatedAt(row)),
    created_by_ref: OURSELVES,
    ...(incident.status === 'retracted' ? { revoked: true } : {}),
    confidence: confidences[incident.status] ?? 0,
    labels: [incident.type.toLowerCase(), incident.status],
    name: incident.title,
    description: sentencesOf(row, 3).join(' ') || incident.title,
    external_references: [{ source_name: 'tocsin', external_id: incident.id }],
    extensions: {
      [EXTENSION]: {
        extension_type: 'property-extension',
        event_type: incident.type,
        ...(incident.acled === undefined ? {} : { acled: `${incident.acled.event}: ${incident.acled.subEvent}` }),
        ...(incident.from === undefined ? {} : { first_day: incident.from.slice(0, 10) }),
        ...(incident.to === undefined ? {} : { last_day: incident.to.slice(0, 10) }),
        date_precision: incident.datePrecision,
        status: incident.status,
        origins: incident.origins,
        parties: incident.parties.map(partyText),
        figures: incident.tallies.map(({ history: _, basis: __, ...figure }) => figure),
        dataset: aboutOf(dataset),
      },
    },
  } as Common & { readonly name: string }
}

function* located({ incident }: ExportRow, { id, created, modified }: Common, known: Set<string>): Generator<object> {
  const { place } = incident
  const point = pointOf(incident)
  const country = countryAlpha2(place?.country)
  if (place === undefined || (point === undefined && country === undefined)) return
  const name = [placeText(place), ...(point ?? [])].join(' ')
  const location = common('location', name, DEFINED, DEFINED)
  if (!known.has(location.id)) {
    known.add(location.id)
    const precision = uncertaintyOf(incident)
    yield {
      ...location,
      created_by_ref: OURSELVES,
      name: placeText(place),
      ...(point === undefined ? {} : { latitude: point[1], longitude: point[0] }),
      ...(precision === undefined ? {} : { precision }),
      ...(country === undefined ? {} : { country }),
      ...(place.admin1 === undefined ? {} : { administrative_area: place.admin1 }),
      ...(point === undefined || place.precision !== 'city' ? {} : { city: place.name }),
      ...(country === undefined && place.country !== undefined ? { description: countryName(place.country) } : {}),
    }
  }
  yield {
    ...common('relationship', `${id} ${location.id}`, created, modified),
    created_by_ref: OURSELVES,
    relationship_type: 'located-at',
    source_ref: id,
    target_ref: location.id,
  }
}

/** One note for each figure that was stated, with the words that state it and who says so. */
function* notesOf(row: ExportRow, { category, who, history }: IncidentTally, incident: Common): Generator<object> {
  for (const said of history) {
    const claim = row.tallies.find(({ id }) => id === said.claim)
    const report = row.reports.find(({ id }) => id === claim?.report)
    const words = claim === undefined ? '' : (report?.reading.text.slice(claim.span.start, claim.span.end) ?? '')
    const figure = `${countText(said)} ${category}${who === undefined ? '' : ` (${who})`}`
    yield {
      ...common('note', said.claim, said.at, said.at),
      created_by_ref: OURSELVES,
      abstract: figure,
      content: words === '' ? figure : `“${words}”`,
      authors: [said.source === '' ? (report?.reading.report.publisher ?? 'publisher not named') : said.source],
      object_refs: [incident.id],
      external_references: [{ source_name: 'tocsin', external_id: said.claim, ...linkOf(report) }],
    }
  }
}

function* reportsOf(
  { id, reading }: DatasetReport,
  incidents: readonly string[],
  outlets: Set<string>,
  { asOf }: Dataset,
): Generator<object> {
  const { publisher, title, published } = reading.report
  const at = published === undefined || Number.isNaN(Date.parse(published)) ? asOf : published
  const outlet = publisher === undefined ? undefined : common('identity', `outlet/${publisher}`, DEFINED, DEFINED)
  if (outlet !== undefined && !outlets.has(outlet.id)) {
    outlets.add(outlet.id)
    yield { ...outlet, name: publisher, identity_class: 'organization', sectors: ['communications'] }
  }
  yield {
    ...common('report', id, at, at),
    created_by_ref: outlet?.id ?? OURSELVES,
    name: title ?? id,
    published: new Date(at).toISOString(),
    lang: reading.report.language,
    object_refs: incidents,
    external_references: [
      { source_name: publisher ?? 'publisher not named', external_id: id, ...linkOf({ id, reading }) },
    ],
  }
}

function linkOf(report: DatasetReport | undefined): { readonly url?: string } {
  const url = report?.reading.report.url
  return url === undefined ? {} : { url }
}

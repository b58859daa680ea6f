/**
 * How do incidents go to warning systems? As a CAP 1.2 alert with one `info` an incident, in the order and the words that the
 * standard allows. It warns of nothing to come: it says what reports state, and how far they agree.
 */
import type { Incident } from '../../model/index.ts'
import { countryName } from '../country.ts'
import type { Dataset } from '../dataset/index.ts'
import { figureText } from '../figure/index.ts'
import { pointOf, uncertaintyOf } from '../geo.ts'
import { dayText, periodText } from '../moment.ts'
import { placeText } from '../party.ts'
import { xmlElement, xmlText } from '../xml.ts'
import type { ExportRow } from './row.ts'
import { exportRows, joined, sentencesOf, tallyOf } from './row.ts'

export interface CapOptions {
  /** Whoever sends it, as `desk@example.org`: no blanks, commas, < or &. */
  readonly sender?: string
  /** `Update` and `Cancel` name the alerts that they replace, as `sender,identifier,sent`. */
  readonly msgType?: 'Alert' | 'Update' | 'Cancel'
  readonly references?: readonly string[]
}

/** The alert of a dataset; its identifier is made from the hash, so that the same content is the same alert. */
export async function* renderCap(dataset: Dataset, options: CapOptions = {}): AsyncGenerator<string> {
  const { sender = 'tocsin', msgType = 'Alert', references = [] } = options
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">'
  yield [
    xmlElement('identifier', `tocsin-${dataset.hash.slice(0, 32)}`),
    xmlElement('sender', sender),
    xmlElement('sent', capTime(dataset.asOf || EPOCH)),
    '<status>Actual</status>',
    xmlElement('msgType', msgType),
    '<source>Tocsin, from news reports</source>',
    '<scope>Public</scope>',
    xmlElement('note', `policy=${dataset.policy}; as_of=${dataset.asOf}; dataset=${dataset.hash}`),
    xmlElement('references', references.join(' ')),
  ].join('')
  for (const row of exportRows(dataset)) yield `\n${infoOf(row)}`
  yield '\n</alert>\n'
}

const EPOCH = '1970-01-01T00:00:00Z'

/** CAP writes an offset, UTC as `-00:00`, and never `Z`; seconds are whole. */
export function capTime(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19)}-00:00`
}

const categories: Readonly<Record<string, string>> = {
  FIRE: 'Fire',
  DISASTER: 'Geo',
  ACCIDENT: 'Safety',
  EXPLOSION: 'Safety',
  DISRUPTION: 'Infra',
  AID: 'Rescue',
}

const certainties: Readonly<Record<Incident['status'], string>> = {
  corroborated: 'Observed',
  reported: 'Likely',
  contested: 'Possible',
  denied: 'Unlikely',
  retracted: 'Unlikely',
}

function infoOf(row: ExportRow): string {
  const { incident } = row
  return [
    '<info><language>en</language>',
    xmlElement('category', categories[incident.type] ?? 'Security'),
    xmlElement('event', incident.acled?.subEvent ?? incident.type.toLowerCase().replaceAll('_', ' ')),
    xmlElement('urgency', urgencyOf(incident)),
    xmlElement('severity', severityOf(incident)),
    xmlElement('certainty', certainties[incident.status]),
    valued('eventCode', 'PLOVER', incident.type),
    ...(incident.from === undefined ? [] : [xmlElement('onset', capTime(incident.from.slice(0, 10)))]),
    xmlElement('senderName', joined(row.publishers)),
    xmlElement('headline', headlineOf(incident)),
    xmlElement('description', descriptionOf(row)),
    ...row.reports.slice(0, 1).map(({ reading }) => xmlElement('web', webOf(reading.report.url))),
    valued('parameter', 'incident', incident.id),
    valued('parameter', 'status', incident.status),
    ...incident.tallies.map((tally) =>
      valued(
        'parameter',
        tally.who === undefined ? tally.category : `${tally.category}: ${tally.who}`,
        figureText(tally),
      ),
    ),
    areaOf(incident),
    '</info>',
  ].join('')
}

const HEADLINE_CHARS_MAX = 160

/** The standard asks for no more than 160 characters. */
function headlineOf({ title, from, to }: Incident): string {
  const line = from === undefined ? title : `${title}, ${periodText(from, to)}`
  return line.length <= HEADLINE_CHARS_MAX ? line : `${line.slice(0, HEADLINE_CHARS_MAX - 1).toWellFormed()}…`
}

function descriptionOf(row: ExportRow): string {
  const { incident } = row
  const figures = incident.tallies.map(
    (tally) => `${tally.category}: ${figureText(tally)}${tally.contested ? ' (contested)' : ''}`,
  )
  return [
    ...(figures.length === 0 ? [] : [`${figures.join('; ')}.`]),
    ...sentencesOf(row, 3),
    `As known on ${dayText(incident.asOf)}.`,
  ].join(' ')
}

/** An address that is a URI to the letter: the web's own rules let square brackets stand in a path, RFC 3986 does not. */
function webOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { href, origin } = new URL(url)
  const rest = href.startsWith(origin) ? href.slice(origin.length) : href
  return `${href.slice(0, href.length - rest.length)}${rest.replaceAll('[', '%5B').replaceAll(']', '%5D')}`
}

const valued = (element: string, name: string, value: string): string =>
  `<${element}><valueName>${xmlText(name)}</valueName><value>${xmlText(value)}</value></${element}>`

/** `Immediate` on the day itself or while it goes on at the moment of knowledge; else it is over. */
function urgencyOf({ from, to, asOf }: Incident): string {
  if (from === undefined) return 'Unknown'
  return (to ?? from).slice(0, 10) >= asOf.slice(0, 10) ? 'Immediate' : 'Past'
}

/** From this many dead on it is extreme: what the news and most insurers call a mass-casualty event. */
const EXTREME_KILLED = 10

function severityOf(incident: Incident): string {
  const killed = tallyOf(incident, 'killed')?.low ?? 0
  if (killed > 0) return killed >= EXTREME_KILLED ? 'Extreme' : 'Severe'
  return (tallyOf(incident, 'injured')?.low ?? 0) > 0 ? 'Moderate' : 'Unknown'
}

/** A circle is drawn around towns and sites alone; a country or division is named and has no shape here. */
function areaOf(incident: Incident): string {
  const { place } = incident
  const point = pointOf(incident)
  const radius = uncertaintyOf(incident)
  return [
    '<area>',
    xmlElement('areaDesc', place === undefined ? 'Place not known' : placeText(place)),
    ...(point === undefined || radius === undefined
      ? []
      : [xmlElement('circle', `${point[1]},${point[0]} ${radius / 1000}`)]),
    ...(place?.country === undefined
      ? []
      : [valued('geocode', 'ISO 3166-1', place.country), valued('geocode', 'country', countryName(place.country))]),
    '</area>',
  ].join('')
}

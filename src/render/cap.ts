/**
 * How do incidents stand in CAP 1.2, in the order and the words that the standard allows? Shared by the export of a dataset and by
 * alerts. It warns of nothing to come: it says what reports state, and how far they agree.
 */
import type { Incident } from '../model/index.ts'
import { countryName } from '../stdx/index.ts'
import { figureText } from './figure/index.ts'
import { pointOf, uncertaintyOf } from './geo.ts'
import { placeText } from './party.ts'
import { xmlElement, xmlText } from './xml.ts'

export interface CapMessage {
  /** Neither this nor the sender holds blanks, commas, `<` or `&`. */
  readonly identifier: string
  readonly sender: string
  /** ISO 8601. */
  readonly sent: string
  /** `Update` and `Cancel` refer to what they replace. */
  readonly msgType: 'Alert' | 'Update' | 'Cancel'
  readonly note?: string
  /** As `capReference` writes them. */
  readonly references: readonly string[]
  /** Id of the incident that it is about, where it is about one. */
  readonly incident?: string
}

/** The document's first piece: infos follow, and then `capEnd`. */
export function capStart(message: CapMessage): string {
  const { identifier, sender, sent, msgType, note, references, incident } = message
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">',
    xmlElement('identifier', identifier),
    xmlElement('sender', sender),
    xmlElement('sent', capTime(sent)),
    '<status>Actual</status>',
    xmlElement('msgType', msgType),
    '<source>Tocsin, from news reports</source>',
    '<scope>Public</scope>',
    xmlElement('note', note),
    xmlElement('references', references.join(' ')),
    xmlElement('incidents', incident),
  ].join('')
}

export const capEnd = '\n</alert>\n'

export function capReference({ sender, identifier, sent }: Omit<CapMessage, 'msgType' | 'references'>): string {
  return `${sender},${identifier},${capTime(sent)}`
}

/** CAP writes an offset, UTC as `-00:00`, and never `Z`; seconds are whole. */
export function capTime(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19)}-00:00`
}

export interface CapWords {
  readonly headline: string
  readonly description: string
  readonly senderName?: string
  readonly web?: string
}

/** What is said of one incident; or, of what is none, that it is called so. */
export function capInfo(about: Incident | string, words: CapWords): string {
  const { headline, description, senderName, web } = words
  const incident = typeof about === 'string' ? undefined : about
  const told = typeof about === 'string' ? { ...unknown, event: about } : toldOf(about)
  return [
    '\n<info><language>en</language>',
    xmlElement('category', told.category),
    xmlElement('event', told.event),
    xmlElement('urgency', told.urgency),
    xmlElement('severity', told.severity),
    xmlElement('certainty', told.certainty),
    ...(incident === undefined ? [] : [valued('eventCode', 'PLOVER', incident.type)]),
    ...(incident?.from === undefined ? [] : [xmlElement('onset', capTime(incident.from.slice(0, 10)))]),
    xmlElement('senderName', senderName),
    xmlElement('headline', headlineOf(headline)),
    xmlElement('description', description),
    xmlElement('web', web),
    ...(incident === undefined ? [] : [...parametersOf(incident), areaOf(incident)]),
    '</info>',
  ].join('')
}

const unknown = { category: 'Security', urgency: 'Past', severity: 'Unknown', certainty: 'Unknown' }

function toldOf(incident: Incident): typeof unknown & { readonly event: string } {
  return {
    category: categories[incident.type] ?? 'Security',
    event: incident.acled?.subEvent ?? incident.type.toLowerCase().replaceAll('_', ' '),
    urgency: urgencyOf(incident),
    severity: severityOf(incident),
    certainty: certainties[incident.status],
  }
}

const categories: Readonly<Record<string, string>> = {
  FIRE: 'Fire',
  DISASTER: 'Geo',
  ACCIDENT: 'Safety',
  EXPLOSION: 'Safety',
  DISRUPTION: 'Infra',
  AID: 'Rescue',
}

/** `Observed` is what was determined to have happened, which reading the news never does. */
const certainties: Readonly<Record<Incident['status'], string>> = {
  corroborated: 'Likely',
  reported: 'Possible',
  contested: 'Possible',
  denied: 'Unlikely',
  retracted: 'Unlikely',
}

/** `Immediate` on the day itself or while it goes on at the moment of knowledge; else it is over. */
function urgencyOf({ from, to, asOf }: Incident): string {
  if (from === undefined) return 'Unknown'
  return (to ?? from).slice(0, 10) >= asOf.slice(0, 10) ? 'Immediate' : 'Past'
}

/** From this many dead on it is extreme: what the news and most insurers call a mass-casualty event. */
const EXTREME_KILLED = 10

function severityOf({ tallies }: Incident): string {
  const least = (wanted: string): number =>
    tallies.find(({ category, who }) => category === wanted && who === undefined)?.low ?? 0
  const killed = least('killed')
  if (killed > 0) return killed >= EXTREME_KILLED ? 'Extreme' : 'Severe'
  return least('injured') > 0 ? 'Moderate' : 'Unknown'
}

const HEADLINE_CHARS_MAX = 160

/** The standard asks for no more than 160 characters. */
function headlineOf(line: string): string {
  return line.length <= HEADLINE_CHARS_MAX ? line : `${line.slice(0, HEADLINE_CHARS_MAX - 1).toWellFormed()}…`
}

const valued = (element: string, name: string, value: string): string =>
  `<${element}><valueName>${xmlText(name)}</valueName><value>${xmlText(value)}</value></${element}>`

function parametersOf({ id, status, tallies }: Incident): string[] {
  return [
    valued('parameter', 'incident', id),
    valued('parameter', 'status', status),
    ...tallies.map((tally) =>
      valued(
        'parameter',
        tally.who === undefined ? tally.category : `${tally.category}: ${tally.who}`,
        figureText(tally),
      ),
    ),
  ]
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

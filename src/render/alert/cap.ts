/**
 * How does an alert become CAP 1.2? A correction is an Update and a retraction a Cancel of the messages before it. What no
 * report says is Unknown: nobody here judges how urgent or how severe it is, but for the number of those killed.
 */
import { plainText } from '../plain/index.ts'
import { xmlText } from '../xml.ts'
import type { Alert, AlertKind } from './alert.ts'
import { alertText } from './text.ts'

export interface CapOptions {
  /** Who sends it; CAP allows neither blanks nor commas, `<` nor `&`. */
  readonly sender: string
  /** When each alert that this one refers to was sent, by id: CAP's references name it. */
  readonly sentAt: (id: string) => string
}

const messageTypes: Readonly<Record<AlertKind, string>> = { alert: 'Alert', correction: 'Update', retraction: 'Cancel' }

/** CAP's categories of the kinds of incident; the rest is Security. */
const categories: Readonly<Record<string, string>> = {
  DISASTER: 'Geo',
  FIRE: 'Fire',
  ACCIDENT: 'Safety',
  DISRUPTION: 'Infra',
}

/** Kilometres around a point: CAP has no points, and a town is about so wide. */
const TOWN_KM = 5

/** One `alert` document; ends with a line feed. */
export function renderCapAlert(alert: Alert, { sender, sentAt }: CapOptions): string {
  const { id, kind, at, references, incident } = alert
  const { subject, body } = alertText(alert)
  const named = references.map((reference) => `${sender},${reference},${capTime(sentAt(reference))}`).join(' ')
  const info = [
    element('category', categories[incident?.type ?? ''] ?? 'Security'),
    element('event', incident?.type ?? 'RISE'),
    element('urgency', 'Past'),
    element('severity', 'Unknown'),
    element('certainty', certaintyOf(alert)),
    element('headline', plainText(subject).slice(0, 160)),
    element('description', plainText(body)),
    ...(incident === undefined ? [] : [area(incident)]),
  ]
  const parts = [
    element('identifier', id),
    element('sender', sender),
    element('sent', capTime(at)),
    element('status', 'Actual'),
    // An Update or Cancel of nothing is none: what a rule began with was never sent.
    element('msgType', references.length === 0 ? 'Alert' : messageTypes[kind]),
    element('scope', 'Public'),
    ...(named === '' ? [] : [element('references', named)]),
    ...(incident === undefined ? [] : [element('incidents', incident.id)]),
    `  <info>\n${info.map((line) => `  ${line}`).join('')}  </info>\n`,
  ]
  return `<?xml version="1.0" encoding="utf-8"?>\n<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">\n${parts.join('')}</alert>\n`
}

function element(name: string, text: string): string {
  return `  <${name}>${xmlText(text)}</${name}>\n`
}

/** CAP's pattern wants seconds without a fraction and an offset in digits, never `Z`. */
function capTime(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19)}+00:00`
}

/** Corroborated by independent newsrooms is CAP's Likely; told by one is Possible; Observed is nothing that we saw. */
function certaintyOf({ incident }: Alert): string {
  if (incident === undefined) return 'Unknown'
  return incident.status === 'corroborated' ? 'Likely' : incident.status === 'reported' ? 'Possible' : 'Unknown'
}

function area({ place }: NonNullable<Alert['incident']>): string {
  const isPoint = place?.precision === 'city' || place?.precision === 'site'
  const isDrawn = isPoint && place.lat !== undefined && place.lon !== undefined
  const parts = [
    element('areaDesc', plainText(place?.name ?? 'not known')),
    ...(isDrawn ? [element('circle', `${place.lat},${place.lon} ${TOWN_KM}`)] : []),
  ]
  return `  <area>\n${parts.map((line) => `    ${line}`).join('')}    </area>\n`
}

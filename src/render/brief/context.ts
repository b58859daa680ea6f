/** What does composing need to look up? Claims, readings and the number under which a report is cited. */
import type { Claim, Incident, IncidentTally, Reading } from '../../model/index.ts'
import type { Dataset } from '../dataset/index.ts'
import { plainText } from '../plain/index.ts'
import { voiceInText } from './phrase.ts'
import { voiceIn } from './voice.ts'
import { isMajor } from './weight.ts'
import { whenIn, type Zone, zoneOf } from './zone.ts'

export interface Context {
  readonly claims: ReadonlyMap<string, Claim>
  readonly readings: ReadonlyMap<string, Reading>
  readonly numberOf: ReadonlyMap<string, number>
  readonly zone: Zone
  readonly incidents: ReadonlyMap<string, Incident>
  /** Under which number an incident stands in the brief. */
  readonly places: ReadonlyMap<string, number>
  /** Incidents with a section of their own that each report tells of: ids. */
  readonly majorsOf: ReadonlyMap<string, readonly string[]>
  /** Incidents that say what they are to another, by `KIND ID`: ids. */
  readonly linkedFrom: ReadonlyMap<string, readonly string[]>
}

/** Only cited reports get a number, in the order in which they became known; incidents have theirs in the order that is given. */
export function contextOf({ claims, reports }: Dataset, incidents: readonly Incident[]): Context {
  const cited = new Set(incidents.flatMap((incident) => incident.reports))
  const numbered = reports.filter(({ id }) => cited.has(id))
  const links = incidents.flatMap(({ id, links: own = [] }) =>
    own.map(({ kind, to }) => ({ key: `${kind} ${to}`, id })),
  )
  const majors = incidents.filter(isMajor)
  const told = majors.flatMap(({ id, reports: own }) => own.map((report) => ({ report, id })))
  return {
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    readings: new Map(reports.map(({ id, reading }) => [id, reading])),
    numberOf: new Map(numbered.map(({ id }, index) => [id, index + 1])),
    zone: zoneOf(numbered.flatMap(({ reading }) => reading.report.published ?? [])),
    incidents: new Map(incidents.map((incident) => [incident.id, incident])),
    places: new Map(majors.map(({ id }, index) => [id, index + 1])),
    majorsOf: idsBy(told, ({ report }) => report),
    linkedFrom: idsBy(links, ({ key }) => key),
  }
}

/** The ids of what has one key. */
const idsBy = <T extends { readonly id: string }>(all: readonly T[], keyOf: (one: T) => string) =>
  new Map([...Map.groupBy(all, keyOf)].map(([key, own]) => [key, own.map(({ id }) => id)]))

/** Who says it, when, and under which number: of one entry of a figure's history. */
export interface Said {
  readonly who: string
  /** In a running sentence, with what the report says that it is. */
  readonly full: string
  /** The same for one voice in any report. */
  readonly key: string
  /** The day, and the hour with it in `moment`, in the zone of the brief. */
  readonly when: string
  readonly moment: string
  readonly at: string
  readonly numbers: readonly number[]
  /** Whether the voice says that the figure is none. */
  readonly denies: boolean
}

export function saidOf(entry: IncidentTally['history'][number] | undefined, context: Context): Said {
  const claim = context.claims.get(entry?.claim ?? '')
  const reading = context.readings.get(claim?.report ?? '')
  const number = context.numberOf.get(claim?.report ?? '')
  const [attribution] = claim?.attributions ?? []
  const voice = attribution === undefined || reading === undefined ? undefined : voiceIn(attribution, reading)
  const outlet = outletOf(reading)
  // "He said", and nobody knows who: what is left is the outlet's word.
  const spoken = voice?.label || (voice === undefined ? plainText(entry?.source ?? '') : '')
  const named = isOutletItself(spoken, outlet) ? '' : spoken
  const who = named === '' ? outlet : named
  const at = (reading === undefined ? (entry?.at ?? claim?.at) : reading.report.published) ?? ''
  return {
    who,
    full: voice?.label ? voice.full : voiceInText(who),
    key: (named === '' || !entry?.source ? who : entry.source).toLowerCase(),
    when: at === '' ? 'date not known' : whenIn(at, context.zone),
    moment: at === '' ? 'date not known' : whenIn(at, context.zone, true),
    at: entry?.at ?? claim?.at ?? '',
    numbers: number === undefined ? [] : [number],
    denies: attribution?.stance === 'denies',
  }
}

/** "The ministry informs", in a statement that the ministry published. */
const isOutletItself = (name: string, outlet: string): boolean =>
  /^(?:the )?(?:ministry|agency|authority|office|department|committee|commission|service)$/i.test(name) &&
  new RegExp(`\\b${name.replace(/^the /i, '')}\\b`, 'i').test(outlet)

export function outletOf(reading: Reading | undefined): string {
  return plainText(reading?.report.publisher ?? 'an outlet that is not named')
}

/** The entry of a figure's history that it rests on. */
export function basisOf({ history, basis }: IncidentTally): IncidentTally['history'][number] | undefined {
  return history.find(({ claim }) => claim === basis)
}

/** Whether a figure runs from what one voice says to what another does: nobody says all of it. */
export function isOfSeveral(tally: IncidentTally): boolean {
  const basis = basisOf(tally)
  return basis !== undefined && tally.best === undefined && (basis.low !== tally.low || basis.high !== tally.high)
}

/** The numbers of the reports of an incident, the first few of them. */
export function numbersOf(
  reports: readonly string[],
  { numberOf }: Context,
  most = Number.POSITIVE_INFINITY,
): number[] {
  return reports
    .flatMap((id) => numberOf.get(id) ?? [])
    .sort((one, other) => one - other)
    .slice(0, most)
}

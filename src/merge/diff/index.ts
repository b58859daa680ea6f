/**
 * What changed between two moments of knowledge, and why? Incident by incident and line by line: which claim now heads the
 * line, and what became of the one that did: corrected, replaced by the same voice, overtaken, or only joined by others.
 */
import type { Claim, FieldChange, Incident, IncidentChange, IncidentTally } from '../../model/index.ts'
import { compareText } from '../../stdx/index.ts'

interface Known {
  readonly incidents: readonly Incident[]
  readonly claims: readonly Claim[]
}

/** Changes from `before` to `after`: joined and gone first, then by day of the incident. What did not change is left out. */
export function diffIncidents(before: Known, after: Known): IncidentChange[] {
  const earlier = new Map(before.incidents.map((incident) => [incident.id, incident]))
  const later = new Map(after.incidents.map((incident) => [incident.id, incident]))
  const heirs = new Map(
    after.incidents.flatMap(({ id, formerIds }) => (formerIds ?? []).map((old) => [old, id] as const)),
  )
  const homes = new Map(after.incidents.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)))
  const lost = before.incidents
    .filter(({ id }) => !later.has(id))
    .map((incident) => lostTo(heirs.get(incident.id) ?? heirOf(incident, homes), incident))
  const former = new Map(
    before.incidents.flatMap((incident) => incident.claims.map((claim) => [claim, incident] as const)),
  )
  const kept = after.incidents.flatMap((incident) => {
    const moved = [...splitsOf(incident, former, later), ...joinsOf(earlier.get(incident.id), incident)]
    return changeOf(earlier.get(incident.id), incident, moved)
  })
  return [...lost, ...kept]
}

function lostTo(into: string | undefined, before: Incident): IncidentChange {
  const { id, title } = before
  if (into === undefined) return { kind: 'gone', id, title, fields: [], reports: [], before }
  return { kind: 'joined', id, title, into, fields: [], reports: [], before }
}

/** The incident that most of its claims are in now. */
function heirOf({ claims }: Incident, homes: ReadonlyMap<string, string>): string | undefined {
  const counts = new Map<string, number>()
  for (const claim of claims) {
    const home = homes.get(claim)
    if (home !== undefined) counts.set(home, (counts.get(home) ?? 0) + 1)
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b))[0]?.[0]
}

/** Claims that were of another incident, which there still is: a later report tells the two apart. */
function splitsOf(
  after: Incident,
  former: ReadonlyMap<string, Incident>,
  later: ReadonlyMap<string, Incident>,
): FieldChange[] {
  const from = new Map<Incident, string[]>()
  for (const claim of after.claims) {
    const home = former.get(claim)
    if (home !== undefined && home.id !== after.id && later.has(home.id))
      from.set(home, [...(from.get(home) ?? []), claim])
  }
  return [...from]
    .sort(([a], [b]) => compareText(a.id, b.id))
    .map(([{ title, from: day = '' }, claims]) => {
      const words = `${title}${day === '' ? '' : `, ${day}`}`
      return { field: 'split from', before: words, after: after.title, why: 'a later report tells them apart', claims }
    })
}

/** That a report told of the days between two episodes. */
function joinsOf(before: Incident | undefined, after: Incident): FieldChange[] {
  const known = new Set(before?.notes?.map(({ report }) => report))
  const joined = (after.notes ?? []).filter(({ kind, report }) => kind === 'joined' && !known.has(report))
  return joined.map(({ ids, report }) => {
    const count = `${ids.length + 1} incidents`
    return {
      field: 'joined',
      before: count,
      after: 'one',
      why: `report ${report} tells of the days between`,
      claims: [],
    }
  })
}

function changeOf(before: Incident | undefined, after: Incident, moved: readonly FieldChange[]): IncidentChange[] {
  const old = new Set(before?.reports)
  const reports = after.reports.filter((id) => !old.has(id))
  const { id, title } = after
  const fields = [...moved, ...factsOf(before, after), ...linesOf(before, after)]
  if (before === undefined) return [{ kind: 'new', id, title, fields, reports, after }]
  return fields.length === 0 && reports.length === 0
    ? []
    : [{ kind: 'changed', id, title, fields, reports, before, after }]
}

/** Facts that are not figures; of a new incident only what its row does not say. */
function factsOf(before: Incident | undefined, after: Incident): FieldChange[] {
  if (before === undefined) return []
  const facts: readonly (readonly [string, (incident: Incident) => string, string])[] = [
    ['status', ({ status }) => status, statusReason(before, after)],
    ['type', ({ type }) => type, 'most reports now call it so'],
    ['days', ({ from, to }) => [...new Set([from, to])].join(' – '), 'reports tell of other days of it'],
    ['place', ({ place }) => place?.name ?? '', 'a report says where it was'],
    ['origins', ({ origins }) => String(origins), 'newsrooms that tell it independently'],
  ]
  return facts.flatMap(([field, show, why]) => {
    const [from, to] = [show(before), show(after)]
    return from === to ? [] : [{ field, before: from, after: to, why, claims: [] }]
  })
}

function statusReason(before: Incident, after: Incident): string {
  if (after.status === 'corroborated') return `${after.origins} newsrooms tell it independently`
  if (after.status === 'contested') return 'a source denies it, others maintain it'
  if (after.status === 'retracted') return 'every newsroom that told it took it back'
  if (after.status === 'denied') return 'an authority denies it, and nobody maintains it since'
  return before.status === 'contested' ? 'the denial is no longer part of it' : 'one newsroom tells it'
}

const lineKey = ({ category, who }: IncidentTally): string => (who === undefined ? category : `${category} (${who})`)

function linesOf(before: Incident | undefined, after: Incident): FieldChange[] {
  const old = new Map(before?.tallies.map((line) => [lineKey(line), line]))
  const changed = after.tallies.flatMap((line) => lineChange(lineKey(line), old.get(lineKey(line)), line))
  const now = new Set(after.tallies.map(lineKey))
  const lost = [...old].filter(([key]) => !now.has(key))
  return [
    ...changed,
    ...lost.map(([field, line]) => ({
      field,
      before: figureText(line),
      after: '',
      why: 'no claim of it is part of the incident any more',
      claims: [],
    })),
  ]
}

function lineChange(field: string, before: IncidentTally | undefined, after: IncidentTally): FieldChange[] {
  const [from, to] = [before === undefined ? '' : figureText(before), figureText(after)]
  if (from === to) return []
  const known = new Set(before?.history.map(({ claim }) => claim))
  const added = after.history.filter(({ claim }) => !known.has(claim))
  const why = before === undefined ? `according to ${sourceOf(after)}` : reasonOf(before, after)
  return [{ field, before: from, after: to, why, claims: added.map(({ claim }) => claim) }]
}

/** What became of the claim that headed the line. */
function reasonOf(before: IncidentTally, after: IncidentTally): string {
  const stands = new Set(after.stands)
  const [old, now] = [before.history.find(({ claim }) => claim === before.basis), sourceOf(after)]
  const isSameVoice = old?.source === after.history.find(({ claim }) => claim === after.basis)?.source
  if (before.basis === after.basis) {
    if (after.contested && !before.contested) return `it stands, according to ${now}, and another figure excludes it`
    if (!after.contested && before.contested) return 'the figure that excluded it is no longer maintained'
    return 'other figures came or went beside it'
  }
  if (stands.has(before.basis))
    return `the word of ${now} is more authoritative, or later; ${numberText(old)} stands beside it, according to ${old?.source || 'the outlet'}`
  if (isSameVoice) return `a later figure of ${now} replaces ${numberText(old)}`
  const kind = after.low < before.low ? 'gives way to the lower figure of' : 'is met or overtaken by the figure of'
  return `${numberText(old)} ${kind} ${now}`
}

function sourceOf(line: IncidentTally): string {
  const basis = line.history.find(({ claim }) => claim === line.basis)
  return basis === undefined || basis.source === '' ? 'an outlet in its own words' : basis.source
}

interface Numbers {
  readonly low: number
  readonly best?: number
  readonly high?: number
}

function numberText(figure: Numbers | undefined): string {
  if (figure === undefined) return 'the former figure'
  const { low, best, high } = figure
  if (best !== undefined) return String(best)
  return high === undefined ? `at least ${low}` : low === 0 ? `up to ${high}` : `${low} to ${high}`
}

function figureText(line: IncidentTally): string {
  const { low, best, high } = line
  const top = high === undefined ? 'or more' : `to ${high}`
  const range = best !== undefined && (low !== best || high !== best) ? ` (${low} ${top})` : ''
  return `${numberText(line)}${range}${line.contested ? ', contested' : ''}`
}

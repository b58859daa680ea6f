/**
 * What is to be told now? Pure: a rule, what passes it at a moment, and what was told before; out come alerts, corrections
 * and retractions. The same questions in the same order give the same alerts, whoever asks.
 */
import type { Incident } from '../../model/index.ts'
import { textId } from '../../model/index.ts'
import type { Alert, AlertChange, AlertKind, AlertRise, Facts } from '../../render/alert/index.ts'
import { factsOf } from '../../render/alert/index.ts'
import type { AlertRule } from './rule.ts'

/** What was last told about something, as far as the next alert needs to know. */
export interface Told {
  readonly key: string
  readonly sequence: number
  readonly references: readonly string[]
  readonly facts: Facts
  readonly title: string
  /** False once it was taken back or no longer passes: only what passes again is told then. */
  readonly isStanding: boolean
}

export interface Moment {
  /** ISO 8601. */
  readonly at: string
  /** Incidents that pass the rule's filter at that moment. */
  readonly passing: readonly Incident[]
  /** Of what was told and does not pass now: the incident as it is, where there still is one. */
  readonly others: ReadonlyMap<string, Incident>
  /** For a rule about a rise, and instead of both: on how many days how many began that pass. */
  readonly days: readonly { readonly day: string; readonly incidents: number }[]
}

/** The alerts of one rule at one moment. */
export function evaluate(rule: AlertRule, moment: Moment, told: ReadonlyMap<string, Told>): Alert[] {
  if (rule.when.rise !== undefined) return risen(rule, moment, told)
  const passing = new Set(moment.passing.map(({ id }) => id))
  const present = moment.passing.flatMap((incident) => presentAlerts(rule, incident, moment, told.get(incident.id)))
  const gone = [...told.values()]
    .filter(({ key, isStanding }) => isStanding && !passing.has(key))
    .map((before) => goneAlert(rule, before, moment))
  return [...present, ...gone]
}

const isWithdrawn = ({ status }: Incident): boolean => status === 'denied' || status === 'retracted'

function presentAlerts(rule: AlertRule, incident: Incident, { at }: Moment, before: Told | undefined): Alert[] {
  // A rule may ask for what is denied; then it is what is told, and no reason to be silent or to take it back.
  const isOff = isWithdrawn(incident) && rule.when.statuses?.includes(incident.status) !== true
  if (isOff && before?.isStanding !== true) return []
  const own = { key: incident.id, at, title: incident.title, incident }
  if (before === undefined) return [makeAlert(rule, 'alert', { ...own, changes: [] })]
  const changes = changesOf(before.facts, factsOf(incident))
  if (isOff) return [makeAlert(rule, 'retraction', { ...own, before, changes, reason: `it is ${incident.status} now` })]
  return changes.length === 0 && before.isStanding ? [] : [makeAlert(rule, 'correction', { ...own, before, changes })]
}

function goneAlert(rule: AlertRule, before: Told, { at, others }: Moment): Alert {
  const incident = others.get(before.key)
  if (incident === undefined)
    return makeAlert(rule, 'retraction', {
      key: before.key,
      at,
      title: before.title,
      before,
      changes: [],
      reason: 'the ledger no longer holds this for an incident of its own',
    })
  const changes = changesOf(before.facts, factsOf(incident))
  const own = { key: before.key, at, title: incident.title, incident, before, changes }
  if (isWithdrawn(incident)) return makeAlert(rule, 'retraction', { ...own, reason: `it is ${incident.status} now` })
  return makeAlert(rule, 'correction', { ...own, reason: 'it no longer passes the rule' })
}

interface Draft {
  readonly key: string
  readonly at: string
  readonly title: string
  readonly changes: readonly AlertChange[]
  readonly before?: Told
  readonly reason?: string
  readonly incident?: Incident
  readonly rise?: AlertRise
}

function makeAlert(rule: AlertRule, kind: AlertKind, { before, ...draft }: Draft): Alert {
  const sequence = (before?.sequence ?? 0) + 1
  const id = `a-${textId(JSON.stringify([rule.name, draft.key, sequence, draft.at, kind])).slice(0, 20)}`
  return { id, rule: rule.name, kind, sequence, references: before?.references ?? [], ...draft }
}

/** What is remembered of an alert. */
export function toldOf(alert: Alert): Told {
  const { id, key, sequence, references, title, incident, kind, reason } = alert
  return {
    key,
    sequence,
    references: [...references, id],
    title,
    facts: incident === undefined ? {} : factsOf(incident),
    isStanding: kind !== 'retraction' && reason === undefined,
  }
}

function changesOf(before: Facts, after: Facts): AlertChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names
    .map((what) => ({ what, before: before[what] ?? '', after: after[what] ?? '' }))
    .filter((change) => change.before !== change.after)
}

/** Below this mean and this latest week, a rise is chance: ACLED's convention for its trends. */
const meanQuietMax = 2
const latestQuietMax = 5
const percentMinDefault = 25
const dayMs = 86_400_000

/** At most one alert for each week that ends on a day of publication; weeks begin on Monday. */
function risen(rule: AlertRule, { at, days }: Moment, told: ReadonlyMap<string, Told>): Alert[] {
  const { rise } = rule.when
  if (rise === undefined || at === '') return []
  const today = Date.parse(`${at.slice(0, 10)}T00:00:00Z`)
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * dayMs
  const inDays = (from: number, to: number): number => {
    const [first, last] = [dayText(from), dayText(to)]
    return days.reduce((sum, { day, incidents }) => (day >= first && day <= last ? sum + incidents : sum), 0)
  }
  const incidents = inDays(monday, monday + 6 * dayMs)
  const mean = inDays(monday - rise.weeks * 7 * dayMs, monday - dayMs) / rise.weeks
  const key = dayText(monday)
  const isQuiet = mean <= meanQuietMax && incidents <= latestQuietMax
  const isRisen = incidents > mean * (1 + (rise.percentMin ?? percentMinDefault) / 100)
  if (isQuiet || !isRisen || told.has(key)) return []
  const found = { from: key, to: dayText(monday + 6 * dayMs), incidents, mean, weeks: rise.weeks }
  const title = `${incidents} incidents in the week of ${key}, against ${mean.toFixed(1)} a week in the ${rise.weeks} weeks before`
  return [makeAlert(rule, 'alert', { key, at, title, changes: [], rise: found })]
}

function dayText(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}

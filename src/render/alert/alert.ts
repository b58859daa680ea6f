/** What is an alert? One thing that is told once: something new, a correction of it, or that it is taken back. */
import type { Incident } from '../../model/index.ts'

export type AlertKind = 'alert' | 'correction' | 'retraction'

/** Something of an incident that is not what was told before; '' where it was not known, or no longer is. */
export interface AlertChange {
  readonly what: string
  readonly before: string
  readonly after: string
}

/** More incidents in a week than before it. */
export interface AlertRise {
  /** First and last day of the week. */
  readonly from: string
  readonly to: string
  readonly incidents: number
  /** In a week, in the weeks before. */
  readonly mean: number
  readonly weeks: number
}

export interface Alert {
  /** Of this alert: the same rule over the same ledger gives the same one. */
  readonly id: string
  readonly rule: string
  readonly kind: AlertKind
  /** What it is about: an incident's id, or the first day of a week. */
  readonly key: string
  /** 1 for the first about it; a correction or retraction counts on. */
  readonly sequence: number
  /** The moment of knowledge at which it was so, ISO 8601. */
  readonly at: string
  /** Ids of the alerts about the same that came before, the first one first. */
  readonly references: readonly string[]
  readonly title: string
  readonly changes: readonly AlertChange[]
  /** Why it is taken back, as half a sentence. */
  readonly reason?: string
  readonly incident?: Incident
  readonly rise?: AlertRise
}

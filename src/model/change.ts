/** What did later knowledge do to an incident? */
import type { Incident } from './reading.ts'

/** A figure or fact that differs between two moments of knowledge. */
export interface FieldChange {
  /** `killed`, `killed (police)`, `status`, `type`, `origins`, `days`, `place`, `split from`, `joined`. */
  readonly field: string
  /** As a person reads them: `6`, `at least 10`, `corroborated`; '' where there was nothing. */
  readonly before: string
  readonly after: string
  /** What made it so, in one sentence. */
  readonly why: string
  /** Ids of the claims that did. */
  readonly claims: readonly string[]
}

export interface IncidentChange {
  readonly kind: 'new' | 'changed' | 'joined' | 'gone'
  readonly id: string
  readonly title: string
  /** Id of the incident that it went into, where it was joined. */
  readonly into?: string
  readonly fields: readonly FieldChange[]
  /** Reports that became known between the two moments and tell of it. */
  readonly reports: readonly string[]
  readonly before?: Incident
  readonly after?: Incident
}

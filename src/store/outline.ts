/**
 * By what is an incident found, counted and put in order? The few values of each version, without its JSON, for whoever answers many
 * questions and keeps them in memory.
 */
import type { FacetName } from './overview.ts'

/** One version of an incident. Moments are milliseconds since 1970. */
export interface Outline {
  /** Of the version; it changes never, and is used again only after everything derived was made anew. */
  readonly number: number
  readonly id: string
  readonly knownFrom: number
  /** Left out: it still holds. */
  readonly knownTo?: number
  readonly weight: number
  readonly type: string
  readonly status: string
  readonly country?: string
  /** ISO days; '' where unknown. */
  readonly dayFrom: string
  readonly dayTo: string
  /** Only where it is placed as closely as a town. */
  readonly lat?: number
  readonly lon?: number
  /** Only where it is placed in a province and no closer: the middle of that, at which nothing happened. */
  readonly middle?: { readonly lat: number; readonly lon: number }
  readonly killed: number
  readonly origins: number
  /** Numbers of the values that it is counted by. */
  readonly values: readonly number[]
}

export interface NumberedValue {
  readonly number: number
  readonly facet: FacetName
  readonly value: string
}

export interface LedgerOutlines {
  /** By number, those after `after`. */
  page(after: number, limit: number): Promise<readonly Outline[]>
  /** Every version of these incidents. */
  of(ids: readonly string[]): Promise<readonly Outline[]>
  /** How many versions there are. */
  count(): Promise<number>
  /** Values that incidents are counted by, those with a number above `after`. */
  values(after: number): Promise<readonly NumberedValue[]>
  /** When reports became known, each moment once, those later than `after`; the first first. */
  moments(after: number, limit: number): Promise<readonly number[]>
  /** Numbers of the versions that hold what is asked for, anywhere or in a name of that kind. Throws `usage/query`. */
  numbersWith(words: string, kind?: 'party' | 'source'): Promise<readonly number[]>
}

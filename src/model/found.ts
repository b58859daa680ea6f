/** How does a stage answer? With values that say which rule read them from which words, and with warnings; it never throws on text. */
import type { Span, Warning } from './reading.ts'

/** What a stage found, and what it has to say about how far it could look. */
export interface Found<T> {
  readonly value: T
  readonly warnings: readonly Warning[]
}

export function found<T>(value: T, warnings: readonly Warning[] = []): Found<T> {
  return { value, warnings }
}

/** Why a value was read: the rule, the words, and whether they state it or the rule inferred it. */
export interface Reason {
  readonly rule: string
  readonly span: Span
  readonly basis: 'stated' | 'inferred'
}

/** A value together with its reasons; the reader moves the reasons into `Reading.because`. */
export type Explained<T> = T & { readonly because: readonly Reason[] }

/**
 * One rule of a stage. `id` is a path (`time/en/weekday`), `reads` says in one sentence what it reads and what it makes
 * of it; `tocsin explain` prints that sentence. `apply` is the stage's own signature.
 */
export interface Rule<Apply = unknown> {
  readonly id: string
  readonly reads: string
  readonly apply: Apply
}

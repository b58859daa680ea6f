/** Which rules read these words, and why? Every value of a reading whose reasons touch a span, with its reasons. */
import type { Because, Reading, Rule, Span } from '../model/index.ts'

export interface Explanation {
  /** JSON pointer into the reading, as in `/times/0`. */
  readonly of: string
  /** What was read: the value at that pointer. */
  readonly value: unknown
  readonly reasons: readonly ExplainedReason[]
}

export type ExplainedReason = Omit<Because, 'of'> & {
  /** The words that the reason points at. */
  readonly text: string
  /** The rule's own sentence about what it reads; left out for a rule that is in no table. */
  readonly reads?: string
}

/**
 * The values that rest on words in `span`, in the reading's order. An empty span asks for what stands around that
 * position. `[]` where nothing was read there.
 */
export function explainSpan(reading: Reading, span: Span, rules: ReadonlyMap<string, Rule>): Explanation[] {
  const touching = reading.because.filter((reason) => overlaps(reason.span, span))
  const byValue = Map.groupBy(touching, ({ of }) => of)
  return [...byValue].map(([of, reasons]) => ({
    of,
    value: valueAt(reading, of),
    reasons: reasons.map(({ of: _, ...reason }) => {
      const reads = rules.get(reason.rule)?.reads
      const text = reading.text.slice(reason.span.start, reason.span.end)
      return { ...reason, text, ...(reads === undefined ? {} : { reads }) }
    }),
  }))
}

function overlaps(one: Span, other: Span): boolean {
  const otherEnd = Math.max(other.end, other.start + 1)
  return one.start < otherEnd && other.start < Math.max(one.end, one.start + 1)
}

function valueAt(reading: Reading, pointer: string): unknown {
  let value: unknown = reading
  for (const step of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.entries(value).find(([key]) => key === step)?.[1]
  }
  return value
}

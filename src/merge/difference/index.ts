/**
 * What do two readings of one report say differently? Claims are told apart by what they say and of which words, so that new
 * numbers of claims, sources and places, or words that stand elsewhere since, are no difference.
 */
import { type Claim, claimsOf, type Reading, type Span } from '../../model/index.ts'

/** A claim that only one of the readings has, or that both have and say otherwise. `words` are those that it is read from. */
export interface ClaimDifference {
  readonly change: 'added' | 'removed' | 'changed'
  readonly kind: Claim['kind']
  readonly words: string
  /** The names of what differs, as in a reading, where it is changed. */
  readonly fields: readonly string[]
  /** What was said of each of them, or of all where it is removed; words stand for spans. */
  readonly before?: Statement
  readonly after?: Statement
}

/** A claim without its numbers: what it says, with words in place of spans. */
export type Statement = Readonly<Record<string, unknown>>

export interface ReadingDifference {
  /** What the report says of itself and differs: `text`, `title`, `published` … */
  readonly report: readonly string[]
  readonly claims: readonly ClaimDifference[]
}

interface Stated {
  readonly kind: Claim['kind']
  readonly words: string
  readonly statement: Statement
  readonly json: string
}

/**
 * @example compareReadings(before, after).claims // [{ change: 'changed', kind: 'tally', words: 'at least 12', fields: ['low'], … }]
 */
export function compareReadings(before: Reading, after: Reading): ReadingDifference {
  const own = reportFields.filter(
    (field) => JSON.stringify(before.report[field]) !== JSON.stringify(after.report[field]),
  )
  const report = [...(before.text === after.text ? [] : ['text']), ...own]
  return { report, claims: compareClaims(statedIn(before), statedIn(after)) }
}

const reportFields = ['ref', 'url', 'title', 'publisher', 'byline', 'published', 'language', 'credits'] as const

function compareClaims(before: readonly Stated[], after: readonly Stated[]): ClaimDifference[] {
  const gone = withoutEqual(before, after, ({ json }) => json)
  const come = withoutEqual(after, before, ({ json }) => json)
  const differences: ClaimDifference[] = []
  const left = [...come]
  for (const one of gone) {
    const at = left.findIndex(({ kind, words }) => kind === one.kind && words === one.words)
    const other = at === -1 ? undefined : left.splice(at, 1)[0]
    differences.push(other === undefined ? lone('removed', one) : changed(one, other))
  }
  return [...differences, ...left.map((one) => lone('added', one))]
}

/** Those of `own` that have no equal among `others`; two that are equal need two. */
function withoutEqual(own: readonly Stated[], others: readonly Stated[], keyOf: (stated: Stated) => string): Stated[] {
  const counts = new Map<string, number>()
  for (const other of others) counts.set(keyOf(other), (counts.get(keyOf(other)) ?? 0) + 1)
  return own.filter((one) => {
    const count = counts.get(keyOf(one)) ?? 0
    counts.set(keyOf(one), count - 1)
    return count <= 0
  })
}

function lone(change: 'added' | 'removed', { kind, words, statement }: Stated): ClaimDifference {
  const side = change === 'added' ? { after: statement } : { before: statement }
  return { change, kind, words, fields: [], ...side }
}

function changed(one: Stated, other: Stated): ClaimDifference {
  const names = [...new Set([...Object.keys(one.statement), ...Object.keys(other.statement)])]
  const fields = names.filter((name) => JSON.stringify(one.statement[name]) !== JSON.stringify(other.statement[name]))
  const only = ({ statement }: Stated): Statement =>
    Object.fromEntries(fields.flatMap((name) => (name in statement ? [[name, statement[name]]] : [])))
  return { change: 'changed', kind: one.kind, words: one.words, fields, before: only(one), after: only(other) }
}

function statedIn(reading: Reading): Stated[] {
  const claims = claimsOf(reading, { id: '', at: '' })
  const wordsOf = (claim: Claim): string => quote(reading.text, claim.kind === 'event' ? claim.trigger : claim.span)
  const wordsById = new Map(claims.map((claim) => [claim.id, wordsOf(claim)]))
  return claims.map((claim) => {
    const { id: _, report: __, ref: ___, at: ____, kind, ...rest } = claim
    const own = Object.entries(rest).filter(([name]) => name !== 'sentence')
    const statement = Object.fromEntries(own.map(([name, value]) => [name, inWords(value, reading.text)]))
    const event = claim.kind === 'tally' && claim.event !== undefined ? { event: wordsById.get(claim.event) } : {}
    const whole = { ...statement, ...event }
    return { kind, words: wordsOf(claim), statement: whole, json: JSON.stringify([kind, whole]) }
  })
}

function quote(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ')
}

/** Words in place of spans, and no ids. */
function inWords(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map((each) => inWords(each, text))
  if (typeof value !== 'object' || value === null) return value
  if (isSpan(value)) return quote(text, value)
  const entries = Object.entries(value).filter(([name]) => name !== 'id' && name !== 'via')
  return Object.fromEntries(entries.map(([name, each]) => [name, inWords(each, text)]))
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && Object.keys(value).length === 2
}

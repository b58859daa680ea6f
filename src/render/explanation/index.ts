/** How does a person see why something was read? Each value, and below it the rules with their own sentences. */
import type { Layout } from '../paint/index.ts'
import { unpainted } from '../paint/index.ts'
import { plainText } from '../plain/index.ts'
import { wrapText } from '../width.ts'

/** A value with its reasons, as `app/` finds them. */
export interface ExplanationView {
  readonly of: string
  readonly value: unknown
  readonly reasons: readonly {
    readonly rule: string
    readonly reads?: string
    readonly basis: 'stated' | 'inferred'
    readonly text: string
    readonly span: { readonly start: number; readonly end: number }
  }[]
}

/** Ends with a line feed. */
export function renderExplanations(
  explanations: readonly ExplanationView[],
  { width, paint = unpainted }: Layout,
): string {
  const blocks = explanations.map(({ of, value, reasons }) => {
    const lines = reasons.flatMap(({ rule, reads, basis, text, span }) => [
      ...indent(`“${text}” (${span.start}-${span.end})`, 2, width),
      ...indent(`${rule}, ${basis}${reads === undefined ? '' : `: ${reads}`}`, 4, width),
    ])
    return [`${paint('heading', of)}  ${plainText(gist(value))}`, ...lines].join('\n')
  })
  return blocks.map((block) => `${block}\n`).join('\n')
}

function indent(text: string, columns: number, width: number): string[] {
  return wrapText(plainText(text), width - columns).map((line) => `${' '.repeat(columns)}${line}`)
}

/** What of a value a person looks for first; the whole of it is in the reading. */
const gistFields = [
  'type',
  'mode',
  'value',
  'category',
  'low',
  'best',
  'high',
  'name',
  'country',
  'sourceName',
  'sourceKind',
  'stance',
  'reality',
]

function gist(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  const fields = new Map(Object.entries(value))
  return gistFields
    .filter((field) => fields.has(field))
    .map((field) => `${field} ${String(fields.get(field))}`)
    .join(', ')
}

/** How does a person see what another reader says? A line for each report that changed, with its claims below, and the counts at the end. */
import { numberText } from '../figure/index.ts'
import { plainText } from '../plain/index.ts'

interface ClaimChange {
  readonly change: 'added' | 'removed' | 'changed'
  readonly kind: string
  readonly words: string
  readonly fields: readonly string[]
  readonly before?: Readonly<Record<string, unknown>>
  readonly after?: Readonly<Record<string, unknown>>
}

export interface ChangedReport {
  readonly report: string
  readonly source: string
  readonly now?: string
  readonly difference: { readonly report: readonly string[]; readonly claims: readonly ClaimChange[] }
}

const marks = { added: '+', removed: '-', changed: '~' } as const

/** @example `renderChange(item)` begins `reports/1.txt (3f2a…): text, title`. */
export function renderChange({ report, source, now, difference }: ChangedReport): string {
  const own = difference.report.length === 0 ? '' : `: ${difference.report.join(', ')}`
  const ids = now === undefined ? report : `${report}, now ${now}`
  const lines = difference.claims.map(
    (claim) => `  ${marks[claim.change]} ${claim.kind} “${shown(claim.words)}”${detailOf(claim)}`,
  )
  const rest = own === '' && lines.length === 0 ? ': no claim, but what they rest on' : own
  return `${plainText(`${source} (${ids})${rest}`)}\n${lines.map((line) => `${plainText(line)}\n`).join('')}`
}

function detailOf({ change, fields, before = {}, after = {} }: ClaimChange): string {
  if (change !== 'changed') return ''
  return `: ${fields.map((field) => `${field} ${valueText(before[field])} → ${valueText(after[field])}`).join('; ')}`
}

function valueText(value: unknown): string {
  return value === undefined ? 'nothing' : shown(typeof value === 'string' ? value : JSON.stringify(value))
}

/** Longer values are cut; the JSON has them whole. */
const valueCharsMax = 120

function shown(text: string): string {
  return text.length > valueCharsMax ? `${text.slice(0, valueCharsMax)}…` : text
}

export interface Counts {
  readonly same: number
  readonly changed: number
  readonly failed: number
  readonly texts: number
  readonly added: number
  readonly removed: number
  readonly altered: number
}

export function renderCounts({ same, changed, failed, texts, added, removed, altered }: Counts): string {
  const claims = `${numberText(added)} claims added, ${numberText(removed)} removed, ${numberText(altered)} changed`
  const reports = `${numberText(changed)} reports changed (${numberText(texts)} in their text)`
  return `${reports}, ${numberText(same)} the same, ${numberText(failed)} failed; ${claims}`
}

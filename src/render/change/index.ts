/** How does a person see what changed between two moments? One paragraph an incident, one line a change, with its reason. */
import type { IncidentChange } from '../../model/index.ts'
import { momentZoned } from '../moment.ts'
import type { Layout } from '../paint/index.ts'
import { unpainted } from '../paint/index.ts'
import { plainText } from '../plain/index.ts'
import { wrapText } from '../width.ts'

export interface ShownDiff {
  readonly from: string
  readonly to: string
  readonly changes: readonly IncidentChange[]
}

const marks: Readonly<Record<IncidentChange['kind'], string>> = { new: '+', changed: '~', joined: '>', gone: '-' }

/** Lines, each ended by a line feed. */
export function renderChanges({ from, to, changes }: ShownDiff, { width, paint = unpainted }: Layout): string {
  const head = `From ${momentZoned(from)} to ${momentZoned(to)}: ${changes.length === 0 ? 'nothing changed' : counted(changes)}.`
  const blocks = changes.map((change) => [headOf(change), ...linesOf(change)])
  const lines = [[head], ...blocks].map((block) =>
    block.flatMap((line, index) => {
      const [first = '', ...rest] = wrapText(line, Math.max(20, width - 4))
      const indent = index === 0 ? '' : '    '
      const shown = [first, ...rest].map((part, row) => `${indent}${row > 0 ? '  ' : ''}${part}`)
      return index === 0 ? shown.map((part) => paint('event', part)) : shown
    }),
  )
  return lines.map((block) => `${block.join('\n')}\n`).join('\n')
}

function counted(changes: readonly IncidentChange[]): string {
  const count = (kind: IncidentChange['kind']) => changes.filter((change) => change.kind === kind).length
  const parts = (['new', 'changed', 'joined', 'gone'] as const).flatMap((kind) =>
    count(kind) === 0 ? [] : [`${count(kind)} ${kind}`],
  )
  return parts.join(', ')
}

function headOf({ kind, title, id, into, before, after }: IncidentChange): string {
  const day = (after ?? before)?.from?.slice(0, 10)
  const target = into === undefined ? '' : `, now part of ${into}`
  return plainText(`${marks[kind]} ${title}${day === undefined ? '' : `, ${day}`} (${id}${target})`)
}

function linesOf({ fields, reports, kind }: IncidentChange): string[] {
  const shown = fields.map(({ field, before, after, why }) => {
    const arrow = before === '' ? after : `${before} → ${after === '' ? 'none' : after}`
    return plainText(`${field}: ${arrow} – ${why}`)
  })
  const told =
    reports.length === 0 || kind === 'gone'
      ? []
      : [`${reports.length} ${reports.length === 1 ? 'report tells' : 'reports tell'} of it since`]
  return [...shown, ...told]
}

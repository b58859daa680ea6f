/**
 * How do rows become an aligned table that fits the width? Cells wrap; a column that is empty everywhere is left out; and
 * where there are more columns than fit, each row becomes a block of lines instead.
 */
import type { Paint, Role } from './paint/index.ts'
import { displayWidth, pad, wrapText } from './width.ts'

export interface Column<Row> {
  readonly heading: string
  readonly cell: (row: Row) => string
  readonly align?: 'left' | 'right'
  /** Whether the column keeps its width while others give way: ids, dates, figures. */
  readonly isRigid?: boolean
  /** Whether the column is left out where there is no room for all of them. */
  readonly isOptional?: boolean
  readonly role?: Role
}

export interface TableOptions {
  readonly width: number
  readonly paint: Paint
  readonly indent?: number
}

const GAP = 2
/** Narrower columns cannot be read. */
const COLUMN_WIDTH_LEAST = 6
/** A word up to this long is not broken as long as there is another way; long enough for dates and names of types. */
const WORD_WIDTH_MAX = 16

/** Lines, each ended by a line feed; `''` where there are no rows. Cells are plain, safe text. */
export function renderTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[], options: TableOptions): string {
  if (rows.length === 0) return ''
  const filled = columns
    .map((column) => ({ ...column, cells: rows.map((row) => column.cell(row).replace(/\s+/g, ' ').trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const indent = options.indent ?? 0
  const widths = fit(filled, options.width - indent)
  if (widths === undefined && filled.some(({ isOptional }) => isOptional))
    return renderTable(
      columns.filter(({ isOptional }) => isOptional !== true),
      rows,
      options,
    )
  if (widths === undefined) return blocks(filled, rows.length, options)
  const line = (texts: readonly string[], role: (index: number) => Role | undefined): string => {
    const cells = filled.map(({ align }, index) => {
      const isLast = index === filled.length - 1 && align !== 'right'
      const text = texts[index] ?? ''
      const padded = isLast ? text : pad(text, widths[index] ?? 0, align)
      const chosen = role(index)
      return chosen === undefined ? padded : padded.replace(text, () => options.paint(chosen, text))
    })
    return `${' '.repeat(indent)}${cells.join(' '.repeat(GAP))}`.trimEnd()
  }
  const lines = [
    ...row(
      filled.map(({ heading }) => heading),
      widths,
    ).map((texts) => line(texts, () => 'faint')),
  ]
  for (const index of rows.keys()) {
    const cells = filled.map(({ cells: all }) => all[index] ?? '')
    lines.push(...row(cells, widths).map((texts) => line(texts, (column) => filled[column]?.role)))
  }
  return lines.map((each) => `${each}\n`).join('')
}

/** The lines of one row: as many as its tallest cell has. */
function row(cells: readonly string[], widths: readonly number[]): string[][] {
  const wrapped = cells.map((cell, index) => wrapText(cell, widths[index] ?? COLUMN_WIDTH_LEAST))
  const height = Math.max(...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, index) => wrapped.map((lines) => lines[index] ?? ''))
}

interface Sized {
  readonly heading: string
  readonly cells: readonly string[]
  readonly isRigid?: boolean
}

/** Column widths that fit: the widest give way first, all to the same width, rigid ones last; no word is broken for it. */
function fit(columns: readonly Sized[], width: number): number[] | undefined {
  const natural = columns.map(({ heading, cells }) => Math.max(...[heading, ...cells].map(displayWidth)))
  const words = columns.map(({ heading, cells }) => Math.max(...[heading, ...cells].map(longestWord)))
  const available = width - GAP * (columns.length - 1)
  const rigid = columns.map(({ isRigid }, index) => (isRigid ? natural[index] : words[index]) ?? 0)
  for (const floor of [rigid, words])
    for (let cap = Math.min(Math.max(...natural), available); cap > 0; cap -= 1) {
      const widths = natural.map((wide, index) => Math.min(wide, Math.max(cap, floor[index] ?? 0)))
      if (widths.reduce((sum, each) => sum + each, 0) <= available) return widths
    }
  return undefined
}

/** Each row as lines of heading and cell, rows apart by an empty line. */
function blocks(
  columns: readonly (Sized & { readonly role?: Role })[],
  count: number,
  { width, paint, indent = 0 }: TableOptions,
): string {
  const labelWidth = Math.max(...columns.map(({ heading }) => displayWidth(heading))) + GAP
  const cell = ({ heading, cells, role }: (typeof columns)[number], index: number): string[] => {
    const text = cells[index] ?? ''
    if (text === '') return []
    return wrapText(text, Math.max(COLUMN_WIDTH_LEAST, width - indent - labelWidth)).map((line, number) => {
      const label = pad(number === 0 ? heading : '', labelWidth)
      return `${' '.repeat(indent)}${paint('faint', label)}${role === undefined ? line : paint(role, line)}\n`
    })
  }
  const rows = Array.from({ length: count }, (_, index) => columns.flatMap((column) => cell(column, index)).join(''))
  return rows.join('\n')
}

function longestWord(text: string): number {
  return Math.min(WORD_WIDTH_MAX, Math.max(...text.split(' ').map(displayWidth)))
}

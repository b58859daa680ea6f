/** How does a brief look on a terminal or in a mail? Plain text, wrapped, readable aloud. */
import type { Layout, Paint } from '../paint/index.ts'
import { unpainted } from '../paint/index.ts'
import { renderTable } from '../table.ts'
import { wrapText } from '../width.ts'
import type { Block, Brief, BriefSource, Inlines } from './document.ts'
import { plainInlines } from './document.ts'

/** Longer lines are hard to read, however wide the terminal is. */
const MEASURE_MAX = 88

/** Ends with a line feed. */
export function renderBriefText(brief: Brief, layout: Layout): string {
  const { paint = unpainted } = layout
  const width = Math.min(layout.width, MEASURE_MAX)
  const blocks = [
    heading(brief.title.toUpperCase(), '=', width, paint),
    brief.about.flatMap((line) => wrapText(line, width)).join('\n'),
    ...brief.blocks.flatMap((block) => blockText(block, width, paint)),
    ...(brief.sources.length === 0 ? [] : [sourcesText(brief.sources, width, paint)]),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** Nothing for a drawing: the table beside it says the same. */
function blockText(block: Block, width: number, paint: Paint): string[] {
  switch (block.kind) {
    case 'heading':
      return [
        heading(block.level === 2 ? block.text.toUpperCase() : block.text, block.level === 2 ? '=' : '-', width, paint),
      ]
    case 'paragraph':
      return [wrapText(plainInlines(block.inlines), width).join('\n')]
    case 'list':
      return [block.items.map((item) => hang('- ', plainInlines(item), width)).join('\n')]
    case 'quote':
      return [hang('  ', `${block.who}: “${block.text}” ${plainInlines(block.cites)}`, width)]
    case 'table':
      return [tableText(block.headings, block.rows, width, paint)]
    case 'chart':
      return []
  }
}

function heading(text: string, rule: string, width: number, paint: Paint): string {
  const lines = wrapText(text, width)
  const long = Math.min(width, Math.max(...lines.map((line) => line.length)))
  return `${lines.map((line) => paint('heading', line)).join('\n')}\n${paint('faint', rule.repeat(long))}`
}

function tableText(
  headings: readonly string[],
  rows: readonly (readonly Inlines[])[],
  width: number,
  paint: Paint,
): string {
  const columns = headings.map((name, index) => ({
    heading: name,
    cell: (row: readonly Inlines[]) => plainInlines(row[index] ?? []),
  }))
  return renderTable(columns, rows, { width, paint }).trimEnd()
}

function sourcesText(sources: readonly BriefSource[], width: number, paint: Paint): string {
  const lines = sources.map((source) => hang(`[${source.number}] `, sourceLine(source), width))
  return `${heading('REPORTS', '=', width, paint)}\n\n${lines.join('\n')}`
}

/** Outlet, title, time, derivation, address, id. */
export function sourceLine({ publisher, title, published, url, id, derivation }: BriefSource): string {
  return [
    publisher,
    ...(title === undefined ? [] : [`“${title}”`]),
    published ?? 'date not known',
    ...(derivation === undefined ? [] : [derivation]),
    ...(url === undefined ? [] : [url]),
    id,
  ].join(', ')
}

/** A paragraph whose first line begins with `lead` and whose others are set in by as much. */
function hang(lead: string, text: string, width: number): string {
  const lines = wrapText(text, width - lead.length)
  return lines.map((line, index) => `${index === 0 ? lead : ' '.repeat(lead.length)}${line}`).join('\n')
}

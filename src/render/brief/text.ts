/** How does a brief look on a terminal or in a mail? Plain text, wrapped, readable aloud. */
import type { Layout, Paint } from '../paint/index.ts'
import { unpainted } from '../paint/index.ts'
import { wrapText } from '../width.ts'
import type { Brief, BriefIncident, BriefSource, Labelled } from './compose.ts'
import type { Statement } from './statement.ts'

/** Longer lines are hard to read, however wide the terminal is. */
const MEASURE_MAX = 88

/** Ends with a line feed. */
export function renderBriefText(brief: Brief, layout: Layout): string {
  const { paint = unpainted } = layout
  const width = Math.min(layout.width, MEASURE_MAX)
  const blocks = [
    heading(brief.title.toUpperCase(), '=', width, paint),
    wrapText(brief.summary, width).join('\n'),
    ...brief.incidents.map((incident) => incidentText(incident, width, paint)),
    ...(brief.sources.length === 0 ? [] : [sourcesText(brief.sources, width, paint)]),
  ]
  return `${blocks.join('\n\n')}\n`
}

function heading(text: string, rule: string, width: number, paint: Paint): string {
  const lines = wrapText(text, width)
  const long = Math.min(width, Math.max(...lines.map((line) => line.length)))
  return `${lines.map((line) => paint('heading', line)).join('\n')}\n${paint('faint', rule.repeat(long))}`
}

function incidentText(incident: BriefIncident, width: number, paint: Paint): string {
  const labels = [...incident.facts, ...incident.figures].map(({ label }) => label.length)
  const layout = { width, paint, labelWidth: Math.max(0, ...labels) }
  const paragraphs = [
    incident.facts.map((fact) => labelled(fact, layout)).join('\n'),
    incident.figures.map((figure) => labelled(figure, layout)).join('\n'),
    incident.statements.length === 0
      ? ''
      : `${paint('heading', 'Who says what')}\n${incident.statements.map((each) => statement(each, width, paint)).join('\n')}`,
    incident.unknown.length === 0
      ? ''
      : `${paint('heading', 'Not known')}\n${incident.unknown.map((each) => hang('- ', each, width)).join('\n')}`,
  ].filter((paragraph) => paragraph !== '')
  return `${heading(`${incident.number}. ${incident.heading}`, '-', width, paint)}\n${paragraphs.join('\n\n')}`
}

interface LabelLayout {
  readonly width: number
  readonly paint: Paint
  readonly labelWidth: number
}

function labelled({ label, text, notes }: Labelled, { width, paint, labelWidth }: LabelLayout): string {
  const lines = [text, ...notes].flatMap((each) => wrapText(each, width - labelWidth - 2))
  return lines
    .map((line, index) => {
      const lead = (index === 0 ? label : '').padEnd(labelWidth + 2)
      return `${index === 0 ? paint('faint', lead) : lead}${line}`
    })
    .join('\n')
}

function statement({ who, at, says, quote, citations }: Statement, width: number, paint: Paint): string {
  const [first = '', ...rest] = wrapText(`${who}, ${at}: ${says.join('; ')}`, width - 2)
  const said = [`- ${first}`, ...rest.map((line) => `  ${line}`)].map((line) =>
    line.startsWith(`- ${who}`) ? `- ${paint('source', who)}${line.slice(who.length + 2)}` : line,
  )
  const words = wrapText(`“${quote}” ${citations.map((number) => `[${number}]`).join('')}`, width - 4)
  return [...said, ...words.map((line) => `    ${line}`)].join('\n')
}

function sourcesText(sources: readonly BriefSource[], width: number, paint: Paint): string {
  const lines = sources.map((source) => {
    const { number, publisher, title, published, url, id, derivation } = source
    const parts = [
      publisher,
      ...(title === undefined ? [] : [`“${title}”`]),
      published ?? 'date not known',
      ...(derivation === undefined ? [] : [derivation]),
      ...(url === undefined ? [] : [url]),
      id,
    ]
    return hang(`[${number}] `, `${parts.join(', ')}`, width)
  })
  return `${heading('Reports', '-', width, paint)}\n${lines.join('\n')}`
}

/** A paragraph whose first line begins with `lead` and whose others are set in by as much. */
function hang(lead: string, text: string, width: number): string {
  const lines = wrapText(text, width - lead.length)
  return lines.map((line, index) => `${index === 0 ? lead : ' '.repeat(lead.length)}${line}`).join('\n')
}

/** How does a brief look as Markdown? CommonMark without HTML; text from elsewhere is escaped, so it cannot become markup. */
import type { Brief, BriefIncident, BriefSource, Labelled } from './compose.ts'
import type { Statement } from './statement.ts'

/** Ends with a line feed. */
export function renderBriefMarkdown(brief: Brief): string {
  const blocks = [
    `# ${escaped(brief.title)}`,
    escaped(brief.summary),
    ...brief.incidents.map(incidentMarkdown),
    ...(brief.sources.length === 0 ? [] : [`## Reports\n\n${brief.sources.map(source).join('\n')}`]),
  ]
  return `${blocks.join('\n\n')}\n`
}

function incidentMarkdown(incident: BriefIncident): string {
  const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')
  const blocks = [
    `## ${incident.number}. ${escaped(incident.heading)}`,
    list([...incident.facts, ...incident.figures].map(labelled)),
    ...(incident.statements.length === 0
      ? []
      : ['### Who says what', list(incident.statements.map(statement)).trimEnd()]),
    ...(incident.unknown.length === 0 ? [] : ['### Not known', list(incident.unknown.map(escaped))]),
  ]
  return blocks.join('\n\n')
}

function labelled({ label, text, notes }: Labelled): string {
  return [`**${escaped(label)}:** ${escaped(text)}`, ...notes.map(escaped)].join('. ')
}

function statement({ who, at, says, quote, citations }: Statement): string {
  const cited = citations.map((number) => escaped(`[${number}]`)).join('')
  return `**${escaped(who)}**, ${escaped(at)}: ${escaped(says.join('; '))}\n\n  > ${escaped(quote)} ${cited}\n`
}

function source({ number, publisher, title, published, url, id, derivation }: BriefSource): string {
  const parts = [
    escaped(publisher),
    ...(title === undefined ? [] : [`“${escaped(title)}”`]),
    escaped(published ?? 'date not known'),
    ...(derivation === undefined ? [] : [escaped(derivation)]),
    ...(url === undefined ? [] : [escaped(url)]),
    `\`${id}\``,
  ]
  return `- ${escaped(`[${number}]`)} ${parts.join(', ')}`
}

/** Text as CommonMark shows it, character for character; what would open markup gets a backslash. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~&!]/g, (character) => `\\${character}`)
    .replace(/^(\s*)([-+])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
}

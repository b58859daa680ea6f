/** How does a brief look as Markdown? CommonMark with tables, without HTML; text from elsewhere is escaped, so it cannot become markup. */
import type { Block, Brief, BriefSource, Inlines } from './document.ts'

/** Ends with a line feed. */
export function renderBriefMarkdown(brief: Brief): string {
  const blocks = [
    `# ${escaped(brief.title)}`,
    brief.about.map(escaped).join('\n'),
    ...brief.blocks.flatMap(blockMarkdown),
    ...(brief.sources.length === 0 ? [] : [`## Reports\n\n${brief.sources.map(source).join('\n')}`]),
  ]
  return `${blocks.join('\n\n')}\n`
}

function blockMarkdown(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${escaped(block.text)}`]
    case 'paragraph':
      return [inline(block.inlines)]
    case 'list':
      return [block.items.map((item) => `- ${inline(item)}`).join('\n')]
    case 'quote':
      return [`> ${escaped(block.who)}: “${escaped(block.text)}” ${inline(block.cites)}`]
    case 'table':
      return [table(block.headings, block.rows)]
    case 'chart':
      return []
  }
}

function table(headings: readonly string[], rows: readonly (readonly Inlines[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const body = rows.map((row) => line(headings.map((_, index) => inline(row[index] ?? []))))
  return [line(headings.map(escaped)), line(headings.map(() => '---')), ...body].join('\n')
}

function inline(inlines: Inlines): string {
  return inlines
    .map((each) => {
      if (each.kind === 'cite') return escaped(`[${each.number}]`)
      const words = escaped(each.text)
      // White space inside the stars would keep them from being markup.
      return each.isStrong === true ? words.replace(/^(\s*)(.*?)(\s*)$/s, '$1**$2**$3') : words
    })
    .join('')
    .trim()
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

/** Text as CommonMark shows it, character for character, on one line; what would open markup gets a backslash. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~&!]/g, (character) => `\\${character}`)
    .replace(/^(\s*)([-+])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
}

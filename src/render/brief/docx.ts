/**
 * How does a brief become a Word document? The least of Office Open XML (ECMA-376) that Word, LibreOffice and others open: styles
 * for headings, quotes and tables, so that whoever gets it can work on. The same brief gives the same bytes.
 */
import { zipOf } from '../../stdx/index.ts'
import { xmlText } from '../xml.ts'
import type { Block, Brief, Inlines } from './document.ts'
import { sourceLine } from './text.ts'

export function renderBriefDocx(brief: Brief): Uint8Array {
  const encoder = new TextEncoder()
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': RELATIONS,
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(brief.title)}</dc:title><dc:creator>Tocsin</dc:creator><dc:description>${xmlText(brief.about.join(' '))}</dc:description></cp:coreProperties>`,
    'word/_rels/document.xml.rels': DOCUMENT_RELATIONS,
    'word/styles.xml': STYLES,
    'word/numbering.xml': NUMBERING,
    'word/document.xml': documentXml(brief),
  }
  return zipOf(Object.entries(files).map(([name, text]) => ({ name, bytes: encoder.encode(text) })))
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A4 with margins of two centimetres, in twentieths of a point. */
const PAGE =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>'

function documentXml({ title, about, blocks, sources }: Brief): string {
  const words = (text: string): Inlines => [{ kind: 'text', text }]
  const body = [
    paragraph('Title', words(title)),
    ...about.map((line) => paragraph('Subtitle', words(line))),
    ...blocks.map(blockXml),
    ...(sources.length === 0 ? [] : [paragraph('Heading1', words('Reports'))]),
    ...sources.map((source) =>
      paragraph('Reports', words(`[${source.number}] ${sourceLine(source)}`), `r${source.number}`),
    ),
  ]
  return `${HEAD}<w:document xmlns:w="${WORD}"><w:body>${body.join('')}${PAGE}</w:body></w:document>`
}

/** Nothing for a drawing: the table beside it says the same. */
function blockXml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(block.level === 2 ? 'Heading1' : 'Heading2', [{ kind: 'text', text: block.text }])
    case 'paragraph':
      return paragraph('Normal', block.inlines)
    case 'list':
      return block.items.map((item) => paragraph('ListParagraph', item)).join('')
    case 'quote':
      return paragraph('Quote', [{ kind: 'text', text: `${block.who}: “${block.text}” ` }, ...block.cites])
    case 'table':
      return table(block)
    case 'chart':
      return ''
  }
}

/** A paragraph that `bookmark` can be jumped to by, where it has one. */
function paragraph(style: string, inlines: Inlines, bookmark?: string): string {
  const list = style === 'ListParagraph' ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : ''
  const id = bookmark?.replace(/\D/g, '')
  const [start, end] =
    id === undefined
      ? ['', '']
      : [`<w:bookmarkStart w:id="${id}" w:name="${bookmark}"/>`, `<w:bookmarkEnd w:id="${id}"/>`]
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${list}</w:pPr>${start}${inlines.map(run).join('')}${end}</w:p>`
}

function run(inline: Inlines[number]): string {
  const text = (words: string): string => `<w:t xml:space="preserve">${xmlText(words)}</w:t>`
  if (inline.kind === 'cite')
    return `<w:hyperlink w:anchor="r${inline.number}"><w:r><w:rPr><w:rStyle w:val="Citation"/></w:rPr>${text(`[${inline.number}]`)}</w:r></w:hyperlink>`
  return `<w:r>${inline.isStrong === true ? '<w:rPr><w:b/></w:rPr>' : ''}${text(inline.text)}</w:r>`
}

function table({ caption, headings, rows }: Block & { readonly kind: 'table' }): string {
  const width = Math.floor(9638 / headings.length)
  const cell = (inlines: Inlines): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph('TableText', inlines)}</w:tc>`
  const row = (cells: readonly string[], isHead: boolean): string =>
    `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`
  const head = headings.map((text) => cell([{ kind: 'text', text, isStrong: true }]))
  const body = rows.map((each) =>
    row(
      headings.map((_, index) => cell(each[index] ?? [])),
      false,
    ),
  )
  const grid = headings.map(() => `<w:gridCol w:w="${width}"/>`).join('')
  const properties = '<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="9638" w:type="dxa"/></w:tblPr>'
  return `${paragraph('Caption', [{ kind: 'text', text: caption }])}<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${row(head, true)}${body.join('')}</w:tbl>${paragraph('Normal', [])}`
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PARTS = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${PARTS}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${PARTS}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${PARTS}.numbering+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`
const RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="d" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="c" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`
const DOCUMENT_RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="n" Type="${OFFICE}/numbering" Target="numbering.xml"/></Relationships>`
const NUMBERING = `${HEAD}<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:pPr><w:ind w:left="360" w:hanging="260"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

/** Size in half points; `next` what follows it. */
function style(id: string, name: string, paragraphs: string, letters: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraphs}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`
}

const STYLES = `${HEAD}<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/><w:sz w:val="21"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${[
  style('Title', 'Title', '<w:spacing w:after="80"/>', '<w:b/><w:sz w:val="40"/>'),
  style('Subtitle', 'Subtitle', '<w:spacing w:after="20"/>', '<w:color w:val="55585E"/><w:sz w:val="18"/>'),
  style(
    'Heading1',
    'heading 1',
    '<w:keepNext/><w:spacing w:before="320" w:after="100"/><w:outlineLvl w:val="0"/>',
    '<w:b/><w:color w:val="7A2112"/><w:sz w:val="28"/>',
  ),
  style(
    'Heading2',
    'heading 2',
    '<w:keepNext/><w:spacing w:before="240" w:after="60"/><w:outlineLvl w:val="1"/>',
    '<w:b/><w:sz w:val="23"/>',
  ),
  style('ListParagraph', 'List Paragraph', '<w:spacing w:after="60"/>', ''),
  style('Quote', 'Quote', '<w:ind w:left="360"/>', '<w:i/>'),
  style(
    'Caption',
    'caption',
    '<w:keepNext/><w:spacing w:before="80" w:after="40"/>',
    '<w:color w:val="55585E"/><w:sz w:val="18"/>',
  ),
  style('TableText', 'Table Text', '<w:spacing w:after="0"/>', '<w:sz w:val="18"/>'),
  style('Reports', 'Reports', '<w:spacing w:after="40"/>', '<w:sz w:val="18"/>'),
].join(
  '',
)}<w:style w:type="character" w:styleId="Citation"><w:name w:val="Citation"/><w:rPr><w:color w:val="7A2112"/><w:sz w:val="18"/></w:rPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="4" w:color="BBBBBB"/><w:insideH w:val="single" w:sz="4" w:color="BBBBBB"/></w:tblBorders><w:tblCellMar><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`

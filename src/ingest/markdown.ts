/**
 * What does a Markdown file say, without its marks? Paragraphs, headings and list items with a blank line between them;
 * a first heading of level one is the title; front matter states title, publisher, published, url, byline and ref.
 */
import type { Nodes } from 'mdast'
import { limits, type ReportInput, type Warning, warning } from '../model/index.ts'
import { splitFrontMatter } from './front-matter.ts'

/** Marks that may nest or pair, in one paragraph, and characters that begin a line before its first word. */
const marksMax = 1000
const prefixCharsMax = 100

/** Loads the Markdown parser. Never throws on text; a text that the parser would take minutes for is kept as it is. */
export async function readMarkdown(source: string): Promise<{ input: ReportInput; warnings: readonly Warning[] }> {
  const { stated, body: whole } = await splitFrontMatter(source)
  const body = whole.slice(0, limits.textCharsMax)
  const warnings =
    body === whole ? [] : [warning('limit/text', { detail: `${whole.length} characters, ${body.length} kept` })]
  if (isTangled(body)) return { input: { text: body, ...stated }, warnings }
  const { fromMarkdown } = await import('mdast-util-from-markdown')
  const blocks: string[] = []
  const tree = fromMarkdown(body)
  const [first] = tree.children
  const heading = first?.type === 'heading' && first.depth === 1 && stated.title === undefined ? textOf(first) : ''
  for (const child of heading === '' ? tree.children : tree.children.slice(1)) writeBlocks(child, blocks)
  return { input: { text: blocks.join('\n\n'), ...(heading === '' ? {} : { title: heading }), ...stated }, warnings }
}

/** The parser compares every mark of a paragraph with every other, and every level of nesting with every line. */
function isTangled(source: string): boolean {
  let marks = 0
  for (const line of source.split('\n')) {
    const prefix = line.search(/[^\s>*+\-.)\d]/)
    if (prefix > prefixCharsMax || (prefix === -1 && line.length > prefixCharsMax)) return true
    marks = line.trim() === '' ? 0 : marks + countMarks(line)
    if (marks > marksMax) return true
  }
  return false
}

function countMarks(line: string): number {
  let marks = 0
  for (const character of line) if ('*_[]`<>!&()\\'.includes(character)) marks++
  return marks
}

/** Paragraphs, headings, code and what else stands on lines of its own. */
function writeBlocks(node: Nodes, blocks: string[]): void {
  const isBlock = node.type === 'paragraph' || node.type === 'heading' || node.type === 'code' || node.type === 'html'
  if (isBlock) {
    const text = textOf(node)
    if (text !== '') blocks.push(text)
  } else if ('children' in node) {
    for (const child of node.children) writeBlocks(child, blocks)
  }
}

/** The words of a block. Pictures have none, and tags of HTML are left out. */
function textOf(node: Nodes): string {
  const parts: string[] = []
  writeInline(node, parts)
  return parts.join('').trim()
}

function writeInline(node: Nodes, parts: string[]): void {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') parts.push(node.value)
  else if (node.type === 'break') parts.push('\n')
  else if (node.type === 'html') parts.push(withoutTags(node.value))
  else if ('children' in node) for (const child of node.children) writeInline(child, parts)
}

function withoutTags(html: string): string {
  const parts: string[] = []
  let at = 0
  while (at < html.length) {
    const start = html.indexOf('<', at)
    parts.push(html.slice(at, start === -1 ? html.length : start))
    if (start === -1) break
    const mark = html.startsWith('<!--', start) ? '-->' : '>'
    const end = html.indexOf(mark, start)
    if (end === -1) break
    at = end + mark.length
  }
  return parts.join('')
}

/** What does a document claim that can be checked? Its headings, links, names of paths, and blocks of code with what stands before them. */
import type { Nodes, PhrasingContent, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

export interface CodeBlock {
  readonly language: string
  /** What follows the language: `no-run`. */
  readonly meta: string
  readonly code: string
  readonly line: number
  /** The paragraph before it, as text. */
  readonly before: string
}

export interface Reference {
  readonly target: string
  readonly line: number
}

export interface Document {
  /** Anchors of the headings, as GitHub makes them. */
  readonly anchors: ReadonlySet<string>
  readonly links: readonly Reference[]
  /** Inline code, as written. */
  readonly codeSpans: readonly Reference[]
  readonly blocks: readonly CodeBlock[]
}

export function parseDocument(markdown: string): Document {
  const root = fromMarkdown(markdown)
  const anchors = new Set<string>()
  const links: Reference[] = []
  const codeSpans: Reference[] = []
  for (const node of walk(root)) {
    const line = node.position?.start.line ?? 0
    if (node.type === 'heading') anchors.add(freeAnchor(anchorOf(textOf(node)), anchors))
    if (node.type === 'html') for (const [, id = ''] of node.value.matchAll(/\b(?:id|name)="([^"]+)"/g)) anchors.add(id)
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      links.push({ target: node.url, line })
    if (node.type === 'inlineCode') codeSpans.push({ target: node.value, line })
  }
  return { anchors, links, codeSpans, blocks: codeBlocks(root) }
}

function* walk(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* walk(child)
}

function textOf(node: Nodes | PhrasingContent): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** Lower case, without marks, blanks to hyphens: https://github.com/Flet/github-slugger. */
export function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
}

function freeAnchor(anchor: string, taken: ReadonlySet<string>): string {
  if (!taken.has(anchor)) return anchor
  let count = 1
  while (taken.has(`${anchor}-${count}`)) count += 1
  return `${anchor}-${count}`
}

function codeBlocks(root: Root): CodeBlock[] {
  const blocks: CodeBlock[] = []
  let before = ''
  for (const node of walk(root)) {
    if (node.type === 'paragraph') before = textOf(node)
    if (node.type !== 'code') continue
    const { lang, meta, value, position } = node
    blocks.push({ language: lang ?? '', meta: meta ?? '', code: value, line: position?.start.line ?? 0, before })
  }
  return blocks
}

/** What a line of a `sh` block is. Lines that set the checkout up or run its programs are known by what they begin with. */
export type ShellLine =
  | { readonly kind: 'tocsin'; readonly command: string }
  | { readonly kind: 'script'; readonly script: string }
  | { readonly kind: 'set-up' }
  | { readonly kind: 'unknown'; readonly command: string }

/** The commands of a `sh` block: comments go, lines that end in a backslash are joined. */
export function shellLines(code: string): ShellLine[] {
  const lines = code.replaceAll(/\s*\\\n\s*/g, ' ').split('\n')
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(classify)
}

function classify(command: string): ShellLine {
  if (/(^|[|&;(]\s*)npx tocsin\b/.test(command)) return { kind: 'tocsin', command }
  const bare = command.replace(/^(\w+=\S* )+/, '')
  const script = /^npm (?:run (\S+)|(start|test)\b)/.exec(bare)
  if (script !== null) return { kind: 'script', script: script[1] ?? script[2] ?? '' }
  if (/^(git|cd|npm (ci|install|i)|node --test|npx (tsc|biome))\b/.test(bare)) return { kind: 'set-up' }
  return { kind: 'unknown', command }
}

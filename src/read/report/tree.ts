/**
 * What tree does the markup make? One pass over the page with a bound on every dimension, so that no page can make what is
 * behind it slow or deep: what is nested too deeply or comes too often loses its tags and keeps its words. Scripts (but for
 * JSON-LD), styles, comments and drawings are left out. It never throws, and takes time linear in the page.
 */

import { decodeHTML } from 'entities'
import { wordSet } from '../../stdx/index.ts'
import type { Page, PageElement } from './node.ts'
import { after, isTagAt, scanTag, type Tag } from './tag.ts'

/** Open elements at once; nobody writes more, and 256 cost nothing. */
const depthMax = 256
/** Elements of one page. The article benchmark's pages have under 8,000. */
const elementsMax = 200_000

const voidTags = wordSet('area base br col embed hr img input link meta param source track wbr')
/** Elements whose content is no text of the report. */
const leftOutTags = wordSet('style svg iframe noembed noframes xmp textarea object canvas template math')
const inlineTags = wordSet(
  'a abbr b bdi bdo cite code data em font i ins label mark q s small span strong sub sup time u',
)
/** Tags of the page itself, which stand for themselves however often they come. */
const frameTags = new Set(['html', 'head', 'body'])

/** Which open element an opening tag ends: the part of HTML's table that authors rely on. */
const endedBy = new Map<string, ReadonlySet<string>>([
  ...'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'
    .split(' ')
    .map((name): [string, ReadonlySet<string>] => [name, new Set(['p'])]),
  ['li', new Set(['li', 'p'])],
  ['dt', new Set(['dt', 'dd', 'p'])],
  ['dd', new Set(['dt', 'dd', 'p'])],
  ['tr', new Set(['tr', 'th', 'td'])],
  ['th', new Set(['th', 'td'])],
  ['td', new Set(['th', 'td'])],
  ['option', new Set(['option'])],
])

interface Builder {
  readonly html: string
  readonly root: PageElement
  readonly byName: Map<string, PageElement[]>
  readonly open: PageElement[]
  readonly openCounts: Map<string, number>
  /** Tags that were opened beyond a bound and made no element, by name: their ends end nothing either. */
  readonly dropped: Map<string, number>
  /** Names whose closing tag does not come any more, so that nobody looks for it twice. */
  readonly unclosed: Set<string>
  elements: number
  isInBody: boolean
}

export function parsePage(html: string): Page {
  const root: PageElement = { name: 'html', parent: undefined, children: [], depth: 0, tag: '' }
  const builder: Builder = {
    html,
    root,
    byName: new Map(),
    open: [root],
    openCounts: new Map(),
    dropped: new Map(),
    unclosed: new Set(),
    elements: 0,
    isInBody: false,
  }
  let at = 0
  while (at < html.length) {
    const less = html.indexOf('<', at)
    addText(builder, html.slice(at, less === -1 ? html.length : less))
    if (less === -1) break
    at = readMarkup(builder, less)
  }
  return { root, byName: builder.byName }
}

/** Reads what begins with the `<` at `at`, and says where it ends. */
function readMarkup(builder: Builder, at: number): number {
  const { html } = builder
  if (html.startsWith('<!--', at)) return commentEnd(builder, at)
  if (html.startsWith('<![CDATA[', at)) return at + '<![CDATA['.length
  if (html[at + 1] === '!' || html[at + 1] === '?') return after(html, '>', at + 1)
  if (!isTagAt(html, at)) {
    addText(builder, '<')
    return at + 1
  }
  const tag = scanTag(html, at)
  if (!tag.isWhole) return html.length
  if (tag.isClosing) close(builder, tag.name)
  else if (tag.name === 'script' || tag.name === 'title') return readVerbatim(builder, tag)
  else if (leftOutTags.has(tag.name) || (tag.name === 'noscript' && !builder.isInBody))
    return endOfElement(builder, tag)
  else open(builder, tag)
  return tag.end
}

/** A comment that never ends hides nothing: its mark is passed over. */
function commentEnd({ html, unclosed }: Builder, at: number): number {
  const start = at + '<!--'.length
  if (html.startsWith('>', start)) return start + 1
  const found = unclosed.has('-->') ? -1 : html.indexOf('-->', start)
  if (found !== -1) return found + '-->'.length
  unclosed.add('-->')
  return start
}

/** Where the closing tag begins and ends; `undefined` where none comes. */
function findClosing(builder: Builder, tag: Tag): { start: number; end: number } | undefined {
  if (builder.unclosed.has(tag.name)) return undefined
  const closing = new RegExp(`</${tag.name}(?![a-z0-9-])`, 'gi')
  closing.lastIndex = tag.end
  const found = closing.exec(builder.html)
  if (found !== null) return { start: found.index, end: after(builder.html, '>', found.index) }
  builder.unclosed.add(tag.name)
  return undefined
}

/** One past the closing tag of an element whose content is not looked into; one past its own tag where none comes. */
function endOfElement(builder: Builder, tag: Tag): number {
  if (builder.html[tag.end - 2] === '/') return tag.end
  return findClosing(builder, tag)?.end ?? tag.end
}

/** Titles, and scripts that hold data, whose text is not markup; other scripts are passed over. */
function readVerbatim(builder: Builder, tag: Tag): number {
  const closing = findClosing(builder, tag)
  if (closing === undefined) return tag.end
  const isTitle = tag.name === 'title'
  if (!isTitle && !/json/i.test(builder.html.slice(tag.start, tag.end))) return closing.end
  const text = builder.html.slice(tag.end, closing.start)
  const element = addElement(builder, tag)
  element?.children.push(isTitle ? decodeHTML(text) : text)
  return closing.end
}

function addText(builder: Builder, text: string): void {
  if (text === '') return
  const into = builder.open.at(-1) ?? builder.root
  into.children.push(text.includes('&') ? decodeHTML(text) : text)
  builder.isInBody ||= /\S/.test(text)
}

function addElement(builder: Builder, tag: Tag): PageElement | undefined {
  if (builder.elements >= elementsMax) return undefined
  builder.elements++
  const parent = builder.open.at(-1) ?? builder.root
  const written = builder.html.slice(tag.start, tag.end)
  const element: PageElement = { name: tag.name, parent, children: [], depth: parent.depth + 1, tag: written }
  parent.children.push(element)
  const named = builder.byName.get(tag.name)
  if (named === undefined) builder.byName.set(tag.name, [element])
  else named.push(element)
  return element
}

function open(builder: Builder, tag: Tag): void {
  const { name } = tag
  if (frameTags.has(name)) {
    openFrame(builder, tag)
    return
  }
  const ends = endedBy.get(name)
  while (ends?.has(builder.open.at(-1)?.name ?? '')) pop(builder)
  const isVoid = voidTags.has(name)
  const isTooDeep = !isVoid && builder.open.length >= depthMax
  const element = isTooDeep ? undefined : addElement(builder, tag)
  if (element === undefined) {
    if (!isVoid) builder.dropped.set(name, (builder.dropped.get(name) ?? 0) + 1)
    if (!inlineTags.has(name)) addBlank(builder)
    return
  }
  if (isVoid) return
  builder.open.push(element)
  builder.openCounts.set(name, (builder.openCounts.get(name) ?? 0) + 1)
}

/** A tag without an element parts the words on its two sides all the same. */
function addBlank(builder: Builder): void {
  const children = (builder.open.at(-1) ?? builder.root).children
  if (children.at(-1) !== ' ') children.push(' ')
}

/** `<html>` gives the root its attributes; `<head>` and `<body>` are kept for theirs and hold nothing. */
function openFrame(builder: Builder, tag: Tag): void {
  if (builder.byName.has(tag.name)) return
  addElement(builder, tag)
  builder.isInBody ||= tag.name === 'body'
}

/**
 * Closing tags of what is not open are left out, and those of the page and its body, for text may follow them. The end of a
 * word's markup does not end the paragraph that it was forgotten in.
 */
function close(builder: Builder, name: string): void {
  const dropped = builder.dropped.get(name) ?? 0
  if (dropped > 0) {
    builder.dropped.set(name, dropped - 1)
    return
  }
  if ((builder.openCounts.get(name) ?? 0) === 0) return
  if (inlineTags.has(name) && isForgotten(builder.open, name)) return
  while (pop(builder) !== name);
  builder.dropped.clear()
}

/** Whether a paragraph or another block stands between the end of a word's markup and its beginning. Links end all the same. */
function isForgotten(opened: readonly PageElement[], name: string): boolean {
  const last = opened.findLast((element) => element.name === name || !inlineTags.has(element.name))
  return name !== 'a' && last?.name !== name
}

function pop(builder: Builder): string | undefined {
  if (builder.open.length === 1) return undefined
  const name = builder.open.pop()?.name
  if (name !== undefined) builder.openCounts.set(name, (builder.openCounts.get(name) ?? 1) - 1)
  return name
}

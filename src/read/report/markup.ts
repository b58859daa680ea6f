/**
 * Is the page safe to parse? Rewrites markup in one pass so that no parser behind it can be made slow or deep: what is
 * nested too deeply or comes too often loses its tags and keeps its words; scripts (but for JSON-LD), styles, comments
 * and drawings are left out. It also writes the `<html>` and `<body>` that authors may leave out and the parser needs.
 */

/** Open elements at once. 50,000 nested ones took the parser six seconds, and 256 cost nothing. */
const depthMax = 256
/**
 * Characters of text times the elements that each stands in: what extraction has to look at, since it weighs the text of
 * every element. Ten times the heaviest page of the article benchmark; at five times this it took nine seconds.
 */
const weightMax = 8_000_000
/** What an element adds to that, in characters, in each element that it stands in. */
const elementWeight = 16
/** Where a page is too heavy it keeps at least this many levels. */
const depthMin = 8
/** Line breaks of one page, beyond which they are blanks: the extraction looks at all of them for each. */
const breaksMax = 10_000
/** Elements and character references of one page. The article benchmark's pages have under 1,500; the parser fails at 120,000. */
const piecesMax = 50_000
/** Attributes of one element, beyond which it keeps none: the parser looks for each among all. */
const attributesMax = 256

const voidTags = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** Elements whose content is no text of the report; `noscript` only before the body begins. */
const leftOutTags = new Set('style svg iframe noembed noframes xmp textarea object canvas template'.split(' '))
const headTags = new Set('meta link base'.split(' '))
const inlineTags = new Set(
  'a abbr b bdi bdo cite code data em font i ins label mark q s small span strong sub sup time u'.split(' '),
)

/** Which open element an opening tag ends: a part of the parser's own table, so that depth is never counted too low. */
const endedBy = new Map<string, ReadonlySet<string>>([
  ...'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'
    .split(' ')
    .map((name): [string, ReadonlySet<string>] => [name, new Set(['p'])]),
  ['li', new Set(['li'])],
  ['dt', new Set(['dt', 'dd'])],
  ['dd', new Set(['dt', 'dd'])],
  ['tr', new Set(['tr', 'th', 'td'])],
  ['th', new Set(['th'])],
  ['td', new Set(['thead', 'th', 'td'])],
  ['option', new Set(['option'])],
])

/** Below it are control characters, and from 0x80 to 0x9f references that the parser reads as Windows-1252. */
const firstPlainCode = 0xa0

interface Tag {
  readonly name: string
  readonly closing: boolean
  /** As written; '' where the page ends before the tag does. */
  readonly raw: string
  /** One past the `>`. */
  readonly end: number
  readonly attributes: number
}

/** What has been written so far, and what is open in it. */
interface Writer {
  readonly html: string
  readonly depthMax: number
  readonly out: string[]
  readonly open: string[]
  readonly openCounts: Map<string, number>
  /** Tags that were opened beyond the depth and not written, by name: their ends are not written either. */
  readonly dropped: Map<string, number>
  /** Names whose closing tag does not come any more, so that nobody looks for it twice. */
  readonly unclosed: Set<string>
  pieces: number
  weight: number
  breaks: number
  stage: 'before' | 'head' | 'body'
}

/** Linear in the length of `html`. */
export function boundMarkup(html: string): string {
  const first = rewrite(html, depthMax)
  if (first.weight <= weightMax) return first.out.join('')
  const depth = Math.max(depthMin, Math.floor((depthMax * weightMax) / first.weight))
  return rewrite(html, depth).out.join('')
}

function rewrite(html: string, depth: number): Writer {
  const writer: Writer = {
    html,
    depthMax: depth,
    out: ['<!doctype html>'],
    open: [],
    openCounts: new Map(),
    dropped: new Map(),
    unclosed: new Set(),
    pieces: 0,
    weight: 0,
    breaks: 0,
    stage: 'before',
  }
  let at = 0
  while (at < html.length) {
    const less = html.indexOf('<', at)
    writeText(writer, html.slice(at, less === -1 ? html.length : less))
    if (less === -1) break
    at = writeMarkup(writer, less)
  }
  openBody(writer)
  return writer
}

/** Writes what begins with the `<` at `at`, and says where it ends. */
function writeMarkup(writer: Writer, at: number): number {
  const { html } = writer
  if (html.startsWith('<!--', at)) return after(html, '-->', at + 4)
  if (html[at + 1] === '!' || html[at + 1] === '?') return after(html, '>', at + 1)
  const beginning = /<\/?[a-z]/iy
  beginning.lastIndex = at
  if (!beginning.test(html)) {
    writeText(writer, '&lt;')
    return at + 1
  }
  const tag = scanTag(html, at)
  if (tag.raw === '') return html.length
  if (tag.closing) writeClosing(writer, tag.name)
  else if (tag.name === 'script' || tag.name === 'title') return writeVerbatim(writer, at, tag)
  else if (leftOutTags.has(tag.name) || (tag.name === 'noscript' && writer.stage !== 'body')) {
    return endOfElement(writer, tag)
  } else writeOpening(writer, tag)
  return tag.end
}

/** One past `mark`, or the end of the page where it never comes. */
function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found === -1 ? html.length : found + mark.length
}

/** One past the closing tag of an element whose content is not looked into; one past its own tag where none comes. */
function endOfElement(writer: Writer, tag: Tag): number {
  if (tag.raw.endsWith('/>') || writer.unclosed.has(tag.name)) return tag.end
  const closing = new RegExp(`</${tag.name}(?![a-z0-9-])`, 'gi')
  closing.lastIndex = tag.end
  const found = closing.exec(writer.html)
  if (found !== null) return after(writer.html, '>', found.index)
  writer.unclosed.add(tag.name)
  return tag.end
}

/** The tag that begins at `at`. A quote counts after an equals sign only, as the parser has it. */
function scanTag(html: string, at: number): Tag {
  const closing = html[at + 1] === '/'
  const naming = /[^\s/>]*/y
  naming.lastIndex = at + (closing ? 2 : 1)
  const name = (naming.exec(html)?.[0] ?? '').toLowerCase()
  let position = naming.lastIndex
  let attributes = 0
  let inName = false
  while (position < html.length) {
    const character = html[position] ?? ''
    if (character === '>') return { name, closing, raw: html.slice(at, position + 1), end: position + 1, attributes }
    position++
    const between = character === '/' || /\s/.test(character)
    if (!between && !inName) attributes++
    inName = !between
    if (character !== '=') continue
    while (/\s/.test(html[position] ?? '')) position++
    const quote = html[position]
    if (quote === '"' || quote === "'") position = after(html, quote, position + 1)
  }
  return { name, closing, raw: '', end: html.length, attributes }
}

function openHead(writer: Writer, raw = '<html>'): void {
  if (writer.stage !== 'before') return
  writer.out.push(raw, '<head>')
  writer.stage = 'head'
}

function openBody(writer: Writer, raw = '<body>'): void {
  openHead(writer)
  if (writer.stage === 'body') return
  writer.out.push('</head>', raw)
  writer.stage = 'body'
}

/** Numeric references become characters, for the parser makes a node of each; so does it of `&amp;` and the like. */
function writeText(writer: Writer, text: string): void {
  if (text === '' || (writer.stage !== 'body' && text.trim() === '')) return
  openBody(writer)
  writer.weight += text.length * (writer.open.length + 1)
  if (text.includes('&')) writer.out.push(boundReferences(writer, text))
  else writer.out.push(text)
}

function boundReferences(writer: Writer, text: string): string {
  return text
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (whole, hex: string | undefined, decimal: string | undefined) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      const isPlain = code >= firstPlainCode && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      return isPlain ? String.fromCodePoint(code) : whole
    })
    .replace(/&/g, () => (writer.pieces++ < piecesMax ? '&' : ' '))
}

/** Titles, and scripts that hold data; other scripts are passed over. */
function writeVerbatim(writer: Writer, at: number, tag: Tag): number {
  const end = endOfElement(writer, tag)
  const isData = tag.name === 'title' || /application\/ld\+json/i.test(tag.raw)
  if (!isData || end === tag.end || writer.pieces >= piecesMax) return end
  openHead(writer)
  writer.pieces++
  writer.out.push(writer.html.slice(at, end))
  return end
}

function writeOpening(writer: Writer, tag: Tag): void {
  const { name } = tag
  const raw = tag.attributes > attributesMax ? `<${name}>` : tag.raw
  if (name === 'html' || name === 'head') openHead(writer, name === 'html' ? raw : undefined)
  else if (name === 'body' || !headTags.has(name)) openBody(writer, name === 'body' ? raw : undefined)
  else openHead(writer)
  if (name === 'html' || name === 'head' || name === 'body') return
  const ends = endedBy.get(name)
  while (ends?.has(writer.open.at(-1) ?? '')) popOpen(writer)
  const isVoid = voidTags.has(name)
  const isTooMany = writer.pieces >= piecesMax || (name === 'br' && writer.breaks++ >= breaksMax)
  if (isTooMany || (!isVoid && writer.open.length >= writer.depthMax)) {
    if (!isVoid) writer.dropped.set(name, (writer.dropped.get(name) ?? 0) + 1)
    if (!inlineTags.has(name) && writer.out.at(-1) !== ' ') writer.out.push(' ')
    return
  }
  writer.pieces++
  writer.weight += elementWeight * writer.open.length
  writer.out.push(raw)
  if (isVoid) return
  writer.open.push(name)
  writer.openCounts.set(name, (writer.openCounts.get(name) ?? 0) + 1)
}

/** Closing tags of what is not open are left out; those of the page and its body too, for text may follow them. */
function writeClosing(writer: Writer, name: string): void {
  const dropped = writer.dropped.get(name) ?? 0
  if (dropped > 0) {
    writer.dropped.set(name, dropped - 1)
    return
  }
  if ((writer.openCounts.get(name) ?? 0) === 0) return
  let popped = popOpen(writer)
  while (popped !== name) popped = popOpen(writer)
  writer.dropped.clear()
  writer.out.push(`</${name}>`)
}

function popOpen(writer: Writer): string | undefined {
  const name = writer.open.pop()
  if (name !== undefined) writer.openCounts.set(name, (writer.openCounts.get(name) ?? 1) - 1)
  return name
}

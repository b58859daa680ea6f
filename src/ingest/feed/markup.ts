/**
 * Which markup of a feed can be kept, and what does it say as plain text? Elements and attributes that do no harm are kept as
 * they were written; all others are left out, with what stands in scripts and styles. Linear in the length of the markup.
 */
import { decodeHTML, escapeAttribute } from 'entities'
import { Tokenizer } from 'htmlparser2'
import { resolveAddress } from './address.ts'
import { feedLimits } from './limit.ts'
import {
  addressAttributes,
  blockElements,
  droppedElements,
  keptAttributes,
  keptElements,
  voidElements,
} from './markup-words.ts'

/**
 * Markup without harm, its addresses resolved. Text keeps its references as they were written.
 *
 * @example `cleanMarkup('<a href="/b" onclick="c()">d', 'http://example.com/')` is `<a href="http://example.com/b">d`.
 */
export function cleanMarkup(html: string, base: string | undefined): string {
  const parts: string[] = []
  let room = html.length * feedLimits.growthMax + feedLimits.attributeCharsMax
  const add = (part: string): void => {
    room -= part.length
    if (room >= 0) parts.push(part)
  }
  scan(withoutBogus(html), {
    text: (raw) => add(raw.replaceAll('<', '&lt;')),
    open: (name, attributes) => {
      if (room > 0 && keptElements.has(name)) add(tagOf(name, attributes, base))
    },
    close: (name) => {
      if (keptElements.has(name) && !voidElements.has(name)) add(`</${name}>`)
    },
  })
  return parts.join('').trim()
}

/** An exclamation in angle brackets is not yet a comment; what comes behind it would be lost up to the next tag. */
function withoutBogus(html: string): string {
  return html.includes('<!') ? html.replace(/<!(?!--|\[CDATA\[|doctype\s+[a-z])/gi, '&lt;!') : html
}

function tagOf(name: string, attributes: readonly Attribute[], base: string | undefined): string {
  let tag = `<${name}`
  for (const { name: attribute, raw } of attributes) {
    if (!keptAttributes.has(attribute)) continue
    const isAddress = addressAttributes.has(attribute)
    const value = isAddress ? escapeAttribute(resolveAddress(decodeHTML(raw), base)) : raw.replaceAll('"', '&quot;')
    tag += ` ${attribute}="${value}"`
  }
  return voidElements.has(name) ? `${tag} />` : `${tag}>`
}

/**
 * The words of markup: paragraphs with a blank line between them.
 *
 * @example `plainText('<p>Two&nbsp;died.<p>Ten were<br>hurt.')` is `Two died.\n\nTen were\nhurt.`
 */
export function plainText(html: string): string {
  const blocks: string[] = []
  let block = ''
  const end = (): void => {
    const lines = block.split('\n').map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    const text = lines.join('\n').trim()
    if (text !== '') blocks.push(text)
    block = ''
  }
  scan(withoutBogus(html), {
    text: (raw) => {
      block += decodeHTML(raw).replace(/\s+/g, ' ')
    },
    open: (name) => {
      if (name === 'br') block += '\n'
      else if (blockElements.has(name)) end()
    },
    close: (name) => {
      if (blockElements.has(name)) end()
    },
  })
  end()
  return blocks.join('\n\n')
}

interface Attribute {
  /** Lower case. */
  readonly name: string
  /** As written, references and all. */
  readonly raw: string
}

interface Scanner {
  readonly text: (raw: string) => void
  readonly open: (name: string, attributes: readonly Attribute[]) => void
  readonly close: (name: string) => void
}

/** Goes through tags and text; what stands in `droppedElements` is passed over. */
function scan(html: string, { text, open, close }: Scanner): void {
  let name = ''
  let attributes: Attribute[] = []
  let attribute = ''
  let raw = ''
  /** The element that is passed over, and how many of its name are open. */
  let dropped = ''
  let depth = 0
  const begin = (isClosed: boolean): void => {
    if (dropped !== '') {
      if (name === dropped && !isClosed) depth++
    } else if (droppedElements.has(name)) {
      if (isClosed) return
      dropped = name
      depth = 1
    } else {
      open(name, attributes)
      if (isClosed) close(name)
    }
  }
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      ontext: (start, end) => {
        if (dropped === '') text(html.slice(start, end))
      },
      onopentagname: (start, end) => {
        name = html.slice(start, Math.min(end, start + feedLimits.listMax)).toLowerCase()
        attributes = []
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, Math.min(end, start + feedLimits.listMax)).toLowerCase()
        raw = ''
      },
      onattribdata: (start, end) => {
        raw += html.slice(start, Math.min(end, start + feedLimits.attributeCharsMax))
      },
      onattribend: () => {
        const isNew = attributes.length < feedLimits.attributesMax && attributes.every(({ name }) => name !== attribute)
        if (isNew) attributes.push({ name: attribute, raw })
      },
      onopentagend: () => begin(false),
      onselfclosingtag: () => begin(true),
      onclosetag: (start, end) => {
        const closed = html
          .slice(start, Math.min(end, start + feedLimits.listMax))
          .trim()
          .toLowerCase()
        if (dropped === '') close(closed)
        else if (closed === dropped && --depth === 0) dropped = ''
      },
      oncdata: () => {},
      onend: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onattribentity: () => {},
      ontextentity: () => {},
    },
  )
  tokenizer.write(html)
  tokenizer.end()
}

/** Whether text that nobody marks is markup: it closes an element or has a reference, and all of them are HTML's. */
export function looksLikeMarkup(text: string): boolean {
  if (!/<\/\w+>|&#?\w+;/.test(text)) return false
  for (const [, name = ''] of text.matchAll(/<\/?(\w+)/g)) if (!keptElements.has(name.toLowerCase())) return false
  for (const [whole] of text.matchAll(/&\w{1,40};/g)) if (decodeHTML(whole) === whole) return false
  return true
}

/** What stands in one tag? Its name, where it ends, and its attributes, which are read when they are asked for. */
import { decodeHTMLAttribute } from 'entities'

export interface Tag {
  /** Lower case. */
  readonly name: string
  readonly isClosing: boolean
  readonly start: number
  /** One past the `>`; the end of the page where the tag never ends. */
  readonly end: number
  readonly isWhole: boolean
  readonly attributeCount: number
}

export type Attributes = ReadonlyMap<string, string>

/** Attributes of one element, beyond which the rest is not read. */
const attributesMax = 256
/** Longer values are data of scripts, and nobody here asks for them. */
const valueCharsMax = 4096

const beginning = /<\/?[a-z]/iy
const naming = /[^\s/>]*/y

export function isTagAt(html: string, at: number): boolean {
  beginning.lastIndex = at
  return beginning.test(html)
}

/** One past `mark`, or the end of the page where it never comes. */
export function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found === -1 ? html.length : found + mark.length
}

/** The tag that begins at `start`. A quote counts after an equals sign only, as browsers have it. */
export function scanTag(html: string, start: number): Tag {
  const isClosing = html[start + 1] === '/'
  naming.lastIndex = start + (isClosing ? 2 : 1)
  const name = (naming.exec(html)?.[0] ?? '').toLowerCase()
  let position = naming.lastIndex
  let attributeCount = 0
  while (position < html.length) {
    const code = html.charCodeAt(position)
    if (code === greater) return { name, isClosing, start, end: position + 1, isWhole: true, attributeCount }
    position++
    if (code !== equals) continue
    attributeCount++
    while (isBlank(html.charCodeAt(position))) position++
    const quote = html.charCodeAt(position)
    if (quote === doubleQuote || quote === singleQuote)
      position = after(html, quote === doubleQuote ? '"' : "'", position + 1)
  }
  return { name, isClosing, start, end: html.length, isWhole: false, attributeCount }
}

const [greater, equals, doubleQuote, singleQuote] = ['>', '=', '"', "'"].map((sign) => sign.charCodeAt(0))

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d)
}

const attribute = /([^\s=/>"'<][^\s=/>]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?/g

/** Names in lower case; of two of a name the first counts, and one without a value is ''. `tag` is as written. */
export function readAttributes(tag: string): Attributes {
  const attributes = new Map<string, string>()
  attribute.lastIndex = tag.search(/[\s/]/)
  if (attribute.lastIndex <= 0) return attributes
  for (
    let match = attribute.exec(tag);
    match !== null && attributes.size < attributesMax;
    match = attribute.exec(tag)
  ) {
    const [, name = '', ...values] = match
    const value = values.find((one) => one !== undefined) ?? ''
    const key = name.toLowerCase()
    if (attributes.has(key)) continue
    if (value.length > valueCharsMax) continue
    attributes.set(key, value.includes('&') ? decodeHTMLAttribute(value) : value)
  }
  return attributes
}

/** What does this element say, and is it text or markup? As its `type` and `mode` state, as its dialect has it, or as it looks. */
import { escapeAttribute, escapeText } from 'entities'
import { type FeedWarnings, feedLimits } from './limit.ts'
import { cleanMarkup, looksLikeMarkup, plainText } from './markup.ts'
import type { FeedText } from './model.ts'
import { childElements, type XmlElement } from './tree.ts'

/** In Atom text is text, and elsewhere markup is written without being marked; its first version, 0.3, has other types. */
export type Dialect = 'atom' | 'atom03' | 'other'

export interface TextRules {
  /** What it is where nothing is stated. */
  readonly unmarked: 'text' | 'html'
  readonly dialect: Dialect
  readonly warnings: FeedWarnings
}

/** The text of an element; `undefined` where it is empty. */
export function readText(element: XmlElement, rules: TextRules): FeedText | undefined {
  const stated = (element.attributes.get('type') ?? '').trim().toLowerCase()
  const marked = typeOf(stated, rules.unmarked)
  const isBase64 = isEncoded(element, stated)
  const body = marked === 'xhtml' && element.attributes.get('mode') !== 'escaped' ? element : unwrapped(element)
  const isInline = marked !== 'text' || !isTextType(stated) ? hasElements(body) : false
  const type = isBase64 ? marked : isInline ? 'xhtml' : marked
  const raw = isBase64
    ? decodeBase64(rawText(body))
    : type === 'xhtml' && element.attributes.get('mode') !== 'escaped'
      ? serialise(inside(body, rules))
      : rawText(body)
  const cut = raw.slice(0, feedLimits.textCharsMax)
  if (cut !== raw) rules.warnings.limit(`a text of more than ${feedLimits.textCharsMax} characters`)
  return textOf(cut.trim(), type, { element, rules })
}

function textOf(
  value: string,
  type: FeedText['type'],
  { element, rules }: { readonly element: XmlElement; readonly rules: TextRules },
): FeedText | undefined {
  const isMarkup = type !== 'text' || (rules.dialect === 'other' && looksLikeMarkup(value))
  const clean = isMarkup ? cleanMarkup(value, element.base) : value
  if (clean === '') return undefined
  return {
    type: type === 'text' && isMarkup ? 'html' : type,
    value: clean,
    ...(element.language ? { language: element.language } : {}),
    ...(element.base === undefined ? {} : { base: element.base }),
  }
}

/** Text that comes without elements around it, as in JSON. */
export function stringText(value: string, type: 'text' | 'html', base: string | undefined): FeedText | undefined {
  const cut = value.slice(0, feedLimits.textCharsMax).trim()
  const clean = type === 'html' ? cleanMarkup(cut, base) : cut
  return clean === '' ? undefined : { type, value: clean, ...(base === undefined ? {} : { base }) }
}

/** @example `wordsOf({ type: 'html', value: '<p>Two &amp; ten' })` is `Two & ten`. */
export function wordsOf(text: FeedText): string {
  return text.type === 'text' ? text.value.trim() : plainText(text.value)
}

function isTextType(stated: string): boolean {
  return stated === 'text' || stated === 'text/plain'
}

function typeOf(stated: string, unmarked: 'text' | 'html'): FeedText['type'] {
  if (stated === '') return unmarked
  if (stated === 'xhtml' || stated === 'application/xhtml+xml') return 'xhtml'
  if (stated === 'html' || stated === 'text/html') return 'html'
  return 'text'
}

/** Atom 0.3 says so; Atom 1.0 means it for every type that is neither text nor XML. */
function isEncoded(element: XmlElement, stated: string): boolean {
  if (element.attributes.get('mode')?.toLowerCase() === 'base64') return true
  if (element.attributes.has('mode') || !stated.includes('/')) return false
  return !stated.startsWith('text/') && !/[+/]xml$/.test(stated) && !hasElements(element)
}

function decodeBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8')
}

function hasElements(element: XmlElement): boolean {
  return element.children.some((child) => typeof child !== 'string')
}

/** Publishers put escaped markup inside one real `div`. */
function unwrapped(element: XmlElement): XmlElement {
  const elements = childElements(element)
  const [only] = elements
  const isWrapper = elements.length === 1 && only?.local.toLowerCase() === 'div' && !hasElements(only)
  return isWrapper && /&lt;|<\w/.test(rawText(only)) ? only : element
}

/** In Atom 1.0 the `div` around XHTML is no part of it. */
function inside(element: XmlElement, rules: TextRules): XmlElement['children'] {
  const elements = childElements(element)
  const [only] = elements
  const isWrapped = elements.length === 1 && only?.name === 'xhtml:div'
  return rules.dialect === 'atom' && isWrapped ? only.children : element.children
}

function rawText(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('')
}

/** Elements written out again; what stands in them was decoded once, and is escaped once. */
function serialise(children: XmlElement['children']): string {
  const parts: string[] = []
  const write = (child: XmlElement | string): void => {
    if (typeof child === 'string') {
      parts.push(escapeText(child).replaceAll('&nbsp;', '\u00a0'))
      return
    }
    const name = child.local.toLowerCase()
    parts.push(`<${name}`)
    for (const [attribute, value] of child.attributes) parts.push(` ${attribute}="${escapeAttribute(value)}"`)
    parts.push('>')
    for (const inner of child.children) write(inner)
    parts.push(`</${name}>`)
  }
  for (const child of children) write(child)
  return parts.join('')
}

/**
 * Which elements is a feed made of? A tree with bounds on all of it, made from ill-formed markup as well: what is not closed
 * ends where what it stands in ends, and what closes nothing is passed over. Time is linear in the length of the text.
 */
import { Tokenizer } from 'htmlparser2'
import { resolveAddress } from './address.ts'
import { entityDecoder } from './entity.ts'
import { type FeedWarnings, feedLimits } from './limit.ts'
import { usualVocabulary, vocabularyOf } from './namespace.ts'

export interface XmlElement {
  /** Lower case, with its vocabulary's own prefix: `pubdate`, `dc:creator`, `xhtml:div`. What is of no vocabulary that is read begins with `?:`. */
  readonly name: string
  /** As written, without its prefix. */
  readonly local: string
  /** By names in lower case; prefixes as for elements. */
  readonly attributes: ReadonlyMap<string, string>
  /** Text is decoded; neighbours are not joined. */
  readonly children: readonly (XmlElement | string)[]
  /** Where it stands in the text. */
  readonly start: number
  readonly end: number
  /** `xml:base` and `xml:lang`, inherited; '' is a language that is stated to be none. */
  readonly base: string | undefined
  readonly language: string | undefined
}

export interface TreeContext {
  readonly base: string | undefined
  readonly language: string | undefined
  readonly warnings: FeedWarnings
}

interface Open {
  readonly tag: string
  readonly element: { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: (XmlElement | string)[] }
  readonly prefixes: ReadonlyMap<string, string | undefined>
}

/** The outermost element; `undefined` where there is none. */
export function parseTree(text: string, context: TreeContext): XmlElement | undefined {
  const { doctype, start } = prologOf(text)
  const builder = new TreeBuilder(text, doctype, context)
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, builder)
  builder.onlimit = () => tokenizer.pause()
  // Positions are those in the whole text: the tokenizer is given blanks for what is left out.
  builder.offset = start
  tokenizer.write(text.slice(start))
  if (tokenizer.running) tokenizer.end()
  return builder.finish()
}

/** Reads the document type by itself, since what it declares could look like elements. */
function prologOf(text: string): { readonly doctype: string; readonly start: number } {
  const none = { doctype: '', start: 0 }
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const mark = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : undefined
    if (mark === undefined) {
      const end = /^<!doctype/i.test(text.slice(at, at + 9)) ? doctypeEnd(text, at) : undefined
      return end === undefined ? none : { doctype: text.slice(at, end), start: end }
    }
    const end = text.indexOf(mark, at)
    if (end === -1) return none
    at = end + mark.length
  }
  return none
}

/** `undefined` where it has none, or a far too distant one. */
function doctypeEnd(text: string, start: number): number | undefined {
  let quote = ''
  let isSubset = false
  const limit = Math.min(text.length, start + feedLimits.doctypeCharsMax)
  for (let at = start; at < limit; at++) {
    const character = text.charAt(at)
    if (quote !== '') quote = character === quote ? '' : quote
    else if (isSubset && text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at)
      if (end === -1) return undefined
      at = end + 2
    } else if (character === '"' || character === "'") quote = character
    else if (character === '[') isSubset = true
    else if (character === ']') isSubset = false
    else if (character === '>' && !isSubset) return at + 1
  }
  return undefined
}

/** The tokenizer's callbacks; their names and arguments are the library's. */
class TreeBuilder {
  offset = 0
  onlimit = (): void => {}
  readonly #text: string
  readonly #context: TreeContext
  readonly #decode: (text: string) => string
  readonly #stack: Open[] = []
  #root: XmlElement | undefined
  #elements = 0
  /** Elements that stand deeper than the bound, and are open. */
  #beyond = 0
  #tag = ''
  #tagStart = 0
  #attributes: (readonly [name: string, value: string])[] = []
  #attribute = ''
  #value = ''
  #isOver = false

  constructor(text: string, doctype: string, context: TreeContext) {
    this.#text = text
    this.#context = context
    this.#decode = entityDecoder(doctype, context.warnings).decode
  }

  #slice(start: number, end: number): string {
    return this.#text.slice(start + this.offset, end + this.offset)
  }

  ontext(start: number, end: number): void {
    this.#add(this.#decode(this.#slice(start, end)))
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.#add(this.#slice(start, end - endOffset))
  }

  #add(text: string): void {
    if (text !== '') this.#stack.at(-1)?.element.children.push(text)
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#slice(start, Math.min(end, start + feedLimits.attributesMax))
    this.#tagStart = start + this.offset - 1
    this.#attributes = []
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#slice(start, Math.min(end, start + feedLimits.attributeCharsMax))
    this.#value = ''
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#slice(start, Math.min(end, start + feedLimits.attributeCharsMax))
  }

  onattribend(): void {
    if (this.#attributes.length >= feedLimits.attributesMax) {
      this.#context.warnings.limit(`an element with more than ${feedLimits.attributesMax} attributes`)
    } else this.#attributes.push([this.#attribute, this.#decode(this.#value)])
  }

  onopentagend(end: number): void {
    this.#open(end)
  }

  onselfclosingtag(end: number): void {
    if (this.#open(end)) this.#close(this.#stack.length - 1, end + 1 + this.offset)
    else if (this.#beyond > 0) this.#beyond--
  }

  onclosetag(start: number, end: number): void {
    if (this.#beyond > 0) {
      this.#beyond--
      return
    }
    const tag = this.#slice(start, Math.min(end, start + feedLimits.attributesMax))
    let at = this.#stack.findLastIndex((open) => open.tag === tag)
    if (at === -1) at = this.#stack.findLastIndex((open) => open.tag.toLowerCase() === tag.toLowerCase())
    if (at !== this.#stack.length - 1) this.#context.warnings.illFormed(`</${tag.slice(0, 40)}> closes another element`)
    if (at === -1) return
    const close = this.#text.indexOf('>', end + this.offset)
    this.#close(at, close === -1 ? this.#text.length : close + 1)
  }

  /** Whether an element was put on the stack. */
  #open(end: number): boolean {
    const { warnings } = this.#context
    if (this.#elements++ >= feedLimits.elementsMax && !this.#isOver) {
      this.#isOver = true
      warnings.limit(`more than ${feedLimits.elementsMax} elements`)
      this.onlimit()
    }
    if (this.#isOver) return false
    const parent = this.#stack.at(-1)
    if (parent === undefined && this.#root !== undefined) {
      warnings.illFormed('there is something after the end')
      return false
    }
    if (this.#stack.length >= feedLimits.depthMax) {
      warnings.limit(`elements more than ${feedLimits.depthMax} deep`)
      this.#beyond++
      return false
    }
    const open = this.#elementOf(end)
    parent?.element.children.push(open.element)
    this.#root ??= open.element
    this.#stack.push(open)
    return true
  }

  #elementOf(end: number): Open {
    const parent = this.#stack.at(-1)
    const prefixes = prefixesOf(this.#attributes, parent?.prefixes)
    const attributes = new Map<string, string>()
    for (const [name, value] of this.#attributes) {
      const key = canonicalName(name, prefixes, 'attribute')
      if (!attributes.has(key)) attributes.set(key, value)
    }
    const { base, language } = parent?.element ?? this.#context
    const stated = attributes.get('xml:base')
    const written = attributes.get('xml:lang')
    const element = {
      name: canonicalName(this.#tag, prefixes, 'element'),
      local: this.#tag.slice(this.#tag.indexOf(':') + 1),
      attributes,
      children: [],
      start: this.#tagStart,
      end: end + 1 + this.offset,
      base: stated === undefined ? base : innerBase(stated, base),
      language: written === undefined ? language : written.trim(),
    }
    return { tag: this.#tag, element, prefixes }
  }

  /** Everything above it is closed with it. */
  #close(at: number, end: number): void {
    for (const { element } of this.#stack.splice(at)) element.end = end
  }

  finish(): XmlElement | undefined {
    if (this.#stack.length > 0) {
      if (!this.#isOver) this.#context.warnings.illFormed('the end is missing')
      this.#close(0, this.#text.length)
    }
    return this.#root
  }

  onend(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onattribentity(): void {}
  ontextentity(): void {}
}

function innerBase(stated: string, outer: string | undefined): string | undefined {
  const base = resolveAddress(stated, outer)
  return base === '' || base.length > feedLimits.baseCharsMax ? outer : base
}

type Prefixes = ReadonlyMap<string, string | undefined>

function prefixesOf(attributes: readonly (readonly [string, string])[], outer: Prefixes | undefined): Prefixes {
  let prefixes: Map<string, string | undefined> | undefined
  for (const [name, value] of attributes) {
    if (!/^xmlns(?::|$)/i.test(name)) continue
    prefixes ??= new Map(outer)
    if (prefixes.size < feedLimits.prefixesMax) prefixes.set(name.slice(6), vocabularyOf(value))
  }
  return prefixes ?? outer ?? new Map()
}

function canonicalName(name: string, prefixes: Prefixes, kind: 'element' | 'attribute'): string {
  const colon = name.indexOf(':')
  const prefix = colon === -1 ? '' : name.slice(0, colon)
  const local = name.slice(colon + 1).toLowerCase()
  if (prefix === '' && kind === 'attribute') return local
  if (prefix.toLowerCase() === 'xml') return `xml:${local}`
  const vocabulary = prefixes.has(prefix) ? prefixes.get(prefix) : prefix === '' ? '' : usualVocabulary(prefix)
  if (vocabulary === undefined) return `?:${local}`
  return vocabulary === '' ? local : `${vocabulary}:${local}`
}

/** The elements directly inside. */
export function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string')
}

/** All the text inside, without tags, and without the blanks around it. */
export function textInside(element: XmlElement): string {
  const parts: string[] = []
  const visit = (children: XmlElement['children']): void => {
    for (const child of children) {
      if (typeof child === 'string') parts.push(child)
      else visit(child.children)
    }
  }
  visit(element.children)
  return parts.join('').trim()
}

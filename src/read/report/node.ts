/** What is a page, once parsed? A tree of elements and texts, and the few questions that are asked of it. */
import { type Attributes, readAttributes } from './tag.ts'

export interface PageElement {
  /** Lower case. */
  readonly name: string
  readonly parent: PageElement | undefined
  /** Texts have their references resolved. */
  readonly children: (PageElement | string)[]
  /** How many elements it stands in. */
  readonly depth: number
  /** The opening tag as written, from which attributes are read when they are asked for. */
  readonly tag: string
  attributes?: Attributes
}

export interface Page {
  readonly root: PageElement
  /** All elements by name, in the order of the page. */
  readonly byName: ReadonlyMap<string, readonly PageElement[]>
}

/** A value as it is written, or `undefined` where the element has none of the name. */
export function attribute(element: PageElement, name: string): string | undefined {
  element.attributes ??= readAttributes(element.tag)
  return element.attributes.get(name)
}

export function elementsOf(page: Page, ...names: readonly string[]): readonly PageElement[] {
  const [first = '', ...others] = names
  const elements = page.byName.get(first) ?? []
  return others.length === 0 ? elements : [...elements, ...others.flatMap((name) => page.byName.get(name) ?? [])]
}

/** All text in an element, blanks as they are. */
export function textOf(element: PageElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** Text with white space squeezed to single blanks and trimmed. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The element and those it stands in, from the inside. */
export function* ancestry(element: PageElement | undefined): Generator<PageElement> {
  for (let at = element; at !== undefined; at = at.parent) yield at
}

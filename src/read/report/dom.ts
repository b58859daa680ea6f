/**
 * What of a page's tree is used? The few members of the DOM that the extraction needs, as types of our own, so that the
 * rest of the program needs no DOM library to compile against.
 */
import { parseHTML } from 'linkedom'

export interface PageNode {
  /** 1 an element, 3 text, 8 a comment. */
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
}

export interface PageElement extends PageNode {
  readonly tagName: string
  readonly className: string
  readonly parentElement: PageElement | null
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  closest(selector: string): PageElement | null
  remove(): void
}

export interface PageDocument {
  readonly documentElement: PageElement | null
  readonly body: PageElement | null
  readonly title: string
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

const elementType = 1
const textType = 3

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === elementType
}

export function isText(node: PageNode): boolean {
  return node.nodeType === textType
}

/** Parses markup that `boundMarkup` has made safe to parse. */
export function parsePage(markup: string): PageDocument {
  const { document } = parseHTML(markup) as { document: PageDocument }
  return document
}

/** Text with white space squeezed to single blanks and trimmed. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

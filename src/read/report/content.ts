/**
 * Which element holds the report? The one that the page names as its body, where that holds much of the page's prose; else
 * the smallest that holds nearly all of what its neighbourhood has. What is named like something around the report counts
 * only where it is most of the page.
 */
import type { Block, Blocks } from './block.ts'
import { ancestry, attribute, type PageElement } from './node.ts'

/** Characters from which a block that ends a sentence is prose, and from which any is. */
const sentenceCharsMin = 40
const proseCharsMin = 120
/** Share of links up to which a block is prose. */
const linkedShareMax = 0.34
/** Share of the page's prose that an element named as the body must hold. Set on the open half of the article benchmark. */
const namedShareMin = 0.4
/** Share of an element's prose that one of its children must hold to be looked into instead. Set likewise. */
const childShareMin = 0.8
/** An element named as furniture with a larger share of the page's prose is misnamed. Set likewise. */
const furnitureShareMax = 0.5

/** How many levels above the element its further parts may be joined. */
const partsDepthMax = 3

export const endsSentence = /[.!?…。！？।؟۔]["'”’»)\]]*$/

export interface Content {
  readonly element: PageElement
  /** Its blocks that are not furniture by name. */
  readonly blocks: readonly Block[]
}

export function isProse(block: Block): boolean {
  const { length } = block.text
  if (length < sentenceCharsMin || block.linkedChars > linkedShareMax * length) return false
  return length >= proseCharsMin || endsSentence.test(block.text)
}

export function findContent(root: PageElement, { blocks, cues }: Blocks): Content {
  const misnamed = findMisnamed(blocks)
  const isFurniture = ({ furniture }: Block) => furniture !== undefined && !misnamed.has(furniture)
  const candidates = blocks.filter((block) => !isFurniture(block))
  const prose = weigh(candidates)
  const total = prose.get(root) ?? 0
  const named = [...cues].filter(
    ([element, cue]) => cue === 'body' && (prose.get(element) ?? 0) >= namedShareMin * total,
  )
  const element =
    total === 0
      ? root
      : descend(
          largest(
            named.map(([one]) => one),
            prose,
          ) ?? root,
          prose,
        )
  const whole = widen(element, prose)
  const parts = new Set(whole === element ? [] : partsLike(element, whole))
  const inside = candidates.filter((block) => {
    if (!isInside(block.element, whole)) return false
    if (isInside(block.element, element)) return true
    return isLead(block, element, whole) || [...ancestry(block.element)].some((at) => parts.has(at))
  })
  return { element, blocks: inside }
}

/** Parts of one report that stand in several elements of a kind, with advertisements between: the element around all. */
function widen(element: PageElement, prose: ReadonlyMap<PageElement, number>): PageElement {
  const own = prose.get(element) ?? 0
  let widest = element
  for (const outer of ancestry(element.parent)) {
    if (outer.depth + partsDepthMax < element.depth || outer.parent === undefined) break
    if ((prose.get(outer) ?? 0) > own) widest = outer
  }
  return widest
}

/** Elements of the same name and classes, where those say something. */
function partsLike(element: PageElement, whole: PageElement): PageElement[] {
  const classes = attribute(element, 'class') ?? ''
  const found: PageElement[] = []
  const visit = (at: PageElement): void => {
    if (at.name === element.name && attribute(at, 'class') === classes) found.push(at)
    else if (at.depth < element.depth) for (const child of at.children) if (typeof child !== 'string') visit(child)
  }
  if (classes !== '') visit(whole)
  return found
}

/** A first paragraph that stands in an element of its own before the others. */
function isLead(block: Block, element: PageElement, whole: PageElement): boolean {
  if (!isProse(block) || block.text.length < proseCharsMin || !endsSentence.test(block.text)) return false
  if (/^h[1-6]$/.test(block.element.name)) return false
  const inside = [...ancestry(block.element)].find((at) => at.parent === element.parent)
  if (inside === undefined || element.parent === undefined || whole.depth > element.parent.depth) return false
  const children = element.parent.children
  return children.indexOf(inside) < children.indexOf(element)
}

/** Characters of prose in each element. */
function weigh(blocks: readonly Block[]): Map<PageElement, number> {
  const prose = new Map<PageElement, number>()
  for (const block of blocks) {
    if (!isProse(block)) continue
    for (const element of ancestry(block.element)) prose.set(element, (prose.get(element) ?? 0) + block.text.length)
  }
  return prose
}

/** Elements named as furniture, each with what stands in it, that hold most of the page. */
function findMisnamed(blocks: readonly Block[]): ReadonlySet<PageElement> {
  const all = blocks.filter(isProse)
  const total = all.reduce((sum, { text }) => sum + text.length, 0)
  const chars = new Map<PageElement, number>()
  for (const { furniture, text } of all)
    if (furniture !== undefined) chars.set(furniture, (chars.get(furniture) ?? 0) + text.length)
  return new Set([...chars].filter(([, count]) => count > furnitureShareMax * total).map(([element]) => element))
}

function largest(elements: readonly PageElement[], prose: ReadonlyMap<PageElement, number>): PageElement | undefined {
  return elements.toSorted((a, b) => (prose.get(b) ?? 0) - (prose.get(a) ?? 0) || b.depth - a.depth)[0]
}

function descend(from: PageElement, prose: ReadonlyMap<PageElement, number>): PageElement {
  let element = from
  for (;;) {
    const least = childShareMin * (prose.get(element) ?? 0)
    const child = element.children.find(
      (one): one is PageElement => typeof one !== 'string' && (prose.get(one) ?? 0) >= least,
    )
    if (child === undefined || child.name === 'p') return element
    element = child
  }
}

function isInside(element: PageElement, outer: PageElement): boolean {
  for (const at of ancestry(element)) {
    if (at === outer) return true
    if (at.depth <= outer.depth) return false
  }
  return false
}

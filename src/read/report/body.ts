/**
 * Which words of a page are the report? Readability finds the element that holds them; `furniture.ts` says which of its
 * blocks are captions, menus and bylines; what is left becomes paragraphs with a blank line between them.
 */
import { Readability } from '@mozilla/readability'
import { isElement, isText, type PageDocument, type PageElement, type PageNode, parsePage, squeeze } from './dom.ts'
import { type Block, withoutFurniture } from './furniture.ts'

const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY THEAD TR UL'.split(
    ' ',
  ),
)
const passedOver = new Set('BUTTON FIGCAPTION INPUT NOSCRIPT OPTION SCRIPT SELECT STYLE TEMPLATE TITLE'.split(' '))

/** `title` is the headline, which is not repeated; `markup` is what `document` was parsed from. */
export interface BodyOptions {
  readonly markup: string
  readonly title: string | undefined
}

/** The report's text as paragraphs; '' where nothing on the page can be read. Uses `document` up. */
export function extractBody(document: PageDocument, options: BodyOptions): string {
  const blocks = readBlocks(findContent(document) ?? parsePage(options.markup).body)
  const kept = withoutFurniture(blocks, options.title)
  return (kept.length > 0 ? kept : blocks).map((block) => block.text).join('\n\n')
}

/** `undefined` where Readability finds nothing, or gives up on a tree that no author would write. */
function findContent(document: PageDocument): PageElement | undefined {
  try {
    // The library's types want a browser's document; it uses what `PageDocument` has and more of the same.
    const readability = new Readability(document as never, { serializer: (node): unknown => node })
    return (readability.parse()?.content as PageElement | null | undefined) ?? undefined
  } catch {
    return undefined
  }
}

interface BlockWriter {
  readonly done: Block[]
  text: string
  linkedChars: number
  tag: string
}

function readBlocks(content: PageElement | null): Block[] {
  if (content === null) return []
  const writer: BlockWriter = { done: [], text: '', linkedChars: 0, tag: 'P' }
  writeNode(content, writer, { tag: 'P', linked: false })
  endBlock(writer)
  return writer.done
}

function endBlock(writer: BlockWriter): void {
  const text = writer.text
    .split('\n')
    .map(squeeze)
    .join('\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim()
  if (text !== '') writer.done.push({ text, tag: writer.tag, linkedChars: writer.linkedChars })
  writer.text = ''
  writer.linkedChars = 0
}

/** Recursion is as deep as the tree, which `boundMarkup` bounds. */
function writeNode(
  node: PageNode,
  writer: BlockWriter,
  inside: { readonly tag: string; readonly linked: boolean },
): void {
  if (isText(node)) {
    const text = (node.textContent ?? '').replace(/\s+/g, ' ')
    writer.text += text
    writer.tag = inside.tag
    if (inside.linked) writer.linkedChars += text.length
    return
  }
  if (!isElement(node) || passedOver.has(node.tagName)) return
  const name = node.tagName
  if (name === 'BR') writer.text += '\n'
  else if (name === 'TD' || name === 'TH') writer.text += ' '
  const isBlock = blockTags.has(name)
  if (isBlock) endBlock(writer)
  const within = { tag: isBlock ? name : inside.tag, linked: inside.linked || name === 'A' }
  for (const child of node.childNodes) writeNode(child, writer, within)
  if (isBlock) endBlock(writer)
}

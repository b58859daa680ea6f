/**
 * Which words of a page are the report? `content.ts` finds the element that holds them; `furniture.ts` says which of its
 * blocks are captions, menus and bylines; what is left becomes paragraphs with a blank line between them.
 */
import { type Block, readBlocks } from './block.ts'
import { findContent } from './content.ts'
import { foldTitle, withoutFurniture, withoutLabels } from './furniture.ts'
import type { Page } from './node.ts'
import type { ReportPlace } from './shown-date.ts'

export interface Body {
  /** Paragraphs; none where nothing on the page can be read. */
  readonly blocks: readonly Block[]
  readonly place: ReportPlace
}

/** `title` is the headline, which is not repeated. */
export function extractBody(page: Page, title: string | undefined): Body {
  const read = readBlocks(page.root)
  const content = findContent(page.root, read)
  const kept = withoutFurniture(content.blocks, title)
  const choices = [kept, withoutLabels(content.blocks, title), content.blocks, read.blocks]
  const shown = choices.find((blocks) => blocks.length > 0) ?? []
  return { blocks: shown, place: placeOf(read.blocks, shown, title) }
}

function placeOf(blocks: readonly Block[], shown: readonly Block[], title: string | undefined): ReportPlace {
  const [first, last] = [shown[0], shown.at(-1)].map((block) => (block === undefined ? 0 : blocks.indexOf(block)))
  const folded = foldTitle(title ?? '')
  const isHeadline = (block: Block) => folded !== '' && foldTitle(block.text) === folded
  const above = blocks.slice(0, (first ?? 0) + 1)
  const named = above.findLastIndex(isHeadline)
  const headline = named === -1 ? above.findLastIndex((block) => block.element.name === 'h1') : named
  return { blocks, first: first ?? 0, last: last ?? 0, headline }
}

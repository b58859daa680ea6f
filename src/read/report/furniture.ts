/**
 * Which blocks of an article are not its text? Links to other stories, menus, bylines and date lines above the first
 * sentence, labels such as "Advertisement". It looks at whole blocks only and never cuts into one, so that a sentence
 * of the report is either kept whole or was never one.
 */
import { squeeze } from './dom.ts'

/** One block of the page's text. */
export interface Block {
  readonly text: string
  /** The innermost block element it stands in, upper case. */
  readonly tag: string
  /** How many of its characters stand in links. */
  readonly linkedChars: number
}

/** Share of a block's characters that are links, from which it leads elsewhere. Set on the article benchmark. */
const linkedShareMin = 0.8
/** A block as long as this with the end of a sentence is taken for the beginning of the report. */
const openingCharsMin = 80

const label =
  /^(?:advert(?:isement)?s?|sponsored(?: content)?|subscribe(?: now)?|sign (?:in|up)|log in|comments?|share(?: this(?: story| article)?)?|print(?: article)?|text size|order reprints|continue reading(?: below)?|(?:article|story) continues(?: below)?|skip to (?:main )?content|read more|see also|more|related(?: (?:stories|articles|topics|content))?|trending(?: now)?|most read|leave a comment|image copyright .{0,60}|image caption|photo credit.{0,60}|this slideshow requires javascript\.?)[:.]?$/i
const pointer = /^(?:also|more|read|related|see|watch|listen|download|follow|click|sign up|subscribe|get|join)\b/i
const dated =
  /^(?:by\b|(?:first |last )?(?:published|posted|updated)\b|written by\b)|\b(?:19|20)\d\d\b.{0,40}$|\b\d{1,2}:\d{2}\b/i
const endsSentence = /[.!?…]["'”’»)]*$/

/** The blocks that are text of the report, in order. */
export function withoutFurniture(blocks: readonly Block[], title: string | undefined): readonly Block[] {
  const texts = blocks.filter((block) => !isPointer(block) && !label.test(block.text) && !isAddress(block.text))
  const opening = texts.findIndex(isOpening)
  const headline = squeeze(title ?? '').toLowerCase()
  const kept = texts.filter((block, index) => {
    const isHead = index < opening && (isDateline(block) || block.text.toLowerCase() === headline)
    return !isHead
  })
  return withoutTrailingHeadings(kept)
}

function isOpening(block: Block): boolean {
  return block.text.length >= openingCharsMin && endsSentence.test(block.text)
}

/** A block that is a link as a whole, or a word of invitation and a link. */
function isPointer(block: Block): boolean {
  if (block.linkedChars === 0) return false
  const share = block.linkedChars / block.text.length
  if (share >= linkedShareMin) return !(endsSentence.test(block.text) && block.text.length >= openingCharsMin)
  return share >= linkedShareMin / 2 && pointer.test(block.text) && !endsSentence.test(block.text)
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text)
}

/** Who wrote it and when, in a line of its own above the report. */
function isDateline(block: Block): boolean {
  return block.text.length < 2 * openingCharsMin && !endsSentence.test(block.text) && dated.test(block.text)
}

/** Headings that announced what has been left out. */
function withoutTrailingHeadings(blocks: readonly Block[]): readonly Block[] {
  let end = blocks.length
  while (end > 0 && /^H[2-6]$/.test(blocks[end - 1]?.tag ?? '')) end--
  return blocks.slice(0, end)
}

/**
 * Which blocks of an article are not its text? Links to other stories, menus, bylines and date lines above the first
 * sentence, labels such as "Advertisement". It looks at whole blocks only and never cuts into one, so that a sentence
 * of the report is either kept whole or was never one.
 */
import { wordSet } from '../../stdx/index.ts'
import type { Block } from './block.ts'
import { endsSentence, isProse } from './content.ts'
import { type PageElement, squeeze } from './node.ts'

/** Share of a block's characters that are links, from which it leads elsewhere. Set on the article benchmark. */
const linkedShareMin = 0.8
/** A block as long as this with the end of a sentence is taken for the beginning of the report. */
const openingCharsMin = 80

/** Shorter headlines are words that stand elsewhere too. */
const headlineCharsMin = 12
/** Share of the prose from which an element is one that paragraphs stand in. Set on the open half of the benchmark. */
const containerShareMin = 0.1
const paragraphTags = wordSet('p h1 h2 h3 h4 h5 h6 li blockquote pre')
const partTags = wordSet('td th tr dd dt summary')

const label =
  /^(?:advert(?:isement)?s?|sponsored(?: content)?|subscribe(?: now)?|sign (?:in|up)|log in|comments?|share(?: this(?: story| article)?)?|print(?: article)?|text size|order reprints|continue reading(?: below)?|(?:article|story) continues(?: below)?|skip to (?:main )?content|read more|see also|more|related(?: (?:stories|articles|topics|content))?|trending(?: now)?|most read|leave a comment|image copyright .{0,60}|image caption|photo credit.{0,60}|this slideshow requires javascript\.?)[:.]?$/i
/** The same in other languages, and what invites to pass the report on. */
const otherLabel =
  /^(?:publicidad|anuncio|publicidade|publicité|anzeige|werbung|pubblicità|advertentie|iklan|reklam|реклама|إعلان|compart(?:ir|e|ilhar|ilhe)|partager|teilen|condividi|delen|bagikan|paylaş|поделиться|comentarios|comentários|commentaires|kommentare|commenti|комментарии|relacionad[oa]s|noticias relacionadas|notícias relacionadas|sur le même sujet|mehr zum thema|leggi anche|baca juga|lees ook|ilgili haberler|читайте также|(?:like|liked|enjoy|enjoyed) this (?:story|article|post)\?.{0,60})[:.!]?$/iu
const pointer =
  /^(?:also|more|read|related|see|watch|listen|download|follow|click|sign up|subscribe|get|join|le[ae]r?|ver|vea|mire|también|más|leia|veja|lire|à lire|voir|mehr|lesen|leggi|lees|baca|oku|читайте|смотрите|اقرأ)(?!\p{L})/iu
const dated =
  /^(?:by\b|(?:first |last )?(?:published|posted|updated)\b|written by\b)|\b(?:19|20)\d\d\b.{0,40}$|\b\d{1,2}:\d{2}\b/i

/** The blocks that are text of the report, in order. */
export function withoutFurniture(blocks: readonly Block[], title: string | undefined): readonly Block[] {
  const headline = foldTitle(title ?? '')
  const under = fromHeadline(blocks, headline)
  const isText = (block: Block) =>
    !isPointer(block) && !label.test(block.text) && !otherLabel.test(block.text) && !isAddress(block.text)
  const opening = under.findIndex((block) => isText(block) && isOpening(block))
  const containers = proseContainers(under)
  const last = under.findLastIndex((block) => isProse(block) && isText(block) && containers.has(parentOf(block)))
  const kept = under.filter((block, index) => {
    if (!isText(block)) return false
    if (index < opening && (isDateline(block) || isHeadline(block, headline))) return false
    return containers.has(parentOf(block)) || isProse(block) || isPart(block, index < last && index > opening)
  })
  return withoutEmptyHeadings(under, kept)
}

/** Its words, or the page's heading where data for machines has another headline. */
function isHeadline(block: Block, headline: string): boolean {
  return block.element.name === 'h1' || foldTitle(block.text) === headline
}

/** Of a page without prose, what is neither above the headline, nor the headline, nor a label or a link. */
export function withoutLabels(blocks: readonly Block[], title: string | undefined): readonly Block[] {
  const headline = foldTitle(title ?? '')
  const at = headline === '' ? -1 : blocks.findIndex((block) => foldTitle(block.text) === headline)
  return blocks
    .slice(at + 1)
    .filter(
      (block) => !isPointer(block) && !label.test(block.text) && !otherLabel.test(block.text) && !isDateline(block),
    )
}

/** Letters and digits alone, so that headlines can be compared. */
export function foldTitle(text: string): string {
  return squeeze(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What stands above the headline is not of this report, where most of the prose stands below it. */
function fromHeadline(blocks: readonly Block[], headline: string): readonly Block[] {
  if (headline.length < headlineCharsMin) return blocks
  const at = blocks.findIndex((block) => foldTitle(block.text) === headline && block.linkedChars === 0)
  if (at <= 0) return blocks
  const chars = (part: readonly Block[]) => part.filter(isProse).reduce((sum, { text }) => sum + text.length, 0)
  const below = blocks.slice(at)
  return chars(below) >= chars(blocks.slice(0, at)) / 2 ? below : blocks
}

/** The elements that paragraphs stand in; a block of another kind beside them is believed. */
function proseContainers(blocks: readonly Block[]): ReadonlySet<PageElement | undefined> {
  const chars = new Map<PageElement | undefined, number>()
  let total = 0
  for (const block of blocks) {
    if (!isProse(block)) continue
    total += block.text.length
    chars.set(parentOf(block), (chars.get(parentOf(block)) ?? 0) + block.text.length)
  }
  return new Set([...chars].filter(([, count]) => count >= containerShareMin * total).map(([element]) => element))
}

/** A `div` may hold text of its own beside its paragraphs. */
function parentOf(block: Block): PageElement | undefined {
  return paragraphTags.has(block.element.name) ? block.element.parent : block.element
}

/** Headings, list items and cells amid the prose; elsewhere and otherwise a short line in a place of its own is none of it. */
function isPart(block: Block, isAmid: boolean): boolean {
  return isAmid && (paragraphTags.has(block.element.name) || partTags.has(block.element.name))
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

/** Headings that announced what has been left out, and those at the end. */
function withoutEmptyHeadings(all: readonly Block[], kept: readonly Block[]): readonly Block[] {
  const left = new Set(kept)
  const following = new Map(all.map((block, index) => [block, all[index + 1]]))
  const isHeading = (block: Block | undefined) => block !== undefined && /^h[2-6]$/.test(block.element.name)
  const shown = kept.filter((block) => {
    const next = following.get(block)
    return !(isHeading(block) && next !== undefined && !left.has(next) && isPointer(next))
  })
  return shown.slice(0, shown.findLastIndex((block) => !isHeading(block)) + 1)
}

/** Which blocks of text has a page? A block is what stands between two tags of a block, with where it stands. */
import { wordSet } from '../../stdx/index.ts'
import { type Cue, cueOf, type KnownNames } from './cue.ts'
import { type PageElement, squeeze } from './node.ts'

export interface Block {
  readonly text: string
  /** The innermost block element that it stands in. */
  readonly element: PageElement
  /** How many of its characters stand in links. */
  readonly linkedChars: number
  /** How many stand in bold or italic type. */
  readonly stressedChars: number
  /** The `<time>` elements in it. */
  readonly times: readonly PageElement[]
  /** The element furthest in that is named like something around the report. */
  readonly furniture: PageElement | undefined
}

export const blockTags = wordSet(
  'address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody thead tr ul',
)
const stressTags = wordSet('b strong i em')

/** More of a block than this in an element around the report, and the block is no text of it: a mark in a sentence is not. */
const furnitureShareMin = 0.5

interface Place {
  readonly element: PageElement
  readonly furniture: PageElement | undefined
  readonly isLinked: boolean
  readonly isStressed: boolean
}

interface Writer {
  readonly blocks: Block[]
  readonly cues: Map<PageElement, Cue>
  readonly known: KnownNames
  text: string
  linkedChars: number
  stressedChars: number
  furnitureChars: number
  times: PageElement[]
  /** Where the text so far stands. */
  place: Place
}

export interface Blocks {
  readonly blocks: readonly Block[]
  readonly cues: ReadonlyMap<PageElement, Cue>
}

/** All blocks of the page in order, but for what is gone. Recursion is as deep as the tree, which is bounded. */
export function readBlocks(root: PageElement): Blocks {
  const place: Place = { element: root, furniture: undefined, isLinked: false, isStressed: false }
  const writer: Writer = {
    blocks: [],
    cues: new Map(),
    known: new Map(),
    text: '',
    linkedChars: 0,
    stressedChars: 0,
    furnitureChars: 0,
    times: [],
    place,
  }
  visitChildren(root, writer, place)
  endBlock(writer, place)
  return writer
}

function visitChildren(element: PageElement, writer: Writer, place: Place): void {
  for (const child of element.children) {
    if (typeof child === 'string') addText(child, writer, place)
    else visit(child, writer, place)
  }
}

function visit(element: PageElement, writer: Writer, outer: Place): void {
  const cue = cueOf(element, writer.known)
  if (cue !== 'none') writer.cues.set(element, cue)
  if (cue === 'gone') {
    if (blockTags.has(element.name)) endBlock(writer, outer)
    return
  }
  const { name } = element
  if (name === 'time') writer.times.push(element)
  if (name === 'br') writer.text += '\n'
  else if (name === 'td' || name === 'th') writer.text += ' '
  const isBlock = blockTags.has(name)
  const place: Place = {
    element: isBlock ? element : outer.element,
    furniture: cue === 'furniture' ? element : outer.furniture,
    isLinked: outer.isLinked || name === 'a',
    isStressed: outer.isStressed || stressTags.has(name),
  }
  if (isBlock) endBlock(writer, place)
  visitChildren(element, writer, place)
  if (isBlock) endBlock(writer, outer)
}

function addText(written: string, writer: Writer, place: Place): void {
  const text = written.replace(/\s+/g, ' ')
  if (text !== ' ') {
    if (place.furniture !== undefined || writer.furnitureChars === 0) writer.place = place
    if (place.furniture !== undefined) writer.furnitureChars += text.length
    if (place.isLinked) writer.linkedChars += text.length
    if (place.isStressed) writer.stressedChars += text.length
  }
  writer.text += text
}

/** Two line breaks in a row part two blocks, as many old pages write paragraphs. */
function endBlock(writer: Writer, next: Place): void {
  if (/\S/.test(writer.text)) {
    const paragraphs = writer.text.split(/\n\s*\n/).map(squeezeLines)
    const whole = paragraphs.reduce((sum, text) => sum + text.length, 0)
    const { element } = writer.place
    const isFurniture = writer.furnitureChars > furnitureShareMin * whole
    const furniture = isFurniture ? writer.place.furniture : undefined
    for (const text of paragraphs) {
      if (text === '') continue
      const share = text.length / whole
      const [linkedChars, stressedChars] = [writer.linkedChars, writer.stressedChars].map((count) =>
        Math.min(text.length, Math.round(count * share)),
      )
      const { times } = writer
      writer.blocks.push({
        text,
        element,
        furniture,
        times,
        linkedChars: linkedChars ?? 0,
        stressedChars: stressedChars ?? 0,
      })
    }
  }
  writer.text = ''
  writer.linkedChars = 0
  writer.stressedChars = 0
  writer.furnitureChars = 0
  writer.times = []
  writer.place = next
}

function squeezeLines(text: string): string {
  return text.split('\n').map(squeeze).join('\n').trim()
}

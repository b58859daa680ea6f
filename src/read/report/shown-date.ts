/**
 * Which dates does the page show of its report? Short lines between the headline and the first paragraph, and near it; the
 * nearest first. Lines after the report count only where they say what they are: there stand the dates of other reports.
 */
import type { Block } from './block.ts'
import { type DayOrder, findDates, parseStatedDate, type WrittenDate } from './date.ts'
import { attribute } from './node.ts'

export interface ShownDate extends Pick<WrittenDate, 'value' | 'label'> {
  /** Above the headline and without a word, where mastheads show the day that the page was looked at. */
  readonly isMasthead?: boolean
}

export interface ReportPlace {
  /** All blocks of the page. */
  readonly blocks: readonly Block[]
  /** The first and the last block of the report among them. */
  readonly first: number
  readonly last: number
  /** The block of the headline, or -1. */
  readonly headline: number
}

/** How many blocks around the report are looked at. */
const aboveMax = 60
const aboveHeadlineMax = 8
/** Where there is no headline to be seen. */
const aboveFirstMax = 16
const belowMax = 12
/** A line with a date and more than this is a sentence. */
const lineCharsMax = 200
const endsSentence = /[.!?]["'”’»)]*$/

export function findShownDates(place: ReportPlace, order: DayOrder): ShownDate[] {
  const { blocks, first, last, headline } = place
  const top = headline === -1 ? first - aboveFirstMax : headline - aboveHeadlineMax
  const above = blocks.slice(Math.max(0, top, first - aboveMax), Math.max(0, first)).map((block, index) => ({
    block,
    index: Math.max(0, top, first - aboveMax) + index,
  }))
  const within = above.filter(({ index }) => headline === -1 || index >= headline)
  const before = above.filter(({ index }) => headline !== -1 && index < headline)
  const opening = blocks.slice(first, first + 2).filter((block) => isLine(block))
  const below = blocks.slice(last, last + belowMax)
  return [
    ...within.flatMap(({ block }) => datesOf(block, order)),
    ...opening.flatMap((block) => labelled(block, order)),
    ...before
      .reverse()
      .flatMap(({ block }) => datesOf(block, order))
      .map((date) => ({ ...date, isMasthead: date.label === undefined })),
    ...below.flatMap((block) => labelled(block, order)),
  ]
}

function labelled(block: Block, order: DayOrder): ShownDate[] {
  return datesOf(block, order).filter(({ label }) => label !== undefined)
}

function isLine({ text }: Block): boolean {
  return text.length < lineCharsMax && !endsSentence.test(text.replace(/\b[ap]\.m\.$/i, ''))
}

/** What `<time>` states for machines is the same time to the second. */
function datesOf(block: Block, order: DayOrder): ShownDate[] {
  const text = block.text.replaceAll('\n', ' ')
  const dates = text.length > lineCharsMax ? [] : findDates(text, order)
  const isSentence = !isLine(block) && dates.every(({ label }) => label === undefined)
  const shown = isSentence ? [] : dates.map(({ value, label }): ShownDate => ({ value, label }))
  if (dates.length > 0 || block.times.length === 0 || text.length > lineCharsMax) return shown
  return block.times.flatMap((element): ShownDate[] => {
    const value = parseStatedDate(attribute(element, 'datetime') ?? '', order)
    return value === undefined ? [] : [{ value, label: undefined }]
  })
}

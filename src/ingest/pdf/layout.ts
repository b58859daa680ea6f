/**
 * In which order are the words of a page read? Runs of letters on one height are a line; where white space runs down the page
 * between lines there are columns, read one after the other; what spans them is read before or after. What stands alike at the
 * head or foot of many pages is not the report's.
 */

/** A run of letters; x and y in points, y grows upwards. */
export interface PageItem {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Of the letters, in points. */
  readonly size: number
  readonly isUpright: boolean
}

/** A line of a page, or of one of its columns. */
export interface PageLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly page: number
}

/** Heights that differ by less than this share of the letters' size are one line: raised figures and notes. */
const sameLineShare = 0.4
/** White space this wide, in sizes, parts columns even within one height; words are parted by a quarter. */
const gutterSizes = 1.2
/** White space between two runs from which there is a blank between them. */
const blankShare = 0.15
/** Lines of one page that are set in order by their places; beyond it the file's own order is taken. */
const linesSortedMax = 1500
/** Lines that a column has at least. */
const columnLinesMin = 2
/** Share of the pages on which a line stands that is no part of the report, and pages from which this is asked. */
const runningShare = 0.5
const runningPagesMin = 3
/** Lines at the head and at the foot that may be such. */
const runningLines = 2

/** The lines of all pages in the order of reading. */
export function readingLines(pages: readonly (readonly PageItem[])[]): PageLine[] {
  const byPage = pages.map((items, page) => {
    const lines = linesOf(items, page)
    return lines.length > linesSortedMax ? lines : inOrder(lines)
  })
  return withoutRunning(byPage).flat()
}

/** Runs joined into lines, in the file's own order. */
function linesOf(items: readonly PageItem[], page: number): PageLine[] {
  const lines: PageLine[] = []
  for (const item of items) {
    // Letters that stand on end are marks at the margin.
    if (item.text.trim() === '' || !item.isUpright) continue
    const last = lines.at(-1)
    const joined = last === undefined ? undefined : joinedTo(last, item)
    if (joined === undefined) lines.push(lineOf(item, page))
    else lines[lines.length - 1] = joined
  }
  return lines
}

function lineOf({ text, x, y, width, size }: PageItem, page: number): PageLine {
  return { text, left: x, right: x + width, y, size, page }
}

/** `undefined` where the run is not on the line, or far behind its end. */
function joinedTo(line: PageLine, { text, x, y, width, size }: PageItem): PageLine | undefined {
  const larger = Math.max(line.size, size)
  const gap = x - line.right
  if (Math.abs(line.y - y) > larger * sameLineShare || gap > larger * gutterSizes || gap < -larger) return undefined
  const isParted = gap > larger * blankShare && !/\s$/.test(line.text) && !/^\s/.test(text)
  const isSmaller = size < line.size
  return {
    ...line,
    text: `${line.text}${isParted ? ' ' : ''}${text}`,
    right: Math.max(line.right, x + width),
    y: isSmaller ? line.y : y,
    size: larger,
  }
}

/** Top to bottom, column by column. */
function inOrder(lines: readonly PageLine[]): PageLine[] {
  if (lines.length < columnLinesMin * 2) return topDown(lines)
  const gutter = gutterOf(lines)
  if (gutter !== undefined) {
    const left = lines.filter((line) => line.right <= gutter)
    const right = lines.filter((line) => line.left >= gutter)
    return [...inOrder(left), ...inOrder(right)]
  }
  const sorted = topDown(lines)
  const block = columnsWithin(sorted)
  if (block === undefined) return sorted
  const [from, to] = block
  return [...sorted.slice(0, from), ...inOrder(sorted.slice(from, to)), ...inOrder(sorted.slice(to))]
}

function topDown(lines: readonly PageLine[]): PageLine[] {
  return lines.toSorted((one, other) => {
    const isSameHeight = Math.abs(one.y - other.y) < Math.min(one.size, other.size) * sameLineShare
    return isSameHeight ? one.left - other.left : other.y - one.y
  })
}

/** Where white space runs all the way down between lines on its left and lines on its right; the widest such place. */
function gutterOf(lines: readonly PageLine[]): number | undefined {
  const byLeft = lines.toSorted((one, other) => one.left - other.left)
  let right = Number.NEGATIVE_INFINITY
  let best: { at: number; width: number } | undefined
  for (const [index, line] of byLeft.entries()) {
    const width = line.left - right
    const isColumn = index >= columnLinesMin && byLeft.length - index >= columnLinesMin
    if (isColumn && width > 0 && width > (best?.width ?? 0)) best = { at: line.left - width / 2, width }
    right = Math.max(right, line.right)
  }
  return best?.at
}

/** The longest stretch of lines, from the top, in which there are columns: what is above and below spans them. */
function columnsWithin(sorted: readonly PageLine[]): readonly [number, number] | undefined {
  const span = Math.max(...sorted.map(({ right }) => right)) - Math.min(...sorted.map(({ left }) => left))
  // A line that takes most of the width can be in no column, so the stretches lie between such lines.
  const isWide = (line: PageLine): boolean => line.right - line.left > span * wideShare
  for (let from = 0; from < sorted.length; from++) {
    if (isWide(sorted[from] as PageLine)) continue
    let to = from + 1
    while (to < sorted.length && !isWide(sorted[to] as PageLine)) to++
    const stretch = sorted.slice(from, to)
    if (stretch.length < sorted.length && stretch.length >= columnLinesMin * 2 && gutterOf(stretch) !== undefined) {
      return [from, to]
    }
    from = to
  }
  return undefined
}

/** A line wider than this share of the page's text spans columns; two columns take less than half each. */
const wideShare = 0.6

function withoutRunning(pages: readonly (readonly PageLine[])[]): (readonly PageLine[])[] {
  const counts = new Map<string, number>()
  const edges = pages.map((lines) => edgesOf(lines))
  for (const edge of edges) {
    for (const key of new Set([...edge].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const isRunning = (line: PageLine): boolean =>
    pages.length >= runningPagesMin && (counts.get(keyOf(line)) ?? 0) >= pages.length * runningShare
  return pages.map((lines, page) => {
    const edge = edges[page]
    return lines.filter((line) => !(edge?.has(line) && (isRunning(line) || isPageNumber(line.text))))
  })
}

/** The highest and the lowest lines of a page. */
function edgesOf(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const byHeight = lines.toSorted((one, other) => other.y - one.y)
  return new Set([...byHeight.slice(0, runningLines), ...byHeight.slice(-runningLines)])
}

/** Numbers of pages differ from page to page. */
function keyOf({ text, y }: PageLine): string {
  return `${Math.round(y / 4)} ${text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()}`
}

function isPageNumber(text: string): boolean {
  return /^\W*(?:page\s+)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of)\s*\d{1,4})?\W*$/i.test(text.trim())
}

/**
 * How fast, and how well, are pages read, beside Readability over linkedom as people use it? The pages of the article extraction
 * benchmark, one core, rounds interleaved, the median round; the body's F1 in the benchmark's own measure.
 */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type ArticlePage, loadPages, scoreBodies } from '../eval/article.ts'
import { extractReport } from '../src/read/report/index.ts'

export const pagesFolder = 'article'

interface PageReader {
  readonly name: string
  readonly read: (page: ArticlePage) => string
}

export interface PageSpeed {
  readonly reader: string
  readonly pages: number
  readonly bodyF1: number
  readonly precision: number
  readonly recall: number
  /** The median round's. */
  readonly msPerPage: number
  readonly crashes: number
}

/** What is kept of the tree that linkedom makes. */
interface TreeNode {
  readonly nodeType: number
  readonly tagName?: string
  readonly textContent: string | null
  readonly childNodes: Iterable<TreeNode>
}

const blockTag = /^(?:ARTICLE|BLOCKQUOTE|BR|DIV|FIGCAPTION|FIGURE|H\d|LI|OL|P|PRE|SECTION|TABLE|TD|TR|UL)$/
const textType = 3

/** In Readability's favour: a new line at each block's edge, since it answers a tree. */
function textOf(node: TreeNode): string {
  if (node.nodeType === textType) return node.textContent ?? ''
  const text = [...node.childNodes].map(textOf).join('')
  return blockTag.test(node.tagName ?? '') ? `\n${text}\n` : text
}

function readability(page: ArticlePage): string {
  const { document } = parseHTML(page.html)
  const options = { serializer: (node: unknown): unknown => node }
  // The library's types want a browser's document.
  const content = new Readability(document as never, options).parse()?.content as TreeNode | null | undefined
  return content === null || content === undefined ? '' : textOf(content)
}

/** Ours reads the dates, the author and the rest as well. */
const readers: readonly PageReader[] = [
  { name: 'tocsin', read: (page) => extractReport(page.html, page.url)?.text ?? '' },
  { name: 'readability with linkedom', read: readability },
]

export function measurePages(data: string, rounds: number): PageSpeed[] {
  const pages = loadPages(data, undefined)
  const measured = readers.map((reader) => ({
    reader,
    times: [] as number[],
    texts: new Map<string, string>(),
    crashes: 0,
  }))
  for (let round = 0; round < rounds; round += 1) {
    for (const entry of measured) {
      entry.crashes = 0
      const started = performance.now()
      for (const page of pages) entry.texts.set(page.id, attempt(entry, page))
      entry.times.push((performance.now() - started) / pages.length)
    }
  }
  return measured.map(({ reader, times, texts, crashes }) => {
    const { figures } = scoreBodies(pages, ({ id }) => texts.get(id) ?? '')
    const figure = (name: string) => figures.find((one) => one.name === name)?.value ?? 0
    const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
    return {
      reader: reader.name,
      pages: pages.length,
      bodyF1: figure('bodyF1'),
      precision: figure('bodyPrecision'),
      recall: figure('bodyRecall'),
      msPerPage: Math.round(median * 100) / 100,
      crashes,
    }
  })
}

function attempt(entry: { readonly reader: PageReader; crashes: number }, page: ArticlePage): string {
  try {
    return entry.reader.read(page)
  } catch {
    entry.crashes++
    return ''
  }
}

/** Measures and prints a row for each reader; the last line is one JSON object. */
export function printPages(
  data: string,
  rounds: number,
  printRow: (cells: readonly (string | number)[]) => void,
): number {
  if (!existsSync(join(data, pagesFolder))) {
    printRow([`skipped: pages: ${join(data, pagesFolder)} is not there; bench/README.md says where to get it`])
    return 0
  }
  const readers = measurePages(data, rounds)
  printRow(['reader'.padEnd(26), '', 'F1', 'precision', 'recall', 'ms a page', 'crashes'])
  for (const { reader, bodyF1, precision, recall, msPerPage, crashes } of readers)
    printRow([reader.padEnd(26), '', bodyF1, precision, recall, msPerPage, crashes])
  printRow([JSON.stringify({ part: 'pages', rounds, readers })])
  return 0
}

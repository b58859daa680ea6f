/**
 * How well is a page's body found? The pages of the article extraction benchmark with the body that a person marked, by the
 * benchmark's own measure: counts of 4-word shingles, precision and recall averaged over pages, F1 of the two averages.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { extractReport } from '../src/read/report/index.ts'
import { halves, isInHalf } from './aside.ts'
import { count, detail, percent, score } from './figure.ts'
import type { Miss, Scored, Task } from './task.ts'

const wordsOfShingle = 4
/** Below this a page is shown among the errors, by whichever of the two is lower. */
const shownBelow = 0.97

export interface ArticlePage {
  readonly id: string
  readonly html: string
  readonly url: string
  /** The body's text. */
  readonly gold: string
}

export interface ShingleMatch {
  readonly precision: number
  readonly recall: number
  /** Shingles, as words with blanks between. */
  readonly extra: readonly string[]
  readonly missing: readonly string[]
}

export const article: Task = {
  name: 'article',
  measures: 'bodies of web pages: precision, recall and F1 of 4-word shingles',
  needs: ['article'],
  source: 'https://github.com/scrapinghub/article-extraction-benchmark',
  splits: halves,
  run: ({ data, split }) =>
    scoreBodies(loadPages(data, split), (page) => extractReport(page.html, page.url)?.text ?? ''),
}

export function loadPages(data: string, split: string | undefined): ArticlePage[] {
  const folder = join(data, 'article')
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Readonly<
    Record<string, { readonly articleBody?: string; readonly url?: string }>
  >
  return readdirSync(join(folder, 'html'))
    .sort()
    .map((file) => ({ file, id: basename(file, '.html.gz') }))
    .filter(({ id }) => id in truth && isInHalf(`article/${id}`, split))
    .map(({ file, id }) => ({
      id,
      html: gunzipSync(readFileSync(join(folder, 'html', file))).toString('utf8'),
      url: truth[id]?.url ?? '',
      gold: truth[id]?.articleBody ?? '',
    }))
}

/** Scores what `extract` answers for each page. */
export function scoreBodies(pages: readonly ArticlePage[], extract: (page: ArticlePage) => string): Scored {
  const matches = pages.map((page) => ({ page, match: matchShingles(page.gold, extract(page)) }))
  const precision = mean(matches.flatMap(({ match }) => (Number.isNaN(match.precision) ? [] : [match.precision])))
  const recall = mean(matches.flatMap(({ match }) => (Number.isNaN(match.recall) ? [] : [match.recall])))
  return {
    figures: [
      count('pages', pages.length),
      score('bodyF1', percent(2 * precision * recall, precision + recall)),
      detail('bodyPrecision', percent(precision, 1)),
      detail('bodyRecall', percent(recall, 1)),
    ],
    misses: matches.flatMap(({ page, match }) => missOf(page, match)),
  }
}

/** As the benchmark's `evaluate.py`; a share of nothing is not a number, and does not count. */
export function matchShingles(gold: string, found: string): ShingleMatch {
  const counts = countShingles(gold)
  const goldCount = [...counts.values()].reduce((sum, number) => sum + number, 0)
  const [extra, missing]: [string[], string[]] = [[], []]
  let right = 0
  for (const [shingle, number] of countShingles(found)) {
    const shared = Math.min(number, counts.get(shingle) ?? 0)
    right += shared
    counts.set(shingle, (counts.get(shingle) ?? 0) - shared)
    for (let left = number - shared; left > 0; left--) extra.push(shingle)
  }
  for (const [shingle, number] of counts) for (let left = number; left > 0; left--) missing.push(shingle)
  return { precision: right / (right + extra.length), recall: right / goldCount, extra, missing }
}

function countShingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at < Math.max(1, words.length - wordsOfShingle + 1); at++) {
    const shingle = words.slice(at, at + wordsOfShingle).join(' ')
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

function missOf(page: ArticlePage, match: ShingleMatch): Miss[] {
  const low = Math.min(match.precision, match.recall)
  if (low >= shownBelow) return []
  const isExtra = match.precision <= match.recall
  return [
    {
      cause: isExtra ? 'words that are not of the body' : 'words of the body left out',
      words: `${page.id.slice(0, 8)} ${new URL(page.url).hostname}`,
      where: page.id,
      detail: `precision ${match.precision.toFixed(3)}, recall ${match.recall.toFixed(3)}: ${joinShingles(isExtra ? match.extra : match.missing).slice(0, 600)}`,
    },
  ]
}

/** Runs of overlapping shingles as text again. */
function joinShingles(shingles: readonly string[]): string {
  let text = ''
  let last: readonly string[] = []
  for (const shingle of shingles) {
    const words = shingle.split(' ')
    const follows = last.length > 0 && last.slice(1).join(' ') === words.slice(0, -1).join(' ')
    text += follows ? ` ${words.at(-1)}` : `${text === '' ? '' : ' | '}${shingle}`
    last = words
  }
  return text
}

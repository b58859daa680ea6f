/**
 * Is a page's date read right? `article-dates.json` says what a person read on the pages of the article extraction benchmark,
 * in their visible text and before anybody looked at an answer: when each was published and, where the page says so, changed.
 * A page that only says when it was updated, or how long ago, is not in it; one without any date is, and must yield none.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseInstant } from '../src/model/index.ts'
import { extractReport } from '../src/read/report/index.ts'
import { loadPages } from './article.ts'
import { halves } from './aside.ts'
import { count, detail, percent, score } from './figure.ts'
import type { Miss, Scored, Task } from './task.ts'

export interface DatedPage {
  readonly page: string
  /** ISO 8601 as the page shows it: a day, or with a time, or with a time and an offset; `null` where it shows none. */
  readonly published: string | null
  readonly modified?: string
}

export const articleDates: Task = {
  name: 'article-dates',
  measures: 'when web pages say that they were published, beside what a person read on them',
  needs: ['article'],
  source: 'https://github.com/scrapinghub/article-extraction-benchmark',
  splits: halves,
  run: ({ data, split }) => {
    const annotated = JSON.parse(
      readFileSync(join(import.meta.dirname, 'article-dates.json'), 'utf8'),
    ) as readonly DatedPage[]
    const pages = new Map(loadPages(data, split).map((page) => [page.id, page]))
    return scoreDates(
      annotated.flatMap((gold) => {
        const page = pages.get(gold.page)
        return page === undefined ? [] : [{ gold, found: extractReport(page.html, page.url) ?? {} }]
      }),
    )
  },
}

export interface DatePair {
  readonly gold: DatedPage
  readonly found: { readonly published?: string; readonly modified?: string }
}

export function scoreDates(pairs: readonly DatePair[]): Scored {
  const wrong = pairs.filter(({ gold, found }) => !isSameDay(gold.published ?? undefined, found.published))
  const timed = pairs.filter(({ gold }) => gold.published?.includes('T'))
  const changed = pairs.filter(({ gold }) => gold.modified !== undefined)
  return {
    figures: [
      count('pages', pairs.length),
      score('publishedDay', percent(pairs.length - wrong.length, pairs.length)),
      count('withTime', timed.length),
      detail(
        'publishedMinute',
        percent(
          timed.filter(({ gold, found }) => isSameMinute(gold.published ?? '', found.published)).length,
          timed.length,
        ),
      ),
      count('withModified', changed.length),
      detail(
        'modifiedDay',
        percent(changed.filter(({ gold, found }) => isSameDay(gold.modified, found.modified)).length, changed.length),
      ),
    ],
    misses: wrong.map(
      ({ gold, found }): Miss => ({
        cause: found.published === undefined ? 'no date' : gold.published === null ? 'a date made up' : 'another day',
        words: gold.page.slice(0, 8),
        where: gold.page,
        detail: `the page says ${gold.published}, read was ${found.published}`,
      }),
    ),
  }
}

/** Where the page shows its offset, the day is the day there; otherwise it is the day as it is written. */
export function isSameDay(gold: string | undefined, found: string | undefined): boolean {
  if (gold === undefined || found === undefined) return gold === found
  return dayAt(found, offsetMinutes(gold)) === gold.slice(0, 'yyyy-mm-dd'.length)
}

function dayAt(found: string, offset: number | undefined): string {
  const written = found.trim().slice(0, 'yyyy-mm-dd'.length)
  const instant = parseInstant(found)
  if (offset === undefined || instant === undefined || offsetMinutes(found) === undefined) return written
  return new Date(instant + offset * 60_000).toISOString().slice(0, written.length)
}

/** Of a time without an offset only the digits can be compared. */
function isSameMinute(gold: string, found: string | undefined): boolean {
  const instants = [gold, found ?? ''].map((value) => parseInstant(value) ?? Number.NaN)
  const bothZoned = offsetMinutes(gold) !== undefined && offsetMinutes(found ?? '') !== undefined
  if (bothZoned) return Math.floor((instants[0] ?? 0) / 60_000) === Math.floor((instants[1] ?? 0) / 60_000)
  return gold.slice(0, 'yyyy-mm-ddThh:mm'.length) === found?.replace(' ', 'T').slice(0, 'yyyy-mm-ddThh:mm'.length)
}

function offsetMinutes(iso: string): number | undefined {
  const zone = /T.*?(Z|[+-]\d\d:?\d\d)$/.exec(iso.replace(' ', 'T'))?.[1]
  if (zone === undefined) return undefined
  if (zone === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))
  return zone.startsWith('-') ? -minutes : minutes
}

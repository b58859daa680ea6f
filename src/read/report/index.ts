/**
 * What is the report on this web page? Its text without menus, captions and scripts, and what the page states of its
 * headline, outlet, author, time, address and language. Pure; it fetches nothing and follows no link.
 */
import { limits, type Warning, warning } from '../../model/index.ts'
import type { Block } from './block.ts'
import { extractBody } from './body.ts'
import { dayOf, type RunningAccount, readAccount } from './live.ts'
import { type PageMetadata, readMetadata } from './metadata.ts'
import { dayOrder, findPageDates } from './page-date.ts'
import type { StructuredArticle } from './structured.ts'
import { parsePage } from './tree.ts'
import { isWall, withoutInvitations } from './wall.ts'

/** The report of one page. `text` is the body: paragraphs with a blank line between them, without the headline. */
export interface PageReport extends PageMetadata {
  readonly text: string
  /** ISO 8601, with the offset where it is stated. */
  readonly published?: string
  readonly modified?: string
  readonly warnings: readonly Warning[]
}

/** Markup is several times as long as the text in it; what lies beyond is not looked at. */
export const markupCharsMax = limits.textCharsMax * 4

/**
 * Extracts the report from a page's markup; `undefined` where the page holds no text that could be one. `url` is where
 * the page was found, if anywhere. Never throws, and takes time linear in the length of the page.
 *
 * Mean 4-shingle precision, recall and F1 of the body are measured by `npm run eval -- article`, the dates by
 * `article-dates`.
 *
 * @example `extractReport('<title>Blast</title><p>Two people were killed on Thursday.')?.text` is the sentence.
 */
export function extractReport(html: string, url?: string): PageReport | undefined {
  const page = parsePage(html.slice(0, markupCharsMax))
  const { metadata, structured, meta } = readMetadata(page, url)
  const body = extractBody(page, metadata.title)
  if (body.blocks.length === 0 || isWall(body.blocks)) return undefined
  const language = metadata.language
  const { place } = body
  const dates = findPageDates({ page, structured, meta, url: metadata.url ?? url, language, place })
  const { blocks, isPart } = withoutInvitations(body.blocks, structured)
  const part = isPart ? [warning('page/part')] : []
  const account = readAccount(page, blocks, dayOrder(language))
  const told = account === undefined ? warnOfAccount(structured) : [warnOf(account)]
  const isOfDay = account === undefined || dayOf(dates.published ?? '') === dayOf(account.at)
  return {
    text: textOf(account?.blocks ?? blocks),
    ...metadata,
    ...dates,
    ...(isOfDay ? {} : { published: account.at }),
    warnings: [...part, ...told, ...dates.warnings],
  }
}

function warnOf({ entries, left }: RunningAccount): Warning {
  const others = left === 0 ? 'of one day' : `of which ${left} of other days were left out`
  return warning('page/live', { detail: `${entries} entries ${others}` })
}

function warnOfAccount(structured: StructuredArticle | undefined): readonly Warning[] {
  if (structured?.type !== 'LiveBlogPosting') return []
  return [warning('page/live', { detail: 'its entries could not be told apart' })]
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n\n')
}

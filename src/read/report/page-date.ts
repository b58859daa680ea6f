/** Where does a page state its dates? In its data, its `<meta>`, its `<time>`, its visible lines and its address. */
import { type DayOrder, parseStatedDate } from './date.ts'
import { attribute, elementsOf, type Page, type PageElement, squeeze, textOf } from './node.ts'
import { decideDates, type PageDates } from './published.ts'
import { findShownDates, type ReportPlace } from './shown-date.ts'
import type { StructuredArticle } from './structured.ts'

export interface DateSources {
  readonly page: Page
  readonly structured: StructuredArticle | undefined
  /** A `<meta>` by property, name or itemprop. */
  readonly meta: (name: string) => string | undefined
  readonly url: string | undefined
  readonly language: string | undefined
  readonly place: ReportPlace
}

/** Where publishers put the time, the most telling first. */
const publishedMetas = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'og:published_time',
  'publishdate',
  'publish_date',
  'pubdate',
  'publish-date',
  'publication_date',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'date',
]
const modifiedMetas = [
  'article:modified_time',
  'og:updated_time',
  'article:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'article.updated',
  'lastmodified',
]

export function findPageDates(sources: DateSources): PageDates {
  const { page, structured, meta, url, place } = sources
  const order = dayOrder(sources.language)
  const stated = (values: readonly (string | undefined)[]) =>
    values.flatMap((value) => (value === undefined ? [] : (parseStatedDate(value, order) ?? [])))
  return decideDates({
    published: stated([
      structured?.published,
      marked(page, 'datePublished'),
      ...publishedMetas.map(meta),
      marked(page, 'dateCreated'),
      onlyTime(page),
    ]),
    modified: stated([structured?.modified, marked(page, 'dateModified'), ...modifiedMetas.map(meta)]),
    shown: findShownDates(place, order),
    address: url === undefined ? undefined : dayInAddress(url),
  })
}

/** Americans and Filipinos begin with the month; nobody else does. English alone may be either. */
export function dayOrder(language: string | undefined): DayOrder {
  if (language === undefined || /^en$/i.test(language)) return 'unknown'
  return /^(?:en|es)-(?:US|PH|PR)$/i.test(language) ? 'month-first' : 'day-first'
}

/** Microdata on `<time>` and other elements; `<meta>` is looked up with the others. */
function marked(page: Page, property: string): string | undefined {
  const candidates = elementsOf(page, 'time', 'span', 'abbr', 'div', 'p')
  const element = candidates.find((one) => one.tag.includes('itemprop') && attribute(one, 'itemprop') === property)
  const published = property === 'datePublished' ? elementsOf(page, 'time').find(isPubdate) : undefined
  const found = element ?? published
  return found === undefined ? undefined : statedIn(found)
}

function isPubdate(element: PageElement): boolean {
  return attribute(element, 'pubdate') !== undefined
}

function statedIn(element: PageElement): string {
  return attribute(element, 'datetime') ?? attribute(element, 'content') ?? squeeze(textOf(element))
}

/** The only time on the page. */
function onlyTime(page: Page): string | undefined {
  const all = new Set(elementsOf(page, 'time').flatMap((element) => attribute(element, 'datetime') ?? []))
  return all.size === 1 ? [...all][0] : undefined
}

/** @example `/2019/11/19/x`, `/2019-11-19-x`, `/2019/nov/19/x`, `/20191119/x` */
export function dayInAddress(url: string): string | undefined {
  const path = URL.parse(url)?.pathname ?? ''
  const [, year, month, day] =
    /[/-]((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?=[/_.-]|$)/.exec(path) ??
    /\/((?:19|20)\d\d)\/([a-z]{3,9}|\d)\/(\d{1,2})(?=\/|$)/i.exec(path) ??
    []
  if (year === undefined) return undefined
  return parseStatedDate(/^\d+$/.test(month ?? '') ? `${year}-${month}-${day}` : `${day} ${month} ${year}`, 'unknown')
}

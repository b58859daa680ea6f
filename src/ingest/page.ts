/**
 * Which report stands on this page that a feed names? What the page says of itself, and where it says nothing, what the feed
 * says of it. A page that is a feed, a list or a file of records is no report.
 */
import { type Capture, Failure, isFailure, parseInstant, type ReportInput } from '../model/index.ts'
import type { Fetched } from './fetch/index.ts'
import { failed, type Intake } from './intake.ts'
import { kindOfMediaType } from './media.ts'
import { type ParserPlace, parserAt } from './parser/index.ts'

export interface PageFacts {
  /** What the capture is called: the address that was asked for. */
  readonly source: string
  /** ISO 8601 UTC. */
  readonly fetched: string
  /** What the feed says of it. */
  readonly entry?: Partial<ReportInput>
  /** Where it is parsed; in a worker with limits where left out. */
  readonly parsers?: ParserPlace
}

/** Kinds of media that are no text whatever their bytes look like. */
const noText = /^(?:image|audio|video|font)\/|^application\/(?:zip|octet-stream|x-mpegurl|ogg)/

/** One report, or the failure that stands in its place. */
export async function readPage(page: Fetched, pageFacts: PageFacts): Promise<Intake> {
  const { source, fetched, entry = {}, parsers = 'worker' } = pageFacts
  const { mediaType, charset } = page
  const kind = kindOfMediaType(mediaType)
  if (noText.test(mediaType) || kind === 'json-lines' || kind === 'feed') {
    return failed(source, new Failure('input/no-body', `${source} is ${mediaType}, not a page`))
  }
  const facts = {
    source,
    url: page.url,
    fetched,
    http: { status: page.status, headers: Object.entries(page.headers) },
    ...(kind === undefined ? {} : { kind }),
    ...(mediaType === '' ? {} : { mediaType }),
    ...(charset === undefined ? {} : { charset }),
  }
  try {
    for await (const item of parserAt(parsers)(page.body, facts)) {
      if (item.kind === 'failure' || item.capture.source !== source) continue
      const { text: _, ...within } = entry
      const capture: Capture = { ...item.capture, context: { ...item.capture.context, role: 'page', within } }
      return { ...item, capture, input: joined(item.input, entry, page.url) }
    }
  } catch (error) {
    if (!isFailure(error)) throw error
    return failed(source, error)
  }
  return failed(source, new Failure('input/no-body', `${source} holds no report`))
}

/** The page knows itself best, but for a date without a time of day, and for an address that is that of the whole site. */
export function joined(page: ReportInput, entry: Partial<ReportInput>, url: string): ReportInput {
  const { text, title, publisher, byline, language } = { ...entry, ...page }
  const published = moreExact(page.published, entry.published)
  const modified = page.modified ?? changeAfter(published, entry.modified)
  return {
    text,
    url: ownAddress(page.url, url),
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(byline === undefined ? {} : { byline }),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    ...(language === undefined ? {} : { language }),
  }
}

function changeAfter(published: string | undefined, modified: string | undefined): string | undefined {
  const [from, to] = [published, modified].map((date) => (date === undefined ? undefined : parseInstant(date)))
  return to !== undefined && (from === undefined || to > from) ? modified : undefined
}

function moreExact(page: string | undefined, entry: string | undefined): string | undefined {
  if (page === undefined || entry === undefined) return page ?? entry
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(page.trim())
  return (isDay && entry.startsWith(page.trim())) || parseInstant(page) === undefined ? entry : page
}

/**
 * The address that a page states for itself makes its versions one report. One that leads to another host or to the whole
 * site would make one report of many, and is not believed.
 */
function ownAddress(stated: string | undefined, url: string): string {
  const own = new URL(url)
  const address = stated === undefined ? null : URL.parse(stated, url)
  if (address === null || address.host !== own.host) return url
  return address.pathname === '/' && own.pathname !== '/' ? url : address.href
}

/**
 * Which reports are in a feed? One an item: its content, or its summary where that says more, or its headline alone. The feed is
 * who publishes it, unless the item says that it comes from another.
 */
import {
  type CaptureContext,
  Failure,
  limits,
  parseInstant,
  type ReportInput,
  type Warning,
  warning,
} from '../model/index.ts'
import { type Feed, type FeedItem, parseFeed, wordsOf } from './feed/index.ts'
import { captureOf, type DocumentFacts, failed, type Intake } from './intake.ts'
import { mediaTypes } from './media.ts'
import { languageOf } from './record.ts'

/** The reports of a feed in its order. Throws the Failures `input/no-body` for what is no feed and `input/empty` for one without items. */
export async function readFeedItems(body: Uint8Array, facts: DocumentFacts): Promise<Generator<Intake>> {
  const { source } = facts
  const { value: feed, warnings } = await parseFeed(body, originOf(facts))
  if (feed === undefined) throw new Failure('input/no-body', `${source} is no feed of a kind that is known`)
  if (feed.kind === 'opml' || feed.kind === 'sitemapindex') {
    throw new Failure('input/no-body', `${source} is a list of ${feed.items.length} feeds; give the feeds themselves`)
  }
  if (feed.items.length === 0) throw new Failure('input/empty', `${source} is a feed without items`)
  return intakes(feed, facts, warnings)
}

function originOf({ url, mediaType, charset }: DocumentFacts): Parameters<typeof parseFeed>[1] {
  const contentType = charset === undefined ? mediaType : `${mediaType ?? mediaTypes.feed}; charset=${charset}`
  return { ...(url === undefined ? {} : { url }), ...(contentType === undefined ? {} : { contentType }) }
}

/** What is wrong with the feed is said of its first report; all of them have it from there. */
function* intakes(feed: Feed, facts: DocumentFacts, warnings: readonly Warning[]): Generator<Intake> {
  const within = statedBy(feed)
  const { http: _, ref: __, ...own } = facts
  for (const [index, item] of feed.items.entries()) {
    const source = `${facts.source}#${index + 1}`
    const input = inputOf(item, feed)
    if (input === undefined) {
      yield failed(source, new Failure('input/line', `${source} is an item without text or title`))
      continue
    }
    const body = Buffer.from(item.markup)
    const kind = feed.kind === 'json' ? 'json' : 'feed'
    const capture = captureOf(body, { ...own, source, kind }, within)
    const text = input.text.slice(0, limits.textCharsMax)
    const cut = text === input.text ? [] : [warning('limit/text', { detail: `${input.text.length} characters` })]
    yield { kind: 'report', capture, input: { ...input, text }, warnings: [...(index === 0 ? warnings : []), ...cut] }
  }
}

/** What an item has from its feed. */
function statedBy(feed: Feed): CaptureContext['within'] {
  const publisher = feed.title === undefined ? '' : wordsOf(feed.title).replace(/\s+/g, ' ')
  const language = languageOf(feed.language)
  return {
    ...(publisher === '' ? {} : { publisher }),
    ...(language === undefined ? {} : { language }),
    ...(feed.url === undefined ? {} : { url: feed.url }),
  }
}

/** What an item says as a report; `undefined` where there are no words at all. */
export function inputOf(item: FeedItem, feed: Feed): ReportInput | undefined {
  const title = item.title === undefined ? '' : wordsOf(item.title).replace(/\s+/g, ' ')
  const body = bodyOf(item)
  if (body === '' && title === '') return undefined
  const url = item.url ?? (/^https?:/i.test(item.id ?? '') ? item.id : undefined)
  const publisher = publisherOf(item, feed)
  const byline = item.authors
    .map(({ name }) => name ?? '')
    .filter(Boolean)
    .join(', ')
  const published = item.published ?? item.updated
  const language = languageOf(item.language ?? feed.language)
  const modified = laterOf(item)
  return {
    text: body === '' ? title : body,
    ...(title === '' || body === '' ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(byline === '' ? {} : { byline }),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    ...(language === undefined ? {} : { language }),
  }
}

/** When it was changed; a change at the time of publication says nothing. */
function laterOf({ published, updated }: FeedItem): string | undefined {
  const [from, to] = [published, updated].map((date) => (date === undefined ? undefined : parseInstant(date)))
  return from !== undefined && to !== undefined && to > from ? updated : undefined
}

/** Some publishers put one line into the content and the text into the summary. */
function bodyOf({ content, summary }: FeedItem): string {
  const [whole, short] = [content, summary].map((text) => (text === undefined ? '' : wordsOf(text)))
  return (whole ?? '').length >= (short ?? '').length ? (whole ?? '') : (short ?? '')
}

function publisherOf(item: FeedItem, feed: Feed): string | undefined {
  const title = item.source?.title ?? feed.title
  const name = title === undefined ? '' : wordsOf(title).replace(/\s+/g, ' ')
  return name === '' ? undefined : name
}

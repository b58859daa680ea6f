/** What does a source list now? One request; what is new becomes a page to fetch, and is remembered together with the answer. */
import { createHash } from 'node:crypto'
import { feedHints, type ReadFeed } from '../../ingest/entry/index.ts'
import { type Fetched, freshForMs } from '../../ingest/fetch/index.ts'
import { entriesAt } from '../../ingest/parser/index.ts'
import { type Failure, isFailure, limits, parseInstant } from '../../model/index.ts'
import type { Page, SeenEntry, Source, SourceState } from '../../store/source/index.ts'
import { type Recognised, recognise } from './entry.ts'
import type { WatchContext } from './model.ts'
import { plannedPages } from './plan.ts'
import { askFor, isRefusal, learnedFrom, retryOf, statusText } from './request.ts'
import { type Outcome, planNext } from './schedule.ts'
import { partsLeft, partsOf } from './sitemap.ts'

export const feedAccept =
  'application/rss+xml,application/atom+xml,application/feed+json,application/rdf+xml,application/xml;q=0.9,text/xml;q=0.9,application/json;q=0.8,*/*;q=0.5'

/** What asking gave, before anything is written. */
export interface Asked {
  readonly outcome: Outcome
  readonly learned?: Partial<SourceState>
  readonly problem?: string
  readonly feed?: ReadFeed
  readonly fetched?: Fetched
}

export interface AfterAsking {
  readonly source: Source
  /** To be fetched now or later. */
  readonly pages: readonly Page[]
}

/** Asks one source, and writes down what came of it. Throws Failures `store/…` only. */
export async function askSource(source: Source, context: WatchContext): Promise<AfterAsking> {
  const startedMs = performance.now()
  const asked = told(await ask(source, context), source, context)
  if (context.ending.aborted && asked.problem !== undefined) return { source, pages: [] }
  const { clock, policy, writer, tell } = context
  const now = clock.now()
  const recognised = asked.feed === undefined ? [] : await recogniseIn(asked.feed, source, context)
  const news = recognised.filter((each) => each.news === 'new')
  const outcome = { ...asked.outcome, ...(asked.feed === undefined ? {} : served(asked.feed, news.length)) } as Outcome
  const timing = planNext(source, outcome, { bounds: policy, now })
  const isAnswer = outcome.kind === 'changed' || outcome.kind === 'unchanged'
  const { problem: _, ...before } = source.state
  const next: Source = {
    ...source,
    state: {
      ...before,
      ...asked.learned,
      ...timing,
      askedAt: now,
      ...(isAnswer ? { answeredAt: now } : {}),
      ...(news.length > 0 ? { newAt: now } : {}),
      ...(asked.problem === undefined ? {} : { problem: asked.problem }),
    },
  }
  const isIndex = asked.feed?.kind === 'sitemapindex'
  if (asked.feed !== undefined && isIndex) await followParts(asked.feed, source, context)
  let pages: readonly Page[] = []
  const plan = async (): Promise<readonly Page[]> => {
    pages = await plannedPages(recognised, { source, now, context, feed: asked.feed })
    return pages
  }
  const hasNews = !isIndex && recognised.some((each) => each.news !== 'same')
  const entries = isIndex ? [] : worthKeeping(recognised, now)
  await writer.write({ sources: [next], entries, ...(hasNews ? { plan } : {}) })
  if (next.state.url !== source.state.url) {
    tell({ kind: 'moved', source: source.id, from: source.state.url, to: next.state.url })
  }
  tell({
    kind: 'asked',
    source: source.id,
    address: source.address,
    status: timing.status,
    isChanged: outcome.kind === 'changed',
    entries: recognised.length,
    newEntries: news.length,
    tookMs: Math.round(performance.now() - startedMs),
    nextAt: timing.nextAt,
    ...(asked.problem === undefined ? {} : { problem: asked.problem }),
  })
  return { source: next, pages }
}

async function followParts(index: ReadFeed, source: Source, { sources, clock }: WatchContext): Promise<void> {
  const now = clock.now()
  const parts = partsOf(index, source, now)
  if (parts.length === 0) return
  await sources.add(parts)
  for (const { id } of partsLeft(await sources.sources(), source, parts, now)) await sources.remove(id)
}

/** A source that has moved to where another one is already is asked no more: its entries come from there. */
function told(asked: Asked, source: Source, { isFollowed }: WatchContext): Asked {
  const url = asked.learned?.url
  if (url === undefined || url === source.state.url || !isFollowed(url, source.id)) return asked
  return { outcome: { kind: 'same' }, problem: `it has moved to ${url}, which is followed already` }
}

/** The request alone; used by whoever only wants to know how a source does. */
export async function ask(
  source: Source,
  context: Pick<WatchContext, 'fetcher' | 'gate' | 'robots' | 'ending' | 'clock' | 'parsers'>,
): Promise<Asked> {
  const { state } = source
  let fetched: Fetched
  try {
    const asking = { accept: feedAccept, bytesMax: limits.feedBytesMax, learned: state.learned }
    fetched = await askFor(state.url, asking, context)
  } catch (error) {
    if (!isFailure(error)) throw error
    return failedAsk(error, source)
  }
  const now = context.clock.now()
  const freshMs = freshForMs(fetched.headers, now)
  const fresh = freshMs === undefined ? {} : { freshMs }
  if (fetched.status === 304) return { outcome: { kind: 'unchanged', ...fresh }, fetched }
  if (fetched.status < 200 || fetched.status > 299) return refusedAsk(fetched, source, now)
  return await readAnswer(fetched, source, { fresh, parsers: context.parsers })
}

interface Answering {
  readonly fresh: { readonly freshMs?: number }
  readonly parsers: WatchContext['parsers']
}

async function readAnswer(fetched: Fetched, source: Source, { fresh, parsers = 'worker' }: Answering): Promise<Asked> {
  const { state } = source
  const bodyId = createHash('sha256').update(fetched.body).digest('hex')
  const learned = learnedFrom(fetched)
  const moved = fetched.movedTo === undefined ? {} : { url: fetched.movedTo }
  const news = { bodyId, ...moved, ...(learned === undefined ? {} : { learned }) }
  if (bodyId === state.bodyId) return { outcome: { kind: 'unchanged', ...fresh }, learned: news, fetched }
  const { url, mediaType, charset } = fetched
  const facts = { url, mediaType, ...(charset === undefined ? {} : { charset }) }
  const feed = await entriesAt(parsers)(fetched.body, facts).catch(asFailure)
  if (isFailure(feed)) return { outcome: { kind: 'failed' }, problem: feed.message, fetched }
  if (feed === undefined || feed.kind === 'opml') {
    return { outcome: { kind: 'failed' }, problem: noFeed(fetched, feed), fetched }
  }
  const { kind, title } = feed
  return {
    outcome: { kind: 'changed', ...fresh },
    learned: { ...news, kind, ...(title === undefined ? {} : { title }) },
    feed,
    fetched,
  }
}

function asFailure(error: unknown): Failure {
  if (isFailure(error)) return error
  throw error
}

function noFeed(fetched: Fetched, feed: ReadFeed | undefined): string {
  if (feed !== undefined) return 'it is a list of feeds, not a feed; import it with `tocsin sources import`'
  if (fetched.body.byteLength === 0) return 'the answer is empty'
  const hints = feedHints(fetched.body, fetched.url)
  if (hints.length > 0) return `it is a page, not a feed; the page names ${hints.join(' and ')}`
  return 'it is no feed of a kind that is read (RSS, RDF, Atom, JSON Feed, sitemap)'
}

/** An address that it moved to and that now fails is given up for the one that was given. */
const movedFailuresMax = 5

function failedAsk(failure: Failure, source: Source): Asked {
  const problem = failure.message
  if (isRefusal(failure)) return { outcome: { kind: 'refused' }, problem }
  return { outcome: { kind: 'failed' }, problem, ...backToFirst(source) }
}

function refusedAsk(fetched: Fetched, source: Source, now: number): Asked {
  const { status } = fetched
  const problem = `${fetched.url} ${statusText(status)}`
  const retry = retryOf(fetched, now)
  if (status === 410) return { outcome: { kind: 'gone' }, problem, fetched }
  if (status === 429 || (status === 503 && retry.retryMs !== undefined)) {
    return { outcome: { kind: 'throttled', ...retry }, problem, fetched }
  }
  return { outcome: { kind: 'failed', ...retry }, problem, fetched, ...backToFirst(source) }
}

function backToFirst({ address, state }: Source): Pick<Asked, 'learned'> {
  const isLost = state.url !== address && state.failures + 1 >= movedFailuresMax
  return isLost ? { learned: { url: address } } : {}
}

function served(
  { ttlMs, entries }: ReadFeed,
  newEntries: number,
): { ttlMs?: number; dates: number[]; newEntries: number } {
  const dates = entries.flatMap(({ published, updated }) => {
    const date = published ?? updated
    const instant = date === undefined ? undefined : parseInstant(date)
    return instant === undefined ? [] : [instant]
  })
  return { ...(ttlMs === undefined ? {} : { ttlMs }), dates, newEntries }
}

async function recogniseIn(
  feed: ReadFeed,
  source: Source,
  { sources, clock }: WatchContext,
): Promise<readonly Recognised[]> {
  return recognise(feed.entries, await sources.entries(source.id), { source: source.id, now: clock.now() })
}

/** Entries that stay the same are written again once a day, so that they are not forgotten while the feed has them. */
const rewriteMs = 24 * 60 * 60 * 1000

function worthKeeping(recognised: readonly Recognised[], now: number): readonly SeenEntry[] {
  return recognised.flatMap(({ seen, news, seenBefore }) =>
    news !== 'same' || (seenBefore ?? 0) < now - rewriteMs ? [seen] : [],
  )
}

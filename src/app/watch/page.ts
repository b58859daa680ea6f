/**
 * What becomes of a page that is due? It is fetched and read, and its report goes into the ledger before it is marked as done;
 * where it cannot be had, the feed's own words are the report. A page that has changed gives a revision of its report.
 */
import { createHash } from 'node:crypto'
import type { Fetched } from '../../ingest/fetch/index.ts'
import { type Intake, readPage } from '../../ingest/index.ts'
import {
  type Capture,
  type CaptureContext,
  Failure,
  isFailure,
  limits,
  type Reading,
  type ReportInput,
} from '../../model/index.ts'
import type { EntryFacts, Page, PageState } from '../../store/source/index.ts'
import { entryOf } from '../ingest.ts'
import { readTaken } from '../read.ts'
import type { PageOutcome, WatchContext } from './model.ts'
import { askFor, isRefusal, learnedFrom, retryOf, statusText } from './request.ts'
import { attemptsMax, retryPageAt, revisitAt } from './schedule.ts'

const pageAccept = 'text/html,application/xhtml+xml,text/plain;q=0.9,text/markdown;q=0.9,*/*;q=0.1'

/** Fetches one page, or takes the entry that has none. Throws Failures `store/…` and `data/…` only. */
export async function takePage(page: Page, context: WatchContext): Promise<void> {
  const startedMs = performance.now()
  if (page.url.startsWith('entry:')) return await takeEntry(page, context, { startedMs })
  const fetched = await fetchPage(page, context)
  if (context.ending.aborted && isFailure(fetched)) return
  if (isFailure(fetched)) {
    return isRefusal(fetched) ? await giveUp(page, fetched, context) : await tryAgain(page, fetched, context)
  }
  const { status } = fetched
  if (status === 304) return await keepAsIs(page, fetched, context)
  if (status < 200 || status > 299) {
    const failure = new Failure('fetch/failed', `${page.url} ${statusText(status)}`)
    const isFinal = status === 410 || status === 401 || status === 402 || status === 403 || status === 451
    if (isFinal) return await giveUp(page, failure, context)
    return await tryAgain(page, failure, context, retryOf(fetched, context.clock.now()))
  }
  if (sha256(fetched.body) === page.state.bodyId) return await keepAsIs(page, fetched, context)
  const taken = await readPage(fetched, {
    source: page.url,
    fetched: instantText(context),
    ...(context.parsers === undefined ? {} : { parsers: context.parsers }),
    ...(page.state.entry === undefined ? {} : { entry: inputOf(page.state.entry) }),
  })
  if (taken.kind === 'failure') {
    // Out of time may be the machine's fault as well as the page's: it was busy.
    const isLate = taken.failure.code === 'input/parser-time'
    return isLate ? await tryAgain(page, taken.failure, context) : await giveUp(page, taken.failure, context)
  }
  await takeReport(page, taken, context, { startedMs, fetched })
}

async function fetchPage(page: Page, context: WatchContext): Promise<Fetched | Failure> {
  try {
    const asking = { accept: pageAccept, bytesMax: limits.pageBytesMax, learned: page.state.learned }
    return await askFor(page.url, asking, context)
  } catch (error) {
    if (isFailure(error)) return error
    throw error
  }
}

interface Taking {
  readonly startedMs: number
  /** Left out where the report is the entry. */
  readonly fetched?: Fetched
  /** Why the page is not the report. */
  readonly failure?: Failure
}

async function takeReport(
  page: Page,
  taken: Intake & { kind: 'report' },
  context: WatchContext,
  taking: Taking,
): Promise<void> {
  const reading = readTaken(taken, context.knowledge, context.reading)
  if (isFailure(reading)) return await settle(page, context, { outcome: 'failed', failure: reading })
  const { startedMs, fetched, failure } = taking
  const state = stateAfter(page.state, { reading, fetched, context })
  const next = pageAfter(page, state, context, { isDone: failure === undefined })
  const isSame = reading.report.id === page.state.textId
  if (isSame) {
    await context.writer.write({ plan: settled(page, next, context) })
    return context.tell({ kind: 'page', source: page.source, url: page.url, outcome: 'same' })
  }
  const report = entryOf(taken.capture, reading)
  const isNew = await context.writer.write({ report, plan: settled(page, next, context) })
  if (!isNew) return context.tell({ kind: 'page', source: page.source, url: page.url, outcome: 'same' })
  const { title } = reading.report
  context.tell({
    kind: 'report',
    source: page.source,
    url: page.url,
    id: report.id,
    ...(title === undefined ? {} : { title }),
    isRevision: page.state.textId !== undefined,
    isEntry: fetched === undefined,
    tookMs: Math.round(performance.now() - startedMs),
  })
}

/** Where the feed said meanwhile that the page has changed, it stays due: what was fetched may be what was there before. */
function settled(page: Page, next: Page, { sources, clock, policy }: WatchContext): () => Promise<readonly Page[]> {
  return async () => {
    const [now] = await sources.pages([page.url])
    const told = now?.status === 'due' ? now.state.entry : undefined
    if (told === undefined || told.markup === page.state.entry?.markup) return [next]
    const nextAt = clock.now() + policy.intervalMinMs
    return [{ ...next, status: 'due', nextAt, state: { ...next.state, entry: told } }]
  }
}

interface After {
  readonly reading: Reading
  readonly fetched: Fetched | undefined
  readonly context: WatchContext
}

function stateAfter({ revisits, textId }: PageState, { reading, fetched, context }: After): PageState {
  const learned = fetched === undefined ? undefined : learnedFrom(fetched)
  const isChanged = reading.report.id !== textId
  return {
    attempts: 0,
    revisits: isChanged ? 0 : revisits + 1,
    textId: reading.report.id,
    fetchedAt: context.clock.now(),
    ...(learned === undefined ? {} : { learned }),
    ...(fetched === undefined ? {} : { bodyId: sha256(fetched.body) }),
  }
}

function pageAfter(page: Page, state: PageState, { clock }: WatchContext, { isDone }: { isDone: boolean }): Page {
  const { nextAt: _, ...rest } = page
  const now = clock.now()
  const nextAt = isDone
    ? revisitAt({ revisits: state.revisits, hasValidators: state.learned !== undefined, now })
    : undefined
  return { ...rest, status: isDone ? 'done' : 'failed', ...(nextAt === undefined ? {} : { nextAt }), state }
}

/** It is as it was, byte for byte or on the server's word. */
async function keepAsIs(page: Page, fetched: Fetched, context: WatchContext): Promise<void> {
  const { entry: _, problem: __, ...before } = page.state
  const learned = learnedFrom(fetched) ?? before.learned
  const state = {
    ...before,
    attempts: 0,
    revisits: before.revisits + 1,
    fetchedAt: context.clock.now(),
    ...(learned === undefined ? {} : { learned }),
  }
  const next = pageAfter(page, state, context, { isDone: true })
  await context.writer.write({ plan: settled(page, next, context) })
  context.tell({ kind: 'page', source: page.source, url: page.url, outcome: 'same' })
}

/** It may come yet. A page that was had once is not given up for the feed's words. */
async function tryAgain(
  page: Page,
  failure: Failure,
  context: WatchContext,
  retry: { retryMs?: number } = {},
): Promise<void> {
  const attempts = page.state.attempts + 1
  if (attempts >= attemptsMax) return await giveUp({ ...page, state: { ...page.state, attempts } }, failure, context)
  const nextAt = retryPageAt(attempts, { bounds: context.policy, now: context.clock.now(), ...retry })
  const state = { ...page.state, attempts, problem: failure.message }
  await context.writer.write({ pages: [{ ...page, status: 'due', nextAt, state }] })
  context.tell({ kind: 'page', source: page.source, url: page.url, outcome: 'retry', failure })
}

/** The feed's own words are the report, unless the page was had before. */
async function giveUp(page: Page, failure: Failure, context: WatchContext): Promise<void> {
  const failed = { ...page, state: { ...page.state, problem: failure.message } }
  if (page.state.bodyId !== undefined || !/\S/.test(page.state.entry?.text ?? '')) {
    return await settle(failed, context, { outcome: 'failed', failure })
  }
  context.tell({ kind: 'page', source: page.source, url: page.url, outcome: 'failed', failure })
  await takeEntry(failed, context, { startedMs: performance.now(), failure })
}

async function settle(
  page: Page,
  context: WatchContext,
  { outcome, failure }: { outcome: PageOutcome; failure: Failure },
): Promise<void> {
  const { nextAt: _, ...rest } = page
  const { entry: __, ...state } = page.state
  const status = state.textId === undefined ? 'failed' : 'done'
  await context.writer.write({ pages: [{ ...rest, status, state: { ...state, problem: failure.message } }] })
  context.tell({ kind: 'page', source: page.source, url: page.url, outcome, failure })
}

async function takeEntry(page: Page, context: WatchContext, taking: Taking): Promise<void> {
  const { entry } = page.state
  const nothing = new Failure('input/empty', `${page.url} is an entry without words`)
  if (entry === undefined || !/\S/.test(entry.text))
    return await settle(page, context, { outcome: 'failed', failure: nothing })
  const body = Buffer.from(entry.markup)
  const capture: Capture = {
    id: sha256(body),
    source: page.url,
    fetched: instantText(context),
    mediaType: entry.mediaType,
    body,
    context: contextOf(entry, page.url),
  }
  await takeReport(page, { kind: 'report', capture, input: inputOf(entry), warnings: [] }, context, taking)
}

/** What the feed says of its entry, which reading it again alone would not tell. */
function contextOf(entry: EntryFacts, url: string): CaptureContext {
  const { text: _, ...within } = inputOf(entry)
  return { role: 'item', url, within }
}

function inputOf({ markup: _, mediaType: __, ...input }: EntryFacts): ReportInput {
  return { ...input, text: input.text.slice(0, limits.textCharsMax) }
}

function instantText({ clock }: WatchContext): string {
  return new Date(clock.now()).toISOString()
}

function sha256(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex')
}

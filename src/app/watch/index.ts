/**
 * How are sources followed for months? One loop around a pure schedule: whatever is due and whose host is free is started, a
 * bounded number at a time, and what comes back is written down before it counts. Everything that it knows is in the ledger's
 * database, so the same command continues wherever a kill left it.
 */
import { Failure, isFailure } from '../../model/index.ts'
import type { Source } from '../../store/source/index.ts'
import { type Agenda, agenda, type Job } from './agenda.ts'
import { askSource } from './feed.ts'
import { hostGate } from './host.ts'
import type { WatchContext, WatchOptions } from './model.ts'
import { takePage } from './page.ts'
import { robotsKeeper } from './robots.ts'
import { ledgerWriter } from './writer.ts'

export { type Clock, machineClock } from './clock.ts'
export { type Hold, holdSources } from './hold.ts'
export type { WatchEvent, WatchOptions, WatchPolicy } from './model.ts'
export { type CheckedSource, prober } from './probe.ts'
export { newSource, sourceId } from './source.ts'
export { type StatusKeeper, statusKeeper, type WatchStatus } from './status.ts'

/**
 * Polls and bounds that are polite by default. Five minutes and a day are those of other readers; two requests at once and a
 * second between their beginnings are less than a person's browser asks of a server.
 */
export const watchPolicy = {
  intervalMinMs: 5 * 60 * 1000,
  intervalMaxMs: 24 * 60 * 60 * 1000,
  concurrency: 16,
  perHost: 2,
  hostGapMs: 1000,
} as const

/** How long what is under way may take after the watch is told to end. */
const graceMs = 5000
/** How often the list of sources and the pages that are due are read again: another process may have changed them. */
const refillMs = 15_000
/** Pages on the agenda, and of those that one source named: what a polite reader takes from one server between two refills. */
const pagesMax = 2000
const pagesPerSource = 20
/** The loop looks around at least so often. */
const idleMs = 1000
const dayMs = 24 * 60 * 60 * 1000
/** Entries and pages that no feed has named for so long are forgotten. */
const forgetMs = 60 * dayMs

/**
 * Follows the sources until the signal ends it, or, with `isOnce`, until each that is due was asked and its pages were taken.
 *
 * @throws Failure `store/…` where the ledger fails; everything that was told as a report is kept.
 */
export async function watch(options: WatchOptions): Promise<void> {
  const { clock, signal, isOnce = false } = options
  const list = agenda()
  const context = contextOf(options, list)
  const running = new Set<Promise<void>>()
  const faults: unknown[] = []
  let refillAt = 0
  let pruneAt = clock.now() + dayMs / 24
  const startedAt = clock.now()
  const asked = new Set<string>()
  const start = (job: Job): void => {
    context.gate.begin(job.host)
    if (job.kind === 'source') asked.add(job.source.id)
    const work = runJob(job, context.value, list)
      .catch((error: unknown) => void faults.push(error))
      .finally(() => {
        context.gate.end(job.host)
        list.done(job)
        running.delete(work)
      })
    running.add(work)
  }
  try {
    while (signal?.aborted !== true && faults.length === 0) {
      const now = clock.now()
      if (now >= refillAt) {
        await refill(list, options, { now, asked: isOnce ? asked : undefined, startedAt })
        context.gate.tidy()
        refillAt = now + refillMs
      }
      if (now >= pruneAt) {
        await options.sources.prune(now - forgetMs)
        pruneAt = now + dayMs
      }
      while (running.size < options.policy.concurrency) {
        const job = list.take(clock.now(), context.gate)
        if (job === undefined) break
        start(job)
      }
      if (isOnce && running.size === 0 && !list.isWaiting(clock.now())) {
        await refill(list, options, { now: clock.now(), asked, startedAt })
        if (!list.isWaiting(clock.now())) return
        continue
      }
      await pause(list, options, running)
    }
  } finally {
    await finish(running, context)
  }
  if (faults.length > 0) throw faults[0]
}

function contextOf(options: WatchOptions, list: Agenda) {
  const { fetcher, clock, policy, store, sources, onEvent } = options
  const gate = hostGate(policy, clock)
  const ending = new AbortController()
  const value: WatchContext = {
    ...options,
    gate,
    ending: ending.signal,
    robots: robotsKeeper({ fetcher, clock, pass: gate.pass }),
    writer: ledgerWriter(store, sources),
    isFollowed: (url, id) => list.sources().some((source) => source.id !== id && source.state.url === url),
    tell: (event) => onEvent?.(event),
  }
  return { value, gate, end: () => ending.abort(new Failure('fetch/failed', 'the watch has ended')) }
}

async function runJob(job: Job, context: WatchContext, list: Agenda): Promise<void> {
  try {
    if (job.kind === 'page') return await takeDue(job.page.url, context)
    const { source, pages } = await askSource(job.source, context)
    list.update(source)
    const now = context.clock.now()
    // What does not fit is found when the pages that are due are read again.
    const due = pages.flatMap(({ url, source: from, nextAt }) =>
      nextAt !== undefined && nextAt <= now ? [{ url, source: from, nextAt }] : [],
    )
    if (list.pageCount() < pagesMax) list.addPages(due.slice(0, pagesPerSource))
  } catch (error) {
    if (isFailure(error) && error.code.startsWith('fetch/') && context.ending.aborted) return
    throw error
  }
}

/** Read now, not when it came on the agenda: its feed may have said more of it, or its source may be gone. */
async function takeDue(url: string, context: WatchContext): Promise<void> {
  const [page] = await context.sources.pages([url])
  if (page?.nextAt === undefined || page.nextAt > context.clock.now()) return
  await takePage(page, context)
}

async function duePages({ sources, clock }: Pick<WatchOptions, 'sources' | 'clock'>) {
  return await sources.duePages({ until: clock.now(), limit: pagesMax, perSource: pagesPerSource })
}

interface Refilling {
  readonly now: number
  /** Sources that were asked in this run, where each is asked once only. */
  readonly asked: ReadonlySet<string> | undefined
  readonly startedAt: number
}

async function refill(list: Agenda, options: WatchOptions, { asked, startedAt }: Refilling): Promise<void> {
  const { sources, only } = options
  list.beginRefill()
  const isFollowed = ({ id, parent, state }: Source): boolean => {
    if (asked !== undefined && (asked.has(id) || (state.nextAt > startedAt && parent === undefined))) return false
    return only === undefined || only.has(id) || (parent !== undefined && only.has(parent))
  }
  const isChanged = list.follow((await sources.sources()).filter(isFollowed))
  if (isChanged && asked === undefined) options.onEvent?.({ kind: 'followed', sources: list.sources() })
  list.addPages(await duePages(options))
}

/** Until a job is done, something is due, a host is free again, or the watch is to end. */
async function pause(
  list: Agenda,
  { clock, signal, policy }: WatchOptions,
  running: ReadonlySet<Promise<void>>,
): Promise<void> {
  const now = clock.now()
  const isFull = running.size >= policy.concurrency
  const next = list.isWaiting(now) ? now + Math.max(50, policy.hostGapMs / 2) : (list.nextAt() ?? now + idleMs)
  const awake = new AbortController()
  const wake = (): void => awake.abort()
  signal?.addEventListener('abort', wake)
  const waitMs = isFull ? idleMs : Math.max(1, Math.min(idleMs, next - now))
  try {
    await Promise.race([...running, clock.sleep(waitMs, awake.signal)])
  } finally {
    wake()
    signal?.removeEventListener('abort', wake)
  }
}

/** What is under way may end by itself for a while; then its requests are broken off, and what is being written is written. */
async function finish(running: ReadonlySet<Promise<void>>, context: { end(): void }): Promise<void> {
  const timer = setTimeout(context.end, graceMs)
  await Promise.all(running)
  clearTimeout(timer)
}

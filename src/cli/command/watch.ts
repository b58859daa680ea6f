/** `tocsin watch`: how are feeds followed for months? */
import { ledgerName, openLedger } from '../../app/ledger.ts'
import { addSources } from '../../app/sources.ts'
import {
  type Clock,
  holdSources,
  machineClock,
  type StatusKeeper,
  sourceId,
  statusKeeper,
  type WatchPolicy,
  watch,
  watchPolicy,
} from '../../app/watch/index.ts'
import type { SettingValues } from '../../config/index.ts'
import { type Fetcher, openFetcher } from '../../ingest/fetch/index.ts'
import { loadKnowledge } from '../../knowledge/index.ts'
import { Failure } from '../../model/index.ts'
import { numberText } from '../../render/figure/index.ts'
import { openSourceStore } from '../../store/source/index.ts'
import type { Run } from '../command.ts'
import { feedsOf } from '../feed-list.ts'
import { interruption } from '../interrupt.ts'
import { storeOf } from '../ledger.ts'
import { jsonLog, liveStatus, silentLog, type WatchLog } from '../watch-log.ts'
import { serveMetrics, type WatchMetrics } from '../watch-metrics.ts'

type WatchSetting =
  | 'store'
  | 'intervalMin'
  | 'intervalMax'
  | 'concurrency'
  | 'perHost'
  | 'hostGap'
  | 'once'
  | 'runFor'
  | 'metricsPort'
  | 'log'
  | 'contact'
  | 'actors'
  | 'vagueCounts'
  | 'allowPrivateNetwork'
  | 'archive'

export const run: Run<WatchSetting> = async ({ operands, settings, output }) => {
  const path = storeOf(settings)
  const policy = policyOf(settings)
  const clock = clockOf(process.env['TOCSIN_CLOCK'])
  const feeds = await feedsOf(operands)
  if (feeds.length > 0) await addSources(path, feeds, clock.now())
  const only = feeds.length === 0 ? {} : { only: new Set(feeds.map(({ address }) => sourceId(address))) }
  const { once } = settings
  const keeper = statusKeeper()
  const interrupted = interruption()
  const closers: (() => Promise<unknown>)[] = []
  const opened = <T>(value: T, close: (value: T) => Promise<unknown>): T => {
    closers.unshift(() => close(value))
    return value
  }
  try {
    const sources = opened(await openSourceStore(path, { create: false }), (each) => each.close())
    const followed = (await sources.sources()).filter(({ id }) => only.only?.has(id) ?? true)
    if (followed.length === 0) throw new Failure('source/none', noSource)
    keeper.follow(followed)
    const hold = opened(await holdSources(sources), (each) => each.release().catch(() => undefined))
    const store = opened(await openLedger({ store: path, archive: settings.archive, create: false }), (each) =>
      each.close(),
    )
    const fetcher = opened(fetcherOf(settings), (each) => each.close())
    const metrics = opened(await metricsOf(settings.metricsPort, keeper), async (each) => each?.close())
    const stop = opened(stopping([interrupted.signal, hold.lost], settings.runFor, clock), async (each) =>
      each.release(),
    )
    const log = opened(await logOf(settings.log, clock, keeper), (each) => each.stop(countsOf(keeper)))
    stop.signal.addEventListener('abort', () => log.ending())
    log.start({
      sources: followed.length,
      store: ledgerName(path),
      ...(metrics === undefined ? {} : { metrics: metrics.address }),
    })
    await watch({
      store,
      sources,
      fetcher,
      clock,
      policy,
      ...only,
      knowledge: loadKnowledge(undefined, { actors: settings.actors }),
      reading: { vagueCounts: settings.vagueCounts },
      isOnce: once,
      signal: stop.signal,
      onEvent(event) {
        keeper.note(event)
        metrics?.note(event)
        log.note(event)
      },
    })
    hold.lost.throwIfAborted()
  } finally {
    for (const close of closers) await close()
  }
  const { reports, revisions, polls, sources: states } = keeper.status()
  const bad = states.failing + states.refused + states.gone
  const kept = `${counted(reports, 'new report')} kept in ${ledgerName(path)}${revisions === 0 ? '' : `, ${numberText(revisions)} of them revisions`}`
  const health =
    bad === 0 ? 'every source answers' : `${counted(bad, 'source')} in trouble, see \`tocsin sources list\``
  const ended = interrupted.exitCode() === undefined ? 'Done' : 'Stopped'
  await output.write(`${ended}: ${kept}; ${counted(polls, 'poll')}; ${health}. The same command goes on from here.\n`)
  return interrupted.exitCode() ?? (once && bad > 0 ? 2 : 0)
}

function counted(count: number, noun: string): string {
  return `${numberText(count)} ${noun}${count === 1 ? '' : 's'}`
}

const noSource = 'no source is followed yet; `tocsin sources add ADDRESS` adds one, or name a file of feeds'

function fetcherOf({ allowPrivateNetwork, contact }: SettingValues<'allowPrivateNetwork' | 'contact'>): Fetcher {
  return openFetcher({ allowPrivateNetwork, ...(contact === undefined ? {} : { contact }) })
}

async function metricsOf(port: number | undefined, keeper: StatusKeeper): Promise<WatchMetrics | undefined> {
  return port === undefined ? undefined : await serveMetrics(port, keeper)
}

function countsOf(keeper: StatusKeeper): Readonly<Record<string, unknown>> {
  const { latest: _, next: __, problems: ___, ...counts } = keeper.status()
  return counts
}

function policyOf(
  settings: SettingValues<'intervalMin' | 'intervalMax' | 'concurrency' | 'perHost' | 'hostGap'>,
): WatchPolicy {
  const { concurrency, perHost } = settings
  const intervalMinMs = settings.intervalMin ?? watchPolicy.intervalMinMs
  const intervalMaxMs = settings.intervalMax ?? Math.max(watchPolicy.intervalMaxMs, intervalMinMs)
  if (intervalMinMs > intervalMaxMs) throw new Failure('usage/argument', '--interval-min is more than --interval-max')
  return { intervalMinMs, intervalMaxMs, concurrency, perHost, hostGapMs: settings.hostGap ?? watchPolicy.hostGapMs }
}

/** For rehearsals: `TOCSIN_CLOCK=SINCE,RATE` makes time pass RATE times as fast from the instant SINCE (milliseconds) on. */
function clockOf(variable: string | undefined): Clock {
  const [since, rate] = (variable ?? '').split(',').map(Number)
  return since !== undefined && rate !== undefined && rate > 0 ? machineClock({ since, rate }) : machineClock()
}

/** Ctrl-C, the loss of the sources to another process, or the end of the time that was given. */
function stopping(
  signals: readonly AbortSignal[],
  runForMs: number | undefined,
  clock: Clock,
): { signal: AbortSignal; release(): void } {
  const controller = new AbortController()
  const stop = (): void => controller.abort()
  for (const signal of signals) signal.addEventListener('abort', stop)
  const over = new AbortController()
  if (runForMs !== undefined) void clock.sleep(runForMs, over.signal).then(stop)
  return { signal: controller.signal, release: () => over.abort() }
}

async function logOf(setting: SettingValues<'log'>['log'], clock: Clock, keeper: StatusKeeper): Promise<WatchLog> {
  const chosen = setting === 'auto' ? (process.stderr.isTTY ? 'status' : 'json') : setting
  if (chosen === 'none') return silentLog
  return chosen === 'status' ? liveStatus(keeper, clock, process.stderr) : await jsonLog(clock)
}

/** `tocsin watch`: how are feeds followed for months? */
import { addSources } from '../../app/sources.ts'
import {
  type Clock,
  holdSources,
  machineClock,
  sourceId,
  statusKeeper,
  type WatchPolicy,
  watch,
  watchPolicy,
} from '../../app/watch/index.ts'
import type { SettingValues } from '../../config/index.ts'
import { openFetcher } from '../../ingest/fetch/index.ts'
import { loadKnowledge } from '../../knowledge/index.ts'
import { Failure } from '../../model/index.ts'
import { numberText } from '../../render/figure/index.ts'
import { openStore } from '../../store/index.ts'
import { openSourceStore } from '../../store/source/index.ts'
import type { Run } from '../command.ts'
import { feedsOf } from '../feed-list.ts'
import { interruption } from '../interrupt.ts'
import { storeOf } from '../ledger.ts'
import { jsonLog, liveStatus, silentLog, type WatchLog } from '../watch-log.ts'
import { serveMetrics } from '../watch-metrics.ts'

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

export const run: Run<WatchSetting> = async ({ operands, settings, output }) => {
  const path = storeOf(settings)
  const policy = policyOf(settings)
  const clock = clockOf(process.env['TOCSIN_CLOCK'])
  const feeds = await feedsOf(operands)
  if (feeds.length > 0) await addSources(path, feeds, clock.now())
  const only = feeds.length === 0 ? {} : { only: new Set(feeds.map(({ address }) => sourceId(address))) }
  const sources = await openSourceStore(path, { create: false })
  const hold = await holdSources(sources)
  const store = await openStore(path, { create: false })
  const { allowPrivateNetwork, contact, actors, vagueCounts, once, runFor, metricsPort } = settings
  const fetcher = openFetcher({ allowPrivateNetwork, ...(contact === undefined ? {} : { contact }) })
  const interrupted = interruption()
  const stop = stopping(interrupted.signal, runFor, clock)
  const keeper = statusKeeper()
  const followed = (await sources.sources()).filter(({ id }) => only.only?.has(id) ?? true)
  if (followed.length === 0)
    throw new Failure(
      'source/none',
      'no source is followed yet; `tocsin sources add ADDRESS` adds one, or name a file of feeds',
    )
  keeper.follow(followed)
  const metrics = metricsPort === undefined ? undefined : await serveMetrics(metricsPort, keeper)
  const log = await logOf(settings.log, clock, keeper)
  log.start({ sources: followed.length, store: path, ...(metrics === undefined ? {} : { metrics: metrics.address }) })
  try {
    await watch({
      store,
      sources,
      fetcher,
      clock,
      policy,
      ...only,
      knowledge: loadKnowledge(undefined, { actors }),
      reading: { vagueCounts },
      isOnce: once,
      signal: stop.signal,
      onEvent(event) {
        keeper.note(event)
        metrics?.note(event)
        log.note(event)
      },
    })
  } finally {
    stop.release()
    const { latest: _, next: __, problems: ___, ...counts } = keeper.status()
    await log.stop(counts)
    await metrics?.close()
    await fetcher.close()
    await hold.release().catch(() => undefined)
    await sources.close()
    await store.close()
  }
  const { reports, revisions, polls, sources: states } = keeper.status()
  const bad = states.failing + states.refused + states.gone
  const text = `${numberText(reports)} new ${reports === 1 ? 'report' : 'reports'} (${numberText(revisions)} of them revisions) in ${numberText(polls)} ${polls === 1 ? 'poll' : 'polls'}; ${bad === 0 ? 'every source answers' : `${numberText(bad)} ${bad === 1 ? 'source does' : 'sources do'} not answer as they should`}`
  await output.write(
    `${interrupted.exitCode() === undefined ? 'Done' : 'Stopped'}: ${text}. Continue with the same command.\n`,
  )
  return interrupted.exitCode() ?? (once && bad > 0 ? 2 : 0)
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

/** Ctrl-C, or the end of the time that was given. */
function stopping(
  signal: AbortSignal,
  runForMs: number | undefined,
  clock: Clock,
): { signal: AbortSignal; release(): void } {
  const controller = new AbortController()
  const stop = (): void => controller.abort()
  signal.addEventListener('abort', stop)
  const over = new AbortController()
  if (runForMs !== undefined) void clock.sleep(runForMs, over.signal).then(stop)
  return { signal: controller.signal, release: () => over.abort() }
}

async function logOf(
  setting: SettingValues<'log'>['log'],
  clock: Clock,
  keeper: ReturnType<typeof statusKeeper>,
): Promise<WatchLog> {
  const chosen = setting === 'auto' ? (process.stderr.isTTY ? 'status' : 'json') : setting
  if (chosen === 'none') return silentLog
  return chosen === 'status' ? liveStatus(keeper, clock, process.stderr) : await jsonLog(clock)
}

/** How does one source do, if it is asked now and nothing is known of it? In words, with what to do. */
import type { Fetcher } from '../../ingest/fetch/index.ts'
import { parseInstant } from '../../model/index.ts'
import type { Source } from '../../store/source/index.ts'
import type { Clock } from './clock.ts'
import { recognise } from './entry.ts'
import { type Asked, ask } from './feed.ts'
import { hostGate } from './host.ts'
import { robotsKeeper } from './robots.ts'
import { newSource } from './source.ts'

/** How one source does, in words. */
export interface CheckedSource {
  readonly address: string
  readonly isFine: boolean
  readonly kind?: string
  readonly title?: string
  readonly entries?: number
  /** When its latest entry was published, ISO 8601. */
  readonly latest?: string
  readonly problem?: string
  readonly notes: readonly string[]
}

export interface ProbeOptions {
  readonly fetcher: Fetcher
  readonly clock: Clock
  readonly signal?: AbortSignal
}

/** A source without news for so long is worth a word. */
const silentMs = 30 * 24 * 60 * 60 * 1000

/** Asks sources; what their servers' robots.txt say is asked once for all of them. */
export function prober({ fetcher, clock, signal }: ProbeOptions): (address: string) => Promise<CheckedSource> {
  const gate = hostGate({ perHost: 2, hostGapMs: 0 }, clock)
  const robots = robotsKeeper({ fetcher, clock, pass: gate.pass })
  const ending = signal ?? new AbortController().signal
  return async (address) => {
    const source = newSource({ address }, clock.now())
    return checkedFrom(await ask(source, { fetcher, clock, gate, robots, ending }), source, clock.now())
  }
}

function checkedFrom({ problem, feed, learned, fetched }: Asked, source: Source, now: number): CheckedSource {
  const { address } = source
  if (feed === undefined) return { address, isFine: false, problem: problem ?? 'it gave nothing', notes: [] }
  const dates = feed.entries.flatMap(({ published, updated }) => parseInstant(published ?? updated ?? '') ?? [])
  const latest = dates.length === 0 ? undefined : Math.max(...dates)
  const pages = recognise(feed.entries, [], { source: source.id, now }).filter(({ page }) => !page.startsWith('entry:'))
  const hasValidators = fetched?.headers['etag'] !== undefined || fetched?.headers['last-modified'] !== undefined
  const notes = [
    ...(learned?.url === undefined ? [] : [`it has moved for good to ${learned.url}`]),
    ...(feed.entries.length === 0 ? ['it has no entries just now'] : []),
    ...(feed.entries.length > 0 && pages.length === 0
      ? ['its entries have no pages of their own; their own words are read']
      : []),
    ...(feed.entries.length > 0 && dates.length === 0 ? ['its entries have no dates'] : []),
    ...(latest !== undefined && now - latest > silentMs ? ['nothing new for a month; is it still kept?'] : []),
    ...(hasValidators ? [] : ['its server does not say whether it has changed, so it is fetched whole each time']),
  ]
  return {
    address,
    isFine: true,
    kind: feed.kind,
    ...(feed.title === undefined ? {} : { title: feed.title }),
    entries: feed.entries.length,
    ...(latest === undefined ? {} : { latest: new Date(latest).toISOString() }),
    notes,
  }
}

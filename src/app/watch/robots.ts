/**
 * What does each server's robots.txt say? Asked for once a day (RFC 9309, 2.4). Where there is none everything is allowed; where
 * the server fails, nothing is until it answers.
 */
import {
  type Fetcher,
  isAllowed,
  openToAll,
  parseRobots,
  productToken,
  type Robots,
  robotsBytesMax,
} from '../../ingest/fetch/index.ts'
import { Failure } from '../../model/index.ts'
import type { Clock } from './clock.ts'

export interface RobotsKeeper {
  /** Throws `fetch/robots` where the address must not be fetched, and what the network throws; gives what the file says. */
  check(url: URL, signal: AbortSignal): Promise<Robots>
}

const dayMs = 24 * 60 * 60 * 1000
/** How soon a server is asked again that failed to say what it allows. */
const retryMs = 5 * 60 * 1000
/** Files kept, and their bytes in all; the oldest goes first. A publisher's file has some two thousand bytes. */
const filesMax = 5000
const bytesMax = 32 * 1024 * 1024

interface Kept {
  readonly until: number
  readonly robots: Promise<Robots>
  /** Nothing for a file that says nothing to this program. */
  bytes: number
}

export interface RobotsOptions {
  readonly fetcher: Fetcher
  readonly clock: Clock
  /** Before each request for a robots.txt, as for every other. */
  readonly pass: (host: string, signal: AbortSignal) => Promise<void>
}

export function robotsKeeper({ fetcher, clock, pass }: RobotsOptions): RobotsKeeper {
  const files = new Map<string, Kept>()
  let bytes = 0
  const forget = (origin: string): void => {
    bytes -= files.get(origin)?.bytes ?? 0
    files.delete(origin)
  }
  const load = async (origin: string, signal: AbortSignal): Promise<{ robots: Robots; size: number }> => {
    const admit = (url: URL): Promise<void> => pass(url.host, signal)
    const request = { accept: 'text/plain,*/*;q=0.1', bytesMax: robotsBytesMax, isCut: true, signal, admit }
    const { status, body } = await fetcher.request(`${origin}/robots.txt`, request)
    if (status >= 200 && status < 300) {
      const robots = parseRobots(new TextDecoder().decode(body), productToken)
      return { robots, size: robots.rules.length === 0 ? 0 : body.byteLength }
    }
    if (status >= 400 && status < 500 && status !== 429) return { robots: openToAll, size: 0 }
    const message = `${origin}/robots.txt answered ${status}, so nothing is fetched from there for now`
    throw new Failure('fetch/failed', message)
  }
  const keep = (origin: string, signal: AbortSignal): Promise<Robots> => {
    const kept = files.get(origin)
    if (kept !== undefined && kept.until > clock.now()) return kept.robots
    forget(origin)
    const loaded = load(origin, signal)
    const now: Kept = { until: clock.now() + dayMs, robots: loaded.then(({ robots }) => robots), bytes: 0 }
    files.set(origin, now)
    const isKept = (): boolean => files.get(origin) === now
    const weigh = ({ size }: { size: number }): void => {
      if (!isKept()) return
      now.bytes = size
      bytes += size
    }
    const fail = (): void => {
      if (isKept()) files.set(origin, { ...now, until: clock.now() + (signal.aborted ? 0 : retryMs) })
    }
    loaded.then(weigh, fail)
    for (const [oldest] of files) {
      if (files.size <= filesMax && bytes <= bytesMax) break
      if (oldest !== origin) forget(oldest)
    }
    return now.robots
  }
  return {
    async check(url, signal) {
      const robots = await keep(url.origin, signal)
      if (isAllowed(robots, url)) return robots
      throw new Failure(
        'fetch/robots',
        `${url.origin}/robots.txt asks programs not to fetch ${url.pathname}${url.search}`,
      )
    },
  }
}

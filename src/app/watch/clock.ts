/** What time is it, and when does waiting end? Given to the watch, so that a rehearsal can run months in minutes. */
import { setTimeout as delay } from 'node:timers/promises'

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Resolves after `ms`, or as soon as the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** The machine's clock; from `since` on, where it is given, `rate` times as fast. */
export function machineClock({ rate = 1, since = Date.now() }: { rate?: number; since?: number } = {}): Clock {
  return {
    now: () => since + (Date.now() - since) * rate,
    sleep: (ms, signal) =>
      delay(Math.max(0, ms) / rate, undefined, signal === undefined ? {} : { signal }).catch(() => undefined),
  }
}

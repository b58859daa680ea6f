/** Does one process alone follow the sources of a ledger? Two would fetch everything twice. */
import { hostname } from 'node:os'
import { Failure } from '../../model/index.ts'
import type { Holder, SourceStore } from '../../store/source/index.ts'
import type { Clock } from './clock.ts'

/** How often the holder says that it is alive, and after how long without a word it is taken for dead; of the machine's time. */
const beatMs = 10_000
const deadMs = 60_000

export interface Hold {
  release(): Promise<void>
}

/** Takes hold of the sources, also from a process that is no more. Throws `store/locked` where another one is at work. */
export async function holdSources(store: SourceStore, clock: Pick<Clock, 'now'> = Date): Promise<Hold> {
  const holder = await store.holder()
  if (holder !== undefined && isAlive(holder, clock.now())) {
    const who = `process ${holder.process} on ${holder.host}`
    throw new Failure(
      'store/locked',
      `${who} follows the sources of this ledger already; stop it, or use another ledger`,
    )
  }
  const beat = (): Promise<void> => store.hold({ process: process.pid, host: hostname(), at: clock.now() })
  await beat()
  // A beat that fails is followed by another one; what the watch itself writes fails loudly.
  const timer = setInterval(() => void beat().catch(() => undefined), beatMs)
  timer.unref()
  return {
    async release() {
      clearInterval(timer)
      await store.hold(undefined)
    },
  }
}

function isAlive({ process: pid, host, at }: Holder, now: number): boolean {
  if (host !== hostname()) return now - at < deadMs
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Someone else's process is alive all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Does one process alone follow the sources of a ledger? Two would fetch everything twice. */
import { hostname } from 'node:os'
import { Failure } from '../../model/index.ts'
import type { Holder, SourceStore } from '../../store/source/index.ts'
import type { Clock } from './clock.ts'

/** How often the holder says that it is alive, and after how long without a word it is taken for dead; of the machine's time. */
const beatMs = 10_000
const deadMs = 60_000

export interface Hold {
  /** Aborted, with the Failure as its reason, once another process has taken over: this one slept, or was cut off for too long. */
  readonly lost: AbortSignal
  release(): Promise<void>
}

/** Takes hold of the sources, also from a process that is no more. Throws `store/locked` where another one is at work. */
export async function holdSources(store: SourceStore, clock: Pick<Clock, 'now'> = Date): Promise<Hold> {
  const before = await store.holder()
  if (before !== undefined && isAlive(before, clock.now())) throw heldBy(before)
  let held: Holder = { process: process.pid, host: hostname(), at: clock.now() }
  if (!(await store.passHold(before, held))) throw heldBy(await store.holder())
  const lost = new AbortController()
  let turn = Promise.resolve()
  const beat = async (): Promise<void> => {
    const next = { ...held, at: clock.now() }
    if (await store.passHold(held, next)) held = next
    else lost.abort(heldBy(await store.holder()))
  }
  // A beat that fails is followed by another one; what the watch itself writes fails loudly.
  const timer = setInterval(() => {
    turn = turn.then(beat).catch(() => undefined)
  }, beatMs)
  timer.unref()
  return {
    lost: lost.signal,
    async release() {
      clearInterval(timer)
      await turn
      await store.passHold(held, undefined)
    },
  }
}

function heldBy(holder: Holder | undefined): Failure {
  const who = holder === undefined ? 'another process' : `process ${holder.process} on ${holder.host}`
  return new Failure(
    'store/locked',
    `${who} follows the sources of this ledger already; stop it, or use another ledger`,
  )
}

/** One that has not been heard of for a while is dead, whoever has its number by now; one that still sleeps will notice. */
function isAlive({ process: pid, host, at }: Holder, now: number): boolean {
  if (now - at >= deadMs) return false
  if (host !== hostname()) return true
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Someone else's process is alive all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

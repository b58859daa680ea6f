/** When is it tried again? Later and later, at a moment that chance chooses, so that many who failed together do not come back together. */
import { setTimeout as wait } from 'node:timers/promises'
import { isFailure, limits } from '../model/index.ts'

/** Before the second try, at the most; twice that before the third, and so on. */
const firstWaitMs = 1000
const waitMsMax = 60_000

export interface Patience {
  readonly signal?: AbortSignal
  /** 0 to 1; chance where left out. */
  readonly chance?: () => number
  readonly firstWaitMs?: number
}

/** Milliseconds that whoever failed asks to wait, on an error that says so. */
export class Later extends Error {
  readonly afterMs: number | undefined
  constructor(message: string, options: { afterMs?: number; cause?: unknown }) {
    super(message, { cause: options.cause })
    this.afterMs = options.afterMs
  }
}

/** What `send` gives. A Failure is final; whatever else it throws is tried again, and thrown when the tries are used up. */
export async function retrying<T>(send: () => Promise<T>, patience: Patience = {}): Promise<T> {
  const { signal, chance = Math.random } = patience
  for (let tries = 1; ; tries += 1) {
    try {
      return await send()
    } catch (error) {
      if (isFailure(error) || tries >= limits.sendTriesMax || signal?.aborted === true) throw error
      const most = Math.min((patience.firstWaitMs ?? firstWaitMs) * 2 ** (tries - 1), waitMsMax)
      const asked = error instanceof Later ? Math.min(error.afterMs ?? 0, waitMsMax) : 0
      await wait(Math.max(asked, chance() * most), undefined, signal === undefined ? {} : { signal })
    }
  }
}

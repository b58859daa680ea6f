/** Who hears of changes? Everyone who follows, from wherever they left off; the ledger is asked once for all of them. */
import type { Changes, DeskLedger } from './ledger.ts'

export interface Follower {
  /** What changed; called in order. */
  onChanges(changes: Changes): void
  onError(error: unknown): void
}

export interface ChangeHub {
  /** Tells `follower` what changed after `cursor`, or from now on, until the returned function is called. */
  follow(cursor: string | undefined, follower: Follower): Promise<() => void>
  close(): void
}

/** How often the ledger is asked, in milliseconds: news is told within a second. */
const pollMs = 1000
const changesMax = 1000

export function changeHub(ledger: DeskLedger): ChangeHub {
  const followers = new Map<Follower, { cursor: string; isBusy: boolean }>()
  let timer: NodeJS.Timeout | undefined
  let revision = ''
  const catchUp = async (follower: Follower): Promise<void> => {
    const state = followers.get(follower)
    if (state === undefined || state.isBusy) return
    state.isBusy = true
    try {
      for (;;) {
        const changes = await ledger.changes(state.cursor, changesMax)
        if (!followers.has(follower)) return
        state.cursor = changes.cursor
        if (changes.changes.length > 0 || changes.isReset) follower.onChanges(changes)
        if (!changes.hasMore) return
      }
    } finally {
      state.isBusy = false
    }
  }
  const poll = async (): Promise<void> => {
    const now = await ledger.revision()
    if (now === revision) return
    await Promise.all([...followers.keys()].map(catchUp))
    revision = now
  }
  const run = (): void => {
    poll()
      .catch((error: unknown) => {
        for (const follower of followers.keys()) follower.onError(error)
      })
      .finally(() => {
        timer = followers.size === 0 ? undefined : setTimeout(run, pollMs)
      })
  }
  return {
    async follow(cursor, follower) {
      followers.set(follower, { cursor: cursor ?? (await latestCursor(ledger)), isBusy: false })
      if (cursor !== undefined) await catchUp(follower)
      timer ??= setTimeout(run, pollMs)
      return () => void followers.delete(follower)
    },
    close() {
      followers.clear()
      clearTimeout(timer)
    },
  }
}

async function latestCursor(ledger: DeskLedger): Promise<string> {
  let cursor: string | undefined
  for (;;) {
    const changes = await ledger.changes(cursor, changesMax)
    if (!changes.hasMore) return changes.cursor
    cursor = changes.cursor
  }
}

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
  const ask = (cursor: string): Promise<Changes> => ledger.changes(cursor, changesMax)
  const catchUp = async (follower: Follower, changesAfter = ask): Promise<void> => {
    const state = followers.get(follower)
    if (state === undefined || state.isBusy) return
    state.isBusy = true
    try {
      for (;;) {
        const changes = await changesAfter(state.cursor)
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
    // Most have heard of everything up to the same change.
    const answers = new Map<string, Promise<Changes>>()
    const askOnce = (cursor: string): Promise<Changes> => {
      const answer = answers.get(cursor) ?? ask(cursor)
      answers.set(cursor, answer)
      return answer
    }
    await Promise.all([...followers.keys()].map((follower) => catchUp(follower, askOnce)))
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
      followers.set(follower, { cursor: cursor ?? (await ledger.latestChange()), isBusy: false })
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

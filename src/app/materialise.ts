/**
 * How do reports become incidents that can be asked for? In steps behind the ingest, each a transaction of its own. A report waits
 * from the moment that it is appended, so whoever opens the ledger after a kill goes on where the last one ended. Everything
 * that a step writes follows from the reports alone, whatever their order: it can be thrown away and made anew.
 */
import type { Store } from '../store/index.ts'
import { digestCache } from './merging/digest.ts'
import { lineageTracker, type Moment } from './merging/lineage.ts'
import { digestPacker } from './merging/packed.ts'
import type { KeptRegion } from './merging/region.ts'
import { planStep } from './merging/step.ts'

/**
 * What the derived tables are made by. A change of merging, or of what is kept, needs another number: ledgers that were
 * made by an earlier one are then merged anew.
 */
export const derivedVersion = '12'

/**
 * Reports in one step of merging, while reports go on coming: each step looks at the window around its reports, which costs
 * some tens of milliseconds however few they are. Set on `npm run bench -- ledger`.
 */
const stepReports = 256
/** Reports in one step where many wait: bounds memory to some hundred megabytes. */
const stepReportsMax = 2048
/**
 * A report that became known so long before the latest is late. What came after it has to be worked again, so late ones wait for
 * each other: until they are half as many as those that are merged, or nothing else comes.
 */
const lateMs = 2 * 86_400_000
const lateMin = 512
/** Steps that another process may have been faster with before this one gives up; it goes on with the next. */
const attemptsMax = 20

export interface Merger {
  /** Merges what waits, if it is worth a step by now. */
  advance(): Promise<void>
  /** Merges everything that waits; returns how many reports that were. */
  settle(signal?: AbortSignal): Promise<number>
}

/** Throws the derived tables away where they were made by another version; what waits then is everything. */
async function prepare({ derived }: Store): Promise<void> {
  const { version } = await derived.derivation()
  if (version !== derivedVersion) await derived.resetDerived(derivedVersion)
}

export interface MergerOptions {
  /** Reports that make a step worth it, while others go on coming. */
  readonly stepReports?: number
}

/** A merger of one ledger; it remembers what it has looked at, so one is kept as long as the ledger is open. */
export function makeMerger(store: Store, options: MergerOptions = {}): Merger {
  const enough = options.stepReports ?? stepReports
  const context = {
    store,
    cache: digestCache(store),
    tracker: lineageTracker(store),
    regions: new Map<string, KeptRegion>(),
    pack: digestPacker(),
  }
  let prepared: Promise<void> | undefined
  let seen = -1
  const step = async (reports: readonly Moment[]): Promise<boolean> => {
    const { generation } = await store.derived.derivation()
    // Another process has merged since: there are more reports than this one knows.
    if (generation !== seen) {
      context.tracker.forget()
      context.regions.clear()
    }
    // Whatever stops this step, what it took in is not kept.
    seen = -1
    const plan = await planStep(context, reports, generation)
    const saved = await store.derived.saveStep(plan.step)
    if (saved) plan.remember()
    seen = saved ? generation + 1 : -1
    return saved
  }
  const mergeWaiting = async (choose: (waiting: readonly Moment[]) => readonly Moment[]): Promise<number> => {
    prepared ??= prepare(store)
    await prepared
    for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
      const chosen = choose(await store.derived.pending(waitingMax)).slice(0, stepReportsMax)
      if (chosen.length === 0 || (await step(chosen))) return chosen.length
    }
    return 0
  }
  return {
    async advance() {
      const { count, latest = Number.NEGATIVE_INFINITY } = await store.derived.merged()
      await mergeWaiting((waiting) => worthwhile(waiting, { count, since: latest - lateMs, enough }))
    },
    async settle(signal) {
      let merged = 0
      for (;;) {
        const more = await mergeWaiting((waiting) => waiting)
        merged += more
        if (more === 0 || signal?.aborted === true) return merged
      }
    },
  }
}

/** Reports that are looked at when a step is chosen; those beyond are later still. */
const waitingMax = 1_000_000

function worthwhile(
  waiting: readonly Moment[],
  { count, since, enough }: { readonly count: number; readonly since: number; readonly enough: number },
): readonly Moment[] {
  const onTime = waiting.filter(({ knownAt }) => knownAt >= since)
  const late = waiting.length - onTime.length
  if (late >= Math.max(lateMin, count / 2)) return waiting
  return onTime.length >= enough ? onTime : []
}

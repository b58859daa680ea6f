/** How does the watch do? Counts, the last reports and what comes next, made of what is told. */
import type { Source, SourceStatus } from '../../store/source/index.ts'
import type { WatchEvent } from './model.ts'

export interface WatchStatus {
  readonly sources: Readonly<Record<SourceStatus, number>>
  readonly polls: number
  /** New reports, those among them that are versions of earlier ones, and those made of a feed's own words. */
  readonly reports: number
  readonly revisions: number
  readonly entries: number
  readonly pagesFailed: number
  readonly pagesRetried: number
  /** The latest first. */
  readonly latest: readonly (WatchEvent & { readonly kind: 'report' })[]
  /** The soonest first. */
  readonly next: readonly { readonly address: string; readonly at: number }[]
  readonly problems: readonly { readonly address: string; readonly problem: string }[]
}

export interface StatusKeeper {
  follow(sources: readonly Source[]): void
  note(event: WatchEvent): void
  status(): WatchStatus
}

/** Reports, coming polls and problems that are shown. */
const shownMax = 5

interface Known {
  readonly address: string
  readonly status: SourceStatus
  readonly nextAt: number
  readonly problem?: string
}

export function statusKeeper(): StatusKeeper {
  const sources = new Map<string, Known>()
  const counts = { polls: 0, reports: 0, revisions: 0, entries: 0, pagesFailed: 0, pagesRetried: 0 }
  let latest: (WatchEvent & { kind: 'report' })[] = []
  const follow = (list: readonly Source[]): void => {
    sources.clear()
    for (const { id, address, state } of list) {
      const { status, nextAt, problem } = state
      sources.set(id, { address, status, nextAt, ...(problem === undefined ? {} : { problem }) })
    }
  }
  return {
    follow,
    note(event) {
      if (event.kind === 'followed') follow(event.sources)
      else if (event.kind === 'asked') {
        const { address, status, nextAt, problem } = event
        counts.polls += 1
        sources.set(event.source, { address, status, nextAt, ...(problem === undefined ? {} : { problem }) })
      } else if (event.kind === 'report') {
        counts.reports += 1
        counts.revisions += Number(event.isRevision)
        counts.entries += Number(event.isEntry)
        latest = [event, ...latest].slice(0, shownMax)
      } else if (event.kind === 'page') {
        counts.pagesFailed += Number(event.outcome === 'failed')
        counts.pagesRetried += Number(event.outcome === 'retry')
      }
    },
    status() {
      const byStatus = { new: 0, ok: 0, failing: 0, waiting: 0, refused: 0, gone: 0, same: 0 }
      for (const { status } of sources.values()) byStatus[status] += 1
      const order = [...sources.values()].toSorted((one, other) => one.nextAt - other.nextAt)
      return {
        ...counts,
        sources: byStatus,
        latest,
        next: order.slice(0, shownMax).map(({ address, nextAt }) => ({ address, at: nextAt })),
        problems: [...sources.values()]
          .flatMap(({ address, problem }) => (problem === undefined ? [] : [{ address, problem }]))
          .slice(0, shownMax),
      }
    },
  }
}

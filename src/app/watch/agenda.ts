/** What is to be done next? Pages before sources, the longest due first, and nothing that is under way or whose host is busy. */
import type { DuePage, Source } from '../../store/source/index.ts'
import type { HostGate } from './host.ts'

export type Job =
  | { readonly kind: 'source'; readonly source: Source; readonly host: string }
  | { readonly kind: 'page'; readonly page: DuePage; readonly host: string }

export interface Agenda {
  /** What is done from now on is not put back by what was read before it was done. */
  beginRefill(): void
  /** The sources that are followed from now on; those under way are taken as they come back. Whether they are others. */
  follow(sources: readonly Source[]): boolean
  update(source: Source): void
  sources(): readonly Source[]
  addPages(pages: readonly DuePage[]): void
  pageCount(): number
  /** The next job whose host is free, taken off the agenda. */
  take(now: number, gate: HostGate): Job | undefined
  /** Whether something is due that only waits for its host. */
  isWaiting(now: number): boolean
  /** When the next source or page is due. */
  nextAt(): number | undefined
  done(job: Job): void
}

export function agenda(): Agenda {
  let followed = new Map<string, Source>()
  let order: Source[] = []
  const pages = new Map<string, { readonly page: DuePage; readonly host: string }>()
  const recent = new Set<string>()
  const busy = new Set<string>()
  const sort = (): void => {
    order = [...followed.values()].toSorted((one, other) => one.state.nextAt - other.state.nextAt)
  }
  const freeSource = (now: number, gate: HostGate): Source | undefined => {
    for (const source of order) {
      if (source.state.nextAt > now) return undefined
      if (!busy.has(source.id) && gate.isOpen(hostOf(source.state.url))) return source
    }
    return undefined
  }
  return {
    beginRefill: () => recent.clear(),
    follow(sources) {
      const isKnownBetter = (id: string): boolean => busy.has(id) || recent.has(id)
      const latest = (source: Source): Source =>
        isKnownBetter(source.id) ? (followed.get(source.id) ?? source) : source
      const before = followed
      followed = new Map(sources.map((source) => [source.id, latest(source)]))
      sort()
      return before.size !== followed.size || sources.some(({ id }) => !before.has(id))
    },
    update(source) {
      if (!followed.has(source.id)) return
      followed.set(source.id, source)
      const without = order.filter(({ id }) => id !== source.id)
      const at = without.findIndex(({ state }) => state.nextAt > source.state.nextAt)
      order = at === -1 ? [...without, source] : without.toSpliced(at, 0, source)
    },
    sources: () => [...followed.values()],
    addPages(found) {
      for (const page of found) {
        if (!busy.has(page.url) && !recent.has(page.url)) pages.set(page.url, { page, host: hostOf(page.url) })
      }
    },
    pageCount: () => pages.size,
    take(now, gate) {
      for (const { page, host } of pages.values()) {
        if (page.nextAt > now || !gate.isOpen(host)) continue
        pages.delete(page.url)
        busy.add(page.url)
        return { kind: 'page', page, host }
      }
      const source = freeSource(now, gate)
      if (source === undefined) return undefined
      busy.add(source.id)
      return { kind: 'source', source, host: hostOf(source.state.url) }
    },
    isWaiting(now) {
      const isDue = order.some(({ id, state }) => state.nextAt <= now && !busy.has(id))
      return isDue || pages.values().some(({ page }) => page.nextAt <= now)
    },
    nextAt() {
      const source = order.find(({ id }) => !busy.has(id))?.state.nextAt
      let next = source
      for (const { page } of pages.values()) {
        if (next === undefined || page.nextAt < next) next = page.nextAt
      }
      return next
    },
    done(job) {
      const name = job.kind === 'page' ? job.page.url : job.source.id
      busy.delete(name)
      recent.add(name)
    },
  }
}

/** Entries without a page have no host, and wait for none. */
function hostOf(url: string): string {
  return url.startsWith('entry:') ? '' : (URL.parse(url)?.host ?? '')
}

/** Which sources does a ledger follow? Adding, listing, removing, and asking each once how it does. */
import { checkAddress, openFetcher } from '../ingest/fetch/index.ts'
import type { ListedFeed } from '../ingest/opml/index.ts'
import { Failure } from '../model/index.ts'
import { openSourceStore, type Source, type SourceStatus } from '../store/source/index.ts'
import { type CheckedSource, machineClock, newSource, prober, sourceId } from './watch/index.ts'

export type { CheckedSource } from './watch/index.ts'

/** A source as it is listed. Instants are ISO 8601. */
export interface ListedSource {
  readonly id: string
  readonly address: string
  readonly title?: string
  readonly category?: string
  readonly kind?: string
  readonly status: SourceStatus
  /** Where it is asked now, where that is another address. */
  readonly movedTo?: string
  readonly answered?: string
  readonly next: string
  readonly failures: number
  readonly problem?: string
}

/** Adds sources to the ledger, which is made where there is none; how many were not there yet. */
export async function addSources(store: string, feeds: readonly ListedFeed[], now = Date.now()): Promise<number> {
  for (const { address } of feeds) checkAddress(address, { allowPrivateNetwork: true })
  const sources = await openSourceStore(store, { create: true })
  try {
    return await sources.add(feeds.map((feed) => newSource(feed, now)))
  } finally {
    await sources.close()
  }
}

/** All sources by address; parts of indexes of sitemaps among them. */
export async function listSources(store: string): Promise<readonly ListedSource[]> {
  const sources = await openSourceStore(store, { create: false })
  try {
    return (await sources.sources()).map(listed).toSorted((one, other) => (one.address < other.address ? -1 : 1))
  } finally {
    await sources.close()
  }
}

function listed({ id, address, title, category, state }: Source): ListedSource {
  const name = title ?? state.title
  return {
    id,
    address,
    ...(name === undefined ? {} : { title: name }),
    ...(category === undefined ? {} : { category }),
    ...(state.kind === undefined ? {} : { kind: state.kind }),
    status: state.status,
    ...(state.url === address ? {} : { movedTo: state.url }),
    ...(state.answeredAt === undefined ? {} : { answered: instantText(state.answeredAt) }),
    next: instantText(state.nextAt),
    failures: state.failures,
    ...(state.problem === undefined ? {} : { problem: state.problem }),
  }
}

function instantText(at: number): string {
  return new Date(at).toISOString()
}

/** Forgets sources, given by address or id; their reports stay. Throws `source/unknown` before anything is removed. */
export async function removeSources(store: string, names: readonly string[]): Promise<number> {
  const sources = await openSourceStore(store, { create: false })
  try {
    const known = await sources.sources()
    const found = names.map((name) => {
      const source = known.find(({ id, address }) => id === name || address === name || id === sourceId(name))
      if (source === undefined)
        throw new Failure('source/unknown', `${name} is not followed; \`tocsin sources list\` shows what is`)
      return source
    })
    for (const { id } of found) await sources.remove(id)
    return found.length
  } finally {
    await sources.close()
  }
}

/** The sources that someone added, as a list that other readers import. */
export async function exportSources(store: string): Promise<readonly ListedFeed[]> {
  const sources = await openSourceStore(store, { create: false })
  try {
    const own = (await sources.sources()).filter(({ parent }) => parent === undefined)
    return own.map(({ address, title, category, state }) => {
      const name = title ?? state.title
      return {
        address: state.url === address ? address : state.url,
        ...(name === undefined ? {} : { title: name }),
        ...(category === undefined ? {} : { category }),
      }
    })
  } finally {
    await sources.close()
  }
}

export interface CheckOptions {
  readonly allowPrivateNetwork: boolean
  readonly contact?: string
  readonly signal?: AbortSignal
}

/** Sources that are asked at once. */
const checkedAtOnce = 8

/** Asks each address once, whatever is known of it, and changes nothing. In the order of the addresses. */
export async function* checkSources(
  addresses: readonly string[],
  options: CheckOptions,
): AsyncGenerator<CheckedSource> {
  const fetcher = openFetcher(options)
  const probe = prober({ fetcher, clock: machineClock(), ...options })
  try {
    const running: Promise<CheckedSource>[] = []
    for (let next = 0; next < addresses.length; next += 1) {
      for (const address of addresses.slice(running.length, next + checkedAtOnce)) running.push(probe(address))
      const checked = await running[next]
      if (options.signal?.aborted === true) return
      if (checked !== undefined) yield checked
    }
  } finally {
    await fetcher.close()
  }
}

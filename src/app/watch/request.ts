/** How is anything asked for? By way of the host's gate and its robots.txt, at every redirect, with what was learned before. */
import { type Fetched, retryAfterMs } from '../../ingest/fetch/index.ts'
import type { Failure } from '../../model/index.ts'
import type { Learned } from '../../store/source/index.ts'
import type { WatchContext } from './model.ts'

export interface Asking {
  readonly accept: string
  readonly bytesMax: number
  readonly learned: Learned | undefined
}

/** Whatever the server answers; throws Failures `fetch/…`. */
export async function askFor(
  address: string,
  { accept, bytesMax, learned }: Asking,
  { fetcher, gate, robots, ending }: Pick<WatchContext, 'fetcher' | 'gate' | 'robots' | 'ending'>,
): Promise<Fetched> {
  return await fetcher.request(address, {
    accept,
    bytesMax,
    validators: learned,
    signal: ending,
    async admit(url) {
      const { delayMs } = await robots.check(url, ending)
      if (delayMs !== undefined) gate.slow(url.host, delayMs)
      await gate.pass(url.host, ending)
    },
  })
}

/** What the server said of its answer; `undefined` where that is nothing. */
export function learnedFrom({ url, headers }: Fetched): Learned | undefined {
  const etag = headers['etag']
  const lastModified = headers['last-modified']
  if (etag === undefined && lastModified === undefined) return undefined
  return { url, ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) }
}

export function retryOf({ headers }: Fetched, now: number): { retryMs?: number } {
  const retryMs = retryAfterMs(headers, now)
  return retryMs === undefined ? {} : { retryMs }
}

/** Whether it is a matter of rules, theirs or ours, and not of a server that fails. */
export function isRefusal({ code }: Failure): boolean {
  return code === 'fetch/refused' || code === 'fetch/robots'
}

const statusWords: Readonly<Record<number, string>> = {
  401: 'it wants a password, which is not given; ask the publisher for an open feed',
  402: 'it is for subscribers',
  403: 'the server does not let programs in; ask the publisher, or look for another feed',
  404: 'there is nothing at that address; it may have moved, so look at the site',
  406: 'the server has it in no form that is read',
  408: 'the server gave up waiting',
  410: 'the publisher has taken it away for good; remove it',
  429: 'the server asks to be left alone for a while; it is asked less often',
  451: 'it is withheld for legal reasons',
}

/** A status that is none of success, in words. */
export function statusText(status: number): string {
  const words = statusWords[status] ?? (status >= 500 ? 'the server has a fault; it is tried again' : 'it is not given')
  return `answered ${status}: ${words}`
}

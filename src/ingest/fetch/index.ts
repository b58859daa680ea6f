/**
 * What stands at this address? The one place where the program touches the network: pages, feeds, robots.txt, redirects and
 * what is sent out all pass here. Every request has a limit on time, on headers, on the bytes after decompression and on how
 * far they may swell; redirects are counted, and each is checked like the address itself.
 */
import type { Dispatcher } from 'undici'
import { Failure, limits } from '../../model/index.ts'
import { type AddressPolicy, checkAddress } from './address.ts'
import { readBody } from './body.ts'
import { openAgent } from './dial.ts'
import { failureOf } from './reason.ts'

export { type AddressPolicy, checkAddress, guardedLookup, isPublic } from './address.ts'
export { freshForMs, retryAfterMs } from './freshness.ts'
export { isAllowed, openToAll, parseRobots, type Robots, robotsBytesMax } from './robots.ts'

export interface FetcherOptions extends AddressPolicy {
  /** Who runs this and how to reach them, an address or a mailbox; stands in the user agent. */
  readonly contact?: string
  readonly timeoutMs?: number
  readonly bytesMax?: number
}

/** What was learned of a resource the last time; sent only to the address that it was learned at. */
export interface Validators {
  readonly url: string
  readonly etag?: string
  /** `Last-Modified` as the server wrote it; never made from a clock of ours. */
  readonly lastModified?: string
}

export interface FetchRequest {
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  readonly accept?: string
  readonly validators?: Validators | undefined
  readonly signal?: AbortSignal
  readonly timeoutMs?: number
  readonly bytesMax?: number
  /** A longer body is cut at `bytesMax`, and no failure. */
  readonly isCut?: boolean
  /** Followed for GET only; what is sent out goes where it was addressed, or nowhere. */
  readonly redirectsMax?: number
  /** Asked before each request, that of a redirect too; throws where it must not be made, and waits where it must wait. */
  readonly admit?: (url: URL) => Promise<void>
}

export interface Fetched {
  /** Where it was in the end, after redirects. */
  readonly url: string
  readonly status: number
  /** Names in lower case; what was sent several times is joined by commas. */
  readonly headers: Readonly<Record<string, string>>
  /** Lower case, without parameters; '' where the server does not say. */
  readonly mediaType: string
  readonly charset?: string
  /** Empty where the status is none of success, unless it was asked for by POST. */
  readonly body: Uint8Array
  /** Where permanent redirects alone led: the address to ask from now on. */
  readonly movedTo?: string
}

/** Keeps connections open between requests. */
export interface Fetcher {
  /** Whatever the server answers; throws the Failures `fetch/refused`, `fetch/failed`, `fetch/too-large`. */
  request(address: string, request?: FetchRequest): Promise<Fetched>
  close(): Promise<void>
}

/** The token that robots.txt files know this program by. */
export const productToken = 'tocsin'
const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
const permanentStatuses: ReadonlySet<number> = new Set([301, 308])
const acceptDefault =
  'text/html,application/xhtml+xml,application/rss+xml;q=0.9,application/atom+xml;q=0.9,text/plain;q=0.9,text/markdown;q=0.9,application/json;q=0.8,*/*;q=0.1'

/** Of a body that nobody reads: what an error page has. */
const droppedBytesMax = 64 * 1024

/** Opens the choke point. A long run has one; whoever fetches one page has `fetchDocument`. */
export function openFetcher(options: FetcherOptions): Fetcher {
  let agent: ReturnType<typeof openAgent> | undefined
  const userAgent = userAgentOf(options.contact)
  return {
    async request(address, request = {}) {
      const url = checkAddress(address, options)
      agent ??= openAgent(options)
      return await follow(url, { ...options, ...request, userAgent, agent: await agent })
    },
    async close() {
      await (await agent)?.destroy()
    },
  }
}

function userAgentOf(contact: string | undefined): string {
  const who = contact === undefined ? '' : `; +${contact.replace(/[^\x21-\x7e]+/g, ' ').trim()}`
  return `${productToken}/0.1 (reads news reports${who})`
}

export interface FetchOptions extends FetcherOptions {
  readonly signal?: AbortSignal
}

/** Fetches one address. Throws the Failures `fetch/refused`, `fetch/failed`, `fetch/too-large`; an error page is a failure. */
export async function fetchDocument(address: string, options: FetchOptions): Promise<Fetched> {
  const fetcher = openFetcher(options)
  try {
    const fetched = await fetcher.request(address, options.signal === undefined ? {} : { signal: options.signal })
    if (fetched.status >= 200 && fetched.status < 300) return fetched
    throw new Failure('fetch/failed', `${fetched.url} answered ${fetched.status}`)
  } finally {
    await fetcher.close()
  }
}

interface Exchange extends FetcherOptions, FetchRequest {
  readonly userAgent: string
  readonly agent: Dispatcher
}

async function follow(start: URL, exchange: Exchange): Promise<Fetched> {
  const { method = 'GET', admit, timeoutMs = limits.fetchTimeoutMs } = exchange
  const redirectsMax = method === 'GET' ? (exchange.redirectsMax ?? limits.redirectsMax) : 0
  const passed = new Set<string>()
  let url = start
  let isPermanent = true
  let leftMs = timeoutMs
  for (;;) {
    await admit?.(url)
    const startedMs = performance.now()
    const answer = await ask(url, { ...exchange, timeoutMs, leftMs })
    leftMs -= performance.now() - startedMs
    if (!('location' in answer)) {
      return { ...answer, ...(isPermanent && url !== start ? { movedTo: url.href } : {}) }
    }
    isPermanent &&= permanentStatuses.has(answer.status)
    passed.add(url.href)
    url = checkAddress(answer.location, exchange, url.href)
    if (passed.has(url.href)) throw new Failure('fetch/failed', `${start.href} redirects in a circle`)
    if (passed.size > redirectsMax) {
      throw new Failure('fetch/failed', `${start.href} redirects more than ${redirectsMax} times`)
    }
  }
}

interface Redirect {
  readonly status: number
  readonly location: string
}

/** One request, with what is left of the time. */
async function ask(url: URL, exchange: Exchange & { leftMs: number }): Promise<Fetched | Redirect> {
  const { agent, signal, leftMs, timeoutMs = limits.fetchTimeoutMs, method = 'GET' } = exchange
  const { request } = await import('undici')
  const ending = endingOf(signal, leftMs)
  try {
    const response = await request(url, {
      dispatcher: agent,
      method,
      signal: ending.signal,
      headers: headersOf(url, exchange),
      ...(exchange.body === undefined ? {} : { body: exchange.body }),
    })
    const { statusCode: status } = response
    const headers = flat(response.headers)
    const location = headers['location']
    if (redirectStatuses.has(status) && location !== undefined && method === 'GET') {
      await drop(response.body)
      return { status, location }
    }
    if (method === 'GET' && (status < 200 || status > 299)) {
      await drop(response.body)
      return { url: url.href, status, headers, ...typeOf(headers), body: new Uint8Array() }
    }
    const bytesMax = exchange.bytesMax ?? limits.inputBytesMax
    const facts = {
      url: url.href,
      encoding: headers['content-encoding'] ?? '',
      bytesMax,
      isCut: exchange.isCut === true,
    }
    return { url: url.href, status, headers, ...typeOf(headers), body: await readBody(response.body, facts) }
  } catch (error) {
    if (ending.isLate()) throw new Failure('fetch/failed', `${url.href} took longer than ${timeoutMs} ms`)
    throw failureOf(error, url.href)
  } finally {
    ending.release()
  }
}

/** Reads a short body to its end, so that the connection can be used again, and leaves a long one. */
async function drop(body: Dispatcher.ResponseData['body']): Promise<void> {
  body.on('error', () => undefined)
  await body.dump({ limit: droppedBytesMax }).catch(() => undefined)
}

/** One signal for the caller's and the clock. Made by hand: the runtime's `any` keeps what it joins to a long-lived signal. */
function endingOf(signal: AbortSignal | undefined, leftMs: number) {
  const controller = new AbortController()
  let late = false
  const timer = setTimeout(
    () => {
      late = true
      controller.abort()
    },
    Math.max(1, leftMs),
  )
  const stop = (): void => controller.abort(signal?.reason)
  signal?.addEventListener('abort', stop)
  if (signal?.aborted === true) stop()
  return {
    signal: controller.signal,
    isLate: () => late,
    release: () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
    },
  }
}

function headersOf(url: URL, { userAgent, accept, headers, validators }: Exchange): Record<string, string> {
  const conditions = validators?.url === url.href ? validators : undefined
  return {
    'user-agent': userAgent,
    accept: accept ?? acceptDefault,
    'accept-encoding': 'gzip, deflate, br',
    ...(conditions?.etag === undefined ? {} : { 'if-none-match': conditions.etag }),
    ...(conditions?.lastModified === undefined ? {} : { 'if-modified-since': conditions.lastModified }),
    ...headers,
  }
}

function flat(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const flattened: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flattened[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value
  }
  return flattened
}

function typeOf(headers: Readonly<Record<string, string>>): Pick<Fetched, 'mediaType' | 'charset'> {
  const [mediaType = '', ...parameters] = (headers['content-type'] ?? '').split(';')
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([\w:.-]+)"?\s*$/i.exec(parameter)?.[1])
    .find(Boolean)
  return { mediaType: mediaType.trim().toLowerCase(), ...(charset === undefined ? {} : { charset }) }
}

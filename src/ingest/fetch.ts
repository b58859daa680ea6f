/**
 * What stands at this address? The one place where the program touches the network. Every request has a time limit and
 * a limit on the bytes after decompression; redirects are counted, and each is checked like the address itself.
 */
import { Failure, isFailure, limits } from '../model/index.ts'
import { type AddressPolicy, checkAddress, guardedLookup } from './address.ts'
import { readWhole } from './bytes.ts'

export interface FetchOptions extends AddressPolicy {
  readonly signal?: AbortSignal
  readonly timeoutMs?: number
  readonly bytesMax?: number
}

export interface Fetched {
  /** Where it was in the end, after redirects. */
  readonly url: string
  /** Lower case, without parameters; '' where the server does not say. */
  readonly mediaType: string
  readonly charset?: string
  readonly body: Uint8Array
}

const userAgent = 'tocsin/0.1 (reads news reports, one page at a time, when a person asks for it)'
const accept =
  'text/html,application/xhtml+xml,application/rss+xml;q=0.9,application/atom+xml;q=0.9,text/plain;q=0.9,text/markdown;q=0.9,application/json;q=0.8,*/*;q=0.1'
const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** Fetches one address. Throws the Failures `fetch/refused`, `fetch/failed`, `fetch/too-large`. */
export async function fetchDocument(address: string, options: FetchOptions): Promise<Fetched> {
  const url = checkAddress(address, options)
  const timeout = AbortSignal.timeout(options.timeoutMs ?? limits.fetchTimeoutMs)
  const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal])
  // Loaded here, since most runs touch no network and the library takes a tenth of a second.
  const { Agent, fetch } = await import('undici')
  const dispatcher = new Agent({ connect: { lookup: guardedLookup(options) } })
  try {
    return await follow(url, options, (target) =>
      fetch(target, {
        dispatcher,
        signal,
        redirect: 'manual',
        headers: { 'user-agent': userAgent, accept },
      }),
    )
  } catch (error) {
    throw timeout.aborted ? tooSlow(url, options) : failureOf(error, url)
  } finally {
    await dispatcher.destroy()
  }
}

type Response = Awaited<ReturnType<typeof import('undici').fetch>>

async function follow(start: URL, options: FetchOptions, request: (url: URL) => Promise<Response>): Promise<Fetched> {
  let url = start
  for (let redirects = 0; redirects <= limits.redirectsMax; redirects++) {
    const response = await request(url)
    const location = response.headers.get('location')
    if (!redirectStatuses.has(response.status) || location === null) return receive(response, url, options)
    await response.body?.cancel()
    url = checkAddress(location, options, url.href)
  }
  throw new Failure('fetch/failed', `${start.href} redirects more than ${limits.redirectsMax} times`)
}

async function receive(response: Response, url: URL, options: FetchOptions): Promise<Fetched> {
  if (!response.ok) {
    throw new Failure('fetch/failed', `${url.href} answered ${response.status} ${response.statusText}`.trimEnd())
  }
  const bytesMax = options.bytesMax ?? limits.inputBytesMax
  const body = response.body === null ? new Uint8Array() : await readWhole(response.body, bytesMax)
  if (body === undefined) throw new Failure('fetch/too-large', `${url.href} is larger than ${bytesMax} bytes`)
  const [mediaType = '', ...parameters] = (response.headers.get('content-type') ?? '').split(';')
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([\w:.-]+)"?\s*$/i.exec(parameter)?.[1])
    .find(Boolean)
  return {
    url: url.href,
    mediaType: mediaType.trim().toLowerCase(),
    body,
    ...(charset === undefined ? {} : { charset }),
  }
}

function tooSlow(url: URL, options: FetchOptions): Failure {
  return new Failure('fetch/failed', `${url.href} took longer than ${options.timeoutMs ?? limits.fetchTimeoutMs} ms`)
}

/** The dialer's refusals come wrapped by the library; the rest is the network's own word for it. */
function failureOf(error: unknown, url: URL): Failure {
  let cause: unknown = error
  for (let depth = 0; depth < 5 && cause instanceof Error; depth++) {
    if (isFailure(cause)) return cause
    if (cause.cause === undefined) break
    cause = cause.cause
  }
  const reason = cause instanceof Error ? ('code' in cause ? String(cause.code) : cause.message) : 'unknown error'
  return new Failure('fetch/failed', `${url.href} could not be fetched: ${reason}`, { cause: error })
}

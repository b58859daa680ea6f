/**
 * How does an alert reach another program? Posted as JSON, with the moment of sending and, where there is a key, a signature over
 * both, so that whoever gets it knows who sent it and refuses what someone else sends again later.
 */
import { createHmac } from 'node:crypto'
import type { LookupFunction } from 'node:net'
import { Failure, limits } from '../model/index.ts'
import { Later } from './retry.ts'

/** Where may be posted: checked on the address as written, and on what its name resolves to. */
export interface PostPolicy {
  /** Throws Failures for an address that may not be asked. */
  readonly check: (url: string) => URL
  readonly lookup: LookupFunction
}

export interface Post {
  readonly url: string
  readonly body: string
  /** The same for every try, so that the receiver can drop what it has already. */
  readonly id: string
  /** Of the signature; without one it is not signed. */
  readonly key?: string
  /** Seconds since 1970. */
  readonly timestamp: number
}

/**
 * `v1=` and the HMAC-SHA256, in hex, of timestamp, a full stop, and the body.
 *
 * @example `signatureOf({ key, timestamp: 1700000000, body: '{}' })`
 */
export function signatureOf({ key, timestamp, body }: { key: string; timestamp: number; body: string }): string {
  return `v1=${createHmac('sha256', key).update(`${timestamp}.${body}`).digest('hex')}`
}

/** Status codes that say "not now". */
const passing: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504])

/** Posts once. Throws `send/refused` where another try would be refused as well, and anything else where it may pass. */
export async function postSigned(post: Post, policy: PostPolicy): Promise<void> {
  const { url, body, id, key, timestamp } = post
  const address = policy.check(url)
  // Loaded here: most runs send nothing.
  const { Agent, fetch } = await import('undici')
  const dispatcher = new Agent({ connect: { lookup: policy.lookup } })
  try {
    const response = await fetch(address, {
      method: 'POST',
      body,
      dispatcher,
      // Where it leads is not where the rule sends it, and was not checked.
      redirect: 'manual',
      signal: AbortSignal.timeout(limits.sendTimeoutMs),
      headers: {
        'content-type': 'application/json',
        'user-agent': 'tocsin',
        'tocsin-alert': id,
        'tocsin-timestamp': String(timestamp),
        ...(key === undefined ? {} : { 'tocsin-signature': signatureOf({ key, timestamp, body }) }),
      },
    })
    await response.body?.cancel()
    if (response.ok) return
    const { status } = response
    const told = `${address.host} answers ${status}`
    if (!passing.has(status)) throw new Failure('send/refused', told)
    throw new Later(told, { afterMs: afterMs(response.headers.get('retry-after')) })
  } finally {
    await dispatcher.destroy()
  }
}

function afterMs(header: string | null): number {
  return header !== null && /^\d{1,6}$/.test(header) ? Number(header) * 1000 : 0
}

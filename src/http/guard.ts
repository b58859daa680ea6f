/**
 * Who may ask? On this machine alone, anyone who runs on it, but no page of another site: the Host and Origin of a request must
 * be the server's own. Anywhere else, whoever has a token, which is kept as a hash.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Token } from '../app/token.ts'
import { Failure } from '../model/index.ts'
import type { Scope } from './route.ts'

export interface Guard {
  /** Host names, without port, that the server answers for. */
  readonly hosts: ReadonlySet<string>
  /** `undefined`: no token is asked for, since only this machine can connect. */
  readonly tokens: (() => readonly Token[]) | undefined
}

/** Names of this machine that every browser resolves to it and to nothing else. */
export const loopbackNames = ['localhost', '127.0.0.1', '[::1]'] as const

function tokenHash(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex')
}

/** Throws `request/host` where a page made a browser ask under a name of its own (DNS rebinding), `request/scope` across sites. */
export function checkOrigin({ headers, headersDistinct }: IncomingMessage, { hosts }: Guard): void {
  const host = headers.host ?? ''
  // Of two names, something between may have looked at the other.
  if (!hosts.has(nameOf(host)) || headersDistinct['host']?.length !== 1)
    throw new Failure('request/host', `this server does not answer for ${host.slice(0, 100)}; see --allow-host`)
  const { origin } = headers
  const site = headers['sec-fetch-site']
  const isForeign = origin !== undefined && originHost(origin) !== host
  // A person who follows a link from elsewhere asks for a page, and comes with a foreign site but without an origin. Another port of
  // this machine is the same site, and someone else's page all the same.
  const isEmbedded = (site === 'cross-site' || site === 'same-site') && headers['sec-fetch-mode'] !== 'navigate'
  if (isForeign || isEmbedded) throw new Failure('request/scope', 'pages of other sites may not ask this server')
}

function nameOf(host: string): string {
  return host.replace(/:\d{1,5}$/, '').toLowerCase()
}

function originHost(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}

/** The name of whoever asks, where a token says it. Throws `request/no-token` or `request/scope`. */
export function checkToken(headers: IncomingHttpHeaders, scope: Scope, { tokens }: Guard): string | undefined {
  if (tokens === undefined || scope === 'none') return undefined
  const given = /^Bearer ([\w-]{16,200})$/i.exec(headers.authorization ?? '')?.[1]
  if (given === undefined) throw new Failure('request/no-token', 'send a token: Authorization: Bearer TOKEN')
  const hash = Buffer.from(tokenHash(given), 'hex')
  const found = tokens().find((token) => timingSafeEqual(Buffer.from(token.hash, 'hex'), hash))
  if (found === undefined) throw new Failure('request/no-token', 'this token is not known')
  if (scope === 'write' && found.scope !== 'write')
    throw new Failure('request/scope', `the token ${found.name} may read, and this writes`)
  return found.name
}

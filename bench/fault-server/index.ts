/**
 * What does the web do to a program that follows a thousand feeds? A server that does it on purpose: slow, cut, of the wrong
 * length, 429, 500, redirects in a circle, a certificate that nobody trusts, bombs, headers without end, robots.txt that
 * refuses or fails. It keeps a record of what it answered, so that nothing can be fetched twice unseen.
 */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { randomFrom } from '../../check/random.ts'
import { selfSigned } from './certificate.ts'
import { type PlannedFeed, type PlannedPage, type PlanOptions, planFeeds, versionAt } from './plan.ts'
import { renderFeed, renderPage } from './render.ts'

export { type PlannedFeed, type PlannedPage, versionAt } from './plan.ts'

export interface FaultServerOptions extends PlanOptions {
  /** Hosts, as ports of this machine. */
  readonly hosts: number
  /** Of requests for sound feeds and pages, the share that meets a fault that passes. */
  readonly faultShare: number
  /** Milliseconds since 1970, on the clock that the feeds are published by. */
  readonly now: () => number
}

/** A page that was answered with 200 to its last byte. */
export interface Answered {
  readonly name: string
  readonly version: number
  /** On the machine's clock. */
  readonly at: number
}

export interface FaultServer {
  readonly feeds: readonly PlannedFeed[]
  readonly addresses: readonly string[]
  readonly answered: readonly Answered[]
  /** Requests by what they were answered with. */
  readonly counts: ReadonlyMap<string, number>
  /** Ends the faults that pass. */
  calm(): void
  close(): Promise<void>
}

type FaultName = 'slow' | 'cut' | 'length' | 'throttle' | 'error' | 'reset' | 'bad-gzip'
const passing: readonly FaultName[] = ['slow', 'cut', 'length', 'throttle', 'error', 'reset', 'bad-gzip']
/** How long a slow answer takes; a client waits longer than that. */
const slowMs = 1500

export async function startFaultServer(options: FaultServerOptions): Promise<FaultServer> {
  const feeds = planFeeds(options)
  const servers: (Server | ReturnType<typeof createSecureServer>)[] = []
  const ports: number[] = []
  const state = { calm: false, answered: [] as Answered[], counts: new Map<string, number>() }
  const handle = handler(options, feeds, ports, state)
  // The last two refuse by robots.txt: one says no, one fails.
  for (let host = 0; host < options.hosts + 2; host += 1) {
    const server = createServer((request, response) => handle(host, request, response))
    servers.push(server)
    ports.push(await listen(server))
  }
  const secure = createSecureServer(selfSigned(), (_, response) => response.end('never seen'))
  servers.push(secure)
  const securePort = await listen(secure)
  return {
    feeds,
    addresses: feeds.map((feed) => addressOf(feed, ports, securePort, options)),
    answered: state.answered,
    counts: state.counts,
    calm() {
      state.calm = true
    },
    async close() {
      for (const server of servers) {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      }
    },
  }
}

async function listen(server: Server | ReturnType<typeof createSecureServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

function addressOf(
  { number, fault, isMoved }: PlannedFeed,
  ports: readonly number[],
  securePort: number,
  { hosts }: FaultServerOptions,
): string {
  if (fault === 'certificate') return `https://127.0.0.1:${securePort}/feed/${number}`
  const host = fault === 'robots' ? hosts : fault === 'robots-fails' ? hosts + 1 : number % hosts
  return `http://127.0.0.1:${ports[host]}/${isMoved ? 'old-feed' : 'feed'}/${number}`
}

interface State {
  calm: boolean
  readonly answered: Answered[]
  readonly counts: Map<string, number>
}

function handler(options: FaultServerOptions, feeds: readonly PlannedFeed[], ports: readonly number[], state: State) {
  const random = randomFrom(options.seed + 1)
  const pages = new Map(feeds.flatMap(({ pages: own }) => own.map((page) => [page.name, page] as const)))
  const urlOf = (page: PlannedPage): string => `http://127.0.0.1:${ports[page.feed % options.hosts]}/page/${page.name}`
  const count = (what: string): void => void state.counts.set(what, (state.counts.get(what) ?? 0) + 1)
  return (host: number, request: IncomingMessage, response: ServerResponse): void => {
    const [, part = '', name = ''] = (request.url ?? '').split('?', 1)[0]?.split('/') ?? []
    response.on('error', () => undefined)
    if (part === 'robots.txt') {
      answerRobots(response, host - options.hosts)
      return
    }
    const feed = feeds[Number(name)]
    const isLasting = (part === 'feed' || part === 'circle') && feed !== undefined && feed.fault !== 'none'
    if (isLasting) {
      answerWrongly(feed, response)
      return
    }
    const fault =
      state.calm || random() >= options.faultShare ? undefined : passing[Math.floor(random() * passing.length)]
    const answer: Answer = { request, response, fault, count }
    if (part === 'old-feed') redirect(response, 301, `/feed/${name}`)
    else if (part === 'feed' && feed !== undefined) {
      const also = feed.also === undefined ? [] : (feeds[feed.also]?.pages ?? [])
      const listed = [...feed.pages, ...also].map((page) => ({ page, url: urlOf(page) }))
      const { type, body } = renderFeed(feed, listed, options.now())
      send(answer, { type, body, what: 'feed', hasValidators: feed.hasValidators, isZipped: feed.number % 2 === 0 })
    } else answerPage(answer, { page: pages.get(name), isTarget: part === 'moved-page', options, state })
  }
}

function answerRobots(response: ServerResponse, extra: number): void {
  if (extra === 0) response.writeHead(200).end('User-agent: *\nDisallow: /')
  else if (extra === 1) response.writeHead(503).end()
  else response.writeHead(404).end()
}

function redirect(response: ServerResponse, status: number, location: string): void {
  response.writeHead(status, { location }).end()
}

function answerWrongly({ fault, number }: PlannedFeed, response: ServerResponse): void {
  switch (fault) {
    case 'circle':
      redirect(response, 302, `/${number % 2 === 0 ? 'circle' : 'feed'}/${number}?${Math.random()}`)
      return
    case 'bomb':
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/rss+xml' }).end(bomb)
      return
    case 'headers':
      response.writeHead(200, { 'x-much': 'x'.repeat(100_000) }).end()
      return
    case 'gone':
      response.writeHead(410).end()
      return
    case 'no-feed':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Welcome')
      return
    default:
      // It hangs: the connection stays open, and nothing comes.
      return
  }
}

const bomb = gzipSync(new Uint8Array(100 * 1024 * 1024))

interface Answer {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly fault: FaultName | undefined
  readonly count: (what: string) => void
}

interface PageAnswer {
  readonly page: PlannedPage | undefined
  readonly isTarget: boolean
  readonly options: FaultServerOptions
  readonly state: State
}

function answerPage(answer: Answer, { page, isTarget, options, state }: PageAnswer): void {
  const { response } = answer
  const version = page === undefined ? 0 : versionAt(page, options.now())
  if (page === undefined || version === 0 || page.stands === 'missing') {
    response.writeHead(410).end()
    return
  }
  if (page.stands === 'redirect' && !isTarget) {
    redirect(response, 302, `/moved-page/${page.name}`)
    return
  }
  const { name, hasValidators } = page
  const onWhole = (): void => void state.answered.push({ name, version, at: Date.now() })
  send(answer, {
    type: 'text/html; charset=utf-8',
    body: renderPage(page, version),
    what: 'page',
    hasValidators,
    isZipped: false,
    onWhole,
  })
}

interface Content {
  readonly type: string
  readonly body: string
  readonly what: string
  readonly hasValidators: boolean
  readonly isZipped: boolean
  readonly onWhole?: () => void
}

/** A short hash that stays the same for the same text. */
function tagOf(text: string): string {
  let hash = 0
  for (let index = 0; index < text.length; index += 1) hash = (hash * 31 + text.charCodeAt(index)) | 0
  return `"${(hash >>> 0).toString(16)}"`
}

function send(
  { request, response, fault, count }: Answer,
  { type, body, what, hasValidators, isZipped, onWhole }: Content,
): void {
  const etag = tagOf(body)
  if (fault !== undefined && fault !== 'slow') {
    count(`${what} ${fault}`)
    breakOff(response, fault, body)
    return
  }
  if (hasValidators && request.headers['if-none-match'] === etag) {
    count(`${what} 304`)
    response.writeHead(304, { etag }).end()
    return
  }
  const bytes = isZipped ? gzipSync(body) : Buffer.from(body)
  const headers = {
    'content-type': type,
    'content-length': bytes.length,
    ...(hasValidators ? { etag } : {}),
    ...(isZipped ? { 'content-encoding': 'gzip' } : {}),
  }
  response.on('finish', () => {
    count(`${what} 200`)
    onWhole?.()
  })
  if (fault === 'slow') {
    response.writeHead(200, headers).write(bytes.subarray(0, 100))
    setTimeout(() => response.end(bytes.subarray(100)), slowMs)
  } else response.writeHead(200, headers).end(bytes)
}

function breakOff(response: ServerResponse, fault: Exclude<FaultName, 'slow'>, body: string): void {
  switch (fault) {
    case 'cut':
      response.writeHead(200, { 'content-type': 'text/html' }).write(body.slice(0, body.length / 2))
      setTimeout(() => response.destroy(), 20)
      return
    case 'length':
      response.writeHead(200, { 'content-length': body.length + 1000 }).write(body)
      setTimeout(() => response.destroy(), 20)
      return
    case 'throttle':
      response.writeHead(429, { 'retry-after': '120' }).end()
      return
    case 'error':
      response.writeHead(500).end('<h1>Error</h1>')
      return
    case 'reset':
      response.destroy()
      return
    case 'bad-gzip':
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(body).subarray(0, 40))
  }
}

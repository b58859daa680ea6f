/**
 * How does a request become an answer? Checked for where it comes from and whether it may, validated by the row's schemas, given
 * to the row's use case, and sent in the format that was agreed on, or as 304 where the client has it already.
 */
import { createHash } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchemaValidationError } from 'fastify'
import { fastify } from 'fastify'
import type { Desk } from '../app/desk/index.ts'
import type { Token } from '../app/token.ts'
import { Failure, limits } from '../model/index.ts'
import { connectionOptions, limitConnections, refuseConnection } from './connection.ts'
import { registerDocuments } from './document.ts'
import { agreed } from './format.ts'
import type { Guard } from './guard.ts'
import { checkOrigin, checkToken, loopbackNames } from './guard.ts'
import { isFault, problemMediaType, problemOf } from './problem.ts'
import type { Representation, RouteRow } from './route.ts'
import { routes } from './routes.ts'
import { registerStatic } from './static.ts'
import type { Streams } from './stream.ts'
import { openStreams } from './stream.ts'

export interface ServeOptions {
  readonly desk: Desk
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
  /** Further host names that the server answers for. */
  readonly allowedHosts?: readonly string[]
  /** Asked at each request, so that a token that is taken away stops working at once. */
  readonly tokens?: () => readonly Token[]
  /** Requests of one client in a minute. */
  readonly requestsPerMinute?: number
  /** Folder of the desk's own page, where it is built. */
  readonly web?: string
  /** Told of faults of the program. */
  readonly onFault?: (error: unknown) => void
}

export interface Served {
  readonly url: string
  close(): Promise<void>
}

/** A program on the same machine may ask more than twice as often as the bench does; from elsewhere, twenty times a second. */
const requestsPerMinuteDefault = { loopback: 60_000, elsewhere: 1200 } as const

/** Starts the server. Throws `serve/address`, or `usage/argument` where others could connect and there is no token. */
export async function serve(options: ServeOptions): Promise<Served> {
  const { desk, host, port, tokens } = options
  const isLoopback = host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
  if (!isLoopback && (tokens === undefined || tokens().length === 0))
    throw new Failure(
      'usage/argument',
      `${host} can be reached from other machines, so tokens are needed: tocsin tokens add NAME --scope read`,
    )
  const hosts = [...loopbackNames, host.includes(':') ? `[${host}]` : host, ...(options.allowedHosts ?? [])]
  const guard: Guard = { hosts: new Set(hosts.map((name) => name.toLowerCase())), tokens }
  const streams = openStreams(desk)
  const app = await makeApp({ ...options, guard, streams, isLoopback })
  try {
    await app.listen({ host, port })
  } catch (error) {
    streams.close()
    throw new Failure('serve/address', `cannot listen at ${host}:${port}: ${reasonOf(error)}`, { cause: error })
  }
  // Listening on a port, the address is never a path.
  const { port: bound } = app.server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}/`,
    async close() {
      streams.close()
      await app.close()
    },
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'EADDRINUSE') return 'the port is in use; give another with --port'
  if (code === 'EACCES') return 'the port may not be used by this user'
  if (code === 'EADDRNOTAVAIL') return 'this machine has no such address'
  return String(error)
}

interface AppOptions extends ServeOptions {
  readonly guard: Guard
  readonly streams: Streams
  readonly isLoopback: boolean
}

async function makeApp(options: AppOptions): Promise<FastifyInstance> {
  const { desk, guard, isLoopback, onFault } = options
  const app = fastify({
    bodyLimit: limits.requestBytesMax,
    requestTimeout: limits.requestTimeoutMs,
    http: connectionOptions,
    clientErrorHandler: refuseConnection,
    forceCloseConnections: true,
    exposeHeadRoutes: true,
    routerOptions: { maxParamLength: 200 },
    // Repeated names in a body are nobody's good intent.
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    frameworkErrors: (error, _, reply) => void sendProblem(reply, error, onFault),
    schemaErrorFormatter: ([error], part) => new Error(sentenceOf(error, part)),
    ajv: { customOptions: { removeAdditional: false, coerceTypes: 'array', allErrors: false } },
  })
  limitConnections(app.server)
  app.removeContentTypeParser('text/plain')
  app.setErrorHandler((error, _, reply) => sendProblem(reply, error, onFault))
  app.setNotFoundHandler((request, reply) => {
    const methods = methodsOf(request, app)
    if (methods.length > 0) reply.header('allow', methods.join(', '))
    return sendProblem(reply, unknownAddress(request, methods), onFault)
  })
  await app.register(helmet, securityHeaders(isLoopback))
  // Before anything is counted or compressed: a request that may not be is answered at once.
  app.addHook('onRequest', async (request) => checkOrigin(request.raw, guard))
  await app.register(rateLimit, {
    global: false,
    max: options.requestsPerMinute ?? requestsPerMinuteDefault[isLoopback ? 'loopback' : 'elsewhere'],
    timeWindow: 60_000,
    errorResponseBuilder: (_, { after }) => new Failure('request/too-many', `too many requests; try again in ${after}`),
  })
  // Ahead of every route's own hooks: whoever guesses tokens or addresses is counted as well.
  app.addHook('onRequest', app.rateLimit())
  await app.register(compress, { threshold: 1024, encodings: ['gzip', 'deflate'], zlibOptions: { level: 4 } })
  for (const row of routes) register(app, row, options)
  registerDocuments(app, { routes, version: desk.version })
  await registerStatic(app, { folder: options.web, version: desk.version })
  return app
}

/** What is wrong with a request, with the name of what is wrong in it. */
function sentenceOf(error: FastifySchemaValidationError | undefined, part: string): string {
  const { instancePath = '', message = 'is not what the route takes', params = {} } = error ?? {}
  const name = instancePath.slice(1).replaceAll('/', '.')
  const unknown = params['additionalProperty']
  if (typeof unknown === 'string') return `${unknown.slice(0, 60)} is no parameter of this route`
  const allowed = params['allowedValues']
  const choices = Array.isArray(allowed) ? `: ${allowed.join(', ')}` : ''
  return `${name === '' ? part : name} ${message}${choices}`
}

/** Nothing on any page may come from elsewhere, run in the page itself, or be shown in another one's frame. */
function securityHeaders(isLoopback: boolean): object {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    // Encryption is the business of the proxy in front; on this machine there is none.
    strictTransportSecurity: isLoopback ? false : { maxAge: 15_552_000 },
  }
}

/** What an address takes that does not take this method; the methods of a HEAD are those of its GET. */
function methodsOf({ method, url }: FastifyRequest, app: FastifyInstance): readonly string[] {
  const path = url.split('?')[0] ?? ''
  return (['GET', 'HEAD', 'POST', 'PUT', 'DELETE'] as const).filter(
    (other) => other !== method && app.findRoute({ method: other, url: path }) !== null,
  )
}

function unknownAddress({ method, url }: FastifyRequest, methods: readonly string[]): Failure {
  const path = url.split('?')[0] ?? ''
  return methods.length > 0
    ? new Failure('request/method', `${path.slice(0, 100)} takes ${methods.join(', ')}, not ${method}`)
    : new Failure('request/not-found', 'there is nothing at this address; /docs lists what there is')
}

function register(app: FastifyInstance, row: RouteRow, options: AppOptions): void {
  const { method, path, params, query, body, answers } = row
  const format = { format: { type: 'string', enum: answers.map(({ name }) => name) } }
  const properties = { ...query?.properties, ...(answers.length > 1 ? format : {}) }
  app.route({
    method,
    url: path.replace(/\{(\w+)\}/g, ':$1'),
    schema: {
      ...(params === undefined ? {} : { params }),
      ...(body === undefined ? {} : { body }),
      querystring: { type: 'object', ...query, properties, additionalProperties: false },
    },
    onRequest: async (request) => void checkToken(request.headers, row.scope, options.guard),
    preValidation: async (request) => dropEmpty(request),
    handler: (request, reply) => answer(row, { request, reply, ...options }),
  })
}

/** A form sends its empty fields too; a field that is empty was not given. */
function dropEmpty(request: FastifyRequest): void {
  const query = request.query as Record<string, unknown>
  for (const [name, value] of Object.entries(query)) if (value === '') delete query[name]
}

interface Exchange extends AppOptions {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

async function answer(row: RouteRow, exchange: Exchange): Promise<unknown> {
  const { request, reply, desk, streams } = exchange
  const { format, ...query } = request.query as { format?: string }
  const representation = agreed(row.answers, { accept: request.headers.accept, format })
  if (row.answers.length > 1) reply.header('vary', 'Accept')
  if (representation.name === 'events') return openStream(exchange, query, streams)
  const isKept = await isKnown(row, representation, exchange)
  if (isKept) return reply.code(304).send()
  const aborted = new AbortController()
  request.raw.once('close', () => aborted.abort())
  const given = { params: request.params, query, body: request.body, format: representation.name, desk }
  const result = await row.handle({ ...given, signal: aborted.signal } as never)
  reply.code(result.status ?? 200).headers(result.headers ?? {})
  return reply.type(contentType(representation)).send(payload(result.body))
}

/** Sets the headers for caches; true where the client has the answer already. */
async function isKnown(row: RouteRow, representation: Representation, exchange: Exchange): Promise<boolean> {
  const { request, reply, desk } = exchange
  if (row.cache === 'never') {
    reply.header('cache-control', 'no-store')
    return false
  }
  const state = row.cache === 'program' ? '' : await desk.ledger.revision()
  const parts = [desk.version, state, representation.name, request.url]
  const tag = `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}"`
  reply.header('etag', tag).header('cache-control', 'private, no-cache')
  const given = request.headers['if-none-match'] ?? ''
  return given === '*' || given.split(',').some((each) => each.trim() === tag)
}

async function openStream(exchange: Exchange, query: { after?: string }, streams: Streams): Promise<unknown> {
  const { request, reply } = exchange
  const last = request.headers['last-event-id']
  const cursor = typeof last === 'string' ? last : query.after
  const headers = Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)])
  if (request.method === 'HEAD') return reply.type('text/event-stream').send()
  await streams.open(reply.raw, { cursor, headers: Object.fromEntries(headers) })
  return reply.hijack()
}

/** Text says how its letters are written; JSON is UTF-8 by its standard, and what is bytes has no letters. */
function contentType({ mediaType }: Representation): string {
  return /^text\/|\+xml$/.test(mediaType) && !mediaType.includes(';') ? `${mediaType}; charset=utf-8` : mediaType
}

/** What comes in pieces is sent as it comes: memory does not grow with it. */
function payload(body: unknown): string | Buffer | Readable {
  if (typeof body === 'string') return body
  if (body instanceof Uint8Array) return Buffer.from(body)
  return isPieces(body) ? Readable.from(body) : JSON.stringify(body)
}

function isPieces(body: unknown): body is AsyncIterable<string | Uint8Array> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body
}

function sendProblem(reply: FastifyReply, error: unknown, onFault: ServeOptions['onFault']): FastifyReply {
  const problem = problemOf(error)
  if (isFault(problem.status)) onFault?.(error)
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer')
  if (problem.status === 429 || problem.status === 503) reply.header('retry-after', '5')
  reply.header('cache-control', 'no-store').removeHeader('etag')
  return reply.code(problem.status).type(problemMediaType).send(JSON.stringify(problem))
}

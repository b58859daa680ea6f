/**
 * How does a program ask a Tocsin server? One method for each operation of the server, with the types of its OpenAPI document;
 * failures have the server's codes. Runs in Node and in browsers, and needs nothing else.
 *
 * @example
 * const desk = createClient({ url: 'http://127.0.0.1:8686/' })
 * const { items } = await desk.incidents({ near: '43.25,76.95', radius: 100, asOf: '2022-01-06T12:00:00Z' })
 */
import type { Change, OperationRow, Operations, Problem } from './api.ts'
import { operations } from './api.ts'

export type * from './api.ts'

/** A request that failed, with the problem that the server told of it. */
export class RequestFailure extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail ?? problem.title)
    this.name = 'RequestFailure'
    this.problem = problem
  }
}

export interface ClientOptions {
  /** Of the server, as in `http://127.0.0.1:8686/`. */
  readonly url: string
  /** Where the server wants one. */
  readonly token?: string
  readonly fetch?: typeof fetch
}

export type Parameters = Readonly<Record<string, string | number | boolean | readonly (string | number)[] | undefined>>
export type OperationName = keyof typeof operations

export interface FollowOptions {
  /** Begins after this cursor; now, where it is left out. */
  readonly after?: string
  readonly signal?: AbortSignal
}

/** `isReset` on the first change after the server no longer knew where this client was: everything follows anew. */
export type FollowedChange = Change & { readonly isReset: boolean }

export interface Client extends Operations {
  /** The answer of an operation in another format than JSON, as in `text('incidents', { format: 'csv' })`. */
  text(operation: OperationName, parameters: Parameters & { readonly format: string }): Promise<string>
  /** The same for formats that are no text, as in `bytes('brief', { format: 'docx' })`. */
  bytes(operation: OperationName, parameters: Parameters & { readonly format: string }): Promise<Uint8Array>
  /** Changes as they happen; comes back by itself where the stream breaks, and misses none. Ends with the signal. */
  follow(options?: FollowOptions): AsyncGenerator<FollowedChange>
}

export function createClient(options: ClientOptions): Client {
  const ask = async (row: OperationRow, given: readonly unknown[]): Promise<unknown> => {
    const takesParameters = !row.hasBody || row.path.includes('{')
    const parameters = (takesParameters ? given[0] : {}) as Parameters | undefined
    const body = row.hasBody ? given[takesParameters ? 1 : 0] : undefined
    return (await send(options, row, { parameters: parameters ?? {}, body, accept: 'application/json' })).json()
  }
  const methods = Object.entries(operations).map(([name, row]) => [name, (...given: unknown[]) => ask(row, given)])
  return {
    // Each method takes and gives what the interface says: both were written from the same document.
    ...(Object.fromEntries(methods) as unknown as Operations),
    async text(operation, parameters) {
      return (await send(options, operations[operation], { parameters, accept: '*/*' })).text()
    },
    async bytes(operation, parameters) {
      const response = await send(options, operations[operation], { parameters, accept: '*/*' })
      return new Uint8Array(await response.arrayBuffer())
    },
    follow: (following = {}) => follow(options, following),
  }
}

interface Sent {
  readonly parameters: Parameters
  readonly body?: unknown
  readonly accept: string
  readonly signal?: AbortSignal
}

async function send(
  { url, token, fetch: own = fetch }: ClientOptions,
  row: OperationRow,
  sent: Sent,
): Promise<Response> {
  const { body, accept, signal } = sent
  const response = await own(addressOf(url, row.path, sent.parameters), {
    method: row.method,
    headers: {
      accept,
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  })
  if (response.ok) return response
  throw new RequestFailure(await problemOf(response))
}

function addressOf(url: string, path: string, parameters: Parameters): URL {
  const inPath = new Set<string>()
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    inPath.add(name)
    return encodeURIComponent(String(parameters[name]))
  })
  const address = new URL(filled.slice(1), url.endsWith('/') ? url : `${url}/`)
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined || inPath.has(name)) continue
    for (const each of Array.isArray(value) ? value : [value]) address.searchParams.append(name, String(each))
  }
  return address
}

/** Where something between answers instead of the server, there is no problem document. */
async function problemOf(response: Response): Promise<Problem> {
  const { status, statusText } = response
  const value: unknown = await response.json().catch(() => undefined)
  const isProblem = typeof value === 'object' && value !== null && 'code' in value && 'title' in value
  return isProblem ? (value as Problem) : { type: 'about:blank', title: statusText || 'no answer', status, code: '' }
}

/** Before a stream that broke is opened again; the server says the same in `retry`. */
const RETRY_MS = 3000

async function* follow(options: ClientOptions, { after, signal }: FollowOptions): AsyncGenerator<FollowedChange> {
  let cursor = after
  const isOver = (): boolean => signal?.aborted === true
  while (!isOver()) {
    try {
      const parameters = cursor === undefined ? {} : { after: cursor }
      const sent = { parameters, accept: 'text/event-stream', ...(signal === undefined ? {} : { signal }) }
      const { body } = await send(options, operations.changes, sent)
      let isReset = false
      for await (const { event, data } of eventsOf(body)) {
        if (event === 'reset') isReset = true
        else {
          const change = JSON.parse(data) as Change
          cursor = change.cursor
          yield { ...change, isReset }
          isReset = false
        }
      }
    } catch (error) {
      if (isOver()) return
      // What the server refuses it would refuse again, but for "too many" and "busy".
      const isFinal = error instanceof RequestFailure && error.problem.status < 500 && error.problem.status !== 429
      if (isFinal) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
  }
}

interface ServerEvent {
  readonly event: string
  readonly data: string
}

async function* eventsOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<ServerEvent> {
  if (body === null) return
  const decoder = new TextDecoder()
  let pending = ''
  for await (const chunk of body) {
    pending += decoder.decode(chunk, { stream: true })
    const blocks = pending.split('\n\n')
    pending = blocks.pop() ?? ''
    for (const block of blocks) {
      const fields = Object.fromEntries(block.split('\n').map((line) => splitOnce(line)))
      if (fields['event'] !== undefined) yield { event: fields['event'], data: fields['data'] ?? '{}' }
    }
  }
}

function splitOnce(line: string): readonly [string, string] {
  const colon = line.indexOf(':')
  return colon < 0 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')]
}

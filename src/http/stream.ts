/**
 * How does a client follow what changes? Server-sent events: each change with its cursor as id, so a client that comes back with
 * `Last-Event-ID` misses nothing; a comment now and then, so that nothing between takes the stream for dead; and an end for
 * whoever reads too slowly, who comes back when it can.
 */
import type { ServerResponse } from 'node:http'
import type { Changes, Desk } from '../app/desk/index.ts'
import { Failure, limits } from '../model/index.ts'

/** Proxies cut connections that are silent for 30 to 60 seconds. */
const heartbeatMs = 15_000
/** How long a client waits before it comes back, in milliseconds. */
const retryMs = 3000

export interface Streams {
  /** Begins a stream after `cursor`, or now. Throws `request/too-many`. */
  open(response: ServerResponse, options: StreamOptions): Promise<void>
  close(): void
}

export interface StreamOptions {
  readonly cursor: string | undefined
  readonly headers: Readonly<Record<string, string>>
}

export function openStreams({ hub }: Pick<Desk, 'hub'>): Streams {
  const open = new Set<ServerResponse>()
  // What is told to everyone at once is written out once.
  const written = new WeakMap<Changes['changes'][number], string>()
  const heartbeat = setInterval(() => {
    for (const response of open) send(response, ': still here\n\n')
  }, heartbeatMs)
  heartbeat.unref()
  const text = (changes: Changes): string => {
    const events = changes.changes.map((change) => {
      const known = written.get(change) ?? eventText(change)
      written.set(change, known)
      return known
    })
    return `${changes.isReset ? `event: reset\ndata: {}\n\n` : ''}${events.join('')}`
  }
  return {
    async open(response, { cursor, headers }) {
      if (open.size >= limits.streamsMax)
        throw new Failure('request/too-many', `${open.size} streams are open; close one, or ask /changes for pages`)
      open.add(response)
      response.writeHead(200, {
        ...headers,
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
      })
      response.write(`retry: ${retryMs}\n\n`)
      let leave: (() => void) | undefined
      response.on('close', () => {
        open.delete(response)
        leave?.()
      })
      response.on('error', () => response.destroy())
      leave = await hub.follow(cursor, {
        onChanges: (changes) => send(response, text(changes)),
        onError: () => response.destroy(),
      })
      if (response.destroyed) leave()
    },
    close() {
      clearInterval(heartbeat)
      for (const response of open) response.end()
    },
  }
}

function eventText({ cursor, ...change }: Changes['changes'][number]): string {
  return `id: ${cursor}\nevent: ${change.kind}\ndata: ${JSON.stringify({ cursor, ...change })}\n\n`
}

function send(response: ServerResponse, text: string): void {
  if (response.destroyed) return
  if (response.writableLength > limits.streamBacklogBytesMax) response.destroy()
  else response.write(text)
}

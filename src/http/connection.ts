/**
 * What becomes of a connection that brings no request? What is no HTTP, has too many headers or comes too slowly is told so in the
 * form of every failure, and cut off: nothing that only waits holds a place for long.
 */
import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { Failure, limits } from '../model/index.ts'
import { problemMediaType, problemOf } from './problem.ts'

/** How often slow connections are looked for, in milliseconds. */
const checkMs = 2000

/** What the server's socket is made with: requests without a Host are refused by us, in our words. */
export const connectionOptions = {
  connectionsCheckingInterval: checkMs,
  requestTimeout: limits.requestTimeoutMs,
  headersTimeout: limits.requestTimeoutMs,
  requireHostHeader: false,
} as const

export function limitConnections(server: Server): void {
  server.maxConnections = limits.connectionsMax
}

const refusals: Readonly<Record<string, readonly [status: number, reason: string, failure: Failure]>> = {
  HPE_HEADER_OVERFLOW: [
    431,
    'Request Header Fields Too Large',
    new Failure('request/too-large', 'the address and the headers together are longer than 16 KiB'),
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [
    408,
    'Request Timeout',
    new Failure('request/invalid', `a request has to arrive within ${limits.requestTimeoutMs / 1000} seconds`),
  ],
}

/** Answers what Node could not make a request of. */
export function refuseConnection(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const [status, reason, failure] = refusals[error.code ?? ''] ?? [
    400,
    'Bad Request',
    new Failure('request/invalid', 'this is no HTTP request'),
  ]
  const body = JSON.stringify({ ...problemOf(failure), status })
  if (socket.writable)
    socket.write(
      `HTTP/1.1 ${status} ${reason}\r\nContent-Type: ${problemMediaType}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n${body}`,
    )
  socket.destroySoon()
}

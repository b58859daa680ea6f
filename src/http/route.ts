/**
 * What is a route? A row: method, path, what it takes and gives as schemas, the scope of token that it wants, and the use case
 * that it calls. Validation, OpenAPI, the browsable page and the typed client are read from these rows.
 */
import type { Static, TObject, TSchema } from 'typebox'
import type { Desk } from '../app/desk/index.ts'
import type { FailureCode } from '../model/index.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
export type Scope = 'none' | 'read' | 'write'

/** A format that an answer comes in: by `Accept`, or by its name in `?format=`. */
export interface Representation {
  readonly name: string
  readonly mediaType: string
  readonly description: string
  /** For JSON: of what shape. */
  readonly schema?: TSchema
}

export interface Answer {
  /** A value for JSON, or what is sent as it is. */
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly status?: number
}

export interface RouteRequest<P, Q, B> {
  readonly params: P
  readonly query: Q
  readonly body: B
  /** Name of the representation that was agreed on. */
  readonly format: string
  readonly desk: Desk
  /** Ends when the client goes away. */
  readonly signal: AbortSignal
}

export interface RouteRow {
  readonly method: Method
  /** As OpenAPI writes it: `/incidents/{id}`. */
  readonly path: string
  /** The operation's id, and the name of the client's method. */
  readonly name: string
  readonly tag: string
  readonly summary: string
  readonly description?: string
  readonly scope: Scope
  readonly params?: TObject
  readonly query?: TObject
  readonly body?: TObject
  /** The first is what a client gets that does not mind. */
  readonly answers: readonly Representation[]
  readonly failures: readonly FailureCode[]
  /**
   * `ledger`: the same for the same state of the ledger, so it is answered with an ETag and 304. `program`: the same for the
   * same version of the program. `never`: it may not be kept.
   */
  readonly cache: 'ledger' | 'program' | 'never'
  readonly handle: (request: RouteRequest<never, never, never>) => Promise<Answer>
}

type Given<S> = S extends TSchema ? Static<S> : undefined

interface TypedRow<P, Q, B> extends Omit<RouteRow, 'handle' | 'params' | 'query' | 'body' | 'failures' | 'cache'> {
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  readonly failures?: readonly FailureCode[]
  readonly cache?: RouteRow['cache']
  readonly handle: (request: RouteRequest<Given<P>, Given<Q>, Given<B>>) => Promise<Answer>
}

/** Checks that the handler takes what the schemas let through. */
export function route<
  const P extends TObject | undefined = undefined,
  const Q extends TObject | undefined = undefined,
  const B extends TObject | undefined = undefined,
>(row: TypedRow<P, Q, B>): RouteRow {
  const { failures = [], cache = row.method === 'GET' ? 'ledger' : 'never' } = row
  return { ...row, failures, cache } as unknown as RouteRow
}

/** Where does a page begin? After the key that its cursor holds, so a row that comes or goes between two pages shifts nothing. */
import { Failure, isFailure } from '../../model/index.ts'
import type { Page, Paged } from './ledger.ts'

/** A cursor says what it is a cursor of, so that one of another question is refused and not misunderstood. */
export function cursorOf(of: string, key: string): string {
  return Buffer.from(JSON.stringify([of, key])).toString('base64url')
}

/** The key in a cursor. Throws `request/cursor`. */
export function keyOf(of: string, cursor: string): string {
  const [kind, key] = parsed(cursor)
  if (kind === of && typeof key === 'string') return key
  throw new Failure('request/cursor', 'this cursor is none of this question; begin again without it')
}

function parsed(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

export interface Paging<T> extends Paged {
  /** What the cursor is one of: the question without its page. */
  readonly of: string
  readonly id: (item: T) => string
  readonly asOf: string
}

/** One page of a list that lies in memory. Throws `request/cursor` where the cursor's row is in the list no more. */
export function pageOf<T>(items: readonly T[], { after, limit, of, id, asOf }: Paging<T>): Page<T> {
  const start = after === undefined ? 0 : startAfter(items, id, keyOf(of, after))
  const page = items.slice(start, start + limit)
  const last = page.at(-1)
  const hasMore = last !== undefined && start + limit < items.length
  return { items: page, total: items.length, asOf, ...(hasMore ? { next: cursorOf(of, id(last)) } : {}) }
}

function startAfter<T>(items: readonly T[], id: (item: T) => string, key: string): number {
  const index = items.findIndex((item) => id(item) === key)
  if (index >= 0) return index + 1
  throw new Failure('request/cursor', 'the ledger has changed since this page was made; begin again without the cursor')
}

/** The store's word for a cursor that is none is that of a command line. */
export async function paged<T>({ after }: { readonly after?: string }, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (after === undefined || !isFailure(error) || error.code !== 'usage/argument') throw error
    throw new Failure('request/cursor', 'this cursor is none of this question; begin again without it', {
      cause: error,
    })
  }
}

/** Where does a page end and the next one begin? At a key that the reader hands back, and cannot read. */
import { Failure } from '../../model/index.ts'

const limitDefault = 50
const limitMax = 1000

/** @throws Failure `usage/argument` */
export function pageSize(limit: number | undefined): number {
  if (limit === undefined) return limitDefault
  if (Number.isInteger(limit) && limit >= 1 && limit <= limitMax) return limit
  throw new Failure('usage/argument', `a page holds 1 to ${limitMax} items, not ${limit}`)
}

/** @throws Failure `usage/argument` */
export function pageOffset(offset = 0): number {
  if (Number.isSafeInteger(offset) && offset >= 0) return offset
  throw new Failure('usage/argument', `a page begins after a whole number of items, not after ${offset}`)
}

/** The last row of a page: its value in the order asked for, and its id. */
export interface PageEnd {
  readonly value: number | string
  readonly id: string
}

export function renderCursor(order: string, { value, id }: PageEnd): string {
  return Buffer.from(JSON.stringify([order, value, id])).toString('base64url')
}

/** @throws Failure `usage/argument` for a text that is no cursor of this order */
export function parseCursor(order: string, cursor: string): PageEnd {
  const read = (): unknown => {
    try {
      return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    } catch {
      return undefined
    }
  }
  const parts = read()
  if (Array.isArray(parts) && parts.length === 3) {
    const [of, value, id] = parts as unknown[]
    const isValue = order === 'day' ? typeof value === 'string' : Number.isSafeInteger(value)
    if (of === order && isValue && typeof id === 'string') return { value: value as number | string, id }
  }
  throw new Failure(
    'usage/argument',
    'a page begins after the `next` of the page before, for the same question and order',
  )
}

/** What does a row's JSON say? */
import type { Failure } from '../../model/index.ts'

/** The Failure for a row that is not as it was written. */
export type Damaged = (cause: unknown) => Failure

/** The store wrote it from a value of that type, and rows never change; what no longer parses is damage. */
export function parseJson<T>(json: string, damaged: Damaged): T {
  try {
    return JSON.parse(json) as T
  } catch (error) {
    throw damaged(error)
  }
}

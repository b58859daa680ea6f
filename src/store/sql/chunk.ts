/** How are many rows or keys put into statements? A few at a time, under the engines' bounds on parameters. */

/** Rows in one statement: well under the 32,766 parameters that SQLite takes, 65,535 with PostgreSQL. */
const rowsPerStatementMax = 50
/** Keys in one statement. */
const keysPerStatementMax = 500

export function* chunked<T>(rows: readonly T[], size = rowsPerStatementMax): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size)
}

/** The rows for all keys, asked for some keys at a time. */
export async function inChunks<K, R>(
  keys: readonly K[],
  ask: (some: readonly K[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const rows: R[] = []
  for (const some of chunked(keys, keysPerStatementMax)) rows.push(...(await ask(some)))
  return rows
}

/** How does a command print a list? In the format that was asked for, piece by piece; an empty list is exit code 1. */
import { renderList } from '../render/json/index.ts'
import type { Invocation } from './command.ts'
import type { Output } from './output.ts'
import { note } from './output.ts'

/** Prints a list in the format that was asked for; `pretty` makes the table. Exit code 1 where the list is empty. */
export async function printList<T>(
  values: readonly T[],
  { settings, output }: Pick<Invocation<'format'>, 'settings' | 'output'>,
  pretty: () => string,
): Promise<number> {
  if (settings.format === 'pretty') await output.write(pretty())
  else for await (const chunk of renderList(settings.format, values)) await output.write(chunk)
  return values.length > 0 ? 0 : nothingFound()
}

/** Says so on standard error; the exit code for it. */
export function nothingFound(what = 'nothing in the ledger that was known at that time'): number {
  note(`tocsin: ${what}`)
  return 1
}

/** Writes in pieces, so that a reader that goes away early costs nothing. */
export async function writeAll(
  output: Output,
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string>,
): Promise<void> {
  for await (const chunk of chunks) await output.write(chunk)
}

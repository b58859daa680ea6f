/** How do programs get values? One JSON object a line, or one array; both can be written as the values come. */

export type ListFormat = 'json' | 'jsonl'

/** One line of JSON lines. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}

/** The chunks of a JSON text or of JSON lines, as the values come. */
export async function* renderList<T>(
  format: ListFormat,
  values: AsyncIterable<T> | Iterable<T>,
): AsyncGenerator<string> {
  if (format === 'jsonl') {
    for await (const value of values) yield jsonLine(value)
    return
  }
  let isFirst = true
  for await (const value of values) {
    yield `${isFirst ? '[\n' : ',\n'}${indented(JSON.stringify(value, null, 2))}`
    isFirst = false
  }
  yield isFirst ? '[]\n' : '\n]\n'
}

function indented(json: string): string {
  return json.replace(/^/gm, '  ')
}

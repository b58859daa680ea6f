/** How is a value written so that equal values are the same text? JSON with the keys of every object in order (as RFC 8785 has it). */
import { compareText } from './order.ts'

/** @example `canonicalJson({ b: 1, a: undefined })` is `{"b":1}`; `undefined` inside an array is `null`, as in JSON. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([one], [other]) => compareText(one, other))
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`).join(',')}}`
}

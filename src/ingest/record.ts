/**
 * Is this line a report? One JSON object `{ref, text, title?, published?, publisher?, url?, byline?, language?}`. The checks are by
 * hand, since the schema library takes longer to load than a short report to read. Fields of other names are passed over.
 */
import type { ReportInput } from '../model/index.ts'

const optionalFields = ['ref', 'title', 'published', 'publisher', 'url', 'byline'] as const

/** The report, or what is wrong with it, to be put after the name of the line. `null` means that a field is not stated. */
export type RecordResult = { readonly input: ReportInput } | { readonly complaint: string }

/** @example `parseRecord('{"text":""}')` is `{ complaint: '"text" is empty' }`. */
export function parseRecord(json: string): RecordResult {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return { complaint: 'it is not JSON' }
  }
  return checkRecord(value)
}

export function checkRecord(value: unknown): RecordResult {
  if (!isObject(value)) return { complaint: `it is ${kindOf(value)}, not an object` }
  const text = value.text
  if (text === undefined || text === null) return { complaint: '"text" is missing' }
  if (typeof text !== 'string') return { complaint: `"text" is ${kindOf(text)}, not a string` }
  if (!/\S/.test(text)) return { complaint: '"text" is empty' }
  const stated: Partial<Record<(typeof optionalFields)[number], string>> = {}
  for (const field of optionalFields) {
    const given = value[field]
    if (given === undefined || given === null) continue
    if (typeof given !== 'string') return { complaint: `"${field}" is ${kindOf(given)}, not a string` }
    if (given.trim() !== '') stated[field] = given
  }
  const language = languageOf(value.language)
  return { input: { text, ...stated, ...(language === undefined ? {} : { language }) } }
}

type RecordField = (typeof optionalFields)[number] | 'text' | 'language'

function isObject(value: unknown): value is { readonly [Field in RecordField]?: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** What is no BCP 47 tag is left out, and the language is found out from the text. */
export function languageOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const tag = value.trim().replaceAll('_', '-')
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag)) return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

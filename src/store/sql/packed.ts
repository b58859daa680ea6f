/**
 * How is what is long kept? As deflated JSON, a fifth of its length. A report's reading and its claims are packed as one text, since
 * claims say again what the reading says; a line each, so that whoever needs the report's own text parses no more than that.
 */
import { deflateSync, inflateSync } from 'node:zlib'
import type { Reading } from '../../model/index.ts'
import { type Damaged, parseJson } from './json.ts'
import type { ReportRow } from './tables.ts'

/**
 * Of zlib. Measured on readings of 20 kB with their claims: 1 packs them to 17 % in 0.16 ms, 6 to 14 % in 0.34 ms, which is more than
 * writing what it saves.
 */
const level = 1
/** Bytes that zlib takes at a time for what it packs: a text packed to less would hold on to the rest. */
const chunkSize = 4096

export const packText = (text: string): Uint8Array => deflateSync(text, { level, chunkSize })

export function unpackText(bytes: Uint8Array, damaged: Damaged): string {
  try {
    return inflateSync(bytes).toString()
  } catch (error) {
    throw damaged(error)
  }
}

/** What a report says of itself, and its text: a tenth of a reading. */
export type ReadingHead = Pick<Reading, 'schema' | 'report' | 'text'>

/** JSON of the head of a reading, and of the rest; never with a line break in it. */
export function readingLines({ schema, report, text, ...rest }: Reading): readonly [string, string] {
  return [JSON.stringify({ schema, report, text }), JSON.stringify(rest)]
}

/** The columns of a reading and of its claims, each as JSON. */
export function packReading(
  reading: Reading,
  claims: readonly string[],
): Pick<ReportRow, 'size' | 'reading' | 'packed'> {
  const lines = readingLines(reading)
  return { size: lines[0].length + lines[1].length, reading: '', packed: packText([...lines, ...claims].join('\n')) }
}

export type ReadingColumns = Pick<ReportRow, 'reading' | 'packed'>

export function unpackReading({ reading, packed }: ReadingColumns, damaged: Damaged): Reading {
  if (packed === null) return parseJson(reading, damaged)
  const [head = '', rest = ''] = unpackText(packed, damaged).split('\n', 2)
  return { ...parseJson<ReadingHead>(head, damaged), ...parseJson<Omit<Reading, keyof ReadingHead>>(rest, damaged) }
}

export function unpackHead({ reading, packed }: ReadingColumns, damaged: Damaged): ReadingHead {
  if (packed === null) return parseJson(reading, damaged)
  const text = unpackText(packed, damaged)
  return parseJson(text.slice(0, text.indexOf('\n')), damaged)
}

/** The claims that were packed with a reading, as JSON, by their ordinal. */
export function unpackClaims({ packed }: Pick<ReportRow, 'packed'>, damaged: Damaged): readonly string[] {
  return packed === null ? [] : unpackText(packed, damaged).split('\n').slice(2)
}

/**
 * Which places go by this name? Looks names up in the bytes of a sorted text file by bisection, so that nothing is
 * parsed at the start; data/build/gazetteer.ts makes the file and describes its lines.
 */
import type { Gazetteer, GazetteerPlace } from '../model/index.ts'
import { foldName } from '../stdx/index.ts'
import type { PagedBytes } from './file.ts'

const newline = 10

/** Longer names are only those of divisions in full official dress. */
const nameWordsMax = 6

/** Answers kept: the names of a few thousand reports. */
const knownMax = 20_000
const knownCharsMax = 60

interface Range {
  readonly from: number
  readonly to: number
}

/** A gazetteer over the bytes of the file. Lines that are not well formed are as if they were not there. */
export function makeGazetteer(bytes: PagedBytes): Gazetteer {
  const ranges = new Map<number, Range>()
  /** The lines that begin with the byte `first`; found once for each letter. */
  const rangeOf = (first: number): Range => {
    const known = ranges.get(first)
    if (known !== undefined) return known
    const range = { from: lowerBound(bytes, first), to: lowerBound(bytes, first + 1) }
    ranges.set(first, range)
    return range
  }
  const findRest = (key: string) => {
    const sought = encoder.encode(`${key}\t`)
    return find(bytes, sought, rangeOf(sought[0] ?? 0))
  }
  const known = new Map<string, readonly GazetteerPlace[]>()
  const lookup = (name: string): readonly GazetteerPlace[] => {
    const before = known.get(name)
    if (before !== undefined) return before
    const places = search(name)
    if (known.size >= knownMax) known.clear()
    if (name.length <= knownCharsMax) known.set(name, places)
    return places
  }
  const search = (name: string): readonly GazetteerPlace[] => {
    const key = foldName(name)
    if (!gazetteerKey.test(key)) return []
    const ids = findRest(key)
    return ids === undefined ? [] : ids.split(' ').flatMap((id) => parsePlace(id, findRest(`#${id}`)) ?? [])
  }
  return Object.freeze({ lookup, nameWordsMax })
}

/** A name that can be a key: letters of any script, then figures and single blanks too. */
const gazetteerKey = /^\p{L}[\p{L}\p{N} ]*$/u

const encoder = new TextEncoder()

/** What follows `key`, which ends in a tab, on the line that begins with them. */
function find(bytes: PagedBytes, key: Uint8Array, range: Range): string | undefined {
  let { from, to } = range
  while (from < to) {
    const start = lineStart(bytes, (from + to) >>> 1, from)
    const order = compareAt(bytes, start, key)
    if (order === 0) return decodeLine(bytes, start + key.length)
    if (order < 0) from = lineEnd(bytes, start, to) + 1
    else to = start
  }
  return undefined
}

/** Start of the first line whose first byte is `first` or greater. */
function lowerBound(bytes: PagedBytes, first: number): number {
  let from = 0
  let to = bytes.length
  while (from < to) {
    const start = lineStart(bytes, (from + to) >>> 1, from)
    if (bytes.at(start) < first) from = lineEnd(bytes, start, to) + 1
    else to = start
  }
  return Math.min(from, bytes.length)
}

function lineStart(bytes: PagedBytes, at: number, min: number): number {
  let start = at
  while (start > min && bytes.at(start - 1) !== newline) start -= 1
  return start
}

function lineEnd(bytes: PagedBytes, at: number, max: number): number {
  let end = at
  while (end < max && bytes.at(end) !== newline) end += 1
  return end
}

/** How the line at `start` compares with `key`; the order of UTF-8 bytes is that of code points. */
function compareAt(bytes: PagedBytes, start: number, key: Uint8Array): number {
  for (let index = 0; index < key.length; index += 1) {
    const there = start + index < bytes.length ? bytes.at(start + index) : 0
    const difference = there - (key[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

const decoder = new TextDecoder()

function decodeLine(bytes: PagedBytes, start: number): string {
  return decoder.decode(bytes.slice(start, lineEnd(bytes, start, bytes.length)))
}

function parsePlace(id: string, rest: string | undefined): GazetteerPlace | undefined {
  const [name, kind, country, admin1, lat, lon, population] = rest?.split('\t') ?? []
  if (!name || !country || (kind !== 'country' && kind !== 'admin' && kind !== 'city')) return undefined
  return {
    ...(/^\d+$/.test(id) ? { geonameId: Number(id) } : {}),
    name,
    kind,
    country,
    ...(admin1 ? { admin1: admin1 === '=' ? name : admin1 } : {}),
    ...(lat && lon ? { lat: Number(lat), lon: Number(lon) } : {}),
    population: Number(population) || 0,
  }
}

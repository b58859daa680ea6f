/** Which runs of words does a text have, and which does it share with another? */
import type { Span } from '../../model/index.ts'

/** Words in a shingle: long enough that chance and set phrases do not repeat it, short enough to survive an edit. */
const shingleWords = 5
/** Words that a fingerprint is made of at the most; a longer text is known by its beginning. */
const wordsMax = 20_000
/** Passages given as evidence, the longest first, and how long each may be. */
const passagesMax = 3
const passageCharsMax = 300

/** Words of a quotation from which it is one, and not a word in scare quotes. */
const quotedWordsMin = 8

/** The distinct shingles of a text, 32-bit hashes in ascending order. */
export type Shingles = Uint32Array

interface Word extends Span {
  readonly hash: number
  /** Whose words they are is said; whoever was there has them as they were spoken. */
  readonly isQuoted: boolean
}

/** Words are letters and digits, lower case; marks, spaces and line breaks do not count. */
function wordsOf(text: string): Word[] {
  const words: Word[] = []
  const quotations = [...quotationsOf(text)]
  let next = 0
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (words.length >= wordsMax) break
    const [start, end] = [match.index, match.index + match[0].length]
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1
    const isQuoted = (quotations[next]?.start ?? Number.POSITIVE_INFINITY) < start
    words.push({ start, end, hash: hashText(match[0].toLowerCase()), isQuoted })
  }
  return words
}

/** What stands in quotation marks within a paragraph, but for a few words. */
function* quotationsOf(text: string): Generator<Span> {
  for (const match of text.matchAll(/"[^"\n]*"|“[^”“\n]*”|„[^“”\n]*[“”]|«[^»\n]*»/g)) {
    if (match[0].split(' ').length >= quotedWordsMin) yield { start: match.index, end: match.index + match[0].length }
  }
}

/** FNV-1a, 32 bits (draft-eastlake-fnv). */
export function hashText(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

/** The shingle that begins with each word; none for one that is all quoted. */
function hashesOf(words: readonly Word[]): (number | undefined)[] {
  const hashes: (number | undefined)[] = []
  let quoted = 0
  for (const [last, { isQuoted }] of words.entries()) {
    quoted = isQuoted ? quoted + 1 : 0
    const first = last - shingleWords + 1
    if (first < 0) continue
    let hash = 0x811c9dc5
    for (let index = first; index <= last; index += 1) {
      hash = Math.imul(hash ^ (words[index]?.hash ?? 0), 0x01000193)
      hash ^= hash >>> 15
    }
    hashes.push(quoted >= shingleWords ? undefined : hash >>> 0)
  }
  return hashes
}

/** The shingles of a text. */
export function findShingles(text: string): Shingles {
  return Uint32Array.from(new Set(hashesOf(wordsOf(text)).filter((hash) => hash !== undefined))).sort()
}

/** How many shingles two texts have in common. */
export function countShared(a: Shingles, b: Shingles): number {
  let [left, right, shared] = [0, 0, 0]
  while (left < a.length && right < b.length) {
    const difference = (a[left] ?? 0) - (b[right] ?? 0)
    if (difference === 0) shared += 1
    if (difference <= 0) left += 1
    if (difference >= 0) right += 1
  }
  return shared
}

/**
 * The longest passages of `text` whose every shingle stands in `other` too, as they stand in `text`.
 *
 * @example `sharedPassages('At dawn the city hall was on fire.', 'Witnesses said the city hall was on fire.')` gives
 * `['the city hall was on fire']`.
 */
export function sharedPassages(text: string, other: string): string[] {
  const words = wordsOf(text)
  const theirs = new Set(findShingles(other))
  const passages: { start: number; end: number; words: number }[] = []
  hashesOf(words).forEach((shingle, first) => {
    const start = words[first]?.start
    const end = words[first + shingleWords - 1]?.end
    if (shingle === undefined || !theirs.has(shingle) || start === undefined || end === undefined) return
    const open = passages.at(-1)
    if (open !== undefined && start < open.end) {
      open.words += 1
      open.end = end
    } else passages.push({ start, end, words: shingleWords })
  })
  return passages
    .sort((a, b) => b.words - a.words || a.start - b.start)
    .slice(0, passagesMax)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + passageCharsMax)))
}

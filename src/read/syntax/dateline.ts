/**
 * Does a report open with a dateline, and where does that end?
 *
 * `KABUL, Afghanistan (AP) —`, `SAN SALVADOR, 3 JAN 90 (ACAN-EFE) --`, `kabul (ap) -`. A dateline is a sentence of
 * its own, as in the treebanks, so that the place is never taken for the subject of the report's first verb.
 */
import type { Words } from './split.ts'
import { classAt, digitClass, lowerClass, upperClass } from './tokens.ts'

/** Words looked through, the dash included. Set by hand on news datelines with place, country, date and two agencies. */
const datelineWords = 18
/** Words of the report that have to follow in the paragraph. */
const reportWordsMin = 3
/** Letters of a first word in capitals that make a dateline without an agency in brackets. */
const capitalsMin = 4

const dash = /^(?:-{1,3}|[\u2013\u2014])$/
const between = new Set([',', '.', '/', ':', ';', '&', "'", '’', '[', ']'])

/** The number of the dash that closes a dateline beginning at word `first`, or -1. */
export function datelineEnd(words: Words, first: number): number {
  const { text, starts, ends, gaps } = words
  const head = text.slice(starts[first]!, ends[first]!)
  const shout =
    words.casing[first] === 0 &&
    head.length >= capitalsMin &&
    head === head.toUpperCase() &&
    classAt(text, starts[first]!) === upperClass
  let agency = false
  let closed = false
  for (let i = first + 1; i < first + datelineWords && i + reportWordsMin < starts.length; i++) {
    if (gaps[i - 1]! > 1) return -1
    const form = text.slice(starts[i]!, Math.min(ends[i]!, starts[i]! + 4))
    const alone = gaps[i - 1]! > 0 || gaps[i]! > 0
    if (dash.test(form) && (alone || closed))
      return words.rest[i]! > reportWordsMin && (closed || (shout && form !== '-' && gaps[i - 1]! > 0 && gaps[i]! > 0))
        ? i
        : -1
    if (closed && form !== '(') return -1
    if (form === '(') {
      if (classAt(text, starts[i + 1]!) === digitClass) return -1
      agency = true
      closed = false
    } else if (form === ')') {
      if (!agency) return -1
      closed = true
    } else if (!fits(words, i, form, agency && !closed)) return -1
  }
  return -1
}

/** Whether a word may stand in a dateline: capitalised, a number, a mark; in text without case any word. */
function fits(words: Words, i: number, form: string, inBrackets: boolean): boolean {
  const kind = classAt(words.text, words.starts[i]!)
  if (kind === upperClass || kind === digitClass) return true
  if (inBrackets) return true
  if (kind === lowerClass) return words.casing[i] !== 0 || form === 'al' || form === 'el' || form === 'de'
  return between.has(form) || dash.test(form)
}

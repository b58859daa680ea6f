/**
 * Does a report open with a dateline, and where does that end?
 *
 * `KABUL, Afghanistan (AP) —`, `SAN SALVADOR, 3 JAN 90 (ACAN-EFE) --`, `Dhaka, July 18 -`, `KARACHI:`, `kabul (ap) -`,
 * `MOSCOW, March 12. /TASS/.`, `(Nairobi, March 4, 2026) –`. A dateline is a sentence of its own, as in the treebanks, so that the place is never
 * taken for the subject of the report's first verb.
 */
import { monthStartPattern } from '../../stdx/index.ts'
import type { Words } from './split.ts'
import { classAt, digitClass, lowerClass, upperClass } from './tokens.ts'

/** Words looked through, the mark at the end included. Set by hand on news datelines with place, country, date and two agencies. */
const datelineWords = 18
/** Words of the report that have to follow in the paragraph. */
const reportWordsMin = 3
/** The same where a colon ends it: a headline "POLICE: Three dead" is shorter than a report's first paragraph. */
const colonWordsMin = 14
/** Letters of the words in capitals that make a dateline by themselves, and next to a comma or a date. */
const capitalsMin = 4
const capitalsMinBeside = 2
/** The same where a hyphen alone ends it and little follows, which may stand between two names: "NATO - Russia talks". Set by hand. */
const capitalsMinHyphen = 5

/** `(EFE).-` closes as well as `(EFE) -` does. */
const dash = /^(?:\.?-{1,3}|[\u2013\u2014])$/
const longDash = /^[\u2013\u2014]$/
const between = new Set([',', '.', '/', ':', ';', '&', "'", '’', '[', ']', "'s", '’s'])
const small = new Set(['al', 'el', 'de', 'di', 'du', 'la', 'and', 'of', 'on', 'the'])
const month = new RegExp(`^(?:${monthStartPattern})`, 'i')

/** What the words of a possible dateline have shown so far. */
interface Evidence {
  /** Letters in capitals that it begins with. */
  readonly capitals: number
  comma: boolean
  month: boolean
  number: boolean
  /** An agency in brackets: begun, and closed. */
  open: boolean
  closed: boolean
}

/** "MOSCOW, March 12. /TASS/.", "Dushanbe, 12 March 2026 /Khovar/ -": the agency stands between strokes, and a mark follows. */
const stroked =
  /^\p{Lu}[\p{L}'’ -]{1,30},[\p{L}\d., ]{3,40}\/ ?\p{Lu}[\p{L} -]{1,24}\/(?:[.:]| ?-{1,3}| ?[\u2013\u2014])(?=[ \t]+\P{Ll})/u
const strokedCharsMax = 120

/** The number of the mark that closes a dateline beginning at word `first`, or -1. */
export function datelineEnd(words: Words, first: number): number {
  const { text, starts, ends, gaps } = words
  const line = stroked.exec(text.slice(starts[first]!, starts[first]! + strokedCharsMax))
  if (line !== null) return lastWordWithin(words, first, starts[first]! + line[0].length)
  if (text[starts[first]!] === '(') return bracketedEnd(words, first)
  const seen = {
    capitals: capitalsFrom(words, first),
    comma: false,
    month: false,
    number: false,
    open: false,
    closed: false,
  }
  for (let i = first + 1; i < first + datelineWords && i + reportWordsMin < starts.length; i++) {
    if (gaps[i - 1]! > 1) return -1
    const form = text.slice(starts[i]!, Math.min(ends[i]!, starts[i]! + 10))
    const closes = dash.test(form)
      ? closesWithDash(words, i, form, seen) || (i === first + 1 && isSaidAgain(words, first))
      : form === ':' && closesWithColon(words, i, seen)
    if (closes) return words.rest[i]! > (form === ':' ? colonWordsMin : reportWordsMin) ? i : -1
    // A dash that stands alone is no part of a place's name.
    if (dash.test(form) && (gaps[i - 1]! > 0 || gaps[i]! > 0)) return -1
    if (seen.closed && form !== '(') return -1
    if (!observe(words, i, form, seen)) return -1
  }
  return -1
}

/** The last word from `first` on that ends no later than `end`. */
function lastWordWithin({ ends }: Words, first: number, end: number): number {
  let last = first
  while (last + 1 < ends.length && ends[last + 1]! <= end) last += 1
  return last
}

/** "(Nairobi) –", "(New York, March 4, 2026) -": capitals, numbers and commas in brackets, a dash, and a report behind it. */
function bracketedEnd({ text, starts, ends, gaps, rest }: Words, first: number): number {
  const last = Math.min(first + datelineWords, starts.length - 1)
  for (let i = first + 1; i < last && gaps[i - 1]! <= 1; i++) {
    const form = text.slice(starts[i]!, ends[i]!)
    if (form !== ')') {
      const kind = classAt(text, starts[i]!)
      if (kind !== upperClass && kind !== digitClass && !between.has(form) && !small.has(form)) return -1
      continue
    }
    const isDash = dash.test(text.slice(starts[i + 1]!, ends[i + 1]!))
    return i > first + 1 && isDash && rest[i + 1]! > reportWordsMin ? i + 1 : -1
  }
  return -1
}

/** Notes what word `i` shows; false where no dateline has such a word. */
function observe(words: Words, i: number, form: string, seen: Evidence): boolean {
  const kind = classAt(words.text, words.starts[i]!)
  if (form === '(') {
    if (classAt(words.text, words.starts[i + 1]!) === digitClass) return false
    seen.open = true
    seen.closed = false
    return true
  }
  if (form === ')') {
    seen.closed = seen.open
    return seen.open
  }
  seen.comma ||= form === ','
  seen.number ||= kind === digitClass
  seen.month ||= kind === upperClass && month.test(form)
  if (kind === upperClass || kind === digitClass || (seen.open && !seen.closed)) return true
  if (kind === lowerClass) return words.casing[i] !== 0 || small.has(form)
  return between.has(form) || dash.test(form)
}

function closesWithDash(words: Words, i: number, form: string, seen: Evidence): boolean {
  const { gaps, rest } = words
  const [before, after] = [gaps[i - 1]! > 0, gaps[i]! > 0]
  if (seen.closed) return true
  // "Homs, SANA- Two people": the dash clings to the agency.
  if (!before && after && seen.comma && isAgency(words, i - 1)) return true
  if (!before || !after) return false
  if (opensReport(words, i, form)) return true
  const dated = seen.comma && seen.month && seen.number
  const joins = form === '-' && rest[i]! <= colonWordsMin
  return dated || seen.capitals >= (seen.comma ? capitalsMinBeside : joins ? capitalsMinHyphen : capitalsMin)
}

/** Capitals alone, behind a comma, and a capital or a figure behind the mark after them. */
function isAgency({ text, starts, ends }: Words, at: number): boolean {
  const form = text.slice(starts[at]!, ends[at]!)
  const isBehindComma = text.slice(starts[at - 1]!, ends[at - 1]!) === ','
  return isBehindComma && /^\p{Lu}{3,8}$/u.test(form) && classAt(text, starts[at + 2]!) !== lowerClass
}

/** "Libreville – Prosecutors said …", "Osh, Kyrgyzstan — Police …": a long dash, a whole sentence behind it, and no second dash as of an aside. */
function opensReport({ text, starts, ends, gaps, rest }: Words, i: number, form: string): boolean {
  if (!longDash.test(form) || rest[i]! <= colonWordsMin) return false
  if (classAt(text, starts[i + 1]!) !== upperClass) return false
  for (let at = i + 1; at <= i + datelineWords && at < starts.length && gaps[at - 1]! < 2; at++)
    if (dash.test(text.slice(starts[at]!, ends[at]!))) return false
  return true
}

/** "OSH - Osh was calm": the town in capitals, and then as the report's first word. */
function isSaidAgain({ text, starts, ends }: Words, first: number): boolean {
  const [town, next] = [first, first + 2].map((at) => text.slice(starts[at]!, ends[at]!)) as [string, string]
  return town.length > 2 && town === town.toUpperCase() && next !== town && next.toUpperCase() === town
}

function closesWithColon({ gaps, text, starts }: Words, i: number, seen: Evidence): boolean {
  if (gaps[i]! === 0 || classAt(text, starts[i + 1]!) === lowerClass) return false
  return seen.closed || (seen.comma && seen.month && seen.number) || seen.capitals >= capitalsMin
}

/** Letters of the words in capitals at the beginning, in a paragraph that has small letters too. */
function capitalsFrom({ text, starts, ends, casing }: Words, first: number): number {
  let letters = 0
  for (let i = first; i < first + datelineWords && i < starts.length && casing[i] === 0; i++) {
    const form = text.slice(starts[i]!, ends[i]!)
    if (classAt(text, starts[i]!) === upperClass && form === form.toUpperCase()) letters += form.length
    else if (form !== '-' || letters === 0) break
  }
  return letters
}

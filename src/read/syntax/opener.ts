/**
 * Does a line open with what posts and tickers put before their words: `⚡️Rebels …`, `#BREAKING Police …`, `RT @lakewire: The army …`,
 * a wire, a newsletter and a timeline: `UPDATE 3-Gunmen …`, `What to watch: The court …`, `13 July: Rebels …`?
 * Such an opener is a sentence of its own, as a dateline is, so that it is never a part of whoever the first words name.
 */
import { anyMonthPattern, weekdayPattern } from '../../stdx/index.ts'
import { postTag } from '../text/index.ts'
import type { Words } from './split.ts'
import { classAt, lowerClass } from './tokens.ts'

/** Words of an opener that are looked through. */
const openerWordsMax = 8

const emoji = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\u{FE0F}|\u{200D})+$/u
const handle = /^@\w+$/

/** "UPDATE 3 -", "RPT-WRAPUP 1 -", "CORRECTED -": what a wire sets before a headline. */
const slug =
  /^(?:(?:RPT|CORRECTED|CORRECTION|REFILE)-)?(?:(?:UPDATE|WRAPUP|CORRECTED) \d{1,2}|RPT|CORRECTED|CORRECTION|REFILE) ?-(?=\s)/
const slugCharsMax = 40
/** "BREAKING | ", "Just in | ": the same before a stroke. */
const stroke =
  /^(?:breaking(?: news)?|just in|urgent|updates?|live(?: updates)?|watch|videos?|photos|alert|latest|exclusive|explained|flash|developing|news) ?\|(?=\s)/i
/** "What to watch:", "Who did it:": a label that asks, of few words. */
const label = /^(?:What|Who|Where|When|Why|How)(?: [\p{L}'’]+){1,6}:(?=\s)/u
const labelCharsMax = 60

const month = `(?:${anyMonthPattern})`
const weekday = `(?:(?:${weekdayPattern}),? )?`
const year = '(?:19|20)\\d\\d'
const ordinal = '\\d{1,2}(?:st|nd|rd|th)?'
/** "13 July:", "March 11, 2026 –", "January 2013:", "2012 -": the day, month or year of an entry of a timeline. */
const dated = new RegExp(
  `^(?:${weekday}(?:${ordinal} ${month}|${month} ${ordinal})(?:,? ${year})?|${month},? ${year}|${year})(?: ?:| [-\u2013\u2014])(?=\\s+["“\\p{Lu}])`,
  'u',
)

const stop = /^(?:[.!?…]+|[.!?…]["”’'])$/
const dash = /^(?:-{1,2}|[\u2013\u2014])$/
/** Words of a signature behind a dash: `- Reuters`. */
const signatureWordsMax = 5

/** Do tags, an emoji, a link or a signature follow the full stop at word `at`, which are no part of what is told? */
export function isBeforeTail({ text, starts, ends, rest }: Words, at: number): boolean {
  if (!stop.test(text.slice(starts[at]!, ends[at]!))) return false
  const next = text.slice(starts[at + 1]!, ends[at + 1]!)
  const signs = dash.test(next) && rest[at]! <= signatureWordsMax
  return signs || /^(?:#\w|@\w|https?:)/.test(next) || emoji.test(next)
}

/** The number of the last word of an opener beginning at word `first`, or -1. */
export function openerEnd(words: Words, first: number): number {
  const { text, starts, ends, gaps } = words
  const formAt = (at: number): string => text.slice(starts[at]!, ends[at]!)
  const line = text.slice(starts[first]!, starts[first]! + Math.max(slugCharsMax, labelCharsMax))
  const head = slug.exec(line) ?? stroke.exec(line) ?? label.exec(line) ?? dated.exec(line)
  if (head !== null) {
    const end = starts[first]! + head[0].length
    let behind = first + 1
    while (behind < starts.length && starts[behind]! < end) behind += 1
    const isAlone = behind === starts.length || gaps[behind - 1]! > 1
    return isAlone || classAt(text, starts[behind]!) === lowerClass ? -1 : behind - 1
  }
  let last = -1
  for (let at = first; at < first + openerWordsMax && at + 1 < starts.length; at += 1) {
    if (at > first && gaps[at - 1]! > 1) break
    const form = formAt(at)
    if (form === 'RT' && handle.test(formAt(at + 1))) continue
    if (emoji.test(form) || postTag.test(form) || handle.test(form)) last = at
    else if (form === ':' && last === at - 1 && last >= 0) last = at
    else break
  }
  // "@lakewire reports that …": whoever it names says it.
  if (last < 0 || classAt(text, starts[last + 1]!) === lowerClass) return -1
  return gaps[last]! > 1 ? -1 : last
}

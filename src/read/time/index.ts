/**
 * When? TIMEX3 expressions with their values and the interval that each stands for. It refuses what only looks like a
 * time: "May said", "march to the square", "Tuesday Weld".
 */
import type { Explained, Found, Reason, Rule, Span, Time, Warning } from '../../model/index.ts'
import { found, warning } from '../../model/index.ts'
import { parseDay } from '../../stdx/index.ts'
import { datelineEnd, type Heading, headingsOf, type Sentence, type TokenizedText } from '../token/index.ts'
import { type Anchor, headedBy } from './anchor.ts'
import { neighbourRules, wordRules } from './en/rules.ts'
import { slots } from './en/slots.ts'
import { futureCues, sayingVerbs } from './en/words.ts'
import type { Moment } from './moment.ts'
import { candidates, compilePatterns, matchPattern, type Patterns, type View } from './pattern.ts'
import type { TimeRule } from './rule.ts'

export { withoutBirths } from './birth.ts'

/** A time, and the sentence that it stands in. */
export type TimeMention = Explained<Time> & { readonly sentence: number }

/** All rules, in order. */
export const rules: readonly Rule[] = [...wordRules, ...neighbourRules]

const wordPatterns = compilePatterns(wordRules, slots)
const neighbourPatterns = compilePatterns(neighbourRules, slots)

/** Words on either side of a mention that can make it look ahead. Set on TimeBank's bare months. */
const cueReach = 10

interface Hit {
  readonly first: number
  readonly last: number
  readonly moment: Moment
  readonly reasons: readonly { rule: string; first: number; last: number }[]
}

/**
 * Dates and times in text order, resolved against `published` (ISO 8601; the calendar day as written there, whatever the
 * machine's zone). Without it relative dates keep an open value (XXXX-WXX-4) and no interval. A day's part keeps the
 * interval of its day, a clock time's interval is the instant as the clock there shows it.
 *
 * @example With `published` 2022-01-07, "on Thursday night" gives TIME 2022-01-06TNI from 2022-01-06 to 2022-01-06.
 */
export function findTimes(tokenized: TokenizedText, published: string | undefined): Found<readonly TimeMention[]> {
  if (tokenized.language !== 'en') return found([])
  const caseless = isCaseless(tokenized)
  const mentions: TimeMention[] = []
  const warnings: Warning[] = []
  let anchor = makeAnchor(published)
  if (anchor.published === undefined) anchor = { ...anchor, published: datelineDay(tokenized, caseless) }
  const dated = anchor.published !== undefined
  const firstOfDate = firstOfDateIn(tokenized)
  const headings = new Map(headingsOf(tokenized).map((heading) => [heading.sentence, heading]))
  for (const sentence of tokenized.sentences) {
    const view = { ...viewOf(sentence, caseless), firstOfDate }
    const heading = headings.get(sentence.index)
    const first = readWords(view, heading?.alone === false ? underHeading(anchor) : anchor)
    anchor = heading?.alone === true ? below(sentence, first, heading) : first.anchor
    warnings.push(...first.warnings)
    for (const hit of joinNeighbours(view, first.hits, anchor)) {
      const mention = makeMention(tokenized.text, sentence, hit)
      mentions.push(mention)
      if (dated && isOpen(hit.moment)) warnings.push(unresolved(mention.span, mention.text))
    }
  }
  return found(mentions, warnings)
}

/** The day that a line of its own says: "Saturday, June 1". */
function dayOf(hits: readonly Hit[], { first, end }: Heading): number | undefined {
  return hits.find((hit) => hit.first === first && hit.last === end - 1 && hit.moment.grain === 'day')?.moment.first
}

/** What stands below a line of its own is of the day that it says, or of the year. */
function below(
  { tokens }: Sentence,
  { hits, anchor }: { readonly hits: readonly Hit[]; readonly anchor: Anchor },
  heading: Heading,
): Anchor {
  const words = tokens.slice(heading.first, heading.end)
  const year = words.length === 1 && /^(?:19|20)\d\d$/.test(words[0]?.text ?? '') ? Number(words[0]?.text) : undefined
  return headedBy(anchor, dayOf(hits, heading), year)
}

/** Where an entry begins, what was told before it is the day that heads it. */
const underHeading = (anchor: Anchor): Anchor =>
  anchor.headed === undefined ? anchor : { ...anchor, told: anchor.headed, done: anchor.headed }

/** A day that no calendar tells: "Independence Day". Without a publication the report's own warning says as much of them all. */
const isOpen = ({ type, value, from }: Moment): boolean =>
  from === undefined && (type === 'DATE' || type === 'TIME') && value.startsWith('XXXX')

const unresolved = (span: Span, detail: string): Warning => warning('time/unresolved', { span, detail })

/** A dateline stands within the first sentences. */
const datelineSentencesMax = 3

/** The day of a dateline that tells its year, for a report without a publication: `ALMATY, Jan. 6, 2022 (Steppe Wire) -`. */
function datelineDay(tokenized: TokenizedText, caseless: boolean): number | undefined {
  for (const sentence of tokenized.sentences.slice(0, datelineSentencesMax)) {
    const end = datelineEnd(sentence.tokens)
    if (end === 0) continue
    const { hits } = readWords(viewOf(sentence, caseless), makeAnchor(undefined))
    const day = hits.find(({ last, moment }) => last < end && moment.grain === 'day' && moment.basis === 'stated')
    if (day?.moment.first !== undefined) return day.moment.first
  }
  return undefined
}

function viewOf(sentence: Sentence, caseless: boolean): View {
  const words = sentence.tokens.map((token) => token.lower)
  return { sentence, tokens: sentence.tokens, words, caseless, found: new Map() }
}

/** Which of "13/01/2022" and "01/13/2022" a text writes; nothing where it writes neither, or both. */
function firstOfDateIn({ sentences }: TokenizedText): 'day' | 'month' | undefined {
  const orders = sentences
    .flatMap(({ tokens }) => tokens)
    .flatMap(({ text }) => {
      const [, left, right] = /^(\d{1,2})\/(\d{1,2})\/(?:19|20)\d\d$/.exec(text) ?? []
      return Number(left) > monthsOfYear ? ['day' as const] : Number(right) > monthsOfYear ? ['month' as const] : []
    })
  const [first] = orders
  return orders.every((order) => order === first) ? first : undefined
}

const monthsOfYear = 12

function makeAnchor(published: string | undefined): Anchor {
  const clock = /T(\d{2}):(\d{2})/.exec(published ?? '')
  return {
    published: published === undefined ? undefined : parseDay(published),
    publishedMinutes: clock === null ? undefined : Number(clock[1]) * 60 + Number(clock[2]),
    told: undefined,
    done: undefined,
    headed: undefined,
    headedYear: undefined,
    toldFirst: undefined,
    toldQuarter: undefined,
    future: false,
  }
}

/** Whether the text is all lower or all upper case, so that capitals tell nothing. Titles do not count. */
function isCaseless(tokenized: TokenizedText): boolean {
  let upper = 0
  let lower = 0
  for (const sentence of tokenized.sentences.slice(0, 200)) {
    if (sentence.headline) continue
    for (const token of sentence.tokens) {
      if (token.kind !== 'word') continue
      if (token.text !== token.lower) upper += 1
      if (token.text !== token.text.toUpperCase()) lower += 1
    }
  }
  const least = 0.01 * Math.max(upper, lower)
  return upper + lower > 0 && (upper <= least || lower <= least)
}

/** First pass: rules over words, left to right, the longest match at each word. */
function readWords(view: View, start: Anchor): { hits: Hit[]; anchor: Anchor; warnings: Warning[] } {
  const hits: Hit[] = []
  const warnings: Warning[] = []
  let anchor = start
  for (let at = 0; at < view.tokens.length; at += 1) {
    const hit = longest(wordPatterns, view, at, anchor)
    if (hit === undefined) {
      const impossible = impossibleDate(view, at)
      if (impossible === undefined) continue
      warnings.push(impossible.warning)
      at = impossible.last
      continue
    }
    hits.push(hit)
    anchor = remember(anchor, hit, view)
    at = hit.last
  }
  return { hits, anchor, warnings }
}

/** "31 February 2022": seen, and not placed. */
function impossibleDate(view: View, at: number): { warning: Warning; last: number } | undefined {
  for (const pattern of candidates(wordPatterns, view, at)) {
    if (!pattern.rule.id.endsWith('/day-month-year') && !pattern.rule.id.endsWith('-date')) continue
    const match = matchPattern(pattern, view, at)
    const [from, to] = [view.tokens[at], view.tokens[match?.last ?? at]]
    if (match === undefined || from === undefined || to === undefined) continue
    const span = { start: from.start, end: to.end }
    const detail = view.words.slice(at, match.last + 1).join(' ')
    return { warning: unresolved(span, detail), last: match.last }
  }
  return undefined
}

function longest(patterns: Patterns<TimeRule>, view: View, at: number, anchor: Anchor): Hit | undefined {
  let best: Hit | undefined
  for (const pattern of candidates(patterns, view, at)) {
    const match = matchPattern(pattern, view, at)
    if (match === undefined || (best !== undefined && match.last < best.last)) continue
    const rank = wordRank.get(pattern.rule.id) ?? 0
    if (best !== undefined && match.last === best.last && rank >= (wordRank.get(best.reasons[0]?.rule ?? '') ?? 0))
      continue
    const around = { view, first: match.first, last: match.last }
    const moment = pattern.rule.apply(match.captured, { ...anchor, future: looksAhead(view, match) }, around)
    if (moment === undefined || isOffCalendar(moment)) continue
    const reasons = [{ rule: pattern.rule.id, first: match.first, last: match.last }]
    best = { first: match.first, last: match.last, moment, reasons }
  }
  return best
}

/** ISO 8601 has years 0001 to 9999; "31 quarters after 9999-12-31" is no date. */
function isOffCalendar({ from, to }: Moment): boolean {
  return [from, to].some((day) => day !== undefined && (!/^\d{4}-/.test(day) || day.startsWith('0000')))
}

/** Order of the rules, which decides between matches of one length. */
const wordRank: ReadonlyMap<string, number> = new Map(rules.map((rule, index) => [rule.id, index]))

function looksAhead(view: View, match: { first: number; last: number }): boolean {
  const near = view.words.slice(Math.max(0, match.first - cueReach), match.last + 1 + cueReach)
  return near.some((word) => futureCues.has(word))
}

/** What later words can lean on. */
function remember(before: Anchor, { first, moment, reasons }: Hit, view: View): Anchor {
  if (moment.first === undefined) return before
  const anchor = { ...before, toldFirst: moment.first }
  if (moment.grain === 'quarter') {
    // "A year earlier" only looks back from the quarter that the report is about, and does not move it.
    if (reasons[0]?.rule !== 'time/en/quarter') return anchor
    const match = /^(\d{4})-Q(\d)$/.exec(moment.value)
    return match === null ? anchor : { ...anchor, toldQuarter: { year: Number(match[1]), quarter: Number(match[2]) } }
  }
  const dated = moment.grain === 'day' || moment.grain === 'part' || moment.grain === 'clock'
  if (!dated || isLongSince(before, moment.first, view.words[first - 1])) return anchor
  return { ...anchor, told: moment.first, done: isOfSaying(view, first) ? before.done : moment.first }
}

/** Days from which "since 7 October" says how long something has been, and not of which day the report goes on to tell. */
const longSinceDays = 14

const isLongSince = ({ published }: Anchor, day: number, before: string | undefined): boolean =>
  before === 'since' && published !== undefined && published - day > longSinceDays

/** "Said on Tuesday": of words, and not of what they tell, as in "the incidents reported on Tuesday". */
function isOfSaying({ tokens }: View, day: number): boolean {
  const { head = -1, deprel = '' } = tokens[day] ?? {}
  const verb = tokens[head]
  return deprel.startsWith('obl') && verb?.deprel !== 'acl' && sayingVerbs.has(verb?.lemma ?? '')
}

/** Second pass: rules over what the first found and the words between. */
function joinNeighbours(view: View, hits: readonly Hit[], anchor: Anchor): Hit[] {
  if (hits.length === 0) return []
  const byToken = new Map(hits.map((hit) => [hit.first, hit]))
  const withFound: View = { ...view, found: byToken }
  const joined: Hit[] = []
  for (let at = 0; at < view.tokens.length; at += 1) {
    const own = byToken.get(at)
    const join = longest(neighbourPatterns, withFound, at, anchor)
    const cuts = join !== undefined && hits.some((hit) => hit.first <= join.last && hit.last > join.last)
    if (join !== undefined && !cuts && (own === undefined || join.last > own.last)) {
      const parts = hits.filter((hit) => hit.first >= join.first && hit.last <= join.last)
      joined.push({ ...join, reasons: [...join.reasons, ...parts.flatMap((part) => part.reasons)] })
      at = join.last
    } else if (own !== undefined) {
      joined.push(own)
      at = own.last
    }
  }
  return joined
}

function makeMention(text: string, sentence: Sentence, hit: Hit): TimeMention {
  const span = spanOf(sentence, hit.first, hit.last)
  const { type, value, basis, from, to } = hit.moment
  const because = hit.reasons.map(
    (reason): Reason => ({ rule: reason.rule, span: spanOf(sentence, reason.first, reason.last), basis }),
  )
  return {
    span,
    text: text.slice(span.start, span.end),
    type,
    value,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    sentence: sentence.index,
    because,
  }
}

function spanOf(sentence: Sentence, first: number, last: number): { start: number; end: number } {
  return { start: sentence.tokens[first]?.start ?? 0, end: sentence.tokens[last]?.end ?? 0 }
}

/** Which days does a report say that it is on: "2–8 March 2026" over a weekly overview, "the reporting period"? What was in them is its news. */
import type { EventTime, Rule, Span } from '../../../model/index.ts'
import type { TimeMention } from '../../time/index.ts'
import { linesOf, type Sentence, type TokenizedText, tells } from '../../token/index.ts'
import { asEventTime, upToSecond } from './event-time.ts'
import { daysAfter } from './tense.ts'

export const reportPeriod: Rule = {
  id: 'event/en/report-period',
  reads:
    'What has a day in the stretch that a report says it is on, "2–8 March 2026" over an overview or "the reporting period", is its news; what is done without a day was in that stretch.',
  apply: undefined,
}

/** The first and last day that a report is on, and the words that say so. */
export interface Period {
  readonly from: string
  readonly to: string
  readonly span: Span
}

/** Lines of a body that can be its title, or say what it covers. */
const titleLinesMax = 4
/** Sentences in which a report that speaks of its period says which that is. */
const openingSentencesMax = 15
/** Days after the end of its period within which a report comes out, and how long a period may be. */
const overdueDaysMax = 100
const periodDaysMax = 370
/** Days of "the reporting period" where no words say which they are: a quarter, and the month until the report of it. */
const quarterDays = 130

const reports =
  /^(?:update|overview|report|review|summary|bulletin|brief|briefing|digest|round-?up|tracker|monitor|monitoring|snapshot|sitrep)s?$/
const spoken = /\b(?:report(?:ing)? period|period (?:under|of) (?:review|reporting)|report covers)\b/iu

/** The days that a report is on, by its title or its own word; nothing where it is on what is new. */
export function periodOf(
  { text, sentences }: TokenizedText,
  timesOf: (sentence: Sentence) => readonly TimeMention[],
  published: string | undefined,
): Period | undefined {
  if (published === undefined) return undefined
  const fits = ({ from, to }: Period): boolean =>
    from < published && daysAfter(to, overdueDaysMax) >= published.slice(0, 10) && daysAfter(from, periodDaysMax) >= to
  const lines = linesOf(text, sentences).slice(0, titleLinesMax)
  const titles = [...sentences.filter(({ headline }) => headline), ...lines.flat()].filter(
    ({ tokens }) => !tells(tokens),
  )
  const isNamed = titles.some(isOfReport)
  const titled = titles
    .flatMap((line) => (isNamed ? stretchesIn(line, timesOf(line), isOfReport(line)) : []))
    .find(fits)
  if (titled !== undefined) return titled
  const said = sentences.find(({ start, end }) => spoken.test(text.slice(start, end)))
  if (said === undefined) return undefined
  const opening = [said, ...sentences.slice(0, openingSentencesMax)]
  const told = opening.flatMap((one) => stretchesIn(one, timesOf(one), false)).find(fits)
  const day = published.slice(0, 10)
  return told ?? { from: daysAfter(day, -quarterDays), to: day, span: { start: said.start, end: said.end } }
}

const isOfReport = ({ tokens }: Sentence): boolean => tokens.some(({ lower }) => reports.test(lower))

/** "15 February – 1 March", "from 1 to 15 March"; and `months` and quarters, "February 2026", where a line is nothing but a title. */
function stretchesIn(sentence: Sentence, times: readonly TimeMention[], months: boolean): Period[] {
  return times.flatMap((time) => {
    const { type, value, text, span } = time
    const isOfDays = type === 'DURATION' ? /\d/.test(text) : /^\d{4}-\d\d-\d\d$/.test(value)
    const isMonth = months && /^\d{4}-(?:\d\d|Q\d)$/.test(value)
    if (!isOfDays && !isMonth) return []
    const { from, to } = upToSecond(asEventTime(time), sentence, time, times)
    return from === undefined || to === undefined || from === to
      ? []
      : [{ from: from.slice(0, 10), to: to.slice(0, 10), span }]
  })
}

/** The last day of a report's period that a sentence names, from which it is told; not that of "since 1 March". */
export function dayInPeriod(
  { from, to }: Period,
  { tokens }: Sentence,
  times: readonly TimeMention[],
): string | undefined {
  const isOpening = ({ span }: TimeMention): boolean =>
    tokens.findLast(({ end }) => end <= span.start)?.lower === 'since'
  const days = times.flatMap((time) => {
    if (time.from === undefined || isOpening(time)) return []
    const last = (time.to ?? time.from).slice(0, 10)
    return time.from.slice(0, 10) >= from && last <= to ? [last] : []
  })
  return days.sort().at(-1)
}

/** What was done in the period, on a day that is not said. */
export const timeInPeriod = ({ from, to }: Period): EventTime => ({
  value: `${from}/${to}`,
  from,
  to,
  precision: 'month',
  basis: 'inferred',
})

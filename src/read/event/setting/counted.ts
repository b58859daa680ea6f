/** Which day does a count of days, hours or years give? "Four days after", "three hours later", "20 years after". */
import type { EventTime, Span } from '../../../model/index.ts'
import type { TimeMention } from '../../time/index.ts'
import type { Sentence } from '../../token/index.ts'
import { isLedBy } from './days-apart.ts'
import { daysAfter, daysOfWeek } from './tense.ts'
import { onDay } from './when.ts'

/**
 * The day of what another event of the sentence came "four days after": that event's day, less four; of what it came "20 years
 * after", the year.
 */
export function countedBack(
  sentence: Sentence,
  back: Span,
  {
    times,
    published,
    before,
  }: {
    readonly times: readonly TimeMention[]
    readonly published: string | undefined
    readonly before?: EventTime | undefined
  },
): EventTime | undefined {
  const length = times.find(
    ({ type, span }) => type === 'DURATION' && span.start <= back.start && back.start < span.end,
  )
  const [, count = '', unit = ''] = /^P(\d{1,4})([DWY])$/.exec(length?.value ?? '') ?? []
  if (count === '') return undefined
  const stated = unit === 'Y' ? /^\d{4}(?:-|$)/ : /^\d{4}-\d{2}-\d{2}/
  const dated = times.filter(
    ({ sentence: at, from, type, value }) =>
      at === sentence.index && from !== undefined && (type === 'DATE' || type === 'TIME') && stated.test(value),
  )
  const mark = sentence.tokens.findIndex(({ end }) => end >= back.end)
  // "The second in two days, after a fire in Gazipur".
  if (sentence.tokens[mark - 1]?.text === ',') return undefined
  const [own, others] = [true, false].map((led) => dated.filter(({ span }) => isLedBy(sentence, span, mark) === led))
  // "A week after nine died on 3 May": it tells its day itself.
  if (own !== undefined && own.length > 0) return undefined
  const main =
    others?.findLast(({ span }) => span.end <= back.start) ?? others?.find(({ span }) => span.start >= back.end)
  const told = comesAfter(sentence, mark) ? before?.from : undefined
  const day = (main?.from ?? told ?? published)?.slice(0, 10)
  if (day === undefined) return undefined
  if (unit === 'Y') return inYear(Number(day.slice(0, 4)) - Number(count))
  return onDay(daysAfter(day, -Number(count) * (unit === 'W' ? daysOfWeek : 1)), 'inferred')
}

/** "The attack came a day after a bomb went off": so long after the event told before. */
function comesAfter({ tokens }: Sentence, mark: number): boolean {
  const verb = tokens.findLast(
    ({ lemma }, at) => at < mark && at >= mark - 4 && /^(?:come|happen|occur|follow)$/.test(lemma),
  )
  const subject = tokens.findIndex(
    ({ head, deprel }) => deprel === 'nsubj' && verb !== undefined && tokens[head] === verb,
  )
  const isKnown = tokens.some(({ head, lower }) => head === subject && /^(?:the|this|that)$/.test(lower))
  return subject >= 0 && (isKnown || /^(?:it|this|that)$/.test(tokens[subject]?.lower ?? ''))
}

function inYear(year: number): EventTime | undefined {
  if (year < 1000) return undefined
  return { value: `${year}`, from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year', basis: 'inferred' }
}

/** "Three hours later", "minutes before". */
export function isHoursApart({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ lower }, index) =>
      /^(?:hour|minute)s?$/.test(lower) &&
      /^(?:later|earlier|afterwards|after|before)$/.test(tokens[index + 1]?.lower ?? ''),
  )
}

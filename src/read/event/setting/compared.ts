/** Is a time only what the time of an event is likened to: "as strong as Saturday's", "12 dead, compared with 30 in January"? */
import type { Span } from '../../../model/index.ts'
import type { TimeMention } from '../../time/index.ts'
import type { Sentence } from '../../token/index.ts'
import { isRankedSince } from './ranked.ts'

/** "As strong as Saturday's", "worse than that of 2015": the day of what something is likened to. */
export function isCompared({ tokens }: Sentence, { span }: TimeMention, event?: Span): boolean {
  const at = tokens.findIndex(({ start }) => start >= span.start)
  // "Since 1992, when 167 died": they did in that year after all, and what is compared with it did not.
  const end = tokens.findIndex((token) => token.start >= span.end)
  const isTold = [end, end + 1].some((next) => tokens[next]?.lower === 'when')
  const isBefore = event !== undefined && event.start < span.start
  if (event !== undefined && event.start < comparisonBefore(tokens, at)) return true
  if ((!isTold || isBefore) && [at - 1, at - 2].some((since) => isRankedSince(tokens, since))) return true
  const before = tokens.slice(Math.max(0, at - 6), Math.max(0, at)).map(({ lower }) => lower)
  return /(?:^| )(?:than|like|unlike|as \S+ as)(?: (?:that|those|the one|the ones) (?:of|on|in))?$/.test(
    before.join(' '),
  )
}

const changes = /^(?:increase|decrease|rise|drop|decline|fall|surge|spike|jump|reduction)$/
/** What stands between "increase" and "on the previous quarter": "of 40 per cent". */
const amount = /^(?:of|about|some|per|cent|percent|%|\d[\d.,]*)$/

/** "As compared with 30 in the previous quarter", "a 40 per cent increase on the quarter before": where the words begin that tell of another time, or -1. */
function comparisonBefore(tokens: Sentence['tokens'], time: number): number {
  const word = tokens.slice(0, Math.max(0, time)).findLast(({ lower }, at) => {
    if (lower === 'compared') return /^(?:with|to)$/.test(tokens[at + 1]?.lower ?? '')
    if (!changes.test(lower)) return false
    const [on, next] = tokens.slice(at + 1, time + 1).filter((one) => !amount.test(one.lower))
    return /^(?:on|from|over)$/.test(on?.lower ?? '') && !/day$/.test(next?.lower ?? '')
  })
  return word?.start ?? -1
}

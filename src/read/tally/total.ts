/**
 * Is a count a total of more than the event told before it? "More than a million people have been displaced in Lebanon", right behind a
 * strike in Beirut, are not of that strike; nor are "24 dead nationwide", "10 million since April 2023", and those of "the 2007 election".
 */
import { anyMonthPattern, monthPattern } from '../../stdx/index.ts'
import type { PlaceMention } from '../place/index.ts'
import { lowerAt, type Sentence } from '../token/index.ts'

const months = new RegExp(`^(?:${anyMonthPattern})$`, 'i')
const year = /^(?:19|20)\d\d$/

/** Words from "since" to the month or year that it names: "since the conflict erupted in April 2023". */
const sinceReach = 7

/** Whether a count reaches over more than an event told in another sentence; `own` is where its clause says that it was. */
export function isTotal({ tokens }: Sentence, own: PlaceMention | undefined, there: PlaceMention | undefined): boolean {
  if (tokens.some(({ lower }) => /^(?:nationwide|countrywide|worldwide)$/.test(lower))) return true
  if (isSinceLongAgo(tokens) || isSinceThen(tokens) || isOfYear(tokens) || isByThen(tokens)) return true
  const isNarrower = there !== undefined && /^(?:city|site|admin)$/.test(there.precision)
  return own?.precision === 'country' && isNarrower && isPerfect(tokens)
}

/** "Since April 2023", "since 2009", "since protests began in December"; "since 28 April" may be the event's own first day. */
function isSinceLongAgo(tokens: Sentence['tokens']): boolean {
  const since = tokens.findIndex(({ lower, upos }) => lower === 'since' && upos !== 'ADV')
  if (since < 0) return false
  const behind = tokens.slice(since + 1, since + 1 + sinceReach)
  return behind.some(
    ({ lower }, at) =>
      year.test(lower) || (months.test(lower) && !/\d/.test(`${behind[at - 1]?.lower}${behind[at + 1]?.lower}`)),
  )
}

/** "Since then, more than 2,000 people have been killed". */
const isSinceThen = (tokens: Sentence['tokens']): boolean =>
  isPerfect(tokens) && tokens.some(({ lower }, at) => lower === 'since' && lowerAt(tokens, at + 1) === 'then')

/** "This year", "so far this year", behind a verb in the perfect. */
const isOfYear = (tokens: Sentence['tokens']): boolean =>
  isPerfect(tokens) && tokens.some(({ lower }, at) => lower === 'this' && lowerAt(tokens, at + 1) === 'year')

/** "Had been killed by the end of May", "by mid-2021": all until then. */
export const isByThen = (tokens: Sentence['tokens']): boolean =>
  tokens.some(({ lower, deprel }) => /^(?:has|have|had)$/.test(lower) && deprel === 'aux') &&
  tokens.some(({ lower }, at) => {
    const behind = tokens.slice(at + 1, at + 1 + thenReach).map((token) => token.lower)
    return lower === 'by' && thens.test(behind.join(' '))
  })

/** Words of "the end of last year". */
const thenReach = 5
const monthOrYear = `${monthPattern}|(?:19|20)\\d\\d`
const thens = new RegExp(
  `^(?:(?:the )?(?:end|start|beginning|middle) of (?:last |the )?(?:year|month|${monthOrYear})|mid-|(?:late|early) (?:${monthOrYear}))`,
  'i',
)

/** "Have been displaced": what goes on. */
export const isPerfect = (tokens: Sentence['tokens']): boolean =>
  tokens.some(({ lower, deprel }) => /^(?:has|have)$/.test(lower) && deprel === 'aux')

/** "The violence that followed the 2007 election": a year that names what the count is of, years before the report. */
export function isOfOldYear({ tokens }: Sentence, published: string | undefined): boolean {
  const now = Number(published?.slice(0, 4))
  return tokens.some(({ lower, deprel, head }, at) => {
    const isOld = year.test(lower) && Number(lower) < now - 1
    const names = /^(?:nummod|compound|amod|nmod)/.test(deprel) && head > at && tokens[head]?.upos === 'NOUN'
    return isOld && names && isOccasion.test(tokens[head]?.lower ?? '')
  })
}

const isOccasion =
  /^(?:elections?|vote|polls|war|coup|earthquake|quake|uprising|revolution|attacks?|massacre|riots?|protests?|crisis|conflict|genocide|invasion|flood|floods|cyclone|tsunami|crackdown)$/

/** "Exchanged the bodies of 121 soldiers": who is handed over dead fell long ago and elsewhere. */
export function isHandedOver({ tokens }: Sentence, [from, to]: readonly [number, number]): boolean {
  for (let at = from; at < to; at += 1) {
    if (!/^(?:bodies|remains|corpses)$/.test(tokens[at]?.lower ?? '')) continue
    const verb = tokens[tokens[at]?.head ?? -1]
    if (/^(?:exchange|swap|return|repatriate|receive|hand)$/.test(verb?.lemma ?? '')) return true
  }
  return false
}

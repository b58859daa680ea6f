/** What in a sentence tells what it says as history: words that look back or remember, and the run of a story of the past. */

import type { EventTime, Rule, Span } from '../../../model/index.ts'
import { wordSet } from '../../../stdx/index.ts'
import { datelineEnd, type Sentence, type Token, type TokenizedText } from '../../token/index.ts'
import { habits } from '../en/words.ts'
import { type Heads, isBelow } from './attachment.ts'
import { isLedBy } from './days-apart.ts'
import { sinceCourse } from './since.ts'

/** Tokens between "six days after" and the event that it looks back to, and between its two words. */
const lookBackTokensMax = 14
const lookBackGapMax = 4

/** "The anniversary of the massacre", "to remember the victims of the bombing". */
const remembering = wordSet('anniversary commemorate commemoration memorial memory remember remembrance')

/** "The attack came six days after a car bomb …": what stands after it came first, and is told as history. */
export function lookedBackTo(sentence: Sentence, span: Span): Span | undefined {
  const { tokens } = sentence
  const at = span.start
  const trigger = tokens.findIndex(({ start }) => start >= at)
  const after = tokens.findLastIndex(({ lower }, index) => {
    return (lower === 'after' || lower === 'since') && index < trigger && index >= trigger - lookBackTokensMax
  })
  if (after < 0) return undefined
  // "Three days after the bombing, police arrested two": that is the news.
  const isClosed = tokens.slice(after, trigger).some(({ text }) => text === ',')
  if (isClosed && !isLedBy(sentence, span, after)) return undefined
  const from = Math.max(0, after - lookBackGapMax)
  const between = tokens.slice(from, after)
  const length = between.findIndex(({ lower }) =>
    /^(?:(?:day|week|month|year|decade)s?|century|centuries)$/.test(lower),
  )
  const unit = between[length]
  // "Three days of mourning after the attack" are no days that it is ago.
  if (between.slice(length + 1).some(({ lower }) => lower === 'of')) return undefined
  return unit === undefined ? undefined : { start: unit.start, end: tokens[after]?.end ?? unit.end }
}

/** Years and months that lie behind, with what says so: "in the past year", "over the last 12 months", "in recent years". */
const behindWords = wordSet('past last recent previous preceding')

/**
 * "Militants have killed 440 soldiers in the past year", "since 2022 it has recorded 12,700 deaths": the stretch of years that the clause
 * of a span counts over; not "the third attack in the past year".
 */
export function overYears({ tokens }: Sentence, { start: at }: Span, published: string | undefined): Span | undefined {
  const trigger = tokens.findIndex(({ start }) => start >= at)
  const clause = tokens[trigger]?.upos === 'VERB' ? trigger : verbOver(tokens, trigger)
  if (tokens[clause]?.upos !== 'VERB') return undefined
  // "Since the coup of 2021 monitors have verified that 900 were killed": of what they verified.
  const { deprel: relation, head: teller = clause } = tokens[clause] ?? {}
  const clauses = [clause, ...(relation === 'ccomp' ? [teller] : [])]
  const word = tokens.find(({ lower, head, deprel }, index) => {
    if (!clauses.includes(head) || !deprel.startsWith('obl')) return false
    const own = [lower, ...tokens.filter((token) => token.head === index).map((token) => token.lower)]
    const isOld = tokens.some(
      (one, year) =>
        /^(?:19|20)\d\d$/.test(one.lower) && one.lower < (published?.slice(0, 4) ?? '') && isBelow(tokens, year, index),
    )
    const isStretch = /^(?:year|years|decade|decades|months)$/.test(lower) && own.some((one) => behindWords.has(one))
    // "Over four decades of violence", and not "over four decades ago".
    const isCourse = /^(?:years|decades)$/.test(lower) && own.some((one) => /^(?:over|during|throughout)$/.test(one))
    const counts = tokens.some(({ head: above, upos }) => above === index && upos === 'NUM')
    if (isCourse && counts && !/^(?:ago|earlier|before|old)$/.test(tokens[index + 1]?.lower ?? '')) return true
    return own.includes('since') ? isOld : isStretch && own.some((one) => /^(?:in|over|during|within)$/.test(one))
  })
  const stretch = word ?? warOver(tokens, clause) ?? sinceCourse(tokens, clause)
  return stretch === undefined ? undefined : { start: stretch.start, end: stretch.end }
}

/** "The war has killed 12,000 people", "the violence has left thousands dead": whose doing it is takes years. */
function warOver(tokens: readonly Token[], clause: number): Token | undefined {
  const verb = tokens[clause]?.deprel === 'conj' ? (tokens[clause]?.head ?? clause) : clause
  if (!/^(?:kill|claim|leave|displace|uproot|force|drive|cost|injure|wound|maim)$/.test(tokens[clause]?.lemma ?? ''))
    return undefined
  return tokens.find(({ head, deprel, lemma }) => {
    if ((head !== verb && head !== clause) || deprel !== 'nsubj') return false
    if (/^(?:war|conflict|insurgency|genocide)$/.test(lemma)) return true
    const isLasting =
      /^(?:violence|fighting|unrest|crisis|rebellion|uprising|feud|campaign|attacks?|clash|hostility)$/.test(lemma)
    return isLasting && tokens.some(({ lower }) => /^(?:thousands|millions?|\d{1,3}(?:,\d{3})+)$/.test(lower))
  })
}

/** "Marked the anniversary of the massacre", "remembered the pupils who were shot": the word that remembers it. */
export function rememberedBy(
  { tokens }: Sentence,
  { start: at }: Span,
  { own }: Heads,
  noun: boolean,
): Span | undefined {
  const trigger = tokens.findIndex(({ start }) => start >= at)
  const remembers = ({ lemma }: Token): boolean => remembering.has(lemma.toLowerCase())
  const word = noun
    ? tokens.findLast((token, index) => index < trigger && index >= trigger - lookBackTokensMax && remembers(token))
    : own.flatMap((head) => relativesOver(tokens, head)).find(remembers)
  return word === undefined ? undefined : { start: word.start, end: word.end }
}

/**
 * "Has carried out similar attacks", "had killed traders in the past", "has for years been plagued by clashes": what was done before the news,
 * however often; with a perfect, or with words that say so.
 */
export function doneBefore({ tokens }: Sentence, { own }: Heads, noun: boolean): Span | undefined {
  const isPerfect = (verb: number): boolean =>
    tokens.some(
      ({ head, lower, deprel }) => head === verb && deprel === 'aux' && /^(?:have|has|had|['’]ve)$/.test(lower),
    )
  for (const head of own) {
    const verb = tokens[head]?.upos === 'VERB' ? head : (tokens[head]?.head ?? -1)
    const similar = tokens.find((token) => token.head === head && token.lower === 'similar')
    if (noun && similar !== undefined && isPerfect(verb)) return { start: similar.start, end: similar.end }
    const lasting = isPerfect(verb) ? lastingBeside(tokens, verb) : undefined
    const course = noun && plaguing.test(tokens[verb]?.lemma ?? '') ? tokens[verb] : undefined
    const past = tokens.find(
      (token, at) =>
        token.lower === 'past' && token.upos === 'NOUN' && token.head === verb && tokens[at - 2]?.lower === 'in',
    )
    const row = noun && isPerfect(verb) ? rowSince(tokens, head, verb) : undefined
    const word = lasting ?? course ?? past ?? row ?? eraBeside(tokens, head)
    if (word !== undefined) return { start: word.start, end: word.end }
  }
  return undefined
}

/** "Has known nine coups since it won independence", "since independence in 1960": of all in a row of years. */
function rowSince(tokens: readonly Token[], event: number, verb: number): Token | undefined {
  if (!/^(?:know|have|see|suffer|experience|witness|endure|undergo|survive)$/.test(tokens[verb]?.lemma ?? ''))
    return undefined
  const isCounted = tokens[event]?.xpos === 'NNS' && tokens.some(({ head, upos }) => head === event && upos === 'NUM')
  return tokens.find(
    ({ lower, head }) =>
      isCounted &&
      lower === 'since' &&
      /^(?:advcl|obl)$/.test(tokens[head]?.deprel ?? '') &&
      tokens[head]?.head === verb,
  )
}

/** "The landing during World War Two", "the D-Day invasion": a war that ended long ago, beside what was done in it; "a World War Two bomb" may go off today. */
function eraBeside(tokens: readonly Token[], event: number): Token | undefined {
  return tokens.find(({ head, deprel }, at) => {
    if (head !== event || !isEra(tokens, at)) return false
    if (deprel === 'compound') return !/^(?:bomb|shell|mine|grenade|missile|rocket)$/.test(tokens[event]?.lemma ?? '')
    return tokens.some((mark) => mark.head === at && mark.deprel === 'case' && /^(?:in|during|of)$/.test(mark.lower))
  })
}

function isEra(tokens: readonly Token[], at: number): boolean {
  const [before = '', lower = ''] = [tokens[at - 1]?.lower, tokens[at]?.lower]
  if (/^(?:d-day|holocaust)$/.test(lower)) return true
  return lower === 'war' && /^(?:world|vietnam|korean|cold|boer|crimean|falklands|napoleonic)$/.test(before)
}

/** Verbs of what befalls a place again and again: "is plagued by raids". */
const plaguing = /^(?:plague|bedevil|beset|dog|afflict|blight|haunt|wrack|rack)$/

/** "For years", "long", "repeatedly": beside a verb, or on a noun of its clause. */
function lastingBeside(tokens: readonly Token[], verb: number): Token | undefined {
  return tokens.find(({ head, lower }, at) => {
    if (!/^(?:years|decades|centuries|generations)$/.test(lower))
      return head === verb && (/^(?:long|repeatedly)$/.test(lower) || habits.has(lower))
    return verbOver(tokens, at) === verb && tokens.some((mark) => mark.head === at && mark.lower === 'for')
  })
}

/** The verb that a word hangs on, over whatever nouns. */
function verbOver(tokens: readonly Token[], word: number): number {
  let at = tokens[word]?.head ?? -1
  for (let steps = 0; steps < stepsMax && tokens[at]?.upos !== 'VERB' && at >= 0; steps += 1)
    at = tokens[at]?.head ?? -1
  return at
}

/** "Had gunned down": told as what was before the rest. */
export const isPluperfect = ({ tokens }: Sentence, { own }: Heads): boolean =>
  tokens.some(({ head, lower, deprel }) => own.includes(head) && deprel === 'aux' && lower === 'had')

/** Words above a verb of a relative clause. */
function relativesOver(tokens: readonly Token[], verb: number): Token[] {
  const above: Token[] = []
  let isRelative = false
  for (let at = verb, steps = 0; at >= 0 && steps < stepsMax; steps += 1) {
    const { deprel = '', head = -1 } = tokens[at] ?? {}
    if (deprel.startsWith('acl')) isRelative = true
    const over = tokens[head]
    if (isRelative && over !== undefined) above.push(over)
    at = head
  }
  return above
}

/** Words from a verb up to what remembers those that it is told of. */
const stepsMax = 6

/** Whether a report is about what was years ago: its headline or its first two sentences say that it is remembered. */
export function isRemembrance({ sentences }: TokenizedText): boolean {
  const body = sentences.findIndex(({ headline, tokens }) => !headline && datelineEnd(tokens) < tokens.length)
  return sentences
    .slice(0, Math.max(0, body) + 2)
    .some(({ tokens }) =>
      tokens.some(
        ({ lemma, lower }, index) =>
          remembering.has(lemma.toLowerCase()) ||
          (/^(?:year|decade)s?$/.test(lower) && /^(?:on|after|since|later)$/.test(tokens[index + 1]?.lower ?? '')),
      ),
    )
}

/** A story of the past that a report is telling: when it was, which sentence began it, and in which paragraph. */
export interface Past {
  readonly paragraph: number
  readonly time: EventTime
  /** The sentence that began it. */
  readonly begun: number
}

export const runningHistory: Rule = {
  id: 'event/en/running-history',
  reads:
    'What a paragraph goes on to tell in the past tense after history with a date, with no day and no source of its own, is of that history and of its time.',
  apply: undefined,
}

/** The story of the past at the end of a sentence that stands right behind it, in its paragraph and its tense; nothing behind another. */
export function runningOn(past: Past | undefined, sentence: Sentence): Past | undefined {
  if (past === undefined || sentence.paragraph !== past.paragraph) return undefined
  const isNow = sentence.tokens.some(({ lower }) => /^(?:now|today|currently|so|again|still|latest)$/.test(lower))
  return isInPast(sentence) && !isNow ? past : undefined
}

/** "Fled", "was arrested"; not "had fled", from which the past tense comes back to the news. */
export function isInPast({ tokens }: Sentence): boolean {
  const root = tokens.findIndex(({ head }) => head < 0)
  const auxiliary = tokens.find(({ head, deprel }) => head === root && /^(?:aux|cop)/.test(deprel)) ?? tokens[root]
  return auxiliary?.xpos === 'VBD' && auxiliary.lower !== 'had'
}

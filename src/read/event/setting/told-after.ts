/** "The incident happened on Monday": the day of what was told before it without one. */
import type { Event, Explained, Rule, Span } from '../../../model/index.ts'
import type { Sentence } from '../../token/index.ts'
import { isBodily } from './scene-day.ts'
import type { SettingContext } from './setting.ts'
import { statedTime } from './when.ts'

export const toldAfter: Rule = {
  id: 'event/en/told-after',
  reads:
    'What the sentence before tells without a day was on the day on which "the incident", "the tragedy" or "it" is then said to have happened.',
  apply: undefined,
}

const happening = /^(?:happen|occur|unfold)$/
const incidents = /^(?:incident|tragedy|accident|disaster|attack|crime|event|violence|episode|it|this|that)$/

/** The day that a sentence gives to what was told before it, and the word by which it calls that. */
function dayToldAfter(sentence: Sentence, { times, published }: SettingContext) {
  const { tokens } = sentence
  for (const [at, { head, deprel, lemma, lower }] of tokens.entries()) {
    if (deprel !== 'nsubj' || !incidents.test(lemma.toLowerCase())) continue
    const verb = tokens[head]
    if (verb === undefined || !/^VB[DN]$/.test(verb.xpos ?? '') || !isHappening(tokens, head)) continue
    const isKnown = tokens.some((token) => token.head === at && /^(?:the|this|that)$/.test(token.lower))
    if (!isKnown && !/^(?:it|this|that)$/.test(lower)) continue
    const span: Span = { start: verb.start, end: verb.end }
    const heads = { own: [head], others: [] }
    const day = statedTime(sentence, { span, heads, done: true }, { scene: sentence, times, published })?.whole
    return day && { day, word: tokens[at] }
  }
  return undefined
}

/** "It happened", and not "never happened", "could have happened", "happened again", "happened to be raining". */
const isHappening = (tokens: Sentence['tokens'], verb: number): boolean =>
  !tokens.some(({ head, deprel, lower }) => head === verb && (deprel === 'xcomp' || otherwise.test(lower))) &&
  isHappeningVerb(tokens, verb)

const otherwise = /^(?:never|not|n['’]t|again|too|could|would|may|might|can|will|should)$/

const isHappeningVerb = (tokens: Sentence['tokens'], verb: number): boolean =>
  happening.test(tokens[verb]?.lemma ?? '') ||
  (tokens[verb]?.lemma === 'take' && tokens.some(({ head, lower }) => head === verb && lower === 'place'))

/** The events of the sentence before, each that had no day with that which this one tells. */
export function withDayToldAfter<Told extends { readonly event: Explained<Event> }>(
  events: Told[],
  sentence: Sentence,
  context: SettingContext,
): Told[] {
  const { day, word } = dayToldAfter(sentence, context) ?? {}
  if (day === undefined) return events
  const here = events.filter(({ event }) => event.sentence === sentence.index)
  const before = events.filter(({ event }) => event.sentence === sentence.index - 1)
  // "Caught fire and capsized. The accident happened on Monday": the word has its own day, and so has what is told beside that.
  const [own] = here.filter(({ event }) => event.trigger.start === word?.start)
  const isBeside = before.some(({ event }) => event.type === own?.event.type)
  if (here.length > 1 || (here.length === 1 && !isBeside)) return events
  return events.map((told) => {
    const { event } = told
    const isOpen = event.time?.basis === 'published' && !event.background && event.reality === 'happened'
    if (!before.includes(told) || event.type === own?.event.type || !isOpen || !isBodily(event)) return told
    const span = { start: sentence.start, end: sentence.end }
    const because = [...event.because, { rule: toldAfter.id, span, basis: 'inferred' as const }]
    return { ...told, event: { ...event, time: { ...day, basis: 'inferred' as const }, because } }
  })
}

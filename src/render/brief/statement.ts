/** Who says what? The sentences that state an incident, each once, with everyone who is behind it. */
import type { Attribution, Claim, Reading, Span } from '../../model/index.ts'
import { plainText } from '../plain/index.ts'
import type { Context } from './context.ts'
import { outletOf } from './context.ts'
import { oneLine } from './phrase.ts'
import { voiceIn } from './voice.ts'

/** One sentence. Reports that carry the same sentence are cited together. */
export interface Statement {
  /** `The health ministry (official)`; the outlet's name where it speaks itself; `denies` and the like after it. */
  readonly who: string
  readonly quote: string
  readonly citations: readonly number[]
  /** Ids of the claims that it makes. */
  readonly claims: readonly string[]
}

interface Spoken {
  readonly claim: Claim
  readonly reading: Reading
  /** The whole sentence, by which reports that carry it are known. */
  readonly sentence: string
}

/** The statements in the order in which they became known. Claims of a report that is not at hand are left out. */
export function statementsOf(claims: readonly Claim[], { readings, numberOf }: Context): Statement[] {
  const spoken = claims.toSorted(inOrder).flatMap((claim): Spoken[] => {
    const reading = readings.get(claim.report)
    if (reading === undefined) return []
    const { start, end } = sentenceOf(reading, wordsOf(claim))
    return [{ claim, reading, sentence: oneLine(reading.text.slice(start, end)) }]
  })
  return [...Map.groupBy(spoken, ({ sentence }) => sentence).values()].map((same) => {
    const voices = [...new Set(same.flatMap(({ claim, reading }) => voicesOf(claim, reading)))]
    const outlets = [...new Set(same.map(({ reading }) => outletOf(reading)))]
    const isAside = same.every(({ claim }) => claim.background === true)
    const asides = [
      ...new Set(same.flatMap(({ claim, sentence }) => asidesOf(claim, sentence))),
      ...(isAside ? ['as background'] : []),
    ]
    const who = (voices.length === 0 ? outlets : voices).join('; ')
    return {
      who: asides.length === 0 ? who : `${who}, ${asides.join(', ')}`,
      quote: bestQuote(same),
      claims: same.map(({ claim }) => claim.id),
      citations: [...new Set(same.flatMap(({ claim }) => numberOf.get(claim.report) ?? []))].sort((a, b) => a - b),
    }
  })
}

/** Of a sentence that is cut, the piece that has the words of the most claims; of two, the first. */
function bestQuote(same: readonly Spoken[]): string {
  const quotes = [...new Set(same.map(({ claim, reading }) => quoteOf(reading, wordsOf(claim))))]
  const held = (quote: string): number =>
    same.filter(({ claim, reading }) => {
      const { start, end } = wordsOf(claim)
      return quote.includes(oneLine(reading.text.slice(start, end)))
    }).length
  return quotes.length < 2 ? (quotes[0] ?? '') : (quotes.toSorted((one, other) => held(other) - held(one))[0] ?? '')
}

function inOrder(one: Claim, other: Claim): number {
  const key = (claim: Claim): string => `${claim.at} ${claim.report}`
  const [first, second] = [key(one), key(other)]
  if (first !== second) return first < second ? -1 : 1
  return wordsOf(one).start - wordsOf(other).start || (one.id < other.id ? -1 : 1)
}

function wordsOf(claim: Claim): Span {
  return claim.kind === 'event' ? claim.trigger : claim.span
}

/** Longer sentences are cut around the words that matter. */
const QUOTE_CHARS_MAX = 320

/** The sentence that holds words; without one, the words themselves. */
const sentenceOf = ({ sentences }: Reading, words: Span): Span =>
  sentences.find(({ start, end }) => start <= words.start && words.start < end) ?? words

/** The sentence around the words, exactly as it stands but for white space; `…` where it is cut, which is between words. */
export function quoteOf(reading: Reading, words: Span): string {
  const { text } = reading
  const sentence = sentenceOf(reading, words)
  const spare = Math.max(0, QUOTE_CHARS_MAX - (words.end - words.start))
  const isLong = sentence.end - sentence.start > QUOTE_CHARS_MAX
  const isEarly = words.end <= sentence.start + QUOTE_CHARS_MAX
  const cut = Math.min(words.start - Math.floor(spare / 2), sentence.end - QUOTE_CHARS_MAX)
  const first = isLong && !isEarly ? Math.max(sentence.start, cut) : sentence.start
  const start = first === sentence.start ? first : first + lengthOf(/^\S*/, text.slice(first, words.start))
  const last = isLong ? Math.min(sentence.end, start + QUOTE_CHARS_MAX) : sentence.end
  const end = last === sentence.end ? last : last - lengthOf(/\S*$/, text.slice(words.end, last))
  const quote = oneLine(text.slice(start, end))
  return `${start > sentence.start ? '… ' : ''}${quote}${end < sentence.end ? ' …' : ''}`
}

const lengthOf = (pattern: RegExp, words: string): number => pattern.exec(words)?.[0].length ?? 0

const sourceKinds: Readonly<Partial<Record<Attribution['sourceKind'], string>>> = {
  official: 'official',
  'security-force': 'security force',
  party: 'party',
  witness: 'witness',
  media: 'media',
  ngo: 'NGO',
  igo: 'intergovernmental body',
  expert: 'expert',
  anonymous: 'not named',
  document: 'document',
}

function voicesOf(claim: Claim, reading: Reading): string[] {
  return claim.attributions
    .filter((attribution) => isNamed(attribution, reading) && isOfQuote(attribution, claim))
    .map((attribution) => {
      const kind = sourceKinds[attribution.sourceKind]
      const { label, full, hasRole } = voiceIn(attribution, reading)
      const name = (hasRole ? full : label).replace(/^the (?!\S+['’]s )/, '')
      const capital = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
      const voice = kind === undefined || hasRole || name.startsWith('an unnamed ') ? capital : `${capital} (${kind})`
      const said = ownWords(attribution, claim, reading.text) ?? attribution.stance
      return said === 'asserts' ? voice : `${voice}, ${said}`
    })
}

const isNamed = (attribution: Attribution, reading: Reading): boolean =>
  attribution.source.length > 0 && voiceIn(attribution, reading).label !== ''

/** “denied involvement”: what a voice says elsewhere of what is quoted, which is not all that the quoted words say. */
function ownWords({ cue, content }: Attribution, claim: Claim, text: string): string | undefined {
  const [of, own] = content
  const first = cue[0]
  const last = cue.at(-1)
  const words = wordsOf(claim)
  if (of === undefined || own === undefined || first === undefined || last === undefined) return undefined
  const isOther = of.start <= words.start && words.end <= of.end && of.end < first.start && content.length === 2
  const isNext = own.start > last.end && text.slice(last.end, own.start).trim() === ''
  return isOther && isNext ? `“${plainText(text.slice(first.start, own.end).replace(/\s+/g, ' '))}”` : undefined
}

/** Whether the quoted words are this voice's: an event that is told again elsewhere has the voices of all its mentions. */
const isOfQuote = ({ content }: Attribution, claim: Claim): boolean =>
  claim.kind !== 'event' || content.some(({ start, end }) => start <= claim.trigger.start && claim.trigger.end <= end)

/** What keeps a sentence from being a plain statement of what happened. */
function asidesOf(claim: Claim, sentence: string): string[] {
  const stances = claim.attributions.flatMap(({ source, stance }) =>
    source.length > 0 || stance === 'asserts' ? [] : [stance],
  )
  const isTold = claim.kind === 'event' && !/happened|ongoing/.test(claim.reality)
  // Who denies it says that what is denied was not: once is enough.
  // Nor is "nobody was arrested" a denial by whoever says it.
  const isSaid =
    isTold &&
    claim.reality === 'denied' &&
    (claim.attributions.some(({ stance }) => stance === 'denies') || /^[“"]?(?:Nobody|No one|None|No)\b/.test(sentence))
  return [...stances, ...(isTold && !isSaid ? [claim.reality] : [])]
}

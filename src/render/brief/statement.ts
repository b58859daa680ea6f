/** Who says what? The claims of an incident as statements: a voice, what was read from it, and the sentence that states it. */
import type { Attribution, Claim, Reading, Span } from '../../model/index.ts'
import { countText } from '../figure/index.ts'
import { momentText } from '../moment.ts'
import { partyText, sourceText } from '../party.ts'
import { plainText } from '../plain/index.ts'
import { typeText } from './phrase.ts'

/** One sentence of one voice. Reports that carry the same sentence are cited together. */
export interface Statement {
  /** `The health ministry (official)`; the outlet's name where it speaks itself. */
  readonly who: string
  readonly at: string
  /** What was read from the sentence: `12 killed`, `at least 400 injured`, `protest`. */
  readonly says: readonly string[]
  readonly quote: string
  readonly citations: readonly number[]
}

export interface StatementContext {
  readonly readings: ReadonlyMap<string, Reading>
  readonly numberOf: ReadonlyMap<string, number>
}

interface Spoken {
  readonly claim: Claim
  readonly reading: Reading
  readonly quote: string
  readonly voice: string
}

/** The statements in the order in which they became known. Claims of a report that is not at hand are left out. */
export function statementsOf(claims: readonly Claim[], { readings, numberOf }: StatementContext): Statement[] {
  const spoken = claims.toSorted(inOrder).flatMap((claim): Spoken[] => {
    const reading = readings.get(claim.report)
    return reading === undefined
      ? []
      : [{ claim, reading, quote: quoteOf(reading, wordsOf(claim)), voice: voiceOf(claim, reading.text) }]
  })
  const bySentence = Map.groupBy(spoken, ({ voice, quote }) => `${voice}\n${quote}`)
  return [...bySentence.values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const cited = new Set(same.flatMap(({ claim }) => numberOf.get(claim.report) ?? []))
    const { publisher, published } = first.reading.report
    return {
      who: first.voice === '' ? plainText(publisher ?? 'the report itself') : first.voice,
      at: published === undefined ? 'date not known' : momentText(published),
      says: [...new Set(same.map(({ claim }) => claimText(claim)))],
      quote: first.quote,
      citations: [...cited].toSorted((one, other) => one - other),
    }
  })
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

/** The sentence around the words, exactly as it stands but for white space; `…` where it is cut. */
function quoteOf({ text, sentences }: Reading, words: Span): string {
  const sentence = sentences.find(({ start, end }) => start <= words.start && words.start < end) ?? words
  const spare = Math.max(0, QUOTE_CHARS_MAX - (words.end - words.start))
  const isLong = sentence.end - sentence.start > QUOTE_CHARS_MAX
  const start = isLong ? Math.max(sentence.start, words.start - Math.floor(spare / 2)) : sentence.start
  const end = isLong ? Math.min(sentence.end, start + QUOTE_CHARS_MAX) : sentence.end
  const quote = plainText(text.slice(start, end).toWellFormed().replace(/\s+/g, ' ').trim())
  return `${start > sentence.start ? '… ' : ''}${quote}${end < sentence.end ? ' …' : ''}`
}

/** `''` for the outlet's own voice. */
function voiceOf({ attributions }: Claim, text: string): string {
  return attributions
    .filter((attribution) => attribution.source.length > 0)
    .map((attribution) => voice(attribution, text))
    .join('; ')
}

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

function voice(attribution: Attribution, text: string): string {
  const kind = sourceKinds[attribution.sourceKind]
  const name = sourceText(attribution, text)
  const capital = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
  return kind === undefined ? capital : `${capital} (${kind})`
}

function claimText(claim: Claim): string {
  const stances = new Set(claim.attributions.map(({ stance }) => stance).filter((stance) => stance !== 'asserts'))
  const facts = [
    claim.kind === 'tally' ? tallyText(claim) : eventText(claim),
    ...(claim.kind === 'tally' && claim.cumulative ? ['running total'] : []),
    ...(claim.kind === 'event' && claim.background ? ['background'] : []),
    ...stances,
  ]
  return facts.join(', ')
}

const categoryNouns: Readonly<Record<string, string>> = { participants: 'taking part', other: 'others counted' }

function tallyText(claim: Claim & { kind: 'tally' }): string {
  const whom = claim.who === undefined ? '' : ` (${partyText(claim.who)})`
  return `${countText(claim)} ${categoryNouns[claim.category] ?? claim.category}${whom}`
}

function eventText({ type, mode, reality }: Claim & { kind: 'event' }): string {
  const what = mode === undefined ? typeText(type) : `${typeText(type)} (${mode})`
  return reality === 'happened' ? what : `${what}, ${reality}`
}

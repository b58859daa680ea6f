/** Who says so? Quoted and reported speech with its speaker, and "according to". */
import type { Attribution, Explained, Found, Reason, Rule, Span } from '../../model/index.ts'
import { found, overlaps } from '../../model/index.ts'
import type { PartyMention } from '../party/index.ts'
import { asParty } from '../party/index.ts'
import type { Sentence, TokenizedText } from '../token/index.ts'
import { bySentence, rangeSpan } from '../token/index.ts'
import type { Draft } from './en/rules.ts'
import { cueRules, withRelay } from './en/rules.ts'
import { pronouns } from './en/words.ts'
import type { Quotation } from './quotes.ts'
import { findQuotations } from './quotes.ts'
import { partyWithin, sourceKindOf, sourceNameOf } from './source.ts'

export type AttributionMention = Explained<Attribution>

/** Fewer quoted words than these are a term in quotation marks, no speech. */
const speechWordsMin = 4

const continued: Rule = {
  id: 'attribution/en/quote-continued',
  reads:
    'A quotation that goes on into neighbouring sentences belongs to the speaker who was named with its first part.',
  apply: undefined,
}

const samePerson: Rule = {
  id: 'attribution/en/pronoun-speaker',
  reads:
    'A speaker who is only "he", "she", "they" or "it" is the subject of what is said before it, or else the speaker named last, at most two sentences before.',
  apply: undefined,
}

export const rules: readonly Rule[] = [...cueRules, continued, samePerson]

/**
 * Attributions in text order; ids are a1, a2 … A verb of saying without a speaker that can be pointed at gives none.
 *
 * @example `Two people died, the ministry said.` gives source `the ministry`, cue `said`, content `Two people died`.
 */
export function findAttributions(
  tokenized: TokenizedText,
  parties: readonly PartyMention[],
): Found<readonly AttributionMention[]> {
  if (tokenized.language !== 'en') return found([])
  const partiesOf = bySentence(tokenized.sentences, parties, ({ span }) => [span])
  const quotationsOf = bySentence(tokenized.sentences, findQuotations(tokenized.text), (quotation) => [quotation])
  const attributions: AttributionMention[] = []
  let lastSpeaker: { readonly sentence: number; readonly attribution: AttributionMention } | undefined
  for (const sentence of tokenized.sentences) {
    const here = { sentence, text: tokenized.text, parties: partiesOf(sentence), quotations: quotationsOf(sentence) }
    for (const { draft, rule } of readCues(sentence)) {
      const earlier =
        lastSpeaker !== undefined && sentence.index - lastSpeaker.sentence <= 2 ? lastSpeaker.attribution : undefined
      const context = { ...here, earlier }
      const attribution = settle(`a${attributions.length + 1}`, draft, rule, context)
      if (draft.relay === undefined) attributions.push(attribution)
      else {
        const { source, cue } = draft.relay
        const relay = settle(`a${attributions.length + 2}`, { ...draft, source, cue }, rule, context)
        attributions.push({ ...attribution, via: relay.id }, relay)
      }
      lastSpeaker = { sentence: sentence.index, attribution }
    }
    const previous = attributions.at(-1)
    if (previous !== undefined && lastSpeaker?.sentence === sentence.index - 1) {
      const carried = carryQuotation(previous, sentence, here)
      if (carried !== undefined) {
        attributions[attributions.length - 1] = carried
        lastSpeaker = { sentence: sentence.index, attribution: carried }
      }
    }
  }
  return found(attributions)
}

/** At most one attribution for a token, and none inside what another of the same sentence already claims as its cue. */
function readCues(sentence: Sentence): { readonly draft: Draft; readonly rule: string }[] {
  const drafts: { readonly draft: Draft; readonly rule: string }[] = []
  let from = 0
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    if (at < from) continue
    for (const rule of cueRules) {
      const draft = rule.apply(sentence, at)
      if (draft === undefined) continue
      drafts.push({ draft: withRelay(sentence.tokens, draft), rule: rule.id })
      from = Math.max(draft.cue[1], draft.source?.[1] ?? 0)
      break
    }
  }
  return drafts
}

interface Context {
  readonly sentence: Sentence
  readonly text: string
  readonly parties: readonly PartyMention[]
  readonly quotations: readonly Quotation[]
  readonly earlier: AttributionMention | undefined
}

function settle(id: string, draft: Draft, rule: string, context: Context): AttributionMention {
  const spanOf = (range: readonly [number, number]): Span => rangeSpan(context.sentence, range)
  const source = draft.source === undefined ? undefined : spanOf(draft.source)
  const cue = spanOf(draft.cue)
  const content = draft.content.map(spanOf)
  const reasons: Reason[] = [{ rule, span: cue, basis: 'stated' }]
  const speaker = source === undefined ? undefined : speakerOf({ source, content }, context, reasons)
  return {
    id,
    source: source === undefined ? [] : [source],
    ...(speaker?.name === undefined ? {} : { sourceName: speaker.name }),
    sourceKind: speaker?.kind ?? 'other',
    ...(speaker?.party === undefined ? {} : { party: speaker.party }),
    cue: [cue],
    content: extend(content, context),
    mode: modeOf(content, context),
    stance: draft.stance,
    because: reasons,
  }
}

function speakerOf(
  { source, content }: { source: Span; content: readonly Span[] },
  context: Context,
  reasons: Reason[],
) {
  const words = context.text.slice(source.start, source.end)
  if (!pronouns.has(words.toLowerCase())) return namedSpeaker(words, partyWithin(source, context.parties))
  const subject = context.parties.find(({ span }) => span.start === content[0]?.start && content[0].end < source.start)
  if (subject === undefined && context.earlier?.sourceName === undefined) return { kind: 'other' as const }
  reasons.push({ rule: samePerson.id, span: source, basis: 'inferred' })
  if (subject !== undefined) return namedSpeaker(subject.text, subject)
  const { sourceName: name, sourceKind: kind, party } = context.earlier ?? { sourceKind: 'other' as const }
  return { name, kind, party }
}

function namedSpeaker(words: string, mention: PartyMention | undefined) {
  const name = sourceNameOf(words, mention)
  return { name, kind: sourceKindOf(words, mention), party: mention === undefined ? undefined : asParty(mention) }
}

/** Speech that is quoted over a sentence's end is content to the closing mark. */
function extend(content: readonly Span[], { quotations, sentence }: Context): readonly Span[] {
  return content.map((piece) => {
    const quotation = quotations.find((candidate) => overlaps(candidate, piece) && candidate.words >= speechWordsMin)
    if (quotation === undefined) return piece
    const start = quotation.start < sentence.start ? quotation.start : piece.start
    const end = quotation.end > sentence.end ? quotation.end : piece.end
    return { start, end }
  })
}

/** All of it in quotation marks, none of it, or some. */
function modeOf(
  content: readonly Span[],
  { quotations, text }: Pick<Context, 'quotations' | 'text'>,
): Attribution['mode'] {
  const inside = (piece: Span) => quotations.filter((quotation) => overlaps(quotation, piece))
  const bare = content.some((piece) => {
    const outside = inside(piece).reduce(
      (left, quotation) => left - (Math.min(quotation.end, piece.end) - Math.max(quotation.start, piece.start)),
      text.slice(piece.start, piece.end).length,
    )
    return outside > 3
  })
  const quoted = content.some((piece) => inside(piece).length > 0)
  if (!quoted) return 'indirect'
  return bare ? 'mixed' : 'direct'
}

/** A sentence that is one quotation and follows an attributed one is more of the same speech. */
function carryQuotation(
  previous: AttributionMention,
  sentence: Sentence,
  context: Pick<Context, 'quotations' | 'text'>,
): AttributionMention | undefined {
  if (previous.mode === 'indirect') return undefined
  const quotation = context.quotations.find((candidate) => overlaps(candidate, sentence))
  if (quotation === undefined || quotation.words < speechWordsMin) return undefined
  const within = { start: Math.max(quotation.start, sentence.start), end: Math.min(quotation.end, sentence.end) }
  if (previous.content.some((piece) => overlaps(piece, within))) return undefined
  const outside = context.text.slice(sentence.start, sentence.end).replace(/[^\p{L}\p{N}]/gu, '').length
  const inside = context.text.slice(within.start, within.end).replace(/[^\p{L}\p{N}]/gu, '').length
  if (outside !== inside) return undefined
  const reason: Reason = { rule: continued.id, span: within, basis: 'inferred' }
  return { ...previous, content: [...previous.content, within], because: [...previous.because, reason] }
}

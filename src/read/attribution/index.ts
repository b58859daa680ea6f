/**
 * Who says so? Quoted and reported speech, beliefs and plans, with the source, the words that attribute it, and what is said.
 * A learned model finds the words (`learned/`); whom they name and what the source makes of it is worked out here. No source is
 * made up: where the text leaves it out, there is none.
 */
import type { Attribution, Explained, Found, Reason, Rule, Span } from '../../model/index.ts'
import { found } from '../../model/index.ts'
import type { PartyMention } from '../party/index.ts'
import type { Sentence, Token, TokenizedText } from '../token/index.ts'
import { chainSayings, type Said, sentenceAt } from './chain.ts'
import { withDenied } from './denied.ts'
import { figureRules } from './en/figures.ts'
import { cueRules } from './en/rules.ts'
import { deedNouns, muteNouns } from './en/words.ts'
import { answerRule } from './interview.ts'
import { labelDocument, type WordRange } from './learned/label.ts'
import type { AttributionModel } from './learned/model.ts'
import { viewDocument } from './learned/view.ts'
import { partRule, withParts } from './part.ts'
import { withoutDateline } from './phrase.ts'
import { withQuotedSelves } from './quoted-self.ts'
import { findQuotations, modeOf } from './quotes.ts'
import { findRelay } from './relay.ts'
import { dependentsOf, headOfRange } from './sentence-tree.ts'
import { speakerFinder } from './speaker.ts'
import { stanceOf } from './stance.ts'
import type { Voice } from './voice.ts'

export { type AttributionModel, openAttributionModel } from './learned/model.ts'

export { deniesPart } from './part.ts'

export { isHearsay, vouchersOf } from './voucher.ts'

export type AttributionMention = Explained<Attribution>

const continued: Rule = {
  id: 'attribution/en/other-sentence',
  reads:
    'What is said in sentences beside that of the cue, such as a quotation that goes on, belongs to the same source.',
  apply: undefined,
}

const samePerson: Rule = {
  id: 'attribution/en/pronoun-speaker',
  reads:
    'A source that is only "he", "she", "they" or "it" is whoever spoke last or is the subject before it, at most two sentences before; "I" in a quotation is whoever is quoted.',
  apply: undefined,
}

const sameVoice: Rule = {
  id: 'attribution/en/same-voice',
  reads:
    'A noun with "the" or "the same" and nothing else ("the channel", "the group", "the minister") is the last voice before it that it may stand for.',
  apply: undefined,
}

const deniedClaim: Rule = {
  id: 'attribution/en/denied-claim',
  reads:
    'A denial of "this", "the claim" or "the death", or a saying that "they are baseless", is about what somebody else said just before.',
  apply: undefined,
}

const answer: Rule = {
  id: answerRule,
  reads: 'What stands behind "A:" in an interview is what the person says who is named before its first "Q:".',
  apply: undefined,
}

const partInDeed: Rule = {
  id: partRule,
  reads:
    'Whoever denies "involvement" or claims "responsibility" speaks of the deed told before; that it happened is not denied.',
  apply: undefined,
}

/** Also for a source that is named with whoever quotes it: "officials quoted by local press". */
const relayRule = 'attribution/en/relay'

export const rules: readonly Rule[] = [
  ...figureRules,
  ...cueRules,
  continued,
  samePerson,
  sameVoice,
  deniedClaim,
  answer,
  partInDeed,
]

/**
 * Attributions in text order; ids are a1, a2 … Each has a cue and a content; the source is empty where the text leaves it out.
 *
 * @example `Two people died, the ministry said.` gives source `the ministry`, cue `said`, content `Two people died,`.
 */
export function findAttributions(
  tokenized: TokenizedText,
  parties: readonly PartyMention[],
  model: AttributionModel,
): Found<readonly AttributionMention[]> {
  if (tokenized.language !== 'en') return found([])
  const view = viewDocument(tokenized)
  const tokens = tokenized.sentences.flatMap((sentence) => sentence.tokens)
  const quotations = findQuotations(tokenized.text)
  const context: Context = {
    tokenized,
    tokens,
    begins: view.begins,
    quotations,
    speakers: speakerFinder(tokenized, { parties, quotations }, { pronoun: samePerson.id, again: sameVoice.id }),
    voices: new Map(),
  }
  const attributions: AttributionMention[] = []
  for (const said of chainSayings(tokenized, view.begins, labelDocument(view, model))) {
    if (isOfDeed(said, context)) continue
    const id = `a${attributions.length + 1}`
    const relayId = `a${attributions.length + 2}`
    const own = settle({ id, relayId }, said, context)
    if (own.relay === undefined) attributions.push(own.attribution)
    else {
      attributions.push({ ...own.attribution, via: relayId }, own.relay)
    }
  }
  const voiced = attributions.map((attribution) => withVoice(attribution, context))
  const heard = withQuotedSelves(voiced, tokenized.text, samePerson.id)
  return found(withParts(withDenied(heard, tokenized, deniedClaim.id), tokenized))
}

/** "The latest deaths raised the toll to eight": what happened tells nobody anything. */
function isOfDeed({ source }: Said, context: Context): boolean {
  if (source === undefined) return false
  const sentence = sentenceOf(source[0], context)
  const begin = context.begins[sentence.index] ?? 0
  const head = sentence.tokens[headOfRange(sentence, [source[0] - begin, source[1] - begin])]
  if (muteNouns.has(sentence.tokens[source[1] - 1 - begin]?.lemma ?? '')) return true
  return head?.upos === 'NOUN' && (deedNouns.has(head.lemma) || deedNouns.has(head.lower))
}

/** With what is known of the voice when the whole report has been heard. */
function withVoice(attribution: AttributionMention, { voices, speakers }: Context): AttributionMention {
  const { id, source, ...rest } = attribution
  const voice = voices.get(id)
  const known = voice === undefined ? {} : speakers.finalOf(voice)
  return { id, source, ...known, ...rest, ...known }
}

interface Context {
  readonly tokenized: TokenizedText
  /** All words of the text. */
  readonly tokens: readonly Token[]
  /** First word of each sentence. */
  readonly begins: Int32Array
  readonly quotations: ReturnType<typeof findQuotations>
  readonly speakers: ReturnType<typeof speakerFinder>
  /** Of each attribution, by its id, who speaks. */
  readonly voices: Map<string, Voice>
}

interface Settled {
  readonly attribution: AttributionMention
  /** The same content in the mouth of whoever passes it on. */
  readonly relay: AttributionMention | undefined
}

function settle({ id, relayId }: { id: string; relayId: string }, labelled: Said, context: Context): Settled {
  const { tokens } = context
  const sentence = sentenceOf(labelled.anchor, context)
  const begin = context.begins[sentence.index] ?? 0
  const local = ([from, to]: WordRange): WordRange => [from - begin, to - begin]
  const isHere = ([from, to]: WordRange) => from >= begin && to <= begin + sentence.tokens.length
  const here = labelled.source !== undefined && isHere(labelled.source) ? local(labelled.source) : undefined
  const split = here === undefined || labelled.relay !== undefined ? undefined : findRelay(sentence, here)
  const inText = ([from, to]: WordRange): WordRange => [from + begin, to + begin]
  const source = split === undefined ? labelled.source : inText(split.source)
  const relay = split === undefined ? labelled.relay : { by: inText(split.by), cue: inText(split.cue) }
  const content = labelled.content.flatMap((range) => linesOf(spanOf(tokens, range), context.tokenized.text))
  const cue = linesOf(spanOf(tokens, labelled.cue), context.tokenized.text)
  const [first = spanOf(tokens, labelled.cue)] = cue
  const anchor = tokens[labelled.anchor]
  const rule = labelled.rule ?? cueRules.find(({ apply }) => anchor !== undefined && apply(anchor))?.id ?? ''
  const reasons: Reason[] = [{ rule, span: first, basis: 'stated' }]
  for (const piece of content) {
    if (piece.end <= sentence.start || piece.start >= sentence.end)
      reasons.push({ rule: continued.id, span: piece, basis: 'inferred' })
  }
  const shared = {
    content,
    mode: modeOf(content, context.quotations, context.tokenized.text),
    stance: stanceIn(labelled, sentence, context),
  }
  const passed: Reason[] = []
  if (relay !== undefined) passed.push({ rule: relayRule, span: spanOf(tokens, relay.cue), basis: 'stated' })
  const passing = (): SourceFields => sourceFields(relayId, relay?.by, context, passed)
  // Who comes first in the text is heard first: in "it quoted the office", "it" is no office.
  const early = isBefore(relay?.by, source) ? passing() : undefined
  const { speaker } = labelled
  const fields =
    speaker === undefined
      ? sourceFields(id, source, context, reasons)
      : spokenBy(id, { mark: source, speaker }, context, reasons)
  const attribution = { id, ...fields, cue, ...shared, because: reasons }
  if (relay === undefined) return { attribution, relay: undefined }
  const through = { ...(early ?? passing()), cue: [spanOf(tokens, relay.cue)] }
  return { attribution, relay: { id: relayId, ...through, ...shared, stance: 'asserts', because: passed } }
}

const isBefore = (one: WordRange | undefined, other: WordRange | undefined): boolean =>
  one !== undefined && other !== undefined && one[0] < other[0]

type SourceFields = Pick<Attribution, 'source' | 'sourceKind'>

function sentenceOf(word: number, { begins, tokenized }: Context): Sentence {
  const sentence = tokenized.sentences[sentenceAt(begins, word)]
  if (sentence === undefined) throw new Error(`no sentence has word ${word}`)
  return sentence
}

/** The words of the source; whose they are is kept until all have been heard. */
function sourceFields(id: string, source: WordRange | undefined, context: Context, reasons: Reason[]): SourceFields {
  if (source === undefined) return { source: [], sourceKind: 'other' }
  const sentence = sentenceOf(source[0], context)
  const begin = context.begins[sentence.index] ?? 0
  const end = Math.min(source[1] - begin, sentence.tokens.length)
  const range = withoutDateline(sentence, [source[0] - begin, end])
  const to = source[1] - begin > end ? source[1] : range[1] + begin
  const span = spanOf(context.tokens, [range[0] + begin, to])
  const voice = context.speakers.voiceOf({ sentence, range, span }, reasons)
  if (voice !== undefined) context.voices.set(id, voice)
  return { source: linesOf(span, context.tokenized.text), sourceKind: 'other' }
}

/** What stands behind a mark is said by whoever is named elsewhere. */
function spokenBy(
  id: string,
  { mark, speaker }: { mark: WordRange | undefined; speaker: WordRange },
  context: Context,
  reasons: Reason[],
): SourceFields {
  const named = sourceFields(id, speaker, context, [])
  const source = mark === undefined ? named.source : [spanOf(context.tokens, mark)]
  for (const span of named.source) reasons.push({ rule: answer.id, span, basis: 'inferred' })
  return { ...named, source }
}

function stanceIn({ anchor, cue, content }: Said, sentence: Sentence, { tokens, begins }: Context) {
  const word = tokens[anchor]
  if (word === undefined) return 'asserts'
  const at = anchor - (begins[sentence.index] ?? 0)
  const dependents = dependentsOf(sentence, at).flatMap((index) => sentence.tokens[index] ?? [])
  const said = content.flatMap(([from, to]) => tokens.slice(from, Math.min(to, from + contentTokensMax)))
  const last = content.at(-1) ?? cue
  return stanceOf({
    anchor: word,
    cue: tokens.slice(cue[0], cue[1]),
    content: said,
    closing: tokens.slice(Math.max(last[0], last[1] - closingTokensMax), last[1]),
    dependents,
    head: sentence.tokens[word.head],
  })
}

/** How many words of a piece of content tell its stance. */
const contentTokensMax = 3

/** How many words and marks at its end tell that it is called a lie. */
const closingTokensMax = 3

function spanOf(tokens: readonly Token[], [from, to]: WordRange): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}

/** A stretch over several lines as one piece a line, as the field's corpora write it. */
function linesOf(span: Span, text: string): Span[] {
  const lines: Span[] = []
  let { start } = span
  for (const { 0: gap, index } of text.slice(span.start, span.end).matchAll(/[^\S\n]*\n\s*/g)) {
    if (span.start + index > start) lines.push({ start, end: span.start + index })
    start = span.start + index + gap.length
  }
  if (start < span.end) lines.push({ start, end: span.end })
  return lines
}

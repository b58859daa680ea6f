/** How many people were killed, injured, detained? */
import type { Explained, Found, Party, Reason, Rule, Span, Tally } from '../../model/index.ts'
import { found, overlaps } from '../../model/index.ts'
import { type AttributionMention, vouchersOf } from '../attribution/index.ts'
import type { EventMention, SentenceContext } from '../event/index.ts'
import { contextBySentence, findHistory, findStatedSetting } from '../event/index.ts'
import type { PartyMention } from '../party/index.ts'
import type { PlaceMention } from '../place/index.ts'
import type { Quantity } from '../quantity/index.ts'
import type { TimeMention } from '../time/index.ts'
import type { Sentence, TokenizedText } from '../token/index.ts'
import { bySentence, rangeSpan } from '../token/index.ts'
import type { TallyDraft } from './en/rules.ts'
import { isBeforePeople, tallyRules } from './en/rules.ts'
import { conditionals, countNouns, recapWords, runningWords } from './en/words.ts'

export type TallyMention = Explained<Tally>

export interface TallyContext {
  readonly times: readonly TimeMention[]
  readonly places: readonly PlaceMention[]
  readonly parties: readonly PartyMention[]
  readonly quantities: readonly Quantity[]
  readonly attributions: readonly AttributionMention[]
  readonly events: readonly EventMention[]
  readonly published: string | undefined
}

const sameEvent: Rule = {
  id: 'tally/en/event-before',
  reads: 'A count whose sentence names no event belongs to the event told last, at most twelve sentences before it.',
  apply: undefined,
}

export const rules: readonly Rule[] = [...tallyRules, sameEvent]

/**
 * Tallies in text order; ids are t1, t2 … A number whose people met no fate that a rule can point at gives none.
 *
 * @example `12 police officers were killed` gives 12/12/12 killed of `police officers`.
 */
export function findTallies(tokenized: TokenizedText, context: TallyContext): Found<readonly TallyMention[]> {
  if (tokenized.language !== 'en') return found([])
  const tallies: TallyMention[] = []
  const sceneOf = sceneBySentence(tokenized, context)
  for (const quantity of context.quantities) {
    const sentence = tokenized.sentences[quantity.sentence]
    if (sentence === undefined || isConditional(sentence, quantity)) continue
    const here = sceneOf(sentence)
    const input = { sentence, quantity, ...countedNoun(sentence, quantity, here.parties) }
    for (const rule of tallyRules) {
      const draft = rule.apply(input)
      if (draft === undefined) continue
      tallies.push(makeTally(tokenized, { sentence, quantity, draft, rule: rule.id }, here))
      break
    }
  }
  const bodyOnly = withoutHeadline(withoutRepeats(tallies), tokenized)
  return found(bodyOnly.map((tally, index) => ({ ...tally, id: `t${index + 1}` })))
}

/** What stands in the sentence; of the events, those of the sentences before it too. */
type TallyScene = SentenceContext & { readonly events: readonly EventMention[] }

/** Sentences that a count looks back over for its event. */
const lookBackSentencesMax = 12

function sceneBySentence(tokenized: TokenizedText, context: TallyContext): (sentence: Sentence) => TallyScene {
  const { sentences } = tokenized
  const contextOf = contextBySentence(tokenized, context)
  const eventsOf = bySentence(sentences, context.events, ({ trigger }) => [trigger])
  return (sentence) => ({
    ...contextOf(sentence),
    events: sentences.slice(Math.max(0, sentence.index - lookBackSentencesMax), sentence.index + 1).flatMap(eventsOf),
  })
}

/** Tokens that an "if" reaches over. */
const conditionTokensMax = 14

/** "If 20 people were killed, …" counts nobody. */
function isConditional({ tokens }: Sentence, { firstToken }: Quantity): boolean {
  const before = tokens.slice(Math.max(0, firstToken - conditionTokensMax), firstToken).reverse()
  const opening = before.findIndex(({ lower }) => conditionals.has(lower))
  const comma = before.findIndex(({ lower }) => lower === ',')
  return opening >= 0 && (comma < 0 || comma > opening)
}

const harm: ReadonlySet<string> = new Set(['ASSAULT', 'PROTEST', 'EXPLOSION', 'FIRE', 'ACCIDENT', 'DISASTER'])

/** Adjectives and "of the" that may stand between a number and its noun. */
const nounTokensMax = 4

/** The noun phrase right after a number: a party's head, or a noun that is itself a count of people. */
function countedNoun(sentence: Sentence, quantity: Quantity, parties: readonly PartyMention[]) {
  const after = quantity.lastToken + 1
  const direct = sentence.tokens.findIndex(({ lower }, index) => {
    return index >= after && index < after + nounTokensMax && countNouns.has(lower)
  })
  const party = parties.find(({ span }) => {
    const start = sentence.tokens[after]?.start ?? Number.POSITIVE_INFINITY
    const far = sentence.tokens[after + nounTokensMax]?.start ?? Number.POSITIVE_INFINITY
    return span.end > start && span.start < far
  })
  const partyEnd =
    party === undefined ? after : sentence.tokens.findLastIndex(({ start }) => start < party.span.end) + 1
  if (direct >= 0 && (party === undefined || direct < partyEnd)) {
    return { nounEnd: direct + 1, noun: sentence.tokens[direct]?.lower }
  }
  const start = party?.span.start ?? 0
  const apart = sentence.tokens
    .slice(after, partyEnd)
    .some((token) => token.end <= start && !isBeforePeople(token.lower))
  return party === undefined || apart ? { nounEnd: after, noun: undefined } : { nounEnd: partyEnd, noun: party.head }
}

interface Read {
  readonly sentence: Sentence
  readonly quantity: Quantity
  readonly draft: TallyDraft
  readonly rule: string
}

function makeTally(
  tokenized: TokenizedText,
  { sentence, quantity, draft, rule }: Read,
  context: TallyScene,
): TallyMention {
  const span = rangeSpan(sentence, [draft.from, draft.to])
  const who =
    draft.people === undefined ? undefined : partyOf(tokenized, rangeSpan(sentence, draft.people), context.parties)
  const past = findHistory(sentence, span, context)
  const told = past === undefined ? context.events : context.events.filter(({ background }) => background)
  const event = eventOf(sentence, { span, category: draft.category }, told)
  const because: Reason[] = [
    { rule, span, basis: 'stated' },
    ...quantity.because,
    ...(event?.inferred === true ? [{ rule: sameEvent.id, span, basis: 'inferred' } as const] : []),
  ]
  const { low, best, high, exactness } = quantity
  const recap =
    sentence.tokens.some(({ lower }) => recapWords.has(lower)) && sentence.tokens.some(({ lower }) => lower === 'had')
  const running =
    sentence.tokens.some(({ lower }) => runningWords.has(lower)) ||
    /across the country/i.test(textOf(tokenized, sentence))
  return {
    id: '',
    span,
    category: draft.category,
    ...(who === undefined ? {} : { who }),
    low,
    ...(best === undefined ? {} : { best }),
    ...(high === undefined ? {} : { high }),
    exactness,
    ...(running ? { cumulative: true } : {}),
    ...(recap || past !== undefined || event?.mention.background === true ? { background: true } : {}),
    ...(event === undefined ? {} : { event: event.mention.id }),
    ...settingOf(event?.mention ?? findStatedSetting(sentence, span, context)),
    attributions: vouchersOf(span, context.attributions).map(({ id }) => id),
    because,
  }
}

const textOf = (tokenized: TokenizedText, { start, end }: Span): string => tokenized.text.slice(start, end)

function partyOf(tokenized: TokenizedText, span: Span, parties: readonly PartyMention[]): Party {
  const mention = parties.find((party) => overlaps(party.span, span))
  const { country, sector } = mention ?? {}
  const text = textOf(tokenized, span)
  return { span, text, ...(country === undefined ? {} : { country }), ...(sector === undefined ? {} : { sector }) }
}

/** Where and when people were counted: where and when their event was, else what their own words say. */
function settingOf({ place, time }: Pick<EventMention, 'place' | 'time'>): Pick<Tally, 'place' | 'time'> {
  const { value, from, to } = time ?? {}
  const interval = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  return {
    ...(place === undefined ? {} : { place }),
    ...(value === undefined ? {} : { time: { value, ...interval } }),
  }
}

/** What each category of people can come of: nobody is injured by a curfew, and nobody detained by an earthquake. */
const sources: Readonly<Record<Tally['category'], ReadonlySet<string>>> = {
  killed: harm,
  injured: harm,
  missing: harm,
  displaced: harm,
  abducted: new Set(['ASSAULT']),
  detained: new Set(['COERCE', 'PROTEST', 'ASSAULT', 'EXPLOSION']),
  participants: new Set(['PROTEST']),
  deployed: new Set(['MOBILIZE']),
  other: harm,
}

interface Counted {
  readonly span: Span
  readonly category: Tally['category']
}

/** The event of the same sentence that stands nearest, else the last one before it; of a type that the count can come of. */
function eventOf(
  sentence: Sentence,
  { span, category }: Counted,
  events: readonly EventMention[],
): { mention: EventMention; inferred: boolean } | undefined {
  const distance = ({ trigger }: EventMention): number => Math.abs(trigger.start - span.start)
  const fitting = events.filter(({ type }) => sources[category].has(type))
  const here = fitting.filter((event) => event.sentence === sentence.index).sort((a, b) => distance(a) - distance(b))[0]
  if (here !== undefined) return { mention: here, inferred: false }
  const before = fitting.filter((event) => event.sentence < sentence.index && event.reality === 'happened').at(-1)
  return before === undefined ? undefined : { mention: before, inferred: true }
}

/** A headline repeats: its count yields to one of the same category in the body. */
function withoutHeadline(tallies: readonly TallyMention[], { sentences }: TokenizedText): TallyMention[] {
  const headline = sentences.find((sentence) => sentence.headline)
  const isTitle = ({ span }: TallyMention): boolean => headline !== undefined && span.start < headline.end
  const told = new Set(tallies.filter((tally) => !isTitle(tally)).map(({ category }) => category))
  return tallies.filter((tally) => !isTitle(tally) || !told.has(tally.category))
}

/** The same figure for the same people and event, by the same sources, is said once. */
function withoutRepeats(tallies: readonly TallyMention[]): TallyMention[] {
  const seen = new Set<string>()
  return tallies.filter(({ category, low, best, high, event, attributions, who }) => {
    const key = [category, low, best, high, event, attributions.join(','), who?.sector].join('|')
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

/**
 * How many people were killed, injured, detained? A count is told where the words say what befell the people of a number; what
 * could befall them, what is feared, and numbers of anything but people count nobody.
 */
import type { Explained, Found, Party, Reason, Rule, Span, Tally } from '../../model/index.ts'
import { contains, found, overlaps } from '../../model/index.ts'
import type { AttributionMention } from '../attribution/index.ts'
import type { EventMention } from '../event/index.ts'
import { contextBySentence } from '../event/index.ts'
import type { PartyMention } from '../party/index.ts'
import type { PlaceMention } from '../place/index.ts'
import type { Quantity } from '../quantity/index.ts'
import type { TimeMention } from '../time/index.ts'
import type { Sentence, TokenizedText } from '../token/index.ts'
import { bySentence, rangeSpan } from '../token/index.ts'
import type { Told } from './en/part.ts'
import { joinedRule, readJoined, type TallyDraft, type TallyInput, tallyRules } from './en/rules.ts'
import { type Counted, type SentenceView, viewQuantity, viewSentence } from './en/view.ts'
import type { Category } from './en/words.ts'
import { withoutRepeats } from './repeat.ts'
import { findTallySetting, sameEvent, type TallyScene } from './setting.ts'

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

export const rules: readonly Rule[] = [...tallyRules, joinedRule, sameEvent]

/**
 * Tallies in text order; ids are t1, t2 … A number whose people met no fate that a rule can point at gives none.
 *
 * @example `12 police officers were killed` gives 12/12/12 killed of `police officers`.
 */
export function findTallies(tokenized: TokenizedText, context: TallyContext): Found<readonly TallyMention[]> {
  if (tokenized.language !== 'en') return found([])
  const sceneOf = sceneBySentence(tokenized, context)
  const quantitiesOf = Map.groupBy(context.quantities.filter(isOfPeople), ({ sentence }) => sentence)
  const told: Told[] = []
  const tallies: TallyMention[] = []
  for (const [index, quantities] of quantitiesOf) {
    const sentence = tokenized.sentences[index]
    if (sentence === undefined) continue
    const view = viewSentence(sentence)
    const scene = sceneOf(sentence)
    for (const { counted, draft, rule } of readSentence(view, quantities, {
      told,
      protest: scene.events.some(({ type }) => type === 'PROTEST'),
    })) {
      for (const category of draft.categories)
        tallies.push(makeTally(tokenized, { sentence, counted, category, draft, rule }, scene))
    }
  }
  return found(withoutRepeats(tallies, tokenized).map((tally, index) => ({ ...tally, id: `t${index + 1}` })))
}

/** Counts of people, and bare numbers that may be; a sum that nobody stated is no figure. */
function isOfPeople({ kind, parts }: Quantity): boolean {
  return parts === undefined && (kind === 'people' || kind === 'count')
}

/** The counts of a sentence, in text order; `told` grows by them. */
function readSentence(
  view: SentenceView,
  quantities: readonly Quantity[],
  { told, protest }: { told: Told[]; protest: boolean },
): CountRead[] {
  const reads: CountRead[] = []
  const unread: Counted[] = []
  for (const quantity of quantities) {
    const counted = viewQuantity(view, quantity)
    const read = readCount({ counted, told, protest })
    if (read === undefined) {
      unread.push(counted)
      continue
    }
    const joined = unread.flatMap((earlier) => readJoined(earlier, counted, read.draft) ?? [])
    unread.length = 0
    for (const each of [...joined, { counted, ...read }]) {
      reads.push(each)
      const { low, high, sentence } = each.counted.quantity
      for (const category of each.draft.categories) told.push({ sentence, category, low, high })
    }
  }
  return reads
}

type CountRead = Read & { readonly counted: Counted }

interface Read {
  readonly draft: TallyDraft
  readonly rule: string
}

function readCount(input: TallyInput): Read | undefined {
  const { counted } = input
  const isLives = counted.noun === 'lives' || counted.noun === 'life'
  if (counted.quantity.kind === 'count' && counted.noun !== undefined && !isLives) return undefined
  for (const rule of tallyRules) {
    const draft = rule.apply(input)
    if (draft !== undefined) return { draft, rule: rule.id }
  }
  return undefined
}

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

function makeTally(
  tokenized: TokenizedText,
  { sentence, counted, category, draft, rule }: Read & { sentence: Sentence; counted: Counted; category: Category },
  scene: TallyScene,
): TallyMention {
  const { quantity } = counted
  const span = rangeSpan(sentence, [draft.from, draft.to])
  const who =
    draft.people === undefined ? undefined : partyOf(tokenized, rangeSpan(sentence, draft.people), scene.parties)
  const setting = findTallySetting(sentence, { span, category, tokens: [quantity.firstToken, draft.to] }, scene)
  const because: Reason[] = [
    { rule, span, basis: 'stated' },
    ...quantity.because,
    ...(setting.inferred ? [{ rule: sameEvent.id, span, basis: 'inferred' } as const] : []),
  ]
  const { low, best, high, exactness } = quantity
  return {
    id: '',
    span,
    category,
    ...(who === undefined ? {} : { who }),
    low,
    ...(best === undefined ? {} : { best }),
    ...(high === undefined ? {} : { high }),
    exactness,
    ...(setting.cumulative ? { cumulative: true } : {}),
    ...(setting.background ? { background: true } : {}),
    ...(setting.event === undefined ? {} : { event: setting.event.id }),
    ...setting.place,
    attributions: scene.attributions
      .filter(({ content }) => content.some((piece) => contains(piece, span)))
      .map(({ id }) => id),
    because,
  }
}

function partyOf(tokenized: TokenizedText, span: Span, parties: readonly PartyMention[]): Party {
  const mention = parties.find((party) => overlaps(party.span, span))
  const { country, sector } = mention ?? {}
  const text = tokenized.text.slice(span.start, span.end)
  return { span, text, ...(country === undefined ? {} : { country }), ...(sector === undefined ? {} : { sector }) }
}

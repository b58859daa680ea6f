/**
 * How many people were killed, injured, detained? A count is told where the words say what befell the people of a number; what
 * could befall them, what is feared, and numbers of anything but people count nobody.
 */
import type { Explained, Found, Party, Reason, Rule, Span, Tally } from '../../model/index.ts'
import { contains, found, overlaps } from '../../model/index.ts'
import { type AttributionMention, vouchersOf } from '../attribution/index.ts'
import type { EventMention } from '../event/index.ts'
import { contextBySentence, isObituary, isOfOneMishap, isTakenBack, untoldSentences } from '../event/index.ts'
import type { PartyMention } from '../party/index.ts'
import type { PlaceMention } from '../place/index.ts'
import type { Quantity } from '../quantity/index.ts'
import type { TimeMention } from '../time/index.ts'
import type { Sentence, TokenizedText } from '../token/index.ts'
import { bySentence, itemsOf, rangeSpan } from '../token/index.ts'
import { canComeOf, isOfCounted } from './cause.ts'
import { type PeopleCount, readCounts } from './count.ts'
import { denialOf } from './denied.ts'
import { tallyRules } from './en/rules.ts'
import type { Told } from './en/told.ts'
import { viewSentence } from './en/view.ts'
import { sameEvent, type TallyScene } from './link.ts'
import { namedRule } from './named.ts'
import { type StatedTally, withoutRepeats } from './repeat.ts'
import { findTallySetting } from './setting.ts'

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

export const rules: readonly Rule[] = [...tallyRules, namedRule, sameEvent]

/**
 * Tallies in text order; ids are t1, t2 … A number whose people met no fate that a rule can point at gives none.
 *
 * @example `12 police officers were killed` gives 12/12/12 killed of `police officers`.
 */
export function findTallies(tokenized: TokenizedText, context: TallyContext): Found<readonly TallyMention[]> {
  if (tokenized.language !== 'en') return found([])
  const sceneOf = sceneBySentence(tokenized, context)
  const quantitiesOf = Map.groupBy(context.quantities.filter(isOfPeople), ({ sentence }) => sentence)
  const personsOf = Map.groupBy(
    tokenized.names.filter(({ kind }) => kind === 'person'),
    ({ sentence }) => sentence,
  )
  const untold = untoldSentences(tokenized)
  // What a life counts is of that life, as its events are.
  const isLife = context.events.length === 0 && isObituary(tokenized, [])
  const told: Told[] = []
  const stated: StatedTally[] = []
  for (const sentence of tokenized.sentences) {
    const quantities = quantitiesOf.get(sentence.index) ?? []
    const persons = personsOf.get(sentence.index) ?? []
    if (untold.has(sentence.index)) continue
    const scene = sceneOf(sentence)
    const memory = { told, protest: scene.events.some(({ type }) => type === 'PROTEST') }
    for (const count of readCounts(
      { view: viewSentence(sentence, isOfAbduction(scene.events)), quantities, persons },
      memory,
    )) {
      if (isOfSpeakers(sentence, count, context.attributions)) continue
      const tally = makeTally(tokenized, sentence, count, { ...scene, before: eventBefore(stated, count, sentence) })
      if (isSupposed(tally, scene.events)) continue
      const said = context.attributions.filter(({ id }) => tally.attributions.includes(id))
      const denier = denialOf({ sentence, span: tally.span, said }, tokenized, context.attributions)
      if (denier === false || isTakenBack(tokenized.sentences, sentence, { isSaid: said.length > 0 })) continue
      const attributions = denier === undefined ? tally.attributions : [denier.id, ...tally.attributions]
      stated.push({ tally: { ...tally, attributions, ...(isLife ? { background: true } : {}) }, sentence })
    }
  }
  const borne = stated.filter(({ tally, sentence }) => !sentence.headline || isBorneOut(tally, tokenized, context))
  return found(withoutRepeats(borne).map((tally, index) => ({ ...tally, id: `t${index + 1}` })))
}

/** Of abductions and arrests, whether the last was an abduction. */
const isOfAbduction = (events: readonly EventMention[]): boolean =>
  events.findLast(({ type, mode }) => mode === 'abduct' || (type === 'COERCE' && mode === 'arrest'))?.mode === 'abduct'

/** Sentences of a body from which it would tell what its headline counts. */
const bodySentencesMin = 4

/** "The risks include the assassination of a candidate": where the words of a count are those of what may be, nobody is counted. */
const isSupposed = ({ event: of, span }: TallyMention, events: readonly EventMention[]): boolean =>
  events.some(
    ({ id, reality, trigger, attributions }) =>
      id === of &&
      contains(span, trigger) &&
      attributions.length === 0 &&
      /^(?:possible|hypothetical|planned|threatened|requested)$/.test(reality),
  )

/** A headline may play with words: where the body tells of nothing that its count could come of, it counts nobody. */
function isBorneOut(
  { category }: Tally,
  { sentences }: TokenizedText,
  { events }: Pick<TallyContext, 'events'>,
): boolean {
  const body = sentences.filter(({ headline }) => !headline).length
  return body < bodySentencesMin || events.some((event) => canComeOf(category, event))
}

/** Counts of people, and bare numbers that may be; a sum that nobody stated is no figure. */
function isOfPeople({ kind, parts }: Quantity): boolean {
  return parts === undefined && (kind === 'people' || kind === 'count')
}

/** Sentences that a count looks back over for its event. */
const lookBackSentencesMax = 12

function sceneBySentence(tokenized: TokenizedText, context: TallyContext): (sentence: Sentence) => TallyScene {
  const { sentences } = tokenized
  const contextOf = contextBySentence(tokenized, context)
  const eventsOf = bySentence(sentences, context.events, ({ trigger }) => [trigger])
  const { of, apart } = itemsOf(tokenized)
  // All entries of a live blog on one earthquake count its dead.
  const isOfOne = !apart && isOfOneMishap(context.events)
  const placeOf = ({ place }: EventMention) => (place === undefined ? undefined : context.places[place])
  return (sentence) => ({
    ...contextOf(sentence),
    sentences,
    placeOf,
    back: isOfOne ? 0 : reachOf(sentence, sentences, contextOf),
    events: sentences
      .slice(Math.max(0, sentence.index - lookBackSentencesMax), sentence.index + 1)
      .filter(({ index }) => isOfOne || of[index] === of[sentence.index])
      .flatMap(eventsOf),
  })
}

/** The first of the sentences before another that tell of the same: its paragraph in a report on a period, its entry in a list of days or places. */
function reachOf(
  { index }: Sentence,
  sentences: readonly Sentence[],
  contextOf: (sentence: Sentence) => { readonly entry: TallyScene['entry'] },
): number {
  const entryAt = (at: number): TallyScene['entry'] | undefined => {
    const sentence = sentences[at]
    return sentence && contextOf(sentence).entry
  }
  const entry = entryAt(index)
  const isHeaded = entry?.time?.value.precision === 'day' || entry?.place !== undefined
  const goesOn = (at: number): boolean => {
    const [one, next] = [sentences[at - 1], sentences[at]]
    if (one === undefined || next === undefined || at <= index - lookBackSentencesMax) return false
    if (isHeaded && entryAt(at - 1)?.name !== entry.name) return false
    return entry?.period === undefined || next.paragraph === one.paragraph
  }
  let first = index
  while (goesOn(first)) first -= 1
  return first
}

/** The event of the last count that is no history; a figure that is told anew goes back to those of its category. */
function eventBefore(stated: readonly StatedTally[], count: PeopleCount, sentence: Sentence): string | undefined {
  const { category, reasons } = count
  const news = stated.filter(({ tally }) => tally.background !== true && tally.event !== undefined)
  const isSame = isRecount(reasons) || isOfCounted(sentence, count)
  const again = isSame ? news.findLast(({ tally }) => tally.category === category) : undefined
  return (again ?? news.at(-1))?.tally.event
}

const isRecount = ([reason]: readonly Reason[]): boolean => /\/(?:recount|same-figure)$/.test(reason?.rule ?? '')

function makeTally(
  tokenized: TokenizedText,
  sentence: Sentence,
  { category, figure, tokens, people, reasons, number }: PeopleCount,
  scene: TallyScene & { readonly before: string | undefined },
): TallyMention {
  const span = rangeSpan(sentence, tokens)
  const said = vouchersOf(rangeSpan(sentence, [number, number + 1]), scene.attributions)
  const whose = people ?? (isOfSpeaker(sentence, number) ? rangeOf(sentence, said[0]?.source[0]) : undefined)
  const who =
    whose === undefined ? undefined : partyOf(tokenized, rangeSpan(sentence, whoRange(sentence, whose)), scene.parties)
  const isNoFigure = reasons[0]?.rule.endsWith('/not-figure') === true
  const isGapped = reasons[0]?.rule.endsWith('/gapped') === true
  const isFigure = /\/(?:toll|recount|same-figure)$/.test(reasons[0]?.rule ?? '')
  const setting = findTallySetting(
    sentence,
    {
      span,
      category,
      tokens,
      number,
      figure: isFigure,
      before: scene.before,
      background: isNoFigure,
      gapped: isGapped,
    },
    scene,
  )
  const inferred: readonly Reason[] = setting.inferred ? [{ rule: sameEvent.id, span, basis: 'inferred' }] : []
  return {
    id: '',
    span,
    category,
    ...(who === undefined ? {} : { who }),
    ...figure,
    ...(setting.cumulative ? { cumulative: true } : {}),
    ...(setting.background ? { background: true } : {}),
    ...(setting.event === undefined ? {} : { event: setting.event.id }),
    ...setting.place,
    attributions: said.map(({ id }) => id),
    because: [...reasons, ...inferred],
  }
}

/** "Killed six and injured 14, a nurse and two officers said": who speaks behind the deed did not suffer it. */
function isOfSpeakers(
  sentence: Sentence,
  { tokens, number }: PeopleCount,
  attributions: readonly AttributionMention[],
): boolean {
  const own = sentence.tokens[number]
  const deed = sentence.tokens[tokens[0]]
  if (own === undefined || deed === undefined || tokens[0] >= number) return false
  return attributions.some(({ source, cue }) => {
    const isBehind = cue.some(({ start }) => start > own.start)
    return isBehind && source.some((span) => overlaps(span, own) && deed.end <= span.start)
  })
}

/** "The army speaks of two dead in its ranks": they are the speaker's own. */
function isOfSpeaker({ tokens }: Sentence, number: number): boolean {
  const ranks = tokens.findIndex(({ lower }, at) => at > number && at <= number + ranksReach && lower === 'ranks')
  return ranks > 0 && tokens.slice(number, ranks).some(({ lower }) => /^(?:its|their|our)$/.test(lower))
}

/** Words from a number to "in its own ranks". */
const ranksReach = 6

function rangeOf({ tokens }: Sentence, span: Span | undefined): [number, number] | undefined {
  const inside = span === undefined ? [] : [...tokens.keys()].filter((at) => overlaps(tokens[at] ?? span, span))
  const [first, last] = [inside[0], inside.at(-1)]
  return first === undefined || last === undefined ? undefined : [first, last + 1]
}

/** Words that a member's body may have. */
const bodyWordsMax = 7

/**
 * "Four of the five people": people, whose own number is not part of who they are. "A member of the Internal Security Forces": a member
 * alone is nobody.
 */
function whoRange({ tokens }: Sentence, [from, to]: readonly [number, number]): [number, number] {
  const noun = tokens.findIndex(({ upos }, index) => index >= from && upos !== 'NUM')
  const first = noun < 0 || noun >= to ? from : noun
  if (tokens[to - 1]?.lemma !== 'member' || tokens[to]?.lower !== 'of') return [first, to]
  const body = tokens.findIndex(({ head, deprel }, index) => index > to && head === to - 1 && deprel === 'nmod')
  let end = body + 1
  while (/^(?:flat|compound|conj)$/.test(tokens[end]?.deprel ?? '') && tokens[end]?.upos === 'PROPN') end += 1
  return [first, body < 0 || end - to > bodyWordsMax ? to : end]
}

function partyOf(tokenized: TokenizedText, span: Span, parties: readonly PartyMention[]): Party {
  const mention = parties.find((party) => overlaps(party.span, span))
  const { country, sector } = mention ?? {}
  const text = tokenized.text.slice(span.start, span.end)
  return { span, text, ...(country === undefined ? {} : { country }), ...(sector === undefined ? {} : { sector }) }
}

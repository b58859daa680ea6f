/**
 * Who did what to whom, is it so, and is it the news? In the order in which a sentence is asked: `clause/` its tree, `trigger/` which
 * words tell an event, `role/` who did it to whom, `reality/` is it so, `news/` is it an event at all in a text of this kind, `setting/` where and
 * when, and whether it is history; `link.ts` makes one event of all mentions of it.
 */
import type { Event, Explained, Found, Party, Rule, Span } from '../../model/index.ts'
import { contains, found } from '../../model/index.ts'
import type { AttributionMention } from '../attribution/index.ts'
import type { PartyMention } from '../party/index.ts'
import type { PlaceMention } from '../place/index.ts'
import type { TimeMention } from '../time/index.ts'
import type { Items, Sentence, TokenizedText } from '../token/index.ts'
import { bySentence, isMarked, itemsOf } from '../token/index.ts'
import { crosswalk } from './crosswalk.ts'
import { draftsOf } from './drafts.ts'
import { ofNobody } from './joined.ts'
import { harms, linkMentions, linkRules, type ReadEvent } from './link.ts'
import { asActedBy } from './news/acting.ts'
import { attemptRule } from './news/attempt.ts'
import { drillRules } from './news/drill.ts'
import { figureLineRule } from './news/figure-line.ts'
import { genreRules } from './news/genre.ts'
import { lemmaOf, meantDrafts, namesCountry } from './news/meant.ts'
import { naturalRules } from './news/natural.ts'
import { isObituary, occasionRules } from './news/occasion.ts'
import { plotRules } from './news/plot.ts'
import { isDone, isOfPublicLife } from './news/relevance.ts'
import { claimSentences, untoldRules } from './news/untold.ts'
import { isFactual } from './reality/own-reality.ts'
import { realityAs, sayersOf } from './reality/stance.ts'
import { isTakenBack } from './reality/taken-back.ts'
import { withClaimants } from './role/claimed.ts'
import { pronounRule } from './role/meant-before.ts'
import type { ToldBefore } from './role/pronoun.ts'
import { after, atEntry, atSentence, nothingBefore } from './setting/before.ts'
import { eachPlace, otherPlaces } from './setting/each.ts'
import { entriesOf, noEntry } from './setting/entry.ts'
import { isSaid, isUttered } from './setting/matter.ts'
import { inWhole, pastReportRules } from './setting/past-report.ts'
import { isBodily } from './setting/scene-day.ts'
import type { Before, SettingContext } from './setting/setting.ts'
import { findSetting, settingRules } from './setting/setting.ts'
import { isSumOfDays } from './setting/stretch.ts'
import { toldAfter, withDayToldAfter } from './setting/told-after.ts'
import { type JoinedDraft, joinRules } from './trigger/join.ts'
import { isOutcome } from './trigger/outcome.ts'
import { triggerRules } from './trigger/trigger.ts'

export { sameEvent as mentionRule } from './joined.ts'
export type { EventType } from './kind.ts'
export { quadClasses } from './kind.ts'
export { harms } from './link.ts'
export { isObituary } from './news/occasion.ts'
export { untoldSentences } from './news/untold.ts'
export { isTakenBack } from './reality/taken-back.ts'
export { overYears } from './setting/history.ts'
export { isEndOfJourney } from './setting/journey.ts'
export { isRankedSince } from './setting/ranked.ts'
export { findHistory, findStatedSetting } from './setting/setting.ts'
export { isSumOfDays } from './setting/stretch.ts'

export type EventMention = Explained<Event>

export interface EventContext {
  readonly times: readonly TimeMention[]
  readonly places: readonly PlaceMention[]
  readonly parties: readonly PartyMention[]
  readonly attributions: readonly AttributionMention[]
  readonly published: string | undefined
}

export const rules: readonly Rule[] = [
  ...triggerRules,
  ...joinRules,
  pronounRule,
  ...genreRules,
  ...drillRules,
  ...occasionRules,
  ...plotRules,
  ...untoldRules,
  ...pastReportRules,
  ...naturalRules,
  attemptRule,
  figureLineRule,
  ...settingRules,
  toldAfter,
  eachPlace,
  ...linkRules,
]

/**
 * Events in text order; ids are e1, e2 … Mentions of one event in one report are one event, where it is first told in the
 * body; a headline's event yields to the body's.
 *
 * @example `Protesters clashed with police in Almaty on Wednesday.` gives an ASSAULT by `Protesters`.
 */
export function findEvents(tokenized: TokenizedText, context: EventContext): Found<readonly EventMention[]> {
  if (tokenized.language !== 'en') return found([])
  const items = itemsOf(tokenized)
  const read = readSentences(tokenized, context, items)
  // An entry of a live blog may come back to an event of another, "the blast", or one where both say where it was; a headline does not.
  const isList = items.of.at(-1) !== items.of[0]
  const isOfOne = isOfOneMishap(read.flatMap(({ event, outcome }) => (outcome ? [] : [event])))
  const storyOf = ({ event: { sentence, place }, definite, outcome }: ReadEvent): number | undefined =>
    items.apart || (isList && place === undefined && !definite && !(outcome && isOfOne))
      ? items.of[sentence]
      : undefined
  const events = [...Map.groupBy(read, storyOf).values()]
    .flatMap((story) => linkMentions(story, context.places, tokenized.text))
    .sort((one, other) => one.trigger.start - other.trigger.start)
  const owned = withClaimants(events, context.attributions, tokenized.text)
  return found(owned.map((event, index) => ({ ...event, id: `e${index + 1}` })))
}

/** Whether all that harms in a report is of one kind that nobody does: whoever was killed, was so by it. */
export function isOfOneMishap(events: readonly Pick<Event, 'type'>[]): boolean {
  const kinds = new Set(events.flatMap(({ type }) => (harms.has(type) ? [type] : [])))
  return kinds.size === 1 && [...kinds].every((kind) => ofNobody.has(kind))
}

function readSentences(tokenized: TokenizedText, context: EventContext, items: Items): readonly ReadEvent[] {
  let events: ReadEvent[] = []
  const contextOf = contextBySentence(tokenized, context)
  const namesOf = bySentence(tokenized.sentences, tokenized.names, (name) => [name])
  let toldBefore: ToldBefore = []
  const all = tokenized.sentences.map((sentence) => {
    const here = contextOf(sentence)
    if (items.of[sentence.index] !== items.of[sentence.index - 1]) toldBefore = []
    const { drafts, told } = draftsOf(sentence, { ...here, names: namesOf(sentence) }, toldBefore)
    toldBefore = told
    return { sentence, here, drafts }
  })
  const { told, about } = meantDrafts(tokenized, all, context.parties)
  const obituary = isObituary(
    tokenized,
    told.map(({ drafts }) => drafts),
  )
  const claims = claimSentences(tokenized)
  const subjects = { sentences: tokenized.sentences, partiesOf: (one: Sentence) => contextOf(one).parties }
  let before = nothingBefore(context.places)
  let entry = noEntry
  let partiesBefore: readonly Party[] = []
  for (const { sentence, here, drafts } of told) {
    if (items.of[sentence.index] !== items.of[sentence.index - 1]) {
      before = nothingBefore(context.places)
      partiesBefore = []
    }
    const around = { here: here.parties, before: partiesBefore, inStates: namesCountry(here), ...about }
    partiesBefore = here.parties
    before = atSentence(atEntry(before, entry, here.entry), sentence, here)
    entry = here.entry
    for (const draft of drafts) {
      if (!isDone(draft) && !isOfPublicLife(asActedBy(draft, sentence, subjects), around)) continue
      const others = drafts.filter((other) => other !== draft).flatMap(({ heads }) => heads)
      const made = makeEvent(sentence, { draft, others }, { ...here, before })
      const isDenied =
        (isFactual(made.reality) || made.reality === 'possible') &&
        !made.background &&
        (claims.has(sentence.index) ||
          isTakenBack(tokenized.sentences, sentence, { isSaid: made.attributions.length > 0 }))
      const event: EventMention = isDenied ? { ...made, reality: 'denied' } : made
      events.push({
        event,
        headline: sentence.headline,
        definite: draft.definite,
        outcome: isOutcome(sentence, draft),
        lingering: lemmaOf(sentence, draft) === 'succumb',
        sum: isSumOfDays(sentence) && event.targets.length > 0 && event.targets.every(({ sector }) => sector === 'MIL'),
        joined: draft.joinedBy.length > 0,
        aside: isAsideIn(sentence, draft),
        apart: isApart(sentence, draft),
        course:
          draft.noun && /^(?:offensive|war|campaign|insurgency|invasion|incursion)$/.test(lemmaOf(sentence, draft)),
        alsoIn: otherPlaces(sentence, { event, heads: { own: draft.heads, others }, noun: draft.noun }, here.places),
      })
      before = after(before, event, sentence, { isAside: isAsideIn(sentence, draft), places: here.places })
    }
    if (items.of[sentence.index] === items.of[sentence.index - 1]) events = withDayToldAfter(events, sentence, here)
  }
  const { published } = context
  return inWhole(events, tokenized, { timesOf: (sentence) => contextOf(sentence).times, published, obituary })
}

/** "After the death of a boy who was shot by an officer": told to say who or what is meant. */
function isAsideIn({ tokens }: Sentence, { light, head }: JoinedDraft): boolean {
  const { deprel = '' } = tokens[light ?? head] ?? {}
  return deprel === 'acl:relcl' || deprel === 'acl'
}

/** "Clashes broke out after police shot a boy", "stabbed four before officers shot him": the clause that another event came after or before. */
function isApart({ tokens }: Sentence, { light, head }: JoinedDraft): boolean {
  const verb = light ?? head
  const { deprel, head: above = -1 } = tokens[verb] ?? {}
  const isWith = (mark: string): boolean => isMarked(tokens, verb, 'mark', (word) => word === mark)
  if (deprel !== 'advcl') return false
  const isBegun = /^(?:come|break|erupt|begin|start|follow)$/.test(tokens[above]?.lemma ?? '')
  return isWith('before') || (isBegun && isWith('after'))
}

/** What of all that was found stands in a sentence. */
export type SentenceContext = SettingContext & { readonly parties: readonly PartyMention[] }

/** Of everything that was found, what stands in a sentence; for this stage and the next. */
export function contextBySentence(
  tokenized: TokenizedText,
  context: EventContext,
): (sentence: Sentence) => SentenceContext {
  const { sentences } = tokenized
  const entryOf = entriesOf(tokenized, context)
  const { times, places, parties, attributions, published } = context
  const located = places.map((place, index) => ({ place, index }))
  const timesOf = bySentence(sentences, times, ({ span }) => [span])
  // A dateline is a sentence of its own, and says where the sentence after it was filed.
  const placesOf = bySentence(sentences, located, ({ place: { role, sentence, span } }) => {
    const next = role === 'dateline' ? sentences[sentence + 1] : undefined
    return next === undefined ? [span] : [span, { start: next.start, end: next.start + 1 }]
  })
  const partiesOf = bySentence(sentences, parties, ({ span }) => [span])
  const attributionsOf = bySentence(sentences, attributions, ({ content }) => content)
  return (sentence) => ({
    times: timesOf(sentence),
    places: placesOf(sentence),
    parties: partiesOf(sentence),
    attributions: attributionsOf(sentence),
    published,
    entry: entryOf(sentence.index),
  })
}

function spanOf({ tokens, start, end }: Sentence, from: number, to: number): Span {
  return { start: tokens[from]?.start ?? start, end: tokens[to]?.end ?? end }
}

function makeEvent(
  sentence: Sentence,
  { draft, others }: { readonly draft: JoinedDraft; readonly others: readonly number[] },
  context: SentenceContext & { readonly before: Before },
): EventMention {
  const span = spanOf(sentence, draft.from, draft.to)
  const saidBy = context.attributions.filter(({ content }) => content.some((piece) => contains(piece, span)))
  // A source that asks about or threatens over "the attack" takes it for granted.
  const reality = realityAs(sentence, draft, saidBy)
  const { reasons, ...setting } = findSetting(
    sentence,
    {
      span,
      definite: draft.definite,
      noun: draft.noun,
      heads: { own: draft.heads, others },
      done: isFactual(reality) && isDone(draft),
      said: isSaid(draft.kind),
      isMeeting: (draft.kind.type === 'CONSULT' && draft.kind.mode !== 'phone') || draft.kind.type === 'AGREE',
      bodily: isFactual(reality) && (isBodily(draft.kind) || draft.name === 'repress'),
      arrest: isFactual(reality) && draft.kind.mode === 'arrest',
      speakers: draft.roles.actors,
      sufferers: draft.roles.targets,
      uttered: isUttered(draft.kind, reality),
      past: isFactual(reality) && /^VB[DN]$/.test(sentence.tokens[draft.head]?.xpos ?? ''),
      ahead: ['planned', 'threatened', 'requested'].includes(reality) && !isUttered(draft.kind, reality),
    },
    context,
  )
  const { actors, targets, instruments, objects } = draft.roles
  const acled = crosswalk(draft.kind, targets)
  return {
    id: '',
    trigger: span,
    sentence: sentence.index,
    ...draft.kind,
    ...(acled === undefined ? {} : { acled }),
    reality,
    actors,
    targets,
    instruments,
    objects,
    ...setting,
    attributions: sayersOf(sentence, draft, saidBy).map(({ id }) => id),
    because: [
      { rule: draft.rule, span, basis: 'stated' },
      ...draft.joinedBy.map(({ rule, from, to }) => ({
        rule,
        span: spanOf(sentence, from, to),
        basis: 'inferred' as const,
      })),
      ...(draft.pronouns ?? []).map((at) => ({
        rule: pronounRule.id,
        span: spanOf(sentence, at, at),
        basis: 'inferred' as const,
      })),
      ...reasons,
    ],
  }
}

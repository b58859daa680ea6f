/** Who did what to whom, is it so, and is it the news? */
import type { Attribution, Event, Explained, Found, Rule, Span } from '../../model/index.ts'
import { contains, found } from '../../model/index.ts'
import type { AttributionMention } from '../attribution/index.ts'
import type { PartyMention } from '../party/index.ts'
import type { PlaceMention } from '../place/index.ts'
import type { TimeMention } from '../time/index.ts'
import type { Sentence, TokenizedText } from '../token/index.ts'
import { bySentence } from '../token/index.ts'
import type { Trigger } from './en/rules.ts'
import { triggerRules } from './en/rules.ts'
import { findRoles } from './role.ts'
import type { Before, SettingContext } from './setting.ts'
import { findSetting, settingRules } from './setting.ts'

export { findHistory, findStatedSetting } from './setting.ts'

export type EventMention = Explained<Event>

export interface EventContext {
  readonly times: readonly TimeMention[]
  readonly places: readonly PlaceMention[]
  readonly parties: readonly PartyMention[]
  readonly attributions: readonly AttributionMention[]
  readonly published: string | undefined
}

const sameAsBefore: Rule = {
  id: 'event/en/same-as-before',
  reads: 'A noun with "the" names the event of its type that the report told before, where it happened and when.',
  apply: undefined,
}

export const rules: readonly Rule[] = [...triggerRules, ...settingRules, sameAsBefore]

/**
 * Events in text order; ids are e1, e2 … Two mentions of one kind, place and day in one report are one event, that of the
 * first mention; a headline's event yields to the body's.
 *
 * @example `Protesters clashed with police in Almaty on Wednesday.` gives an ASSAULT by `Protesters`.
 */
export function findEvents(tokenized: TokenizedText, context: EventContext): Found<readonly EventMention[]> {
  if (tokenized.language !== 'en') return found([])
  const read = readSentences(tokenized, context)
  const definite = new Set(read.flatMap(({ definite: isDefinite, event }) => (isDefinite ? [event] : [])))
  const body = new Set(read.flatMap(({ headline, event }) => (headline ? [] : [event.type])))
  const kept = read.filter(({ headline, event }) => !headline || !body.has(event.type)).map(({ event }) => event)
  return found(
    withoutRepeats(withAntecedents(kept, definite), context.places).map((event, index) => ({
      ...event,
      id: `e${index + 1}`,
    })),
  )
}

interface ReadEvent {
  readonly event: EventMention
  readonly headline: boolean
  readonly definite: boolean
}

function readSentences(tokenized: TokenizedText, context: EventContext): ReadEvent[] {
  const events: ReadEvent[] = []
  const contextOf = contextBySentence(tokenized, context)
  let before: Before | undefined
  for (const sentence of tokenized.sentences) {
    const here = contextOf(sentence)
    for (let at = 0; at < sentence.tokens.length; at += 1) {
      const read = readAt(sentence, at, { ...here, before })
      if (read === undefined) continue
      const { event, trigger } = read
      events.push({ event, headline: sentence.headline, definite: trigger.definite === true })
      const place = event.place === undefined ? undefined : context.places[event.place]
      if (event.place !== undefined && place !== undefined && !event.background) {
        before = { sentence: sentence.index, place: event.place, span: place.span }
      }
      at = trigger.to - 1
    }
  }
  return events
}

/** What of all that was found stands in a sentence. */
export type SentenceContext = SettingContext & { readonly parties: readonly PartyMention[] }

type TokenContext = SentenceContext & { readonly before: Before | undefined }

/** Of everything that was found, what stands in a sentence; for this stage and the next. */
export function contextBySentence(
  { sentences }: TokenizedText,
  context: EventContext,
): (sentence: Sentence) => SentenceContext {
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
  })
}

/** The event whose trigger begins at a token, by the first rule that reads one. */
function readAt(
  sentence: Sentence,
  at: number,
  context: TokenContext,
): { event: EventMention; trigger: Trigger } | undefined {
  for (const rule of triggerRules) {
    const trigger = rule.apply(sentence, at)
    const event = trigger === undefined ? undefined : makeEvent(sentence, trigger, rule.id, context)
    if (trigger !== undefined && event !== undefined) return { event, trigger }
  }
  return undefined
}

function makeEvent(
  sentence: Sentence,
  trigger: Trigger,
  rule: string,
  context: TokenContext,
): EventMention | undefined {
  const first = sentence.tokens[trigger.from]
  const last = sentence.tokens[trigger.to - 1]
  if (first === undefined || last === undefined) return undefined
  const span: Span = { start: first.start, end: last.end }
  const roles = findRoles(sentence, trigger, context.parties)
  if (!hasNeeds(trigger, roles)) return undefined
  const saidBy = context.attributions.filter(({ content }) => content.some((piece) => contains(piece, span)))
  const { reasons, ...setting } = findSetting(sentence, { span, definite: trigger.definite === true }, context)
  return {
    id: '',
    trigger: span,
    sentence: sentence.index,
    ...trigger.kind,
    reality: realityAs(trigger.reality, saidBy),
    ...roles,
    instruments: [],
    objects: [],
    ...setting,
    attributions: saidBy.map(({ id }) => id),
    because: [{ rule, span, basis: 'stated' }, ...reasons],
  }
}

function hasNeeds({ needs, voice }: Trigger, { actors, targets }: Pick<Event, 'actors' | 'targets'>): boolean {
  switch (needs) {
    case 'nothing':
      return true
    case 'actor':
      return actors.length > 0
    case 'both':
      return actors.length > 0 && targets.length > 0
    case 'either':
      return actors.length + targets.length > 0 || voice === 'passive'
  }
}

/** What its source's stance makes of it: what is denied did not happen, what is threatened has not happened yet. */
const stanceReality: Partial<Record<Attribution['stance'], Event['reality']>> = {
  denies: 'denied',
  promises: 'planned',
  threatens: 'threatened',
  asks: 'requested',
  doubts: 'possible',
}

function realityAs(reality: Event['reality'], saidBy: readonly AttributionMention[]): Event['reality'] {
  if (reality !== 'happened' && reality !== 'ongoing') return reality
  return saidBy.map(({ stance }) => stanceReality[stance]).find((marked) => marked !== undefined) ?? reality
}

/** "The blast" takes type, place and time from the news that the report told before it; its own sentence may be about an echo. */
function withAntecedents(events: readonly EventMention[], definite: ReadonlySet<EventMention>): EventMention[] {
  const told = new Map<string, EventMention>()
  return events.map((event) => {
    const key = `${event.type} ${event.background} ${event.reality}`
    const antecedent = told.get(key)
    const same = definite.has(event) && antecedent !== undefined ? sameAs(event, antecedent) : event
    told.set(key, same)
    return same
  })
}

function sameAs(event: EventMention, { mode, place, time }: EventMention): EventMention {
  const { mode: _mode, place: _place, time: _time, ...rest } = event
  return {
    ...rest,
    ...(mode === undefined ? {} : { mode }),
    ...(place === undefined ? {} : { place }),
    ...(time === undefined ? {} : { time }),
    because: [...event.because, { rule: sameAsBefore.id, span: event.trigger, basis: 'inferred' }],
  }
}

/** One event for all mentions of one kind, place and day, where the first of them stands. */
function withoutRepeats(events: readonly EventMention[], places: readonly PlaceMention[]): EventMention[] {
  const mentions = Map.groupBy(events, (event) => {
    const day = event.time?.from ?? event.time?.value
    const { name, country, admin1 } = (event.place === undefined ? undefined : places[event.place]) ?? {}
    return [event.type, event.mode, event.reality, event.background, name, admin1, country, day].join('|')
  })
  return [...mentions.values()].flatMap(([first, ...later]) => (first === undefined ? [] : joined(first, later)))
}

/** Later mentions add who says it, and who takes part where the first does not tell. */
function joined(first: EventMention, later: readonly EventMention[]): EventMention {
  const all = [first, ...later]
  return {
    ...first,
    actors: all.find(({ actors }) => actors.length > 0)?.actors ?? [],
    targets: all.find(({ targets }) => targets.length > 0)?.targets ?? [],
    attributions: [...new Set(all.flatMap(({ attributions }) => attributions))],
    because: all.flatMap(({ because }) => because),
  }
}

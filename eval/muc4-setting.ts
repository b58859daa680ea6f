/** In which setting is a filler told, and where does a text go on to something else? What `muc4-pair.ts` compares. */
import { overlaps, type Reading, type Span } from '../src/model/index.ts'
import type { TokenizedText } from '../src/read/token/index.ts'
import { classesOf, type NearTrigger, nearTriggers } from './muc4-feature.ts'
import type { Filler } from './muc4-filler.ts'
import { childrenOf, spanOf } from './muc4-mention.ts'
import { statedDay, townOf } from './muc4-slot.ts'
import { deedTypes, ownType } from './muc4-type.ts'

export type Words = ReadonlySet<string>

/** In which setting a filler is told: what is looked at when it is put with others. */
export interface Setting {
  readonly filler: Filler
  /** Sentences of its mentions, in order. */
  readonly sentences: readonly number[]
  readonly first: number
  readonly type: string
  readonly day: string | undefined
  readonly town: string | undefined
  /** The reading's events that it takes part in, by their ids, and whether they are news (`news`, `background`). */
  readonly events: Words
  readonly ages: Words
  /** Days and towns that its sentences name. */
  readonly days: Words
  readonly towns: Words
  /** Lemma of the word of violence that is nearest. */
  readonly deed: string
  /** Words of violence near its mentions, as `sentence word`, with how far they are in the tree. */
  readonly deeds: ReadonlyMap<string, number>
  /** Whether it is told as one more: "another bomb". */
  readonly another: boolean
  readonly head: string
}

/** What a sentence says of where one incident ends and the next begins. */
export interface Turn {
  readonly paragraph: boolean
  readonly newTown: boolean
  readonly newDay: boolean
  readonly more: boolean
  /** "Meanwhile", "another", among its first words. */
  readonly begins: boolean
  readonly past: boolean
  /** "In San Miguel, ...". */
  readonly setting: boolean
  readonly deeds: number
}

/** The fillers of a text with what is compared of them, and its sentences. */
export interface Settings {
  readonly all: readonly Setting[]
  readonly turns: readonly Turn[]
  readonly towns: number
  readonly days: number
}

const more = /^(?:another|other|second|third|also|separate|separately|elsewhere|additional|similar|similarly)$/
const meanwhile = /^(?:meanwhile|moreover|addition|furthermore|finally)$/
const past = /^(?:previous|previously|earlier|recent|recently|past|last|ago|former|since|history|before)$/
const another = /^(?:another|other|second|third|also|meanwhile|separate|separately|later|earlier|elsewhere)$/
const preposition = /^(?:in|on|at|near|during)$/
/** Words of a sentence in which it says that it goes on to something else. */
const beginning = 6

const isDay = ({ type, value }: Reading['times'][number]): boolean => type === 'DATE' && /^\d{4}-\d\d-\d\d/.test(value)
const isTown = ({ kind }: Reading['places'][number]): boolean => kind === 'city' || kind === 'admin'

export function settingsOf(
  fillers: readonly Filler[],
  { reading, tokenized }: { reading: Reading; tokenized: TokenizedText },
): Settings {
  const towns = new Set<string>()
  const days = new Set<string>()
  const addNew = (known: Set<string>, names: readonly string[]): boolean => {
    const size = known.size
    for (const name of names) known.add(name)
    return known.size > size
  }
  const { sentences, text } = tokenized
  const turns = sentences.map((sentence, index): Turn => {
    const within = ({ span }: { readonly span: Span }) => overlaps(span, sentence)
    const words = sentence.tokens.map(({ lower }) => lower)
    const isMore = (word: string) => more.test(word)
    return {
      paragraph: index === 0 || /\n\s*\n/.test(text.slice(sentences[index - 1]?.end ?? 0, sentence.start)),
      newTown: addNew(
        towns,
        reading.places
          .filter((place) => within(place) && (isTown(place) || place.kind === 'region'))
          .map(({ name }) => name),
      ),
      newDay: addNew(
        days,
        reading.times.filter((time) => within(time) && isDay(time)).map(({ value }) => value.slice(0, 10)),
      ),
      more: words.some(isMore),
      begins: words.slice(0, beginning).some((word) => isMore(word) || meanwhile.test(word)),
      past: words.some((word) => past.test(word)),
      setting: preposition.test(words[0] ?? ''),
      deeds: [...classesOf(sentence, childrenOf(sentence))].filter((name) => deedTypes[name] !== undefined).length,
    }
  })
  return { all: fillers.map((filler) => settingOf(filler, reading)), turns, towns: towns.size, days: days.size }
}

function settingOf(filler: Filler, reading: Reading): Setting {
  const { mentions } = filler.thing
  const near = mentions.map(({ sentence }) => sentence)
  const named = <T extends { readonly span: Span }>(list: readonly T[], name: (one: T) => string | undefined) =>
    new Set(list.flatMap((one) => (near.some((sentence) => overlaps(one.span, sentence)) ? (name(one) ?? []) : [])))
  const triggers = mentions.flatMap(({ sentence, head }) =>
    nearTriggers(sentence, head, childrenOf(sentence))
      .filter(({ name }) => deedTypes[name] !== undefined)
      .map((trigger) => ({ ...trigger, key: `${sentence.index} ${trigger.at}` })),
  )
  const nearest = triggers.reduce<NearTrigger | undefined>(
    (best, one) => (best === undefined || one.depth < best.depth ? one : best),
    undefined,
  )
  const deeds = new Map<string, number>()
  for (const { key, depth } of triggers) deeds.set(key, Math.min(depth, deeds.get(key) ?? depth))
  const events = eventsWith(filler, reading)
  const ages = reading.events.flatMap(({ id, background }) =>
    events.has(id) ? [background ? 'background' : 'news'] : [],
  )
  const [mention] = mentions
  const sentences = [...new Set(near.map(({ index }) => index))]
  return {
    filler,
    sentences,
    first: Math.min(...sentences),
    type: ownType(filler),
    day: statedDay([filler], reading),
    town: townOf(filler, reading),
    events,
    ages: new Set(ages),
    days: named(reading.times, (time) => (isDay(time) ? time.value.slice(0, 10) : undefined)),
    towns: named(reading.places, (place) => (isTown(place) ? place.name : undefined)),
    deed: nearest?.word ?? '',
    deeds,
    another: mention?.sentence.tokens.some(({ lower }) => another.test(lower)) ?? false,
    head: mention?.sentence.tokens[mention.head]?.lemma.toLowerCase() ?? '',
  }
}

/** The events whose people, objects, means or counts a filler's mentions are. */
function eventsWith({ thing }: Filler, { events, tallies }: Reading): Words {
  const spans = thing.mentions.map(spanOf)
  const is = (span: Span) => spans.some((other) => overlaps(span, other))
  const own = events.filter(
    ({ actors, targets, objects, instruments, trigger }) =>
      [...actors, ...targets].some(({ span }) => is(span)) || [...objects, ...instruments, trigger].some(is),
  )
  const counted = tallies.flatMap(({ span, event }) => (event !== undefined && is(span) ? [event] : []))
  return new Set([...own.map(({ id }) => id), ...counted])
}

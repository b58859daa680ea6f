/**
 * Which fillers belong to one incident? A regression, learned by `train/filler-pairs.ts`, says of two of them how likely they do, by
 * how far apart they are told, of what kind of deed, on which day and in which town; those that are likely of one are put together.
 */
import { overlaps, type Reading, type Span } from '../src/model/index.ts'
import { type NearTrigger, nearTriggers } from './muc4-feature.ts'
import type { Filler } from './muc4-filler.ts'
import { childrenOf, type Mention, spanOf } from './muc4-mention.ts'
import { statedDay, townOf } from './muc4-slot.ts'
import { deedTypes, isPerpetrator, ownType } from './muc4-type.ts'
import { sumWeights, type Weights } from './muc4-weights.ts'

/** In which setting a filler is told: what is looked at when it is put with others. */
interface Setting {
  readonly filler: Filler
  readonly sentences: readonly number[]
  readonly type: string
  readonly day: string | undefined
  readonly town: string | undefined
  /** The reading's events that it takes part in, by their ids. */
  readonly events: ReadonlySet<string>
  /** Days and towns that its sentences name. */
  readonly days: ReadonlySet<string>
  readonly towns: ReadonlySet<string>
  /** Lemma of the word of violence that is nearest. */
  readonly deed: string
  /** The words of violence nearest to its mentions, as `sentence word`. */
  readonly deeds: ReadonlySet<string>
  /** Whether it is told as one more: "another bomb". */
  readonly another: boolean
  readonly head: string
}

const more = /^(?:another|other|second|third|also|meanwhile|separate|separately|later|earlier|elsewhere)$/

export function settingOf(filler: Filler, reading: Reading): Setting {
  const { mentions } = filler.thing
  const near = mentions.map(({ sentence }) => sentence)
  const named = <T extends { readonly span: Span }>(list: readonly T[], name: (one: T) => string | undefined) =>
    new Set(list.flatMap((one) => (near.some((sentence) => overlaps(one.span, sentence)) ? (name(one) ?? []) : [])))
  const nearest = mentions
    .flatMap(({ sentence, head }) => nearTriggers(sentence, head, childrenOf(sentence)))
    .filter(({ name }) => deedTypes[name] !== undefined)
    .reduce<NearTrigger | undefined>(
      (best, one) => (best === undefined || one.depth < best.depth ? one : best),
      undefined,
    )
  const deeds = mentions.flatMap(({ sentence, head }) =>
    nearTriggers(sentence, head, childrenOf(sentence))
      .filter(({ name, depth }) => deedTypes[name] !== undefined && depth <= 2)
      .map(({ at }) => `${sentence.index} ${at}`),
  )
  const [first] = mentions
  return {
    filler,
    sentences: [...new Set(mentions.map(({ sentence }) => sentence.index))],
    type: ownType(filler),
    day: statedDay([filler], reading),
    town: townOf(filler, reading),
    events: eventsWith(filler, reading),
    days: named(reading.times, ({ type, value }) =>
      type === 'DATE' && /^\d{4}-\d\d-\d\d/.test(value) ? value.slice(0, 10) : undefined,
    ),
    towns: named(reading.places, ({ kind, name }) => (kind === 'city' || kind === 'admin' ? name : undefined)),
    deed: nearest?.word ?? '',
    deeds: new Set(deeds),
    another: first?.sentence.tokens.some(({ lower }) => more.test(lower)) ?? false,
    head: first?.sentence.tokens[first.head]?.lemma.toLowerCase() ?? '',
  }
}

/** The events whose people, objects, means or counts a filler's mentions are. */
function eventsWith({ thing }: Filler, { events, tallies }: Reading): ReadonlySet<string> {
  const spans = thing.mentions.map(spanOf)
  const is = (span: Span) => spans.some((other) => overlaps(span, other))
  const own = events.filter(
    ({ actors, targets, objects, instruments, trigger }) =>
      [...actors, ...targets].some(({ span }) => is(span)) || [...objects, ...instruments, trigger].some(is),
  )
  const counted = tallies.flatMap(({ span, event }) => (event !== undefined && is(span) ? [event] : []))
  return new Set([...own.map(({ id }) => id), ...counted])
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): string {
  if (one.size === 0 || other.size === 0) return one.size === other.size ? 'none' : 'one'
  return one.isDisjointFrom(other) ? 'other' : 'same'
}

/** How far apart two are told in a sentence's tree, along which kinds of edges; nothing where no sentence has both. */
function pathBetween(one: Setting, other: Setting): string {
  let best = ''
  let shortest = Number.POSITIVE_INFINITY
  for (const mine of one.filler.thing.mentions)
    for (const theirs of other.filler.thing.mentions) {
      if (mine.sentence !== theirs.sentence) continue
      const path = pathIn(mine.sentence.tokens, mine.head, theirs.head)
      if (path.length >= shortest) continue
      shortest = path.length
      best = path.every((edge) => edge === 'conj' || edge === 'appos')
        ? `list${path.length}`
        : `${Math.min(7, path.length)}`
      if (path.includes('conj') && !best.startsWith('list')) best += 'c'
    }
  return best
}

function pathIn(tokens: Mention['sentence']['tokens'], from: number, to: number): string[] {
  const up = (start: number) => {
    const way = [start]
    for (let at = tokens[start]?.head ?? -1; at >= 0 && way.length < tokens.length; at = tokens[at]?.head ?? -1)
      way.push(at)
    return way
  }
  const [mine, theirs] = [up(from), up(to)]
  const meeting = mine.find((at) => theirs.includes(at)) ?? -1
  return [...mine.slice(0, mine.indexOf(meeting)), ...theirs.slice(0, theirs.indexOf(meeting))].map(
    (at) => tokens[at]?.deprel.split(':')[0] ?? '',
  )
}

const gaps = [0, 1, 2, 4, 8] as const

function compare<T>(one: T | undefined, other: T | undefined): string {
  if (one === undefined || other === undefined) return one === other ? 'none' : 'one'
  return one === other ? 'same' : 'other'
}

/** What speaks for and against two fillers being of one incident. */
export function pairFeatures(one: Setting, other: Setting, all: readonly Setting[]): string[] {
  const gap = Math.min(...one.sentences.flatMap((at) => other.sentences.map((its) => Math.abs(at - its))))
  const far = gaps.findIndex((most) => gap <= most)
  const firsts = [one, other].map(({ sentences }) => Math.min(...sentences))
  const step = Math.abs((firsts[0] ?? 0) - (firsts[1] ?? 0))
  const first = gaps.findIndex((most) => step <= most)
  const roles = [one.filler.role, other.filler.role].sort().join('+')
  const types = [one.type, other.type].sort().join('+')
  const isOne = [...one.deeds].some((deed) => other.deeds.has(deed)) ? 'shared' : 'own'
  const day = compare(one.day, other.day)
  const town = compare(one.town, other.town)
  const later = (firsts[0] ?? 0) > (firsts[1] ?? 0) ? one : other
  const days = Math.min(3, new Set(all.flatMap((setting) => setting.day ?? [])).size)
  const towns = Math.min(3, new Set(all.flatMap((setting) => setting.town ?? [])).size)
  const kinds = Math.min(3, new Set(all.map(({ type }) => type)).size)
  const perpetrator = isPerpetrator(one.filler) || isPerpetrator(other.filler) ? 'P' : ''
  return [
    'bias',
    `gap=${far}`,
    `first=${first}`,
    `gaps=${far}:${first}`,
    `roles=${roles}`,
    `rolesgap=${roles}:${far}`,
    `types=${types}`,
    `typesgap=${types}:${far}`,
    `deed=${isOne}`,
    `deedgap=${isOne}:${far}`,
    `day=${day}`,
    `town=${town}`,
    `daytown=${day}:${town}`,
    `daygap=${day}:${far}`,
    `towngap=${town}:${far}`,
    `another=${later.another}:${far}`,
    `head=${one.head === other.head}`,
    `days=${days}`,
    `towns=${towns}`,
    `kinds=${kinds}`,
    `size=${Math.min(8, all.length)}`,
    `daysgap=${days}:${towns}:${far}`,
    `event=${meet(one.events, other.events)}`,
    `eventgap=${meet(one.events, other.events)}:${far}`,
    `near=${meet(one.days, other.days)}:${meet(one.towns, other.towns)}`,
    `neargap=${meet(one.days, other.days)}:${far}`,
    `nearby=${meet(one.towns, other.towns)}:${far}`,
    `word=${compare(one.deed || undefined, other.deed || undefined)}:${far}`,
    `words=${[one.deed, other.deed].sort().join('+')}`,
    `path=${pathBetween(one, other)}`,
    `pathroles=${pathBetween(one, other)}:${roles}`,
  ].map((name) => `${perpetrator}${name}`)
}

/**
 * Groups are joined while the mean log odds between their members are above the first; a perpetrator belongs to those where they are
 * above the second. Both set on thirds of the training part that the pairs were not learned from, with fillers that folds found: what is
 * no filler makes groups of its own, so the first is low.
 */
const joinMin = -1
const perpetratorMin = 0

/** Fillers by incident; perpetrators may belong to several. */
export function groupByIncident(fillers: readonly Filler[], reading: Reading, pairs: Weights): Filler[][] {
  const all = fillers.map((filler) => settingOf(filler, reading))
  const odds = (one: Setting, other: Setting) => sumWeights(pairFeatures(one, other, all), pairs, 1)[0] ?? 0
  const things = all.filter(({ filler }) => !isPerpetrator(filler))
  const perpetrators = all.filter(({ filler }) => isPerpetrator(filler))
  if (things.length === 0) return perpetrators.length === 0 ? [] : [[...fillers]]
  const groups = join(things, odds)
  return groups.map((group) => {
    const meanOdds = (setting: Setting) => group.reduce((sum, other) => sum + odds(setting, other), 0) / group.length
    const own = perpetrators.filter((one) => groups.length === 1 || meanOdds(one) > perpetratorMin)
    return [...group, ...own].map(({ filler }) => filler)
  })
}

/** Joins the two groups that are likeliest one, as long as they are more likely one than not. */
function join(things: readonly Setting[], odds: (one: Setting, other: Setting) => number): Setting[][] {
  const table = new Map(things.map((one) => [one, new Map(things.map((other) => [other, odds(one, other)]))]))
  const groups = things.map((one) => [one])
  for (;;) {
    let best = { first: -1, second: -1, mean: joinMin }
    for (let first = 0; first < groups.length; first += 1)
      for (let second = first + 1; second < groups.length; second += 1) {
        const [mine = [], theirs = []] = [groups[first], groups[second]]
        const sum = mine.reduce(
          (total, one) => total + theirs.reduce((part, other) => part + (table.get(one)?.get(other) ?? 0), 0),
          0,
        )
        const mean = sum / (mine.length * theirs.length)
        if (mean > best.mean) best = { first, second, mean }
      }
    if (best.first < 0) return groups
    groups[best.first]?.push(...(groups[best.second] ?? []))
    groups.splice(best.second, 1)
  }
}

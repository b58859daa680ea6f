/**
 * What speaks for two fillers being of one incident? A row of numbers for each pair, for trees that `train/filler-pairs.ts` learns: how far
 * apart they are told and what stands between, of what kind of deed, on which day and in which town.
 */
import type { Sentence } from '../src/read/token/index.ts'
import { filledRoles } from './muc4-role.ts'
import type { Setting, Settings, Words } from './muc4-setting.ts'

/** Neither has any, one has, both share some, or each has others. */
function meet(one: { readonly size: number }, other: { readonly size: number }, share: () => boolean): number {
  if (one.size === 0 || other.size === 0) return one.size === other.size ? 0 : 1
  return share() ? 2 : 3
}

const meetWords = (one: Words, other: Words): number => meet(one, other, () => !one.isDisjointFrom(other))

/** Neither or one of two has a value, it is the same, or it is another. */
const compare = (one: string | undefined, other: string | undefined): number =>
  one === undefined || other === undefined ? 0 : one === other ? 1 : 2

/** Where nothing is near enough to be counted. */
const far = { gap: 20, path: 12, words: 60, deed: 9 } as const

interface Way {
  readonly path: number
  readonly conjunctions: number
  readonly list: number
  readonly words: number
}

/** How far apart two are told in one sentence: in its tree and in words. */
function wayBetween(one: Setting, other: Setting): Way {
  let best: Way = { path: far.path, conjunctions: 0, list: 0, words: far.words }
  for (const { sentence, head } of one.filler.thing.mentions)
    for (const theirs of other.filler.thing.mentions) {
      if (theirs.sentence !== sentence) continue
      const edges = edgesBetween(sentence, head, theirs.head)
      const words = Math.min(best.words, Math.abs(head - theirs.head))
      best = { ...best, words }
      if (edges.length >= best.path) continue
      const conjunctions = edges.filter((edge) => edge === 'conj').length
      const list = edges.every((edge) => edge === 'conj' || edge === 'appos') ? 1 : 0
      best = { path: edges.length, conjunctions, list, words }
    }
  return best
}

function edgesBetween({ tokens }: Sentence, from: number, to: number): string[] {
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

const kinds = ['ATTACK', 'BOMBING', 'KIDNAPPING', 'ARSON', 'ROBBERY']
const flag = (is: boolean): number => (is ? 1 : 0)
const count = <T>(list: readonly T[], is: (one: T) => boolean): number => list.filter(is).length

/** The numbers of a pair; which of the two comes first makes no difference. */
export function pairRow(first: Setting, second: Setting, { all, turns, towns, days }: Settings): number[] {
  const [one, other] = first.first > second.first ? [second, first] : [first, second]
  const gaps = one.sentences.flatMap((mine) => other.sentences.map((theirs) => [mine, theirs] as const))
  const [here = 0, there = 0] = gaps.reduce((best, gap) =>
    Math.abs(gap[0] - gap[1]) < Math.abs(best[0] - best[1]) ? gap : best,
  )
  const [from, to] = here < there ? [here, there] : [there, here]
  const between = turns.slice(from + 1, to + 1)
  const stretch = turns.slice(one.first + 1, other.first + 1)
  const later = turns[other.first]
  const shared = [...one.deeds].flatMap(([key, depth]) => {
    const theirs = other.deeds.get(key)
    return theirs === undefined ? [] : [depth + theirs]
  })
  const both = one.sentences.filter((sentence) => other.sentences.includes(sentence)).length
  const way = wayBetween(one, other)
  const roles = [one, other].map(({ filler }) => filledRoles.indexOf(filler.role))
  const types = [one, other].map(({ type }) => kinds.indexOf(type))
  const ofRole = ({ filler: { role } }: Setting) => count(all, (setting) => setting.filler.role === role)
  return [
    Math.min(far.gap, to - from),
    Math.min(far.gap, other.first - one.first),
    one.first,
    other.first,
    turns.length,
    way.words,
    way.path,
    way.conjunctions,
    way.list,
    both,
    one.sentences.length,
    other.sentences.length,
    both / Math.min(one.sentences.length, other.sentences.length),
    ...[between, stretch].flatMap((list) => [
      count(list, ({ paragraph }) => paragraph),
      count(list, ({ newTown }) => newTown),
      count(list, ({ newDay }) => newDay),
      count(list, ({ begins }) => begins),
    ]),
    count(between, (turn) => turn.more),
    count(between, (turn) => turn.past),
    count(between, ({ setting }) => setting),
    flag(later?.newTown === true),
    flag(later?.newDay === true),
    flag(later?.more === true),
    flag(later?.past === true),
    flag(later?.begins === true),
    flag(later?.paragraph === true),
    flag(later?.setting === true),
    later?.deeds ?? 0,
    flag(turns[one.first]?.past === true),
    Math.min(far.deed, ...shared),
    meet(one.deeds, other.deeds, () => shared.length > 0),
    meetWords(one.events, other.events),
    meetWords(one.towns, other.towns),
    meetWords(one.days, other.days),
    compare(one.town, other.town),
    compare(one.day, other.day),
    meetWords(one.ages, other.ages),
    flag(one.ages.has('background')),
    flag(other.ages.has('background')),
    flag(roles[0] === roles[1]),
    Math.min(...roles),
    Math.max(...roles),
    flag(types[0] === types[1]),
    ...types,
    flag(one.deed === other.deed),
    flag(one.another),
    flag(other.another),
    flag(one.head === other.head),
    all.length,
    towns,
    days,
    new Set(all.map(({ type }) => type)).size,
    count(all, ({ sentences }) => sentences.some((sentence) => sentence > from && sentence < to)),
    ofRole(one),
    ofRole(other),
    count(turns, ({ deeds }) => deeds > 0),
    count(turns, ({ begins, deeds }) => begins && deeds > 0),
  ]
}

/**
 * Which fillers belong to one incident? A regression, learned by `train/filler-pairs.ts`, says of two of them how likely they do, by
 * how far apart they are told, of what kind of deed, on which day and in which town; those that are likely of one are put together.
 */
import type { Reading } from '../src/model/index.ts'
import { nearTriggers } from './muc4-feature.ts'
import type { Filler } from './muc4-filler.ts'
import { childrenOf } from './muc4-mention.ts'
import { statedDay, townOf } from './muc4-slot.ts'
import { sumWeights, type Weights } from './muc4-weights.ts'

/** Kinds of incident, a word for each: what a trigger near a filler says of its incident. */
const deedTypes: Readonly<Record<string, string>> = {
  KIDNAP: 'KIDNAPPING',
  BOMB: 'BOMBING',
  ROB: 'ROBBERY',
  KILL: 'ATTACK',
  HURT: 'ATTACK',
  ATTACK: 'ATTACK',
  CLASH: 'ATTACK',
  DAMAGE: 'ATTACK',
  PLACE: 'ATTACK',
}
const burning = /^(?:burn|burning|arson|set_fire)$/
/** What explodes; a weapon that holds none of them makes no bombing. */
const explosive = /bomb|dynamit|explosi|charge|tnt|device|grenade|mine\b/i

/** The kinds of incident that a filler's mentions stand nearest to, with how near. */
function votesOf({ role, text, thing }: Filler): Map<string, number> {
  const votes = new Map<string, number>()
  const add = (type: string, weight: number) => votes.set(type, (votes.get(type) ?? 0) + weight)
  if (role === 'Weapon') add(explosive.test(text) ? 'BOMBING' : 'ATTACK', 2)
  for (const { sentence, head } of thing.mentions) {
    for (const { name, word, depth } of nearTriggers(sentence, head, childrenOf(sentence))) {
      const type = burning.test(word) ? 'ARSON' : deedTypes[name]
      if (type !== undefined) add(type, 1 / depth ** 2)
    }
  }
  return votes
}

const strongest = (votes: ReadonlyMap<string, number>): string =>
  [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best), ['ATTACK', 0] as [string, number])[0]

/**
 * What an incident is by its fillers, its perpetrators only where it has nothing else. An attack is what an incident is called that is
 * nothing else, so another kind needs no more than a third of them.
 */
export function typeOf(fillers: readonly Filler[]): string {
  const things = fillers.filter((filler) => !isPerpetrator(filler))
  const types = (things.length > 0 ? things : fillers).map((filler) => strongest(votesOf(filler)))
  const share = (type: string) => types.filter((other) => other === type).length / types.length
  const others = types.filter((type) => type !== 'ATTACK' && share(type) >= 1 / 3)
  return others.reduce((best, type) => (share(type) > share(best) ? type : best), others[0] ?? 'ATTACK')
}

export const isPerpetrator = ({ role }: Filler): boolean => role === 'PerpInd' || role === 'PerpOrg'

/** In which setting a filler is told: what is looked at when it is put with others. */
interface Setting {
  readonly filler: Filler
  readonly sentences: readonly number[]
  readonly type: string
  readonly day: string | undefined
  readonly town: string | undefined
  /** The words of violence nearest to its mentions, as `sentence word`. */
  readonly deeds: ReadonlySet<string>
  /** Whether it is told as one more: "another bomb". */
  readonly another: boolean
  readonly head: string
}

const more = /^(?:another|other|second|third|also|meanwhile|separate|separately|later|earlier|elsewhere)$/

export function settingOf(filler: Filler, reading: Reading): Setting {
  const { mentions } = filler.thing
  const deeds = mentions.flatMap(({ sentence, head }) =>
    nearTriggers(sentence, head, childrenOf(sentence))
      .filter(({ name, depth }) => deedTypes[name] !== undefined && depth <= 2)
      .map(({ at }) => `${sentence.index} ${at}`),
  )
  const [first] = mentions
  return {
    filler,
    sentences: [...new Set(mentions.map(({ sentence }) => sentence.index))],
    type: strongest(votesOf(filler)),
    day: statedDay([filler], reading),
    town: townOf(filler, reading),
    deeds: new Set(deeds),
    another: first?.sentence.tokens.some(({ lower }) => more.test(lower)) ?? false,
    head: first?.sentence.tokens[first.head]?.lemma.toLowerCase() ?? '',
  }
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
  ].map((name) => `${perpetrator}${name}`)
}

/**
 * Groups are joined while the mean log odds between their members are above the first; a perpetrator belongs to those where they are
 * above the second. Both set on a third of the training part that the pairs were not learned from.
 */
const joinMin = -0.25
const perpetratorMin = -1

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

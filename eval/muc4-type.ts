/**
 * Of which kind is an incident? Whether it is a kidnapping or arson is learned by `train/filler-types.ts`, as the training part's key
 * tells just these two from the others; which of the others it is follows from what its fillers stand near.
 */
import { overlaps, type Reading } from '../src/model/index.ts'
import { nearTriggers } from './muc4-feature.ts'
import type { Filler } from './muc4-filler.ts'
import { childrenOf, spanOf } from './muc4-mention.ts'
import { sumWeights, type Weights } from './muc4-weights.ts'

/** Kinds of incident, a word for each: what a trigger near a filler says of its incident. */
export const deedTypes: Readonly<Record<string, string>> = {
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

export const isPerpetrator = ({ role }: Filler): boolean => role === 'PerpInd' || role === 'PerpOrg'

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

/** The kind of incident that a filler stands nearest to. */
export const ownType = (filler: Filler): string => strongest(votesOf(filler))

/** What an incident is told by: its people and things, its perpetrators only where it has nothing else. */
function tellingOf(fillers: readonly Filler[]): readonly Filler[] {
  const things = fillers.filter((filler) => !isPerpetrator(filler))
  return things.length > 0 ? things : fillers
}

/** The kinds that are learned, in the order of their weights. */
export const learnedTypes = ['KIDNAPPING', 'ARSON'] as const

/** Log odds from which on a kind that is learned is said; set on thirds of the training part that it was not learned from. */
const likelyMin = -0.5

/** What speaks for the kinds of an incident: words of violence near its fillers, events of the reading that they take part in. */
export function typeFeatures(fillers: readonly Filler[], { events, tallies }: Reading): string[] {
  const features = new Set(['bias'])
  for (const filler of tellingOf(fillers)) {
    const { role, thing } = filler
    features.add(`role=${role}`).add(`own=${ownType(filler)}`)
    for (const [nth, mention] of thing.mentions.entries()) {
      const { sentence, head } = mention
      const span = spanOf(mention)
      for (const { name, word, depth, path } of nearTriggers(sentence, head, childrenOf(sentence))) {
        features.add(`near=${name}:${Math.min(3, depth)}`).add(`word=${word}`)
        if (depth <= 2) features.add(`at=${role}:${path}>${name}`).add(`rw=${role}:${word}`)
        if (nth === 0) features.add(`first=${name}`)
      }
      for (const { type, mode = '', actors, targets, objects, trigger } of events) {
        if (overlaps(trigger, sentence)) features.add(`told=${type}:${mode}`)
        if (targets.some((party) => overlaps(party.span, span)) || objects.some((object) => overlaps(object, span)))
          features.add(`event=${type}:${mode}`)
        if (actors.some((party) => overlaps(party.span, span))) features.add(`actor=${type}:${mode}`)
      }
      for (const tally of tallies) if (overlaps(tally.span, span)) features.add(`count=${tally.category}`)
    }
  }
  const types = tellingOf(fillers).map(ownType)
  for (const type of new Set(types))
    features.add(`share=${type}:${Math.round((3 * types.filter((other) => other === type).length) / types.length)}`)
  for (const role of new Set(fillers.map((filler) => filler.role))) features.add(`has=${role}`)
  return [...features]
}

/**
 * What an incident is: of the kinds that are learned the likelier, where it is likely at all; else as most of its fillers have it. An
 * attack is what an incident is called that is nothing else, so another kind needs no more than a third of them.
 */
export function typeOf(fillers: readonly Filler[], reading: Reading, weights: Weights): string {
  const odds = sumWeights(typeFeatures(fillers, reading), weights, learnedTypes.length)
  const most = Math.max(...odds)
  if (most > likelyMin) return learnedTypes[odds.indexOf(most)] ?? 'ATTACK'
  const types = tellingOf(fillers)
    .map(ownType)
    .filter((type) => !learnedTypes.some((learned) => learned === type))
  const share = (type: string) => types.filter((other) => other === type).length / types.length
  const others = types.filter((type) => type !== 'ATTACK' && share(type) >= 1 / 3)
  return others.reduce((best, type) => (share(type) > share(best) ? type : best), others[0] ?? 'ATTACK')
}

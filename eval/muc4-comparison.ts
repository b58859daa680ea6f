/** What do things look like beside one another? Rows of numbers for the second round of `muc4-filler.ts`. */
import type { Candidate } from './muc4-filler.ts'
import { filledRoles } from './muc4-role.ts'
import { chance } from './muc4-weights.ts'

/** Log odds, kept within bounds so that no one chance drowns the others, in thirds. */
const bounded = (odds: number): number => Math.max(-8, Math.min(6, odds)) / 3

const oddsOf = (p: number): number => bounded(Math.log((p + 1e-5) / (1 - p + 1e-5)))

interface Rival {
  best: number
  by: number
  second: number
}

/** The best and the second best of a role in each sentence. */
function bestBySentence(candidates: readonly Candidate[], chances: readonly number[]): Map<number, Rival> {
  const best = new Map<number, Rival>()
  for (const [index, { thing }] of candidates.entries()) {
    const p = chances[index] ?? 0
    for (const sentence of new Set(thing.mentions.map((mention) => mention.sentence.index))) {
      const rival = best.get(sentence) ?? { best: 0, by: -1, second: 0 }
      if (p > rival.best) best.set(sentence, { best: p, by: index, second: rival.best })
      else best.set(sentence, { ...rival, second: Math.max(rival.second, p) })
    }
  }
  return best
}

/** What the models of the first round say of each thing. */
export interface Opinions {
  /** `[role][thing]`, of both together. */
  readonly chances: readonly (readonly number[])[]
  /** Each model's log odds, `[model][thing][role]`. */
  readonly apart: readonly (readonly (readonly number[])[])[]
}

/** Both models together: the mean of their log odds, given as `[thing][role]`. */
export function opinionsOf(...apart: readonly (readonly (readonly number[])[])[]): Opinions {
  const [first = []] = apart
  const mean = (thing: number, role: number) =>
    apart.reduce((sum, odds) => sum + (odds[thing]?.[role] ?? 0), 0) / apart.length
  return { apart, chances: filledRoles.map((_, role) => first.map((__, thing) => chance(mean(thing, role)))) }
}

/** What a thing looks like among the others of its text: a row of numbers for each thing. */
export function comparison(
  candidates: readonly Candidate[],
  { chances, apart }: Opinions,
  relevance: number,
): number[][] {
  const rows = candidates.map(({ thing: { mentions } }) => [
    1,
    relevance / 3,
    Math.min(5, mentions.length) / 5,
    Math.min(10, mentions[0]?.sentence.index ?? 0) / 10,
  ])
  for (const [role, own] of chances.entries()) {
    const order = candidates.map((_, index) => index).sort((one, other) => (own[other] ?? 0) - (own[one] ?? 0))
    const sentences = bestBySentence(candidates, own)
    for (const [rank, index] of order.entries()) {
      const rival = order[0] === index ? order[1] : order[0]
      const [here, near] = rivals(candidates[index], index, sentences)
      rows[index]?.push(
        oddsOf(own[index] ?? 0),
        rival === undefined ? -2.6 : oddsOf(own[rival] ?? 0),
        rank === 0 ? 1 : 0,
        rank === 1 ? 1 : 0,
        Math.min(8, rank) / 8,
        oddsOf(here),
        oddsOf(near),
        ...apart.map((odds) => bounded(odds[index]?.[role] ?? 0)),
      )
    }
  }
  return rows
}

/** The best other thing in the sentences of this one, and in those beside them. */
function rivals(candidate: Candidate | undefined, index: number, best: ReadonlyMap<number, Rival>): [number, number] {
  let [here, near] = [0, 0]
  for (const { sentence } of candidate?.thing.mentions ?? []) {
    const rival = best.get(sentence.index)
    if (rival !== undefined) here = Math.max(here, rival.by === index ? rival.second : rival.best)
    for (const beside of [sentence.index - 1, sentence.index + 1]) {
      const other = best.get(beside)
      if (other !== undefined && other.by !== index) near = Math.max(near, other.best)
    }
  }
  return [here, near]
}

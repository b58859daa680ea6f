/**
 * Which things fill which roles? Learned from the words and the tree by `train/fillers.ts`: a logistic regression says whether the
 * text has anything to find, a small network whether a thing fills a role, boosted trees the same in view of everything else that
 * the text offers, and another regression by which of its strings it is written down.
 */
import type { Reading } from '../src/model/index.ts'
import type { Sentence, TokenizedText } from '../src/read/token/index.ts'
import { byRole } from './muc4-data.ts'
import { thingFeatures } from './muc4-feature.ts'
import { normalise } from './muc4-found.ts'
import { likenessFeatures } from './muc4-likeness.ts'
import { childrenOf, findMentions, findThings, type Mention, type Thing } from './muc4-mention.ts'
import { networkOdds } from './muc4-network.ts'
import { toldBy } from './muc4-told.ts'
import { treesValue } from './muc4-trees.ts'
import { type Variant, variantsOf } from './muc4-variant.ts'
import { chance, type FillerWeights, networkOf, sumWeights, treesOf, type Weights } from './muc4-weights.ts'

/** The roles that are told apart: those of the role fillers, and human targets who are not named. */
export const filledRoles = ['PerpInd', 'PerpOrg', 'Target', 'Victim', 'Weapon', 'Described'] as const
export type FilledRole = (typeof filledRoles)[number]

export function byFilledRole<T>(make: (role: FilledRole) => T): Readonly<Record<FilledRole, T>> {
  return { ...byRole(make), Described: make('Described') }
}

export interface Filler {
  readonly role: FilledRole
  readonly thing: Thing
  readonly text: string
  /** Chance that it is right. */
  readonly chance: number
}

const contentTags: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN'])

/** The words of a text that say what it is about. */
export function relevanceFeatures({ sentences }: TokenizedText): string[] {
  const words = new Set(['bias'])
  for (const { tokens } of sentences)
    for (const { upos, lemma } of tokens) if (contentTags.has(upos)) words.add(lemma.toLowerCase())
  return [...words]
}

/** A thing of the text with what speaks for and against it. */
export interface Candidate {
  readonly thing: Thing
  readonly features: readonly string[]
}

const oddsMax = 4

export interface CandidateText {
  readonly tokenized: TokenizedText
  readonly reading: Reading
  /** Log odds that there is anything to find. */
  readonly relevance: number
  readonly classes: Weights
}

/** The text's things. */
export function findCandidates({ tokenized, reading, relevance, classes }: CandidateText): Candidate[] {
  const about = [`rel${Math.round(Math.max(-oddsMax, Math.min(oddsMax, relevance)))}`]
  const children = remember(childrenOf)
  const topics = remember(({ tokens }: Sentence) => [
    ...new Set(
      tokens.flatMap(({ upos, lemma }) => (contentTags.has(upos) && upos !== 'PROPN' ? [lemma.toLowerCase()] : [])),
    ),
  ])
  const told = toldBy(reading)
  return findThings(findMentions(tokenized)).map((thing) => {
    const more = thing.mentions.flatMap((mention) => [...told(mention), ...likenessFeatures(mention, classes)])
    const own = thingFeatures(thing, { childrenOf: children, topics, about })
    return { thing, features: [...own, ...new Set(more)] }
  })
}

function remember<T>(make: (sentence: Sentence) => T): (sentence: Sentence) => T {
  const known = new Map<Sentence, T>()
  return (sentence) => {
    const made = known.get(sentence) ?? make(sentence)
    known.set(sentence, made)
    return made
  }
}

/** Log odds, kept within bounds so that no one chance drowns the others, in thirds. */
function oddsOf(p: number): number {
  return Math.max(-8, Math.min(6, Math.log((p + 1e-5) / (1 - p + 1e-5)))) / 3
}

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

/**
 * What a thing looks like among the others of its text: `chances[role][thing]` are the first round's. A row of numbers for each
 * thing.
 */
export function comparison(
  candidates: readonly Candidate[],
  chances: readonly (readonly number[])[],
  relevance: number,
): number[][] {
  const rows = candidates.map(({ thing: { mentions } }) => [
    1,
    relevance / 3,
    Math.min(5, mentions.length) / 5,
    Math.min(10, mentions[0]?.sentence.index ?? 0) / 10,
  ])
  for (const own of chances) {
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

export interface VariantChoice {
  readonly role: FilledRole
  readonly mention: Mention
  /** Which mention of the thing it is, from 0. */
  readonly nth: number
  readonly variant: Variant
}

export function variantFeatures({ role, mention, nth, variant }: VariantChoice): string[] {
  const { shape, first, left, last, right, counted, text } = variant
  const named = mention.kind === undefined ? '' : 'N'
  const noun = mention.kind === undefined ? lemmaOf(mention) : `<${mention.kind}>`
  const words = Math.min(text.split(' ').length, 5)
  return [
    `sh=${named}${shape}`,
    `r=${role}:${named}${shape}`,
    `h=${noun}:${shape}`,
    `f=${first}`,
    `l=${left}`,
    `rf=${role}:${first}`,
    `rl=${role}:${left}`,
    `len=${role}:${named}${words}`,
    `fh=${first}_${noun}`,
    `lh=${left}_${noun}`,
    `z=${last}`,
    `rz=${role}:${last}`,
    `y=${named}${right}`,
    `ry=${role}:${right}`,
    `zs=${last}:${shape}`,
    `cn=${counted}:${shape}`,
    `rcn=${role}:${counted}:${shape}`,
    `fs=${first}:${shape}`,
    `mi=${Math.min(nth, 3)}`,
    `sent0=${mention.sentence.index < 3}`,
  ]
}

const lemmaOf = ({ sentence: { tokens }, head }: Mention): string => tokens[head]?.lemma.toLowerCase() ?? ''

/** The string by which a thing is most likely written down, and how likely that is. */
function bestVariant(
  role: FilledRole,
  { mentions }: Thing,
  { text, variant }: { text: string; variant: FillerWeights['variant'] },
): { text: string; chance: number } {
  let best = { text: '', odds: Number.NEGATIVE_INFINITY }
  for (const [nth, mention] of mentions.entries()) {
    for (const choice of variantsOf(mention, text)) {
      const [odds = 0] = sumWeights(variantFeatures({ role, mention, nth, variant: choice }), variant, 1)
      if (odds > best.odds) best = { text: choice.text, odds }
    }
  }
  return { text: best.text, chance: chance(best.odds) }
}

/** Chance below which a string is not looked for. */
const chanceMin = 0.05

/** Things that the first round gives no more are left out of the second. */
export const firstMin = 0.02

/** Chances of each thing in each role, in view of all of them: `[role][thing]`. */
export function roleChances(candidates: readonly Candidate[], relevance: number, weights: FillerWeights): number[][] {
  const network = networkOf(weights)
  const odds = candidates.map(({ features }) => networkOdds(features, network, filledRoles))
  const first = filledRoles.map((_, at) => odds.map((row) => chance(row[at] ?? 0)))
  const rows = comparison(candidates, first, relevance)
  return filledRoles.map((name, at) => {
    const trees = treesOf(weights, name)
    return rows.map((row, index) => ((first[at]?.[index] ?? 0) < firstMin ? 0 : chance(treesValue(trees, row))))
  })
}

/** What fills the roles of a text's incidents, likeliest first in each role; a thing once in a role. */
export function findFillers(tokenized: TokenizedText, reading: Reading, weights: FillerWeights): Filler[] {
  const [relevance = 0] = sumWeights(relevanceFeatures(tokenized), weights.relevance, 1)
  const candidates = findCandidates({ tokenized, reading, relevance, classes: weights.classes })
  const chances = roleChances(candidates, relevance, weights)
  return filledRoles.flatMap((role, at) =>
    chooseFillers(role, { candidates, chances: chances[at] ?? [], text: tokenized.text, weights }),
  )
}

export interface Choice {
  readonly candidates: readonly Candidate[]
  readonly chances: readonly number[]
  readonly text: string
  readonly weights: Pick<FillerWeights, 'variant' | 'least'>
}

/** Those above the role's least chance; of two with the same words or the same noun, and of one that holds the other, the likelier. */
export function chooseFillers(role: FilledRole, { candidates, chances, text, weights }: Choice): Filler[] {
  const least = weights.least.get(role)?.[0] ?? 1
  const likely = candidates.flatMap(({ thing }, index): Filler[] => {
    const p = chances[index] ?? 0
    if (p < Math.max(chanceMin, least)) return []
    const variant = bestVariant(role, thing, { text, variant: weights.variant })
    const both = p * variant.chance
    return both < least ? [] : [{ role, thing, text: variant.text, chance: both }]
  })
  const chosen: Filler[] = []
  const nouns = new Set<string>()
  for (const filler of likely.sort((one, other) => other.chance - one.chance)) {
    const [mention] = filler.thing.mentions
    const noun = mention === undefined || mention.kind !== undefined ? '' : lemmaOf(mention)
    const words = ` ${normalise(filler.text)} `
    const known = (other: Filler) =>
      [` ${normalise(other.text)} `].some((its) => its.includes(words) || words.includes(its))
    if ((noun !== '' && nouns.has(noun)) || chosen.some(known)) continue
    nouns.add(noun)
    chosen.push(filler)
  }
  return chosen
}

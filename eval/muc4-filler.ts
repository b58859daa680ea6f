/**
 * Which things fill which roles? Learned by `train/fillers.ts`: a logistic regression says whether the text has anything to find; whether a
 * thing fills a role, a small network by its features and another by the run of the text (`muc4-tagger.ts`), and boosted trees in view
 * of both and of everything else that the text offers; another regression by which of its strings it is written down.
 */
import type { Reading } from '../src/model/index.ts'
import type { Sentence, TokenizedText } from '../src/read/token/index.ts'
import { comparison, opinionsOf } from './muc4-comparison.ts'
import { thingFeatures } from './muc4-feature.ts'
import { normalise } from './muc4-found.ts'
import { likenessFeatures } from './muc4-likeness.ts'
import { childrenOf, findMentions, findThings, type Mention, type Thing } from './muc4-mention.ts'
import { networkOdds } from './muc4-network.ts'
import { type FilledRole, filledRoles } from './muc4-role.ts'
import { taggedOdds, tagText } from './muc4-tagger.ts'
import { toldBy } from './muc4-told.ts'
import { treesValue } from './muc4-trees.ts'
import { type Variant, variantsOf } from './muc4-variant.ts'
import { chance, type FillerWeights, networkOf, sumWeights, treesOf, type Weights } from './muc4-weights.ts'

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
export function roleChances(
  candidates: readonly Candidate[],
  { tokenized, relevance }: { tokenized: TokenizedText; relevance: number },
  weights: FillerWeights,
): number[][] {
  const network = networkOf(weights)
  const tagged = tagText(tokenized, weights.tagger)
  const opinions = opinionsOf(
    candidates.map(({ features }) => networkOdds(features, network, filledRoles)),
    candidates.map(({ thing }) => taggedOdds(thing, tagged)),
  )
  const rows = comparison(candidates, opinions, relevance)
  return filledRoles.map((name, at) => {
    const trees = treesOf(weights, name)
    return rows.map((row, index) =>
      (opinions.chances[at]?.[index] ?? 0) < firstMin ? 0 : chance(treesValue(trees, row)),
    )
  })
}

/** What fills the roles of a text's incidents, likeliest first in each role; a thing once in a role. */
export function findFillers(tokenized: TokenizedText, reading: Reading, weights: FillerWeights): Filler[] {
  const [relevance = 0] = sumWeights(relevanceFeatures(tokenized), weights.relevance, 1)
  const candidates = findCandidates({ tokenized, reading, relevance, classes: weights.classes })
  const chances = roleChances(candidates, { tokenized, relevance }, weights)
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

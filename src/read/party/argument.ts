/**
 * Which of a sentence's parties act, suffer or speak in what it tells, and which only qualify something else? A linear model over
 * the tree, from left to right, so that it knows how many it has taken. The weights are learned by `train/party-arguments.ts`.
 */
import { argumentWeights } from './en/argument-weights.ts'
import type { Read } from './rule.ts'
import { prepositionOf, type View } from './view.ts'

/** Steps that are looked at between a party and the root. */
const stepsMax = 6

interface Path {
  /** Relations, with their prepositions, from the party up to the first verb or the root. */
  readonly steps: string
  readonly first: string
  /** The noun just below the verb on the way, where there is one. */
  readonly noun: string
  readonly verb: number
  readonly isListed: boolean
}

function pathOf(view: View, index: number): Path {
  const { tokens } = view
  const steps: string[] = []
  let noun = ''
  let isListed = false
  let at = index
  for (let count = 0; count < stepsMax; count += 1) {
    const token = tokens[at]
    if (token === undefined || token.head < 0) break
    const governor = tokens[token.head]
    if (token.deprel === 'conj' && governor?.upos !== 'VERB') isListed = true
    else if (token.deprel !== 'flat') {
      const preposition = prepositionOf(view, at)
      steps.push(preposition === '' || token.deprel === 'nmod:poss' ? token.deprel : `${token.deprel}:${preposition}`)
    }
    at = token.head
    if (governor?.upos === 'VERB') break
    noun = governor?.lemma ?? ''
  }
  return { steps: steps.slice(-3).join('<'), first: steps[0] ?? 'root', noun, verb: at, isListed }
}

/** Relations from a verb up to the root. */
function clauseOf(view: View, verb: number): string {
  const relations: string[] = []
  for (let at = verb; at >= 0 && relations.length < stepsMax; at = view.tokens[at]?.head ?? -1)
    relations.push(view.tokens[at]?.deprel ?? '')
  return relations.slice(0, 3).join('<')
}

/** A party as the model sees it, whatever is decided of those before it. Features are hashes of 32 bits. */
export interface Stance {
  readonly verb: number
  readonly first: number
  readonly kind: number
  readonly country: string | undefined
  readonly isListed: boolean
  readonly features: readonly number[]
  /** Features that count together with the number of parties taken before. */
  readonly counted: readonly number[]
}

/** What the model knows of each party of a sentence. */
export function stancesOf(view: View, reads: readonly Read[]): Stance[] {
  return reads.map((read, index) => stanceOf(view, read, { index, left: reads.length - index - 1 }))
}

function stanceOf(view: View, read: Read, { index, left }: { index: number; left: number }): Stance {
  const { tokens } = view
  const anchor = anchorOf(view, read)
  const path = pathOf(view, anchor)
  const voice = voiceOf(view, path.verb)
  const clause = hashWord(clauseOf(view, path.verb))
  const steps = hashWord(path.steps)
  const first = hashWord(path.first)
  const kind = join(hashWord(read.kind), read.isWeak === true ? 1 : 0)
  const verb = hashWord(tokens[path.verb]?.lemma ?? '')
  const noun = hashWord(path.noun)
  const isRoot = tokens[path.verb]?.head === -1 ? 1 : 0
  const { country } = read
  return {
    verb: path.verb,
    first,
    kind,
    country,
    isListed: path.isListed,
    features: [
      0,
      join(1, kind),
      join(2, hashWord(read.sector ?? '')),
      join(3, steps),
      join(join(4, first), clause),
      join(join(5, steps), kind),
      join(join(6, clause), voice),
      join(7, verb),
      join(join(8, verb), steps),
      join(9, noun),
      join(join(10, noun), first),
      join(11, hashWord(tokens[anchor]?.lower ?? '')),
      join(join(join(12, first), kind), isRoot),
    ],
    counted: [
      join(20, steps),
      join(21, clause),
      join(22, kind),
      join(23, Math.min(index, 4)),
      join(join(24, first), voice),
      join(25, path.isListed ? 1 : 0),
      join(join(26, first), path.verb > anchor ? 1 : 0),
      join(27, Math.min(4, left)),
      join(28, Math.min(6, Math.floor(read.first / 4))),
    ],
  }
}

/** Whether a verb is passive, and whether it has what is said below it. */
function voiceOf(view: View, verb: number): number {
  let voice = 0
  for (const child of view.children[verb] ?? []) {
    const relation = view.tokens[child]?.deprel
    if (relation === 'nsubj:pass') voice |= 1
    if (relation === 'ccomp' || relation === 'parataxis') voice |= 2
  }
  return voice
}

/** What the model knows of the party at `index`, when the parties at `taken` were taken before it. */
export function argumentFeatures(stances: readonly Stance[], index: number, taken: readonly number[]): number[] {
  const stance = stances[index]
  if (stance === undefined) return []
  const count = Math.min(taken.length, 3)
  const last = stances[taken.at(-1) ?? -1]
  const { first, kind, country, verb } = stance
  const sharesVerb = taken.some((one) => stances[one]?.verb === verb)
  const sharesCountry = country !== undefined && taken.some((one) => stances[one]?.country === country)
  const features = [...stance.features]
  for (const feature of stance.counted) features.push(join(feature, count))
  const lastFirst = last?.first ?? 0
  features.push(
    join(join(join(40, first), sharesVerb ? 1 : 0), count),
    join(join(join(41, kind), sharesCountry ? 1 : 0), count),
    join(join(join(42, first), lastFirst), last?.verb === verb ? 1 : 0),
    join(join(join(43, kind), lastFirst), last?.kind ?? 0),
    join(join(join(44, stance.isListed ? 1 : 0), last === stances[index - 1] ? 1 : 0), count),
  )
  return features
}

/** FNV-1a (Fowler, Noll and Vo), 32 bits. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

/** One hash of two; the order matters. */
function join(left: number, right: number): number {
  const mixed = Math.imul(left ^ 0x9e3779b9, 0x85ebca6b) ^ right
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) | 0
}

/** The word of a party from which the tree goes on: of a name with its office, the name. */
function anchorOf(view: View, { first, last, head }: Read): number {
  let at = head
  while (true) {
    const up = view.tokens[at]?.head ?? -1
    if (up < first || up > last) return at
    at = up
  }
}

export function scoreArgument(
  features: readonly number[],
  weights: ReadonlyMap<number, number> = argumentWeights(),
): number {
  let sum = 0
  for (const feature of features) sum += weights.get(feature) ?? 0
  return sum
}

/**
 * In log odds. Both sets mark one event a sentence, and a report tells more: a point of leniency costs 1.7 points of F1 on the
 * half aside of the CAMEO name set, and finds 8 points more of the sources and targets of the PLOVER records.
 */
const leniency = { named: 1, qualifying: 0 }

/** None for a common noun that only qualifies another: "a police station". */
function leniencyOf(read: Read | undefined): number {
  return read?.isWeak === true && read.kind === 'noun' ? leniency.qualifying : leniency.named
}

/** Of each party, whether it is taken. */
export function chooseArguments(view: View, reads: readonly Read[], weights?: ReadonlyMap<number, number>): boolean[] {
  const stances = stancesOf(view, reads)
  const taken: number[] = []
  return stances.map((_, index) => {
    const isTaken = scoreArgument(argumentFeatures(stances, index, taken), weights) + leniencyOf(reads[index]) > 0
    if (isTaken) taken.push(index)
    return isTaken
  })
}

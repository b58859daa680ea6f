/**
 * Which of a sentence's parties act, suffer or speak in what it tells, and which only qualify something else? A linear model over
 * the tree, from left to right, so that it knows how many it has taken. The weights are learned by `train/party-arguments.ts`.
 */
import { argumentWeights } from './en/argument-weights.ts'
import type { Read } from './en/rules.ts'
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

/** A party as the model sees it, whatever is decided of those before it. */
export interface Stance {
  readonly path: Path
  readonly kind: string
  readonly country: string | undefined
  readonly features: readonly string[]
  /** Features that count together with the number of parties taken before. */
  readonly counted: readonly string[]
}

/** What the model knows of each party of a sentence. */
export function stancesOf(view: View, reads: readonly Read[]): Stance[] {
  return reads.map((read, index) => stanceOf(view, read, { index, left: reads.length - index - 1 }))
}

function stanceOf(view: View, read: Read, { index, left }: { index: number; left: number }): Stance {
  const { tokens } = view
  const anchor = anchorOf(view, read)
  const path = pathOf(view, anchor)
  const verb = tokens[path.verb]
  const clause = clauseOf(view, path.verb)
  const relations = (view.children[path.verb] ?? []).map((child) => tokens[child]?.deprel ?? '')
  const isPassive = relations.includes('nsubj:pass')
  const speaks = relations.includes('ccomp') || relations.includes('parataxis')
  const kind = `${read.kind}${read.isWeak === true ? '-' : ''}`
  const lemma = verb?.lemma ?? ''
  const isRoot = verb?.head === -1
  return {
    path,
    kind,
    country: read.country,
    features: [
      'bias',
      `kind ${kind}`,
      `sector ${read.sector ?? '-'}`,
      `path ${path.steps}`,
      `path ${path.first} clause ${clause}`,
      `path ${path.steps} kind ${kind}`,
      `clause ${clause} speaks ${speaks}`,
      `verb ${lemma}`,
      `verb ${lemma} ${path.steps}`,
      `noun ${path.noun}`,
      `noun ${path.noun} ${path.first}`,
      `own ${tokens[anchor]?.lower ?? ''}`,
      `root ${isRoot} ${path.first} ${kind}`,
    ],
    counted: [
      `path ${path.steps}`,
      `clause ${clause}`,
      `kind ${kind}`,
      `order ${Math.min(index, 4)}`,
      `first ${path.first} passive ${isPassive} speaks ${speaks}`,
      `listed ${path.isListed}`,
      `before ${path.verb > anchor} ${path.first}`,
      `left ${Math.min(4, left)}`,
      `near ${Math.min(6, Math.floor(read.first / 4))}`,
    ],
  }
}

/** What the model knows of the party at `index`, when the parties at `taken` were taken before it. */
export function argumentFeatures(stances: readonly Stance[], index: number, taken: readonly number[]): string[] {
  const stance = stances[index]
  if (stance === undefined) return []
  const count = Math.min(taken.length, 3)
  const last = stances[taken.at(-1) ?? -1]
  const { path, kind, country } = stance
  const sharesVerb = taken.some((one) => stances[one]?.path.verb === path.verb)
  const sharesCountry = country !== undefined && taken.some((one) => stances[one]?.country === country)
  return [
    ...stance.features,
    ...stance.counted.map((feature) => `${feature} taken ${count}`),
    `shares verb ${sharesVerb} ${path.first} taken ${count}`,
    `shares country ${sharesCountry} ${kind} taken ${count}`,
    `last ${last?.path.first} now ${path.first} verb ${last?.path.verb === path.verb}`,
    `last ${last?.path.first} ${last?.kind} now ${kind}`,
    `listed ${path.isListed} after ${last === stances[index - 1]} taken ${count}`,
  ]
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

export function scoreArgument(features: readonly string[], weights: ReadonlyMap<string, number> = argumentWeights()): number {
  let sum = 0
  for (const feature of features) sum += weights.get(feature) ?? 0
  return sum
}

/**
 * In log odds. Both sets mark one event a sentence, and a report tells more: a point of leniency costs 1.7 points of F1 on the
 * half aside of the CAMEO name set, and finds 8 points more of the sources and targets of the PLOVER records.
 */
const leniency = 1

/** Of each party, whether it is taken. */
export function chooseArguments(view: View, reads: readonly Read[], weights?: ReadonlyMap<string, number>): boolean[] {
  const stances = stancesOf(view, reads)
  const taken: number[] = []
  return stances.map((_, index) => {
    const isTaken = scoreArgument(argumentFeatures(stances, index, taken), weights) + leniency > 0
    if (isTaken) taken.push(index)
    return isTaken
  })
}

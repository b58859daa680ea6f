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

/** What the model knows of the party at `index` of `reads`, when `taken` parties before it were taken. */
export function argumentFeatures(view: View, reads: readonly Read[], index: number, taken: number): string[] {
  const read = reads[index]
  if (read === undefined) return []
  const { tokens } = view
  const anchor = anchorOf(view, read)
  const path = pathOf(view, anchor)
  const verb = tokens[path.verb]
  const clause = clauseOf(view, path.verb)
  const isPassive = view.children[path.verb]?.some((child) => tokens[child]?.deprel === 'nsubj:pass') ?? false
  const speaks = view.children[path.verb]?.some((child) => /^(?:ccomp|parataxis)$/.test(tokens[child]?.deprel ?? '')) ?? false
  const kind = `${read.kind}${read.isWeak === true ? '-' : ''}`
  const count = Math.min(taken, 3)
  const clausal = view.children[path.verb]?.some((child) => child < anchor && tokens[child]?.deprel === 'mark') ? 'm' : ''
  const lemma = verb?.lemma ?? ''
  const own = tokens[anchor]?.lower ?? ''
  const order = Math.min(index, 4)
  return [
    'bias',
    `kind ${kind}`,
    `sector ${read.sector ?? '-'}`,
    `path ${path.steps}`,
    `path ${path.first} clause ${clause}`,
    `path ${path.steps} kind ${kind}`,
    `path ${path.steps} taken ${count}`,
    `clause ${clause} taken ${count}`,
    `clause ${clause} speaks ${speaks}`,
    `kind ${kind} taken ${count}`,
    `taken ${count} order ${order}`,
    `first ${path.first} passive ${isPassive} speaks ${speaks} taken ${count}`,
    `verb ${lemma}`,
    `verb ${lemma} ${path.steps}`,
    `noun ${path.noun}`,
    `noun ${path.noun} ${path.first}`,
    `own ${own}`,
    `mark ${clausal} ${path.first}`,
    `listed ${path.isListed} taken ${count}`,
    `before ${path.verb > anchor} ${path.first} taken ${count}`,
    `left ${Math.min(4, reads.length - index - 1)} taken ${count}`,
    `near ${Math.min(6, Math.floor(read.first / 4))} taken ${count}`,
    `root ${tokens[path.verb]?.head === -1} ${path.first} ${kind}`,
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

/** Of each party, whether it is taken. */
export function chooseArguments(view: View, reads: readonly Read[], weights?: ReadonlyMap<string, number>): boolean[] {
  let taken = 0
  return reads.map((_, index) => {
    const isTaken = scoreArgument(argumentFeatures(view, reads, index, taken), weights) > 0
    if (isTaken) taken += 1
    return isTaken
  })
}

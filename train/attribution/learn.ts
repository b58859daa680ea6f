/** In which order does the model learn? Cues by document, parts by attribution, both shuffled, some passes over everything. */
import { anchorFeatureCount, anchorFeatures } from '../../src/read/attribution/learned/anchor-features.ts'
import { classCount, parts } from '../../src/read/attribution/learned/decode.ts'
import { roleFeatureCount, roleFeatures, surround } from '../../src/read/attribution/learned/role-features.ts'
import type { View } from '../../src/read/attribution/learned/view.ts'
import type { Part } from '../../src/read/syntax/index.ts'
import type { Progress } from '../progress.ts'
import type { Random } from '../random.ts'
import { chainErrors, makeTransitions } from './chain.ts'
import type { Lesson } from './lesson.ts'
import { backward, forward, makeSparse, packSparse, type Sparse, takeAverage } from './sparse.ts'

export interface TaughtDocument {
  readonly view: View
  readonly lessons: readonly Lesson[]
}

export interface LearnOptions {
  readonly random: Random
  readonly progress: Progress
  readonly passes: number
}

/** As large as a model of under 3 MB allows; smaller ones were not tried. */
const sizes = {
  anchor: { bits: 16, dims: 16, classes: 1 },
  role: { bits: 16, dims: 24, classes: classCount },
}
const firstRate = 0.05
/** Averages are taken so many times a pass, from the second pass on. */
const averagesEach = 3
/** Longer windows teach little more and take long. */
const windowWordsMax = 600
/**
 * Above this a word counts as a cue, in log odds. Set by hand a little below even; -0.8 and -1.2 were worse on the open half of the
 * development texts, higher values were not tried.
 */
const anchorThreshold = -0.4
/** What cannot be in a row of scores: classes other than the cue's at its anchor. */
const impossible = -1e4

/** Every part of the model. Deterministic: the same documents and seed give the same bytes. */
export function learnAttribution(documents: readonly TaughtDocument[], options: LearnOptions): Map<string, Part> {
  const anchor = makeSparse(sizes.anchor, options.random)
  learnAnchors(anchor, documents, options)
  const role = makeSparse(sizes.role, options.random)
  const transitions = makeTransitions()
  learnRoles({ role, transitions }, documents, options)
  return new Map<string, Part>([
    ...packSparse('anchor', anchor),
    ['anchor/threshold', Float32Array.of(anchorThreshold)],
    ...packSparse('role', role),
    ['role/transitions', transitions.average],
  ])
}

/** Calls `learn` on every item of every pass, in an order of chance, and `average` some times a pass from the second on. */
function runPasses<Item>(
  items: readonly Item[],
  { random, progress, passes }: LearnOptions,
  run: { name: string; learn: (item: Item, rate: number) => number; average: (count: number) => void },
): void {
  const order = [...items]
  let averages = 0
  for (let pass = 0; pass < passes; pass++) {
    random.shuffle(order)
    let loss = 0
    const each = Math.max(1, Math.floor(order.length / averagesEach))
    for (const [index, item] of order.entries()) {
      loss += run.learn(item, firstRate * (1 - pass / passes))
      if (pass > 0 && index % each === each - 1) run.average(++averages)
    }
    progress.line(`attribution, ${run.name}, pass ${pass + 1}: loss ${(loss / order.length).toFixed(3)}`)
  }
  if (averages === 0) run.average(1)
}

function averageAll(net: Sparse, count: number): void {
  for (const learned of [net.rows, net.output, net.bias]) takeAverage(learned, count)
}

function learnAnchors(net: Sparse, documents: readonly TaughtDocument[], options: LearnOptions): void {
  const { random } = options
  const learn = ({ view, lessons }: TaughtDocument, rate: number): number => {
    const features = new Int32Array(view.words * anchorFeatureCount)
    for (let word = 0; word < view.words; word++)
      anchorFeatures(view, word, features.subarray(word * anchorFeatureCount, (word + 1) * anchorFeatureCount))
    const pass = forward(net, features, anchorFeatureCount, random)
    const anchors = new Set(lessons.map(({ anchor }) => anchor))
    const errors = new Float32Array(view.words)
    let loss = 0
    for (let word = 0; word < view.words; word++) {
      const score = pass.scores[word]!
      const yes = anchors.has(word) ? 1 : 0
      errors[word] = 1 / (1 + Math.exp(-score)) - yes
      loss += Math.log1p(Math.exp(-Math.abs(score))) + Math.max(0, yes === 1 ? -score : score)
    }
    backward(net, pass, errors, rate)
    return loss
  }
  runPasses(documents, options, { name: 'cues', learn, average: (count) => averageAll(net, count) })
}

function learnRoles(
  { role, transitions }: { role: Sparse; transitions: ReturnType<typeof makeTransitions> },
  documents: readonly TaughtDocument[],
  options: LearnOptions,
): void {
  const items = documents.flatMap(({ view, lessons }) => lessons.map((lesson) => ({ view, lesson })))
  const learn = ({ view, lesson: { anchor, classes } }: (typeof items)[number], rate: number): number => {
    const around = surround(view, anchor)
    const { from, to } = around
    if (to - from > windowWordsMax) return 0
    const features = new Int32Array((to - from) * roleFeatureCount)
    for (let at = 0; at < to - from; at++)
      roleFeatures(around, from + at, features.subarray(at * roleFeatureCount, (at + 1) * roleFeatureCount))
    const pass = forward(role, features, roleFeatureCount, options.random)
    for (let c = 0; c < classCount; c++) {
      if (c !== parts.cue && c !== parts.cue + 1) pass.scores[(anchor - from) * classCount + c]! += impossible
    }
    const gold = classes.slice(from, to)
    if (gold[0]! > 0 && gold[0]! % 2 === 0) gold[0]!--
    const errors = new Float32Array(pass.scores.length)
    const loss = chainErrors({ scores: pass.scores, gold }, transitions, errors, rate)
    backward(role, pass, errors, rate)
    return loss
  }
  const average = (count: number): void => {
    averageAll(role, count)
    takeAverage(transitions, count)
  }
  runPasses(items, options, { name: 'parts', learn, average })
}

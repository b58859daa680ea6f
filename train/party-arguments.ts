/**
 * How are the weights of `src/read/party/en/argument-weights.ts` made? `node train/party-arguments.ts DATA`, in a minute.
 *
 * Logistic regression by AdaGrad, averaged over the later rounds, on the open halves of the CAMEO name set and of the PLOVER records: a candidate counts as
 * one that acts or is acted upon where a source or target is marked on it. While learning, the parties taken before are those that
 * the model itself takes, so that it learns to go on after its own mistakes. Rates and rounds were chosen by four folds of that half.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAside } from '../eval/aside.ts'
import { loadCameoNer } from '../eval/cameo-ner.ts'
import { loadGsrSpans } from '../eval/parties.ts'
import { loadKnowledge } from '../src/knowledge/index.ts'
import { overlaps } from '../src/model/index.ts'
import { argumentFeatures, partyCandidates, type Stance, stancesOf } from '../src/read/party/index.ts'
import { findPlaces } from '../src/read/place/index.ts'
import { annotate } from '../src/read/syntax/index.ts'
import { makeReport } from '../src/read/text/index.ts'
import { tokenizeReport } from '../src/read/token/index.ts'
import { makeRandom } from './random.ts'

const rate = 0.05
const decay = 1e-3
const rounds = 12
/** Features that are seen once tell of their sentence only. */
const countMin = 2
/** Weights that are smaller are left out: they change no score to the second decimal. */
const weightMin = 0.02
const randomSeed = 7

interface Lesson {
  readonly stances: readonly Stance[]
  readonly isArgument: readonly boolean[]
}

function loadLessons(data: string): Lesson[] {
  const knowledge = loadKnowledge()
  return [...loadCameoNer(data), ...loadGsrSpans(data)]
    .filter(({ input }) => !isAside(input.ref))
    .flatMap(({ input, gold }) => {
      const report = makeReport({ text: input.text, language: 'en' })
      const tokenized = tokenizeReport(report, annotate(report.text, knowledge.syntax).value)
      const places = findPlaces(tokenized, knowledge.gazetteer).value
      return partyCandidates(tokenized, places).map(({ view, candidates }) => ({
        stances: stancesOf(view, candidates),
        isArgument: candidates.map(({ first, last }) => {
          const span = { start: view.tokens[first]?.start ?? 0, end: view.tokens[last]?.end ?? 0 }
          return gold.some((mark) => overlaps(mark, span))
        }),
      }))
    })
}

function countFeatures(lessons: readonly Lesson[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { stances, isArgument } of lessons) {
    const taken: number[] = []
    for (const index of stances.keys()) {
      for (const feature of argumentFeatures(stances, index, taken)) counts.set(feature, (counts.get(feature) ?? 0) + 1)
      if (isArgument[index] === true) taken.push(index)
    }
  }
  return counts
}

function learn(lessons: readonly Lesson[]): ReadonlyMap<number, number> {
  const random = makeRandom(randomSeed)
  const counts = countFeatures(lessons)
  const weights = new Map<number, number>()
  const squares = new Map<number, number>()
  const sums = new Map<number, number>()
  const step = (feature: number, error: number): void => {
    const weight = weights.get(feature) ?? 0
    const slope = error + (decay * weight * lessons.length) / (counts.get(feature) ?? 1)
    const square = (squares.get(feature) ?? 0) + slope * slope
    squares.set(feature, square)
    weights.set(feature, weight - (rate * slope) / Math.sqrt(square + 1e-6))
  }
  const order = [...lessons]
  for (let round = 0; round < rounds; round += 1) {
    random.shuffle(order)
    for (const { stances, isArgument } of order) {
      const taken: number[] = []
      for (const index of stances.keys()) {
        const features = argumentFeatures(stances, index, taken).filter((one) => (counts.get(one) ?? 0) >= countMin)
        const score = features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)
        const error = 1 / (1 + Math.exp(-score)) - (isArgument[index] === true ? 1 : 0)
        for (const feature of features) step(feature, error)
        if (score > 0) taken.push(index)
      }
    }
    if (round >= rounds / 2)
      for (const [feature, weight] of weights) sums.set(feature, (sums.get(feature) ?? 0) + weight)
  }
  const kept = [...sums].map(([feature, sum]): [number, number] => [feature, sum / (rounds / 2)])
  return new Map(kept.filter(([, weight]) => Math.abs(weight) >= weightMin))
}

const header = `/**
 * How much does each feature of \`../argument.ts\` speak for a party that acts or is acted upon? Hashes of features with weights in hundredths
 * of log odds, to base 36; made by \`train/party-arguments.ts\` from the open halves of the CAMEO name set and of the PLOVER gold records
 * (CC BY-SA 4.0). Data only.
 */
const rows = \`
`

const footer = `\`

let weights: ReadonlyMap<number, number> | undefined

/** By feature; made when it is first asked for. */
export function argumentWeights(): ReadonlyMap<number, number> {
  weights ??= new Map(
    rows
      .trim()
      .split(/\\s+/)
      .map((row): [number, number] => {
        const [feature = '', weight = ''] = row.split(':')
        return [Number.parseInt(feature, 36), Number.parseInt(weight, 36) / 100]
      }),
  )
  return weights
}
`

const rowCellsMax = 12

const [data] = process.argv.slice(2)
if (data === undefined) throw new Error('say where the data sets are: node train/party-arguments.ts DATA')
const cells = [...learn(loadLessons(data))]
  .sort(([a], [b]) => a - b)
  .map(([feature, weight]) => `${feature.toString(36)}:${Math.round(weight * 100).toString(36)}`)
const rows = cells.flatMap((_, index) =>
  index % rowCellsMax === 0 ? [cells.slice(index, index + rowCellsMax).join(' ')] : [],
)
const path = join(import.meta.dirname, '..', 'src', 'read', 'party', 'en', 'argument-weights.ts')
writeFileSync(path, `${header}${rows.join('\n')}\n${footer}`)
process.stderr.write(`${path}: ${cells.length} weights\n`)

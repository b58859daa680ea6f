/** How is the network trained? Treebank and name examples in shuffled batches, case-stripped copies among them. */

import type { Part } from '../src/read/syntax/archive.ts'
import { makeKernel } from '../src/read/syntax/kernel.ts'
import type { Shape } from '../src/read/syntax/shape.ts'
import { spellingFeatures, wordKey } from '../src/read/syntax/words.ts'
import { type Example, type FormFeatures, learnBatch, type Network, newNetwork, parametersOf } from './network.ts'
import { type Parameter, update } from './parameter.ts'
import type { Progress } from './progress.ts'
import type { Random } from './random.ts'

/** A sentence with what is known of it; classes as in `Example`. */
export interface Lesson {
  readonly forms: readonly string[]
  readonly tags?: Int16Array
  readonly heads?: Int16Array
  readonly relations?: Int16Array
  readonly names?: Int16Array
}

export interface LearnOptions {
  readonly shape: Shape
  readonly vocabulary: readonly string[]
  readonly vectors: Float32Array
  readonly epochs: number
  /** Lessons without heads used in each epoch, in turn. */
  readonly silverEach: number
  readonly random: Random
  readonly progress: Pick<Progress, 'show' | 'line'>
  /** Learning goes on from these parts, at this share of the usual rate; without them, from the vectors alone. */
  readonly from?: { readonly parts: ReadonlyMap<string, Part>; readonly rateShare: number }
  /** Called after an epoch with the parts as they would be saved. */
  readonly check?: (epoch: number, parts: ReadonlyMap<string, Part>) => void
}

const batchWords = 640
const rateFirst = 0.0022
const warmSteps = 200
/** Shares of lessons shown lower-cased and upper-cased. Set by hand so that lower-cased input loses under 4 points of LAS. */
const lowerShare = 0.12
const upperShare = 0.04
const learnMemory = 1024 * 1024 * 1024

export function learnNetwork(
  lessons: readonly Lesson[],
  silver: readonly Lesson[],
  options: LearnOptions,
): Map<string, Part> {
  const { random, progress, shape, epochs } = options
  const kernel = makeKernel(learnMemory)
  const network = newNetwork(shape, options.vocabulary.length, kernel, random)
  network.words.weight.set(options.vectors)
  const parameters = parametersOf(network)
  if (options.from !== undefined) restore(parameters, options.from.parts)
  const rateMost = rateFirst * (options.from?.rateShare ?? 1)
  const featuresOf = featureCache(options.vocabulary, shape.buckets)
  let step = 0
  let stepsTotal = 1
  let silverAt = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    const chosen = Array.from(
      { length: silver.length === 0 ? 0 : options.silverEach },
      () => silver[silverAt++ % silver.length]!,
    )
    const batches = batchesOf(random.shuffle([...lessons, ...chosen]), random, featuresOf)
    if (epoch === 0) stepsTotal = batches.length * epochs
    const sums = { tags: 0, arcs: 0, relations: 0, names: 0 }
    for (const [index, batch] of batches.entries()) {
      const losses = learnBatch(kernel, network, batch, random)
      step++
      const rate = rateMost * Math.min(step / warmSteps, Math.max(0.02, 1 - step / stepsTotal))
      update(parameters, { rate, step })
      for (const key of ['tags', 'arcs', 'relations', 'names'] as const) sums[key] += losses[key]
      progress.show((epoch + index / batches.length) / epochs, `network, epoch ${epoch + 1}`)
    }
    const mean = (value: number): string => (value / batches.length).toFixed(3)
    progress.line(
      `epoch ${epoch + 1}/${epochs} loss: tags ${mean(sums.tags)} arcs ${mean(sums.arcs)} relations ${mean(sums.relations)} names ${mean(sums.names)}`,
    )
    options.check?.(epoch, partsOf(network, options.vocabulary))
  }
  return partsOf(network, options.vocabulary)
}

function featureCache(vocabulary: readonly string[], buckets: number): (form: string) => FormFeatures {
  const numbers = new Map(vocabulary.map((word, index) => [word, index]))
  const known = new Map<string, FormFeatures>()
  return (form) => {
    let features = known.get(form)
    if (features === undefined) {
      features = { word: numbers.get(wordKey(form)) ?? 0, spelling: spellingFeatures(form, buckets) }
      known.set(form, features)
    }
    return features
  }
}

function batchesOf(
  lessons: readonly Lesson[],
  random: Random,
  featuresOf: (form: string) => FormFeatures,
): Example[][] {
  const batches: Example[][] = []
  let batch: Example[] = []
  let words = 0
  for (const lesson of lessons) {
    const draw = random.next()
    const recase =
      draw < lowerShare
        ? (form: string) => form.toLowerCase()
        : draw < lowerShare + upperShare
          ? (form: string) => form.toUpperCase()
          : (form: string) => form
    const { forms, ...gold } = lesson
    batch.push({ features: forms.map((form) => featuresOf(recase(form))), ...gold })
    words += forms.length
    if (words < batchWords) continue
    batches.push(batch)
    batch = []
    words = 0
  }
  if (batch.length > 0) batches.push(batch)
  return batches
}

const byteMax = 127

/** Rows as signed bytes with one scale each. */
function quantise(p: Parameter): { values: Int8Array; scales: Float32Array } {
  const values = new Int8Array(p.rows * p.cols)
  const scales = new Float32Array(p.rows)
  for (let row = 0; row < p.rows; row++) {
    let highest = 0
    for (let i = 0; i < p.cols; i++) highest = Math.max(highest, Math.abs(p.weight[row * p.cols + i]!))
    const scale = Math.fround(highest / byteMax)
    scales[row] = scale
    if (scale > 0)
      for (let i = 0; i < p.cols; i++) values[row * p.cols + i] = Math.round(p.weight[row * p.cols + i]! / scale)
  }
  return { values, scales }
}

/** The weights of a network that was packed by `partsOf`. */
function restore(parameters: readonly Parameter[], parts: ReadonlyMap<string, Part>): void {
  for (const { name, weight, cols } of parameters) {
    const values = parts.get(`network/${name}`) as Float32Array | Int8Array
    const scales = parts.get(`network/${name}/scales`) as Float32Array | undefined
    for (const [at, value] of values.entries())
      weight[at] = scales === undefined ? value : value * scales[Math.floor(at / cols)]!
  }
}

/** The trained network as parts of the model archive. */
export function partsOf(network: Network, vocabulary: readonly string[]): Map<string, Part> {
  const parts = new Map<string, Part>()
  parts.set('network/shape', [JSON.stringify(network.shape)])
  parts.set('network/vocabulary', vocabulary)
  for (const p of parametersOf(network)) {
    if (p.used === undefined) parts.set(`network/${p.name}`, p.weight.slice())
    else {
      const { values, scales } = quantise(p)
      parts.set(`network/${p.name}`, values)
      parts.set(`network/${p.name}/scales`, scales)
    }
  }
  return parts
}

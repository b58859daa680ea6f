import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packArchive } from '../src/read/syntax/archive.ts'
import { makeKernel } from '../src/read/syntax/kernel.ts'
import type { Shape } from '../src/read/syntax/shape.ts'
import { type Example, learnBatch, newNetwork, parametersOf } from './network.ts'
import { makeRandom } from './random.ts'
import { type Lesson, learnNetwork } from './train-network.ts'

const shape: Shape = {
  wordDims: 16,
  spellingDims: 16,
  buckets: 64,
  hidden: 32,
  arc: 32,
  relation: 32,
  tags: 5,
  relations: 4,
  names: 11,
}
const sum = (losses: {
  readonly tags: number
  readonly arcs: number
  readonly relations: number
  readonly names: number
}): number => losses.tags + losses.arcs + losses.relations + losses.names

function examples(): Example[] {
  const random = makeRandom(5)
  return [5, 9, 3, 1].map((length) => ({
    features: Array.from({ length }, () => ({
      word: random.below(20),
      spelling: [random.below(64), random.below(64)],
    })),
    tags: Int16Array.from({ length }, () => random.below(5)),
    heads: Int16Array.from({ length }, (_, i) => i - 1),
    relations: Int16Array.from({ length }, () => random.below(4)),
    names: Int16Array.from({ length }, () => random.below(3) - 1),
  }))
}

test('gradients agree with differences of the loss', () => {
  const kernel = makeKernel(64 << 20)
  const network = newNetwork(shape, 20, kernel, makeRandom(1))
  const batch = examples()
  const loss = (): number => sum(learnBatch(kernel, network, batch, makeRandom(7)))
  loss()
  const parameters = parametersOf(network)
  const gradients = parameters.map((parameter) => parameter.gradient.data.slice())
  const step = 3e-3
  for (const [number, parameter] of parameters.entries()) {
    if (parameter.name.endsWith('bias')) continue
    const largest = gradients[number]!.reduce(
      (best, value, i) => (Math.abs(value) > Math.abs(gradients[number]![best]!) ? i : best),
      0,
    )
    const weight = parameter.weight[largest]!
    parameter.weight[largest] = weight + step
    const above = loss()
    parameter.weight[largest] = weight - step
    const below = loss()
    parameter.weight[largest] = weight
    const expected = (above - below) / (2 * step)
    assert.ok(
      Math.abs(expected - gradients[number]![largest]!) < 0.05 * Math.abs(expected) + 1e-3,
      `${parameter.name}: ${gradients[number]![largest]} for ${expected}`,
    )
  }
})

function learnSmall(curve: string[]): Uint8Array {
  const forms = 'the army killed rebels . police fled the city .'.split(' ')
  const lesson: Lesson = {
    forms,
    tags: Int16Array.from(forms, (_, i) => i % 5),
    heads: Int16Array.from(forms, (_, i) => i - 1),
    relations: Int16Array.from(forms, (_, i) => i % 4),
  }
  const lessons = Array.from({ length: 1500 }, () => lesson)
  const vocabulary = ['', ...new Set(forms)]
  const parts = learnNetwork(lessons, [], {
    shape,
    vocabulary,
    vectors: new Float32Array(vocabulary.length * shape.wordDims),
    epochs: 3,
    silverEach: 0,
    random: makeRandom(3),
    progress: { show: () => undefined, line: (text) => curve.push(text) },
  })
  return packArchive(parts)
}

test('the same seed gives the same bytes, and the loss falls', () => {
  const curve: string[] = []
  assert.deepEqual(learnSmall(curve), learnSmall([]))
  const arcs = curve.map((line) => Number(/arcs ([\d.]+)/.exec(line)?.[1]))
  assert.ok(arcs[2]! < arcs[0]!, curve.join('\n'))
})

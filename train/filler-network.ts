/**
 * Which weights of a small network with one hidden layer make several yes-or-no decisions right? AdaGrad on named features, some
 * of which are hidden from it at each step, so that it does not lean on any one. Several networks are learned from different
 * beginnings and set side by side, which makes one whose odds are the mean of theirs.
 */
import { hiddenScale, type Network } from '../eval/muc4-network.ts'
import { numberFeatures, type SparseItem } from './logistic.ts'
import { makeRandom, type Random } from './random.ts'

export interface NetworkOptions {
  readonly decisions: readonly string[]
  /** Units of the hidden layer of each network. */
  readonly units: number
  /** How many networks are set side by side. */
  readonly members: number
  readonly epochs: number
  /** Share of the features that are hidden at each step. */
  readonly dropped: number
  /** Steps of the weights of features, and of those above them. */
  readonly rate: number
  readonly rateAbove: number
  readonly decay: number
  /** Features that fewer items have are left out. */
  readonly countMin: number
}

/** Weights are the mean of those after so many last epochs. */
const meanEpochs = 3
/** Errors below this teach nothing. */
const errorMin = 0.003
const decayAbove = 1e-4
/** Log odds of a decision to begin with: few are yes. */
const firstBias = -4

export function learnNetwork(items: readonly SparseItem[], options: NetworkOptions): Network {
  const numbers = numberFeatures(items, options.countMin)
  const lessons = items.map(({ features, yes }) => ({
    ids: Int32Array.from(features.flatMap((name) => numbers.get(name) ?? [])),
    scale: hiddenScale(features.length),
    yes,
  }))
  const members = Array.from({ length: options.members }, (_, index) =>
    learnMember(lessons, { ...options, features: numbers.size, random: makeRandom(index + 1) }),
  )
  return sideBySide(members, { numbers, options })
}

interface Lesson {
  readonly ids: Int32Array
  readonly scale: number
  readonly yes: readonly boolean[]
}

/** Weights with what AdaGrad knows of their slopes, and the sum of those after the last epochs. */
class Layer {
  readonly weights: Float32Array
  private readonly squares: Float32Array
  private readonly sums: Float32Array
  private readonly rate: number

  constructor(size: number, rate: number, first: () => number) {
    this.weights = new Float32Array(size).map(first)
    this.squares = new Float32Array(size).fill(1e-2)
    this.sums = new Float32Array(size)
    this.rate = rate
  }

  step(at: number, slope: number): void {
    const square = (this.squares[at] ?? 0) + slope * slope
    this.squares[at] = square
    this.weights[at] = (this.weights[at] ?? 0) - (this.rate * slope) / Math.sqrt(square)
  }

  keep(): void {
    for (const [at, weight] of this.weights.entries()) this.sums[at] = (this.sums[at] ?? 0) + weight / meanEpochs
  }

  mean(): Float32Array {
    return this.sums
  }
}

interface Member {
  readonly below: Layer
  readonly hidden: Layer
  readonly above: Layer
  readonly bias: Layer
}

function learnMember(
  lessons: readonly Lesson[],
  options: NetworkOptions & { features: number; random: Random },
): Member {
  const { decisions, units, features, random, epochs, rate, rateAbove } = options
  const member: Member = {
    below: new Layer(features * units, rate, () => (random.next() - 0.5) / 10),
    hidden: new Layer(units, rateAbove, () => 0),
    above: new Layer(decisions.length * units, rateAbove, () => ((random.next() - 0.5) * 2) / Math.sqrt(units)),
    bias: new Layer(decisions.length, rateAbove, () => firstBias),
  }
  const order = [...lessons]
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    random.shuffle(order)
    for (const lesson of order) learnFrom(lesson, member, options)
    if (epoch >= epochs - meanEpochs) for (const layer of Object.values(member)) layer.keep()
  }
  return member
}

function learnFrom(
  { ids: all, scale, yes }: Lesson,
  { below, hidden, above, bias }: Member,
  { units, dropped, decay, random }: NetworkOptions & { random: Random },
): void {
  const ids = all.filter(() => random.next() >= dropped)
  const seen = scale / (1 - dropped)
  const active = Float32Array.from(hidden.weights)
  for (const id of ids)
    for (let unit = 0; unit < units; unit += 1) active[unit]! += below.weights[id * units + unit]! * seen
  const slopes = new Float32Array(units)
  let learns = false
  for (const [decision, right] of yes.entries()) {
    let sum = bias.weights[decision] ?? 0
    for (let unit = 0; unit < units; unit += 1)
      if (active[unit]! > 0) sum += above.weights[decision * units + unit]! * active[unit]!
    const error = 1 / (1 + Math.exp(-sum)) - (right ? 1 : 0)
    if (Math.abs(error) < errorMin) continue
    learns = true
    bias.step(decision, error)
    for (let unit = 0; unit < units; unit += 1) {
      const at = decision * units + unit
      const weight = above.weights[at]!
      slopes[unit]! += error * weight
      above.step(at, error * Math.max(0, active[unit]!) + decayAbove * weight)
    }
  }
  if (!learns) return
  for (let unit = 0; unit < units; unit += 1) {
    if (active[unit]! > 0) hidden.step(unit, slopes[unit]!)
    else slopes[unit] = 0
  }
  for (const id of ids)
    for (let unit = 0; unit < units; unit += 1) {
      const at = id * units + unit
      if (slopes[unit] !== 0) below.step(at, slopes[unit]! * seen + decay * below.weights[at]!)
    }
}

function sideBySide(
  members: readonly Member[],
  { numbers, options: { units, decisions } }: { numbers: ReadonlyMap<string, number>; options: NetworkOptions },
): Network {
  const rowOf = (pick: (member: Member) => Layer, row: number) =>
    members.flatMap((member) => [
      ...pick(member)
        .mean()
        .subarray(row * units, (row + 1) * units),
    ])
  const below = new Map([...numbers].map(([name, number]) => [name, rowOf(({ below: layer }) => layer, number)]))
  const above = decisions.map((name, decision): [string, number[]] => {
    const bias = members.reduce((sum, member) => sum + (member.bias.mean()[decision] ?? 0), 0)
    const row = rowOf(({ above: layer }) => layer, decision)
    return [name, [bias, ...row].map((weight) => weight / members.length)]
  })
  return { below, above: new Map([['hidden', rowOf(({ hidden }) => hidden, 0)], ...above]) }
}

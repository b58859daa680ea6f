/**
 * What does training change, and how?
 *
 * A parameter is a matrix of weights with its gradient in the kernel's memory and Adam's moments (Kingma and Ba
 * 2015). Embedding tables are updated lazily: only rows that the batch used.
 */
import type { Kernel, Matrix } from '../src/read/syntax/kernel.ts'
import type { Random } from './random.ts'

export interface Parameter {
  readonly name: string
  readonly weight: Float32Array
  readonly gradient: Matrix
  readonly first: Float32Array
  readonly second: Float32Array
  readonly rows: number
  readonly cols: number
  /** Rows used by the current batch; undefined for a dense parameter. */
  readonly used: Set<number> | undefined
}

export interface ParameterOptions {
  readonly kernel: Kernel
  readonly random: Random
  readonly scale?: number
  readonly sparse?: boolean
}

/** A new parameter, normal with deviation `scale`, by default that of Glorot and Bengio (2010). */
export function newParameter(name: string, rows: number, cols: number, options: ParameterOptions): Parameter {
  const scale = options.scale ?? Math.sqrt(2 / (rows + cols))
  const weight = new Float32Array(rows * cols)
  if (scale > 0) for (let i = 0; i < weight.length; i++) weight[i] = options.random.normal() * scale
  const gradient = options.kernel.matrix(rows, cols)
  gradient.data.fill(0)
  return {
    name,
    weight,
    gradient,
    rows,
    cols,
    first: new Float32Array(rows * cols),
    second: new Float32Array(rows * cols),
    used: options.sparse === true ? new Set() : undefined,
  }
}

export interface AdamStep {
  readonly rate: number
  readonly step: number
}
const [beta1, beta2, epsilon] = [0.9, 0.99, 1e-8]

function updateRange(p: Parameter, from: number, to: number, scale: number, shrink: number): void {
  const { weight, first, second } = p
  const gradient = p.gradient.data
  for (let i = from; i < to; i++) {
    const g = gradient[i]! * shrink
    const m = beta1 * first[i]! + (1 - beta1) * g
    const v = beta2 * second[i]! + (1 - beta2) * g * g
    first[i] = m
    second[i] = v
    weight[i] = weight[i]! - (scale * m) / (Math.sqrt(v) + epsilon)
    gradient[i] = 0
  }
}

/** Gradients longer than this (over all parameters, a batch) are shortened. Set by hand. */
const normMax = 5

/** One Adam step over all parameters; clears gradients. */
export function update(parameters: readonly Parameter[], { rate, step }: AdamStep): void {
  let square = 0
  for (const p of parameters) {
    const g = p.gradient.data
    if (p.used === undefined) for (let i = 0; i < g.length; i++) square += g[i]! * g[i]!
  }
  const norm = Math.sqrt(square)
  const shrink = norm > normMax ? normMax / norm : 1
  const scale = (rate * Math.sqrt(1 - beta2 ** step)) / (1 - beta1 ** step)
  for (const p of parameters) {
    if (p.used === undefined) {
      updateRange(p, 0, p.weight.length, scale, shrink)
      continue
    }
    for (const row of p.used) updateRange(p, row * p.cols, (row + 1) * p.cols, scale, shrink)
    p.used.clear()
  }
}

/**
 * Where do the network's numbers live, and how are they multiplied?
 *
 * One `Kernel` owns one WebAssembly memory. Matrices are row-major `Float32Array` views into it; the right-hand
 * side of a product is first packed into panels of `panelWidth` columns.
 */
import { innerStep, kernelBytes, panelWidth } from './kernel-code.ts'

/** A row-major matrix in the kernel's memory; `cols` is its stride. `at` is its byte offset. */
export interface Matrix {
  readonly at: number
  readonly rows: number
  readonly cols: number
  readonly data: Float32Array
}
/** A matrix packed for the right-hand side: [cols / panelWidth][rows][panelWidth], zero-padded. */
export interface Packed {
  readonly at: number
  readonly inner: number
  readonly cols: number
  readonly data: Float32Array
}

/** The same in 16-bit whole numbers: for activations between -1 and 1, scaled by `activationScale`. */
export interface ShortMatrix {
  readonly at: number
  readonly rows: number
  readonly cols: number
  readonly data: Int16Array
  readonly pairs: Int32Array
}
/** Pairs of rows side by side: [cols / panelWidth][inner / 2][panelWidth][2]; `scale` turns sums of products into floats. */
export interface ShortPacked {
  readonly at: number
  readonly pairs: number
  readonly cols: number
  readonly data: Int16Array
  scale: number
}

/** Steps from 0 to 1 of an activation, and to the largest weight. With 256 inner products the sum stays below 2^31. */
export const activationScale = 2047
const weightScale = 4095

type Product = (a: number, lda: number, b: number, c: number, ldc: number, m: number, n: number, k: number) => void
type ShortProduct = (
  a: number,
  lda: number,
  b: number,
  c: number,
  ldc: number,
  m: number,
  n: number,
  k: number,
  scale: number,
) => void
type Quantise = (from: number, to: number, count: number, scale: number) => void
type Cell = (
  gates: number,
  before: number,
  cell: number,
  squashed: number,
  hidden: number,
  width: number,
  rows: number,
) => void

export interface Kernel {
  readonly matrix: (rows: number, cols: number) => Matrix
  readonly packed: (inner: number, cols: number) => Packed
  /** Everything allocated after `mark` is given back by `release`; new matrices are not cleared unless asked. */
  readonly mark: () => number
  readonly release: (mark: number) => void
  readonly free: () => number
  readonly product: Product
  readonly cell: Cell
  readonly shortMatrix: (rows: number, cols: number) => ShortMatrix
  readonly shortPacked: (inner: number, cols: number) => ShortPacked
  readonly shortProduct: ShortProduct
  readonly quantise: Quantise
}

const pageBytes = 65536

/** The part of WebAssembly that is used here; its types come with those of browsers only. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  readonly Memory: new (size: {
    readonly initial: number
    readonly maximum: number
  }) => { readonly buffer: ArrayBuffer }
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> }
}

export const padTo = (value: number, step: number): number => Math.ceil(value / step) * step
export const padInner = (value: number): number => padTo(Math.max(value, 1), innerStep)
export const padPanel = (value: number): number => padTo(Math.max(value, 1), panelWidth)

/**
 * Makes a kernel with a memory of `bytesMax` bytes; the system commits only what is touched. WebAssembly is arithmetic on
 * that memory and nothing else: the module imports no function, so it is as pure as the code around it.
 */
export function makeKernel(bytesMax: number): Kernel {
  const pages = Math.ceil(bytesMax / pageBytes)
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
  const instance = new WebAssembly.Instance(new WebAssembly.Module(kernelBytes()), { env: { memory } })
  const buffer = memory.buffer
  let top = 64
  const take = (floats: number): number => {
    const at = top
    top = padTo(top + floats * 4, 64)
    if (top > buffer.byteLength) throw new Error(`kernel memory of ${buffer.byteLength} bytes is too small`)
    return at
  }
  return {
    matrix: (rows, cols) => {
      const at = take(rows * cols)
      return { at, rows, cols, data: new Float32Array(buffer, at, rows * cols) }
    },
    packed: (inner, cols) => {
      const [k, n] = [padInner(inner), padPanel(cols)]
      const at = take(k * n)
      return { at, inner: k, cols: n, data: new Float32Array(buffer, at, k * n) }
    },
    shortMatrix: (rows, cols) => {
      const at = take(Math.ceil((rows * cols) / 2))
      return {
        at,
        rows,
        cols,
        data: new Int16Array(buffer, at, rows * cols),
        pairs: new Int32Array(buffer, at, (rows * cols) / 2),
      }
    },
    shortPacked: (inner, cols) => {
      const [pairs, n] = [padInner(Math.ceil(inner / 2)), padPanel(cols)]
      const at = take(pairs * n)
      return { at, pairs, cols: n, data: new Int16Array(buffer, at, pairs * n * 2), scale: 1 }
    },
    shortProduct: instance.exports['shortProduct'] as ShortProduct,
    quantise: instance.exports['quantise'] as Quantise,
    mark: () => top,
    release: (mark) => {
      top = mark
    },
    free: () => buffer.byteLength - top,
    product: instance.exports['product'] as Product,
    cell: instance.exports['cell'] as Cell,
  }
}

/** Packs `source` (rows x cols, row-major, stride `stride`) into `into`, padding with zeros. */
export function packInto(into: Packed, source: Float32Array, rows: number, cols: number, stride = cols): void {
  const { data, inner } = into
  if (rows !== inner || cols !== into.cols) data.fill(0)
  for (let row = 0; row < rows; row++) {
    for (let first = 0, panel = 0; first < cols; first += panelWidth, panel++) {
      const width = Math.min(panelWidth, cols - first)
      const to = (panel * inner + row) * panelWidth
      const from = row * stride + first
      for (let i = 0; i < width; i++) data[to + i] = source[from + i]!
    }
  }
}

/** Packs the transpose of `source` (rows x cols): the result has `cols` inner rows and `rows` columns. */
export function packTransposed(into: Packed, source: Float32Array, rows: number, cols: number, stride = cols): void {
  const { data, inner } = into
  if (cols !== inner || rows !== into.cols) data.fill(0)
  for (let row = 0; row < rows; row++) {
    const to = Math.floor(row / panelWidth) * inner * panelWidth + (row % panelWidth)
    const from = row * stride
    for (let col = 0; col < cols; col++) data[to + col * panelWidth] = source[from + col]!
  }
}

/** C += A * B over the first `rows` rows of `a` (from row `first`), writing into `c` from the same row. */
export function multiply(kernel: Kernel, a: Matrix, b: Packed, c: Matrix, rows = a.rows): void {
  if (rows > 0) kernel.product(a.at, a.cols * 4, b.at, c.at, c.cols * 4, rows, b.cols, b.inner)
}

/** Packs weights as 16-bit numbers, scaled to the largest of them. */
export function packShort(into: ShortPacked, source: Float32Array, rows: number, cols: number): void {
  let highest = 0
  for (let i = 0; i < source.length; i++) highest = Math.max(highest, Math.abs(source[i]!))
  const scale = highest === 0 ? 1 : weightScale / highest
  into.scale = 1 / (scale * activationScale)
  const { data, pairs } = into
  data.fill(0)
  for (let row = 0; row < rows; row++) {
    for (let first = 0, panel = 0; first < cols; first += panelWidth, panel++) {
      const width = Math.min(panelWidth, cols - first)
      const to = (panel * pairs + (row >> 1)) * panelWidth * 2 + (row & 1)
      const from = row * cols + first
      for (let i = 0; i < width; i++) data[to + 2 * i] = Math.round(source[from + i]! * scale)
    }
  }
}

/** Activations of `source` as 16-bit numbers. */
export function shorten(kernel: Kernel, source: Matrix, into: ShortMatrix): void {
  kernel.quantise(source.at, into.at, source.rows * source.cols, activationScale)
}

/** C += A * B over the first `rows` rows. */
export function multiplyShort(kernel: Kernel, a: ShortMatrix, b: ShortPacked, c: Matrix, rows = a.rows): void {
  if (rows > 0) kernel.shortProduct(a.at, a.cols * 2, b.at, c.at, c.cols * 4, rows, b.cols, b.pairs, b.scale)
}

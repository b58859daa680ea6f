/**
 * What bytes make a WebAssembly module with our few dense kernels?
 *
 * JavaScript has no SIMD of its own, so the matrix product and the LSTM cell are assembled here, by hand, into
 * 128-bit WebAssembly SIMD. Only plain multiply and add are used (no fused or relaxed instructions), so results
 * are the same bytes on every machine. Encodings: https://webassembly.github.io/spec/core/binary/
 */
import { cell, quantise } from './cell-code.ts'
import {
  addInt,
  addVec,
  addWhole,
  advance,
  advanceBy,
  atLeast,
  type Code,
  call,
  convertVec,
  dotShort,
  doWhile,
  F32,
  type Fn,
  get,
  I32,
  innerStep,
  int,
  ints,
  loadSplat,
  loadVec,
  mulInt,
  mulVec,
  panelBytes,
  panelWidth,
  set,
  splat,
  splatFloat,
  storeVec,
  subInt,
  tee,
  unsigned,
  V128,
  whileDo,
} from './instruction.ts'

export { innerStep, panelWidth } from './instruction.ts'

/** Single floats, or pairs of 16-bit whole numbers whose sum of products is scaled to a float at the end. */
type Arithmetic = 'float' | 'short'

/**
 * C[rows x 4*vecs] += A[rows x k] * B[k x 4*vecs], B one packed panel.
 * Parameters: a, lda (bytes), b, c, ldc (bytes), k (a multiple of `innerStep`; of pairs, for shorts), and for
 * shorts the scale of the result.
 */
function block(rows: number, vecs: number, arithmetic: Arithmetic): Fn {
  const [a, lda, b, c, ldc, k, scaleBy] = [0, 1, 2, 3, 4, 5, 6]
  const params = arithmetic === 'short' ? [...ints(6), F32] : ints(6)
  const rowA = (r: number): number => (r === 0 ? a : params.length - 1 + r)
  const rowC = (r: number): number => (r === 0 ? c : params.length - 1 + rows - 1 + r)
  const pointers = 2 * (rows - 1)
  const firstVec = params.length + pointers
  const step1 = arithmetic === 'short' ? [...dotShort, ...addWhole] : [...mulVec, ...addVec]
  const tmp = (v: number): number => firstVec + v
  const scale = firstVec + vecs
  const acc = (r: number, v: number): number => firstVec + vecs + 1 + r * vecs + v
  const body: Code = []
  for (let r = 1; r < rows; r++) {
    body.push(...get(rowA(r - 1)), ...get(lda), ...addInt, ...set(rowA(r)))
    body.push(...get(rowC(r - 1)), ...get(ldc), ...addInt, ...set(rowC(r)))
  }
  for (let r = 0; r < rows; r++) {
    for (let v = 0; v < vecs; v++) {
      body.push(...(arithmetic === 'short' ? splat(0) : [...get(rowC(r)), ...loadVec(v * 16)]), ...set(acc(r, v)))
    }
  }
  const inner: Code = []
  for (let step = 0; step < innerStep; step++) {
    for (let v = 0; v < vecs; v++) inner.push(...get(b), ...loadVec(step * panelBytes + v * 16), ...set(tmp(v)))
    for (let r = 0; r < rows; r++) {
      inner.push(...get(rowA(r)), ...loadSplat(step * 4), ...set(scale))
      for (let v = 0; v < vecs; v++) {
        inner.push(...get(acc(r, v)), ...get(scale), ...get(tmp(v)), ...step1, ...set(acc(r, v)))
      }
    }
  }
  for (let r = 0; r < rows; r++) inner.push(...advance(rowA(r), 4 * innerStep))
  inner.push(...advance(b, panelBytes * innerStep))
  body.push(...doWhile(inner, [...get(k), ...int(innerStep), ...subInt, ...tee(k)]))
  const scaled = [...convertVec, ...get(scaleBy), ...splatFloat, ...mulVec]
  for (let r = 0; r < rows; r++) {
    for (let v = 0; v < vecs; v++) {
      const sum =
        arithmetic === 'short'
          ? [...get(rowC(r)), ...loadVec(v * 16), ...get(acc(r, v)), ...scaled, ...addVec]
          : get(acc(r, v))
      body.push(...get(rowC(r)), ...sum, ...storeVec(v * 16))
    }
  }
  return { params, ints: pointers, vecs: vecs + 1 + rows * vecs, body }
}

/**
 * C[m x n] += A[m x k] * B[k x n]; B packed in panels, n a multiple of `panelWidth`.
 * Parameters: a, lda, b, c, ldc, m, n, k, and for shorts the scale; strides in bytes. Function `blocks` is the 4x2
 * block, the next one the 1x8 block.
 */
function product(arithmetic: Arithmetic, blocks: number): Fn {
  const [a, lda, b, c, ldc, m, n, k, scaleBy] = [0, 1, 2, 3, 4, 5, 6, 7, 8]
  const params = arithmetic === 'short' ? [...ints(8), F32] : ints(8)
  const [rowA, rowC, left] = [params.length, params.length + 1, params.length + 2]
  const last = arithmetic === 'short' ? get(scaleBy) : []
  const four: Code = []
  for (let part = 0; part < panelWidth / 8; part++) {
    four.push(
      ...get(rowA),
      ...get(lda),
      ...get(b),
      ...int(part * 32),
      ...addInt,
      ...get(rowC),
      ...int(part * 32),
      ...addInt,
      ...get(ldc),
      ...get(k),
      ...last,
      ...call(blocks),
    )
  }
  four.push(...get(rowA), ...get(lda), ...int(4), ...mulInt, ...addInt, ...set(rowA))
  four.push(...get(rowC), ...get(ldc), ...int(4), ...mulInt, ...addInt, ...set(rowC))
  four.push(...get(left), ...int(4), ...subInt, ...set(left))
  const one: Code = [
    ...get(rowA),
    ...get(lda),
    ...get(b),
    ...get(rowC),
    ...get(ldc),
    ...get(k),
    ...last,
    ...call(blocks + 1),
    ...advanceBy(rowA, lda),
    ...advanceBy(rowC, ldc),
    ...get(left),
    ...int(1),
    ...subInt,
    ...set(left),
  ]
  const panel: Code = [
    ...get(a),
    ...set(rowA),
    ...get(c),
    ...set(rowC),
    ...get(m),
    ...set(left),
    ...whileDo([...get(left), ...int(4), ...atLeast], four),
    ...whileDo([...get(left), ...int(1), ...atLeast], one),
    ...get(b),
    ...get(k),
    ...int(panelBytes),
    ...mulInt,
    ...addInt,
    ...set(b),
    ...advance(c, panelBytes),
    ...get(n),
    ...int(panelWidth),
    ...subInt,
    ...set(n),
  ]
  return { params, ints: 3, vecs: 0, body: whileDo([...get(n), ...int(1), ...atLeast], panel) }
}

function section(id: number, body: Code): Code {
  return [id, ...unsigned(body.length), ...body]
}

function vector(items: readonly Code[]): Code {
  return [...unsigned(items.length), ...items.flat()]
}

function text(value: string): Code {
  return [...unsigned(value.length), ...[...value].map((letter) => letter.charCodeAt(0))]
}

/** The magic number and the version of a module. */
const preamble: Code = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]

/** The module's bytes: imports `env.memory`, exports `product`, `shortProduct`, `cell` and `quantise`. */
export function kernelBytes(): Uint8Array<ArrayBuffer> {
  const fns = [
    block(4, 2, 'float'),
    block(1, 8, 'float'),
    block(4, 2, 'short'),
    block(1, 8, 'short'),
    product('float', 0),
    product('short', 2),
    cell(),
    quantise(),
  ]
  const exported: readonly (readonly [string, number])[] = [
    ['product', 4],
    ['shortProduct', 5],
    ['cell', 6],
    ['quantise', 7],
  ]
  const types = fns.map((fn) => [0x60, ...vector(fn.params.map((param) => [param])), 0])
  const bodies = fns.map((fn) => {
    const locals = [
      ...(fn.ints > 0 ? [[...unsigned(fn.ints), I32]] : []),
      ...(fn.vecs > 0 ? [[...unsigned(fn.vecs), V128]] : []),
    ]
    const body = [...vector(locals), ...fn.body, 0x0b]
    return [...unsigned(body.length), ...body]
  })
  return new Uint8Array([
    ...preamble,
    ...section(1, vector(types)),
    ...section(2, vector([[...text('env'), ...text('memory'), 2, 0, 0]])),
    ...section(3, vector(fns.map((_, index) => unsigned(index)))),
    ...section(7, vector(exported.map(([name, index]) => [...text(name), 0, ...unsigned(index)]))),
    ...section(10, vector(bodies)),
  ])
}

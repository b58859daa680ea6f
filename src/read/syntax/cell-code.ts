/** What code runs one step of an LSTM cell, and what code turns floats into 16-bit numbers? Assembled for `kernel-code.ts`. */
import {
  addInt,
  addVec,
  advance,
  atLeast,
  type Code,
  divVec,
  doWhile,
  F32,
  type Fn,
  get,
  int,
  ints,
  loadVec,
  maxVec,
  minVec,
  mulVec,
  narrowVec,
  nearestVec,
  set,
  splat,
  splatFloat,
  storeVec,
  subInt,
  tee,
  truncVec,
  whileDo,
} from './instruction.ts'

// Rational approximation of tanh on [-9, 9], error under 1e-6; coefficients as in Eigen's `generic_fast_tanh_float`.
const tanhTop = [
  -2.76076847742355e-16, 2.00018790482477e-13, -8.60467152213735e-11, 5.12229709037114e-8, 1.48572235717979e-5,
  6.37261928875436e-4, 4.89352455891786e-3,
]
const tanhBottom = [1.19825839466702e-6, 1.18534705686654e-4, 2.268434632439e-3, 4.89352518554385e-3]
/** Beyond this the float result is 1; the clamp keeps the quotient below. */
const tanhClamp = 7.905311107635498

const cellConstants: readonly number[] = [0.5, -tanhClamp, tanhClamp, ...tanhTop, ...tanhBottom]
const [halfAt, lowAt, highAt, topAt, bottomAt] = [0, 1, 2, 3, 3 + tanhTop.length]

/**
 * Replaces the vector in local `x` by its tanh; `x2`, `top` and `bottom` are scratch. Constants are read from
 * locals, from `first` on: written in place, the compiler would build each of them anew every time.
 */
function tanh(x: number, first: number): Code {
  const [x2, top, bottom] = [x + 1, x + 2, x + 3]
  const horner = (at: number, count: number, into: number): Code => {
    const code: Code = [...get(first + at), ...set(into)]
    for (let next = 1; next < count; next++) {
      code.push(...get(into), ...get(x2), ...mulVec, ...get(first + at + next), ...addVec, ...set(into))
    }
    return code
  }
  return [
    ...get(x),
    ...get(first + lowAt),
    ...maxVec,
    ...get(first + highAt),
    ...minVec,
    ...tee(x),
    ...get(x),
    ...mulVec,
    ...set(x2),
    ...horner(topAt, tanhTop.length, top),
    ...horner(bottomAt, tanhBottom.length, bottom),
    ...get(top),
    ...get(x),
    ...mulVec,
    ...get(bottom),
    ...divVec,
    ...set(x),
  ]
}

/**
 * One step of an LSTM cell for several rows. Gates come in as sums and leave as activations, in the order
 * input, forget, output, candidate. Parameters: gates (stride 4*width), before (cell states), cell, squashed
 * (tanh of cell), hidden, width (bytes of one row of cells), rows.
 */
export function cell(): Fn {
  const [gates, before, state, squashed, hidden, width, rows, left, gi, gf, go, gc] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
  ]
  const [x, keep, out, sum, first] = [12, 16, 17, 18, 19]
  const half = get(first + halfAt)
  const squash = (gate: number): Code => [
    ...get(gate),
    ...loadVec(0),
    ...half,
    ...mulVec,
    ...set(x),
    ...tanh(x, first),
    ...get(x),
    ...half,
    ...mulVec,
    ...half,
    ...addVec,
    ...set(x),
    ...get(gate),
    ...get(x),
    ...storeVec(0),
  ]
  const four: Code = [
    ...squash(gi),
    ...get(x),
    ...set(keep),
    ...get(gc),
    ...loadVec(0),
    ...set(x),
    ...tanh(x, first),
    ...get(gc),
    ...get(x),
    ...storeVec(0),
    ...get(x),
    ...get(keep),
    ...mulVec,
    ...set(sum),
    ...squash(gf),
    ...get(x),
    ...get(before),
    ...loadVec(0),
    ...mulVec,
    ...get(sum),
    ...addVec,
    ...set(sum),
    ...squash(go),
    ...get(x),
    ...set(out),
    ...get(state),
    ...get(sum),
    ...storeVec(0),
    ...get(sum),
    ...set(x),
    ...tanh(x, first),
    ...get(squashed),
    ...get(x),
    ...storeVec(0),
    ...get(hidden),
    ...get(x),
    ...get(out),
    ...mulVec,
    ...storeVec(0),
    ...[gi, gf, go, gc, before, state, squashed, hidden].flatMap((local) => advance(local, 16)),
    ...get(left),
    ...int(16),
    ...subInt,
    ...tee(left),
  ]
  const row: Code = [
    ...get(gates),
    ...tee(gi),
    ...get(width),
    ...addInt,
    ...tee(gf),
    ...get(width),
    ...addInt,
    ...tee(go),
    ...get(width),
    ...addInt,
    ...tee(gc),
    ...get(width),
    ...addInt,
    ...set(gates),
    ...get(width),
    ...set(left),
    ...doWhile(four, []),
    ...get(rows),
    ...int(1),
    ...subInt,
    ...set(rows),
  ]
  const constants = cellConstants.flatMap((value, index) => [...splat(value), ...set(first + index)])
  const body = [...constants, ...whileDo([...get(rows), ...int(1), ...atLeast], row)]
  return { params: ints(7), ints: 5, vecs: 7 + cellConstants.length, body }
}

/** Floats times a scale, rounded, as 16-bit numbers. Parameters: from, to, count (a multiple of 8), scale. */
export function quantise(): Fn {
  const [from, to, count, scale] = [0, 1, 2, 3]
  const four = (offset: number): Code => [
    ...get(from),
    ...loadVec(offset),
    ...get(scale),
    ...splatFloat,
    ...mulVec,
    ...nearestVec,
    ...truncVec,
  ]
  const eight: Code = [
    ...get(to),
    ...four(0),
    ...four(16),
    ...narrowVec,
    ...storeVec(0),
    ...advance(from, 32),
    ...advance(to, 16),
    ...get(count),
    ...int(8),
    ...subInt,
    ...set(count),
  ]
  return { params: [...ints(3), F32], ints: 0, vecs: 0, body: whileDo([...get(count), ...int(8), ...atLeast], eight) }
}

/**
 * How are the few WebAssembly instructions that the kernels need written as bytes?
 *
 * Each function gives the code of one instruction or of a small group. Encodings:
 * https://webassembly.github.io/spec/core/binary/
 */

export const I32 = 0x7f
export const F32 = 0x7d
export const V128 = 0x7b
/** Floats in one packed panel row; the matrix product works on panels of this many columns. */
export const panelWidth = 32
export const panelBytes = panelWidth * 4
/** The inner product loop is unrolled this often; inner dimensions are padded to a multiple of it. */
export const innerStep = 4

export type Code = number[]

export function unsigned(value: number): Code {
  const out: Code = []
  let rest = value
  do {
    const byte = rest & 0x7f
    rest >>>= 7
    out.push(rest === 0 ? byte : byte | 0x80)
  } while (rest !== 0)
  return out
}

export function signed(value: number): Code {
  const out: Code = []
  let rest = value
  for (;;) {
    const byte = rest & 0x7f
    rest >>= 7
    if ((rest === 0 && (byte & 0x40) === 0) || (rest === -1 && (byte & 0x40) !== 0)) return [...out, byte]
    out.push(byte | 0x80)
  }
}

export const get = (local: number): Code => [0x20, ...unsigned(local)]
export const set = (local: number): Code => [0x21, ...unsigned(local)]
export const tee = (local: number): Code => [0x22, ...unsigned(local)]
export const int = (value: number): Code => [0x41, ...signed(value)]
export const addInt: Code = [0x6a]
export const subInt: Code = [0x6b]
export const mulInt: Code = [0x6c]
export const atLeast: Code = [0x4e]
export const call = (fn: number): Code => [0x10, ...unsigned(fn)]
export const simd = (opcode: number): Code => [0xfd, ...unsigned(opcode)]
export const loadVec = (offset: number): Code => [...simd(0x00), 0, ...unsigned(offset)]
export const loadSplat = (offset: number): Code => [...simd(0x09), 0, ...unsigned(offset)]
export const storeVec = (offset: number): Code => [...simd(0x0b), 0, ...unsigned(offset)]
export const addVec = simd(0xe4)
export const mulVec = simd(0xe6)
export const divVec = simd(0xe7)
export const minVec = simd(0xe8)
export const maxVec = simd(0xe9)
export const nearestVec = simd(0x6a)
export const splatFloat = simd(0x13)
export const truncVec = simd(0xf8)
export const narrowVec = simd(0x85)
export const convertVec = simd(0xfa)
export const addWhole = simd(0xae)
/** Products of 16-bit numbers, added in pairs to 32 bits. */
export const dotShort = simd(0xba)

export function splat(value: number): Code {
  const bytes = new Uint8Array(new Float32Array([value]).buffer)
  return [...simd(0x0c), ...bytes, ...bytes, ...bytes, ...bytes]
}

export const advance = (local: number, bytes: number): Code => [...get(local), ...int(bytes), ...addInt, ...set(local)]
export const advanceBy = (local: number, step: number): Code => [...get(local), ...get(step), ...addInt, ...set(local)]
/** Runs `body` at least once and again while `more` leaves a true value. */
export const doWhile = (body: Code, more: Code): Code => [0x03, 0x40, ...body, ...more, 0x0d, 0, 0x0b]
/** Runs `body` while `more` leaves a true value, perhaps never. */
export const whileDo = (more: Code, body: Code): Code => [
  0x02,
  0x40,
  0x03,
  0x40,
  ...more,
  0x45,
  0x0d,
  1,
  ...body,
  0x0c,
  0,
  0x0b,
  0x0b,
]

export interface Fn {
  readonly params: readonly number[]
  readonly ints: number
  readonly vecs: number
  readonly body: Code
}

export const ints = (count: number): number[] => Array.from({ length: count }, () => I32)

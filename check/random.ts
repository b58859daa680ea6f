/** Where does chance come from in tests and measurements? From one seeded generator (mulberry32), the same on every machine. */

/** Numbers of 32 bits, one a call. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}

/** Uniform in [0, 1). */
export function randomFrom(seed: number): () => number {
  const next = mulberry32(seed)
  return () => next() / 2 ** 32
}

/** Whole numbers below a bound. */
export function makeRandom(seed: number): (below: number) => number {
  const next = mulberry32(seed)
  return (below) => next() % below
}

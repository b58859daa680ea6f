/** Where does chance come from in training? From one seeded generator, so that a run can be made again byte by byte. */

export interface Random {
  /** Uniform in [0, 1). */
  readonly next: () => number
  /** Uniform whole number below `bound`. */
  readonly below: (bound: number) => number
  /** Normal with mean 0 and deviation 1. */
  readonly normal: () => number
  /** Shuffles in place (Fisher and Yates). */
  readonly shuffle: <T>(items: T[]) => T[]
}

/** Mulberry32, public domain, by Tommy Ettinger. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (bound: number): number => Math.floor(next() * bound)
  return {
    next,
    below,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    shuffle: (items) => {
      for (let last = items.length - 1; last > 0; last--) {
        const other = below(last + 1)
        const held = items[last]!
        items[last] = items[other]!
        items[other] = held
      }
      return items
    },
  }
}

/**
 * Which texts have this key? An inverted index from 32-bit keys to the numbers of texts, in typed arrays, since the window
 * of a large ledger holds millions of keys. Texts are added in ascending order; a key that stands in too many of them is a formula
 * and finds nothing.
 */

const emptySlot = -1
/** Slots at the start, a power of two; the table doubles when it is seven tenths full. */
const slotsAtStart = 1 << 12
const loadMax = 0.7

export interface Postings {
  add(key: number, text: number): void
  /** Visits the texts with the key, the latest first, until `visit` answers false. Nothing where the key is a formula. */
  visit(key: number, visit: (text: number) => boolean): void
}

/** @param commonMax a key in more texts than this is a formula. */
export function makePostings(commonMax: number): Postings {
  let keys = new Uint32Array(slotsAtStart)
  let heads = new Int32Array(slotsAtStart).fill(emptySlot)
  let counts = new Uint32Array(slotsAtStart)
  let texts = new Int32Array(slotsAtStart)
  let nexts = new Int32Array(slotsAtStart)
  let [used, cells] = [0, 0]

  const slotOf = (key: number): number => {
    const mask = keys.length - 1
    let slot = (Math.imul(key, 0x9e3779b1) >>> 0) & mask
    while (heads[slot] !== emptySlot && keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }
  const growTable = (): void => {
    const [oldKeys, oldHeads, oldCounts] = [keys, heads, counts]
    keys = new Uint32Array(oldKeys.length * 2)
    heads = new Int32Array(keys.length).fill(emptySlot)
    counts = new Uint32Array(keys.length)
    for (const [old, head] of oldHeads.entries()) {
      if (head === emptySlot) continue
      const key = oldKeys[old] ?? 0
      const slot = slotOf(key)
      keys[slot] = key
      heads[slot] = head
      counts[slot] = oldCounts[old] ?? 0
    }
  }
  const growCells = (): void => {
    const [oldTexts, oldNexts] = [texts, nexts]
    texts = new Int32Array(oldTexts.length * 2)
    nexts = new Int32Array(oldNexts.length * 2)
    texts.set(oldTexts)
    nexts.set(oldNexts)
  }
  return {
    add(key, text) {
      if (used >= keys.length * loadMax) growTable()
      if (cells >= texts.length) growCells()
      const slot = slotOf(key)
      const head = heads[slot] ?? emptySlot
      if (head === emptySlot) {
        keys[slot] = key
        used += 1
      }
      texts[cells] = text
      nexts[cells] = head
      heads[slot] = cells
      counts[slot] = (counts[slot] ?? 0) + 1
      cells += 1
    },
    visit(key, visit) {
      const slot = slotOf(key)
      if ((counts[slot] ?? 0) > commonMax) return
      for (let cell = heads[slot] ?? emptySlot; cell !== emptySlot; cell = nexts[cell] ?? emptySlot)
        if (!visit(texts[cell] ?? 0)) return
    },
  }
}

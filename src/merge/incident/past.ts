/** Of which group was a scene, at any moment since a region's reports were taken in one moment after the other? */
import type { Told } from './group.ts'

interface Entry {
  readonly at: string
  readonly id: string | undefined
}

export interface PastIds {
  /** From `at` on the scene is of the group of this id, or of none; moments come in their order. */
  note(one: Told, at: string, id: string | undefined): void
  /** The id of its group just before `at`. */
  idBefore(one: Told, at: string): string | undefined
}

/** Only what changes is kept, so a scene that stays where it is costs one entry. */
export function pastIds(): PastIds {
  const entriesOf = new WeakMap<Told, Entry[]>()
  return {
    note(one, at, id) {
      const entries = entriesOf.get(one) ?? []
      if (entries.length === 0) entriesOf.set(one, entries)
      if (entries.at(-1)?.at === at) entries.pop()
      if (entries.at(-1)?.id !== id) entries.push({ at, id })
    },
    idBefore(one, at) {
      return entriesOf.get(one)?.findLast((entry) => entry.at < at)?.id
    },
  }
}

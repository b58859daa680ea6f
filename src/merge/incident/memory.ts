/**
 * What was made of groups before? A ledger merges a window of reports again whenever one more becomes known, and nearly all groups
 * are then as they were: what was made of those is taken from here. It is looked up by identity, so digests have to be kept as the
 * same objects from one merge to the next; with others everything is made anew, and is the same.
 */
import { type Claim, type Incident, textId } from '../../model/index.ts'
import type { Digest } from '../digest/index.ts'
import type { Group, Told } from './group.ts'

interface Remembered {
  readonly group: Group
  /** Origin of each report that tells it. */
  readonly origins: readonly (string | undefined)[]
  /** What it owes to the groups around it. */
  readonly around: string
  readonly incident: Incident
}

/** For one policy; the incidents that it remembers keep the `asOf` of the merge that made them. */
export interface MergeMemory {
  /** The claims of these digests, and perhaps of others, by id. */
  claimsOf(digests: readonly Digest[]): ReadonlyMap<string, Claim>
  tell(scene: Told['scene'], make: () => Told): Told
  /** What `make` finds of a group in the reports that were known before the last of them that it asks about. */
  before(group: Group, make: () => readonly string[]): readonly string[]
  incident(made: Omit<Remembered, 'incident'> & { readonly id: string }, make: () => Incident): Incident
}

/** Things remembered beyond those of the last merge before all is forgotten; a multiple of what one merge needs. */
const spareFactor = 3
const spareMin = 2000

export function makeMemory(): MergeMemory {
  let claims = new Map<string, Claim>()
  let seen = new Set<Digest>()
  let latest = ''
  const told = new WeakMap<Told['scene'], Told>()
  const incidents = new Map<string, Remembered>()
  let former = new WeakMap<Told, { readonly group: Group; readonly ids: readonly string[] }>()
  return {
    claimsOf(digests) {
      if (seen.size > spareFactor * digests.length + spareMin) {
        claims = new Map()
        seen = new Set()
        incidents.clear()
      }
      for (const digest of digests) {
        if (seen.has(digest)) continue
        // What was known before a report is different as soon as an earlier one comes late.
        if (digest.at < latest) former = new WeakMap()
        else latest = digest.at
        seen.add(digest)
        for (const claim of digest.claims) claims.set(claim.id, claim)
      }
      return claims
    },
    tell(scene, make) {
      const found = told.get(scene) ?? make()
      told.set(scene, found)
      return found
    },
    before(group, make) {
      const [first] = group.told
      const found = first === undefined ? undefined : former.get(first)
      if (found !== undefined && isSameGroup(found.group, group)) return found.ids
      const made = make()
      if (first !== undefined) former.set(first, { group, ids: made })
      return made
    },
    incident({ id, ...about }, make) {
      const found = incidents.get(id)
      if (found !== undefined && isSame(found, about)) return found.incident
      const incident = make()
      incidents.set(id, { ...about, incident })
      return incident
    },
  }
}

function isSame(a: Omit<Remembered, 'incident'>, b: Omit<Remembered, 'incident'>): boolean {
  return isSameGroup(a.group, b.group) && areSame(a.origins, b.origins) && a.around === b.around
}

/** By all that a group has; what is a map or set follows from who tells it. */
function isSameGroup(a: Group, b: Group): boolean {
  const [left, right] = [Object.entries(a), Object.entries(b)]
  return (
    left.length === right.length &&
    left.every(([name, value], index) => {
      const [otherName, other] = right[index] ?? []
      if (name !== otherName) return false
      if (Array.isArray(value)) return Array.isArray(other) && areSame(value, other)
      return value instanceof Map || value instanceof Set || value === other
    })
  )
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index])
}

const shortIds = new Map<string, string>()
const shortIdsMax = 20_000

/** The beginning of the id of a text; a window's incidents are named again and again. */
export function shortId(text: string): string {
  const found = shortIds.get(text)
  if (found !== undefined) return found
  const id = textId(text).slice(0, 12)
  if (shortIds.size >= shortIdsMax) shortIds.clear()
  shortIds.set(text, id)
  return id
}

/**
 * How well were date, place, number, effect and how sure found? Over all templates of the documents whose key has the slots, and
 * over the mapped ones alone; half a point where a date or a place is right in part, or a fill is one of those that the right one
 * is a kind of. A template that may be left out counts where it is found. As the conference's own scorer had it (N. Chinchor,
 * MUC-4 Evaluation Metrics, 1992, and the scorer's list of slots).
 */

import { assign } from './assignment.ts'
import type { Sums } from './figure.ts'
import type { KeyTemplate, SetFill } from './muc4-data.ts'
import { type FoundFill, type FoundTemplate, normalise, noSums, type Slot } from './muc4-found.ts'
import type { Miss } from './task.ts'

export interface SlotSums {
  /** What is missed and made up included. */
  readonly all: Sums
  readonly mapped: Sums
}

export interface SlotRequest {
  readonly key: readonly KeyTemplate[]
  readonly found: readonly FoundTemplate[]
  /** For each found template the key's that it is scored by, or -1. */
  readonly chosen: readonly number[]
  readonly bySlot: Map<Slot, SlotSums>
  readonly misses: Miss[]
  readonly where: string
}

/** Adds the points of one slot of a document's templates. */
export function scoreSlot(slot: Slot, { key, found, chosen, bySlot, misses, where }: SlotRequest): void {
  if (key.every((template) => template[slot] === undefined)) return
  const { all, mapped } = bySlot.get(slot) ?? { all: noSums(), mapped: noSums() }
  bySlot.set(slot, { all, mapped })
  const isSingle = slot === 'date' || slot === 'location'
  const sizeOfKey = (template: KeyTemplate): number =>
    isSingle ? Math.min(1, template[slot]?.length ?? 0) : (template[slot]?.length ?? 0)
  const sizeOfFound = (template: FoundTemplate): number =>
    isSingle ? (template[slot] === undefined ? 0 : 1) : (template[slot]?.length ?? 0)
  for (const [index, template] of key.entries()) {
    if (!template.optional || chosen.includes(index)) all.gold += sizeOfKey(template)
  }
  for (const [index, template] of found.entries()) {
    all.found += sizeOfFound(template)
    const theirs = key[chosen[index] ?? -1]
    if (theirs === undefined) continue
    const points = slotPoints(slot, template, theirs)
    all.right += points
    all.recalled += points
    mapped.found += sizeOfFound(template)
    mapped.gold += sizeOfKey(theirs)
    mapped.right += points
    mapped.recalled += points
    if (points < sizeOfKey(theirs) || points < sizeOfFound(template))
      misses.push({ cause: `${slot} differs`, words: show(theirs[slot]), where, detail: show(template[slot]) })
  }
}

/** A slot's values in one line. */
function show(fills: FoundTemplate[Slot] | KeyTemplate[Slot]): string {
  if (fills === undefined || typeof fills === 'string') return fills ?? '-'
  return fills
    .map((fill) => {
      if (typeof fill === 'string') return fill
      return 'values' in fill ? `${fill.values.join(' / ')}: ${fill.of[0] ?? ''}` : `${fill.value}: ${fill.of}`
    })
    .join(' | ')
}

/** How many of a slot's fills are right, halves where they are so in part. */
export function slotPoints(slot: Slot, found: FoundTemplate, key: KeyTemplate): number {
  switch (slot) {
    case 'date':
      return best(key.date ?? [], (gold) => datePoints(found.date, gold))
    case 'location':
      return best(key.location ?? [], (gold) => placePoints(found.location, gold))
    default:
      return fillPoints(found[slot], key[slot] ?? [])
  }
}

const best = (golds: readonly string[], points: (gold: string) => number): number => Math.max(0, ...golds.map(points))

/** Half where an end of the interval is right. */
export function datePoints(found: string | undefined, key: string): number {
  const gold = key.replace(/[()]/g, '').trim()
  if (found === undefined) return 0
  if (found === gold) return 1
  const ends = (date: string) =>
    date
      .split('-')
      .map((part) => part.trim())
      .filter((part) => part !== '')
  return ends(found).some((end) => ends(gold).includes(end)) ? 0.5 : 0
}

/** Half where they have a place in common, and not all. */
export function placePoints(found: string | undefined, gold: string): number {
  if (found === undefined) return 0
  const names = (place: string) => place.split(/ - |:/).map((part) => normalise(part.replace(/\([^)]*\)/g, '')))
  const [mine, theirs] = [new Set(names(found)), new Set(names(gold))]
  const shared = [...mine].filter((name) => theirs.has(name)).length
  if (shared === mine.size && shared === theirs.size) return 1
  return shared > 0 ? 0.5 : 0
}

/** What a fill of the scorer's sets of values is a kind of. */
const kindsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['SOME DAMAGE', ['DESTROYED']],
  ['NO DEATH', ['NO INJURY']],
  ['NO INJURY OR DEATH', ['NO INJURY', 'NO DEATH']],
  ['SUSPECTED OR ACCUSED BY AUTHORITIES', ['SUSPECTED OR ACCUSED']],
])

/** A fill is right where its value is, of the same thing, and half right where its value is above the right one; each gold fill is taken once. */
function fillPoints(found: readonly FoundFill[], gold: readonly SetFill[]): number {
  const halves = (mine: FoundFill, theirs: SetFill): number => {
    if (theirs.of.length > 0 && !theirs.of.some((name) => normalise(name) === normalise(mine.of))) return 0
    if (theirs.values.includes(mine.value)) return 2
    return theirs.values.some((value) => kindsOf.get(value)?.includes(mine.value)) ? 1 : 0
  }
  const table = found.map((mine) => gold.map((theirs) => halves(mine, theirs)))
  return assign(table).reduce((sum, column, row) => sum + (table[row]?.[column] ?? 0), 0) / 2
}

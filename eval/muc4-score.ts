/**
 * How well were the incidents of a document found, as the field measures it on MUC-4?
 *
 * - Role fillers, CEAF-REE with the strict similarity (Du, Rush and Cardie 2021): entities of a document are matched one to one
 *   for each role, and one counts where every mention predicted for it is a mention of the gold one.
 * - Templates with type and roles (Du, Rush and Cardie 2021, GTT): templates are matched one to one so that most is right, none
 *   across types; the type and each filler count one.
 * - Slots of MUC-4's own keys, in the matched templates: half a point where a date or a place is right in part.
 * - Templates invented in texts that have nothing to find.
 */
import { assign } from './assignment.ts'
import { count, detail, f1, f1Figures, percent, score } from './figure.ts'
import {
  type Fillers,
  type KeyTemplate,
  type Mentions,
  type MucDocument,
  type Role,
  roles,
  type SetFill,
} from './muc4-data.ts'
import type { Figure, Miss, Scored } from './task.ts'

/** What was found of one incident. */
export interface FoundTemplate {
  readonly type: string
  readonly fillers: Fillers
  /** As in the keys: `04 FEB 90`, `- 04 FEB 90`, `02 FEB 90 - 04 FEB 90`. */
  readonly date?: string
  /** `COLOMBIA: ANTIOQUIA (DEPARTMENT): MEDELLIN (CITY)`, or without the kinds in brackets. */
  readonly location?: string
  readonly victimNumber: readonly FoundFill[]
  readonly effect: readonly FoundFill[]
  readonly confidence: readonly FoundFill[]
}

/** `value` is said of what `of` names. */
export interface FoundFill {
  readonly value: string
  readonly of: string
}

export interface FoundDocument {
  readonly fillers: Fillers
  readonly templates: readonly FoundTemplate[]
}

interface Sums {
  found: number
  right: number
  gold: number
  recalled: number
}

const noSums = (): Sums => ({ found: 0, right: 0, gold: 0, recalled: 0 })

const slots = ['date', 'location', 'victimNumber', 'effect', 'confidence'] as const
type Slot = (typeof slots)[number]

/** Small letters, no ASCII punctuation, articles as blanks, single blanks: the recipe of the published scorers. */
export function normalise(words: string): string {
  return words
    .toLowerCase()
    .replace(/[!-/:-@[-`{-~]/g, '')
    .replace(/\b(?:a|an|the)\b/g, ' ')
    .trim()
    .replace(/\s+/g, ' ')
}

/** Pooled over all documents; those with nothing to find count. */
export function scoreMuc(pairs: readonly { document: MucDocument; found: FoundDocument }[]): Scored {
  const misses: Miss[] = []
  const byRole = new Map<Role, Sums>(roles.map((role) => [role, noSums()]))
  const templates = noSums()
  const bySlot = new Map<Slot, Sums>()
  const quiet = { texts: 0, templates: 0 }
  for (const { document, found } of pairs) {
    for (const role of roles) scoreRole(role, { document, found, sums: byRole.get(role) ?? noSums(), misses })
    const key = document.gold.templates
    if (key === undefined) continue
    scoreTemplates(key, found.templates, { templates, bySlot })
    if (key.length > 0) continue
    quiet.texts += 1
    quiet.templates += found.templates.length
    for (const { type, fillers } of found.templates)
      misses.push({
        cause: 'template invented',
        words: type,
        where: document.input.ref,
        detail: roles.map((role) => fillers[role].map(([first]) => first).join(', ')).join(' | '),
      })
  }
  const all = add([...byRole.values()])
  return {
    figures: [
      ...f1Figures('filler', all),
      ...roles.map((role) => detail(`filler${role}F1`, f1(byRole.get(role) ?? noSums()))),
      ...(quiet.texts === 0 && templates.gold === 0 ? [] : f1Figures('template', templates)),
      ...[...bySlot].map(([slot, sums]) => score(`${slot}F1`, f1(sums))),
      ...quietFigures(quiet),
    ],
    misses,
  }
}

function quietFigures({ texts, templates }: { texts: number; templates: number }): Figure[] {
  return [
    count('textsWithNothing', texts),
    count('templatesInvented', templates),
    detail('inventedPerHundredTexts', percent(templates, texts)),
  ]
}

function add(all: readonly Sums[]): Sums {
  const total = noSums()
  for (const { found, right, gold, recalled } of all) {
    total.found += found
    total.right += right
    total.gold += gold
    total.recalled += recalled
  }
  return total
}

/** Is every mention of the found thing one of the gold one's? */
function isSame(found: Mentions, gold: Mentions): boolean {
  const known = new Set(gold.map(normalise))
  return found.length > 0 && found.every((mention) => known.has(normalise(mention)))
}

interface RoleRequest {
  readonly document: MucDocument
  readonly found: FoundDocument
  readonly sums: Sums
  readonly misses: Miss[]
}

function scoreRole(role: Role, { document, found, sums, misses }: RoleRequest): void {
  const gold = document.gold.fillers[role]
  const predicted = found.fillers[role]
  const chosen = assign(predicted.map((entity) => gold.map((other) => (isSame(entity, other) ? 1 : 0))))
  const right = chosen.filter((column) => column >= 0).length
  sums.found += predicted.length
  sums.gold += gold.length
  sums.right += right
  sums.recalled += right
  const where = document.input.ref
  for (const [index, entity] of predicted.entries()) {
    if ((chosen[index] ?? -1) >= 0) continue
    misses.push({ cause: `${role} invented`, words: entity.join(' = '), where, detail: near(document, entity[0]) })
  }
  for (const [index, entity] of gold.entries()) {
    if (chosen.includes(index)) continue
    misses.push({ cause: `${role} missed`, words: entity.join(' = '), where, detail: near(document, entity[0]) })
  }
}

function near({ input: { text } }: MucDocument, words = ''): string {
  const pattern = words
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&'))
  const at = text.toLowerCase().search(new RegExp(pattern.join('\\s+')))
  return at < 0 ? '' : text.slice(Math.max(0, at - 60), at + words.length + 50).replace(/\s+/g, ' ')
}

interface TemplateSums {
  readonly templates: Sums
  readonly bySlot: Map<Slot, Sums>
}

function scoreTemplates(
  key: readonly KeyTemplate[],
  found: readonly FoundTemplate[],
  { templates, bySlot }: TemplateSums,
): void {
  templates.found += found.reduce((sum, template) => sum + 1 + sizeOf(template.fillers), 0)
  templates.gold += key.reduce((sum, template) => sum + 1 + sizeOf(template.fillers), 0)
  const agreement = found.map((mine) => key.map((theirs) => agreementOf(mine, theirs)))
  const chosen = assign(agreement.map((row) => row.map(({ right, recalled }) => right + recalled)))
  for (const [index, column] of chosen.entries()) {
    const { right, recalled } = agreement[index]?.[column] ?? { right: 0, recalled: 0 }
    templates.right += right
    templates.recalled += recalled
  }
  for (const slot of slots) scoreSlot(slot, { key, found, chosen, bySlot })
}

const sizeOf = (fillers: Fillers): number => roles.reduce((sum, role) => sum + fillers[role].length, 0)

/** The type, and the fillers that are right and that are recalled; nothing where the types differ. */
function agreementOf(found: FoundTemplate, key: KeyTemplate): { right: number; recalled: number } {
  if (!key.types.includes(found.type)) return { right: 0, recalled: 0 }
  let [right, recalled] = [1, 1]
  for (const role of roles) {
    const mine = found.fillers[role]
    const theirs = key.fillers[role]
    right += mine.filter((entity) => theirs.some((other) => isSame(entity, other))).length
    recalled += theirs.filter((other) => mine.some((entity) => isSame(entity, other))).length
  }
  return { right, recalled }
}

interface SlotRequest {
  readonly key: readonly KeyTemplate[]
  readonly found: readonly FoundTemplate[]
  readonly chosen: readonly number[]
  readonly bySlot: Map<Slot, Sums>
}

function scoreSlot(slot: Slot, { key, found, chosen, bySlot }: SlotRequest): void {
  if (key.every((template) => template[slot] === undefined)) return
  const sums = bySlot.get(slot) ?? noSums()
  bySlot.set(slot, sums)
  for (const template of key)
    sums.gold +=
      slot === 'date' || slot === 'location' ? Math.min(1, template[slot]?.length ?? 0) : (template[slot]?.length ?? 0)
  for (const [index, template] of found.entries()) {
    const theirs = key[chosen[index] ?? -1]
    const points = theirs === undefined ? 0 : slotPoints(slot, template, theirs)
    sums.found +=
      slot === 'date' || slot === 'location' ? (template[slot] === undefined ? 0 : 1) : template[slot].length
    sums.right += points
    sums.recalled += points
  }
}

function slotPoints(slot: Slot, found: FoundTemplate, key: KeyTemplate): number {
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

/** Half where one names the other's larger places and nothing else. */
export function placePoints(found: string | undefined, gold: string): number {
  if (found === undefined) return 0
  const names = (place: string) => place.split(/ - |:/).map((part) => normalise(part.replace(/\([^)]*\)/g, '')))
  const [mine, theirs] = [new Set(names(found)), new Set(names(gold))]
  const shared = [...mine].filter((name) => theirs.has(name)).length
  if (shared === mine.size && shared === theirs.size) return 1
  return shared > 0 ? 0.5 : 0
}

/** A fill is right where its value is, of the same thing; each gold fill is taken once. */
function fillPoints(found: readonly FoundFill[], gold: readonly SetFill[]): number {
  const right = (mine: FoundFill, theirs: SetFill) =>
    theirs.values.includes(mine.value) &&
    (theirs.of.length === 0 || theirs.of.some((name) => normalise(name) === normalise(mine.of)))
  const chosen = assign(found.map((mine) => gold.map((theirs) => (right(mine, theirs) ? 1 : 0))))
  return chosen.filter((column) => column >= 0).length
}

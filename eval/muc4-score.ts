/**
 * How well were the incidents of a document found, as the field measures it on MUC-4?
 *
 * - Role fillers, CEAF-REE with the strict similarity (Du, Rush and Cardie 2021): entities of a document are matched one to one
 *   for each role, and one counts where every mention predicted for it is a mention of the gold one.
 * - Templates with type and roles (Du, Rush and Cardie 2021, GTT): templates are matched one to one so that most is right, none
 *   across types; the type and each filler count one.
 * - Slots of MUC-4's own keys (`muc4-slot-score.ts`). Their templates are matched by all that is said of them, people who are
 *   described and the slots themselves included: "content-based mapping" (Chinchor 1992).
 * - Templates invented in texts that have nothing to find.
 */
import { assign } from './assignment.ts'
import type { Sums } from './figure.ts'
import { count, detail, f1, f1Figures, percent, score } from './figure.ts'
import { type Fillers, type KeyTemplate, type Mentions, type MucDocument, type Role, roles } from './muc4-data.ts'
import { type FoundDocument, type FoundTemplate, normalise, noSums, type Slot, slots } from './muc4-found.ts'
import { type SlotSums, scoreSlot, slotPoints } from './muc4-slot-score.ts'
import type { Figure, Miss, Scored } from './task.ts'

/** Pooled over all documents; those with nothing to find count. */
export function scoreMuc(pairs: readonly { document: MucDocument; found: FoundDocument }[]): Scored {
  const misses: Miss[] = []
  const byRole = new Map<Role, Sums>(roles.map((role) => [role, noSums()]))
  const templates = noSums()
  const bySlot = new Map<Slot, SlotSums>()
  const quiet = { texts: 0, templates: 0 }
  for (const { document, found } of pairs) {
    for (const role of roles) scoreRole(role, { document, found, sums: byRole.get(role) ?? noSums(), misses })
    const key = document.gold.templates
    if (key === undefined) continue
    scoreTemplates(key, found.templates, { templates, bySlot, misses, where: document.input.ref })
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
      ...[...bySlot].flatMap(([slot, { all: sums, mapped }]) => [
        score(`${slot}F1`, f1(sums)),
        detail(`${slot}MappedF1`, f1(mapped)),
      ]),
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
  readonly bySlot: Map<Slot, SlotSums>
  readonly misses: Miss[]
  readonly where: string
}

function scoreTemplates(
  key: readonly KeyTemplate[],
  found: readonly FoundTemplate[],
  { templates, bySlot, misses, where }: TemplateSums,
): void {
  templates.found += found.reduce((sum, template) => sum + 1 + sizeOf(template.fillers), 0)
  templates.gold += key.reduce((sum, template) => sum + 1 + sizeOf(template.fillers), 0)
  const agreement = found.map((mine) => key.map((theirs) => agreementOf(mine, theirs)))
  const chosen = assign(agreement.map((row) => row.map(({ right, recalled }) => right + recalled)))
  for (const [index, column] of chosen.entries()) {
    const { right, recalled } = agreement[index]?.[column] ?? none
    templates.right += right
    templates.recalled += recalled
  }
  const alike = found.map((mine, row) => key.map((theirs, column) => likeness(mine, theirs, agreement[row]?.[column])))
  const mapped = assign(alike)
  for (const slot of slots) scoreSlot(slot, { key, found, chosen: mapped, bySlot, misses, where })
}

const sizeOf = (fillers: Fillers): number => roles.reduce((sum, role) => sum + fillers[role].length, 0)

/** What is right of the type, the roles and the slots, each once; nothing where the types differ. */
function likeness(found: FoundTemplate, key: KeyTemplate, { right, recalled }: Agreement = none): number {
  if (right === 0) return 0
  return (right + recalled) / 2 + slots.reduce((sum, slot) => sum + slotPoints(slot, found, key), 0)
}

interface Agreement {
  readonly right: number
  readonly recalled: number
}

const none: Agreement = { right: 0, recalled: 0 }

/** The type, and the fillers that are right and that are recalled; nothing where the types differ. */
function agreementOf(found: FoundTemplate, key: KeyTemplate): Agreement {
  if (!key.types.includes(found.type)) return none
  let [right, recalled] = [1, 1]
  for (const role of roles) {
    const mine = found.fillers[role]
    const theirs = key.fillers[role]
    right += mine.filter((entity) => theirs.some((other) => isSame(entity, other))).length
    recalled += theirs.filter((other) => mine.some((entity) => isSame(entity, other))).length
  }
  return { right, recalled }
}

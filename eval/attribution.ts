/**
 * How well is it read who says what? PolNeAR (Newell et al. 2018): news in which people marked the source, the cue and the
 * content of every attribution.
 *
 * - *Exact* F1 of a role: the distinct marked stretches of a document against those that were read. A stretch may be in
 *   several pieces; it is right where it has exactly the same letters and marks. Blanks do not count, so that it makes no
 *   difference whether a stretch over two lines is written as one piece or as two.
 * - *Linked overlap* F1: an attribution is right where its cue, its content and, if a person marked one, its source overlap
 *   those of one and the same marked attribution. One to one, by a largest matching.
 *
 * A text that several people annotated counts once for each of them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Attribution, Reading, Span } from '../src/model/index.ts'
import { overlaps } from '../src/model/index.ts'
import { isInHalf } from './aside.ts'
import { parseBrat } from './brat.ts'
import { count, f1Figures } from './figure.ts'
import type { GoldDocument, Miss, Scored } from './task.ts'
import { readingTask } from './task.ts'

export const roles = ['source', 'cue', 'content'] as const
type Role = (typeof roles)[number]

/** What a person marked; `source` is empty where the text names none. */
export type GoldAttribution = Readonly<Record<Role, readonly Span[]>>

type Document = GoldDocument<readonly GoldAttribution[]>

export const attribution = readingTask<readonly GoldAttribution[]>({
  name: 'attribution',
  measures: 'who says what: exact F1 of source, cue and content, and linked overlap F1, on PolNeAR dev',
  needs: ['attribution/dev'],
  source: 'https://github.com/networkdynamics/PolNeAR',
  splits: ['all', 'open', 'aside'],
  load: ({ data, split }) =>
    readAttributions(join(data, 'attribution', 'dev')).filter(({ input }) => isInHalf(textName(input.ref), split)),
  score: scoreAttributions,
})

/** All annotated documents of a folder that has `text` and `attributions`, in the order of their names. */
export function readAttributions(folder: string): Document[] {
  return readdirSync(join(folder, 'attributions'))
    .filter((file) => file.endsWith('.ann'))
    .sort()
    .flatMap((file) => {
      const path = join(folder, 'text', `${textName(file)}.txt`)
      if (!existsSync(path)) return []
      const text = readFileSync(path, 'utf8')
      const standoff = readFileSync(join(folder, 'attributions', file), 'utf8')
      return [{ input: { ref: file, text }, gold: parseBrat(standoff, text).flatMap(goldOf) }]
    })
}

/** The name of the text without the mark of who annotated it: `post_2016-09-26_rally_4e07.ann`. */
function textName(file: string): string {
  return file.replace(/_[0-9a-f]+\.ann$/, '')
}

function goldOf({ roles: marked }: ReturnType<typeof parseBrat>[number]): GoldAttribution[] {
  const of = (name: string) =>
    marked.filter(({ role }) => role.replace(/\d+$/, '').toLowerCase() === name).flatMap(({ spans }) => spans)
  const gold = { source: of('source'), cue: of('cue'), content: of('content') }
  return gold.cue.length > 0 && gold.content.length > 0 ? [gold] : []
}

/** A stretch as one string: its pieces in text order, without blanks at their edges, joined where only blanks divide them. */
export function stretchKey(spans: readonly Span[], text: string): string {
  const pieces: { start: number; end: number }[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    let { start, end } = span
    while (start < end && /\s/.test(text[start] ?? '')) start += 1
    while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1
    if (start === end) continue
    const last = pieces.at(-1)
    if (last !== undefined && text.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end)
    else pieces.push({ start, end })
  }
  return pieces.map(({ start, end }) => `${start}-${end}`).join(' ')
}

export function scoreAttributions(pairs: readonly { document: Document; reading: Reading }[]): Scored {
  const sums = new Map([...roles, 'linked'].map((name) => [name, { found: 0, right: 0, gold: 0, recalled: 0 }]))
  const misses: Miss[] = []
  const add = (name: string, { found, gold, right }: { found: number; gold: number; right: number }) => {
    const sum = sums.get(name)
    if (sum === undefined) return
    sum.found += found
    sum.gold += gold
    sum.right += right
    sum.recalled += right
  }
  for (const { document, reading } of pairs) {
    for (const role of roles) {
      const keys = (list: readonly GoldAttribution[]) =>
        new Set(list.map((one) => stretchKey(one[role], document.input.text)).filter((key) => key !== ''))
      const [found, gold] = [keys(reading.attributions), keys(document.gold)]
      add(role, { found: found.size, gold: gold.size, right: found.intersection(gold).size })
    }
    const linked = linkAttributions(document.gold, reading.attributions)
    add('linked', { found: reading.attributions.length, gold: document.gold.length, right: linked.size })
    misses.push(...missesOf(document, reading, linked))
  }
  return {
    figures: [count('documents', pairs.length), ...[...sums].flatMap(([name, sum]) => f1Figures(name, sum))],
    misses,
  }
}

function isLinked(gold: GoldAttribution, found: Attribution): boolean {
  const shares = (role: Role) => gold[role].some((span) => found[role].some((other) => overlaps(span, other)))
  return shares('cue') && shares('content') && (gold.source.length === 0 || shares('source'))
}

/** The found attribution of each gold one, by index: a largest one-to-one matching, by augmenting paths. */
function linkAttributions(gold: readonly GoldAttribution[], found: readonly Attribution[]): Map<number, number> {
  const goldOfFound = new Map<number, number>()
  const place = (at: number, seen: Set<number>): boolean => {
    for (const [index, attribution] of found.entries()) {
      const one = gold[at]
      if (one === undefined || seen.has(index) || !isLinked(one, attribution)) continue
      seen.add(index)
      const held = goldOfFound.get(index)
      if (held !== undefined && !place(held, seen)) continue
      goldOfFound.set(index, at)
      return true
    }
    return false
  }
  for (const at of gold.keys()) place(at, new Set())
  return new Map([...goldOfFound].map(([index, at]) => [at, index]))
}

function missesOf({ input, gold }: Document, { attributions }: Reading, linked: ReadonlyMap<number, number>): Miss[] {
  const { text, ref } = input
  const words = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ')
  const show = (one: GoldAttribution) => `[${words(one.source)}] {${words(one.cue)}} <${words(one.content)}>`
  const misses: Miss[] = []
  for (const [index, one] of gold.entries()) {
    const match = attributions[linked.get(index) ?? -1]
    if (match === undefined) {
      misses.push({ cause: 'attribution missed', words: words(one.cue), where: ref, detail: show(one) })
      continue
    }
    for (const role of roles) {
      if (stretchKey(one[role], text) === stretchKey(match[role], text)) continue
      const detail = `«${words(one[role])}», read «${words(match[role])}» of ${show(one)}`
      misses.push({ cause: `${role} differs`, words: words(one.cue), where: ref, detail })
    }
  }
  const matched = new Set(linked.values())
  for (const [index, one] of attributions.entries()) {
    if (!matched.has(index))
      misses.push({ cause: 'attribution spurious', words: words(one.cue), where: ref, detail: show(one) })
  }
  return misses
}

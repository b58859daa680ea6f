/**
 * Is what copies told from what was written apart? Pairs of dispatches about one story, a week apart at the most: the sample's and
 * those of `fixtures/lineage` (rewrites, translations, machine paraphrase, agency passages, citations, and the same event written
 * apart, by hand), and cuts of the sample's made here. A pair is positive where both go back to one text.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { takeIn } from '../src/ingest/index.ts'
import { mergeReports } from '../src/merge/index.ts'
import type { Lineage, Reading, ReportInput } from '../src/model/index.ts'
import { halves, isInHalf } from './aside.ts'
import { count, detail, f1Figures, percent } from './figure.ts'
import type { Miss, Scored, Task, TaskRequest } from './task.ts'

const annotations = 'fixtures/sample/annotations.jsonl'
const derivedFolder = 'fixtures/lineage'

/** A dispatch of the set. */
export interface Dispatch {
  readonly ref: string
  readonly story: string
  /** The dispatch that it was made from, and how; nothing where it was written from the event. */
  readonly from?: string
  readonly kind?: string
  readonly input: ReportInput
}

export const lineage: Task = {
  name: 'lineage',
  measures: 'which reports derive from the same text: F1 over pairs of reports of one story, on our own set',
  needs: ['sample', annotations, derivedFolder],
  source: 'this project; --data is a checkout of it',
  splits: halves,
  run: async (request) => scoreLineage(await loadDispatches(request), request),
}

async function load(folder: string): Promise<Map<string, ReportInput>> {
  const inputs = new Map<string, ReportInput>()
  for await (const item of takeIn({ inputs: [folder], fetched: '2024-01-01T00:00:00Z' }))
    if (item.kind === 'report') inputs.set(item.capture.source.slice(folder.length + 1), item.input)
  return inputs
}

/** All dispatches whose story belongs to the half; a story is never parted. */
export async function loadDispatches({ data, split }: Pick<TaskRequest, 'data' | 'split'>): Promise<Dispatch[]> {
  const sample = await load(join(data, 'sample'))
  const lines = readFileSync(join(data, annotations), 'utf8').trim().split('\n')
  const written = lines.flatMap((line): Dispatch[] => {
    const { file, story, kind, derivesFrom } = JSON.parse(line)
    const input = sample.get(file)
    if (input === undefined) return []
    return [{ ref: file, story, input, ...(derivesFrom === undefined ? {} : { from: derivesFrom, kind }) }]
  })
  const derived = [...(await load(join(data, derivedFolder)))].map(([file, input]): Dispatch => {
    const [story = '', name = '', kind = ''] = file.replace(/\.md$/, '').split('--')
    const own = `${story}/${name}.md`
    const from = sample.has(own) ? own : `${story}--${name}--apart.md`
    return { ref: file, story, input, ...(/^apart(?:-|$)/.test(kind) ? {} : { from, kind: kindOf(kind) }) }
  })
  const all = [...written, ...written.flatMap(cutsOf), ...derived]
  return all.filter(({ story }) => isInHalf(story, split)).sort((a, b) => (a.ref < b.ref ? -1 : 1))
}

const kindOf = (label: string): string => (label === 'spun' ? 'paraphrase' : (label.split('-')[0] ?? label))

const hour = 3_600_000
const paragraphsMin = 4

function later(published: string | undefined, hours: number): string {
  return new Date(Date.parse(published ?? '2024-01-01T00:00:00Z') + hours * hour).toISOString()
}

/** What desks do to copy: the end cut off, the beginning cut off, the paragraphs put in another order. */
function cutsOf({ ref, story, input, from }: Dispatch): Dispatch[] {
  const paragraphs = input.text.split(/\n\s*\n/)
  if (from !== undefined || story === 'elsewhere' || paragraphs.length < paragraphsMin) return []
  const made: readonly (readonly [string, readonly string[]])[] = [
    ['end-cut', [...paragraphs.slice(0, 3), '(Agencies)']],
    ['beginning-cut', paragraphs.slice(2)],
    ['turned', [...paragraphs.slice(1, 4).reverse(), ...paragraphs.slice(4)]],
  ]
  return made.map(([cut, parts], index) => ({
    ref: `${ref}#${cut}`,
    story,
    from: ref,
    kind: 'copy',
    input: {
      ...input,
      text: parts.join('\n\n'),
      title: `Reprint ${index + 1}`,
      publisher: `Reprint Post ${index + 1}`,
      url: `https://reprint.example/${cut}`,
      published: later(input.published, 3 + index),
    },
  }))
}

function rootOf(dispatch: Dispatch, byRef: ReadonlyMap<string, Dispatch>): string {
  let at = dispatch
  for (let steps = 0; at.from !== undefined && steps < byRef.size; steps += 1) {
    const parent = byRef.get(at.from)
    if (parent === undefined) break
    at = parent
  }
  return at.ref
}

const weekMs = 7 * 24 * hour

function scoreLineage(dispatches: readonly Dispatch[], { read }: Pick<TaskRequest, 'read'>): Scored {
  const readings = new Map<string, Reading>(dispatches.map(({ ref, input }) => [ref, read({ ...input, ref })]))
  const lineages = mergeReports(
    [...readings].map(([id, reading]) => ({ id, fetched: '2024-01-01T00:00:00Z', reading })),
  ).lineages
  return scorePairs(dispatches, lineages)
}

/** Pairs of one story within the window; `found` where one lineage holds both. */
export function scorePairs(dispatches: readonly Dispatch[], lineages: readonly Lineage[]): Scored {
  const byRef = new Map(dispatches.map((dispatch) => [dispatch.ref, dispatch]))
  const originOf = new Map(lineages.flatMap(({ origin, reports }) => reports.map((id) => [id, origin] as const)))
  const links = lineages.flatMap((one) => one.links)
  const sums = { found: 0, right: 0, gold: 0, recalled: 0 }
  const misses: Miss[] = []
  let pairs = 0
  for (const [index, a] of dispatches.entries())
    for (const b of dispatches.slice(index + 1)) {
      const apart = Math.abs(Date.parse(a.input.published ?? '') - Date.parse(b.input.published ?? ''))
      if (a.story !== b.story || !(apart <= weekMs)) continue
      pairs += 1
      const gold = rootOf(a, byRef) === rootOf(b, byRef)
      const found = originOf.get(a.ref) === originOf.get(b.ref)
      sums.gold += gold ? 1 : 0
      sums.found += found ? 1 : 0
      sums.right += gold && found ? 1 : 0
      sums.recalled += gold && found ? 1 : 0
      if (gold === found) continue
      const words = [a.kind ?? 'own', b.kind ?? 'own'].sort().join(' and ')
      misses.push({ cause: gold ? 'not joined' : 'joined', words, where: a.ref, detail: b.ref })
    }
  const derived = dispatches.filter(({ from }) => from !== undefined)
  const kinds = derived.filter(({ ref, kind }) => links.some((link) => link.to === ref && link.kind === kind))
  return {
    figures: [
      count('dispatches', dispatches.length),
      count('pairs', pairs),
      count('derived', sums.gold),
      ...f1Figures('pair', sums),
      detail('kindRight', percent(kinds.length, derived.length)),
    ],
    misses,
  }
}

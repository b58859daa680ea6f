/**
 * Do many reports of one event become one incident, with the figures that stand? Stories of our own that evolve over days
 * (`fixtures/stories`): which dispatches tell of one incident, what heads each line at a given moment, and who is behind it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { takeIn } from '../src/ingest/index.ts'
import { type KnownReport, type Merged, mergeReports } from '../src/merge/index.ts'
import type { Incident, IncidentTally } from '../src/model/index.ts'
import { count, detail, f1Figures, percent, score } from './figure.ts'
import type { Miss, Scored, Task, TaskRequest } from './task.ts'

const folder = 'fixtures/stories'

/** Stories that no change was made for. */
const heldBack: ReadonlySet<string> = new Set(['guayaquil-prison', 'athens-blast'])

interface GoldLine {
  readonly category: string
  readonly who?: string
  readonly low: number
  readonly best?: number
  readonly high?: number
  readonly contested: boolean
}

interface GoldIncident {
  readonly key: string
  readonly origins: readonly string[]
  readonly status: string
  readonly mentions: readonly { readonly dispatch: string; readonly quote: string }[]
  readonly headlines: readonly { readonly asOf: string; readonly lines: readonly GoldLine[] }[]
  readonly links?: readonly { readonly kind: string; readonly to: string }[]
}

export interface Story {
  readonly name: string
  readonly reports: readonly KnownReport[]
  readonly incidents: readonly GoldIncident[]
}

export const stories: Task = {
  name: 'stories',
  measures: 'many reports of one event: pairs of mentions, headlines at a moment, origins; on stories of our own',
  needs: [folder],
  source: 'this project; --data is a checkout of it',
  splits: ['open', 'aside'],
  run: async (request) => scoreStories(await loadStories(request)),
}

/** The stories with their readings; the id of a report is `STORY/FILE`. */
export async function loadStories({ data, split, read }: TaskRequest): Promise<Story[]> {
  const names = readdirSync(join(data, folder)).filter((name) =>
    existsSync(join(data, folder, name, 'incidents.jsonl')),
  )
  const chosen = names.filter((name) => split === undefined || heldBack.has(name) === (split === 'aside'))
  return Promise.all(
    chosen.sort().map(async (name): Promise<Story> => {
      const reports: KnownReport[] = []
      const fetched = '2026-01-01T00:00:00Z'
      for await (const item of takeIn({ inputs: [join(data, folder, name)], fetched })) {
        if (item.kind !== 'report' || !item.capture.source.endsWith('.md')) continue
        const ref = `${name}/${item.capture.source.split('/').at(-1) ?? ''}`
        reports.push({ id: ref, fetched, reading: read({ ...item.input, ref }) })
      }
      const lines = readFileSync(join(data, folder, name, 'incidents.jsonl'), 'utf8')
        .trim()
        .split('\n')
      return { name, reports, incidents: lines.map((line): GoldIncident => JSON.parse(line)) }
    }),
  )
}

interface Mention {
  readonly gold: string
  readonly where: string
  readonly quote: string
  readonly found: string | undefined
}

/** All stories are merged together: what is joined across them counts as well. */
export function scoreStories(all: readonly Story[]): Scored {
  const reports = all.flatMap((story) => story.reports)
  const byId = new Map(reports.map((report) => [report.id, report]))
  const mentionsIn = (merged: Merged): Mention[] =>
    all.flatMap(({ name, incidents }) =>
      incidents.flatMap(({ key, mentions }) =>
        mentions.flatMap(({ dispatch, quote }) => {
          const id = `${name}/${dispatch}`
          return [{ gold: `${name}/${key}`, where: id, quote, found: incidentAt(merged, byId.get(id), quote) }]
        }),
      ),
    )
  const merged = mergeReports(reports)
  const pairs = scorePairs(mentionsIn(merged))
  const misses: Miss[] = [...pairs.misses]
  let [lines, right, origins, statuses, known] = [0, 0, 0, 0, 0]
  let [linksRight, linksGold] = [0, 0]
  const mergedAt = new Map<string, Merged>()
  for (const { name, incidents } of all)
    for (const gold of incidents) {
      known += 1
      const found = alignedWith(merged, mentionsIn(merged), `${name}/${gold.key}`)
      const miss = (cause: string, words: string, shown: string) =>
        void misses.push({ cause, words, where: `${name}/${gold.key}`, detail: shown })
      if (found?.origins === gold.origins.length) origins += 1
      else miss('origins', `${gold.origins.length}`, `${found?.origins}`)
      if (found?.status === gold.status) statuses += 1
      else miss('status', gold.status, `${found?.status}`)
      for (const link of gold.links ?? []) {
        linksGold += 1
        const target = alignedWith(merged, mentionsIn(merged), `${name}/${link.to}`)
        const isThere = found?.links?.some(({ kind, to }) => kind === link.kind && to === target?.id) === true
        if (isThere) linksRight += 1
        else miss('link', link.kind, link.to)
      }
      for (const { asOf, lines: expected } of gold.headlines) {
        const then = mergedAt.get(asOf) ?? mergeReports(reports, new Date(asOf).toISOString())
        mergedAt.set(asOf, then)
        const incident = alignedWith(then, mentionsIn(then), `${name}/${gold.key}`)
        for (const line of expected) {
          lines += 1
          const shown = incident === undefined ? undefined : lineOf(incident, line)
          if (shown !== undefined && isSame(shown, line)) right += 1
          else miss('headline', show(line), `${asOf.slice(5, 16)} found ${shown === undefined ? 'none' : show(shown)}`)
        }
      }
    }
  const figures = [
    count('dispatches', reports.length),
    count('mentions', mentionsIn(merged).length),
    detail(
      'mentionsFound',
      percent(mentionsIn(merged).filter(({ found }) => found !== undefined).length, mentionsIn(merged).length),
    ),
    ...f1Figures('pair', pairs.sums),
    count('headlines', lines),
    score('headlineRight', percent(right, lines)),
    score('originsRight', percent(origins, known)),
    detail('statusRight', percent(statuses, known)),
    detail('linksRight', percent(linksRight, linksGold)),
  ]
  return { figures, misses }
}

/** The incident of the first event, or else count, that stands in the quoted words, or else of the next one in their sentence. */
function incidentAt(merged: Merged, report: KnownReport | undefined, quote: string): string | undefined {
  if (report === undefined) return undefined
  const start = report.reading.text.indexOf(quote)
  if (start < 0) throw new Error(`${report.id} does not say "${quote}"`)
  const lies = (span: { start: number; end: number }) => span.start >= start && span.end <= start + quote.length
  const { events, tallies, sentences } = report.reading
  const sentence = sentences.findIndex((one) => one.start <= start && start < one.end)
  const inWords = [...events.filter(({ trigger }) => lies(trigger)), ...tallies.filter(({ span }) => lies(span))]
  const nearest = events
    .filter((event) => event.sentence === sentence)
    .sort((a, b) => Math.abs(a.trigger.start - start) - Math.abs(b.trigger.start - start))
  const ids = [...inWords, ...nearest]
  return ids.flatMap(({ id }) => merged.incidentOf.get(`${report.id}/${id}`) ?? [])[0]
}

/** Of two mentions, are both of one incident? A mention that is in no incident is alone. */
export function scorePairs(mentions: readonly Mention[]) {
  const sums = { found: 0, right: 0, gold: 0, recalled: 0 }
  const misses: Miss[] = []
  for (const [index, a] of mentions.entries())
    for (const b of mentions.slice(index + 1)) {
      const [gold, found] = [a.gold === b.gold, a.found !== undefined && a.found === b.found]
      sums.gold += gold ? 1 : 0
      sums.found += found ? 1 : 0
      sums.right += gold && found ? 1 : 0
      sums.recalled += gold && found ? 1 : 0
      if (gold === found) continue
      const words = a.found === undefined || b.found === undefined ? 'a mention not found' : a.gold
      misses.push({
        cause: gold ? 'not joined' : 'joined',
        words,
        where: a.where,
        detail: `${a.quote} | ${b.where} ${b.quote}`,
      })
    }
  return { sums, misses }
}

/** The incident that most mentions of the gold one are in. */
function alignedWith(merged: Merged, mentions: readonly Mention[], gold: string): Incident | undefined {
  const counts = new Map<string, number>()
  for (const { gold: key, found } of mentions)
    if (key === gold && found !== undefined) counts.set(found, (counts.get(found) ?? 0) + 1)
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return merged.incidents.find(({ id }) => id === best?.[0])
}

/** The line of the category: of the part, where gold names one; else of all people, or the only one that there is. */
function lineOf({ tallies }: Incident, { category, who }: GoldLine): IncidentTally | undefined {
  const lines = tallies.filter((line) => line.category === category)
  const whole = lines.find((line) => line.who === undefined)
  if (who === undefined) return whole ?? (lines.length === 1 ? lines[0] : undefined)
  return (
    lines.find((line) => line.who?.includes(who.slice(0, 5)) === true) ??
    whole ??
    (lines.length === 1 ? lines[0] : undefined)
  )
}

const isSame = (a: IncidentTally, b: GoldLine): boolean =>
  a.low === b.low && a.best === b.best && a.high === b.high && a.contested === b.contested

const show = ({ category, who, low, best, high, contested }: GoldLine): string =>
  `${category} ${who ?? ''} ${low}/${best ?? '-'}/${high ?? '-'}${contested ? '!' : ''}`

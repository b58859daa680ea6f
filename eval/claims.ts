/**
 * How well are claims read? The sample's dispatches against what a person took from them. Every count of people is
 * annotated, so counts have precision and recall; events are annotated once for each incident, so they have recall, and
 * what is invented shows in the dispatches that have nothing to find. The data folder is a checkout of this project.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { takeIn } from '../src/ingest/index.ts'
import type { Reading, Span, Tally } from '../src/model/index.ts'
import { overlaps } from '../src/model/index.ts'
import type { Sums as MatchSums } from './figure.ts'
import { count, detail, f1Figures, percent, score } from './figure.ts'
import type { Miss, Scored, Task } from './task.ts'
import { bareName } from './voices.ts'

/** A line of `annotations.jsonl`, as far as it is scored; `docs/reference/sample.md` and the folder's README say more. */
interface Annotated {
  readonly file: string
  readonly incidents: readonly string[]
  readonly claims: readonly GoldClaim[]
}

interface GoldClaim {
  readonly type?: string
  readonly category?: string
  readonly reality?: string
  readonly low?: number
  readonly best?: number
  readonly high?: number
  readonly source: string
  readonly background: boolean
  readonly quote: string
}

const annotations = 'fixtures/sample/annotations.jsonl'

export const claims: Task = {
  name: 'claims',
  measures: 'counts of people, their sources, and events on the sample, against annotation by hand',
  needs: ['sample', annotations],
  source: 'this project; --data is a checkout of it',
  splits: [],
  run: async ({ data, read }) => {
    const texts = readFileSync(join(data, annotations), 'utf8').trim().split('\n')
    const gold = new Map(
      texts.map((line): [string, Annotated] => {
        const annotated: Annotated = JSON.parse(line)
        return [annotated.file, annotated]
      }),
    )
    const sample = join(data, 'sample')
    const pairs: Pair[] = []
    for await (const item of takeIn({ inputs: [sample], fetched: '2024-01-01T00:00:00Z' })) {
      const ref = (item.kind === 'report' ? item.capture.source : item.source).slice(sample.length + 1)
      const annotated = gold.get(ref)
      if (item.kind === 'report' && annotated !== undefined)
        pairs.push({ annotated, reading: read({ ...item.input, ref }) })
    }
    return scoreClaims(pairs)
  },
}

export interface Pair {
  readonly annotated: Annotated
  readonly reading: Reading
}

/** Sums over all dispatches. */
export function scoreClaims(pairs: readonly Pair[]): Scored {
  const misses: Miss[] = []
  const tallies = { found: 0, right: 0, gold: 0, recalled: 0 }
  const sums = { events: 0, eventsRight: 0, reality: 0, sources: 0, backgrounds: 0, invented: 0, quiet: 0 }
  for (const { annotated, reading } of pairs) {
    scoreTallies(annotated, reading, { tallies, sums, misses })
    scoreEvents(annotated, reading, { sums, misses })
  }
  return {
    figures: [
      ...f1Figures('tally', tallies),
      detail('tallySource', percent(sums.sources, tallies.right)),
      detail('tallyBackground', percent(sums.backgrounds, tallies.right)),
      score('eventRecall', percent(sums.eventsRight, sums.events)),
      detail('eventReality', percent(sums.reality, sums.eventsRight)),
      count('quietDispatches', sums.quiet),
      count('inventedInQuiet', sums.invented),
    ],
    misses,
  }
}

type Sums = {
  [Name in 'events' | 'eventsRight' | 'reality' | 'sources' | 'backgrounds' | 'invented' | 'quiet']: number
}

function spanOf(quote: string, { text }: Reading): Span {
  const start = text.replace(/\s/g, ' ').indexOf(quote.replace(/\s/g, ' '))
  return { start, end: start + quote.length }
}

/** A count is right where category, low, best and high are the annotated ones and its words overlap the quotation. */
function scoreTallies(
  { claims: all, file }: Annotated,
  reading: Reading,
  { tallies, sums, misses }: { tallies: MatchSums; sums: Sums; misses: Miss[] },
): void {
  const gold = all.filter(({ category }) => category !== undefined)
  const open = new Set(reading.tallies)
  tallies.found += reading.tallies.length
  tallies.gold += gold.length
  for (const claim of gold) {
    const span = spanOf(claim.quote, reading)
    const there = [...open].filter((tally) => overlaps(tally.span, span))
    const match = there.find((tally) => isSame(claim, tally))
    if (match === undefined) {
      const seen = there.map(show).join('; ')
      const cause = there.length === 0 ? 'count missed' : 'count wrong'
      misses.push({
        cause,
        words: `${claim.category}`,
        where: file,
        detail: `${show(claim)} in «${claim.quote}»${seen === '' ? '' : `, read ${seen}`}`,
      })
      continue
    }
    open.delete(match)
    tallies.right += 1
    tallies.recalled += 1
    sums.backgrounds += (match.background ?? false) === claim.background ? 1 : 0
    if (isSource(claim.source, match, reading)) sums.sources += 1
    else
      misses.push({
        cause: 'source wrong',
        words: claim.source,
        where: file,
        detail: `«${claim.quote}», read ${sourceOf(match, reading)}`,
      })
  }
  for (const tally of open) {
    misses.push({
      cause: 'count invented',
      words: tally.category,
      where: file,
      detail: `${show(tally)} in «${reading.text.slice(tally.span.start, tally.span.end)}»`,
    })
  }
}

function show({ category, low, best, high }: Pick<GoldClaim, 'category' | 'low' | 'best' | 'high'>): string {
  return `${category} ${low}/${best ?? '–'}/${high ?? '–'}`
}

function isSame(claim: GoldClaim, tally: Tally): boolean {
  return (
    claim.category === tally.category &&
    claim.low === tally.low &&
    claim.best === tally.best &&
    claim.high === tally.high
  )
}

function sourceOf(tally: Tally, { attributions }: Reading): string {
  const [id] = tally.attributions
  return attributions.find((attribution) => attribution.id === id)?.sourceName ?? ''
}

/** The same speaker, in more or fewer of the same words. */
function isSource(source: string, tally: Tally, reading: Reading): boolean {
  const read = bareName(sourceOf(tally, reading))
  const said = bareName(source)
  return read === said || (read !== '' && said !== '' && (read.includes(said) || said.includes(read)))
}

/** An annotated event is found where an event of its type has its trigger within the quotation. */
function scoreEvents(
  { claims: all, file, incidents }: Annotated,
  reading: Reading,
  { sums, misses }: { sums: Sums; misses: Miss[] },
): void {
  for (const claim of all.filter(({ type }) => type !== undefined)) {
    const span = spanOf(claim.quote, reading)
    const match = reading.events.find(({ trigger, type }) => overlaps(trigger, span) && type === claim.type)
    sums.events += 1
    if (match === undefined)
      misses.push({ cause: 'event missed', words: `${claim.type}`, where: file, detail: `«${claim.quote}»` })
    else {
      sums.eventsRight += 1
      sums.reality += match.reality === claim.reality ? 1 : 0
    }
  }
  if (incidents.length > 0) return
  sums.quiet += 1
  for (const event of reading.events.filter(({ background, reality }) => !background && reality === 'happened')) {
    sums.invented += 1
    misses.push({
      cause: 'event invented',
      words: event.type,
      where: file,
      detail: reading.text.slice(event.trigger.start - 40, event.trigger.end + 40),
    })
  }
}

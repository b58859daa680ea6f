/** How long does a ledger take to answer? Questions by place, time, words, party and weight, now and as of other moments. */

import { makeRandom } from '../../check/random.ts'
import { type IncidentQuery, openStore, type Store } from '../../src/store/index.ts'

export interface QuestionSpeed {
  readonly question: string
  readonly medianMs: number
  readonly p95Ms: number
  /** Of all answers together. */
  readonly found: number
}

const roundsEach = 60
const dayMs = 86_400_000
const start = Date.parse('2025-01-01T00:00:00Z')
const places = [
  { lat: 11.85, lon: 13.16 },
  { lat: 34.0, lon: 71.5 },
  { lat: 3.44, lon: -76.5 },
  { lat: 36.34, lon: 43.13 },
  { lat: 50.0, lon: 36.25 },
]
const words = [
  'police',
  'explosion',
  'protest*',
  '"state of emergency"',
  'killed OR wounded',
  'almaty',
  'government -health',
]

/** Asks a ledger that is there, and writes a line for each question. */
export async function askLedgerAt(path: string, write: (line: string) => void): Promise<void> {
  const store = await openStore(path, { create: false })
  const questions = await askLedger(store)
  await store.close()
  for (const line of questionLines(questions)) write(line)
  write(JSON.stringify({ part: 'questions', questions }))
}

export const questionLines = (questions: readonly QuestionSpeed[]): string[] =>
  questions.map(({ question, medianMs, p95Ms, found }) => {
    const [median, p95] = [medianMs, p95Ms].map((ms) => String(ms).padStart(7))
    return `  ${question.padEnd(24)} median ${median} ms, p95 ${p95} ms, ${found} found`
  })

export async function askLedger(store: Store): Promise<QuestionSpeed[]> {
  const random = makeRandom(7)
  const pick = <T>(items: readonly T[]): T => items[random(items.length)] as T
  const day = (): string => new Date(start + random(365) * dayMs).toISOString().slice(0, 10)
  const moment = (): string => new Date(start + random(365 * 24) * 3_600_000).toISOString()
  const week = (): IncidentQuery => {
    const from = day()
    return { from, to: new Date(Date.parse(from) + 6 * dayMs).toISOString().slice(0, 10) }
  }
  const incidents = (query: IncidentQuery) => async () => (await store.incidents(query)).incidents.length
  const kinds: Readonly<Record<string, () => () => Promise<number>>> = {
    'place, 50 km': () => incidents({ near: { ...pick(places), radiusKm: 50 } }),
    'place, 500 km, a week': () => incidents({ near: { ...pick(places), radiusKm: 500 }, ...week() }),
    'a week': () => incidents({ ...week(), order: 'day' }),
    'the gravest': () => incidents({}),
    'the gravest, as of': () => incidents({ asOf: moment() }),
    'a country, as of': () => incidents({ asOf: moment(), countries: [pick(['NGA', 'PAK', 'UKR'])], order: 'day' }),
    words: () => incidents({ text: pick(words) }),
    'words, as of, a week': () => incidents({ text: pick(words), asOf: moment(), ...week() }),
    party: () => incidents({ party: pick(['police', 'government', 'protesters']) }),
    'reports with words': () => async () =>
      (await store.searchReports({ text: pick(words), limit: 20 })).reports.length,
  }
  const speeds: QuestionSpeed[] = []
  for (const [question, make] of Object.entries(kinds)) {
    const times: number[] = []
    let found = 0
    for (let round = 0; round < roundsEach; round += 1) {
      const ask = make()
      const from = performance.now()
      found += await ask()
      times.push(performance.now() - from)
    }
    times.sort((a, b) => a - b)
    const at = (share: number): number => Math.round((times[Math.floor(times.length * share)] ?? 0) * 10) / 10
    speeds.push({ question, medianMs: at(0.5), p95Ms: at(0.95), found })
  }
  return speeds
}

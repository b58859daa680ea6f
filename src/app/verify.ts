/**
 * Is a ledger what it says it is? From end to end: the engine's own structures, the bytes of each capture against their hash, each
 * report against its id and its capture, each span against the text, each claim against its reading, and, made anew from the
 * reports in another ledger, everything that is derived. Nothing is mended here.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  claimsOf,
  isFailure,
  nameJudgement,
  publicationId,
  type Reading,
  reportInstant,
  textId,
} from '../model/index.ts'
import { contentOf, type Entry, type KeptVersion, openStore, type Store, type StoredReport } from '../store/index.ts'
import { makeMerger } from './materialise.ts'

/** What is wrong, where, in one sentence. */
export interface Finding {
  readonly kind: 'engine' | 'capture' | 'report' | 'span' | 'claim' | 'derived' | 'judgement'
  /** Id of the report, capture, claim or incident; '' for the engine. */
  readonly of: string
  readonly says: string
}

export interface Verification {
  readonly findings: readonly Finding[]
  /** There are more than these. */
  readonly isCut: boolean
  readonly reports: number
  readonly captures: number
  readonly claims: number
  readonly incidents: number
  /** Reports that are kept and not merged yet, which is no fault. */
  readonly pending: number
}

export interface VerifyOptions {
  readonly store: Store
  readonly onProgress?: (reports: number) => void
}

/** Findings listed at the most: a ledger that has more is beyond looking at each. */
const findingsMax = 1000
/** Reports that are made anew at once. */
const batchReports = 64

export async function verifyLedger({ store, onProgress }: VerifyOptions): Promise<Verification> {
  const findings: Finding[] = []
  const note = (kind: Finding['kind'], of: string, says: string): void => void findings.push({ kind, of, says })
  for (const says of await store.derived.checkIntegrity()) note('engine', '', says)
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-verify-'))
  const anew = await openStore(join(folder, 'anew.db'), { create: true })
  try {
    await checkReports({ store, anew, note, onProgress })
    await checkJudgements(store, note)
    const { pending } = await store.counts()
    if (pending === 0) await checkDerived(store, anew, note)
    const { reports, captures, claims, incidents } = await store.counts()
    const isCut = findings.length > findingsMax
    return { findings: findings.slice(0, findingsMax), isCut, reports, captures, claims, incidents, pending }
  } finally {
    await anew.close()
    await rm(folder, { recursive: true, force: true })
  }
}

type Note = (kind: Finding['kind'], of: string, says: string) => void

interface Check {
  readonly store: Store
  readonly anew: Store
  readonly note: Note
  readonly onProgress: VerifyOptions['onProgress']
}

async function checkReports({ store, anew, note, onProgress }: Check): Promise<void> {
  const claims = store.claims()[Symbol.asyncIterator]()
  let next = await claims.next()
  let checked = 0
  let batch: Entry[] = []
  for await (const report of store.reports()) {
    checkReport(report, note)
    const capture = await checkCapture(store, report, note)
    const expected = claimsOf(report.reading, { id: report.id, at: new Date(instantOf(report)).toISOString() })
    const kept: string[] = []
    for (; next.done !== true && next.value.report === report.id; next = await claims.next())
      kept.push(JSON.stringify(next.value))
    const wanted = expected.map((claim) => JSON.stringify(claim))
    if (JSON.stringify(kept) !== JSON.stringify(wanted))
      note('claim', report.id, `it has ${kept.length} claims that are not the ${wanted.length} of its reading`)
    batch.push({ id: report.id, capture, reading: report.reading, claims: expected })
    checked += 1
    if (batch.length < batchReports) continue
    await anew.append(batch)
    batch = []
    onProgress?.(checked)
  }
  await anew.append(batch)
  if (next.done !== true) note('claim', next.value.id, 'it belongs to no report, or stands out of order')
}

function instantOf({ fetched, reading: { report } }: StoredReport): number {
  return reportInstant(report.published === undefined ? { fetched } : { published: report.published, fetched })
}

function checkReport({ id, reading }: StoredReport, note: Note): void {
  if (textId(reading.text) !== reading.report.id) note('report', id, 'its text is not the one that it was named for')
  if (publicationId(reading.report) !== id) note('report', id, 'its id is not that of its text and publication')
  for (const { path, start, end } of spansIn(reading, '')) {
    if (!(0 <= start && start <= end && end <= reading.text.length))
      note('span', id, `the span ${start}-${end} at ${path} does not lie in the text`)
  }
}

/** Every span of a reading, wherever it stands. */
function* spansIn(value: unknown, path: string): Generator<{ path: string; start: number; end: number }> {
  if (typeof value !== 'object' || value === null) return
  const { start, end } = value as Partial<Reading['sentences'][number]>
  if (typeof start === 'number' && typeof end === 'number') yield { path, start, end }
  for (const [key, part] of Object.entries(value)) yield* spansIn(part, `${path}/${key}`)
}

/** The capture that the report was read from; one without bytes where it is damaged, so that all else can be checked. */
async function checkCapture(store: Store, report: StoredReport, note: Note): Promise<Entry['capture']> {
  const { id, fetched, source } = report
  const missing = { id: textId(''), source, fetched, mediaType: 'text/plain', body: new Uint8Array() }
  try {
    const capture = await store.captureOf(id)
    if (capture === undefined) note('capture', id, `what it was read from (${source}) is not there`)
    // The bytes were compared with their hash; only the report's frame is wanted from here on.
    return missing
  } catch (error) {
    if (!isFailure(error)) throw error
    note('capture', id, error.message)
    return missing
  }
}

/** Each against its id, and what it speaks of against what is there; that it changes nothing any more is no fault. */
async function checkJudgements(store: Store, note: Note): Promise<void> {
  const earlier = new Set<string>()
  for (const { id, ...said } of await store.judgements.all()) {
    if (nameJudgement(said).id !== id) note('judgement', id, 'it is not the one that it was named for')
    if (said.kind === 'undo' && !earlier.has(said.judgement))
      note('judgement', id, `the judgement ${said.judgement} that it undoes is not there before it`)
    for (const report of said.kind === 'split' ? said.reports : [])
      if ((await store.report(report)) === undefined) note('judgement', id, `the report ${report} is not there`)
    earlier.add(id)
  }
}

/** What is derived, made anew. Numbers depend on the order in which things were written, and are not compared. */
async function checkDerived(store: Store, anew: Store, note: Note): Promise<void> {
  await makeMerger(anew).settle()
  const keyOf = ({ id, home, knownFrom, knownTo, content }: KeptVersion): string =>
    [id, home, knownFrom, knownTo ?? '', content].join(' ')
  const expected = new Map<string, string>()
  for await (const version of anew.derived.allVersions()) expected.set(keyOf(version), version.id)
  for await (const version of store.derived.allVersions()) {
    const from = new Date(version.knownFrom).toISOString()
    // By the hash of what is kept, not by the hash that is kept beside it.
    if (!expected.delete(keyOf({ ...version, content: contentOf(version.incident) })))
      note('derived', version.id, `as known from ${from} on it is not what the reports give`)
  }
  for (const id of expected.values()) note('derived', id, 'a version that the reports give is not there')
  for (const ask of ['facets', 'incidentDays', 'sources', 'extent'] as const)
    if (JSON.stringify(await store[ask]()) !== JSON.stringify(await anew[ask]()))
      note('derived', '', `the sums that \`${ask}\` gives are not those of the reports`)
  for await (const { id } of store.reports()) {
    const [kept, made] = [await store.lineageOf(id), await anew.lineageOf(id)]
    if (JSON.stringify(kept) !== JSON.stringify(made)) note('derived', id, 'its lineage is not what the reports give')
  }
}

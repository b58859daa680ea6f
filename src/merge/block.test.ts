import assert from 'node:assert/strict'
import { join } from 'node:path'
import { before, test } from 'node:test'
import fc from 'fast-check'
import { takeIn } from '../ingest/index.ts'
import { loadKnowledge } from '../knowledge/index.ts'
import type { Lineage } from '../model/index.ts'
import { publicationId } from '../model/index.ts'
import { makeReport, readReport } from '../read/index.ts'
import { type Digest, digestOf, type Merged, mergeDigests, mergeReports, neighbourKeys } from './index.ts'

let digests: Digest[] = []
let lineages: readonly Lineage[] = []
let whole: Merged

/** Five dozen dispatches of eight stories, with riots of several days, waves, denials and corrections. */
before(async () => {
  const folder = join(import.meta.dirname, '../../fixtures/stories')
  const knowledge = loadKnowledge()
  const fetched = '2026-01-01T00:00:00Z'
  const reports = []
  for await (const item of takeIn({ inputs: [folder], fetched })) {
    if (item.kind !== 'report' || !item.capture.source.endsWith('.md')) continue
    const reading = readReport(makeReport(item.input), knowledge)
    reports.push({ id: publicationId(reading.report), fetched, reading })
  }
  whole = mergeReports(reports)
  digests = reports.map(digestOf)
  lineages = whole.lineages
})

const incidentsOf = ({ incidents }: Merged) => JSON.stringify(incidents)

test('a dozen orders give the same incidents, byte for byte', () => {
  assert.ok(whole.incidents.length > 15)
  fc.assert(
    fc.property(fc.shuffledSubarray(digests, { minLength: digests.length }), (shuffled) => {
      assert.equal(incidentsOf(mergeDigests(shuffled, lineages)), incidentsOf(whole))
    }),
    { numRuns: 12 },
  )
})

test('a digest is plain data: kept as JSON, it merges the same', () => {
  const kept = digests.map((digest) => JSON.parse(JSON.stringify(digest)) as Digest)
  assert.equal(incidentsOf(mergeDigests(kept, lineages)), incidentsOf(whole))
})

test('block by block, from the blocks next to it alone, gives what merging everything gives', () => {
  const keys = [...new Set(digests.flatMap((digest) => digest.keys))]
  const parts = keys.flatMap((key) => {
    const near = new Set(neighbourKeys(key))
    const read = digests.filter((digest) => digest.keys.some((own) => near.has(own)))
    return mergeDigests(read, lineages, whole.asOf, { keys: new Set([key]) }).incidents
  })
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  assert.deepEqual([...parts].sort(byId), [...whole.incidents].sort(byId))
})

test('every incident has one home, every claim one incident, and links lead somewhere', () => {
  const ids = new Set(whole.incidents.map(({ id }) => id))
  assert.equal(ids.size, whole.incidents.length)
  const claims = whole.incidents.flatMap((incident) => incident.claims)
  assert.equal(new Set(claims).size, claims.length)
  for (const { id, links } of whole.incidents) for (const { to } of links ?? []) assert.ok(ids.has(to) && to !== id)
  assert.deepEqual([...whole.homeOf.keys()].sort(), [...ids].sort())
})

test('what was known then is what merging only the reports of then gives', () => {
  for (const moment of ['2024-05-18T16:00:00.000Z', '2024-12-11T10:00:00.000Z']) {
    const then = digests.filter(({ at }) => at <= moment)
    assert.equal(
      incidentsOf(mergeDigests(digests, lineages, moment)),
      incidentsOf(mergeDigests(then, lineages, moment)),
    )
  }
})

/** Do lists, briefs, exports and changes say what analysts judged, from when on, and under every policy? */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { knowledge } from '../../../check/knowledge.ts'
import { claimsOf, publicationId } from '../../model/index.ts'
import { makeReport, readReport } from '../../read/index.ts'
import { sampleEntry } from '../../store/contract.ts'
import { openStore, type Store } from '../../store/index.ts'
import { viewDataset } from '../dataset.ts'
import { diffLedger } from '../diff.ts'
import { makeMerger } from '../materialise.ts'
import { viewLedger } from '../merge.ts'
import { judge } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-judged-'))
const path = join(folder, 'ledger.db')
let store: Store
const said = { who: 'R. Okafor', why: 'two words for one blast' }

function entryOf(number: number, text: string, published: string) {
  const reading = readReport(makeReport({ text, published, publisher: `Wire ${number}` }), knowledge)
  const id = publicationId(reading.report)
  const { capture } = sampleEntry(number, { text })
  return { id, capture, reading, claims: claimsOf(reading, { id, at: new Date(published).toISOString() }) }
}

const entries = [
  entryOf(1, 'Gunmen killed seven people in Tripoli, Lebanon on Monday, police said.', '2024-03-05T10:00:00Z'),
  entryOf(2, 'A bomb exploded in Beirut on Monday, killing nine people, the ministry said.', '2024-03-05T11:00:00Z'),
]

before(async () => {
  store = await openStore(path, { create: true })
  await store.append(entries)
  await makeMerger(store).settle()
})
after(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

test('what was merged by hand is one, is split again, and is two once that is undone', async () => {
  const idsOf = async (request = {}) => (await viewLedger({ store: path, ...request })).incidents.map(({ id }) => id)
  const [first = '', second = ''] = await idsOf()
  const made = await judge(store, { kind: 'merge', ...said, incidents: [first, second] })
  for (const policy of ['most-authoritative', 'acled', 'ucdp'] as const) {
    const { incidents, incidentOf } = await viewLedger({ store: path, policy })
    assert.deepEqual(
      incidents.map(({ id, reports, judged }) => [id, reports.length, judged?.by]),
      [[first, 2, [made.id]]],
    )
    assert.deepEqual(new Set(incidentOf.values()), new Set([first]))
    assert.equal(incidents[0]?.policy, policy)
  }
  assert.deepEqual(await idsOf({ asOf: '2024-03-06T00:00:00Z' }), [first, second], 'before it was judged')
  assert.deepEqual(
    (await viewDataset({ store: path })).incidents.map(({ id }) => id),
    [first],
  )
  const { changes } = await diffLedger({ store: path, from: '2024-03-06T00:00:00Z' })
  assert.deepEqual(
    changes.filter(({ id }) => id === second).map(({ kind, into }) => [kind, into]),
    [['joined', first]],
  )

  const report = entries[1]?.id ?? ''
  const split = await judge(store, { kind: 'split', ...said, incident: first, reports: [report] })
  assert.deepEqual(new Set(await idsOf()), new Set([first, split.id]))
  await judge(store, { kind: 'undo', ...said, judgement: split.id })
  await judge(store, { kind: 'undo', ...said, judgement: made.id })
  assert.deepEqual(await idsOf(), [first, second])
})

/** Are judgements checked with the rest of the ledger, and do they come along when it is backed up? */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { knowledge } from '../../../check/knowledge.ts'
import { claimsOf, publicationId } from '../../model/index.ts'
import { makeReport, readReport } from '../../read/index.ts'
import { sampleEntry } from '../../store/contract.ts'
import { openStore } from '../../store/index.ts'
import { backupLedger, restoreLedger } from '../backup.ts'
import { makeMerger } from '../materialise.ts'
import { verifyLedger } from '../verify.ts'
import { judge } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-judge-'))
after(() => rmSync(folder, { recursive: true, force: true }))

function entryOf(number: number, text: string, published: string) {
  const reading = readReport(makeReport({ text, published, publisher: `Wire ${number}` }), knowledge)
  const id = publicationId(reading.report)
  const { capture } = sampleEntry(number, { text })
  return { id, capture, reading, claims: claimsOf(reading, { id, at: new Date(published).toISOString() }) }
}

const entries = [
  entryOf(1, 'Gunmen killed seven people in Almaty on Monday, police said.', '2024-03-05T10:00:00Z'),
  entryOf(2, 'A bomb exploded in Beirut on Monday, wounding 20 people, police said.', '2024-03-05T11:00:00Z'),
]

test('a ledger with judgements is whole, and one that was tampered with is not', async () => {
  const path = join(folder, 'ledger.db')
  const store = await openStore(path, { create: true })
  await store.append(entries)
  await makeMerger(store).settle()
  const found = (await store.incidents()).incidents.map(({ id }) => id)
  const made = await judge(store, { kind: 'merge', who: 'R. Okafor', why: 'one cell', incidents: found })
  assert.deepEqual((await verifyLedger({ store })).findings, [])

  await backupLedger(path, join(folder, 'backup.jsonl'))
  await restoreLedger(join(folder, 'backup.jsonl'), join(folder, 'restored.db'))
  const restored = await openStore(join(folder, 'restored.db'), { create: false })
  assert.deepEqual(await restored.judgements.all(), [made])
  await restored.close()

  const file = new DatabaseSync(path)
  file.exec('drop trigger judgements_no_update')
  file.exec(`update judgements set judgement = replace(judgement, 'R. Okafor', 'S. Else')`)
  file.close()
  const { findings } = await verifyLedger({ store })
  assert.deepEqual(
    findings.map(({ kind, of }) => [kind, of]),
    [['judgement', made.id]],
  )
  await store.close()
})

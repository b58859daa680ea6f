/** What does every engine keep of judgements? Run by each engine's suite. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameJudgement } from '../../model/index.ts'
import type { Engine } from '../contract.ts'

const said = { at: '2031-03-07T10:00:00.000Z', who: 'R. Okafor', why: 'the same police station 🙂' }
const merge = nameJudgement({ kind: 'merge', ...said, incidents: ['i-a', 'i-b'] })
const split = nameJudgement({ kind: 'split', ...said, incident: 'i-a', reports: ['r-1'] })

const changed = (id: string) => ({ kind: 'incident-changed', id }) as const

export function runJudgementContract(engine: Engine): void {
  test(`${engine.name}: judgements are kept as they were made, in their order, and told of`, async () => {
    const address = engine.address()
    const store = await engine.open(address)
    const before = await store.lastChange()
    assert.deepEqual(await store.judgements.all(), [])
    assert.equal(await store.judgements.add(split, [changed('i-a')]), true)
    assert.equal(await store.judgements.add(merge, [changed('i-a'), { kind: 'incident-removed', id: 'i-b' }]), true)
    assert.equal(await store.judgements.add(split, [changed('i-a')]), false)
    const again = await engine.open(address)
    assert.deepEqual(await again.judgements.all(), [split, merge])
    const changes = await again.changes(before === '' ? {} : { after: before })
    assert.deepEqual(
      changes.map(({ kind, id, knownFrom }) => [kind, id, knownFrom]),
      [
        ['incident-changed', 'i-a', said.at],
        ['incident-changed', 'i-a', said.at],
        ['incident-removed', 'i-b', said.at],
      ],
    )
    await again.close()
    await store.close()
  })
}

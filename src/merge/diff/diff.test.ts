import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Incident } from '../../model/index.ts'
import { diffIncidents } from './index.ts'

function incident(id: string, best: number, claims: readonly string[], more: Partial<Incident> = {}): Incident {
  const history = claims.map((claim) => ({
    at: '2024-03-04T10:00:00Z',
    low: best,
    best,
    high: best,
    source: 'police',
    claim,
  }))
  const basis = claims.at(-1) ?? ''
  return {
    schema: 'tocsin/incident/1',
    id,
    title: 'Riot in Ankara',
    type: 'PROTEST',
    datePrecision: 1,
    parties: [],
    tallies: [{ category: 'killed', low: best, best, high: best, basis, history, contested: false, stands: [basis] }],
    claims: [...claims],
    reports: claims.map((claim) => claim.slice(0, 1)),
    origins: 1,
    status: 'reported',
    asOf: '',
    ...more,
  }
}
const known = (...incidents: Incident[]) => ({ incidents, claims: [] })

test('a figure that its voice replaced says so, and by which claim', () => {
  const [change] = diffIncidents(known(incident('i', 2, ['a/t1'])), known(incident('i', 3, ['a/t1', 'b/t1'])))
  const [field] = change?.fields ?? []
  assert.deepEqual([change?.kind, field?.before, field?.after, field?.claims], ['changed', '2', '3', ['b/t1']])
  assert.equal(field?.why, 'a later figure of police replaces 2')
})

test('what went into another incident is joined to it, and the same is no change', () => {
  const before = known(incident('i', 2, ['a/t1']), incident('j', 2, ['b/t1']))
  const after = known(incident('i', 2, ['a/t1', 'b/t1'], { formerIds: ['j'] }))
  assert.deepEqual(
    diffIncidents(before, after).map(({ kind, id, into }) => [kind, id, into]),
    [
      ['joined', 'j', 'i'],
      ['changed', 'i', undefined],
    ],
  )
  assert.deepEqual(diffIncidents(before, before), [])
})

/** Which places can an event be in that stands in one of several parts of its sentence? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../../../check/reading-of.ts'

test('what has a country of its own between semicolons is in that of no other part', () => {
  const text =
    "Togo freed 20 detainees; Guinea's junta dissolved two parties; and soldiers in Benin killed six villagers."
  const { events, places } = read({ text })
  assert.deepEqual(
    events.map(({ place }) => (place === undefined ? undefined : places[place]?.name)),
    ['Togo', undefined, 'Benin'],
  )
  const shared = read({ text: 'In Niger, police shot two traders; soldiers arrested five students.' })
  assert.deepEqual(
    shared.events.map(({ place }) => (place === undefined ? undefined : shared.places[place]?.name)),
    ['Niger', 'Niger'],
  )
})

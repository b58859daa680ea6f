/** Are two places surely not one scene? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText as read } from '../../../check/reading-of.ts'
import type { Tally } from '../../model/index.ts'

test('people in another town than the event before are not its people', () => {
  const { tallies, places, events } = read(
    'Protesters set fire to a bank in Almaty on Tuesday. In Taraz two people were shot dead. In Almaty nine were hurt.',
  )
  const placeOf = ({ place }: Pick<Tally, 'place'>) => (place === undefined ? undefined : places[place]?.name)
  assert.deepEqual(tallies.map(placeOf), ['Taraz', 'Almaty'])
  const [taraz, almaty] = tallies.map(({ event }) => events.find(({ id }) => id === event))
  assert.notEqual(taraz && placeOf(taraz), 'Almaty')
  assert.equal(almaty && placeOf(almaty), 'Almaty')
})

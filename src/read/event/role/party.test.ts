/** Which words are a party, and which only where it was? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../../../check/reading-of.ts'

test('a road is nobody, however it is called', () => {
  for (const road of ['Route Nationale 1', 'Highway 20', 'the N380', 'Elm Street']) {
    const { events } = read({ text: `A bus was hijacked on ${road} with up to 17 passengers on board.` })
    assert.deepEqual(
      events.flatMap(({ targets }) => targets.map(({ text }) => text)),
      ['passengers'],
      road,
    )
  }
})

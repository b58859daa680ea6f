/** What can a count of people come of? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText as read } from '../../../check/reading-of.ts'

test('people fall in a coup and when a town is taken, and not when drugs are', () => {
  const eventsOfTallies = (text: string) => {
    const { events, tallies } = read(text)
    return tallies.map(({ event }) => events.find(({ id }) => id === event)?.cameo)
  }
  assert.deepEqual(eventsOfTallies('The death toll from the coup attempt in Kano has risen to seven.'), ['171'])
  assert.deepEqual(eventsOfTallies('Police seized 30 kilos of cocaine in Kano. Six people died.'), [undefined])
})

/** Is a count a total of more than the event told before it? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText as read } from '../../../check/reading-of.ts'

test('a total of a country, of years or of an old election is not of what was told last', () => {
  const eventsOf = (text: string) =>
    read(`A bomb exploded in Osh on Tuesday. ${text}`).tallies.map(({ event, background }) => [event, background])
  assert.deepEqual(eventsOf('Some 40,000 people have been displaced in Kyrgyzstan.'), [[undefined, undefined]])
  assert.deepEqual(eventsOf('The ombudsman counts 24 dead nationwide.'), [[undefined, undefined]])
  assert.deepEqual(eventsOf('In total 95 people have died since May 2019.'), [[undefined, true]])
  assert.deepEqual(eventsOf('Some 80 people died in the weeks after the 2010 election.'), [[undefined, true]])
  assert.deepEqual(eventsOf('The two sides exchanged the bodies of 12 soldiers.'), [[undefined, undefined]])
  assert.deepEqual(eventsOf('Six people were hurt.'), [['e1', undefined]])
})

/** What is called off, and whose is the day of what is planned? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../../check/reading-of.ts'

const told = (text: string): string[] =>
  read({ text, published: '2024-06-06T09:00:00Z' }).events.map(
    ({ type, reality, time }) => `${type} ${reality} ${time?.value}`,
  )

test('what is called off was not, and its day is of nothing else', () => {
  assert.deepEqual(told('Opposition calls off Sunday rally in Lusaka.'), [])
  const march = 'PROTEST hypothetical 2024-06-15'
  assert.deepEqual(told('Teachers called off a march planned for June 15.'), [march])
  assert.deepEqual(told("Farmers called off their 'rail roko' planned for June 15 after a meeting."), [
    'PROTEST hypothetical 2024-06-15',
  ])
})

test('a ban is not of the day of what it bans', () => {
  assert.deepEqual(told('The rally due on Saturday has been banned.'), ['COERCE happened 2024-06-06'])
  assert.deepEqual(told('A march planned for Sunday was banned on Tuesday.'), ['COERCE happened 2024-06-04'])
  assert.deepEqual(told('Police banned a protest scheduled for Monday in Lusaka.'), ['COERCE happened 2024-06-06'])
})

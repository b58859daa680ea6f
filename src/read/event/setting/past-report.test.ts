/** Does a report as a whole tell of the past? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../../../check/reading-of.ts'

test('a report that remembers after years tells of then, but for what has a day of its own: event/en/past-report', () => {
  const text = `Bells rang out in Beslan on Sunday, 20 years after militants seized a school. Security forces stormed the building.
    Mourners laid flowers, and the president promised on Sunday to help the survivors.`
  const { events } = read({ text, published: '2024-09-01T09:00:00Z' })
  assert.deepEqual(
    events.map(({ trigger, background, time }) => [text.slice(trigger.start, trigger.end), background, time?.value]),
    [
      ['seized', true, '2004'],
      ['stormed', true, undefined],
      ['promised', false, '2024-09-01'],
    ],
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../../check/knowledge.ts'
import { makeReport, readReport } from '../../index.ts'

const dayOf = (text: string) =>
  readReport(makeReport({ text, published: '2026-03-12' }), knowledge).events[0]?.time?.value

test('the hour of an entry gives way to the day that the entry states', () => {
  const told = 'Police fired tear gas at protesters in Nairobi on Tuesday.'
  for (const hour of ['14:05 - ', '(14:05) ', '2:05pm - ', '14:05 '])
    assert.equal(dayOf(hour + told), '2026-03-10', hour)
  assert.equal(dayOf('14:05: Rebels captured the town of Sake.'), '2026-03-12T14:05')
})

test('an hour amid a sentence is when it was', () => {
  assert.equal(dayOf('At 14:05 on Tuesday a bomb exploded in Nairobi.'), '2026-03-10T14:05')
})

test('whoever is said to have been killed in the entry of a quake’s live blog was killed by the quake, at no hour of their own', () => {
  const text = [
    '09:12 - An earthquake struck the province of Balikesir at 08:47 local time, AFAD says.',
    '10:05 - One person has been killed, AFAD says. At least 29 people were injured.',
    '10:40 - The roads are open.',
  ].join('\n\n')
  const { events, tallies } = readReport(makeReport({ text, published: '2026-03-12' }), knowledge)
  assert.deepEqual(
    events.map(({ type, time }) => [type, time?.value]),
    [['DISASTER', '2026-03-12T08:47']],
  )
  assert.deepEqual(
    tallies.map(({ event }) => event),
    [events[0]?.id, events[0]?.id],
  )
})

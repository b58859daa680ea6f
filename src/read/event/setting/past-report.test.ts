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

test('an hour in a report that remembers is of then', () => {
  const text = `Madrid marked on Thursday the tenth anniversary of a bombing that killed 40 people. Silence fell at 7:58 a.m., when two men blew themselves up. An hour later another detonated a bomb on a train. "I was shot that day," a survivor said.`
  const { events } = read({ text })
  assert.deepEqual(
    events.map(({ background }) => background),
    events.map(() => true),
  )
})

test('what an obituary counts is of a life', () => {
  const text = `Omar Rashid, a rebel leader who captured a town in Darfur, died on Tuesday in Abeche. He was 61.

He led a raid on Omdurman in 2008. More than 200 people were killed. A court sentenced him to death.`
  const { events, tallies } = read({ text })
  assert.deepEqual(events, [])
  assert.deepEqual(
    tallies.map(({ background }) => background),
    [true],
  )
})

test('what is announced on a day of the news is news in a report that begins with history', () => {
  const text = `Explosives used in the bombing of a market in Rostov in May 2020, which killed 11 people, were smuggled by thieves. Their leader was shot dead in Nazran on 14 June 2020.

On Monday the FSB said it had arrested two more suspects in Makhachkala.`
  const { events } = read({ text })
  assert.deepEqual(
    events.map(({ type, background }) => [type, background]),
    [
      ['ASSAULT', true],
      ['ASSAULT', true],
      ['COERCE', false],
    ],
  )
})

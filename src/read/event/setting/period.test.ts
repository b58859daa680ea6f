/** What does the stretch that a report is on say of the events in it? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../../check/knowledge.ts'
import { makeReport, readReport } from '../../index.ts'

const told = (text: string, published = '2026-04-20') => {
  const { events, places } = readReport(makeReport({ text, language: 'en', published }), knowledge)
  return events.map(({ place, time, background }) => [
    place === undefined ? undefined : places[place]?.name,
    time?.value,
    ...(background ? ['history'] : []),
  ])
}

const body =
  'On 9 February, gunmen attacked a market in Kano, killing nine traders.\n\nIn Bauchi, vigilantes lynched two men.\n\nIn 2019, rebels shelled Jos.'

test('what was in the stretch that a title says is news, and without a day in that stretch', () => {
  for (const title of [
    'Security overview, 1 February – 31 March 2026',
    'Northern Nigeria: update, 1 February to 31 March',
  ])
    assert.deepEqual(told(`${title}\n\n${body}`), [
      ['Kano', '2026-02-09'],
      ['Bauchi', '2026-02-01/2026-03-31'],
      ['Jos', '2019', 'history'],
    ])
  assert.deepEqual(told(`Monthly review: February 2026\n\n${body}`)[0], ['Kano', '2026-02-09'])
})

test('the rule that reads a period says so', () => {
  const text = `Security overview, 1 February – 31 March 2026\n\n${body}`
  const { because } = readReport(makeReport({ text, language: 'en', published: '2026-04-20' }), knowledge)
  assert.ok(because.some(({ rule }) => rule === 'event/en/report-period'))
})

test('a report that speaks of its period is on the stretch that it opens with, or on a quarter', () => {
  const said = 'Life stayed hard during the reporting period.'
  assert.deepEqual(told(`${said} ${body}`)[0], ['Kano', '2026-02-09'])
  assert.deepEqual(
    told(`From 1 February to 31 March, gangs killed 90 people in Jos.\n\n${said}\n\n${body}`).slice(0, 2),
    [
      ['Jos', '2026-02-01/2026-03-31'],
      ['Kano', '2026-02-09'],
    ],
  )
})

test('a day or a year in a title is no stretch, and one of long ago is none that a report is on', () => {
  for (const title of ['Report of 9 February', 'Nigeria in 2026', 'Overview: 1 to 20 June 2025'])
    assert.deepEqual(told(`${title}\n\n${body}`)[0]?.[2], 'history')
})

test('what is asked for is asked on the day of the report', () => {
  const text = 'Security overview, 1 February – 31 March 2026\n\nThe mission urged the government to free them.'
  assert.deepEqual(
    told(text).map(([, day]) => day),
    ['2026-04-20'],
  )
})

test('each paragraph of such a report is of a place of its own, and of people of its own', () => {
  const text =
    'Security overview, 1 February – 31 March 2026\n\nOn 9 February, a bomb killed 11 soldiers in Kano. Four were hurt.\n\nThe mission documented the execution of six prisoners of war by rebels.\n\nThe bodies of three men were found.'
  assert.deepEqual(told(text), [
    ['Kano', '2026-02-09'],
    [undefined, '2026-02-01/2026-03-31'],
  ])
  const { tallies } = readReport(makeReport({ text, language: 'en', published: '2026-04-20' }), knowledge)
  assert.deepEqual(
    tallies.map(({ event }) => event),
    ['e1', 'e1', 'e2', undefined],
  )
})

test('what has gone on since a month of this season is news, whoever says so behind it; the office of who says so is not where it was', () => {
  const text = '(Nairobi, April 18, 2026) – Guards have beaten and detained nine critics since February, a group said.'
  assert.deepEqual(told(text).at(-1), [undefined, '2026-02/2026-04-20'])
})

test('what is compared with another stretch is not of it', () => {
  const text =
    'From 1 February to 31 March, gangs killed 90 people in Jos, as compared with 140 in the previous quarter.'
  assert.deepEqual(told(text, '2026-04-05'), [['Jos', '2026-02-01/2026-03-31']])
  assert.deepEqual(told('In Jos, 45 people were killed in March, a rise of 12 per cent on January.', '2026-04-05'), [
    ['Jos', '2026-03'],
  ])
})

test('the deadliest of several attacks is none that was told before', () => {
  const text =
    'At least 90 civilians were killed in Nigeria in March. The deadliest attack hit Kano on 29 March, killing 31.'
  assert.deepEqual(told(text, '2026-04-05'), [
    ['Nigeria', '2026-03'],
    ['Kano', '2026-03-29'],
  ])
})

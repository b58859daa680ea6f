/** When did it happen? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../../check/knowledge.ts'
import { read, settings } from '../../../../check/reading-of.ts'
import { makeReport, readReport } from '../../index.ts'

test('an event without a time has the day of publication as its basis; without that, none', () => {
  const text = 'Police arrested a journalist in Almaty.'
  assert.deepEqual(read({ text }).events[0]?.time, {
    value: '2022-01-06',
    from: '2022-01-06',
    to: '2022-01-06',
    precision: 'day',
    basis: 'published',
  })
  const undated = readReport(makeReport({ text, language: 'en' }), knowledge)
  assert.equal(undated.events[0]?.time, undefined)
  assert.ok(undated.warnings.some(({ code }) => code === 'undated'))
})

test('a quake that is named first and dated later is one quake, of the day that is told', () => {
  assert.deepEqual(
    settings(
      'The toll from the earthquake in Kazakhstan passed 11,000. The quake struck on Tuesday, the ministry said.',
    ),
    [['earthquake', 'Kazakhstan', '2022-01-04']],
  )
})

test('a verb has one day: the second is of the deed before it, and what is known by "the" has none of the verb', () => {
  const days = (text: string) =>
    read({ text, published: '2025-09-16T18:00:00Z' }).events.map(
      ({ type, time }) => `${type} ${time?.basis} ${time?.from}`,
    )
  assert.deepEqual(
    days('Soldiers arrested four men in Kano on Tuesday over the killing of four people in a bar there on Saturday.'),
    ['COERCE stated 2025-09-16', 'ASSAULT stated 2025-09-13'],
  )
  const [declared, riot] = days('The president declared a state of emergency on Sunday after the riot in Kano.')
  assert.equal(declared, 'COERCE stated 2025-09-14')
  assert.notEqual(riot, 'PROTEST stated 2025-09-14')
})

test('the day on which harm is reported is not that of the harm; what the attack came a day after was the day before it', () => {
  const days = (text: string) => settings(text).map(([, , day]) => day)
  const burned =
    'Gunmen attacked Osh late on Monday. Five people were shot and houses were burned, police said on Tuesday.'
  assert.deepEqual(days(burned).at(-1), '2022-01-03')
  assert.deepEqual(days('Gunmen attacked Osh on Tuesday. It came a day after a bomb exploded in Batken.'), [
    '2022-01-04',
    '2022-01-03',
  ])
  assert.deepEqual(
    days('Gunmen attacked Osh on Monday. Police fired tear gas in Batken, it said on Tuesday.').at(-1),
    '2022-01-06',
  )
})

test('the day on which a number rose is none of what it is the number of', () => {
  const daysOf = (text: string): (string | undefined)[] =>
    read({ text }).events.flatMap(({ time }) => (time?.basis === 'published' ? [] : [time?.from]))
  assert.deepEqual(
    daysOf('The number of people killed in the sinking of a ferry on the lake rose to 86 on Sunday, the mayor said.'),
    [],
  )
  assert.deepEqual(daysOf("The number of people killed in Saturday's sinking of a ferry rose to 86."), ['2022-01-01'])
})

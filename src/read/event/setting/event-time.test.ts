/** From which day to which was an event, where its words tell of a stretch of days, and when is that no day of its own? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../../check/knowledge.ts'
import { makeReport, readReport } from '../../index.ts'

/** First and last day, precision and basis of the first event of a text; published on Thursday 12 March 2026. */
function timeOf(text: string): string {
  const { events } = readReport(makeReport({ text, language: 'en', published: '2026-03-12' }), knowledge)
  const { from = '', to = '', precision, basis } = events[0]?.time ?? {}
  return [from.slice(5, 10), to.slice(5, 10), precision, basis].join(' ')
}

const sentences: readonly (readonly [text: string, time: string])[] = [
  ['At least 40 people were killed in clashes in Kano in the past week.', '03-05 03-12 week stated'],
  ['Police have arrested 40 people in Lima over the past 24 hours.', '03-11 03-12 week stated'],
  ['The army killed nine rebels in Kano over the past two days.', '03-10 03-12 week stated'],
  ['Attacks in Kano in the past month killed 30 people.', '02-12 03-12 month stated'],
  ['Thirty people were killed in Kano between Monday and Wednesday.', '03-09 03-11 day stated'],
  ['Thirty people were killed in Kano from Saturday to Monday.', '03-07 03-09 day stated'],
  ['Thirty people were killed in Kano on Monday and Tuesday.', '03-09 03-10 day stated'],
  ['Attacks in Kano from 3 to 7 March killed 30 people.', '03-03 03-07 day stated'],
  ['Gunmen killed nine people in Kano in the night from Sunday to Monday.', '03-08 03-09 day stated'],
  ['The floods, which began on Friday, have killed 30 people in Kano.', '03-06 03-12 day stated'],
  ['Protests are planned in Lima from Friday to Sunday.', '03-13 03-15 day stated'],
  // Two days of two deeds are no stretch, and where one ends it does not begin.
  ['Gunmen killed a man in Kano on Monday and a boy on Tuesday.', '03-09 03-09 day stated'],
  ["Clashes on Monday and Tuesday's bombing killed 30 people in Kano.", '03-09 03-09 day stated'],
  ['Attacks killed 30 people in Kano in the week to Sunday.', '03-12 03-12 day published'],
]

for (const [text, time] of sentences)
  test(text, () => {
    assert.equal(timeOf(text), time)
  })

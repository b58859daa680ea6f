/** Which year and week does a day without one belong to? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settings } from '../../../../check/reading-of.ts'

test('what has happened was not after the report came out', () => {
  const day = (text: string, trigger: string) => settings(text).find(([word]) => word === trigger)?.[2]
  assert.equal(day('Troops moved in following Tuesday’s bombing of the port.', 'bombing'), '2022-01-04')
  assert.equal(day('The council will meet on Saturday following Tuesday’s bombing.', 'bombing'), '2022-01-04')
  assert.equal(day('The feud goes back to the June 25 murder of a priest.', 'murder'), '2021-06-25')
  assert.equal(day('Police arrested 20 people as her term runs out on 29 January.', 'arrested'), '2022-01-06')
  assert.equal(day('Dockers called a walkout for March 3.', 'walkout'), '2022-03-03')
})

test('the weekday of what is planned is the next one', () => {
  assert.equal(settings('Workers plan a protest in Almaty on Tuesday.')[0]?.[2], '2022-01-11')
})

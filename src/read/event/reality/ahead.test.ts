/** Is it to come? What looms, is planned, announced or set for a day has not happened when the report says so. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../../check/knowledge.ts'
import { makeReport, readReport } from '../../index.ts'
import { cases } from '../en/cases.ts'

const told = (text: string): string[] =>
  readReport(makeReport({ text, language: 'en', published: cases.published }), knowledge).events.map(
    ({ type, reality }) => `${type} ${reality}`,
  )

test('what looms, is feared or expected has not come', () => {
  assert.deepEqual(told('A looming rail strike threatens travellers in Britain.'), ['PROTEST planned'])
  assert.deepEqual(told('An expected offensive on Rafah has been delayed.'), ['ASSAULT planned'])
  assert.deepEqual(told('Feared clashes in Goma did not happen.'), ['ASSAULT denied'])
  assert.deepEqual(told('The army is gearing up for an attack on Rafah.'), ['ASSAULT planned'])
  assert.deepEqual(told('The army was on the verge of attacking Rafah.'), ['ASSAULT planned'])
})

test('what begins on a day that is named is to come, and what began has', () => {
  assert.deepEqual(told('A strike by nurses starts on Monday.'), ['PROTEST planned'])
  assert.deepEqual(told('A curfew takes effect in Goma on Monday.'), ['COERCE planned'])
  assert.deepEqual(told('A strike by nurses started on Monday.'), ['PROTEST happened'])
})

test('what something else was done ahead of was to come', () => {
  assert.deepEqual(told('Shops closed in Dakar ahead of a march by the opposition.'), ['PROTEST planned'])
  assert.deepEqual(told('Shops closed in Dakar after a march by the opposition.'), ['PROTEST happened'])
})

test('of plans, what is planned is to come and what was dropped is not; the attack that somebody planned was', () => {
  assert.deepEqual(told('The eviction of 400 families is planned in Lagos.'), ['COERCE planned'])
  assert.deepEqual(told('The police plan for the march includes 300 officers.'), ['PROTEST planned'])
  assert.deepEqual(told('Plans for a teachers’ strike were dropped.'), ['PROTEST hypothetical'])
  assert.deepEqual(told('He planned the attack on the hotel.'), ['ASSAULT happened'])
})

test('who fled before police could arrest him was not arrested', () => {
  assert.ok(!told('He fled before police could arrest him.').includes('COERCE happened'))
})

test('who pleads guilty to it did it', () => {
  assert.deepEqual(told('He pleaded guilty to storming the palace in 2021.'), ['COERCE happened'])
})

test('what would come of a strike, what almost happened, what is asked and what nothing shows has not happened', () => {
  assert.deepEqual(told('The flights would not be affected by a strike of teachers.'), ['PROTEST hypothetical'])
  assert.deepEqual(told('A coup would isolate the country.'), ['COERCE hypothetical'])
  assert.deepEqual(told('Doctors warn that an assault would be catastrophic.'), ['ASSAULT hypothetical'])
  assert.deepEqual(told('This would be the fifth coup in Niger in three years.'), ['COERCE hypothetical'])
  assert.deepEqual(told('A march will pass the palace on Monday.'), ['PROTEST planned'])
  assert.deepEqual(told('Soldiers almost shot him.'), ['ASSAULT denied'])
  assert.deepEqual(told('Did soldiers fire on the crowd?'), ['ASSAULT possible'])
  assert.deepEqual(told('There is no sign of an attack.'), ['ASSAULT denied'])
  assert.deepEqual(told('Attacks on schools are a crime.'), [])
  assert.deepEqual(told('The execution was stayed.'), ['ASSAULT hypothetical'])
})

test('what is taken for granted happened', () => {
  assert.deepEqual(told('Why did police shoot the boy?'), ['ASSAULT happened'])
  assert.deepEqual(told('It is not clear who fired on the crowd.'), ['ASSAULT happened'])
  assert.deepEqual(told('Nearly 30 people were killed by rebels.'), ['ASSAULT happened'])
  assert.deepEqual(told('The attack on the school was a crime.'), ['ASSAULT happened'])
  assert.deepEqual(told('The attack will be investigated.'), ['ASSAULT happened'])
})

test('what was planned and took place happened', () => {
  assert.deepEqual(told('A planned march drew thousands on Saturday.'), ['PROTEST happened'])
  assert.deepEqual(told('The scheduled protest went ahead on Monday.'), ['PROTEST happened'])
  assert.deepEqual(told('The planned attack was carried out by two men.'), ['ASSAULT happened'])
  assert.deepEqual(told('The planned protest in Ankara was cancelled.'), ['PROTEST hypothetical'])
  assert.deepEqual(told('The planned protest will go ahead.'), ['PROTEST planned'])
})

test('a strike that was announced or voted against has not begun; strikes on somebody have', () => {
  assert.deepEqual(told('Teachers announced an indefinite strike.'), ['PROTEST planned'])
  assert.deepEqual(told('Workers voted against a strike.'), ['REJECT happened'])
  assert.deepEqual(told('The army announced strikes on Gaza.'), ['ASSAULT happened'])
  assert.deepEqual(told('The government announced a curfew.'), ['COERCE happened'])
})

test('what may be the cause, what something may lead to, what stands in a condition and what somebody has to do is not so', () => {
  assert.deepEqual(told('A gas leak could be the cause, officials said.'), ['ACCIDENT possible'])
  assert.deepEqual(told('A gas leak was the cause, officials said.'), ['ACCIDENT happened'])
  assert.deepEqual(told('The dispute could lead to clashes in Gao.'), ['ASSAULT possible'])
  assert.deepEqual(told('The dispute led to clashes in Gao.'), ['ASSAULT happened'])
  assert.deepEqual(told('If rebels are killed in an attack, others will take their place.'), ['ASSAULT hypothetical'])
  assert.deepEqual(told('We have to arrest the killers, the minister said.'), ['COERCE requested'])
  assert.deepEqual(told('Police had to arrest 12 fans.'), ['COERCE happened'])
})

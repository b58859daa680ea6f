/** Whom was something taken from, and who was convicted? What it was is no part of who they are. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../../../check/reading-of.ts'

const whom = (text: string) => read({ text }).events[0]?.targets.map((party) => party.text)

test('what somebody is robbed or convicted of is no part of who he is', () => {
  assert.deepEqual(whom('The attackers robbed the passengers of phones and cash.'), ['the passengers'])
  assert.deepEqual(whom('Gunmen robbed travellers of their phones in Kaduna.'), ['travellers'])
  assert.deepEqual(whom('A Paris court on Tuesday convicted a man of the bombing of a church in 2019.'), ['a man'])
  assert.deepEqual(whom('Robbers robbed a group of tourists in Lima.'), ['a group of tourists'])
  assert.deepEqual(whom('The court convicted a gang of thieves.'), ['a gang of thieves'])
})

/** What do governments do to elections, envoys, borders and prisoners, and what stops in a strike? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText as read } from '../../../../check/reading-of.ts'

const told = (text: string): string[] =>
  read(text).events.map(({ type, mode = '', actors, place }) =>
    [type, mode, actors.map(({ text: actor }) => actor).join('+'), place === undefined ? '' : 'placed']
      .join(' ')
      .trim(),
  )

test('what is done to elections, envoys, accords and prisoners', () => {
  assert.deepEqual(told('The president postponed the election on Monday.'), ['COERCE restrict The president'])
  assert.deepEqual(told('Poland declared the ambassador persona non grata.'), ['SANCTION expel Poland'])
  assert.deepEqual(told('The junta revoked the military accord with France on Monday.'), [
    'SANCTION discontinue The junta',
  ])
  assert.deepEqual(told('The president pardoned 300 prisoners on Monday.'), ['RETREAT release The president'])
})

test('sanctions are imposed by all who are listed, and nowhere', () => {
  assert.deepEqual(told('The United States, Britain and Canada imposed new sanctions on suppliers of fuel.'), [
    'SANCTION discontinue United States+Britain+Canada',
  ])
})

test('troops who are backed by others cross a border themselves, and transport may be halted', () => {
  assert.deepEqual(told('Israeli troops backed by tanks crossed into Lebanon on Monday.'), [
    'ASSAULT  Israeli troops placed',
  ])
  assert.deepEqual(told('Public transport was halted on Monday.'), ['DISRUPTION'])
})

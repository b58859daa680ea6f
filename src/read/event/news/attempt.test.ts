/** Was it only tried? An attempt at violence is one of its type; what it would have come to is not told. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../../check/knowledge.ts'
import { makeReport, readReport } from '../../index.ts'
import { cases } from '../en/cases.ts'

const told = (text: string): string[] =>
  readReport(makeReport({ text, language: 'en', published: cases.published }), knowledge).events.map(
    ({ type, mode = '-', reality }) => `${type} ${mode} ${reality}`,
  )

test('what was tried is violence or force, without the mode that it did not come to', () => {
  assert.deepEqual(told('Gunmen tried to kidnap a priest in Kaduna on Friday.'), ['ASSAULT - happened'])
  assert.deepEqual(told('Officers attempted to seize power in Conakry on Monday.'), ['COERCE - happened'])
  assert.deepEqual(told('Someone attempted to burn down the mosque.'), ['ASSAULT - happened'])
  assert.deepEqual(told('Officials said an attempted coup had been put down.'), ['COERCE - happened'])
  assert.deepEqual(told('Ten officers were arrested after a failed coup.'), [
    'COERCE arrest happened',
    'COERCE - happened',
  ])
  assert.deepEqual(told('The mayor of Cali survived an assassination attempt on Monday.'), [
    'ASSAULT targeted happened',
  ])
})

test('what came about, after whatever attempts, keeps its mode', () => {
  assert.deepEqual(told('Gunmen kidnapped a priest in Kaduna on Friday.'), ['ASSAULT abduct happened'])
  assert.deepEqual(told('Officers seized power in Conakry on Monday.'), ['COERCE seize happened'])
  assert.deepEqual(told('The officers managed to seize power in Conakry.'), ['COERCE seize happened'])
})

test('cooperation that was only tried may not have come', () => {
  assert.deepEqual(told('The negotiators tried to reach a deal.'), ['AGREE - possible'])
})

test('a coup that was tried is told with what is told of it later', () => {
  assert.deepEqual(told('A coup attempt failed in Bamako on Tuesday. The coup was led by two colonels.'), [
    'COERCE - happened',
  ])
})

test('a bomb that did not go off exploded nowhere, and who was stopped before it bombed nothing', () => {
  assert.deepEqual(told('A bomb planted at a market in Jos did not explode.'), [
    'ASSAULT - happened',
    'ASSAULT explosives denied',
  ])
  assert.deepEqual(told('The bomb failed to explode.'), ['ASSAULT explosives denied'])
  assert.deepEqual(told('A suicide bomber was stopped before he could blow himself up.'), [
    'ASSAULT suicide-attack hypothetical',
  ])
  assert.deepEqual(told('A bomb was defused before it exploded in Kandahar.'), ['COERCE seize happened'])
})

test('who escaped an attack saw one, and who escaped being hit was not', () => {
  assert.deepEqual(told('The minister narrowly escaped an attack by a mob in Dhaka.'), ['ASSAULT - happened'])
  assert.deepEqual(told('Three children narrowly escaped being hit by a train.'), ['ACCIDENT - denied'])
})

test('who escaped an attempt on his life is whom it was made on', () => {
  const { events } = readReport(
    makeReport({ text: 'The mayor of Cali escaped an assassination attempt on Monday.', language: 'en' }),
    knowledge,
  )
  assert.deepEqual(
    events.map(({ actors, targets }) => [actors.length, targets.map(({ text }) => text)]),
    [[0, ['The mayor of Cali']]],
  )
})

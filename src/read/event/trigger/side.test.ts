/** What did the one side do, and what the other? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../../check/knowledge.ts'
import { makeReport, readReport } from '../../index.ts'
import { cases } from '../en/cases.ts'

const whoWhom = (text: string) =>
  readReport(makeReport({ language: 'en', published: cases.published, text }), knowledge).events.map(
    ({ actors, targets }) => [actors[0]?.text, targets[0]?.text],
  )

test('an attack and the answer to it are two events', () => {
  assert.deepEqual(whoWhom('Four bandits were killed by soldiers after gunmen attacked a checkpoint.'), [
    ['soldiers', 'bandits'],
    ['gunmen', undefined],
  ])
  assert.deepEqual(whoWhom('Rebels attacked a barracks and the army killed nine of them.'), [
    ['Rebels', undefined],
    ['the army', undefined],
  ])
  assert.deepEqual(
    whoWhom('The army confirmed the attack on its barracks, saying its soldiers had killed six rebels.'),
    [
      [undefined, undefined],
      ['its soldiers', 'rebels'],
    ],
  )
})

test('who repels a raid or confirms an attack did not make it', () => {
  assert.deepEqual(whoWhom('The cops deployed at the gate retaliated and repulsed the raid.')[1], [
    'The cops',
    undefined,
  ])
  assert.deepEqual(whoWhom('The army confirmed the attack. Soldiers had killed four militants, it said.'), [
    [undefined, undefined],
    ['Soldiers', 'militants'],
  ])
})

test('what each side says it did to the other is a deed of its own', () => {
  assert.deepEqual(
    whoWhom('The Sudanese army killed 90 fighters in El Obeid. The RSF said its forces had killed 40 soldiers there.'),
    [
      ['The Sudanese army', 'fighters'],
      ['its forces', 'soldiers'],
    ],
  )
  assert.deepEqual(whoWhom('The enemy attacked near Kupiansk. Ukrainian forces struck a depot near Kupiansk.'), [
    ['The enemy', undefined],
    ['Ukrainian forces', undefined],
  ])
})

test('nobody is killed by his own side', () => {
  assert.deepEqual(whoWhom('The police returned fire, and three officers were killed.'), [
    ['The police', undefined],
    [undefined, 'officers'],
  ])
  assert.deepEqual(whoWhom('Soldiers clashed with rebels, and two soldiers were killed.').length, 1)
  assert.deepEqual(whoWhom('Rebels stormed the town and twelve soldiers were killed.'), [['Rebels', 'soldiers']])
})

test('who returns fire did not attack', () => {
  assert.deepEqual(whoWhom('A convoy was attacked near Gao. Soldiers escorting it returned fire.'), [
    [undefined, 'A convoy'],
    ['Soldiers', undefined],
  ])
})

test('what a state did is apart from what rebels or another state did', () => {
  assert.deepEqual(
    whoWhom(
      'An Israeli strike on a car in Tyre killed two people. Hamas said its fighters had detonated a bomb near Rafah.',
    ),
    [
      ['Israeli', 'people'],
      ['its fighters', undefined],
    ],
  )
  assert.deepEqual(whoWhom('Ukraine attacked a depot on Monday. A Russian attack killed three people.'), [
    ['Ukraine', undefined],
    ['Russian', 'people'],
  ])
  assert.deepEqual(whoWhom('Israel struck a town on Monday. The Israeli strikes killed nine.'), [['Israel', undefined]])
})

test('a court that convicts of arson and killing killed nobody', () => {
  assert.deepEqual(whoWhom('Court convicts six for arson and killing of pastor in Jos')[1], [undefined, 'pastor'])
})

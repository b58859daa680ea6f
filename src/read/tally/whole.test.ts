/** Whom does a number count? Not the whole that a part is of, nor those whose kin somebody is, and each day's people for that day. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../check/knowledge.ts'
import { makeReport, readReport } from '../index.ts'

const read = (text: string) => readReport(makeReport({ text, language: 'en', published: '2026-03-12' }), knowledge)
const counted = (text: string): string[] => read(text).tallies.map(({ category, low }) => `${category} ${low}`)

test('what befell a part befell not the whole', () => {
  assert.deepEqual(counted('Six of the 60 passengers died.'), ['killed 6'])
  assert.deepEqual(counted('Half of the 60 passengers were killed.'), [])
  assert.deepEqual(counted('Two-thirds of the 90 miners were killed.'), [])
  assert.deepEqual(counted('All but two of the 60 passengers died.'), [])
  assert.deepEqual(counted('All of the 60 passengers died.'), ['killed 60'])
  assert.deepEqual(counted('A total of 60 people were killed.'), ['killed 60'])
  assert.deepEqual(counted('Five of the 12 people wounded on Monday died.'), ['killed 5', 'injured 12'])
})

test('what befell somebody befell not those whose mother or commander that is', () => {
  assert.deepEqual(counted('Relatives of 12 miners were arrested.'), [])
  assert.deepEqual(counted('The bodyguards of two ministers were hurt.'), [])
  assert.deepEqual(counted('The mother of two children was killed.'), ['killed 1'])
  assert.deepEqual(counted('The commander of 30 men was killed.'), ['killed 1'])
  assert.deepEqual(counted('A group of 12 students was abducted.'), ['abducted 12'])
})

test('one person whom the words single out is one, before anybody is counted', () => {
  assert.deepEqual(counted('The mayor of Kirkuk was assassinated on Tuesday.'), ['killed 1'])
  assert.deepEqual(counted('Gunmen killed the deputy police chief of Kandahar.'), ['killed 1'])
  assert.deepEqual(counted('The mayor’s wife was killed.'), ['killed 1'])
  assert.deepEqual(counted('Five people were killed in Kirkuk. The mayor of Kirkuk was killed.'), ['killed 5'])
  assert.deepEqual(counted('The driver was killed.'), [])
  assert.deepEqual(counted('The president of the council died.'), [])
  assert.deepEqual(counted('The leader of the group may have been killed.'), [])
})

test('a number of another day is of that day', () => {
  const { tallies, events } = read('Five people were killed in Homs on Tuesday and seven on Monday.')
  assert.deepEqual(
    tallies.map(({ low, time, event }) => [low, time?.value, event]),
    [
      [5, '2026-03-10', events[0]?.id],
      [7, '2026-03-09', undefined],
    ],
  )
})

test('what was foiled, is planned or is to be done counts nobody', () => {
  assert.deepEqual(counted('Villagers foiled the kidnapping of two girls in Katsina.'), [])
  assert.deepEqual(counted('The planned evacuation of 200 patients from Gaza was delayed.'), [])
  assert.deepEqual(counted('The eviction of 400 families is planned in Lagos.'), [])
  assert.deepEqual(counted('Iran is to execute two men on Friday.'), [])
})

test('bodies that act are no dead, who may die is not dead, and no one killed or injured is none of either', () => {
  assert.deepEqual(counted('Student bodies and several other bodies are holding meetings across the city.'), [])
  assert.deepEqual(counted('Three bodies were found in the river.'), ['killed 3'])
  assert.deepEqual(counted('Once a labourer dies, the work comes to a standstill.'), [])
  assert.deepEqual(counted('No one was killed or injured.'), ['killed 0', 'injured 0'])
  assert.deepEqual(counted('Twelve policemen have killed three men.'), ['killed 3'])
  assert.deepEqual(counted('The dose is enough to kill 12 people.'), [])
})

test('what is put off, meant, feared or only asked counts nobody', () => {
  assert.deepEqual(counted('The evacuation of 2,000 people was cancelled.'), [])
  assert.deepEqual(counted('The deployment of 2,000 troops was delayed.'), [])
  assert.deepEqual(counted('A warrant for the arrest of two men was issued.'), [])
  assert.deepEqual(counted('The arrest of two men was announced.'), ['detained 2'])
  assert.deepEqual(counted('There were fears that 12 people had died.'), [])
  assert.deepEqual(counted('Did 12 people die?'), [])
  assert.deepEqual(counted('Soldiers nearly killed 12 people.'), [])
  assert.deepEqual(counted('Nearly 12 people were killed.'), ['killed 12'])
})

test('those who were charged are of the charge, and not of what they are charged with', () => {
  const { tallies, events } = read('Two men were charged with the attempted murder of three policemen.')
  const of = tallies.map(({ event }) => events.find(({ id }) => id === event)?.type)
  assert.deepEqual(of, ['ACCUSE'])
})

/** What does it tell of an event that somebody calls it so? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText as read } from '../../../../check/reading-of.ts'

test('whoever calls something a coup or a raid did nothing', () => {
  const actors = (text: string) =>
    read(text).events.map(({ type, actors }) => `${type} ${actors.map(({ text }) => text)}`)
  assert.deepEqual(actors('Troops stormed the palace in what President Luis Arce called an attempted coup.'), [
    'COERCE Troops',
  ])
  assert.deepEqual(actors('Police arrested a general in what President Luis Arce called an attempted coup.'), [
    'COERCE Police',
    'COERCE ',
  ])
  assert.deepEqual(actors('Six people were killed in what police called a revenge attack.'), ['ASSAULT '])
})

test('what is demanded or told behind a denial or a semicolon is as sure as its own clause', () => {
  const told = (text: string) => read(text).events.map(({ type, reality }) => `${type} ${reality}`)
  assert.deepEqual(told('They pressed their demand that the government step down.').at(-1), 'RETREAT requested')
  assert.deepEqual(told('The army denied that its troops had entered Osh and said its guards killed six raiders.'), [
    'MOBILIZE denied',
    'ASSAULT happened',
  ])
  const unrest = told('He fled after the military urged him to go; 37 people were killed in riots that followed.')
  assert.equal(unrest.at(-1), 'PROTEST happened')
})

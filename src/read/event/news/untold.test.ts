/** What do questions and the claims of a fact-check tell? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText, shown } from '../../../../check/reading-of.ts'

const told = (text: string): string[] => readText(text).events.map(({ type, reality }) => `${type} ${reality}`)
const counted = (text: string): string[] => readText(text).tallies.map(shown)

test('what a report only asks is no event and counts nobody: event/en/asked', () => {
  const text = `Explainer: why did rebels storm Bunia?

Rebels entered Bunia on Monday.

1. Who killed the mayor?

He was shot on Tuesday.`
  assert.deepEqual(told(text), ['MOBILIZE happened', 'ASSAULT happened'])
  assert.deepEqual(counted('Who killed the mayor of Bunia? Nobody knows.'), [])
  assert.deepEqual(told('Rebels shot two men on Monday. But why did soldiers fire at the bus?'), ['ASSAULT happened'])
})

test('a question alone tells what it takes for granted', () => {
  assert.deepEqual(told('Why did police shoot the driver?'), ['ASSAULT happened'])
})

test('what posts claim in a fact-check did not happen: event/en/claimed', () => {
  const text = `Fact check: no gunmen in Lyon

A post claims that gunmen killed 12 people in a school in Lyon. "Lyon station bombed, nine dead," read another post.

Users shared a clip on Monday, saying that police had shot a teacher. The clip shows a fire in 2019 that destroyed a mill in Nantes.

Police said that two men had been arrested on Tuesday in Lyon.`
  assert.deepEqual(told(text), ['ASSAULT denied', 'ASSAULT denied', 'FIRE happened', 'COERCE happened'])
  assert.deepEqual(counted(text), ['detained 2/2/2 men'])
  assert.deepEqual(counted('A post says 12 people died in Lyon. The claim is false. Trains ran as usual.'), [])
})

test('what posts say elsewhere is told by them', () => {
  assert.deepEqual(told('A post said that gunmen had shot two men in Lyon. The road was wet.'), ['ASSAULT happened'])
  assert.deepEqual(counted('A post says gunmen killed 12 men in Lyon. The road was wet.'), ['killed 12/12/12 men'])
})

test('a denial, a false alarm or a hoax call makes no fact-check of a report', () => {
  const text =
    'A statement said gunmen had shot two men in Lyon. “That is false,” the mayor said. It was a false alarm.'
  assert.ok(!told(text).includes('ASSAULT denied'))
  const hoax = 'A hoax bomb threat closed the station in Lyon. A message said police had shot the caller.'
  assert.ok(told(hoax).includes('ASSAULT happened'))
})

/** Which counts are only rumoured, and denied right behind? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText as read } from '../../../check/reading-of.ts'

test('what is only rumoured and denied right behind is denied, and what is called false is no count', () => {
  const told = (text: string) => {
    const { tallies, attributions } = read(text)
    return tallies.map(({ low, attributions: [first] }) => [low, attributions.find(({ id }) => id === first)?.stance])
  }
  assert.deepEqual(told('On social media it was said that a worker had died. The hospital denied the death.'), [
    [1, 'denies'],
  ])
  assert.deepEqual(told('A post on Facebook said that two boys had drowned. The claim is false, police said.'), [])
  // A voice with a name stands beside whoever denies it.
  assert.deepEqual(told('The rebels said that they had killed 30 soldiers. The army denied the deaths.'), [
    [30, 'asserts'],
  ])
  assert.deepEqual(told('Reportedly five soldiers were killed. The army denied that it had lost the town.'), [
    [5, 'asserts'],
  ])
})

/** For whom does a pronoun speak, and for whom not? In whole readings, with the names and bodies that the parse finds. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../../../check/reading-of.ts'

const lines: readonly (readonly [text: string, ...names: string[]])[] = [
  ['Captain Musa Sy denied it. “No officer fired on the crowd,” he told a news conference.', 'Musa Sy', 'Musa Sy'],
  [
    'The army’s Sixth Division said it had beaten back an RSF attack. It said seven of its men were killed. The RSF did not comment. It has denied hitting civilians.',
    'army’s Sixth Division',
    'army’s Sixth Division',
    'Rapid Support Forces',
  ],
  ['“I counted nine bodies after the blast in Kano,” said Musa Bello, a driver.', 'Musa Bello', 'Musa Bello'],
  ['The coast guard said 12 were missing. It said a boat had found two.', 'coast guard', 'coast guard'],
  ['The ministry said that the Red Cross had left. It said 12 people were hurt.', 'ministry', 'ministry'],
  ['The governor said the militia had fled. He said it had burned ten houses.', 'governor', 'governor'],
]

for (const [text, ...names] of lines)
  test(`who speaks: ${text}`, () => {
    const { attributions } = readText(text)
    assert.deepEqual(
      attributions.map(({ sourceName }) => sourceName),
      names,
    )
  })

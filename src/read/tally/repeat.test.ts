/** Which counts are said twice? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../check/knowledge.ts'
import { readText as read, shown } from '../../../check/reading-of.ts'
import { makeReport, readReport } from '../index.ts'

test('a headline yields to the body, and a heading to the sentence below it', () => {
  const text = 'Hospital: 78 dead.\n\nThe minister puts the number of dead at 78.'
  const { tallies } = readReport(makeReport({ text, title: 'At least 70 dead in blast', language: 'en' }), knowledge)
  assert.deepEqual(tallies.map(shown), ['killed 78/78/78'])
})

test('a headline that the body does not bear out counts nobody', () => {
  const text =
    'The tenor sang well. The hall was full. The chorus moved slowly. The lights were dim. Nobody left early.'
  const { tallies } = readReport(
    makeReport({ text, title: 'Review: forty dead by the interval', language: 'en' }),
    knowledge,
  )
  assert.deepEqual(tallies.map(shown), [])
})

test('a note of what was corrected is told again below it', () => {
  const { tallies } = read(
    '(Corrects number of dead in paragraph 1 to nine, not 11)\n\nNine people died in a blast in Osh on Monday, the mayor said, revising an earlier figure of 11.',
  )
  assert.deepEqual(
    tallies.map(({ low, background, event }) => [low, background === true, event !== undefined]),
    [
      [9, false, true],
      [11, true, true],
    ],
  )
})

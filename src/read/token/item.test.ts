/** Which texts are lists, each item a story of its own? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../../check/reading-of.ts'
import { wordsOf } from '../../../check/words-of.ts'
import { itemsOf } from './item.ts'

const log = [
  'On 8 March 2026, in Djugu (Ituri), militiamen looted a health centre. No fatalities.',
  'On 8 March 2026, soldiers regained control of Kibumba from rebels.',
  'Around 7 March 2026 (as reported), gunmen shot a trader in Goma. Fatalities: 1.',
]

test('the notes of a log, each with its full day first, are items', () => {
  assert.deepEqual(itemsOf(wordsOf(log.join('\n'))), { of: [1, 1, 2, 3, 3], apart: true })
  assert.equal(itemsOf(wordsOf(log.slice(1).join('\n'))).apart, false)
  const story = log.map((line) => line.replace(/ 2026,?/, ','))
  assert.equal(itemsOf(wordsOf(story.join('\n'))).apart, false)
})

test('what a note tells is no more of the note before', () => {
  const { events } = read({ text: log.join('\n'), published: '2026-03-11T09:00:00Z' })
  assert.deepEqual(
    events.filter(({ type }) => type === 'COERCE').map(({ actors }) => actors.map(({ text }) => text)),
    [['militiamen'], ['soldiers']],
  )
})

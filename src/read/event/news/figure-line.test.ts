/** Is a line of a table of figures an event? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../../check/knowledge.ts'
import { makeReport, readReport } from '../../index.ts'

const read = (text: string): string[] =>
  readReport(makeReport({ text, language: 'en', published: '2026-03-12T09:00:00Z' }), knowledge).events.map(
    ({ type }) => type,
  )

const flood = 'Floods hit two districts of Nepal on 7 March.'

test('a line of figures counts, and tells no event', () => {
  for (const line of [
    'Injured: 133',
    'Killed: 6',
    'Houses burned: 240',
    'Houses completely destroyed: 1,204',
    'Civilians wounded: at least 12',
    'Arrested: about 40 people',
  ])
    assert.deepEqual(read(`${flood}\n\n${line}\n`), ['DISASTER'], line)
})

test('what is told behind a label stays told', () => {
  assert.deepEqual(read('Abducted: gunmen seized four nurses in Gao on 3 March.').length > 0, true)
  assert.deepEqual(read('Two officers were killed: 14 gunmen attacked a post near Gao.').length > 0, true)
})

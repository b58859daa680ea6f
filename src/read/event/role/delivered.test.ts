/** Is the place that help or passage was to go to whom it is taken from? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../../check/knowledge.ts'
import { makeReport, readReport } from '../../index.ts'

const targets = (text: string): string[] =>
  readReport(makeReport({ text, language: 'en', published: '2026-03-12T09:00:00Z' }), knowledge).events.flatMap(
    (event) => event.targets.map((target) => target.text),
  )

test('a town to which access or deliveries are suspended is no target', () => {
  assert.deepEqual(targets('Humanitarian access to Zamzam remains suspended.'), [])
  assert.deepEqual(targets('Aid deliveries to Tawila were suspended on 2 March.'), [])
  assert.deepEqual(targets('The UN suspended aid deliveries to Tawila on 2 March.'), [])
})

test('a state that gets no more aid or arms is one', () => {
  assert.deepEqual(targets('The EU cut aid to Kabul on Monday.'), ['Kabul'])
  assert.deepEqual(targets('The US suspended arms deliveries to Mali on Monday.'), ['Mali'])
})

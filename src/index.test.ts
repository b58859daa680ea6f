import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotate, loadKnowledge, makeReport, mergeReports, readReport, renderConllu } from './index.ts'

const input = {
  text: 'At least twelve people were killed in Almaty on Thursday, the health ministry said.',
  published: '2031-03-07T09:00:00Z',
}

test('a text is read with the knowledge of the package, and every span quotes it', () => {
  const reading = readReport(input)
  assert.equal(reading.text, input.text)
  const [tally] = reading.tallies
  assert.deepEqual([tally?.category, tally?.low, tally?.best], ['killed', 12, undefined])
  for (const { span, text } of [...reading.times, ...reading.places])
    assert.equal(reading.text.slice(span.start, span.end), text)
})

test('a made report and knowledge of the caller give the same reading', () => {
  assert.deepEqual(readReport(makeReport(input), loadKnowledge()), readReport(input))
})

test('knowledge of the caller is used and not kept', () => {
  const empty = { ...loadKnowledge(), gazetteer: { lookup: () => [], nameWordsMax: 1 } }
  const cities = (reading: ReturnType<typeof readReport>): number =>
    reading.places.filter(({ kind }) => kind === 'city').length
  assert.equal(cities(readReport(input, empty)), 0)
  assert.equal(cities(readReport(input)), 1)
})

test('a text is annotated, and a report in English alike', () => {
  const { value, warnings } = annotate('Gunmen killed 12 people in Kano.')
  assert.deepEqual(warnings, [])
  assert.deepEqual(
    value.sentences.flatMap(({ tokens }) => tokens.map(({ lemma }) => lemma)),
    ['gunman', 'kill', '12', 'people', 'in', 'Kano', '.'],
  )
  assert.deepEqual(annotate(makeReport({ text: value.text })), { value, warnings })
  assert.match(renderConllu(value, 'one'), /^# newdoc id = one\n# sent_id = 1\n# text = Gunmen killed/)
})

test('a text in a language that is not read is kept and not annotated', () => {
  const text = 'Полиция применила слезоточивый газ на центральной площади города. '.repeat(5)
  const { value, warnings } = annotate(text)
  assert.deepEqual(value, { text, sentences: [], names: [] })
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ['language-unsupported'],
  )
})

test('readings are merged', () => {
  const reading = readReport(input)
  const merged = mergeReports([{ id: 'a', fetched: '2031-03-08T00:00:00Z', reading }])
  assert.equal(merged.asOf, '2031-03-07T09:00:00.000Z')
  assert.deepEqual(
    merged.lineages.map(({ reports }) => reports),
    [['a']],
  )
})

test('bad text is no reason to throw', () => {
  for (const text of ['', '\ud800', '\u0000', ')('.repeat(1000)])
    assert.equal(readReport({ text }).schema, 'tocsin/reading/1')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadKnowledge } from '../src/knowledge/index.ts'
import { makeReport, readReport } from '../src/read/index.ts'
import { faultsOf, makeTolls, scoreTolls } from './tolls.ts'

const table = `# a comment
:people people
:said | , police said
:cause ASSAULT in an ambush

<killed people> were killed and <injured> wounded <cause> in <town> <day>
`
const made = makeTolls(table)

test('frames are filled from the lists, the same every time', () => {
  assert.equal(made.length, 24)
  assert.deepEqual(makeTolls(table), made)
  for (const { text, counts, types } of made) {
    assert.match(text, /^[A-Z0-9].* people were killed and .* wounded in an ambush in [A-Z]\w+ .*\.$/)
    assert.deepEqual([[...counts.keys()], types], [['killed', 'injured'], ['ASSAULT']])
  }
})

test('a slot without a list is an error', () => {
  assert.throws(() => makeTolls(':said |\n<killed> were killed <cause'), /nothing fills/)
})

test('a sentence is right only when all of it is', () => {
  const expected = {
    frame: '<killed people> were killed',
    text: 'Two people were killed and three wounded in an ambush in Gao on Sunday.',
    counts: new Map([['killed', 2]]).set('injured', 3),
    types: ['ASSAULT'],
    country: 'MLI',
    day: '2024-06-02',
  }
  const read = (text: string) =>
    readReport(makeReport({ text, language: 'en', published: '2024-06-03' }), loadKnowledge())
  assert.deepEqual(faultsOf(expected, read(expected.text)), [])
  assert.deepEqual(faultsOf(expected, read('Two people were killed in an ambush in Lima on Friday.')), [
    'no injured',
    'place',
    'day',
  ])
  assert.deepEqual(faultsOf(expected, read('Nothing was heard.')), ['no killed', 'no injured', 'another type'])
  const scored = scoreTolls([
    { toll: expected, reading: read(expected.text) },
    { toll: expected, reading: read('Nothing was heard.') },
  ])
  assert.equal(scored.figures.find(({ name }) => name === 'readWhole')?.value, 50)
})

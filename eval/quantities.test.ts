import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figureText, parseTable, scoreQuantities } from './quantities.ts'

const table = `# a comment
## before: one half
[[Two|2 people men] men and [a|1 people boy] boy|3 people] fled.

## after: the other
[Nearly a third|~1/3 fraction] of it burned.
Nobody knows.
`

test('a table has sentences with their marks, outer ones first', () => {
  const lines = parseTable(table)
  assert.deepEqual(
    lines.map(({ split, text, marks }) => [split, text, marks.length]),
    [
      ['before', 'Two men and a boy fled.', 3],
      ['after', 'Nearly a third of it burned.', 1],
      ['after', 'Nobody knows.', 0],
    ],
  )
  assert.deepEqual(
    lines[0]?.marks.map(({ start, end, figure }) => [start, end, figure]),
    [
      [0, 17, '3'],
      [0, 3, '2'],
      [12, 13, '1'],
    ],
  )
})

test('a mark that is not closed is a fault of the table', () => {
  assert.throws(() => parseTable('[Two men fled.'))
  assert.throws(() => parseTable('[Two|] men fled.'))
})

test('figures are written as the table writes them', () => {
  assert.equal(figureText({ low: 12, exactness: 'at-least' }), '12+')
  assert.equal(figureText({ low: 0, high: 12, exactness: 'at-most' }), '-12')
  assert.equal(figureText({ low: 2 / 3, high: 2 / 3, exactness: 'exact' }), '0.667')
  assert.equal(figureText({ low: 20, high: 30, exactness: 'between' }), '20..30')
})

test('a sentence is right when all of it is; a noun counts where the table names one', () => {
  const [first, second, third] = parseTable(table)
  assert.ok(first !== undefined && second !== undefined && third !== undefined)
  const scored = scoreQuantities([
    { line: first, read: first.marks.map((mark) => (mark.noun === 'boy' ? { ...mark, noun: 'girl' } : mark)) },
    { line: second, read: [{ start: 0, end: 14, figure: '~0.333', kind: 'fraction', noun: 'it' }] },
    { line: third, read: [{ start: 0, end: 6, figure: '0', kind: 'people' }] },
  ])
  const value = (name: string) => scored.figures.find((figure) => figure.name === name)?.value
  assert.equal(value('sentencesRight'), 33.33)
  assert.equal(value('quantityPrecision'), 60)
  assert.equal(value('quantityRecall'), 75)
  assert.equal(scored.misses.length, 2)
})

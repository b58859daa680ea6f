import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { incidents } from './cases.ts'
import { renderIncidents } from './listing/index.ts'
import { unpainted } from './paint/index.ts'
import type { Column } from './table.ts'
import { renderTable } from './table.ts'
import { displayWidth, wrapText } from './width.ts'

interface Row {
  readonly name: string
  readonly number: string
}

const columns: readonly Column<Row>[] = [
  { heading: 'name', cell: ({ name }) => name },
  { heading: 'number', cell: ({ number }) => number, align: 'right' },
  { heading: 'empty', cell: () => '' },
]

const options = { width: 80, paint: unpainted }

test('columns are aligned, numbers to the right, and an empty column is left out', () => {
  const rows = [
    { name: 'Almaty', number: '12' },
    { name: '北京', number: '5,800' },
  ]
  assert.equal(renderTable(columns, rows, options), 'name    number\nAlmaty      12\n北京     5,800\n')
})

test('no rows, no table', () => {
  assert.equal(renderTable(columns, [], options), '')
})

test('a table fits, and loses no word', () => {
  const cells = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })), {
    minLength: 1,
    maxLength: 5,
  })
  fc.assert(
    fc.property(cells, fc.integer({ min: 16, max: 60 }), (pairs, width) => {
      const rows = pairs.map(([name, number]) => ({
        name: name.replace(/\p{C}/gu, ''),
        number: number.replace(/\p{C}/gu, ''),
      }))
      const table = renderTable(columns, rows, { ...options, width })
      for (const line of table.split('\n')) assert.ok(displayWidth(line) <= width, line)
      const letters = (text: string): string => [...text.replace(/\s/g, '')].toSorted().join('')
      const held = rows.map(({ name, number }) => name + number).join('')
      const headings = ['name', 'number']
        .filter((key) => rows.some((row) => row[key as keyof Row].trim() !== ''))
        .join('')
      // In a block the heading stands once for each cell, so only the cells are counted there.
      const isBlock = !/^name *number|^name$|^number$/m.test(table)
      if (!isBlock) assert.equal(letters(table), letters(headings + held))
    }),
    { numRuns: 200 },
  )
})

for (const width of [60, 80, 120])
  test(`the table of incidents fits ${width} columns and says what is contested`, () => {
    const table = renderIncidents(incidents, { width })
    for (const line of table.split('\n')) assert.ok(displayWidth(line) <= width, line)
    assert.match(table.replace(/\s+/g, ' '), /\(contested\)/)
  })

test('a word is broken only where it alone is wider than the line', () => {
  assert.deepEqual(wrapText('to be unbreakable', 6), ['to be', 'unbrea', 'kable'])
  assert.deepEqual(wrapText("the prosecutor-general's office", 17), ['the prosecutor-', "general's office"])
})

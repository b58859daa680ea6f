/** How many people were killed, injured, detained? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText as read, shown } from '../../../check/reading-of.ts'
import { cases } from './en/cases.ts'
import { rules } from './index.ts'

for (const { rule, lines } of cases.reads) {
  for (const [line, expected] of lines) {
    test(`${rule}: ${line}`, () => {
      const { tallies, text, because } = read(line.replace(/[[\]]/g, ''))
      assert.equal(tallies.map(shown).join('; '), expected)
      const at = tallies.findIndex((_, index) =>
        because.some(({ of, rule: id }) => of === `/tallies/${index}` && id === rule),
      )
      const span = tallies[at]?.span
      assert.ok(span !== undefined, `read by ${because.map(({ rule: id }) => id).join(', ')}`)
      assert.equal(text.slice(span.start, span.end), /\[(.+)\]/.exec(line)?.[1])
    })
  }
}

for (const line of cases.refuses) {
  test(`no count of people in: ${line}`, () => assert.deepEqual(read(line).tallies, []))
}

test('two counts of one sentence are two tallies, each by its source', () => {
  const { tallies, attributions } = read('Ten people were killed and 25 injured, the mayor said.')
  assert.deepEqual(
    tallies.map(({ category, best }) => [category, best]),
    [
      ['killed', 10],
      ['injured', 25],
    ],
  )
  for (const tally of tallies) assert.deepEqual(tally.attributions, [attributions[0]?.id])
})

test('every rule has a case', () => {
  const covered = new Set([...cases.reads.map(({ rule }) => rule), 'tally/en/event-before'])
  assert.deepEqual(
    rules.map(({ id }) => id).filter((id) => !covered.has(id)),
    [],
  )
})

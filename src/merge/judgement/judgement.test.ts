import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Judgement } from '../../model/index.ts'
import { type FoundIncident, heldJudgements, judgeIncidents } from './index.ts'

const said = { at: '2031-03-07T10:00:00Z', who: 'R. Okafor', why: 'one event' }
const merge = (id: string, ...incidents: string[]): Judgement => ({ id, kind: 'merge', ...said, incidents })
const split = (id: string, incident: string, ...reports: string[]): Judgement => {
  return { id, kind: 'split', ...said, incident, reports }
}
const undo = (id: string, judgement: string): Judgement => ({ id, kind: 'undo', ...said, judgement })

/** Ids that lead to incidents; `old` was joined to `a` by merging. */
const found: Readonly<Record<string, FoundIncident>> = {
  a: { id: 'a', reports: ['1', '2', '3'] },
  old: { id: 'a', reports: ['1', '2', '3'] },
  b: { id: 'b', reports: ['4'] },
  c: { id: 'c', reports: ['5', '3'] },
}

/** What each incident is made of, `id < alias: incident reports`, and how each judgement stands. */
const cases: readonly (readonly [string, readonly Judgement[], readonly string[], string])[] = [
  ['nothing said', [], [], ''],
  ['two are one', [merge('j1', 'a', 'b')], ['a < b: a 1 2 3, b 4'], 'works'],
  ['the first gives the id', [merge('j1', 'b', 'a')], ['b < a: b 4, a 1 2 3'], 'works'],
  ['three are one', [merge('j1', 'a', 'b', 'c')], ['a < b c: a 1 2 3, b 4, c 5 3'], 'works'],
  [
    'one after the other',
    [merge('j1', 'b', 'c'), merge('j2', 'a', 'c')],
    ['a < b c: a 1 2 3, b 4, c 5 3'],
    'works works',
  ],
  ['merging joined them by itself', [merge('j1', 'a', 'old')], [], 'rests'],
  ['by an id that was joined', [merge('j1', 'old', 'b')], ['a < b: a 1 2 3, b 4'], 'works'],
  ['one is no more', [merge('j1', 'a', 'gone')], [], 'rests'],
  ['some reports tell of another', [split('j1', 'a', '2')], ['a: a 1 3', 'j1: a 2'], 'works'],
  ['all reports would go', [split('j1', 'a', '1', '2', '3')], [], 'rests'],
  ['none of them is there', [split('j1', 'a', '9')], [], 'rests'],
  [
    'the part goes elsewhere',
    [split('j1', 'a', '2'), merge('j2', 'b', 'j1')],
    ['a: a 1 3', 'b < j1: b 4, a 2'],
    'works works',
  ],
  [
    'split of what was merged',
    [merge('j1', 'a', 'c'), split('j2', 'c', '3')],
    ['a < c: a 1 2, c 5', 'j2: a 3, c 3'],
    'works works',
  ],
  ['undone', [merge('j1', 'a', 'b'), undo('j2', 'j1')], [], 'undone works'],
  [
    'undone and done again',
    [merge('j1', 'a', 'b'), undo('j2', 'j1'), undo('j3', 'j2')],
    ['a < b: a 1 2 3, b 4'],
    'works undone works',
  ],
  [
    'what stood on what is undone rests',
    [split('j1', 'a', '2'), merge('j2', 'b', 'j1'), undo('j3', 'j1')],
    [],
    'undone rests works',
  ],
]

for (const [name, judgements, expected, states] of cases)
  test(`judgements: ${name}`, () => {
    const judged = judgeIncidents(judgements, (id) => found[id])
    const told = judged.incidents.map(({ id, alias, parts }) => {
      const made = [...parts].map(([incident, reports]) => [incident, ...reports].join(' ')).join(', ')
      return `${[id, ...(alias.length === 0 ? [] : ['<', ...alias])].join(' ')}: ${made}`
    })
    assert.deepEqual(told, expected)
    assert.equal(judgements.map(({ id }) => judged.states.get(id)).join(' '), states)
  })

test('only what is not undone holds', () => {
  const all = [merge('j1', 'a', 'b'), undo('j2', 'j1'), merge('j3', 'b', 'c')]
  assert.deepEqual(
    heldJudgements(all).map(({ id }) => id),
    ['j2', 'j3'],
  )
})

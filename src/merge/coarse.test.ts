/** Is what a report tells of a place in other words, or of none, still of the happening that others put in a village? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../check/knowledge.ts'
import type { Incident } from '../model/index.ts'
import { publicationId } from '../model/index.ts'
import { makeReport, readReport } from '../read/index.ts'
import { type KnownReport, mergeReports } from './index.ts'

/** A report of a day of May 2023. */
function report(day: number, text: string): KnownReport {
  const published = `2023-05-${String(day).padStart(2, '0')}T17:00Z`
  const reading = readReport(makeReport({ text, published, publisher: `Outlet ${day}` }), knowledge)
  return { id: publicationId(reading.report), fetched: '2023-05-01T00:00:00Z', reading }
}

const shown = ({ title, from, to, tallies }: Incident): string =>
  [title, from, to, ...tallies.map(({ category, who, best }) => `${category}${who ? ` ${who}` : ''} ${best}`)].join(' ')

const first = report(
  10,
  'A tunnel of the Bystra coal mine collapsed near Jastrzębie-Zdrój, Poland, on Tuesday and killed four people, Minister Anna Zalewska said.',
)
const last = report(
  13,
  'The search for survivors of the Bystra coal mine collapse in southern Poland ended on Saturday when rescuers found the body of the last missing miner, bringing the death toll to 24, Minister Anna Zalewska said.',
)
const other = report(
  13,
  'A factory roof collapsed in eastern Poland on Saturday and killed 24 workers, the fire brigade said. The owner of the bakery was questioned.',
)

test('a later report that names only the country tells of the same collapse where it is alike', () => {
  for (const order of [
    [first, last],
    [last, first],
  ])
    assert.deepEqual(mergeReports(order).incidents.map(shown), [
      'Collapse in Jastrzębie Zdrój 2023-05-09 2023-05-09 killed 24',
    ])
})

test('another collapse of that week is another, however many died', () => {
  assert.equal(mergeReports([first, other]).incidents.length, 2)
})

test('what only the title names is in the town of the first sentence, in the ledger too', () => {
  const titled = makeReport({
    title: 'Miner pulled alive from pit 47 hours after collapse; toll at 16',
    text: 'A miner was brought to the surface on Friday, 47 hours after a gallery of a pit near Katowice, Poland, came down.',
    published: '2023-05-12T17:00Z',
    publisher: 'Outlet',
  })
  const reading = readReport(titled, knowledge)
  const { incidents } = mergeReports([{ id: publicationId(reading.report), fetched: '2023-05-01T00:00:00Z', reading }])
  assert.deepEqual(
    incidents.map(({ title, place }) => [title, place?.name]),
    [['Collapse in Katowice', 'Katowice']],
  )
})

/** Which later figure corrects, completes or raises an earlier one, and is no rival of it? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../check/knowledge.ts'
import { publicationId } from '../model/index.ts'
import { makeReport, readReport } from '../read/index.ts'
import { mergeReports } from './index.ts'

/** The line of the killed of reports of the days from Wednesday 12 June 2024. */
function killedOf(...texts: readonly string[]): string[] {
  const reports = texts.map((text, index) => {
    const reading = readReport(
      makeReport({ text, published: `2024-06-${12 + index}T20:00Z`, publisher: `Outlet ${index}` }),
      knowledge,
    )
    return { id: publicationId(reading.report), fetched: '2024-06-12T00:00:00Z', reading }
  })
  return mergeReports(reports).incidents.flatMap(({ tallies }) =>
    tallies
      .filter(({ category }) => category === 'killed')
      .map(({ low, best, high, contested }) => `${low}-${best}-${high}${contested ? ' contested' : ''}`),
  )
}

const first = 'A missile strike killed 31 people in Kharkiv, Ukraine, on Wednesday, Governor Oleh Synko said.'

test('a figure that is revised down takes the former one out, whoever gave it', () => {
  const later = [
    "Officials on Thursday revised the death toll from Wednesday's missile strike in Kharkiv down to 29 from 31.",
    "Health officials lowered the death toll from Wednesday's missile strike in Kharkiv to 29 from 31 after DNA tests.",
  ]
  for (const text of later) assert.deepEqual(killedOf(first, text), ['29-29-29'], text)
})

test('two who count differently contradict each other still', () => {
  const other = "Wednesday's missile strike in Kharkiv killed 29 people, the health ministry said."
  assert.deepEqual(killedOf(first, other), ['29-29-31 contested'])
})

test('a verified count is of no more than is known yet', () => {
  const verified =
    "The United Nations said it had verified the deaths of 25 civilians in Wednesday's missile strike in Kharkiv, Ukraine."
  assert.deepEqual(killedOf(first, verified), ['31-31-31'])
})

test('a later report that says how the toll rose overtakes an authority’s earlier word, and one that only counts more does not', () => {
  const rise = "Two of the wounded died, taking the toll from Wednesday's missile strike in Kharkiv, Ukraine, to 33."
  assert.deepEqual(killedOf(first, rise), ['33-33-33'])
  const rival = "Wednesday's missile strike in Kharkiv, Ukraine, killed 33 people."
  assert.deepEqual(killedOf(first, rival), ['31-31-33 contested'])
})

test('a third person who has died makes three of two, and who gives both gives the less as a part', () => {
  const two = "Two people were killed in Wednesday's riots in Mombasa, Kenya, hospital officials said."
  const third = "A third person has died after Wednesday's riots in Mombasa, Kenya, said Asha Juma, a county official."
  assert.deepEqual(killedOf(two, third), ['3-3-3'])
  const both =
    'Shelling killed at least 41 people in Kharkiv, Ukraine, on Wednesday, the governor of the region said. One shell struck a bus, killing all 17 aboard, Governor Oleh Synko said.'
  assert.deepEqual(killedOf(both), ['41-undefined-undefined'])
})

test('a claim of responsibility tells of the bombing of the day before, and of no other', () => {
  const blast = 'A suicide bombing killed 24 people at a mosque in Bannu, Pakistan, on Wednesday, police said.'
  const claims = [
    'Islamic State claimed responsibility on Thursday for a suicide bombing at a mosque in Bannu, Pakistan, that killed 24 people.',
    'Islamic State claimed responsibility for a suicide bombing at a mosque in Bannu, Pakistan.',
  ]
  for (const claim of claims) assert.deepEqual(killedOf(blast, claim), ['24-24-24'])
})

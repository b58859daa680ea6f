/** What was said and taken back, and what is denied: do they stay with what they are of, and out of the rest? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../check/knowledge.ts'
import type { Incident } from '../model/index.ts'
import { publicationId } from '../model/index.ts'
import { makeReport, readReport } from '../read/index.ts'
import { mergeReports } from './index.ts'

/** Incidents of reports of Monday 12 May 2025 and the days after it, one a day. */
function incidentsOf(...texts: readonly string[]): readonly Incident[] {
  const reports = texts.map((text, index) => {
    const published = `2025-05-${12 + index}T18:00Z`
    const reading = readReport(makeReport({ text, published, publisher: `Outlet ${index}` }), knowledge)
    return { id: publicationId(reading.report), fetched: '2025-05-12T00:00:00Z', reading }
  })
  return mergeReports(reports).incidents
}

test('a figure that the same report tells of as withdrawn stands no more', () => {
  const [bombing] = incidentsOf(
    'Nineteen people were killed in a bombing in Kano, Nigeria, on Monday, the governor said. The Red Cross said its volunteers had recovered 38 bodies after the bombing. It later withdrew the figure of 38, saying that some bodies had been counted twice.',
  )
  const [killed] = bombing?.tallies ?? []
  assert.deepEqual([killed?.best, killed?.high, killed?.contested], [19, 19, false])
})

test('"our people" are no part of the people', () => {
  const [bombing] = incidentsOf(
    '"We have lost 19 of our people," Governor Aminu Sule said after a bombing in Kano, Nigeria, on Monday.',
  )
  assert.deepEqual(
    bombing?.tallies.map(({ category, who, best }) => [category, who, best]),
    [['killed', undefined, 19]],
  )
})

test('a denial that police used live rounds does not deny the riot', () => {
  const [riot] = incidentsOf(
    'Demonstrators stormed parliament in Nairobi, Kenya, on Monday. Police denied that officers had fired live ammunition at the demonstrators.',
  )
  assert.notEqual(riot?.status, 'denied')
})

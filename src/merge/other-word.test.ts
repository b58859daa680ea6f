/** When is what two reports call by different words one incident? Where the town, the day and those who came to harm are the same. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../check/knowledge.ts'
import { publicationId } from '../model/index.ts'
import { makeReport, readReport } from '../read/index.ts'
import { mergeReports } from './index.ts'

/** Titles of the incidents of reports of Thursday 12 June 2025, an hour between them. */
function titlesOf(...texts: readonly string[]): string[] {
  const reports = texts.map((text, index) => {
    const published = `2025-06-12T${String(10 + index)}:00Z`
    const reading = readReport(makeReport({ text, published, publisher: `Outlet ${index}` }), knowledge)
    return { id: publicationId(reading.report), fetched: '2025-06-12T00:00:00Z', reading }
  })
  return mergeReports(reports).incidents.map(({ title }) => title)
}

const clash = 'Four people were killed in clashes in Imphal, India, on Thursday, police said.'

test('what one report calls a riot and another an attack is one, with the same dead there on that day', () => {
  assert.equal(titlesOf(`${clash} Mobs set fire to 12 shops, police said.`, clash).length, 1)
})

test('another number of dead, or a report that tells both, keeps them apart', () => {
  const riot = 'Seven people were killed in rioting in Imphal, India, on Wednesday, the hospital said.'
  assert.equal(
    titlesOf(riot, 'Gunmen attacked a village council in Imphal on Wednesday, killing four people.').length,
    2,
  )
})

test('the noun and the verb of a lynching tell of one deed', () => {
  const verb = 'A mob lynched a driver in Imphal, India, on Wednesday, police said.'
  const noun = "Police arrested six men over Wednesday's lynching of a driver in Imphal, India."
  assert.equal(titlesOf(verb, noun).length, 1)
})

test('a coup attempt that is told of the country is the mutiny of that day in its town', () => {
  const town = 'Loyal troops put down a mutiny by soldiers in Lome, Togo, on Wednesday, the government said.'
  assert.equal(titlesOf(town, 'The African Union condemned an attempted coup in Togo on Wednesday.').length, 1)
  const other = 'Soldiers shot dead two smugglers in Lome, Togo, on Wednesday, the government said.'
  assert.equal(titlesOf(other, 'The African Union condemned an attempted coup in Togo on Wednesday.').length, 2)
})

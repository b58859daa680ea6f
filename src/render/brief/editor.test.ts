/** Is what a brief says of vague, disputed and withdrawn things what an editor would let stand? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../check/knowledge.ts'
import { mergeReports } from '../../merge/index.ts'
import { publicationId } from '../../model/index.ts'
import { makeReport, readReport } from '../../read/index.ts'
import { composeBrief, renderBriefText } from './index.ts'

/** The brief of reports of Saturday 22 February 2025, an hour between them, in one line. */
function briefOf(...texts: readonly string[]): string {
  const reports = texts.map((text, index) => {
    const published = `2025-02-22T${10 + index}:00Z`
    const reading = readReport(makeReport({ text, published, publisher: 'Alpha Wire' }), knowledge)
    return { id: publicationId(reading.report), fetched: '2025-02-22T11:00:00Z', reading }
  })
  const { incidents, claims, lineages, asOf } = mergeReports(reports)
  const brief = composeBrief({ asOf, incidents, claims, lineages, reports })
  return renderBriefText(brief, { width: 88 }).replace(/\s+/g, ' ')
}

test('dozens are dozens, and nobody is said to have counted 24', () => {
  const brief = briefOf(
    'Rebels attacked a camp near Bunia, Congo, on Friday. Dozens of people were killed, residents said.',
  )
  assert.match(brief, /Dozens of people were killed/)
  assert.match(brief, /dozens \(at least 24\)/)
})

test('a range of several voices is put in the mouth of none of them', () => {
  const brief = briefOf(
    'Crowds marched in Tunis, Tunisia, on Friday. Some 4,000 people took part in the march, according to police. Organisers said 20,000 people took part.',
  )
  assert.match(brief, /by different counts: the police 4,000 \[1\], organisers 20,000 \[1\]\./)
  assert.match(brief, /4,000 to 20,000 several, as follows/)
})

test('a short line says that its report was taken back', () => {
  const brief = briefOf(
    'A dam burst near Ilam, Iran, on Friday, residents said.',
    'Alpha Wire withdraws its report that a dam burst near Ilam, Iran, on Friday.',
  )
  assert.match(brief, /Dam burst in Ilam \(taken back by those who reported it\)/)
})

test('who denies something of what happened is named', () => {
  const brief = briefOf(
    'Protesters stormed a police station in Arequipa, Peru, on Friday. Fourteen officers were injured, the interior ministry said. Police shot dead a student there. The ministry denied that police had used live rounds.',
  )
  assert.match(brief, /is disputed\. The interior ministry denies what others tell\./)
})

test('an outlet that speaks of its own measurements speaks itself, and nobody denies that nobody was held', () => {
  const brief = briefOf(
    'Our measurements show that mobile internet was cut in Sfax, Tunisia, on Friday. Hundreds of people demonstrated in Sfax on Friday. Nobody was arrested there.',
  )
  assert.doesNotMatch(brief, /Our measurements:|Wire, denied/)
})

test('a summary names the unarmed before the armed, with one verb', () => {
  const brief = briefOf(
    'Gunmen took 30 people hostage in a bank in Gaziantep, Turkey, on Friday, police said. Two soldiers, six hostages and five gunmen were killed when troops stormed the bank, the army said.',
  )
  assert.match(brief, /Six hostages, five gunmen and two soldiers were killed in the hostage-taking in Gaziantep/)
})

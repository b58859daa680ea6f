/** Does a brief tell who says that they did it, and who denies it, and is who only denies it not told as involved? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../check/knowledge.ts'
import { mergeReports } from '../../merge/index.ts'
import { publicationId } from '../../model/index.ts'
import { makeReport, readReport } from '../../read/index.ts'
import { composeBrief, renderBriefText } from './index.ts'

function briefOf(text: string): string {
  const reading = readReport(makeReport({ text, published: '2025-02-22T10:00Z', publisher: 'Alpha Wire' }), knowledge)
  const reports = [{ id: publicationId(reading.report), fetched: '2025-02-22T11:00:00Z', reading }]
  const { incidents, claims, lineages, asOf } = mergeReports(reports)
  return renderBriefText(composeBrief({ asOf, incidents, claims, lineages, reports }), { width: 88 }).replace(
    /\s+/g,
    ' ',
  )
}

const blast = 'A suicide bombing killed 24 people in Bannu, Pakistan, on Friday, police said.'

test('a party that denies the deed is not told as involved, and its denial is quoted', () => {
  const brief = briefOf(`${blast} The Pakistani Taliban denied carrying out the attack.`)
  assert.match(brief, /Denies it: Pakistani Taliban\./)
  assert.match(brief, /\(party\), denies: “The Pakistani Taliban denied/)
  assert.doesNotMatch(brief, /Involved: [^.]*Taliban/)
})

test('a bare claim of responsibility and a bare denial are told', () => {
  const brief = briefOf(`${blast} The Pakistani Taliban denied involvement. Islamic State claimed responsibility.`)
  assert.match(brief, /Denies it: Pakistani Taliban\./)
  assert.match(brief, /Says it was behind it: Islamic State\./)
})

test('a denial of something else is none of the deed', () => {
  const brief = briefOf(`${blast} The governor denied that the hospital had run out of blood.`)
  assert.doesNotMatch(brief, /Denies it|Says it was/)
})

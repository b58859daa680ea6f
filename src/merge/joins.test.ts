/** Is what several reports tell of one thing in other words one incident, and are two things two? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../check/knowledge.ts'
import type { Incident } from '../model/index.ts'
import { publicationId } from '../model/index.ts'
import { makeReport, readReport } from '../read/index.ts'
import { mergeReports } from './index.ts'

/** Incidents of reports of Thursday 12 June 2025 and the days after it, one a day; those of an array are of one day. */
function incidentsOf(...days: readonly (string | readonly string[])[]): readonly Incident[] {
  const reports = days.flatMap((texts, day) =>
    [texts].flat().map((text, hour) => {
      const published = `2025-06-${12 + day}T1${hour}:00Z`
      const reading = readReport(makeReport({ text, published, publisher: `Outlet ${day} ${hour}` }), knowledge)
      return { id: publicationId(reading.report), fetched: '2025-06-12T00:00:00Z', reading }
    }),
  )
  return mergeReports(reports).incidents
}

const titlesOf = (...days: readonly (string | readonly string[])[]): string[] =>
  incidentsOf(...days).map(({ title }) => title)

const riot =
  'BISHKEK - Rioters stormed the city hall of Bishkek on Thursday and set cars alight. Seven policemen were killed, the interior ministry said.'

test('troops that arrive for days are one deployment, and no town has it that only a dateline names', () => {
  assert.deepEqual(
    titlesOf(
      'MASERU - South African troops arrived in Lesotho on Thursday, the government said.',
      'MASERU - More South African soldiers were deployed to Lesotho on Friday.',
    ),
    ['Troop deployment in Lesotho'],
  )
})

test('shots that are heard in a riot, or kill as many as it did, are of the riot', () => {
  assert.deepEqual(titlesOf(`${riot} Gunfire was heard around the central square of Bishkek through the night.`), [
    'Riot in Bishkek',
  ])
  const shots = 'BISHKEK - There was heavy shooting in Bishkek on Thursday, in which seven policemen were killed.'
  assert.deepEqual(titlesOf([riot, shots]), ['Riot in Bishkek'])
})

test('a shooting that killed others on the day of a riot is no part of it', () => {
  const other = 'BISHKEK - Two men were shot dead in a restaurant in Bishkek on Thursday, police said.'
  assert.equal(titlesOf([riot, other]).length, 2)
})

test('a figure that is taken back with the statement that gave it is out of the town that it was told of', () => {
  const [first, later] = [
    'BISHKEK - Across Kyrgyzstan 46 people were killed in the unrest, a channel of the government said on Friday. Of these, 31 died in Bishkek, it said.',
    'CORRECTED - Kyrgyzstan withdraws toll of 46. BISHKEK - The post, in which 31 deaths were given for Bishkek, was deleted, the information ministry said. It took back its toll of 46 dead on Saturday.',
  ]
  const figuresOf = (...texts: readonly string[]): string[] =>
    incidentsOf(riot, ...texts).flatMap(({ title, tallies }) =>
      tallies.flatMap(({ category, best }) => (category === 'killed' && best === 31 ? [title] : [])),
    )
  assert.deepEqual(figuresOf(first), ['Riot in Bishkek'])
  assert.deepEqual(figuresOf(first, later), [])
})

test('arrests that are told of across a country are not those of an attack in one town', () => {
  const [attack] = incidentsOf(
    'BISHKEK - Gunmen attacked a police post in Bishkek on Thursday. The number of people arrested nationwide reached 640, the interior ministry said.',
  ).filter(({ place }) => place?.name === 'Bishkek')
  assert.deepEqual(attack?.tallies ?? [], [])
})

test('help that is sent to a happening is no incident beside it, nor is who sent it a party', () => {
  const [incident, ...others] = incidentsOf(
    'BISHKEK - An explosion at a depot in Bishkek killed nine people on Thursday. Ten firemen were sent to help those who were trapped.',
  )
  assert.deepEqual([incident?.title, others.length], ['Explosion in Bishkek', 0])
})

test('what was on a lake has no town of that name', () => {
  assert.deepEqual(
    titlesOf([
      'MWANZA, Tanzania - A ferry capsized on Lake Victoria in Tanzania on Thursday. At least 44 people drowned.',
      'A ferry sank off Mwanza, Tanzania, on Thursday, and 44 people drowned, the Red Cross said.',
    ]),
    ['Boat accident in Mwanza'],
  )
})

test('a coup that is told of a country is that of the town from which it is told', () => {
  assert.deepEqual(
    titlesOf([
      'ANTANANARIVO - Gunfire was heard around the radio station in Antananarivo, Madagascar, before dawn on Thursday.',
      'ANTANANARIVO - Seven people died in the failed coup in Madagascar on Thursday, the defence ministry said.',
    ]),
    ['Coup attempt in Antananarivo'],
  )
})

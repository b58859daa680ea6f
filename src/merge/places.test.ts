/** Is a happening one though reports put it in a town, in a part of it, in a village that is spelt in two ways, or in a province? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../check/knowledge.ts'
import type { Incident } from '../model/index.ts'
import { publicationId } from '../model/index.ts'
import { makeReport, readReport } from '../read/index.ts'
import { mergeReports } from './index.ts'

/** Incidents of reports of Thursday 12 June 2025, each an hour after the other. */
function incidentsOf(...texts: readonly string[]): readonly Incident[] {
  const reports = texts.map((text, index) => {
    const published = `2025-06-12T${10 + index}:00Z`
    const reading = readReport(makeReport({ text, published, publisher: `Outlet ${index}` }), knowledge)
    return { id: publicationId(reading.report), fetched: '2025-06-12T00:00:00Z', reading }
  })
  const { incidents } = mergeReports(reports)
  const backwards = mergeReports(reports.toReversed()).incidents
  assert.deepEqual(backwards, incidents)
  return incidents
}

const titlesOf = (...texts: readonly string[]): string[] => incidentsOf(...texts).map(({ title }) => title)

const tollsOf = (...texts: readonly string[]): (number | undefined)[] =>
  incidentsOf(...texts).map(({ tallies }) => tallies.find(({ category }) => category === 'killed')?.best)

test('a village of two spellings, its state and its country are one place of a massacre', () => {
  assert.deepEqual(
    titlesOf(
      'Gunmen killed at least 27 people in an attack on the village of Yelewada in Nigeria’s Benue state on Wednesday, residents said.',
      'MAKURDI - No fewer than 100 people were killed when herders attacked Yelwada community in Benue State, Nigeria, on Wednesday, Amnesty International said.',
      'Gunmen killed at least 100 people in an attack in Nigeria’s Benue state on Wednesday, Amnesty International said.',
    ),
    ['Attack in Yelewada'],
  )
})

test('a shooting in a township and in the city that it is a part of is one', () => {
  assert.deepEqual(
    titlesOf(
      'JOHANNESBURG - Gunmen opened fire in a tavern in Soweto on Wednesday, killing 15 people and wounding nine, South African police said.',
      'Fifteen people were killed and nine wounded when gunmen opened fire in a tavern in Johannesburg, South Africa, on Wednesday, police said.',
    ),
    ['Shooting in Soweto'],
  )
})

test('two shootings in towns that lie near are two where the numbers are others, or one report tells both', () => {
  const soweto = 'Gunmen opened fire in a tavern in Soweto, South Africa, on Wednesday, killing 15 people, police said.'
  assert.equal(
    titlesOf(
      soweto,
      'Four people were shot dead on a minibus in Johannesburg, South Africa, on Wednesday, police said.',
    ).length,
    2,
  )
  assert.equal(
    titlesOf(
      soweto,
      'Gunmen opened fire in a tavern in Soweto on Wednesday, killing 15 people. In Johannesburg, gunmen opened fire in a tavern on Wednesday, killing 15 people, South African police said.',
    ).length,
    2,
  )
})

test('a bombing in a district that no gazetteer has is that in its town where as many came to harm', () => {
  assert.deepEqual(
    titlesOf(
      'A bomb planted on a motorcycle exploded in a market in Miran Shah, Pakistan, on Wednesday, killing seven people and wounding 20, police said.',
      'BANNU, Pakistan - Seven people were killed and 20 others wounded when a bomb planted on a motorcycle went off in a bazaar in North Waziristan district on Wednesday, police said.',
    ),
    ['Bombing in Miran Shah'],
  )
})

test('attacks on two villages of a country are two', () => {
  assert.equal(
    titlesOf(
      'Gunmen killed 27 people in an attack on the village of Yelewada in Nigeria’s Benue state on Wednesday, residents said.',
      'Bandits on motorcycles killed nine farmers in an attack on the village of Kurujimba in Nigeria’s Katsina state on Wednesday, police said.',
    ).length,
    2,
  )
})

const market =
  'A suicide bomber blew himself up at a market in the Sadr City district of Baghdad on Wednesday morning, killing at least 12 people and wounding 40, Iraqi police said.'
const restaurant =
  'A car bomb exploded outside a restaurant in the Karrada district of Baghdad on Wednesday, killing six people, Iraqi police said, hours after a suicide bomber killed 15 people at a market in Sadr City.'
const both =
  'Two bombings in Baghdad killed 21 people on Wednesday, Iraqi police said. A suicide bomber blew himself up in a market in the eastern district of Sadr City, killing 15. A second blast, in the commercial district of Karrada, killed six people when a car blew up near a restaurant.'

test('two bombings of a day in two parts of a town that a report tells apart are two, and none has the toll of both', () => {
  assert.deepEqual(titlesOf(market, restaurant, both), ['Suicide bombing in Baghdad', 'Bombing in Baghdad'])
  assert.deepEqual(tollsOf(market, restaurant, both), [15, 6])
})

test('a bombing that reports put in one part of a town, or in none, is one', () => {
  const plain = 'A suicide bomber killed 15 people at a market in Baghdad on Wednesday, Iraqi police said.'
  assert.equal(titlesOf(market, plain).length, 1)
})

test('who owns up to one attack and denies another speaks of two, and does not deny that the other was', () => {
  const claimed =
    'Islamic State West Africa Province claimed responsibility on Thursday for Tuesday’s market bombing in Maiduguri, Nigeria, but denied that it had attacked the bus station.'
  const station =
    'A suicide bomber blew himself up at a bus station in Maiduguri, Nigeria, on Wednesday, killing six people.'
  const first = 'A bomb went off at a market in Maiduguri, Nigeria, on Tuesday, killing 14 people.'
  assert.deepEqual(
    incidentsOf(first, station, claimed).map(({ from, reports, status }) => [from, reports.length, status]),
    [
      ['2025-06-10', 2, 'corroborated'],
      ['2025-06-11', 2, 'corroborated'],
    ],
  )
})

test('an ambush between two towns is on one road, and rebels of an area are not in it', () => {
  assert.deepEqual(
    titlesOf(
      'Gunmen ambushed a convoy between Gao and Ansongo in northern Mali on Wednesday, killing at least 12 people, officials said.',
      'At least 30 people were killed when armed men attacked a convoy on the road between Gao and Ansongo in Mali on Wednesday, residents said.',
      "Islamic State in the Sahel claimed responsibility for Wednesday's attack on a convoy in Mali's Gao region in which dozens of people were killed.",
    ),
    ['Attack in Gao'],
  )
})

test('a riot in which people were shot is the massacre of as many there, told days later', () => {
  assert.equal(
    titlesOf(
      'Forty-six inmates died on Wednesday in a riot at a prison in Tamara, Honduras, the prosecutor said. Some were shot.',
      'The president of Honduras dismissed her security minister after the massacre of 46 women at Tamara.',
    ).length,
    1,
  )
})

test('houses that are burned with people in them are no mere destruction', () => {
  assert.deepEqual(
    titlesOf(
      'Gunmen set houses on fire in an attack on the village of Yelewada in Nigeria’s Benue state on Wednesday, killing 27 people, residents said.',
    ),
    ['Attack in Yelewada'],
  )
})

test('two bombs in two unknown villages with tolls of their own are two, however alike they are told', () => {
  const bomb = (village: string, dead: string): string =>
    `A bomb exploded in the village of ${village} in Sindh province, Pakistan, on Wednesday, killing ${dead} people, police said.`
  assert.deepEqual(new Set(tollsOf(bomb('Badrapur', 'three'), bomb('Lokmani', '40'))), new Set([3, 40]))
})

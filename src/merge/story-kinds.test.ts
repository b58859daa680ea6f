/** Are reports of a border clash, a strike, a hostage-taking and an earthquake told as what they are: one thing as one, two as two? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../check/knowledge.ts'
import type { Incident } from '../model/index.ts'
import { publicationId } from '../model/index.ts'
import { makeReport, readReport } from '../read/index.ts'
import { mergeReports } from './index.ts'

/** Incidents of reports of Thursday 12 June 2025 and the days after it, one a day. */
function incidentsOf(...texts: readonly string[]): readonly Incident[] {
  const reports = texts.map((text, index) => {
    const published = `2025-06-${12 + index}T18:00Z`
    const reading = readReport(makeReport({ text, published, publisher: `Outlet ${index}` }), knowledge)
    return { id: publicationId(reading.report), fetched: '2025-06-12T00:00:00Z', reading }
  })
  return mergeReports(reports).incidents
}

const titlesOf = (...texts: readonly string[]): string[] => incidentsOf(...texts).map(({ title }) => title)

function linesOf(...texts: readonly string[]): string[] {
  return incidentsOf(...texts).flatMap(({ tallies }) =>
    tallies.map(
      ({ category, who, best, low, high, contested }) =>
        `${category} ${who ?? 'all'} ${best ?? `${low}-${high ?? ''}`}${contested ? ' contested' : ''}`,
    ),
  )
}

const fired = 'Armenian and Azerbaijani soldiers exchanged fire near Goris, Armenia, on Thursday.'

test('what one side calls a clash and the other shelling is one fight', () => {
  const shelled =
    "Two Azerbaijani soldiers were killed in Thursday's clash near Goris when Armenian troops shelled their post, Azerbaijan's defence ministry said."
  assert.equal(titlesOf(fired, shelled).length, 1)
})

test('who denies having fired first does not deny that there was fire', () => {
  const [incident] = incidentsOf(
    fired,
    'Armenia denied on Friday that its soldiers had fired first in the clash near Goris.',
  )
  assert.equal(incident?.status === 'denied' || incident?.status === 'contested', false)
})

test('the dead of whoever counts are its own, and those who are wounded beside them theirs', () => {
  const own = `${fired} Armenia's defence ministry puts its own dead at seven.`
  assert.ok(linesOf(own).includes('killed soldiers of Armenia 7'), linesOf(own).join())
  const both = `${fired} Three Azerbaijani soldiers were killed and nine wounded, Azerbaijan's defence ministry said.`
  assert.ok(linesOf(both).includes('injured Azerbaijani soldiers 9'), linesOf(both).join())
})

test('what an army says of the dead of the other does not overtake the count of their own side', () => {
  const lines = linesOf(
    `${fired} Three Azerbaijani soldiers were killed, Azerbaijan's defence ministry said.`,
    "Armenia's defence ministry said on Friday that its forces had killed at least 40 Azerbaijani soldiers in Thursday's clash near Goris.",
  )
  assert.ok(lines.includes('killed Azerbaijani soldiers 3 contested'), lines.join())
})

test('dead who do not exist, as their counter-side says, are denied and not counted', () => {
  const lines = linesOf(`${fired} "The 30 dead of whom they speak do not exist," a spokesman for the army said.`)
  assert.deepEqual(lines, [])
  assert.deepEqual(linesOf(`${fired} The 30 dead are an invention, the army said.`), [])
})

test('a ceasefire is of the day on which it was agreed, whoever tells of it later', () => {
  const agreed = 'Armenia and Azerbaijan agreed on Thursday on a ceasefire near Goris, Armenia.'
  const later = 'Residents of Goris returned to their homes, a day after a ceasefire took effect there.'
  assert.deepEqual(
    incidentsOf(agreed, later).map(({ title, from }) => `${title} ${from}`),
    ['Ceasefire in Goris 2025-06-12'],
  )
})

const strike = 'A general strike shut schools and ports across Peru on Thursday, unions said.'

test('what a strike shuts is no second incident', () => {
  assert.equal(titlesOf(strike).length, 1)
})

test('the second day of a strike is none of a riot', () => {
  const [riot] = incidentsOf(
    'Protesters tried to storm a police station in Arequipa, Peru, on Thursday, the second day of a general strike. Six officers were injured, the interior ministry said.',
  )
  assert.equal(riot?.from, '2025-06-12')
})

test('the clashes of a day are the riot that was there', () => {
  const riot = 'Rioters burned a bank in Arequipa, Peru, on Thursday, police said.'
  const later =
    "A second man died in Arequipa on Friday of wounds that he had suffered in Thursday's clashes there, the hospital said."
  assert.equal(titlesOf(riot, later).length, 1)
})

test('clashes of a day are no march that was peaceful', () => {
  const march = 'Hundreds of women marched in Imphal, India, on Thursday to demand peace.'
  assert.equal(
    titlesOf(march, 'Four people were killed in clashes in Imphal, India, on Thursday, police said.').length,
    2,
  )
})

test('what troops did to others is not what was done to them', () => {
  const lines = linesOf(`${fired} Armenia's army said that its soldiers had killed 30 in the clash.`)
  assert.ok(!lines.some((line) => line.includes('of Armenia')), lines.join())
})

test('people who had fled and were killed in an attack were killed in it', () => {
  assert.equal(
    titlesOf('Dozens who had fled were killed in an attack on a camp near Goma, Congo, on Thursday.').length,
    1,
  )
  const text = 'Villagers who had fled were killed in an attack on their camp in Goma, Congo, the army said.'
  assert.ok(
    titlesOf(text).some((title) => title.startsWith('Attack')),
    titlesOf(text).join(),
  )
})

test('an authority that counts those who were hurt denies a detail, and not what happened', () => {
  const [riot] = incidentsOf(
    'Protesters stormed a police station in Arequipa, Peru, on Thursday. Fourteen officers were injured, the interior ministry said. The ministry denied that police had used live rounds.',
  )
  assert.notEqual(riot?.status, 'denied')
})

const taken = 'Gunmen took 30 people hostage in a bank in Gaziantep, Turkey, on Thursday, police said.'
const stormed =
  'Troops stormed the bank in Gaziantep before dawn on Friday, and three hostages and a guard were killed, the army said. Eighteen hostages were freed.'

test('the storming that ends a hostage-taking is of it, whatever day a later report gives it', () => {
  const later =
    'Two hundred people attended the burial of a cashier who was killed last Friday when troops stormed a bank in Gaziantep where gunmen held hostages.'
  assert.deepEqual(titlesOf(taken, stormed, later), ['Hostage-taking in Gaziantep'])
})

test('hostages who are let go are no prisoners', () => {
  assert.ok(
    titlesOf(taken, 'The gunmen in Gaziantep released four of their hostages on Friday.').includes(
      'Release of hostages in Gaziantep',
    ),
  )
})

test('a title says who was let go, who withdrew, and where, as English has it', () => {
  const told = [
    ['Police in Manila released two of four suspects on Thursday.', 'Release of detainees in Manila'],
    ['The authorities in Manila released 40 prisoners from a jail on Thursday.', 'Release of prisoners in Manila'],
    ['Soldiers withdrew from Goma on Thursday.', 'Troop withdrawal in Goma'],
    ['Typhoon Kalmo killed 12 people in the Philippines on Thursday, officials said.', 'Typhoon in the Philippines'],
    ['Flights were stopped at the airport of Almaty on Thursday.', 'Flights stopped at the airport in Almaty'],
  ] as const
  for (const [text, title] of told) assert.deepEqual(titlesOf(text), [title])
})

test('what a title calls a seizure is the hostage-taking', () => {
  assert.equal(titlesOf(`Gunmen seize bank in southern Turkey\n\n${taken}`).length, 1)
})

test('a guard is a security guard where both count as many, and a man of 19 is a man', () => {
  const killed = linesOf(`${taken} A security guard was shot dead.`, `${stormed} A guard was killed on Thursday.`)
  assert.equal(killed.filter((line) => line.includes('guard')).length, 1, killed.join())
  assert.ok(
    linesOf('A 19-year-old man was shot dead in a riot in Arequipa, Peru, on Thursday.').includes('killed all 1'),
  )
})

const quake =
  'An earthquake struck western Iran on Thursday, killing 48 people, the emergency organisation said: 39 in Kermanshah, seven in Ilam and two in Lorestan.'

test('a dam that bursts is no earthquake', () => {
  const dam = 'A dam burst near Ilam, Iran, on Thursday, residents said, and flooded two villages.'
  assert.equal(titlesOf(quake, dam).length, 2)
})

test('a climber of one nation and one of another are two', () => {
  const lines = linesOf(
    'One Australian climber and one English climber were killed in an avalanche near Wanaka, New Zealand, on Thursday.',
  )
  assert.equal(lines.filter((line) => line.startsWith('killed')).length, 2, lines.join())
})

test('the counts of provinces are parts of the whole that the sentence gives', () => {
  const [incident] = incidentsOf(quake)
  assert.equal(incident?.tallies.find(({ category }) => category === 'killed')?.history.length, 1)
})

test('who is brought to a town came to harm where they were brought from', () => {
  const titles = titlesOf(
    'Floods hit the Derna region of Libya on Thursday.',
    'The ministry says that 8,200 residents of villages in the Derna region have been evacuated to Benghazi.',
  )
  assert.ok(!titles.some((title) => title.includes('Benghazi')), titles.join())
})

test('a state that something happened in is no news of it, nor are attacks in which somebody had taken part', () => {
  const text =
    'MEXICO CITY – The bodies of 12 people were taken to morgues during the state of emergency, the ministry said. They included men who had taken part in terrorist attacks, it said.'
  const titles = titlesOf(text)
  assert.ok(!titles.some((title) => /^(?:State of emergency|Attack)/.test(title)), titles.join())
})

test('a toll that is of the quake of its own day is none of the aftershock', () => {
  const lines = incidentsOf(
    'An aftershock brought down a school in the Iranian town of Sarpol-e Zahab on Thursday, killing three rescuers, state television said. They had searched for survivors of the earthquake of Wednesday in western Iran, whose death toll has climbed to 73, the ministry said.',
  ).map(({ title, tallies }) => `${title}: ${tallies.map(({ best }) => best).join()}`)
  assert.ok(lines.includes('Earthquake in Iran: 73'), lines.join('; '))
})

test('a town that another only places is where it was', () => {
  const first = 'A fire broke out in a garment factory in Gazipur, north of Dhaka, on Thursday.'
  assert.equal(titlesOf(first, 'Sixteen people were killed in the fire in Gazipur, Bangladesh, on Thursday.').length, 1)
})

test('a wounded man by whose death a toll rises is in it', () => {
  const text =
    "A woman wounded in Thursday's bomb attack in Quetta died on Friday, bringing the death toll to seven, the hospital said."
  assert.deepEqual(linesOf(text), ['killed all 7'])
})

test('students and teachers are two parts', () => {
  const text =
    'Gunmen attacked a school in Kaduna, Nigeria, on Thursday. Two students and a teacher were killed, the ministry said.'
  assert.equal(linesOf(text).filter((line) => line.startsWith('killed')).length, 2)
})

test("two nations that name their own dead have a line each, and those who are nobody's a third", () => {
  const lines = linesOf(
    `${fired} Four Azerbaijani soldiers were killed, Azerbaijan's defence ministry said.`,
    'Armenia said on Friday that two of its soldiers had been killed in the fighting near Goris.',
  )
  assert.ok(lines.includes('killed Azerbaijani soldiers 4'), lines.join())
  assert.ok(lines.includes('killed soldiers of Armenia 2'), lines.join())
})

test('one side that denies a part of a fight does not deny the fight', () => {
  const [incident] = incidentsOf(
    fired,
    "Azerbaijan's foreign minister denied on Friday that Azerbaijani forces had crossed the border near Goris.",
  )
  assert.equal(incident?.status, 'reported')
})

test('a crowd of workers is of the strike, and of no picket', () => {
  const text =
    'On the second day of the general strike in Argentina, a driver was stabbed at a picket in Cordoba on Thursday. The union said that 3 million workers had taken part.'
  const strikes = incidentsOf(strike.replace('Peru', 'Argentina'), text).filter(({ tallies }) => tallies.length > 0)
  assert.deepEqual(
    strikes.map(({ place }) => place?.name),
    ['Argentina'],
  )
})

test('a tsunami that was not is no part of the earthquake, nor was that in the town of its aftershock', () => {
  const [first, aftershock] = incidentsOf(
    'An earthquake shook Java, Indonesia, on Thursday, killing 120 people, the disaster agency said.',
    "The agency said there was no tsunami after Thursday's earthquake on Java. The death toll rose to 162, the disaster agency said.",
    "An aftershock on Saturday brought down a mosque in Serang, on Java, killing five people. The toll of Thursday's earthquake stood at 170.",
  )
  assert.deepEqual(aftershock?.links, [{ kind: 'follow-up', to: first?.id }])
  assert.equal(first?.title, 'Earthquake in Java')
  assert.equal(first?.status, 'corroborated')
})

test('a border that opens or closes, sanctions and an election put off are called so, and a release in the sentence of a strike is none of it', () => {
  assert.deepEqual(titlesOf('Syria reopened its border crossing at Nassib on Thursday.'), ['Reopening in Nassib'])
  assert.deepEqual(titlesOf('Niger closed its border with Benin on Thursday.'), ['Border closed in Niger'])
  assert.deepEqual(titlesOf('France imposed sanctions on the junta in Niger on Thursday.'), ['Sanctions in Niger'])
  assert.deepEqual(titlesOf('The president of Senegal postponed the election on Thursday.'), [
    'Election put off in Senegal',
  ])
  const strike = 'Unions in Guinea on Thursday suspended a general strike after the junta released a reporter.'
  assert.deepEqual(titlesOf(strike).toSorted(), ['End of strike in Guinea', 'Release of detainees in Guinea'])
})

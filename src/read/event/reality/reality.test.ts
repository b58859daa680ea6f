/** Is it so? What is denied, planned, supposed, taken back or dared has not happened. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../../check/knowledge.ts'
import type { ReportInput } from '../../../model/index.ts'
import { makeReport, readReport } from '../../index.ts'
import { cases } from '../en/cases.ts'

const read = (input: ReportInput) =>
  readReport(makeReport({ language: 'en', published: cases.published, ...input }), knowledge)

const told = (text: string): string[] =>
  read({ text }).events.map(({ type, mode = '', reality }) => `${type} ${mode} ${reality}`)

test('what a source denies is denied', () => {
  const { events, attributions } = read({ text: 'The ministry denied that soldiers had attacked civilians.' })
  assert.equal(events[0]?.reality, 'denied')
  assert.deepEqual(events[0]?.attributions, [attributions[0]?.id])
})

test('a denial of one thing denies nothing that only says who is meant', () => {
  const told = (text: string) =>
    read({ text }).events.map(({ mode, reality, attributions }) => [mode, reality, attributions.length])
  assert.deepEqual(told('The family denied paying a ransom for the abducted pupils.'), [['abduct', 'happened', 0]])
  assert.deepEqual(told('The army denied paying for the release of nurses who were abducted.'), [
    ['abduct', 'happened', 0],
  ])
  assert.deepEqual(told('The army denied that its men had abducted the nurses.'), [['abduct', 'denied', 1]])
})

test('what was ordered and not obeyed was not done', () => {
  assert.deepEqual(told('The unit said it would no longer obey orders to shoot at protesters.'), [
    'ASSAULT firearms denied',
  ])
  assert.ok(!told('Soldiers refused orders to fire on the crowd.').includes('ASSAULT firearms happened'))
  assert.deepEqual(told('The unit obeyed orders to shoot at protesters.').at(-1)?.endsWith('denied'), false)
})

test('a killing that would not go unpunished was one', () => {
  const told = (text: string) => read({ text }).events.map(({ reality, mode }) => [reality, mode])
  assert.ok(told('The president said the killing would not go unpunished.').every(([reality]) => reality !== 'denied'))
})

test('what is called for is not there, and the occasion of a request was', () => {
  const told = (text: string) => read({ text }).events.map(({ type, reality }) => `${type} ${reality}`)
  assert.ok(
    !told('The chief of the United Nations called for the immediate deployment of a force.').includes(
      'MOBILIZE happened',
    ),
  )
  assert.ok(told('The ministry urged the army to help after protests spread to the port.').includes('PROTEST happened'))
})

test('what is talked or decided about has not happened', () => {
  assert.deepEqual(told('Parliament will vote on sending troops to Mali.'), ['MOBILIZE troops hypothetical'])
  assert.deepEqual(told('On reaching the gate, the guards shot three men.'), ['ASSAULT firearms happened'])
  assert.ok(!told('The two sides held talks on withdrawing troops from the border.').some((one) => /RETREAT/.test(one)))
})

test('where a force was only posted or on its way when something else befell it is no deployment', () => {
  assert.deepEqual(told('Police stationed nearby did not step in, a witness said.'), [])
  assert.deepEqual(told('The convoy was on its way to Mand when a bomb hit it.'), ['ASSAULT explosives happened'])
  assert.deepEqual(told('Extra troops were stationed in the capital on Monday.'), ['MOBILIZE troops happened'])
  assert.deepEqual(told('The first units of the alliance were on their way to Almaty.'), ['MOBILIZE troops happened'])
})

test('what is braced for or likely has not happened', () => {
  const told = (text: string) => read({ text }).events.map(({ type, reality }) => `${type} ${reality}`)
  assert.deepEqual(told('The coast braced for Cyclone Hidaya on Friday.'), ['DISASTER planned'])
  assert.deepEqual(told('A new attack is likely, police said.'), ['ASSAULT possible'])
  assert.deepEqual(told('A new incursion into Syria becomes more likely, diplomats say.'), ['ASSAULT possible'])
})

test('what somebody planned, or is accused of planning, has not happened', () => {
  const realities = (text: string) => read({ text }).events.map(({ type, reality }) => [type, reality])
  assert.deepEqual(realities('The group planned an attack on the base.'), [['ASSAULT', 'planned']])
  assert.deepEqual(realities('Prosecutors accused two generals of planning a coup.'), [
    ['ACCUSE', 'happened'],
    ['COERCE', 'possible'],
  ])
  assert.deepEqual(realities('Any decision to expel the party is for the council.'), [['SANCTION', 'hypothetical']])
  assert.deepEqual(realities('He planned the attack on the hotel.'), [['ASSAULT', 'happened']])
})

test('what is not confirmed is possible, what is said of any attack has not happened, and a call for calm brings none', () => {
  const told = (text: string) => read({ text }).events.map(({ type, reality }) => `${type} ${reality}`)
  assert.deepEqual(told('The army has not confirmed the death of the commander.'), ['ASSAULT possible'])
  assert.ok(!told('Any attack on its ports would be met with force.').some((event) => /happened/.test(event)))
  assert.ok(!told('Should the truce collapse, shelters would run out of food.').some((event) => /happened/.test(event)))
  assert.ok(!told('The government renewed its call for a cessation of hostilities.').includes('RETREAT happened'))
  assert.deepEqual(told('Unions have called an indefinite strike from Friday.'), ['PROTEST planned'])
})

test('what is set for a day is to come, and what was called off or broke down has not been', () => {
  const told = (text: string) => read({ text }).events.map(({ type, reality }) => `${type} ${reality}`)
  assert.deepEqual(told('Teachers called a strike in Goma for Friday.'), ['PROTEST planned'])
  assert.deepEqual(told('Teachers called a strike in Goma on Tuesday.'), ['PROTEST happened'])
  assert.deepEqual(told('The government ordered a curfew in Goma.'), ['COERCE happened'])
  assert.deepEqual(told('The government ordered an attack on Goma.'), ['ASSAULT requested'])
  assert.deepEqual(told('Teachers called a two-hour walkout for Tuesday noon.'), ['PROTEST planned'])
  assert.deepEqual(told('The unions pencilled in a walkout for March.'), ['PROTEST planned'])
  assert.deepEqual(told('The Security Council was to meet on Friday.'), ['CONSULT planned'])
  assert.deepEqual(told('The planned walkout was cancelled on Tuesday.'), ['RETREAT happened'])
  assert.deepEqual(told('The truce broke down overnight.'), [])
})

test('what may become of something has not, and what somebody denies or calls baseless is denied', () => {
  const told = (text: string) => read({ text }).events.map(({ type, reality }) => `${type} ${reality}`)
  assert.deepEqual(told('The low could grow into a storm by Friday.'), ['DISASTER possible'])
  assert.deepEqual(told('The low became a hurricane on Friday.'), ['DISASTER happened'])
  assert.deepEqual(told('The army denied the raid.'), ['ASSAULT denied'])
  assert.deepEqual(told('Reports that soldiers beat villagers were baseless, the minister said.'), ['ASSAULT denied'])
  assert.deepEqual(told('Crews battled the flames.'), [])
})

test('one of a row, and an attempt, was done; what is supposed or told wrongly was not', () => {
  const told = (text: string) => read({ text }).events.map(({ type, reality }) => `${type} ${reality}`)
  assert.deepEqual(told('He was the fifth reporter to be abducted since 2019.'), ['ASSAULT happened'])
  assert.deepEqual(told('Imagine that soldiers attacked the hospital.'), ['ASSAULT hypothetical'])
  assert.deepEqual(told('Were rebels to seize the port, aid would stop.'), ['COERCE hypothetical'])
  assert.deepEqual(told('The mayor debunked reports that gunmen abducted the priest.'), ['ASSAULT denied'])
  assert.deepEqual(told('The daily wrongly reported that soldiers had killed ten villagers.'), ['ASSAULT denied'])
  assert.deepEqual(told('An earlier version of this article said that soldiers had killed ten villagers.'), [
    'ASSAULT possible',
  ])
})

test('what was seen to be done was done', () => {
  const { events } = read({ text: 'She said she had seen soldiers shoot the customer.' })
  assert.deepEqual(
    events.map(({ reality }) => reality),
    ['happened'],
  )
})

test('what only says which people are meant is not asked for, nor what one is wanted over', () => {
  assert.deepEqual(
    told('Relatives blocked a road on Wednesday to demand the names of those killed in the prison riot.'),
    ['PROTEST obstruct happened', 'PROTEST riot happened'],
  )
  const { events } = read({ title: 'Gang leader wanted over prison riot', text: '' })
  assert.deepEqual(
    events.map(({ type, reality }) => [type, reality]),
    [['PROTEST', 'happened']],
  )
})

test('what is called false, taken back, imagined or dared has not happened', () => {
  assert.deepEqual(told('A blog said that soldiers had killed four herders. They had not.'), ['ASSAULT  denied'])
  assert.deepEqual(told('Reports that the mayor had been killed were false.'), [])
  assert.deepEqual(told('Imagine that the police were to shoot at the crowd.'), ['ASSAULT firearms hypothetical'])
  assert.deepEqual(told('Let them arrest a thousand of us.'), ['COERCE arrest hypothetical'])
})

test('what is ruled out has not happened, and what is not ruled out may', () => {
  assert.deepEqual(told('The minister ruled out sending soldiers to the border.'), ['REJECT  happened'])
  assert.deepEqual(told('The premier ruled out declaring a state of emergency.'), ['REJECT  happened'])
  assert.deepEqual(told('The army has not ruled out attacking the camp.'), ['ASSAULT  possible'])
  assert.deepEqual(told('The army refused to rule out attacking the camp.'), ['ASSAULT  possible'])
  assert.deepEqual(told('The court ruled that soldiers had shot the herders.'), ['ASSAULT firearms happened'])
})

test('shots without warning are shots, and no warning', () => {
  assert.deepEqual(told('Rebels opened fire without warning on a crowd of pilgrims.'), ['ASSAULT firearms happened'])
  assert.deepEqual(told('They left the town without violence.'), [])
})

test('a modal reaches past an attempt, and to a participle that has none of its own', () => {
  assert.deepEqual(told('Gangs could attempt to attack the depot on Friday.'), ['ASSAULT  possible'])
  assert.deepEqual(told('Insurgents may attempt to seize the dam.'), ['COERCE seize possible'])
  assert.deepEqual(told('The gang attempted to attack the depot on Monday.'), ['ASSAULT  happened'])
  const { events, tallies } = read({ text: 'Scores may be arrested and hundreds wounded.' })
  assert.deepEqual(
    events.map(({ reality }) => reality),
    ['possible', 'possible'],
  )
  assert.deepEqual(tallies, [])
  assert.deepEqual(told('Nobody was killed and six wounded in Kano.'), ['ASSAULT  happened'])
})

test('one of several things that may be has not happened, and counts nobody', () => {
  const { events, tallies } = read({ text: 'The risks include the murder of a judge, a bombing and a riot.' })
  assert.ok(events.length > 1 && events.every(({ reality }) => reality === 'possible'))
  assert.deepEqual(tallies, [])
  assert.ok(told('Possible scenarios: an ambush on a convoy, or a coup.').every((event) => /possible/.test(event)))
  assert.ok(
    told('Possible triggers: the murder of a judge, a riot in the port, or rumours of a coup.').every(
      (event) => !/happened/.test(event),
    ),
  )
  assert.deepEqual(
    told('Victims include a judge killed in the riot.').filter((event) => /possible/.test(event)),
    [],
  )
})

test('a denial reaches all that is coordinated in it, and no act of speech behind it', () => {
  assert.deepEqual(told('The junta denied the explosion in Kano and the death of a nurse.'), [
    'EXPLOSION  denied',
    'ASSAULT  denied',
  ])
  assert.ok(
    told('The junta denied reports of a riot in Kano and of the abduction of a nun.').every((event) =>
      /denied/.test(event),
    ),
  )
  const text = 'The junta denied rumours of a mutiny in Kano and of the arrest of officers.'
  assert.deepEqual(told(text), ['ASSAULT  denied', 'COERCE arrest denied'])
  assert.deepEqual(told('The junta denied that its men beat the nurses and accused the union.'), [
    'ASSAULT beat denied',
    'ACCUSE disapprove happened',
  ])
  assert.deepEqual(told('The prefect dismissed the claim that guards had beaten a nurse.'), ['ASSAULT beat denied'])
})

test('what somebody refrains from or rules out is not done', () => {
  assert.deepEqual(told('The militia will refrain from new attacks on Kano.'), ['ASSAULT  denied'])
  assert.ok(!told('The cabinet ruled out imposing a curfew.').some((event) => /COERCE.* happened/.test(event)))
  assert.deepEqual(told('The president ruled out a return to the mines.'), ['REJECT  happened'])
  assert.ok(!told('The cabinet ruled out deploying troops.').some((event) => /MOBILIZE.* happened/.test(event)))
})

test('what was brought about was done, and what was only let need not be', () => {
  const done = (text: string) => read({ text }).tallies.map(({ category, low }) => `${category} ${low}`)
  for (const text of [
    'The raid made it possible to kill 12 militants.',
    'Drones enabled troops to kill 12 militants.',
    'The tip allowed soldiers to kill 12 militants.',
    'Soldiers were able to kill 12 militants.',
  ]) {
    assert.deepEqual(told(text), ['ASSAULT  happened'], text)
    assert.deepEqual(done(text), ['killed 12'], text)
  }
  assert.deepEqual(done('Drones would enable troops to kill 12 militants.'), [])
  assert.ok(!told('The judge allowed soldiers to arrest students.').some((event) => /arrest happened/.test(event)))
})

test('what nobody can verify, and what used to be, is no event of now', () => {
  assert.deepEqual(told('The prefect was unable to verify whether anyone had been killed.'), [])
  assert.deepEqual(told('The prefect was unable to confirm that soldiers had killed ten herders.'), [
    'ASSAULT  possible',
  ])
  assert.deepEqual(told('In the war years shells would fall on the market.'), [])
  assert.equal(told('In the coming days troops would attack the port, he said.').length, 1)
})

test('what the next sentence calls untrue is denied, and so is what somebody calls a lie', () => {
  assert.deepEqual(told('Six nurses were detained in Sanaa. That is not true.'), ['COERCE arrest denied'])
  assert.deepEqual(told('A blog said that guards had beaten a nurse. This is a lie.'), ['ASSAULT beat denied'])
  assert.deepEqual(told('Guards beat a nurse. It was wrong.'), ['ASSAULT beat happened'])
  const { events, attributions } = read({
    text: 'The militia called reports that its men had killed six herders a fabrication.',
  })
  assert.deepEqual(
    [...events.map(({ reality }) => reality), ...attributions.map(({ stance }) => stance)],
    ['denied', 'denies'],
  )
})

test('what somebody is charged with may not be so, and is whose it is said to be', () => {
  const told = (text: string) =>
    read({ text }).events.map(({ type, reality, actors }) => [type, reality, ...actors.map(({ text: who }) => who)])
  assert.deepEqual(told('Prosecutors in Leeds charged a teenager with stabbing a shopkeeper on Monday.'), [
    ['ACCUSE', 'happened', 'Prosecutors'],
    ['ASSAULT', 'possible', 'a teenager'],
  ])
  assert.deepEqual(told('A baker appeared in court on charges he stabbed a nurse.'), [['ASSAULT', 'possible']])
  assert.deepEqual(told('Villagers fled on Monday, with troops shelling the road.').at(-1), [
    'ASSAULT',
    'happened',
    'troops',
  ])
})

test('what is not forgotten, reported or sought for was there, and what was done to none was not', () => {
  assert.deepEqual(told('We forget that the rebels killed 40 villagers.'), ['ASSAULT  happened'])
  assert.deepEqual(told('She failed to report the accident to the police.'), ['ACCIDENT  happened'])
  assert.deepEqual(told('Two held, third sought in Leeds murder'), ['ASSAULT  happened'])
  assert.deepEqual(told('There were no people detained at the base.'), ['COERCE arrest denied'])
  assert.deepEqual(told('No one arrested in the raid was charged.').includes('COERCE arrest denied'), false)
})

test('what somebody wants to see done has not been, nor what is for next month', () => {
  assert.deepEqual(told('The miners wanted to see the minister jailed.'), ['COERCE arrest planned'])
  assert.deepEqual(told('Witnesses saw two miners shot by police.'), ['ASSAULT firearms happened'])
  assert.deepEqual(told('The mayor spoke of protests next month.').includes('PROTEST demo happened'), false)
  assert.deepEqual(told('Protests the next month shook the port.'), ['PROTEST demo happened'])
})

test('what somebody vows to wait for has not come', () => {
  assert.deepEqual(told('They vowed to stay in the square until the judge was freed.'), [])
  assert.deepEqual(told('They fought until the town was taken.').includes('COERCE seize happened'), true)
})

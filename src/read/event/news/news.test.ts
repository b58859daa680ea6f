/** Is it an event at all, in a text of this kind: a match, a drill, an obituary, a strike? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../../check/knowledge.ts'
import type { ReportInput } from '../../../model/index.ts'
import { makeReport, readReport } from '../../index.ts'
import { cases } from '../en/cases.ts'

const read = (input: ReportInput) =>
  readReport(makeReport({ language: 'en', published: cases.published, ...input }), knowledge)

const told = (text: string): string[] => read({ text }).events.map(({ type }) => type)

test('what a storm wrecked is the storm’s, and what was wrecked in a war is not', () => {
  const storm = read({
    text: 'Hurricane Beryl struck Carriacou on Monday. Nearly all houses were destroyed on Tuesday.',
  })
  assert.deepEqual(
    storm.events.map(({ type }) => type),
    ['DISASTER', 'DISASTER'],
  )
  assert.ok(storm.because.some(({ rule }) => rule === 'event/en/wrecked-by-nature'))
  assert.deepEqual(told('A landslide hit Rolpa on Monday. The highway was blocked at three points.'), ['DISASTER'])
  const war = read({ text: 'Rebels attacked the village on Monday. Twelve houses were destroyed.' })
  assert.ok(war.events.every(({ type }) => type === 'ASSAULT'))
})

test('once workers have struck, the strikes are theirs', () => {
  const { events } = read({
    text: 'Half a million workers walked out on Tuesday. The spokesman said the strikes would cause disruption.',
  })
  assert.ok(events.length > 1 && events.every(({ type }) => type === 'PROTEST'))
})

test('one shooting of long ago makes a council’s meeting no report of conflict', () => {
  const council =
    'The county board met on Tuesday. The chairman voted for a longer fire lane. A member seconded the motion of the clerk. The clerk read the minutes. The roads need gravel. The sheriff wants a car. He asked the board for a larger one. A tyre costs ninety dollars. The treasurer had the figures. Rain fell all week. The board likes the plan. The vote was close. '
  const types = (text: string): string[] => told(text).filter((type) => /^(?:SUPPORT|REQUEST)$/.test(type))
  assert.deepEqual(types(`${council}In 2016 a deputy shot a man.`), [])
  assert.ok(types(`${council}On Monday gunmen shot a man. Rioters burned a shop.`).length > 0)
})

test('the dead of a stadium are no figures of speech', () => {
  const { events } = read({
    text: 'At least 125 people died in a stampede at a soccer match in Almaty after police fired tear gas to stop a pitch invasion by fans of the losing side. Two police officers were among the dead. Some 323 people were injured. Fans ran onto the pitch of the stadium. The league was suspended.',
  })
  assert.ok(events.some(({ type }) => type === 'ACCIDENT'))
})

test('who was killed by an attack, or driven off with tear gas, makes a short report earnest', () => {
  assert.deepEqual(told('Students marched. Officers fired tear gas. Two cars were set on fire.'), [
    'PROTEST',
    'ASSAULT',
    'FIRE',
  ])
  assert.deepEqual(
    told(
      'Ukraine attacked a depot in Krasnodar on Monday. A Russian attack killed two people in Sumy. The mayor fled.',
    ),
    ['ASSAULT', 'ASSAULT'],
  )
  assert.deepEqual(
    told('The visitors attacked from the start. Their captain was caught by pace. Two goals came late.'),
    [],
  )
})

test('a report of workers tells of no attack where it says only “the strike”', () => {
  const { events } = read({
    title: 'Garment workers return after five days',
    text: 'The strike began on Sunday when the company said that jobs would go. The union said that two months of wages were owed. Police beat pickets on Monday.',
  })
  assert.ok(events.every(({ trigger, mode }) => trigger.start > 60 || mode === 'strike'))
})

test('what a match report calls an assault is none: event/en/figurative', () => {
  const { events } = read({
    text: 'The coach praised his striker after the match. The league leaders bombarded the goal, the winger shot twice, and the captain attacked the referee after the penalty.',
  })
  assert.deepEqual(events, [])
})

test('candidates fight in words, and crowds protest in earnest: event/en/contest', () => {
  const opening =
    'The candidate for the nomination arrived in Leeds a week before the primary. Pollsters have her ahead of her rival among voters.'
  assert.deepEqual(
    told(
      `${opening} She attacked the senator over his taxes, and criticized the governor. He opened a rally in the port.`,
    ),
    [],
  )
  assert.deepEqual(told(`${opening} Protesters marched to the square on Sunday.`), ['PROTEST'])
  assert.deepEqual(told(`${opening} Gunmen attacked the rally on Sunday.`), ['ASSAULT'])
})

test('what police hear from neighbours is no event, nor that they come to a fire', () => {
  assert.deepEqual(
    told(
      'Police in Leeds received a complaint about music on Sunday. The tenant agreed to turn it down. An officer was invited in.',
    ),
    [],
  )
  assert.deepEqual(
    told(
      'A fire broke out in a flat in Leeds on Sunday. Two officers arrived before the firefighters did. A search showed no cause.',
    ),
    ['FIRE'],
  )
})

test('pickets who are shot at are people, and pickets that are mounted a protest', () => {
  const told = (text: string) => read({ text }).events.map(({ type, mode }) => `${type} ${mode}`)
  assert.deepEqual(told('Soldiers fired on the pickets.'), ['ASSAULT firearms'])
  assert.deepEqual(told('Guards shot two pickets on Monday.'), ['ASSAULT firearms'])
  assert.deepEqual(told('Unions mounted pickets outside schools on Monday.'), ['PROTEST demo'])
  assert.deepEqual(told('Police on horseback charged the marchers with batons.'), ['ASSAULT crowd-control'])
  assert.deepEqual(told('Police charged four marchers with arson.'), ['ACCUSE allege'])
})

test('a raid of police is a search, and one of an army an attack', () => {
  assert.deepEqual(told('Police seized rifles in raids across Leeds on Monday.'), ['COERCE', 'COERCE'])
  assert.deepEqual(told('An army raid on the camp killed two.'), ['ASSAULT'])
})

test('an obituary tells a life, and a killing is no obituary: event/en/obituary', () => {
  const triggers = (text: string) => {
    const reading = read({ text })
    return reading.events.map(({ trigger }) => reading.text.slice(trigger.start, trigger.end))
  }
  assert.deepEqual(
    triggers(
      'General Anna Berg has died at 91. She led the troops that stormed the radio station. She was wounded twice.',
    ),
    [],
  )
  assert.deepEqual(
    triggers('The journalist Anna Berg died in hospital at 61. Gunmen shot her on Tuesday. Police arrested a man.'),
    ['shot', 'arrested'],
  )
})

test('what a rate sums up is no event, a toll that rises is: event/en/statistic', () => {
  const types = (text: string) => read({ text }).events.map(({ type }) => type)
  assert.deepEqual(
    types('The number of murders rose by 4 per cent last year, the police said. Some 212 people were killed.'),
    [],
  )
  assert.deepEqual(
    types('The number of dead rose after the attack in Almaty on Tuesday. Some 12 people were killed.'),
    ['ASSAULT'],
  )
})

test('a text that has no other word of violence means its verbs in figures: event/en/figurative', () => {
  const text = 'Her forehand exploded on the line. She fought for every point. The crowd loved it.'
  assert.deepEqual(read({ text }).events, [])
})

test('what a drill plays is no event: event/en/drill', () => {
  const { events } = read({
    text: 'Rescuers practised for a disaster in Almaty on Tuesday. The exercise assumed that a bomb had gone off in a train. Actors played the wounded. "It went well," said an official.',
  })
  assert.deepEqual(events, [])
})

test('what is remembered is history, and nothing that a text only goes on about is news', () => {
  const { events } = read({
    text: 'Hundreds gathered in Almaty to mark the anniversary of the massacre. The victims lie on a hill. It was raining.',
  })
  assert.deepEqual(
    events.map(({ type, background }) => [type, background]),
    [['ASSAULT', true]],
  )
})

test('in a match report people killed, a count of hurt and arrests are meant as they are said: event/en/figurative', () => {
  const match =
    'Wanderers and Albion drew 2-2 at a packed ground in Hull on Sunday. The striker fired home and the goalkeeper saved a penalty in the second half. Albion attacked from the kick-off and killed off the midfield of the visitors. The coach praised his defence after the match. Two players were injured in the first half.'
  assert.deepEqual(told(match), [])
  assert.deepEqual(
    told(
      `${match} After the match a wall of the stadium gave way, killing two fans and injuring eleven, police said. Officers arrested nine supporters.`,
    ),
    ['ACCIDENT', 'COERCE'],
  )
})

test('a market report keeps the blast that killed and the strike, and no figure of speech: event/en/figurative', () => {
  assert.deepEqual(
    told(
      'Shares in Granholm fell 6 per cent on Monday and its bonds were hammered. A blast at its Gdansk plant on Saturday killed three employees, the company said. Investors fled the stock, and rivals attacked its market share. Revenue in the quarter exploded, with profit and dividend ahead of forecasts. Staff have been on strike since Friday over pay, the union said.',
    ),
    ['EXPLOSION', 'PROTEST'],
  )
  assert.deepEqual(told('Shares in the brewer exploded on Monday. The stock crashed.'), [])
})

test('a plot is told in the present, and nobody dies in it: event/en/figurative', () => {
  assert.deepEqual(
    told(
      'The director has made her third film, a drama with an actor from Oslo and a score for violin. In the first act rebels storm a village, and a bomb kills two children. The audience at the premiere loved the actress. Critics have attacked the screenplay. Outside the theatre, police arrested six protesters on Friday.',
    ),
    ['COERCE'],
  )
})

test('nurses on strike have stopped work', () => {
  assert.deepEqual(told('Nurses were on strike on Monday.'), ['PROTEST'])
  assert.deepEqual(told('Workers at the mill are on strike.'), ['PROTEST'])
  assert.deepEqual(told('Rebels were killed in a strike on Monday.'), ['ASSAULT'])
})

test('what happens in a plot is no event, and nobody dies in it: event/en/plot', () => {
  const found = (text: string) => {
    const { events, tallies } = read({ text })
    return [events.map(({ type }) => type), tallies.map(({ low }) => low)]
  }
  assert.deepEqual(found('In the opening scene a convoy is ambushed and 11 soldiers die.'), [[], []])
  assert.deepEqual(found('The novel follows a nurse who is kidnapped by rebels in Mali in 2012.'), [[], []])
  assert.deepEqual(
    found('Set in Mali in 2012, the story follows a nurse. Rebels shell her town, and a bomb kills two children.'),
    [[], []],
  )
  assert.deepEqual(
    found('The play opens with a storm. Police said on Monday that gunmen had killed two actors on their way home.'),
    [['ASSAULT'], [2]],
  )
})

test('what a lorry hits is hit by accident', () => {
  assert.deepEqual(told('A truck hit a wall on Monday.'), ['ACCIDENT'])
  assert.deepEqual(told('A truck hit a bus on Monday.'), ['ACCIDENT'])
  assert.deepEqual(told('A truck hit a mine on Monday.'), ['ASSAULT'])
})

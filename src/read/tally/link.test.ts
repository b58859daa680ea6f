/** Of which event are people counted? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText as read } from '../../../check/reading-of.ts'

test('a count belongs to the event before it, and says that this is inferred', () => {
  const { tallies, events, because } = read('An explosion rocked Almaty on Tuesday. Twelve people were killed.')
  assert.equal(tallies[0]?.event, events[0]?.id)
  assert.equal(tallies[0]?.time?.value, '2022-01-04')
  assert.ok(because.some(({ of, rule }) => of === '/tallies/0' && rule === 'tally/en/event-before'))
})

test('of several events in a sentence a count belongs to the nearest in its tree', () => {
  const { tallies, events, text } = read(
    'The explosion of a mine from the war led to the deaths of two children and the wounding of four others.',
  )
  const eventOf = (at: number) => events.find(({ id }) => id === tallies[at]?.event)?.trigger
  for (const at of [0, 1]) {
    const trigger = eventOf(at)
    assert.equal(trigger && text.slice(trigger.start, trigger.end), 'explosion')
  }
})

test('arrests come of the protest before them', () => {
  const { tallies, events } = read(
    'Thousands marched in Almaty on Tuesday. A court jailed the leader of a party. Some 60 people were in custody.',
  )
  const detained = tallies.find(({ category }) => category === 'detained')
  assert.equal(events.find(({ id }) => id === detained?.event)?.type, 'PROTEST')
})

test('the number of civilian deaths is of what was told, and no event of civilians', () => {
  const { events, tallies } = read(
    'Rebels killed six soldiers in Gao. Aid workers put the number of civilian deaths at four.',
  )
  assert.deepEqual(
    events.map(({ type }) => type),
    ['ASSAULT'],
  )
  assert.deepEqual(
    tallies.map(({ event, low }) => [event, low]),
    [
      ['e1', 6],
      ['e1', 4],
    ],
  )
})

test('who fell in an attack that is told again is counted with it, and not with what came after', () => {
  const { events, tallies } = read(
    'A gunman opened fire on police in Lyon. The attack left one officer dead and three people wounded before police shot and killed the attacker.',
  )
  assert.deepEqual(
    tallies.map(({ event }) => event),
    [events[0]?.id, events[0]?.id],
  )
})

test('a count belongs to the event that was told last, or told again last', () => {
  const { events, tallies } = read(
    'A warehouse at a market in Osh exploded. On Monday, gunmen shot dead a guard. The explosion shook the town. Six people were hurt.',
  )
  const bomb = events.find(({ type }) => type === 'EXPLOSION')
  assert.equal(tallies.at(-1)?.event, bomb?.id)
})

test('whoever was freed is of the release, and not of the abduction weeks before', () => {
  const { events, tallies } = read('Rebels have released 63 villagers whom they had abducted three weeks ago.')
  const [freed] = tallies
  assert.deepEqual([freed?.background, events.find(({ id }) => id === freed?.event)?.mode], [undefined, 'release'])
})

test('who fell over many days did not fall in the strike that was told before', () => {
  const strike = 'Ukrainian troops struck a bridge near Antonivka on Wednesday. '
  const linked = (text: string) => read(strike + text).tallies.map(({ event }) => event === 'e1')
  assert.deepEqual(linked('Russia lost 1,230 troops over the past day.'), [false])
  assert.deepEqual(linked('Russia has lost 12,300 troops since the start of the invasion.'), [false])
  assert.deepEqual(linked('Nine people were killed.'), [true])
  const { events } = read(`${strike}Over the past day, Russian losses amounted to 1,120 soldiers killed.`)
  assert.deepEqual(events[0]?.targets, [])
})

test('where somebody comes from parts nobody from what befell him', () => {
  const { events, tallies } = read('A teacher from Leeds was killed in Seville on Monday.')
  assert.equal(tallies[0]?.event, events[0]?.id)
})

test('nobody who was hurt in an attack that was foiled is told of another', () => {
  const { tallies } = read(
    'A riot killed 12 inmates in a prison on Monday. An attack on another jail was foiled last week. No one was hurt.',
  )
  assert.deepEqual(
    tallies.map(({ category, low, event }) => [category, low, event !== undefined]),
    [
      ['killed', 12, true],
      ['injured', 0, false],
    ],
  )
})

test('who was evacuated is of the evacuation', () => {
  const { tallies, events } = read('France evacuated 262 people from Osh on Monday.')
  assert.equal(tallies[0]?.event, events[0]?.id)
})

test('a figure that is put anew is of the toll that it stands against', () => {
  const { tallies, events } = read(
    'The death toll in the blast in Osh rose to 48, the mayor said. Rebels burnt 12 houses in Taraz and two people were hurt. The town is calm. Schools are closed. Shops are open. Amnesty put the figure at 40.',
  )
  const blast = events.find(({ type }) => type === 'EXPLOSION' || type === 'ASSAULT')
  assert.deepEqual([tallies.at(-1)?.low, tallies.at(-1)?.event], [40, blast?.id])
})

test('some of those arrested are of the arrests, and not of what they are accused of', () => {
  const { tallies, events } = read(
    'Police arrested 20 people in Osh on Tuesday. Eight of those arrested are accused of lynching a trader.',
  )
  const arrest = events.find(({ trigger }) => trigger.start < 20)
  assert.deepEqual(
    tallies.map(({ low, event }) => [low, event === arrest?.id]),
    [
      [20, true],
      [8, true],
      [1, false],
    ],
  )
})

test('who is killed by what strikes a rally is counted of that, and not of the rally', () => {
  for (const text of [
    'A suicide bomber struck a rally in Quetta on Wednesday, killing 14 people.',
    'A bomb exploded at a protest in Quetta on Wednesday, killing 14 people.',
  ]) {
    const { events, tallies } = read(text)
    assert.equal(events.find(({ id }) => id === tallies[0]?.event)?.type, 'ASSAULT', text)
  }
})

test('who is among the dead was counted with them, whatever is told between', () => {
  const { tallies } = read(
    'A missile killed 14 people in Osh. The air force shot down nine drones. A judge was among the dead, police said.',
  )
  assert.deepEqual(
    tallies.filter(({ category }) => category === 'killed').map(({ low, event }) => [low, event]),
    [
      [14, 'e1'],
      [1, 'e1'],
    ],
  )
})

test('a count stands where its clause is, or the verb that its participle is of, and not where a part of it is', () => {
  const placesOf = (text: string): (string | undefined)[] => {
    const { tallies, places } = read(text)
    return tallies.map(({ place }) => (place === undefined ? undefined : places[place]?.name))
  }
  assert.deepEqual(
    placesOf('Floods hit Swat on Monday, killing nine. In Shangla, the roof of a mosque fell in, killing six.').at(-1),
    'Shangla District',
  )
  assert.deepEqual(
    placesOf('Attacks in Guayaquil killed eight. Police put the number at 11, including two officers in Quito.'),
    ['Guayaquil', 'Guayaquil', 'Quito'],
  )
})

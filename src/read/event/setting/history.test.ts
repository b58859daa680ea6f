/** What in a sentence tells what it says as history? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../../../check/reading-of.ts'

test('a punishment of today for a deed of years ago is no history', () => {
  const history = (text: string) => read({ text }).events.map(({ background }) => background)
  assert.deepEqual(history('A man was jailed for ten years for his part in a 2018 raid on the port.')[0], false)
  assert.deepEqual(history('The court acquitted two officers over the 2014 massacre.')[0], false)
  assert.deepEqual(history('He was jailed for fraud in 2018.')[0], true)
})

test('what had been weeks before, and what is like the news and has been done before, is history', () => {
  const told = (text: string) =>
    read({ text, published: '2024-06-06T09:00:00Z' }).events.map(({ background }) => background)
  assert.deepEqual(told('Last month gunmen had shot a councillor in Gao.'), [true])
  assert.deepEqual(told('On Sunday gunmen had shot a councillor in Gao.'), [false])
  assert.deepEqual(told('The rebels have carried out similar raids in the valley.'), [true])
  assert.deepEqual(told('The rebels have attacked miners in the past.'), [true])
  assert.deepEqual(told('The rebels carried out similar raids in Gao on Wednesday.'), [false])
})

test('a deed told behind the verdict on it is history, on no day', () => {
  const told = (text: string) => read({ text }).events.map(({ background, time }) => [background, time?.basis])
  const verdict = 'A court in Graz jailed Huber for life on Monday.'
  const past = [true, undefined]
  assert.deepEqual(told(`${verdict} He had stabbed two guards.`)[1], past)
  assert.deepEqual(told(`${verdict} His friends stabbed two guards.`)[1]?.[0], false)
  assert.deepEqual(told('Police arrested Huber on Monday. He had stabbed two guards.')[1]?.[0], false)
})

test('a row of deeds since something long ago is history', () => {
  const told = (text: string) => read({ text }).events.map(({ background }) => background)
  assert.deepEqual(told('The country has known nine coups since it won its independence.'), [true])
  assert.deepEqual(told('The town has seen a coup.'), [false])
})

test('the dead of protests of years ago are of those, and not of the killing that is the news', () => {
  const told = (text: string) => {
    const { events, tallies } = read({ text })
    return [events.map(({ background }) => background), tallies.map(({ background }) => background === true)]
  }
  const news = 'Police shot dead four students in Osh on Tuesday.'
  assert.deepEqual(told(`${news} Similar protests in June 2020 left 60 people dead.`), [
    [false, true, true],
    [false, true],
  ])
  assert.deepEqual(told('Youths burned tyres in Osh on Tuesday. The protests left nine people dead.')[1], [false])
})

test('what has gone on for years is history on no day, and says nothing of the attack that is the news', () => {
  const told = (text: string) =>
    read({ text }).events.map(({ background, time, actors }) => [
      background,
      time?.basis,
      actors.map((actor) => actor.text).join(),
    ])
  const course = [true, undefined, 'fishermen']
  assert.deepEqual(told('The lake has for decades been hit by clashes between fishermen and pirates.'), [course])
  assert.deepEqual(told('For years the lake has been plagued by clashes between fishermen and pirates.'), [course])
  assert.deepEqual(told('The lake has seen clashes between fishermen and pirates for years.'), [course])
  assert.deepEqual(
    told(
      'Men with rifles attacked a ferry on Tuesday. The navy confirmed the attack. The lake has long been the scene of clashes between fishermen and pirates.',
    ),
    [[false, 'stated', 'Men'], course],
  )
})

test('who is blamed today for what was done long ago is blamed today', () => {
  const { events } = read({
    text: 'The mayor blames the gang for the November 3 bombing of a cinema in Almaty, which left nine people dead and about 30 injured.',
  })
  assert.deepEqual(
    events.map(({ type, background, targets, place }) => [
      type,
      background,
      targets.map((target) => target.text).join(),
      place !== undefined,
    ]),
    [
      ['ACCUSE', false, 'the gang', false],
      ['ASSAULT', true, 'people', true],
    ],
  )
})

test('a paragraph goes on with the history that it began, until it has a day, a source or another tense: event/en/running-history', () => {
  const told = (text: string) =>
    read({ text: `Soldiers shot at a crowd in Khartoum on Monday.\n\n${text}`, published: '2024-06-03T09:00:00Z' })
      .events.slice(1)
      .map(({ background, time }) => [background, time?.value])
  const began = 'In June 2019 soldiers stormed a sit-in in Khartoum.'
  assert.deepEqual(told(`${began} Police arrested two reporters.`), [
    [true, '2019-06'],
    [true, '2019-06'],
  ])
  // Two blanks, as typists set them.
  assert.deepEqual(told(`${began}  Police arrested two reporters.`)[1], [true, '2019-06'])
  assert.deepEqual(told(`${began} Police arrested two reporters on Sunday.`)[1], [false, '2024-06-02'])
  assert.deepEqual(told(`${began}\n\nPolice arrested two reporters.`)[1], [false, '2024-06-03'])
  assert.deepEqual(told(`${began} Police have arrested two reporters.`)[1], [false, '2024-06-03'])
  const perfect = 'They had stormed a camp in June 2019. Police arrested two reporters.'
  assert.deepEqual(told(perfect)[1], [false, '2024-06-03'])
})

test('clashes that have gone on for weeks are news, and a war of years is not', () => {
  const told = (text: string) =>
    read({ text, published: '2024-06-03T09:00:00Z' }).events.map(({ background }) => background)
  assert.deepEqual(told('Clashes in Sennar since 24 April have displaced 136,000 people.'), [false])
  assert.deepEqual(told('Clashes in Sennar since 2011 have displaced 136,000 people.'), [true])
})

test('what a record is measured from is history, and not the record', () => {
  const text = 'It was the deadliest attack in Quetta since 2013, when 80 people died in a bombing.'
  const { events } = read({ text, published: '2024-06-03T09:00:00Z' })
  assert.deepEqual(
    events.map(({ background }) => background),
    [false, true],
  )
})

test('days of mourning after an attack are no days that it is ago', () => {
  const { events } = read({ text: 'The minister decreed three days of mourning after the attack on the village.' })
  assert.deepEqual(
    events.map(({ background }) => background),
    [false],
  )
})

test('what came six days before is history', () => {
  const { events } = read({
    text: 'An explosion shook Istanbul on Tuesday, six days after a car bomb killed 37 people in Ankara.',
  })
  assert.deepEqual(
    events.map(({ type, background }) => [type, background]),
    [
      ['EXPLOSION', false],
      ['ASSAULT', true],
    ],
  )
})

test('what was done in a war that ended long ago is history, and what is left of one may go off today', () => {
  const told = (text: string) => read({ text }).events.map(({ type, background }) => [type, background])
  assert.deepEqual(told('The ship took part in the invasion of Crete during World War II.'), [['ASSAULT', true]])
  assert.deepEqual(told('A World War II bomb exploded in Berlin on Monday.'), [['ASSAULT', false]])
})

test('what a war has done in all its years is no news beside news', () => {
  const told = (text: string) => read({ text }).events.map(({ background }) => background)
  const news = 'Gunmen attacked a mine in Ituri on Monday.'
  assert.deepEqual(told(`${news} The conflict has forced 12,000 people from their homes.`), [false, true])
  assert.deepEqual(told(`${news} The violence has killed thousands of people.`), [false, true])
  assert.deepEqual(told(`${news} The violence has forced 40 families from their homes.`), [false, false])
})

test('what was done in a war whose end is dated is history, and what was done in a village that was burned is not', () => {
  const told = (text: string) =>
    read({ text }).events.flatMap(({ type, background }) => (type === 'ASSAULT' ? [background] : []))
  const deal = 'In the war in Tigray, which ended with a deal signed in 2012, troops massacred villagers.'
  assert.deepEqual(told(`Rebels shelled Goma on Monday. ${deal}`), [false, true])
  assert.deepEqual(told('On Monday in the village, which was abandoned in 2012, gunmen killed two men.'), [false])
})

/** What does the heading over an entry say of the events in it? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../../check/knowledge.ts'
import { makeReport, readReport } from '../../index.ts'

/** Rules whose cases these are. */
const shown = ['event/en/entry-day', 'event/en/entry-place', 'event/en/entry-history']

const read = (text: string) => {
  const report = makeReport({ title: 'Bulletin', text, language: 'en', published: '2022-05-20T18:00:00Z' })
  return readReport(report, knowledge)
}
const told = (text: string) => {
  const { events, places } = read(text)
  return events.map(({ place, time, background }) => [
    place === undefined ? undefined : places[place]?.name,
    time?.from,
    ...(background ? ['history'] : []),
  ])
}

test('a day that heads an entry is that of all it tells, whatever its age: event/en/entry-day', () => {
  const march = 'In Kano, guards broke up a march of nurses. Six people were held; all were freed three days later.'
  assert.deepEqual(told(`3 April: ${march}\n\n26 April: Gunmen raided a farm near Bauchi.`), [
    ['Kano', '2022-04-03'],
    ['Kano', '2022-04-03'],
    ['Bauchi', '2022-04-26'],
  ])
  const old = 'Rebels shelled Kano.\n\n- 4 May 2016: Rebels shelled Bauchi.\n- 9 June 2018: Rebels shelled Kaduna.'
  assert.deepEqual(
    told(old).map(([, , history]) => history),
    [undefined, 'history', 'history'],
  )
})

test('a day on a line of its own is that of the lines below it', () => {
  const lines = ['Tuesday, May 17', 'A van hit a tram in Riga.', 'A man was stabbed in Jelgava.']
  assert.deepEqual(told([...lines, 'Wednesday, May 18', 'Police arrested two men in Riga.'].join('\n\n')), [
    ['Riga', '2022-05-17'],
    ['Jelgava', '2022-05-17'],
    ['Riga', '2022-05-18'],
  ])
  assert.deepEqual(told('Tuesday, May 17\n\nA van hit a tram in Riga.'), [['Riga', '2022-05-20']])
})

test('an entry of a month or year that is over, or of a day before the last season, is history: event/en/entry-history', () => {
  const timeline = `2021

May 9: Rebels shell Kano.

October 3: Gunmen attack a bus in Bauchi.

2022

January 3: A bomb kills two men in Kaduna.

May 18: Soldiers storm a mosque in Kano.`
  assert.deepEqual(told(timeline), [
    ['Kano', '2021-05-09', 'history'],
    ['Bauchi', '2021-10-03', 'history'],
    ['Kaduna', '2022-01-03', 'history'],
    ['Kano', '2022-05-18'],
  ])
  const years = '2012: Rebels shell Kano. They execute two men in Kano.\n\nMarch 2013 – Gunmen attack a bus in Bauchi.'
  assert.deepEqual(told(years), [
    ['Kano', '2012-01-01', 'history'],
    ['Kano', '2012-01-01', 'history'],
    ['Bauchi', '2013-03-01', 'history'],
  ])
  assert.deepEqual(
    read(timeline).tallies.map(({ background }) => background),
    [true],
  )
})

test('a minute that heads an entry is that of what it tells first', () => {
  const blog = '16:20 – Police shot two people in Nairobi. Youths burned a bus.'
  assert.deepEqual(told(`${blog}\n\n15:10 – Crowds stormed the court in Kisumu.`), [
    ['Nairobi', '2022-05-20T16:20'],
    ['Nairobi', '2022-05-20'],
    ['Kisumu', '2022-05-20T15:10'],
  ])
})

test('a country that heads an entry is where it is, and nothing is carried into the next: event/en/entry-place', () => {
  const wires =
    'BOLIVIA – Miners block roads in Oruro\n\nHAITI – Gang massacre leaves 40 dead\n\nCHILE – Four killed as bus crashes'
  assert.deepEqual(
    told(wires).map(([place]) => place),
    ['Oruro', 'Haiti', 'Chile'],
  )
  const regions = 'In Mali\n\nGunmen killed nine on Monday.\n\nIn Niger\n\nSoldiers shot two.'
  assert.deepEqual(told(regions), [
    ['Mali', '2022-05-16'],
    ['Niger', '2022-05-20'],
  ])
  const said = 'Iran: "We will strike back."\n\nRussia: "We will strike back."'
  assert.ok(told(said).every(([place]) => place === undefined))
  const lines =
    'Ecuador\n\nFour inmates were stabbed to death in a riot.\n\nPeru\n\nA transport strike began on Monday.'
  assert.deepEqual(
    told(lines).map(([place]) => place),
    ['Ecuador', 'Ecuador', 'Peru'],
  )
})

test('what stands under “Background” is history: event/en/entry-history', () => {
  const news = 'Soldiers killed two villagers in Imphal on Thursday.'
  for (const head of ['Background: ', 'Background\n\n'])
    assert.deepEqual(told(`${news}\n\n${head}Clashes between the two groups have left more than 200 dead.`), [
      ['Imphal', '2022-05-19'],
      [undefined, undefined, 'history'],
    ])
  assert.deepEqual(told(`Background\n\n${news}`), [['Imphal', '2022-05-19']])
})

test('a month under “Background” is history, however lately it ended', () => {
  const of = (day: string) =>
    told(
      `Soldiers killed two villagers in Imphal on Thursday.\n\nBackground: ${day} gunmen killed four traders in Kohima.`,
    )
  assert.deepEqual(of('In May 2022')[1], ['Kohima', '2022-05-01', 'history'])
  assert.deepEqual(of('On Tuesday')[1], ['Kohima', '2022-05-17'])
})

test('the rules that read an entry say so', () => {
  const text =
    'PERU – A clash erupted.\n\nCHILE: Troops killed two.\n\n3 May: Troops killed two.\n\n4 May: A bus crashed.\n\nBackground: Gunmen killed six.'
  const used = read(text).because.map(({ rule }) => rule)
  assert.deepEqual(
    shown.filter((rule) => !used.includes(rule)),
    [],
  )
})

test('what was so long after an event in another clause does not date it', () => {
  assert.deepEqual(told('On 14 May gunmen stormed the town of Bauchi and withdrew two days later.'), [
    ['Bauchi', '2022-05-14'],
    ['Bauchi', '2022-05-16'],
  ])
  assert.deepEqual(told('Six people were held in Kano; all were freed three days later.')[0]?.[1], '2022-05-20')
})

test('the fields of a form say where and when all below them was', () => {
  const form = [
    'Location: Mogadishu, Somalia',
    'Date: 10 March 2026',
    '',
    'Description',
    'A bomb exploded outside a hotel, killing six people.',
    '',
    'Background',
    'Militants killed 37 people on a beach in August 2024.',
  ]
  const { events, places } = readReport(makeReport({ text: form.join('\n'), published: '2026-03-12' }), knowledge)
  assert.deepEqual(
    events.map(({ place, time, background }) => [places[place ?? -1]?.name, time?.value, background]),
    [
      ['Mogadishu', '2026-03-10', false],
      [undefined, '2024-08', true],
    ],
  )
})

test('the place that an alert is headed with is where its incident was, and where attackers withdraw to is not', () => {
  const text = [
    'SECURITY ALERT - Port-au-Prince, Haiti',
    'Armed men attacked a police station this morning. Two officers were killed and one was injured.',
    'They set the building on fire before withdrawing towards La Saline. Gunfire was also heard near the airport.',
  ].join('\n')
  const { events, places, tallies } = readReport(makeReport({ text, published: '2026-03-12' }), knowledge)
  for (const { place, trigger } of events)
    assert.match(places[place ?? -1]?.name ?? '', /Port-au-Prince|airport/i, text.slice(trigger.start, trigger.end))
  assert.deepEqual([...new Set(tallies.map(({ event }) => event))], [events[0]?.id])
})

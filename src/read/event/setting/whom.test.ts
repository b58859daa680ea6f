/** Is what words only say of somebody where and when the news was? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../../check/knowledge.ts'
import { readText } from '../../../../check/reading-of.ts'
import { makeReport, readReport } from '../../index.ts'

/** Type, place and day of the events of a text. */
function told(text: string): string[] {
  const { events, places } = readReport(makeReport({ text, language: 'en', published: '2026-03-12' }), knowledge)
  return events.map(({ type, place, time }) => [type, places[place ?? -1]?.name, time?.basis].filter(Boolean).join(' '))
}

const sentences: readonly (readonly [text: string, ...events: string[]])[] = [
  [
    'The suspect, accused of killing two people in Madrid, was arrested on Monday. Police fired tear gas.',
    'ASSAULT Madrid published',
    'COERCE stated',
    'ASSAULT published',
  ],
  [
    'The general, who is accused of ordering a massacre in Srebrenica, was arrested on Monday.',
    'ASSAULT Srebrenica published',
    'COERCE stated',
  ],
  [
    'A refugee who was tortured in Aleppo was attacked on Monday. Police arrested three men.',
    'ASSAULT Aleppo published',
    'ASSAULT stated',
    'COERCE published',
  ],
  ['The man, who shot two people dead, was arrested in Lagos.', 'ASSAULT published', 'COERCE Lagos published'],
  // What something is like was elsewhere.
  ['Police arrested nine men on Monday after a similar attack in Lagos.', 'COERCE stated', 'ASSAULT Lagos stated'],
  // What somebody is tried or punished for was before, nobody says when, and the court need not be there.
  [
    'A court in Lahore jailed two men on Monday for lynching a couple in Kasur.',
    'SANCTION Lahore stated',
    'ASSAULT Kasur',
  ],
  ['Judges on Monday handed a life sentence to a colonel for the murder of a bishop.', 'SANCTION stated', 'ASSAULT'],
  ['He pleaded guilty to killing two shopkeepers in Durban.', 'ASSAULT Durban'],
  [
    'A pastor was charged in Nairobi on Monday with the murder of two girls in Kilifi.',
    'ACCUSE Nairobi stated',
    'ASSAULT Kilifi',
  ],
  ['Police on Monday arrested a man for the killing of a nurse.', 'COERCE stated', 'ASSAULT published'],
  ['A man was charged on Monday with killing a nurse in Leeds on Sunday.', 'ASSAULT Leeds stated'],
  ['Police arrested 40 people for looting shops in Durban on Monday.', 'COERCE Durban stated', 'PROTEST Durban stated'],
  [
    'Nigerian police arrested members of a gang which attacked two banks in Aba last week.',
    'COERCE Aba published',
    'ASSAULT Aba stated',
  ],
  ['The court in Lahore heard that the man had stabbed his wife in Kasur.', 'ASSAULT Kasur'],
  ['The jury was told on Monday that he shot two people.', 'ASSAULT'],
  [
    'Two men suspected of taking part in the attack were arrested in Jos on Monday.',
    'ASSAULT published',
    'COERCE Jos stated',
  ],
  // Who is attacked stands where it is done, and what somebody does is of the same scene.
  ['Rebels ambushed soldiers who were deployed in Jos on Monday.', 'ASSAULT Jos stated', 'MOBILIZE Jos published'],
  ['Gunmen who attacked a church in Jos killed nine people.', 'ASSAULT Jos published', 'ASSAULT Jos published'],
]

for (const [text, ...events] of sentences)
  test(text, () => {
    assert.deepEqual(told(text), events)
  })

test('what somebody did who died or was arrested later has another day', () => {
  const days = (text: string) => readText(text).events.map(({ time }) => [time?.value, time?.basis])
  assert.deepEqual(days('The general who shelled Sarajevo died on Monday in The Hague.'), [['2022-01-06', 'published']])
  assert.deepEqual(days('The man who stabbed two women was arrested on Sunday.'), [
    ['2022-01-06', 'published'],
    ['2022-01-02', 'stated'],
  ])
  assert.deepEqual(days('The man who stabbed two women on Friday was arrested on Sunday.')[0], ['2021-12-31', 'stated'])
  assert.deepEqual(days('Soldiers who stormed the palace arrested the president on Sunday.')[0], [
    '2022-01-02',
    'stated',
  ])
})

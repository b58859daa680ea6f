/** Does a place or day tell where and when words were said, or belongs it to what they were about? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, settings } from '../../../../check/reading-of.ts'

test('words that were said are of no day or place that is yet to come', () => {
  const lines: readonly (readonly [string, ...(string | undefined)[][]])[] = [
    ['The dockers in Aktau have threatened to go on strike from Sunday.', ['threatened', 'Aktau', '2022-01-06']],
    ['The union threatened a strike from Monday.', ['threatened a strike', undefined, '2022-01-06']],
    ['The minister vowed to send troops next week.', ['vowed', undefined, '2022-01-06']],
    [
      'The envoy called on the rebels to show restraint and is to meet them in Osh next week.',
      ['called', undefined, '2022-01-06'],
      ['meet', 'Osh', '2022-01-10'],
    ],
    [
      'Gunfire could be heard in Osh on Tuesday as troops deployed in June patrolled the town.',
      ['Gunfire', 'Osh', '2022-01-04'],
      ['deployed', 'Osh', '2021-06-01'],
    ],
  ]
  for (const [text, ...expected] of lines) assert.deepEqual(settings(text).slice(0, expected.length), expected, text)
})

test('the day of a claim, of a condemnation or of a journey to come is not that of the attack', () => {
  const published = '2024-06-03T09:00:00Z'
  const day = (text: string, word: string) => {
    const { events } = read({ text, published })
    return events.find(({ trigger }) => text.slice(trigger.start, trigger.end).includes(word))?.time?.basis
  }
  assert.equal(day('Islamic State claimed responsibility on Saturday for a bombing in Bannu.', 'bombing'), 'published')
  const deadly =
    'Islamic State claimed responsibility on Saturday for a bombing at a mosque in Bannu that killed 24 people.'
  assert.equal(day(deadly, 'bombing'), 'published')
  assert.equal(day('The army condemned on Saturday a bombing that killed 24 people.', 'bombing'), 'published')
  assert.equal(day('The bloc will send envoys to Lome on Friday after a failed mutiny.', 'mutiny'), 'published')
  assert.equal(day('Police made arrests on Saturday after a bombing on Friday.', 'bombing'), 'stated')
})

test('words are where they are said, and not where their matter is', () => {
  const place = (text: string) => {
    const { events, places } = read({ text })
    return places[events[0]?.place ?? -1]?.name
  }
  assert.equal(place('The ministers discussed the fighting in Libya.'), undefined)
  assert.equal(place('The ambassador urged Turkey to help end the siege of Aleppo.'), undefined)
  assert.equal(place('The two presidents met in Vienna to discuss the war in Yemen.'), 'Vienna')
  assert.equal(place('The minister met his guest to discuss the fight against drugs in Peru.'), undefined)
})

test('where people talk of an attack, or what somebody is envoy to, it was not', () => {
  const placed = (text: string) => {
    const { events, places } = read({ text })
    return events.map(({ place }) => places[place ?? -1]?.name)
  }
  assert.deepEqual(placed('The ministers met in New York on Tuesday. Rebels attacked a convoy on Monday.'), [
    'New York City',
    undefined,
  ])
  assert.deepEqual(placed('The ambassador to Italy was kidnapped.'), [undefined])
})

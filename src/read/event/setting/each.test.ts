/** Of what several towns are told, where was each, and whose are the people who are counted? event/en/each-place */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../../check/knowledge.ts'
import { makeReport, readReport } from '../../index.ts'

const read = (text: string) => readReport(makeReport({ text, language: 'en', published: '2031-03-05' }), knowledge)

/** Names of the places of the events that a text tells. */
function placesOf(text: string): (string | undefined)[] {
  const { events, places } = read(text)
  return events.map(({ place }) => (place === undefined ? undefined : places[place]?.name))
}

const sentences: readonly (readonly [text: string, ...places: (string | undefined)[]])[] = [
  ['Protests were held in Batumi and Kutaisi on Monday.', 'Batumi', 'Kutaisi'],
  // What is told behind a list is where the report was before it, or in none of its towns.
  [
    'Workers marched in Lyon on Monday. Rallies were held in Lille and Nantes. Police arrested 14 people.',
    ...['Lyon', 'Lille', 'Nantes', 'Lyon'],
  ],
  ['Youths blocked roads in Kano and Jos on Monday. Police fired tear gas.', 'Kano', 'Jos', undefined],
  ['Clashes erupted in Kano, Kaduna and Jos on Saturday.', 'Kano', 'Kaduna', 'Jos'],
  ['Missile strikes hit Kyiv, Lviv and Odesa on Monday.', 'Kyiv', 'Lviv', 'Odesa'],
  ['Kyiv and Lviv were shelled on Monday.', 'Kyiv', 'Lviv'],
  ['Two churches were burned in Jos, Plateau state, and Kaduna on Monday.', 'Jos', 'Kaduna'],
  ['Thousands of people marched in cities including Lyon, Lille and Nantes.', 'Lyon', 'Lille', 'Nantes'],
  ['Protests in Tunis, Sfax and other cities drew thousands on Monday.', 'Tunis', 'Sfax'],
  ['A curfew was imposed in Herat and Kandahar on Monday.', 'Herat', 'Kandahar'],
  ['Riots broke out in Malmo, Sweden, and Oslo, Norway, on Saturday.', 'Malmö', 'Oslo'],
  ['Shelling killed three people in Kherson and two in Nikopol on Tuesday.', 'Kherson', 'Nikopol'],
  ['Gunmen killed a priest in Jos and a teacher in Kaduna on Monday.', 'Jos', 'Kaduna'],
  // One deed, one place, or the places of something else.
  ['Clashes broke out on the road between Goma and Bukavu on Monday.', 'Goma'],
  ['A bomb exploded near Baghdad and Fallujah on Monday.', 'Baghdad'],
  ['Officials in Kyiv and Moscow said an attack killed four people in Kherson.', 'Kherson'],
  ['Protests broke out in France and Germany on Monday.', 'France'],
  ['A man was killed in Lima or Callao on Monday.', 'Lima'],
  ['A quake struck Kano and Jos on Tuesday, killing 100.', 'Kano'],
  ['The explosion was heard in Beirut and Sidon on Tuesday.', 'Beirut'],
  ['A man was stabbed to death in Harrow, London, on Monday.', 'Harrow'],
  ['Police killed a man in Kano, a city in Nigeria.', 'Kano'],
  ['Shelling killed three in Kherson on Monday and two in Nikopol on Tuesday.', 'Kherson'],
  ['Drones killed a soldier in Kharkiv, and a depot in Lviv burned down.', 'Kharkiv', 'Lviv'],
  ['Troops shelled the districts of Terter and Agdam on Monday.', 'Terter'],
  // What the report tells by itself is not told twice.
  ['Clashes erupted in Kano and Jos on Saturday. Clashes in Jos on Saturday killed five people.', 'Kano', 'Jos'],
]

for (const [text, ...places] of sentences)
  test(text, () => {
    assert.deepEqual(placesOf(text), places)
  })

test('a count of one town is of the event there, and one of all of them of the first', () => {
  const [apart, together] = [
    read('Shelling killed three people in Kherson and two in Nikopol on Tuesday.'),
    read('Clashes erupted in Kano, Kaduna and Jos on Saturday, killing 14 people.'),
  ]
  assert.deepEqual(
    apart.tallies.map(({ best, event }) => [best, event]),
    [
      [3, 'e1'],
      [2, 'e2'],
    ],
  )
  assert.deepEqual(
    together.tallies.map(({ best, event }) => [best, event]),
    [[14, 'e1']],
  )
  assert.deepEqual(
    together.events.map(({ id, time }) => [id, time?.from]),
    ['e1', 'e2', 'e3'].map((id) => [id, '2031-03-01']),
  )
})

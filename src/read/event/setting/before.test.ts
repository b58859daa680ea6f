/** What has a report told up to a place in it? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, settings } from '../../../../check/reading-of.ts'

test('the country that an event is first told in gives way to the town that is told next, and an official of it sets no scene', () => {
  const bomb = 'A bomb in central Kenya has killed 13 soldiers. The blast destroyed a bus in the city of Nakuru.'
  const { events, tallies, places } = read({ text: bomb })
  assert.deepEqual(
    [...events, ...tallies].map(({ place }) => places[place ?? -1]?.name),
    ['Nakuru', 'Nakuru'],
  )
  const march = 'Crowds marched in Kenya on Tuesday. The march in Nairobi was peaceful.'
  assert.equal(settings(march)[0]?.[1], 'Kenya')
  const scene =
    'Workers marched in Nakuru on Tuesday. The top official of religious law in Kenya condemned the police. Youths burned a bus.'
  assert.equal(settings(scene).at(-1)?.[1], 'Nakuru')
})

test('what is planned or only alleged moves no scene; a report that names no place but a town where it was filed is there', () => {
  const place = (text: string) => settings(text).at(-1)?.[1]
  assert.equal(
    place('Crowds marched in Lagos on Tuesday. Unions plan a strike in Abuja on Friday. Police beat a man.'),
    'Lagos',
  )
  assert.equal(
    place(
      'Clashes erupted in Osh on Tuesday. The mayor accused the rebels of attacking a bus in Batken. Soldiers shot two men.',
    ),
    'Osh',
  )
  const quiet = 'It had rained. The officer left. Neighbours were asleep. '
  assert.equal(place(`CROMWELL - Music was loud on Tuesday. ${quiet}Police arrested a man.`), 'Cromwell')
  assert.equal(place(`PARIS - Music was loud on Tuesday. ${quiet}Police arrested a man.`), undefined)
})

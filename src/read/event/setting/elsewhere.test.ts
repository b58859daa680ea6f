/** What is told of somewhere else than the report was before? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../../../check/reading-of.ts'

test('what is of the whole country, of a body from afar or of a truce told by a participle carries no town', () => {
  const placesOf = (text: string) => {
    const { events, places } = read({ text })
    return events.map(({ place }) => (place === undefined ? undefined : places[place]?.name))
  }
  assert.deepEqual(
    placesOf('Students in Ghana marched. Youths burned a bus in Kumasi. Police arrested 30 nationwide.'),
    ['Ghana', 'Kumasi', 'Ghana'],
  )
  assert.deepEqual(
    placesOf('Workers marched in Almaty on Tuesday. The African Union condemned the arrests.').slice(0, 2),
    ['Almaty', undefined],
  )
  const text =
    'The truce, brokered in Doha by Qatari envoys, was meant to end five days of fighting that killed 38 people.'
  assert.deepEqual(placesOf(text), ['Doha', undefined])
})

test('who telephones is not where the report was', () => {
  const { events } = read({
    text: 'Gunmen attacked a post in Batken on Monday. The two presidents spoke by telephone.',
  })
  assert.deepEqual([events[1]?.mode, events[1]?.place], ['phone', undefined])
})

test('who speaks of what was done in a town is not told to be there', () => {
  const { events, places } = read({
    text: 'Soldiers shot at a crowd in Gweru on Monday. The bar association called for an inquiry.',
    published: '2024-06-03T09:00:00Z',
  })
  assert.deepEqual(
    events.map(({ type, place }) => [type, places[place ?? -1]?.name]),
    [
      ['ASSAULT', 'Gweru'],
      ['REQUEST', undefined],
    ],
  )
})

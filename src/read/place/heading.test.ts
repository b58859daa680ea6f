/** Which town at the head of a line says where what is told behind it was? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../../check/reading-of.ts'

const places = (text: string): (string | undefined)[] => {
  const { events, places } = read({ text })
  return events.map(({ place }) => (place === undefined ? undefined : places[place]?.name))
}

test('each of several towns before a colon or behind a pin heads its own line', () => {
  assert.deepEqual(places('Sumy: two guided bombs hit a warehouse.\n\nKharkiv: one person was killed in shelling.'), [
    'Sumy',
    'Kharkiv',
  ])
  assert.deepEqual(places('📍Sumy: two guided bombs hit a warehouse.'), ['Sumy'])
})

test('whoever speaks before a colon is no place', () => {
  assert.deepEqual(places('Macron: Ukraine must attack.'), [undefined])
  assert.deepEqual(places('Jackson: Police shot dead a man.'), [undefined])
})

/** Are places looked up by their names as they are read, where the text breaks them or runs them together? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../../check/reading-of.ts'

const placesOf = (text: string): string[] => read({ text }).places.map(({ name, country = '' }) => `${name} ${country}`)

test('a name that a line end broke is the whole name', () => {
  assert.deepEqual(placesOf('KAMPALA (Wire) - A landslide killed nine people in Bu-\nlambuli district on Wednesday.'), [
    'Kampala UGA',
    'Bulambuli UGA',
  ])
})

test('the words of a hash tag are those of the name that it runs together', () => {
  assert.deepEqual(placesOf('Drones hit a school in #ElObeid on Tuesday.'), ['El Obeid SDN'])
  assert.deepEqual(placesOf('Clashes in #BurkinaFaso killed nine soldiers on Monday.'), ['Burkina Faso BFA'])
  assert.deepEqual(placesOf('Marchers in #CapeTown denounced #StateCapture.'), ['Cape Town ZAF'])
  // A person's name stays one.
  assert.deepEqual(placesOf('The McDonald branch was attacked in Leeds.'), ['Leeds GBR'])
})

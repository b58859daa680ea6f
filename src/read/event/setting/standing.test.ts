/** Does a name that only qualifies a noun say where something was? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../../../check/reading-of.ts'

test('a town that a noun is called by is where it stands, and one far away is not', () => {
  const place = (text: string) => {
    const { events, places } = read({ text })
    return places[events[0]?.place ?? -1]?.name
  }
  assert.equal(place('A clerk was shot dead at a Houston warehouse.'), 'Houston')
  assert.equal(place('A gunman killed two at an east Baltimore health centre.'), 'Baltimore')
  assert.equal(place('Gunmen stormed a Nairobi mall.'), 'Nairobi')
  assert.equal(place('A quake jolted the island, some 900 miles south of the capital, Jakarta.'), undefined)
  assert.equal(place('A bomb exploded 20 km north of Kirkuk.'), 'Kirkuk')
  assert.equal(place('A teacher from Leeds was killed in Seville on Monday.'), 'Sevilla')
})

test('a headline leaves away the article of the one thing that a town qualifies', () => {
  const place = (text: string) => {
    const { events, places } = read({ text })
    return places[events[0]?.place ?? -1]?.name
  }
  assert.equal(place('Suicide bomber kills 14 at Quetta election rally'), 'Quetta')
  assert.equal(place('Gunmen storm Mogadishu hotel'), 'Mogadishu')
  assert.equal(place('Protesters burn Kathmandu government building'), 'Kathmandu')
  assert.equal(place('Attack on Quetta rally: what we know'), 'Quetta')
  // The airport is the place, and not its town alone.
  assert.equal(place('Rebels shell Goma airport'), 'airport, Goma')
  // A government and a garrison may be attacked anywhere, and one that is known need not be in the town.
  assert.equal(place('Attackers target Moscow government'), undefined)
  assert.equal(place('Gunmen stormed the Mogadishu hotel on Tuesday.'), undefined)
  assert.equal(place('Man from Leeds hospital killed in Seville'), 'Sevilla')
})

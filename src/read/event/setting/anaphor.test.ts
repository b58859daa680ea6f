/** Which place named before do "the town", "the capital" and "there" mean? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, settings } from '../../../../check/reading-of.ts'

test('“the town” and “there” are the last that was named: event/en/place-meant', () => {
  assert.deepEqual(settings('The mayor of Almaty spoke in Aktau. Gunmen shot two men in the city.').at(-1), [
    'shot',
    'Aktau',
    '2022-01-06',
  ])
})

test('“the capital” is that of the country, and not the last town: event/en/place-meant', () => {
  const report = (first: string) =>
    `${first} In Kisumu, two people were killed on Monday. In the capital, police arrested nine people.`
  const placeOf = (text: string) => {
    const { events, places } = read({ text })
    return places[events.at(-1)?.place ?? -1]?.name
  }
  assert.equal(placeOf(report('Protests began in Kenya on Sunday.')), 'Kenya')
  assert.equal(placeOf(report('Protests began in Nairobi on Sunday.')), 'Nairobi')
})

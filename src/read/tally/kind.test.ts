/** Of which kind was what people died of? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText as read } from '../../../check/reading-of.ts'

test('what people died of is of no attack that was told before, and those who are fed are of none', () => {
  const eventOf = (text: string) => {
    const { tallies, events } = read(text)
    return events.find(({ id }) => id === tallies.at(-1)?.event)?.type
  }
  assert.equal(eventOf('Shells hit a market in Nyala. At least three infants died of thirst on the road.'), undefined)
  assert.equal(eventOf('Rebels attacked the base. In hospital, six people have died from cholera.'), undefined)
  assert.equal(eventOf('Police clashed with miners in Lima. UNICEF reached 3,000 people with food.'), undefined)
  assert.equal(eventOf('An earthquake struck Herat. Rescuers said 40 people died of cold.'), 'DISASTER')
  assert.equal(eventOf('A strike hit a shelter in Rafah. Nine people were killed.'), 'ASSAULT')
})

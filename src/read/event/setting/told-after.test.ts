/** Is "the incident happened on Monday" the day of what was told before? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settings } from '../../../../check/reading-of.ts'

test('the day on which "the attack" or "the incident" is said to have been is that of what was told before: event/en/told-after', () => {
  const days = (text: string) => settings(text).map(([, , day]) => day)
  assert.deepEqual(days('Gunmen attacked a mosque in Osh. The attack took place on Monday, police said.'), [
    '2022-01-03',
  ])
  assert.deepEqual(days('Police shot dead two men in Osh. The incident happened on Monday.'), ['2022-01-03'])
  assert.deepEqual(days('Police shot dead two men in Osh. The elections took place on Monday.'), ['2022-01-06'])
  assert.deepEqual(days('Gunmen attacked a mosque in Osh on Sunday. The incident happened on Monday.'), ['2022-01-02'])
  assert.deepEqual(days('Gunmen attacked a mosque in Osh. It never happened on Monday.'), ['2022-01-06'])
  assert.deepEqual(days('A bus crashed in Osh. It happened to be raining on Monday.'), ['2022-01-06'])
  assert.deepEqual(days('A boat caught fire and capsized off Osh. The accident happened on Monday.'), [
    '2022-01-03',
    '2022-01-03',
  ])
})

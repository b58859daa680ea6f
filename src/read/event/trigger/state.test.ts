/** Which nouns only say how things are, or where something was? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../../../check/reading-of.ts'

const told = (text: string) => read({ text }).events.map(({ type, mode }) => [type, mode].filter(Boolean).join(' '))

test('a kind of crime that is said to be common is no event', () => {
  for (const text of [
    'Armed robbery remains common in the capital.',
    'Banditry and armed robbery remain a threat in rural areas.',
    'Home invasions are rife.',
  ])
    assert.deepEqual(told(text), [], text)
  assert.deepEqual(told('The fighting remains a problem for residents of Sake.'), ['ASSAULT'])
  assert.deepEqual(told('An armed robbery took place in Lagos on Monday.'), ['COERCE seize'])
})

test('a roadblock at which something was is where it was', () => {
  assert.deepEqual(told('Soldiers beat two motorcyclists at a roadblock in Rutshuru.'), ['ASSAULT beat'])
  assert.deepEqual(told('Traders were robbed at roadblocks in Ituri.'), ['COERCE seize'])
  assert.deepEqual(told('Youths erected a roadblock in Bunia on Monday.'), ['PROTEST obstruct'])
})

test('an armed strike keeps people from the roads, and attacks nobody', () => {
  assert.deepEqual(told('The ELN has declared an armed strike in Chocó.'), ['COERCE restrict'])
})

test('a war is how things have long been, but where it breaks out', () => {
  for (const text of [
    'The two states back opposing sides in the Syrian civil war.',
    'A deal to end the conflict in Darfur was discussed.',
    'Key dates in the conflict',
  ])
    assert.deepEqual(
      told(text).filter((type) => type === 'ASSAULT'),
      [],
      text,
    )
  assert.deepEqual(told('War broke out between Ethiopia and Eritrea on Monday.'), ['ASSAULT'])
})

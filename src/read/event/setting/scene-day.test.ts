/** Does a report go on with the day of its scene? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, settings } from '../../../../check/reading-of.ts'

test('the day of a scene goes on over force, crowds and harm, until another day or another matter: event/en/scene-day', () => {
  const days = (text: string) =>
    read({ text, published: '2024-06-06T09:00:00Z' }).events.map(({ time }) => `${time?.value} ${time?.basis}`)
  const began = 'Students marched through Gweru on Tuesday.'
  const [first, same] = ['2024-06-04 stated', '2024-06-04 inferred']
  assert.deepEqual(days(`${began} Officers fired tear gas. Protesters burned two cars.`), [first, same, same])
  assert.deepEqual(
    days(`${began} A lawyer said the number was nine, with two caught in crossfire.`).at(-1),
    '2024-06-06 published',
  )
  assert.deepEqual(days(`${began} Officers responded with tear gas. Protesters burned two cars.`), [first, same, same])
  assert.deepEqual(days(`${began} Officers fired tear gas again.`), [first, '2024-06-06 published'])
  assert.deepEqual(days(`${began} Officers are firing tear gas.`), [first, '2024-06-06 published'])
  assert.deepEqual(days(`${began} The minister banned all rallies.`), [first, '2024-06-06 published'])
  assert.deepEqual(days(`${began} On Wednesday officers fired tear gas.`), [first, '2024-06-05 stated'])
  assert.deepEqual(days(`${began} Officers shot two girls, a lawyer said.`), [first, same])
  assert.deepEqual(days(`${began} "They shot two girls," said a lawyer.`), [first, same])
  assert.deepEqual(
    days(`Police shot at a crowd in Gweru on Tuesday. Buses were late. Trams were full. Officers shot two girls.`).at(
      -1,
    ),
    same,
  )
  assert.deepEqual(
    days(
      `Police shot at a crowd in Gweru on Tuesday. Buses were late. Trams were full. Officers shot two girls in Osh.`,
    ).at(-1),
    '2024-06-06 published',
  )
  assert.deepEqual(
    days(`${began} Officers released two of them on Wednesday. Soldiers shot two girls.`).at(-1),
    '2024-06-06 published',
  )
  const hour = 'Students marched through Gweru at 9 p.m. on Tuesday.'
  assert.deepEqual(days(`${hour} Officers fired tear gas.`).at(-1), same)
})

test('arrests behind a protest are of its day, and others of the report', () => {
  const day = (text: string) => settings(text).at(-1)
  assert.deepEqual(day('Thousands marched in Osh on Tuesday. The ministry said 63 people had been arrested.'), [
    'arrested',
    'Osh',
    '2022-01-04',
  ])
  assert.deepEqual(day('Thousands marched in Osh on Tuesday. Police have arrested two leaders.')?.[2], '2022-01-06')
  assert.deepEqual(day('Gunmen attacked a mosque in Osh on Tuesday. Police arrested two men.')?.[2], '2022-01-06')
})

test('what was in another country than the report was in so far has no day of it', () => {
  const told = 'Nine people drowned in Lagos, Nigeria, last Thursday.'
  const abroad = settings(`${told} In Cameroon, gunmen killed five people.`)
  assert.deepEqual([abroad.at(0)?.[2], abroad.at(-1)?.[2]], ['2021-12-30', '2022-01-06'])
})

test('what befell somebody on their way to a town moves no scene there', () => {
  const text =
    'Rebels ambushed a truck in Osh on Monday. Troops were on their way to Batken when a roadside bomb went off.'
  assert.equal(settings(text).at(-1)?.[1], 'Osh')
})

/** Is an event where another clause of its sentence has its subject, or where the paragraph before only set another place against the scene? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../../../check/reading-of.ts'

function placesOf(text: string): (string | undefined)[] {
  const { events, places } = read({ text })
  return events.map(({ place }) => (place === undefined ? undefined : places[place]?.name))
}

test('the place of who or what a clause beside tells of is not that of the event', () => {
  const strike = 'The staff began a strike on Tuesday'
  assert.deepEqual(placesOf(`${strike}, and dozens of schools in Kutaisi were closed.`), [undefined, 'Kutaisi'])
  assert.deepEqual(placesOf(`${strike}, while shops in Cusco stayed shut.`), [undefined])
  assert.deepEqual(placesOf('Two men were killed on Monday, and police in Kutaisi arrested a man.'), [
    undefined,
    'Kutaisi',
  ])
})

test('what is told of the event itself is where it was', () => {
  assert.deepEqual(placesOf('Soldiers shot two men on Monday and residents of Jos fled.'), ['Jos'])
  assert.deepEqual(placesOf('Soldiers fired on the crowd and a boy was killed in Kutaisi.'), ['Kutaisi'])
  assert.equal(
    placesOf('Six officers were injured on Monday as a police station in Jos was attacked.')[0],
    'police station, Jos',
  )
})

test('a place that is only set against the scene is not carried into the next paragraph', () => {
  const text = (word: string) =>
    `Students occupied a hall in Athens on Monday.\n\nIn Crete, ${word}, police arrested two men. Officers fired tear gas.\n\nPolice shot a man on Tuesday.`
  assert.deepEqual(placesOf(text('however')), ['Athens', 'Crete', 'Crete', undefined])
  assert.equal(placesOf(text('meanwhile')).at(-1), 'Crete')
})

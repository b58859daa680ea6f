/** Where did it happen, and what carries over from sentence to sentence? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, settings } from '../../../../check/reading-of.ts'
import type { ReportInput } from '../../../model/index.ts'

test('an event without a place is where the sentence before put it, and says that this is inferred', () => {
  const { events, places, because } = read({
    text: 'Workers marched in Almaty on Tuesday. Police arrested a journalist.',
  })
  const second = events[1]
  assert.equal(second?.place === undefined ? undefined : places[second.place]?.name, 'Almaty')
  assert.ok(
    because.some(
      ({ of, rule, basis }) => of === '/events/1' && rule === 'event/en/place-carried' && basis === 'inferred',
    ),
  )
})

test('headlines one to a line and the entries of a live blog carry nothing from one to the next', () => {
  const told = (text: string) => {
    const { events, tallies, places } = read({ text })
    return {
      places: events.map(({ place }) => (place === undefined ? undefined : places[place]?.name)),
      of: tallies.map(({ event }) => event),
    }
  }
  const lines = ['Gunmen kill three at Quetta checkpoint', 'Miners block copper road for second day']
  assert.deepEqual(told([...lines, 'Death toll at nine, officials say'].join('\n\n')), {
    places: ['Quetta', undefined],
    of: ['e1', undefined],
  })
  const blog = '21:40 Police fired tear gas in Nairobi. Four people were injured.'
  assert.deepEqual(told(`${blog}\n\n21:10 Protesters burned a car.\n\n20:30 Three lawyers have been arrested.`), {
    places: ['Nairobi', undefined, undefined],
    of: ['e1', 'e3'],
  })
})

test('no event is where somebody is flown or wanted', () => {
  const { events, places } = read({ text: 'The army captured a drug lord who is wanted in Texas.' })
  assert.deepEqual(
    events.map(({ place }) => (place === undefined ? undefined : places[place]?.name)),
    [undefined],
  )
})

test('what a state says, and the place of one of many, set no scene; the town of the title stands in for none', () => {
  const placesOf = (input: ReportInput) => {
    const { events, places } = read(input)
    return events.map(({ place }) => (place === undefined ? undefined : places[place]?.name))
  }
  const state = 'Workers marched in Ghent on Monday. Prime Minister Luc Maes rejected their demands.'
  assert.equal(placesOf({ text: state }).at(-1), undefined)
  const part =
    'Nine people died in the unrest, including a police officer stabbed by a mob in Kisumu. Police arrested 627 people.'
  assert.deepEqual(placesOf({ text: part }).slice(1), ['Kisumu', undefined])
  const title = 'Explainer: what is known about the Valparaiso bus crash'
  const text = 'On Sunday evening a bus overturned on a bend. Nine people were killed.'
  assert.equal(placesOf({ title, text })[0], 'Valparaíso')
  assert.equal(placesOf({ title: 'Bus crash', text })[0], undefined)
})

test('no event is where a nationality or an acting government is named', () => {
  const lines = [
    'Syrian soldiers killed two men.',
    'Two Turkish journalists were arrested.',
    'Russia attacked a bus.',
    'Moscow said that police arrested a journalist.',
  ]
  for (const text of lines) {
    const { events, places } = read({ text })
    assert.ok(events.length > 0 && places.length > 0, text)
    assert.ok(
      events.every(({ place }) => place === undefined),
      text,
    )
  }
  const { events, places } = read({ text: 'Syrian soldiers killed two men in Almaty.' })
  assert.equal(places[events[0]?.place ?? -1]?.name, 'Almaty')
})

test('a report that was in one place stays there, but not for history: event/en/only-place', () => {
  const filler = 'The weather was cold. Trams were late. Buses were full. '
  assert.equal(settings(`Workers marched in Almaty on Tuesday. ${filler}Police arrested a man.`)[1]?.[1], 'Almaty')
  assert.equal(
    settings(`Workers marched in Almaty on Tuesday. ${filler}In 2014 Russia annexed the peninsula.`)[1]?.[1],
    undefined,
  )
})

test('people called by a town clash in it, unless another place is told; who asked for troops is not where they went', () => {
  const placesOf = (text: string) => {
    const { events, places } = read({ text })
    return events.map(({ place }) => (place === undefined ? undefined : places[place]?.name))
  }
  assert.deepEqual(placesOf('Police clash with Lagos market traders'), ['Lagos'])
  assert.deepEqual(placesOf('Police arrest 14 Karachi students'), ['Karachi'])
  assert.deepEqual(placesOf('Police clash with Lagos market traders in Jos'), ['Jos'])
  assert.deepEqual(placesOf('Liverpool fans clash with police'), [undefined])
  assert.deepEqual(placesOf('Gunmen attack Peshawar army school'), ['Peshawar'])
  assert.deepEqual(placesOf('Burundi said it had sent 1,500 soldiers to South Kivu at the request of Kinshasa.'), [
    'South Kivu',
  ])
})

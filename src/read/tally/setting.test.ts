/** Where and when were people counted; is the figure old news, and is it a running total? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../check/knowledge.ts'
import { readText as read } from '../../../check/reading-of.ts'
import { makeReport, readReport } from '../index.ts'

test('a bare number is where its own place is; a country is no total by itself', () => {
  const { tallies, places } = read(
    'Three people were killed in Almaty, on the outskirts of Astana, two in the western town of Aktau and at least four in Taraz.',
  )
  assert.deepEqual(
    tallies.map(({ place }) => (place === undefined ? undefined : places[place]?.name)),
    ['Almaty', 'Aktau', 'Taraz'],
  )
  const isTotal = (text: string) => read(text).tallies.map(({ cumulative }) => cumulative === true)
  assert.deepEqual(isTotal('Three people were killed in protests across the country on Monday.'), [false])
  assert.deepEqual(isTotal('More than 1,000 people have been hurt across the country.'), [true])
  assert.deepEqual(isTotal('Some 100 farmers had been killed by the end of May.'), [true])
  assert.deepEqual(isTotal('Two farmers were killed by gunmen at the end of May.'), [false])
})

test('people whose event is not told are counted where and when their own words say', () => {
  const text = 'Two people were killed in Almaty on Thursday, police said in Astana.'
  const { tallies, places } = readReport(makeReport({ text, language: 'en', published: '2022-01-07' }), knowledge)
  const [tally] = tallies
  assert.equal(tally?.place === undefined ? undefined : places[tally.place]?.name, 'Almaty')
  assert.equal(tally?.time?.value, '2022-01-06')
})

test('the toll of an old event is background', () => {
  const { tallies } = read('In March 2014 an explosion in Almaty killed 40 people.')
  assert.equal(tallies[0]?.background, true)
})

test('a toll whose own words date it long ago is background, whatever news stands before it', () => {
  const { tallies, events } = read(
    'Protests erupted in Almaty on Tuesday. On 16 December 2011 at least 16 people were killed there.',
  )
  assert.equal(tallies[0]?.background, true)
  assert.equal(events.find(({ id }) => id === tallies[0]?.event)?.background, true)
})

test('what was reported erroneously is no figure any more, and the correct one is', () => {
  const { tallies } = read(
    'The agency reported erroneously that eight people had been killed in clashes in Osh. The correct figure is seven.',
  )
  assert.deepEqual(
    tallies.map(({ category, low, background }) => [category, low, background === true]),
    [
      ['killed', 8, true],
      ['killed', 7, false],
    ],
  )
})

test('who is hurt two weeks after a quake was hurt by what came then', () => {
  const { events, tallies } = read(
    'An aftershock jolted Osh on Friday, injuring at least 11 people, two weeks after a quake that killed 1,284.',
  )
  const of = (index: number) => events.find(({ id }) => id === tallies[index]?.event)?.background
  assert.deepEqual([of(0), of(1)], [false, true])
})

test('what fell in years is no part of the news beside it', () => {
  const told = (text: string) =>
    read(`A bomb killed six people in Osh on Tuesday. ${text}`).tallies.map(({ low, background }) => [low, background])
  const six = [6, undefined]
  assert.deepEqual(told('The UN has recorded more than 700 civilian deaths in the country since February 2016.'), [
    six,
    [700, true],
  ])
  assert.deepEqual(told('Militants have killed 40 soldiers in the past year.'), [six, [40, true]])
  assert.deepEqual(told('Over the last decade, attacks on mosques have killed hundreds.'), [six, [200, true]])
  assert.deepEqual(told('More than 900 deaths were recorded in the province over the past 12 months.'), [
    six,
    [900, true],
  ])
  assert.deepEqual(told('It was the third attack in the past year, and two people were hurt.'), [six, [2, undefined]])
})

test('what an earlier entry or version of the report said is old news', () => {
  const told = (text: string) => read(text).tallies.map(({ low, background }) => [low, background])
  assert.deepEqual(
    told('An earlier entry said five people had been killed. The hospital has since revised the number to four.'),
    [
      [5, true],
      [4, undefined],
    ],
  )
  assert.deepEqual(told('An earlier version of this story said 12 people had died.'), [[12, true]])
  assert.deepEqual(told('The entry said three people had died.'), [[3, undefined]])
  assert.deepEqual(told('A new version of the report says 30 people were killed.'), [[30, undefined]])
})

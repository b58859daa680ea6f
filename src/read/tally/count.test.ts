/** Which counts of people does a sentence state? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../../../check/knowledge.ts'
import { readText as read, shown } from '../../../check/reading-of.ts'
import { makeReport, readReport } from '../index.ts'

test('who did something or is a thing is none of those who were hurt', () => {
  const shownOf = (text: string): string[] => read(text).tallies.map(shown)
  assert.deepEqual(shownOf('Six people were hurt in a brawl. Two of them wrote a book about it.'), [
    'injured 6/6/6 people',
  ])
  assert.deepEqual(shownOf('A quake killed six people. There were nine tremors, two of them strong.'), [
    'killed 6/6/6 people',
  ])
})

test("ACLED's reading of dozens reaches the counts", () => {
  const report = makeReport({ text: 'Dozens of people were killed.', language: 'en' })
  assert.equal(readReport(report, knowledge, { vagueCounts: 'acled' }).tallies[0]?.low, 12)
})

test('a part of a group is counted without the number of the group', () => {
  const { tallies } = read('Four of the five people who burst into the station were killed.')
  assert.deepEqual(
    tallies.map(({ who }) => who?.text),
    ['people'],
  )
})

test('a member is a member of something', () => {
  const who = (text: string) => read(text).tallies.map((tally) => tally.who?.text)
  assert.deepEqual(who('A member of the Internal Security Forces was killed.'), [
    'member of the Internal Security Forces',
  ])
  assert.deepEqual(who('Two members were killed on Monday.'), ['members'])
})

test('the second half of a sentence has its own fate', () => {
  const { tallies } = read(
    'One protester was shot dead and eleven people, among them three policemen, were hurt, the office reported.',
  )
  assert.deepEqual(
    tallies.map(({ category, low }) => [category, low]),
    [
      ['killed', 1],
      ['injured', 11],
      ['injured', 3],
    ],
  )
})

test('the dead in the ranks of whoever speaks are the speaker’s own', () => {
  const { tallies } = read('The Malian army speaks of two dead in its ranks.')
  assert.deepEqual(
    tallies.map(({ low, who }) => [low, who?.text]),
    [[2, 'The Malian army']],
  )
})

test('what adds to a sum is no sum, and what is imagined or dared counts nobody', () => {
  const counts = (text: string) =>
    read(text).tallies.map(({ best, cumulative, background }) => [best, cumulative === true, background === true])
  assert.deepEqual(counts('Five soldiers were killed on Sunday, taking to 90 the number of dead since July.')[0], [
    5,
    false,
    false,
  ])
  assert.deepEqual(counts('Imagine twenty dead in your street.'), [])
  assert.deepEqual(counts('Let them arrest a thousand of us.'), [])
  assert.deepEqual(counts('A blog said that soldiers had killed four herders. They had not.'), [])
})

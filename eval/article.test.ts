/** The benchmark's measure, and ours of dates, on examples that can be worked out by hand. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matchShingles, scoreBodies } from './article.ts'
import { isSameDay, scoreDates } from './article-dates.ts'

test('shingles of four words, each counted as often as it comes', () => {
  const { precision, recall, extra, missing } = matchShingles('a b c d e', 'a b c d x')
  assert.deepEqual([precision, recall], [0.5, 0.5])
  assert.deepEqual([extra, missing], [['b c d x'], ['b c d e']])
  assert.equal(matchShingles('a b c d', 'a b c d. A b c d').precision, 1 / 5)
})

test('precision and recall are averaged over pages, and F1 is of the averages', () => {
  const page = (id: string, gold: string) => ({ id, html: '', url: 'https://a.example/', gold })
  const pages = [page('1', 'a b c d e'), page('2', 'a b c d')]
  const { figures } = scoreBodies(pages, () => 'a b c d')
  assert.deepEqual(
    figures.map(({ value }) => value),
    [2, 85.71, 100, 75],
  )
})

test('a page that yields nothing counts for recall alone', () => {
  const { figures } = scoreBodies([{ id: '1', html: '', url: 'https://a.example/', gold: 'a b c d' }], () => '')
  assert.deepEqual(figures.map(({ value }) => value).slice(1), [0, 0, 0])
})

test('the day is the day where the page was published, where the page says so', () => {
  assert.equal(isSameDay('2022-01-05T22:31-06:00', '2022-01-06T04:31:13Z'), true)
  assert.equal(isSameDay('2022-01-05', '2022-01-06T04:31:13Z'), false)
  assert.equal(isSameDay('2022-01-05T22:31', '2022-01-05'), true)
  assert.equal(isSameDay(undefined, '2022-01-05'), false)
  assert.equal(isSameDay(undefined, undefined), true)
})

test('a date that is made up is as wrong as one that is missed', () => {
  const { figures, misses } = scoreDates([
    { gold: { page: 'a', published: null }, found: { published: '2022-01-05' } },
    { gold: { page: 'b', published: '2022-01-05T10:00' }, found: {} },
    { gold: { page: 'c', published: '2022-01-05T10:00' }, found: { published: '2022-01-05T10:00:59' } },
    { gold: { page: 'd', published: null }, found: {} },
  ])
  assert.equal(figures.find(({ name }) => name === 'publishedDay')?.value, 50)
  assert.equal(figures.find(({ name }) => name === 'publishedMinute')?.value, 50)
  assert.deepEqual(
    misses.map(({ cause }) => cause),
    ['a date made up', 'no date'],
  )
})

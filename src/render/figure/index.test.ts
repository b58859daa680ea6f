import assert from 'node:assert/strict'
import { test } from 'node:test'
import { momentText, momentZoned, periodText } from '../moment.ts'
import type { Figure } from './index.ts'
import { countText, figureShort, figureText } from './index.ts'

const figures: readonly (readonly [Figure, text: string, short: string, count: string])[] = [
  [{ low: 12, best: 12, high: 12 }, '12', '12', '12'],
  [{ low: 0, best: 0, high: 0 }, '0', '0', '0'],
  [{ low: 5800, best: 5800, high: 5800 }, '5,800', '5,800', '5,800'],
  [{ low: 12 }, 'at least 12', '12+', 'at least 12'],
  [{ low: 0, high: 12 }, 'up to 12', '≤12', 'up to 12'],
  [{ low: 20, high: 30 }, '20 to 30, no best figure', '20–30', '20 to 30'],
  [{ low: 10, best: 12, high: 15 }, 'low 10, best 12, high 15', '10–12–15', '12 (10 to 15)'],
  [{ low: 10, best: 12 }, 'low 10, best 12, no upper figure', '10–12–?', '12 (10 to more)'],
  [{ low: 12, best: 12 }, 'best 12, no upper figure', '12–12–?', '12'],
  [{ low: 1234567 }, 'at least 1,234,567', '1,234,567+', 'at least 1,234,567'],
]

for (const [figure, text, short, count] of figures)
  test(`${JSON.stringify(figure)} is said as ${text}`, () => {
    assert.deepEqual([figureText(figure), figureShort(figure), countText(figure)], [text, short, count])
  })

const moments: readonly (readonly [iso: string, text: string])[] = [
  ['2022-01-06', '6 January 2022'],
  ['2022-01', 'January 2022'],
  ['2022', '2022'],
  ['2022-01-06T09:30:00Z', '6 January 2022, 09:30 UTC'],
  ['2022-01-06T09:30:00.000Z', '6 January 2022, 09:30 UTC'],
  ['2022-01-06T09:30+06:00', '6 January 2022, 09:30 (UTC+06:00)'],
  ['2022-01-06T09:30', '6 January 2022, 09:30'],
  ['2022-13-06', '2022'],
  ['on Thursday', 'on Thursday'],
]

for (const [iso, text] of moments)
  test(`${iso} is said as ${text}`, () => {
    assert.equal(momentText(iso), text)
  })

const periods: readonly (readonly [from: string, to: string | undefined, text: string])[] = [
  ['2022-01-05', undefined, '5 January 2022'],
  ['2022-01-05T10:00', '2022-01-05T18:00', '5 January 2022'],
  ['2022-01-05', '2022-01-07', '5 to 7 January 2022'],
  ['2021-12-30', '2022-01-02', '30 December 2021 to 2 January 2022'],
  ['2021-01', '2021-02', 'January 2021 to February 2021'],
]

for (const [from, to, text] of periods)
  test(`${from} to ${to} is said as ${text}`, () => {
    assert.equal(periodText(from, to), text)
  })

test('a time that stands alone says its zone, where it has one', () => {
  assert.equal(momentZoned('2022-01-06T09:30:00+06:00'), '2022-01-06 09:30 UTC+06:00')
  assert.equal(momentZoned('2022-01-06T09:30:00.000Z'), '2022-01-06 09:30 UTC')
  assert.equal(momentZoned('2022-01-06'), '2022-01-06')
})

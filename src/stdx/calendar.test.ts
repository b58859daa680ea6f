/** Does the arithmetic agree with the calendar that the platform knows, in every year that has four digits? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { civilDate, dayNumber, daysInMonth, formatDay, isoWeek, parseDay, weekday } from './calendar.ts'

const dayMs = 86_400_000
/** 1000-01-01 to 9999-12-31. */
const anyDay = fc.integer({ min: -354_285, max: 2_932_896 })

test('days and dates agree with the platform’s UTC calendar', () => {
  fc.assert(
    fc.property(anyDay, (number) => {
      const date = new Date(number * dayMs)
      assert.equal(formatDay(number), date.toISOString().slice(0, 10))
      assert.equal(weekday(number), date.getUTCDay() === 0 ? 7 : date.getUTCDay())
      const { year, month, day } = civilDate(number)
      assert.equal(dayNumber(year, month, day), number)
      assert.equal(parseDay(formatDay(number)), number)
    }),
  )
})

test('months run over into the next year, and back', () => {
  assert.equal(formatDay(dayNumber(2021, 13, 1)), '2022-01-01')
  assert.equal(formatDay(dayNumber(2022, 0, 31)), '2021-12-31')
  assert.equal(formatDay(dayNumber(2022, -1, 30)), '2021-11-30')
})

test('leap years', () => {
  assert.deepEqual(
    [1900, 2000, 2022, 2024].map((year) => daysInMonth(year, 2)),
    [28, 29, 28, 29],
  )
})

test('ISO weeks belong to the year of their Thursday', () => {
  const week = (iso: string): string => {
    const number = parseDay(iso) ?? 0
    return `${isoWeek(number).year}-${isoWeek(number).week}`
  }
  assert.deepEqual(['2021-01-03', '2021-01-04', '2024-12-30', '2020-12-31', '2016-01-01'].map(week), [
    '2020-53',
    '2021-1',
    '2025-1',
    '2020-53',
    '2015-53',
  ])
})

test('what is no date is not parsed', () => {
  assert.deepEqual(
    ['2022-02-30', '2022-13-01', 'today', '', '0000-01-01', '2022-01-011'].map(parseDay),
    new Array(6).fill(undefined),
  )
  assert.equal(parseDay('2022-01-07T10:00:00+06:00'), parseDay('2022-01-07'))
})

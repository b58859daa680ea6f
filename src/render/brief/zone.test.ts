import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whenIn, zoneOf, zoneText } from './zone.ts'

test('the zone is that of more than half of the reports, or else UTC', () => {
  assert.equal(zoneOf(['2022-01-06T12:00:00+06:00', '2022-01-06T13:00:00+06:00', '2022-01-06T10:00:00Z']), '+06:00')
  assert.equal(zoneOf(['2022-01-06T12:00:00+06:00', '2022-01-06T10:00:00Z']), 'Z')
  assert.equal(zoneOf(['2022-01-06', '2022-01-06T10:00:00+00:00']), 'Z')
  assert.deepEqual([zoneText('Z'), zoneText('+06:00')], ['UTC', 'UTC+06:00'])
})

for (const [moment, zone, day, timed] of [
  ['2022-01-06T20:30:00Z', '+06:00', '7 January 2022', '7 January 2022, 02:30'],
  ['2022-01-06T02:30:00+06:00', 'Z', '5 January 2022', '5 January 2022, 20:30'],
  ['2022-01-06T02:30:00Z', '-03:30', '5 January 2022', '5 January 2022, 23:00'],
  ['2022-01-06', '+06:00', '6 January 2022', '6 January 2022'],
  ['2022-01-06T10:00', '+06:00', '6 January 2022, 10:00', '6 January 2022, 10:00'],
] as const)
  test(`${moment} in ${zone}`, () => {
    assert.deepEqual([whenIn(moment, zone), whenIn(moment, zone, true)], [day, timed])
  })

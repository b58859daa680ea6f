import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reading, Time } from '../src/model/index.ts'
import { emptyReading } from './predictions.ts'
import type { Scored } from './task.ts'
import { parseTimeMl, scoreTimes } from './timex.ts'

const document = parseTimeMl(
  `<TimeML><DCT><TIMEX3 tid="t0" value="1998-02-13T10:00" functionInDocument="CREATION_TIME">02/13</TIMEX3></DCT>
<TEXT>Police &amp; troops <EVENT eid="e1">came</EVENT> <TIMEX3 tid="t1" type="DATE" value="1998-02-10">on <NUM>10</NUM> February</TIMEX3>
and stayed <TIMEX3 tid="t2" type="DURATION" value="P2D">two days</TIMEX3><TIMEX3 tid="t3" type="DATE" value="1998"/>,
<TIMEX3 tid="t4" type="DATE" value="PRESENT_REF">now</TIMEX3> gone.</TEXT></TimeML>`,
  'made-up',
)
const { text } = document.input

function time(words: string, value: string, type: Time['type'] = 'DATE'): Time {
  const start = text.indexOf(words)
  return { span: { start, end: start + words.length }, text: words, type, value }
}

function scoreOf(times: readonly Time[]): { figures: Map<string, number>; misses: Scored['misses'] } {
  const reading: Reading = { ...emptyReading(document.input), times }
  const { figures, misses } = scoreTimes([{ document, reading }])
  return { figures: new Map(figures.map(({ name, value }) => [name, value])), misses }
}

test('TimeML: tags go, entities are decoded, spans index the text, times without words are left out', () => {
  assert.equal(document.input.published, '1998-02-13')
  assert.match(text, /^Police & troops came on 10 February\nand stayed two days,\nnow gone\.$/)
  assert.deepEqual(
    document.gold.map(({ start, end, type, value }) => [text.slice(start, end), type, value]),
    [
      ['on 10 February', 'DATE', '1998-02-10'],
      ['two days', 'DURATION', 'P2D'],
      ['now', 'DATE', 'PRESENT_REF'],
    ],
  )
})

test('what is read as it is marked scores 100', () => {
  const { figures, misses } = scoreOf([
    time('on 10 February', '1998-02-10'),
    time('two days', 'P2D', 'DURATION'),
    time('now', 'PRESENT_REF'),
  ])
  assert.deepEqual(
    ['strictF1', 'relaxedF1', 'valueF1', 'typeF1'].map((name) => figures.get(name)),
    [100, 100, 100, 100],
  )
  assert.deepEqual(misses, [])
})

test('fewer words are relaxed but not strict, another value costs value, a time too many costs precision', () => {
  const { figures, misses } = scoreOf([
    time('10 February', '1998-02-10'),
    time('two days', 'P3D', 'DURATION'),
    time('now', 'PRESENT_REF'),
    time('Police', 'PAST_REF'),
  ])
  // 4 found, 3 marked: strict 2, relaxed 3, value 2.
  assert.equal(figures.get('strictPrecision'), 50)
  assert.equal(figures.get('strictRecall'), 66.67)
  assert.equal(figures.get('strictF1'), 57.14)
  assert.equal(figures.get('relaxedF1'), 85.71)
  assert.equal(figures.get('valueF1'), 57.14)
  assert.deepEqual(misses.map(({ cause }) => cause).sort(), ['spurious', 'wrong extent', 'wrong value'])
})

test('two readings of one marked time: one is right, the other is one too many', () => {
  const { figures } = scoreOf([time('on 10 February', '1998-02-10'), time('10', '1998-02-10')])
  assert.equal(figures.get('relaxedPrecision'), 50)
  assert.equal(figures.get('relaxedRecall'), 33.33)
})

test('nothing read scores 0 and each marked time is a miss', () => {
  const { figures, misses } = scoreOf([])
  assert.equal(figures.get('relaxedF1'), 0)
  assert.deepEqual(
    misses.map(({ words }) => words),
    ['on 00 february', 'two days', 'now'],
  )
})

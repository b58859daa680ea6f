import { deepEqual, equal, throws } from 'node:assert/strict'
import { test } from 'node:test'
import type { Event, Reading } from '../src/model/index.ts'
import { parseOrdinary, scoreOrdinary } from './ordinary.ts'
import { emptyReading } from './predictions.ts'

const table = `# remark
== raid
Gunmen [raided|ASSAULT 1] a farm. The [raid|ASSAULT 1] cost two lives. They [met|?CONSULT] later.

== match
Rovers struck twice.

== plot
Men planned to [attack|ASSAULT/COERCE not] a shop.
`

function read(index: number, events: readonly (readonly [string, string, Partial<Event>?])[]) {
  const document = parseOrdinary(table)[index] ?? { input: { ref: '', text: '' }, gold: [] }
  const { text } = document.input
  const made = events.map(([words, type, more]) => ({
    type,
    trigger: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
    reality: 'happened',
    background: false,
    ...more,
  }))
  return { document, reading: { ...emptyReading(document.input), events: made } as unknown as Reading }
}

const figuresOf = (pairs: Parameters<typeof scoreOrdinary>[0]) =>
  Object.fromEntries(scoreOrdinary(pairs).figures.map(({ name, value }) => [name, value]))

test('marks are taken out of the text, and mentions of one number are one event', () => {
  const [raid] = parseOrdinary(table)
  equal(raid?.input.text, 'Gunmen raided a farm. The raid cost two lives. They met later.')
  deepEqual(
    raid?.gold.map(({ spans, types, optional, news }) => ({ spans: spans.length, types, optional, news })),
    [
      { spans: 2, types: ['ASSAULT', 'ASSAULT'], optional: false, news: true },
      { spans: 1, types: ['CONSULT'], optional: true, news: true },
    ],
  )
  throws(() => parseOrdinary('== x\nA [bracket that is not closed.\n'), /not closed/)
  throws(() => parseOrdinary('== x\nA [mark] of nothing.\n'), /no type/)
})

test('an event found twice is found wrong once; what is optional counts neither way', () => {
  const figures = figuresOf([
    read(0, [
      ['raided', 'ASSAULT'],
      ['raid ', 'ASSAULT'],
      ['met', 'CONSULT'],
    ]),
    read(1, [['struck', 'ASSAULT']]),
  ])
  equal(figures['eventRecall'], 100)
  equal(figures['eventPrecision'], 33.33)
  equal(figures['newsPrecision'], 33.33)
  equal(figures['inventedInQuiet'], 1)
})

test('a plan that is told as news is no news', () => {
  const asNews = figuresOf([read(2, [['attack', 'ASSAULT']])])
  deepEqual([asNews['eventPrecision'], asNews['newsPrecision']], [100, 0])
  const asPlan = figuresOf([read(2, [['attack', 'COERCE', { reality: 'planned' }]])])
  deepEqual([asPlan['eventPrecision'], asPlan['newsRead']], [100, 0])
})

/** Are hard dispatches scored as their annotation says? A tiny one, whose score can be worked out by hand. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Event, Reading, Span, Tally } from '../src/model/index.ts'
import { scoreHard } from './hard.ts'
import { locateHard, parseHard } from './hard-annotation.ts'
import { emptyReading } from './predictions.ts'

const text = 'Rebels shot two men, police said. The army denied the shooting. In 2001 a bomb killed nine.'
const gold = locateHard(
  parseHard(`
events:
  - { at: "[shot] two men", also: ["the [shooting]"], type: ASSAULT, reality: happened }
  - { at: "[killed] nine", type: [ASSAULT, EXPLOSION], reality: happened, background: true }
  - { at: "[denied] the", type: REJECT, reality: happened, optional: true }
attributions:
  - { says: "{Rebels shot two men}, <police> [said]", stance: asserts }
  - { says: "<The army> [denied] {the shooting}", stance: denies }
tallies:
  - { at: "[two men]", category: killed, low: 2, best: 2, high: 2, source: police }
`),
  text,
)

function span(words: string): Span {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

function event(words: string, type: string, background = false): Event {
  const empty = { actors: [], targets: [], instruments: [], objects: [], attributions: [] }
  return { id: words, trigger: span(words), sentence: 0, type, reality: 'happened', background, ...empty }
}

function figuresOf(reading: Partial<Reading>): Partial<Record<string, number>> {
  const pair = { name: 'tiny', gold, reading: { ...emptyReading({ ref: 'tiny', text }), ...reading } }
  return Object.fromEntries(scoreHard([pair]).figures.map(({ name, value }) => [name, value]))
}

const figure = (figures: Partial<Record<string, number>>, names: string[]) => names.map((name) => figures[name])

test('an event is found at any of its mentions, once; what is optional counts neither way', () => {
  const names = ['eventPrecision', 'eventRecall', 'eventBackground']
  const both = figuresOf({ events: [event('shooting', 'ASSAULT'), event('killed', 'EXPLOSION')] })
  assert.deepEqual(figure(both, names), [100, 100, 50])
  const twice = figuresOf({ events: [event('shooting', 'ASSAULT'), event('shot', 'ASSAULT')] })
  assert.deepEqual(figure(twice, names), [50, 50, 100])
  const more = figuresOf({
    events: [event('killed', 'EXPLOSION', true), event('denied', 'REJECT'), event('said', 'CONSULT')],
  })
  assert.deepEqual(figure(more, names), [50, 50, 100])
})

test('an attribution is found at its cue, or by its source and content; then its parts are asked for', () => {
  const made = { id: 'a1', sourceKind: 'other', mode: 'indirect', stance: 'asserts' } as const
  const read = figuresOf({
    attributions: [
      { ...made, source: [span('police')], cue: [], content: [span('Rebels')] },
      { ...made, source: [span('police')], cue: [span('denied')], content: [span('the shooting')] },
    ],
  })
  assert.deepEqual(figure(read, ['attributionF1', 'attributionSource', 'attributionStance']), [100, 50, 50])
})

test('a count is right with its category and its three figures', () => {
  const tally: Tally = {
    id: 't',
    span: span('two'),
    category: 'killed',
    low: 2,
    best: 2,
    high: 2,
    exactness: 'exact',
    attributions: [],
  }
  assert.deepEqual(figure(figuresOf({ tallies: [tally] }), ['tallyF1', 'tallySource']), [100, 0])
  assert.equal(figuresOf({ tallies: [{ ...tally, category: 'injured' }] })['tallyF1'], 0)
})

test('words that the text has not, or has twice, are a fault of the annotation', () => {
  const line = (at: string) =>
    parseHard(`{ events: [{ at: "${at}", type: FIRE, reality: happened }], attributions: [], tallies: [] }`)
  assert.throws(() => locateHard(line('[burned]'), text), /not once/)
  assert.throws(() => locateHard(line('[a]'), text), /not once/)
  assert.throws(() => locateHard(line('Rebels'), text), /no \[\]/)
})

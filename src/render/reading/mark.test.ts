import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { paint } from '../../cli/painter.ts'
import { unpainted } from '../paint/index.ts'
import { displayWidth } from '../width.ts'
import type { Mark, MarkKind } from './mark.ts'
import { renderMarked } from './mark.ts'

const plain = { isColoured: false, paint: unpainted }
const coloured = { isColoured: true, paint }
const kinds: readonly MarkKind[] = ['time', 'place', 'event', 'people', 'source', 'says']

function mark(text: string, kind: MarkKind, words: string): Mark {
  const start = text.indexOf(words)
  return { kind, span: { start, end: start + words.length } }
}

const text = 'On Thursday twelve people were killed in Almaty, police said.'

const cases: readonly (readonly [name: string, marks: readonly Mark[], shown: string])[] = [
  ['nothing', [], text],
  [
    'beside each other',
    [mark(text, 'time', 'On Thursday'), mark(text, 'place', 'Almaty'), mark(text, 'source', 'police')],
    '⟦time: On Thursday⟧ twelve people were killed in ⟦place: Almaty⟧, ⟦source: police⟧ said.',
  ],
  [
    'one in the other',
    [mark(text, 'people', 'twelve people were killed'), mark(text, 'event', 'killed')],
    'On Thursday ⟦people: twelve people were ⟦event: killed⟧⟧ in Almaty, police said.',
  ],
  [
    'the same words twice',
    [mark(text, 'event', 'killed'), mark(text, 'people', 'killed'), mark(text, 'event', 'killed')],
    'On Thursday twelve people were ⟦event, people: killed⟧ in Almaty, police said.',
  ],
  [
    'crossing: the later one ends where the earlier one does',
    [mark(text, 'people', 'twelve people were'), mark(text, 'event', 'were killed')],
    'On Thursday ⟦people: twelve people ⟦event: were⟧⟧ killed in Almaty, police said.',
  ],
]

for (const [name, marks, shown] of cases)
  test(`marks without colour: ${name}`, () => {
    assert.equal(renderMarked(text, marks, { width: 200, ...plain }), `${shown}\n`)
  })

test('with colour the marks add no characters', () => {
  const marks = [mark(text, 'people', 'twelve people were killed'), mark(text, 'event', 'killed')]
  const shown = renderMarked(text, marks, { width: 200, ...coloured })
  assert.notEqual(shown, `${text}\n`)
  assert.equal(stripVTControlCharacters(shown), `${text}\n`)
})

test('line ends of the text stay, also those of Windows', () => {
  assert.equal(renderMarked('one\r\n\r\ntwo\nthree', [], { width: 200, ...plain }), 'one\n\ntwo\nthree\n')
})

test('a report cannot steer the terminal', () => {
  assert.equal(renderMarked('a\u001b[2Jb\u0007\u009b', [], { width: 200, ...plain }), 'a␛[2Jb␇\ufffd\n')
})

const marked = fc
  .tuple(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(fc.tuple(fc.nat(200), fc.nat(60), fc.constantFrom(...kinds))),
  )
  .map(([words, spans]) => {
    const marks = spans.map(([start, length, kind]): Mark => ({ kind, span: { start, end: start + length } }))
    return { words, marks }
  })

test('whatever is marked, the text is all there and fits', () => {
  fc.assert(
    fc.property(marked, fc.integer({ min: 8, max: 60 }), ({ words, marks }, width) => {
      const bare = words.replace(/[⟦⟧\p{C}]/gu, 'x')
      const shown = renderMarked(bare, marks, { width, ...plain })
      const unmarked = shown
        .replace(/⟦[a-z]+(, [a-z]+)*:\s/g, '')
        .replace(/⟦[a-z, \n]+:\s/g, '')
        .replaceAll('⟧', '')
      assert.equal(unmarked.replace(/\s+/g, ''), bare.replace(/\s+/g, ''))
      const open = shown.match(/⟦/g)?.length ?? 0
      assert.equal(shown.match(/⟧/g)?.length ?? 0, open)
    }),
    { numRuns: 200 },
  )
})

test('lines of ordinary words fit the width', () => {
  const words = 'Some words 北京市 of one and another length '.repeat(20)
  for (const width of [20, 41, 80])
    for (const line of renderMarked(words, [mark(words, 'time', 'one and')], { width, ...plain }).split('\n'))
      assert.ok(displayWidth(line) <= width, line)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findAnchors, sharedInOrder } from './anchor.ts'

const keys = (text: string): string[] => findAnchors(text).map(({ key }) => key)

test('names and figures in their order, a full name by its last word', () => {
  assert.deepEqual(keys('Police spokeswoman Saltanat Azirbek told Khabar 24 of 2,298 arrests.'), [
    'pls',
    'azrbk',
    'kbr',
    '24',
    '2298',
  ])
})

test('languages spell names and figures apart, and they are the same', () => {
  assert.deepEqual(keys('Tokayev'), keys('Токаев'))
  assert.deepEqual(keys('2,298'), keys('2.298'))
  assert.deepEqual(keys('2,298'), keys('2\u202f298'))
})

test('what is shared is in the order of both', () => {
  const shared = (a: string, b: string): string[] =>
    sharedInOrder(findAnchors(a), findAnchors(b)).map(({ start, end }) => b.slice(start, end))
  assert.deepEqual(shared('Azirbek, 353, Giniyat, 1,000', '353 Verletzte, sagte Giniyat, und 1.000'), [
    '353',
    'Giniyat',
    '1.000',
  ])
  assert.deepEqual(shared('Oktay met Bozdag', 'Bozdag met Oktay').length, 1)
})

test('anchors of any text stand where they say', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      let at = 0
      for (const { start, end } of findAnchors(text)) {
        assert.ok(start >= at && end > start && end <= text.length)
        at = end
      }
      assert.equal(sharedInOrder(findAnchors(text), findAnchors(text)).length, findAnchors(text).length)
    }),
  )
})

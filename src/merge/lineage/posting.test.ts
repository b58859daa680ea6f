import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { makePostings } from './posting.ts'

test('postings find what a plain map finds, the latest first, but for formulas', () => {
  const commonMax = 5
  fc.assert(
    fc.property(fc.array(fc.nat(400), { maxLength: 9000 }), (keys) => {
      const postings = makePostings(commonMax)
      const plain = new Map<number, number[]>()
      keys.forEach((key, text) => {
        postings.add(key, text)
        plain.set(key, [text, ...(plain.get(key) ?? [])])
      })
      for (let key = 0; key <= 400; key += 1) {
        const found: number[] = []
        postings.visit(key, (text) => found.push(text) > 0)
        const texts = plain.get(key) ?? []
        assert.deepEqual(found, texts.length > commonMax ? [] : texts)
      }
    }),
    { numRuns: 20 },
  )
})

test('a visit ends when it is told to', () => {
  const postings = makePostings(5)
  for (let text = 0; text < 4; text += 1) postings.add(7, text)
  const found: number[] = []
  postings.visit(7, (text) => {
    found.push(text)
    return text > 2
  })
  assert.deepEqual(found, [3, 2])
})

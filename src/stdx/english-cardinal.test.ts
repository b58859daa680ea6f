/** Are English cardinals read whole, and nothing else? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readCardinal } from './english-cardinal.ts'

const cases: readonly (readonly [words: string, value: number, length: number])[] = [
  ['twelve men', 12, 1],
  ['forty-two men', 42, 1],
  ['forty two men', 42, 2],
  ['one hundred and three men', 103, 4],
  ['a hundred men', 100, 2],
  ['twelve hundred', 1200, 2],
  ['two million three hundred thousand and five people', 2_300_005, 7],
  ['two hundred thousand', 200_000, 3],
  ['2,750 men', 2750, 1],
  ['3.5 million people', 3_500_000, 2],
  ['40 thousand', 40_000, 2],
  ['two and three', 2, 1],
  ['twenty nineteen', 20, 1],
  ['zero casualties', 0, 1],
  ['1,50,000 people', 150_000, 1],
  ['1.2 lakh voters', 120_000, 2],
]

for (const [words, value, length] of cases) {
  test(`cardinal: ${words}`, () => assert.deepEqual(readCardinal(words.split(' '), 0), { value, length }))
}

for (const words of ['a man', '3.5', 'hundred', 'twenty-twenty', '12,34', '12th', 'man', '']) {
  test(`no cardinal: ${words}`, () => assert.equal(readCardinal(words.split(' '), 0), undefined))
}

test('a cardinal of any words is whole, not negative, and within the words', () => {
  const word = fc.constantFrom(
    ...'one two twelve twenty-one ninety hundred thousand million billion and a 7 2,000 1.5'.split(' '),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const found = readCardinal(words, 0)
      if (found === undefined) return
      assert.ok(Number.isInteger(found.value) && found.value >= 0)
      assert.ok(found.length >= 1 && found.length <= words.length)
    }),
  )
})

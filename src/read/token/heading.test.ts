/** Which words head a line, or the lines below? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../../check/words-of.ts'
import { headingSpan, headingsOf } from './heading.ts'

const headings = (text: string) => {
  const tokenized = wordsOf(text)
  return headingsOf(tokenized).map((heading) => {
    const { start, end } = headingSpan(heading, tokenized.sentences)
    return [tokenized.text.slice(start, end), heading.from, heading.to]
  })
}

test('what stands before a colon or a dash heads its line, and a short line those below', () => {
  assert.deepEqual(headings('- 8 May: A crowd burned an office. Nobody was hurt.\n\n9 May: Police came.'), [
    ['8 May', 0, 1],
    ['9 May', 2, 3],
  ])
  assert.deepEqual(headings('Peru\n\nA strike began.\n\nPolice came.')[0], ['Peru', 1, 2])
  assert.deepEqual(headings('PERU – Strike halts buses\n\nCHILE – Bus plunges off bridge').at(0)?.[0], 'PERU')
})

test('a clause or a sentence heads nothing', () => {
  assert.deepEqual(headings('Police said: stay at home.\n\nThe crowd left – and came back.\n\nNobody was hurt.'), [])
  assert.deepEqual(headings('Iran: "We will strike back."\n\nIsrael – which holds the area – shelled a town.'), [])
})

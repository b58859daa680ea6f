import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordsOf } from '../../../check/words-of.ts'
import type { Span } from '../../model/index.ts'
import { cases } from './en/cases.ts'
import { findAttributions, rules } from './index.ts'
import { findQuotations } from './quotes.ts'

const read = (text: string) => findAttributions(wordsOf(text), []).value

function marked(line: string, kind: 'source' | 'cue' | 'content'): string[] {
  const pattern = { source: /\[(.+?)\]/g, cue: /\{(.+?)\}/g, content: /<(.+?)>/g }[kind]
  return [...line.matchAll(pattern)].map(([, words]) => (words ?? '').replace(/[[\]{}<>]/g, ''))
}

for (const { rule, kind, stance = 'asserts', mode = 'indirect', lines } of cases.reads) {
  for (const line of lines) {
    test(`${rule}: ${line}`, () => {
      const text = line.replace(/[[\]{}<>]/g, '')
      const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end))
      const [attribution, ...others] = read(text)
      assert.deepEqual(others, [])
      assert.ok(attribution !== undefined, 'nothing was read')
      assert.deepEqual(words(attribution.source), marked(line, 'source'))
      assert.deepEqual(words(attribution.cue), marked(line, 'cue'))
      assert.deepEqual(words(attribution.content), marked(line, 'content'))
      assert.equal(attribution.sourceKind, kind)
      assert.equal(attribution.stance, stance)
      assert.equal(attribution.mode, mode)
      assert.equal(attribution.because[0]?.rule, rule)
    })
  }
}

for (const line of cases.refuses) {
  test(`nothing is said in: ${line}`, () => assert.deepEqual(read(line), []))
}

test('a quotation that goes on in the next sentences stays with its speaker', () => {
  const text = '“The operation goes on,” the commander said. “Nobody will be spared. We are ready.”'
  const [attribution] = read(text)
  const said = attribution?.content.map(({ start, end }) => text.slice(start, end))
  assert.deepEqual(said, ['The operation goes on', 'Nobody will be spared.', 'We are ready.'])
  assert.equal(attribution?.because.at(-1)?.rule, 'attribution/en/quote-continued')
})

test('a pronoun speaks for the speaker named before it, and says that this is inferred', () => {
  const [, second] = read('The governor said the road was open. He said trains were running.')
  assert.equal(second?.sourceName, 'governor')
  assert.deepEqual(second?.because.at(-1), {
    rule: 'attribution/en/pronoun-speaker',
    span: { start: 37, end: 39 },
    basis: 'inferred',
  })
})

const relayed = [
  ['353 people were injured, according to city officials quoted by local press.', 'city officials', 'local press'],
  ['353 people were injured, city officials quoted by local press said on Thursday.', 'city officials', 'local press'],
  ['353 people were injured, the mayor was quoted by local media as saying.', 'mayor', 'local media'],
  ['The state news agency quoted the mayor as saying 353 people were injured.', 'mayor', 'state news agency'],
] as const

for (const [text, source, relay] of relayed) {
  test(`the source is whoever said it first, and who passes it on is joined by via: ${text}`, () => {
    const attributions = read(text)
    assert.deepEqual(
      attributions.map(({ sourceName }) => sourceName),
      [source, relay],
    )
    assert.equal(attributions[0]?.via, attributions[1]?.id)
    const [said] = attributions[0]?.content ?? []
    assert.equal(text.slice(said?.start, said?.end), '353 people were injured')
  })
}

test('quotations close at the paragraph and do not nest', () => {
  const text = '“One two.\n\n“Three four,” he said, and “five”.'
  assert.deepEqual(
    findQuotations(text).map(({ start, end }) => text.slice(start, end)),
    ['One two.', 'Three four,', 'five'],
  )
})

test('every rule has a case', () => {
  const covered = new Set([
    ...cases.reads.map(({ rule }) => rule),
    'attribution/en/quote-continued',
    'attribution/en/pronoun-speaker',
  ])
  assert.deepEqual(
    rules.map(({ id }) => id).filter((id) => !covered.has(id)),
    [],
  )
})

test('any text gives spans within it and throws nothing', () => {
  const pieces = fc.constantFrom(
    'said',
    'police',
    ',',
    '"',
    '“',
    '”',
    '.',
    '\n\n',
    'according to',
    'The',
    'who',
    'that',
    'and',
    'Ali',
    '12',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces).map((words) => words.join(' ')),
      ),
      (text) => {
        for (const { source, cue, content } of read(text)) {
          for (const { start, end } of [...source, ...cue, ...content]) {
            assert.ok(start >= 0 && start < end && end <= text.length)
          }
        }
      },
    ),
  )
})

/** Do sentences and words end where they must, in any text, and in linear time? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { limits, type Report } from '../../model/index.ts'
import { makeReport } from '../text/index.ts'
import { cases } from './en/cases.ts'
import { type TokenizedText, tokenizeReport } from './index.ts'

const tokensOf = (text: string): TokenizedText => tokenizeReport(makeReport({ text, language: 'en' })).value

for (const line of cases.sentences) {
  test(`sentences: ${JSON.stringify(line)}`, () => {
    const text = line.replaceAll('¶', '')
    const { sentences } = tokensOf(text)
    let out = ''
    let at = 0
    for (const { start, index } of sentences) {
      out += index === 0 ? text.slice(0, start) : `${text.slice(at, start)}¶`
      at = start
    }
    assert.equal(out + text.slice(at), line)
  })
}

for (const [text, tokens] of cases.tokens) {
  test(`tokens: ${JSON.stringify(text)}`, () => {
    const found = tokensOf(text).sentences.flatMap((sentence) => sentence.tokens.map((token) => token.text))
    assert.equal(found.join(' '), tokens)
  })
}

test('the title is one sentence, whatever its stops', () => {
  const { sentences, text } = tokenizeReport(
    makeReport({ title: 'Three dead. More feared', text: 'Police fired. They ran.' }),
  ).value
  assert.deepEqual(
    sentences.map(({ start, end, headline }) => [text.slice(start, end), headline]),
    [
      ['Three dead. More feared', true],
      ['Police fired.', false],
      ['They ran.', false],
    ],
  )
})

test('kinds of tokens', () => {
  const kinds = tokensOf('In 2014, F-16 jets hit 2,750 km!').sentences[0]?.tokens.map(({ kind }) => kind)
  assert.deepEqual(kinds, ['word', 'number', 'mark', 'word', 'word', 'word', 'number', 'word', 'mark'])
})

/** A report as a caller might build it: the text as it is, broken Unicode and all. */
const raw = (text: string, bodyStart = 0): Report => ({ ...makeReport({ text: '' }), text, bodyStart })

/** Spans in order and in bounds, texts exact, every character but white space and control characters in one token. */
function checkCover(tokenized: TokenizedText): void {
  const { text } = tokenized
  let at = 0
  const gap = (to: number): void => assert.match(text.slice(at, to), /^[\s\p{Cc}]*$/u)
  for (const [index, sentence] of tokenized.sentences.entries()) {
    assert.equal(sentence.index, index)
    assert.equal(sentence.start, sentence.tokens[0]?.start)
    assert.equal(sentence.end, sentence.tokens.at(-1)?.end)
    for (const token of sentence.tokens) {
      assert.ok(token.start >= at && token.end > token.start && token.end <= text.length)
      assert.equal(text.slice(token.start, token.end), token.text)
      gap(token.start)
      at = token.end
    }
  }
  gap(text.length)
}

const pieces = fc.constantFrom(
  ...[
    'Police',
    'U.S.',
    'no.',
    'Jan.',
    '6',
    '.',
    '!',
    '?',
    '...',
    '"',
    '“',
    '”',
    "'",
    '(',
    ')',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
  ],
  ...[
    '- ',
    '• ',
    '1,000',
    '2.5',
    '12-year-old',
    "didn't",
    'a@b.cd',
    'http://x.y',
    '\ud800',
    '\u0000',
    '\u200d',
    'é',
    '日本。',
  ],
)

test('tokens cover any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => checkCover(tokenizeReport(raw(text)).value)),
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), fc.nat(40), (parts, cut) => {
      const text = parts.join('')
      checkCover(tokenizeReport(raw(text, Math.min(cut, text.length))).value)
    }),
    { numRuns: 300 },
  )
})

test('broken surrogates are tokens of their own', () => {
  checkCover(tokenizeReport(raw('a \ud800 b\udc00c \ud83d\ude00')).value)
})

test('a token of 100,000 characters is broken, with a warning', () => {
  for (const piece of ['x', '7', '.', '😀', 'a-', '1,']) {
    const { value, warnings } = tokenizeReport(raw(piece.repeat(100_000 / piece.length)))
    checkCover(value)
    const longest = Math.max(...value.sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text.length)))
    assert.ok(longest <= limits.tokenCharsMax)
    assert.ok(warnings.length > 0)
  }
})

test('a sentence without end is broken, with a warning', () => {
  const { value, warnings } = tokenizeReport(raw('so they went on '.repeat(1000)))
  checkCover(value)
  assert.ok(value.sentences.every(({ tokens }) => tokens.length <= limits.sentenceTokensMax))
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ['limit/sentence-tokens'],
  )
})

test('more sentences than the limit are not read, with a warning', () => {
  const { value, warnings } = tokenizeReport(raw('They ran. '.repeat(limits.sentencesMax + 5)))
  assert.equal(value.sentences.length, limits.sentencesMax)
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ['limit/sentences'],
  )
})

test('time grows with the text, not with its square', () => {
  const measure = (text: string): number => {
    const start = process.cpuUsage()
    tokenizeReport(raw(text))
    return process.cpuUsage(start).user
  }
  measure('They ran. '.repeat(5000))
  for (const piece of ['They ran. ', 'x', '1.', 'a.', '. ', '"', '\n', 'a\n', "'", '- ', '(', 'a@']) {
    // Four times the text may take up to ten times as long, in one trial of eight: the machine has other things to do. A
    // square law would take sixteen in all. Below two milliseconds the clock is too coarse to tell.
    const holds = (): boolean =>
      measure(piece.repeat(100_000 / piece.length)) < 10 * Math.max(measure(piece.repeat(25_000 / piece.length)), 2000)
    assert.ok([1, 2, 3, 4, 5, 6, 7, 8].some(holds), JSON.stringify(piece))
  }
})

test('two megabytes without a full stop', () => {
  const { value } = tokenizeReport(raw('word '.repeat(400_000)))
  assert.equal(value.sentences.length, 1000)
})

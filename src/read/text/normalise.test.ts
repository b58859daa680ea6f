import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { normalCases, spanCases } from './cases.ts'
import { normaliseText } from './index.ts'

/** Strings of what the steps look for, close together, and of anything. */
const pieces = [
  ...[
    'a',
    'e',
    'E',
    'govern',
    'ment',
    'anti',
    'and',
    'ten',
    'A',
    '-',
    '\u2010',
    '\n',
    '\r',
    '\r\n',
    ' ',
    '\t',
    '.',
    '"',
  ],
  ...[
    '\u00ad',
    '\u200b',
    '\ufeff',
    '\u202e',
    '\u00a0',
    '\u2009',
    '\u2028',
    '\u2029',
    '\ufb01',
    '\ufb03',
    '\uff21',
    '\uff07',
  ],
  ...[
    '\u0301',
    '\u0302',
    '\u0338',
    '\u0323',
    '\u1112',
    '\u1161',
    '\u11ab',
    '\u212b',
    '\u2126',
    '\u037e',
    '\u1fef',
    '\u0344',
  ],
  ...[
    'â',
    '€',
    'œ',
    '™',
    '\u009d',
    '\u0080',
    '\u0099',
    '\u0092',
    '\u0000',
    'Ã',
    'Â',
    '©',
    '¨',
    '´',
    '’',
    '‘',
    '`',
    '“',
    '”',
  ],
  ...['\ud800', '\udc00', '😀', '\ufe0f', '\u02bc', 'қ', 'ß'],
]
/** Those that stay inside a word. */
const letters = ['a', 'E', 'govern', '\u00ad', '\ufb01', '\u200b', '\u0301', '\uff21', '\u02bc', 'қ', 'ß']
const awkward = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((list) => list.join(''))
const anyText = fc.oneof(
  { weight: 3, arbitrary: awkward },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)) },
)

describe('normalised text', () => {
  for (const [name, text, normal] of normalCases) test(name, () => assert.equal(normaliseText(text).text, normal))
})

describe('words found in the normalised text, in the original', () => {
  for (const [text, words] of spanCases) {
    test(JSON.stringify(text), () => {
      const normal = normaliseText(text)
      let from = 0
      const found = words.map(([word]) => {
        const start = normal.text.indexOf(word, from)
        from = start + word.length
        const span = normal.spanOf(start, from)
        return [word, text.slice(span.start, span.end)]
      })
      assert.deepEqual(found, words)
    })
  }
})

test('every span has its span in the original: in bounds, in order, and nothing where nothing is', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const normal = normaliseText(text)
      let last = 0
      for (let at = 0; at < normal.text.length; at++) {
        const { start, end } = normal.spanOf(at, at + 1)
        assert.ok(start >= 0 && end > start && end <= text.length, `${start} to ${end}`)
        assert.ok(start >= last, 'begins go back')
        assert.equal(start, normal.toOriginal(at))
        assert.deepEqual(normal.spanOf(0, at + 1).end, end)
        if (text[start] === normal.text[at] && end === start + 1) assert.equal(text.slice(start, end), normal.text[at])
        last = start
      }
      assert.equal(normal.toOriginal(normal.text.length), text.length)
      assert.deepEqual(normal.spanOf(-5, normal.text.length + 5), normal.spanOf(0, normal.text.length))
    }),
    { numRuns: 2000 },
  )
})

test('what a span covers in the original is normalised to what it covers, where it is cut at spaces', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...letters)), (list) => {
      const text = ` ${list.join('')} `
      const normal = normaliseText(text)
      const { start, end } = normal.spanOf(1, normal.text.length - 1)
      assert.equal(normaliseText(text.slice(start, end)).text, normal.text.slice(1, -1))
    }),
  )
})

test('a second round finds nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = normaliseText(text).text
      assert.equal(normaliseText(once).text, once)
    }),
    { numRuns: 5000 },
  )
})

test('the result is composed', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: normal } = normaliseText(text)
      assert.equal(normal.normalize('NFC'), normal)
    }),
    { numRuns: 2000 },
  )
})

test('plain ASCII of one line is itself, but for an apostrophe written as a backtick', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      const normal = normaliseText(text)
      assert.equal(normal.text, text.replace(/(?<=[a-z])`(?=[a-z])/gi, "'"))
      for (let at = 0; at <= text.length; at++) assert.equal(normal.toOriginal(at), at)
    }),
  )
})

/** Each is the worst that one step can be given; seconds of processor time are compared, not set. */
const heavy = {
  plain: 'the army fired rockets at villages ',
  'all removed': '\u200b\u00ad\ufeff',
  'all replaced': '\u00a0\ufb01',
  accents: 'e\u0301',
  'one letter with all accents': '\u0301',
  'wrongly decoded': 'â€œâ€™Ã©',
  apostrophes: 'a’',
  'line ends': 'a-\n',
  'one long word': 'a',
  'refused line ends': 'Aa-\n',
}

describe('four times the text takes about four times the time', () => {
  const time = (text: string): number => {
    const started = process.cpuUsage()
    const normal = normaliseText(text)
    for (let at = 0; at < 1000; at++) normal.spanOf(at, at + 1)
    return process.cpuUsage(started).user
  }
  for (const [name, piece] of Object.entries(heavy)) {
    test(name, () => {
      const small = piece.repeat(Math.ceil(50_000 / piece.length))
      time(small)
      const least = Math.min(time(small), time(small), time(small))
      const most = Math.min(time(small.repeat(4)), time(small.repeat(4)))
      assert.ok(most < 12 * Math.max(least, 10_000), `${most} against ${least} microseconds`)
    })
  }
})

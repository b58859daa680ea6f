/** What news is really like: shouted, whispered, scanned, broken, cut, and in other languages. Never a throw, always a tree. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { knowledge } from '../../../check/knowledge.ts'
import { annotate, renderConllu, type Syntax, type Token } from './index.ts'
import { type RobustCase, robustCases, warnCases } from './robust-cases.ts'

const models = knowledge.syntax
const wordsOf = ({ sentences }: Syntax): readonly Token[] => sentences.flatMap(({ tokens }) => tokens)

/** Spans are exact and in order, every sentence is one tree with one root, every name is where it says. */
function checkSyntax({ text, sentences, names }: Syntax, given: string): void {
  assert.equal(text, given.toWellFormed())
  let last = 0
  for (const { start, end, tokens } of sentences) {
    assert.ok(tokens.length > 0 && start === tokens[0]?.start && end === tokens.at(-1)?.end)
    assert.equal(tokens.filter(({ head }) => head === -1).length, 1)
    for (const token of tokens) {
      assert.ok(token.start >= last && token.end > token.start, `${token.start} to ${token.end} after ${last}`)
      assert.equal(text.slice(token.start, token.end), token.text)
      last = token.end
    }
    assert.ok(isTree(tokens), 'a cycle')
  }
  for (const { start, end, text: own, sentence, tokens } of names) {
    assert.equal(text.slice(start, end), own)
    assert.equal(sentences[sentence]?.tokens[tokens.start]?.start, start)
    assert.equal(sentences[sentence]?.tokens[tokens.end - 1]?.end, end)
  }
}

/** Whether every word reaches the root; each is walked from once. */
function isTree(tokens: readonly Token[]): boolean {
  const safe = new Set<number>([-1])
  for (const first of tokens.keys()) {
    const path: number[] = []
    for (let at = first; !safe.has(at); at = tokens[at]?.head ?? -1) {
      if (path.length > tokens.length) return false
      path.push(at)
    }
    for (const at of path) safe.add(at)
  }
  return true
}

function checkCase({ text, sentences, relations = [], names = [], forms = [] }: RobustCase): void {
  const { value } = annotate(text, models)
  checkSyntax(value, text)
  if (sentences !== undefined) assert.equal(value.sentences.length, sentences)
  const found = value.sentences.flatMap(({ tokens }) =>
    tokens.map(
      (token) =>
        `${token.form ?? token.text} ${token.deprel.split(':')[0]} ${tokens[token.head]?.form ?? tokens[token.head]?.text ?? 'root'}`,
    ),
  )
  for (const relation of relations) assert.ok(found.includes(relation), `${relation} is not among ${found.join(', ')}`)
  for (const [name, kind] of names)
    assert.ok(
      value.names.some((one) => one.text === name && one.kind === kind),
      `${name} is not among ${value.names.map((one) => `${one.text} (${one.kind})`).join(', ')}`,
    )
  for (const [own, form] of forms) assert.equal(wordsOf(value).find((token) => token.text === own)?.form, form)
}

describe('texts as they come', () => {
  for (const one of robustCases) test(one.name, () => checkCase(one))
})

describe('bad texts', () => {
  for (const { name, text, warns } of warnCases) {
    test(name, () => {
      const { value, warnings } = annotate(text, models)
      checkSyntax(value, text)
      assert.deepEqual([...new Set(warnings.map(({ code }) => code))].sort(), [...warns].sort())
      for (const { span } of warnings)
        assert.ok(span === undefined || (span.start < span.end && span.end <= text.length))
    })
  }
})

test('any string is read, with exact spans and trees', () => {
  const pieces = [
    'Police',
    'said',
    ' ',
    '. ',
    '\n\n',
    "n't",
    '’s',
    '\u00ad',
    '\u200b',
    '-\n',
    'ﬁ',
    'ﬃ',
    'n’t',
    'can',
    'not',
    '12',
    '\ud800',
    'Аты',
    'e\u0301',
    '(',
    '"',
    '\u0000',
    'â€œ',
    '。',
  ]
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((list) => list.join('')),
  )
  fc.assert(
    fc.property(text, (given) => {
      const { value } = annotate(given, models)
      checkSyntax(value, given)
      const rows = renderConllu(value, 'one')
        .split('\n')
        .filter((line) => /^\d/.test(line))
      assert.ok(rows.every((row) => row.split('\t').length === 10))
    }),
    { numRuns: 200 },
  )
})

test('what is typeset oddly is parsed as what it says', () => {
  const plain = "Officials didn't confirm that the government's troops fired at protesters in Bogotá."
  const odd =
    'O\ufb03cials didn’t con\u00ad\ufb01rm that the govern-\nment‘s\u00a0troops \ufb01red at pro\u200btest-\r\n  ers in Bogota\u0301.'
  const shape = (text: string) =>
    wordsOf(annotate(text, models).value).map(({ form, text: own, lemma, upos, feats, head, deprel }) => [
      (form ?? own).replace(/[’‘]/, "'"),
      lemma,
      upos,
      feats,
      head,
      deprel,
    ])
  assert.deepEqual(shape(odd), shape(plain))
  const rows = renderConllu(annotate(odd, models).value, 'one')
  const forms = rows.split('\n').flatMap((row) => (/^\d/.test(row) ? [row.split('\t')[1] ?? ''] : []))
  assert.equal(forms.join(''), odd.replace(/\s/g, ''))
  assert.match(rows, /^\d+\tgovern-ment\tgovernment\tNOUN.*CorrectForm=government/m)
})

describe('twice the text takes about twice the time', () => {
  const time = (text: string): number => {
    const started = process.cpuUsage()
    annotate(text, models)
    return process.cpuUsage(started).user
  }
  const heavy: Readonly<Record<string, string>> = {
    'no full stop': 'the army fired rockets at villages near the border and people fled toward the capital ',
    'one word': 'attack',
    'line ends': 'the govern-\nment fired rock-\nets at vil-\nlages ',
    'invisible characters': '\u200b\u00ad',
  }
  for (const [name, piece] of Object.entries(heavy)) {
    test(name, () => {
      const small = piece.repeat(Math.ceil(10_000 / piece.length))
      time(small)
      const [least, most] = [Math.min(time(small), time(small)), Math.min(time(small.repeat(2)), time(small.repeat(2)))]
      assert.ok(most < 8 * Math.max(least, 20_000), `${most} against ${least} microseconds`)
    })
  }
})

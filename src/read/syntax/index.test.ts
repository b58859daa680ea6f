import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { knowledge } from '../../../check/knowledge.ts'
import {
  badInputs,
  cases,
  joinCases,
  lemmaCases,
  nameCases,
  relationCases,
  sentenceCases,
  tokenCases,
} from './cases.ts'
import { joinNames } from './entities.ts'
import { annotate, explainNames, renderConllu, type Syntax } from './index.ts'
import { lemmaOf } from './lemma.ts'

const models = knowledge.syntax
const show = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 70)

describe('sentences', () => {
  for (const line of sentenceCases) {
    test(show(line), () => {
      const text = line.replaceAll('|', '')
      const found = annotate(text, models).value.sentences.map((sentence) => text.slice(sentence.start, sentence.end))
      assert.deepEqual(
        found,
        line.split('|').map((part) => part.trim()),
      )
    })
  }
})

describe('words', () => {
  for (const line of tokenCases) {
    test(line, () => {
      const words = line.split('|')
      const tight = /^(?:n't|'s|'re|[.,)%-]|not|led)$/
      const text = words.reduce(
        (sum, word, i) => sum + (i === 0 || tight.test(word) || /^(?:[($-])$/.test(words[i - 1]!) ? word : ` ${word}`),
        '',
      )
      const found = annotate(text, models).value.sentences.flatMap((sentence) =>
        sentence.tokens.map((token) => token.text),
      )
      assert.deepEqual(found, words)
    })
  }
})

describe('lemmas', () => {
  for (const [form, xpos, lemma] of lemmaCases)
    test(`${form} ${xpos}`, () => assert.equal(lemmaOf(form, xpos, models.lemma), lemma))
})

describe('relations', () => {
  for (const { text, relations } of relationCases) {
    for (const [dependent, relation, head] of relations) {
      test(`${dependent} is ${relation} of ${head}: ${show(text)}`, () => {
        const tokens = annotate(text, models).value.sentences.flatMap((sentence) =>
          sentence.tokens.map((token) => ({ ...token, headText: sentence.tokens[token.head]?.text ?? 'root' })),
        )
        const token = tokens.find((candidate) => candidate.text === dependent)
        assert.deepEqual([token?.deprel.split(':')[0], token?.headText], [relation.split(':')[0], head])
      })
    }
  }
})

describe('names', () => {
  for (const { text, names } of nameCases) {
    test(show(text), () =>
      assert.deepEqual(
        annotate(text, models).value.names.map((name) => [name.text, name.kind]),
        names,
      ),
    )
  }
})

describe('names joined', () => {
  for (const { text, names } of joinCases) {
    test(show(text), () => {
      let from = 0
      const named = names.map(([name, kind]) => {
        const start = text.indexOf(name, from)
        from = start + name.length
        return { text: name, kind, start, end: from }
      })
      assert.deepEqual(
        joinNames(named, text),
        names.map(([, , entity]) => entity),
      )
    })
  }
})

describe('names in a reading', () => {
  for (const { rule, text, names } of cases.reads) {
    test(`${rule} reads: ${show(text)}`, () => {
      const found = explainNames(annotate(text, models).value)
      assert.deepEqual(
        found.map((name) => [name.text, name.kind, name.entity]),
        names,
      )
      assert.equal(found.at(-1)?.because.at(-1)?.rule, rule)
      for (const { span, text: words, because } of found) {
        assert.equal(text.slice(span.start, span.end), words)
        assert.deepEqual(because[0], { rule: 'syntax/en/name', span, basis: 'stated' })
      }
    })
  }

  for (const text of cases.refuses) {
    test(`no name: ${show(text)}`, () => assert.deepEqual(explainNames(annotate(text, models).value), []))
  }
})

/** Every word is in its place, every sentence one tree with one root. */
function checkSyntax({ text, sentences, names }: Syntax): void {
  let end = 0
  for (const sentence of sentences) {
    assert.equal(sentence.tokens.filter((token) => token.head === -1).length, 1)
    for (const [i, token] of sentence.tokens.entries()) {
      assert.ok(token.start >= end && token.end > token.start)
      assert.equal(text.slice(token.start, token.end), token.text)
      assert.equal(token.head === -1, token.deprel === 'root')
      end = token.end
      let steps = 0
      for (let at = i; at >= 0; at = sentence.tokens[at]!.head) assert.ok(steps++ <= sentence.tokens.length, 'a cycle')
    }
  }
  for (const [i, name] of names.entries()) {
    assert.equal(text.slice(name.start, name.end), name.text)
    assert.ok(name.entity <= i && names[name.entity]!.kind === name.kind)
  }
}

describe('bad input', () => {
  for (const { name, text, warns } of badInputs) {
    test(name, () => {
      const { value, warnings } = annotate(text, models)
      assert.equal(value.text, text.toWellFormed())
      checkSyntax(value)
      for (const code of warns)
        assert.ok(
          warnings.some((warning) => warning.code === code),
          `no warning ${code}`,
        )
    })
  }

  test('twice the text takes about twice the time', () => {
    const base = 'the army fired rockets at villages near the border and people fled toward the capital '
    const time = (text: string): number => {
      const started = process.cpuUsage()
      annotate(text, models)
      return process.cpuUsage(started).user
    }
    time(base.repeat(200))
    // Four times the text may take up to ten times as long, in one trial of four: the machine has other things to do.
    assert.ok([1, 2, 3, 4].some(() => time(base.repeat(800)) < 10 * time(base.repeat(200))))
  })

  test('too many words', () => {
    const { value, warnings } = annotate('Police fled. '.repeat(100), models, { wordsMax: 50 })
    const limit = warnings.find((warning) => warning.code === 'limit/words')
    assert.ok(value.sentences.every((sentence) => sentence.end <= limit!.span!.start))
  })
})

describe('properties', () => {
  test('the same text gives the same result, whatever was read before', () => {
    const text = 'Gunmen killed 12 people in Kano. Police said so.'
    const first = JSON.stringify(annotate(text, models))
    for (const { text: other } of badInputs) annotate(other, models)
    assert.equal(JSON.stringify(annotate(text, models)), first)
  })
})

test('CoNLL-U of no sentence is nothing', () => {
  assert.equal(renderConllu(annotate(' ', models).value, 'empty'), '')
})

test('CoNLL-U names its file, numbers sentences from where it is told, and says where a name is', () => {
  const { value } = annotate('Police left Nairobi. Nairobi was calm.', models)
  const lines = renderConllu(value, 'a\u001b file', 8).split('\n')
  assert.deepEqual(
    lines.filter((line) => line.startsWith('#')),
    [
      '# newdoc id = a file',
      '# sent_id = 8',
      '# text = Police left Nairobi.',
      '# sent_id = 9',
      '# text = Nairobi was calm.',
    ],
  )
  const misc = lines.filter((line) => line.includes('\tNairobi\t')).map((line) => line.split('\t')[9])
  assert.deepEqual(misc, ['Entity=1|Name=B-place|SpaceAfter=No', 'Entity=1|Name=B-place'])
})

test('CoNLL-U has ten columns, whole numbers of heads, and the text without spaces', () => {
  const text = "Gunmen didn't kill 12 people in Kano. Police said so."
  const lines = renderConllu(annotate(text, models).value, 'a file').split('\n')
  assert.equal(lines[0], '# newdoc id = a file')
  const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split('\t'))
  assert.ok(rows.every((row) => row.length === 10 && /^\d+$/.test(row[6]!)))
  assert.equal(
    rows
      .map((row) => row[1]! + (row[9]!.includes('SpaceAfter=No') ? '' : ' '))
      .join('')
      .trim(),
    text,
  )
})

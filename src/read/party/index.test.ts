/** Does the stage read every case of its table, refuse what it must, and survive any text? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { knowledge } from '../../../check/knowledge.ts'
import { wordsOf } from '../../../check/words-of.ts'
import { findPlaces } from '../place/index.ts'
import { makeReport } from '../text/index.ts'
import { cases } from './en/cases.ts'
import { findParties, type PartyMention, rules } from './index.ts'

const { gazetteer } = knowledge

function find(text: string, title?: string): readonly PartyMention[] {
  const tokenized = wordsOf(makeReport({ text, language: 'en', ...(title === undefined ? {} : { title }) }))
  return findParties(tokenized, findPlaces(tokenized, gazetteer).value).value
}

function describe({ sector, country, name }: PartyMention): string {
  return [sector ?? '-', country, name].filter(Boolean).join(' ')
}

/** The text with what was read in brackets. */
function marked(text: string, parties: readonly PartyMention[]): string {
  let out = ''
  let at = 0
  for (const { pronoun, span: own } of parties) {
    const span = pronoun ?? own
    out += `${text.slice(at, span.start)}[${text.slice(span.start, span.end)}]`
    at = span.end
  }
  return out + text.slice(at)
}

const fired = (parties: readonly PartyMention[]): string[] =>
  parties.flatMap(({ because }) => because.map(({ rule }) => rule))

for (const { rule, lines } of cases.reads)
  for (const [line, ...values] of lines)
    test(`${rule} reads: ${line}`, () => {
      const text = line.replaceAll(/[[\]]/g, '')
      const parties = find(text)
      assert.equal(marked(text, parties), line, `fired: ${fired(parties).join(', ')}`)
      assert.deepEqual(parties.map(describe), values)
      assert.ok(fired(parties).includes(rule), `fired: ${fired(parties).join(', ')}`)
    })

for (const { rule, lines } of cases.refuses)
  for (const line of lines)
    test(`${rule} refuses: ${line}`, () => {
      const read = find(line).filter((party) => fired([party]).includes(rule))
      assert.deepEqual(
        read.map(({ text }) => text),
        [],
      )
    })

test('every rule of party has a case that it reads and one that it refuses', () => {
  const ids = new Set(rules.map(({ id }) => id))
  assert.deepEqual(new Set(cases.reads.map(({ rule }) => rule)), ids)
  assert.deepEqual(new Set(cases.refuses.map(({ rule }) => rule)), ids)
})

test('the head is the word that names the party, lower case', () => {
  assert.deepEqual(
    find('12 police officers met President Anna Lind and members of the security forces. Lind spoke.').map(
      ({ head }) => head,
    ),
    ['officers', 'president', 'members', 'lind'],
  )
})

test('what is inferred says so', () => {
  const basis = find('President Anna Lind spoke. Then Lind left.').map(({ because }) => because.at(-1)?.basis)
  assert.deepEqual(basis, ['stated', 'inferred'])
})

test('texts without capitals, in capitals, and headlines in title case are read', () => {
  assert.deepEqual(
    find('guerrillas attacked the army in the north, and two policemen died.').map(({ text }) => text),
    ['guerrillas', 'the army', 'policemen'],
  )
  assert.deepEqual(
    find('PRESIDENT CRISTIANI CONDEMNED THE ATTACK BY TERRORISTS.').map(({ text }) => text),
    ['PRESIDENT CRISTIANI', 'TERRORISTS'],
  )
  assert.deepEqual(
    find('Nothing else is known.', 'Mayor Resigns As Police Leave').map(({ text }) => text),
    ['Mayor', 'Police'],
  )
})

test('other languages are left alone', () => {
  assert.deepEqual(findParties(wordsOf(makeReport({ text: 'Police in Almaty.', language: 'ru' })), []).value, [])
})

const words = fc.constantFrom(
  ...'the police President Tokayev , said of for Kazakh officers members spokesman Moscow has army UN Red Cross . 12 \n constructor __proto__ 🙂'.split(
    ' ',
  ),
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
)

test('any text: nothing is thrown, spans are exact, in order, apart, and within their sentence', () => {
  fc.assert(
    fc.property(anyText, (input) => {
      const report = makeReport({ text: input, language: 'en' })
      const tokenized = wordsOf(report)
      let end = 0
      for (const party of findParties(tokenized, findPlaces(tokenized, gazetteer).value).value) {
        const { span, text, sentence, head, headIndex, tokens, pronoun = span } = party
        const own = tokenized.sentences[sentence]
        assert.equal(report.text.slice(span.start, span.end), text)
        assert.ok(own !== undefined && pronoun.start >= Math.max(end, own.start) && pronoun.end <= own.end)
        assert.equal(own.tokens[headIndex]?.lower, head)
        assert.ok(headIndex >= tokens.start && headIndex < tokens.end)
        assert.equal(own.tokens[tokens.start]?.start, pronoun.start)
        assert.equal(own.tokens[tokens.end - 1]?.end, pronoun.end)
        end = pronoun.end
      }
    }),
    { numRuns: 300 },
  )
})

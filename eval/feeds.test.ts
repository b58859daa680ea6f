import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countedExpectation, feeds, readCase } from './feeds.ts'
import { parseExpression } from './python.ts'
import { evaluate, isTrue } from './python-value.ts'

const names = {
  feed: { title: 'a\u00e9', links: [{ rel: 'self', href: 'x' }], language: null },
  entries: [{ title: 'one', at: [1, 2] }, { title: 'two' }],
  label: { isLike: (other: unknown) => other === 'X' },
}

const expressions: readonly (readonly [expression: string, isMet: boolean])[] = [
  [String.raw`feed['title'] == 'a\xe9'`, true],
  [String.raw`feed['title'] == u"a\u00e8"`, false],
  ["feed['missing'] != 'x'", false],
  ["not bozo and len(entries) == 2 and entries[-1].title == 'two'", true],
  ["entries[0]['title'] == entries[1]['title'] == 'one'", false],
  ["entries[0]['at'] == (1, 2)", true],
  ["entries[0]['at'] == (1, 3)", false],
  ["feed['links'] == [{'rel': 'self', 'href': 'x'}]", true],
  ["feed['links'] == [{'rel': 'alternate'}]", false],
  ["feed['language'] is None", true],
  ["'on' in entries[0]['title'] or 1 == 2", true],
  ["'on' not in entries[0]['title']", false],
  ["entries[0].get('none') == None", true],
  ["label == 'X'", true],
  ["label == 'Y'", false],
]
for (const [expression, isMet] of expressions) {
  test(`${expression} is ${isMet ? 'met' : 'not met'}`, () => {
    assert.equal(isTrue(evaluate(parseExpression(expression), names)), isMet)
  })
}

test('nothing is executed: what is beyond the grammar is refused', () => {
  for (const text of [
    'exec("x")',
    'feed.title.upper()',
    '__import__("os")',
    'lambda: 1',
    "feed['a'",
    '1 if x else 2',
  ]) {
    assert.throws(() => parseExpression(text), text)
  }
})

const caseOf = (expect: string, header = '') =>
  readCase(
    'http_x.xml',
    Buffer.from(
      `<!--\nDescription: x\nExpect: ${expect}\n${header}-->\n<rss><channel><title>t</title></channel></rss>`,
    ),
  )

test('expectations about what is not carried are left out, each with its reason', () => {
  assert.equal(countedExpectation(caseOf('1')), 'states nothing')
  assert.equal(countedExpectation(caseOf('bozo')), 'well-formedness alone')
  assert.equal(countedExpectation(caseOf("feed['cloud']['port'] == '80'")), 'field not carried: cloud')
  assert.equal(typeof countedExpectation(caseOf("not bozo and feed['title'] == 't'")), 'object')
})

test('headers of the comment become what is known of the feed', () => {
  const { origin } = caseOf('1', 'Header: Content-type: text/xml; charset=x\n')
  assert.deepEqual(origin, { url: 'http://127.0.0.1:8097/http_x.xml', contentType: 'text/xml; charset=x' })
})

test('the task names its data', () => assert.deepEqual(feeds.needs, ['feeds']))

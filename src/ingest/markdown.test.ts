import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { ReportInput } from '../model/index.ts'
import { readMarkdown } from './markdown.ts'

const cases: readonly (readonly [name: string, source: string, input: ReportInput])[] = [
  ['a plain paragraph', 'Two people\nwere killed.', { text: 'Two people\nwere killed.' }],
  [
    'marks and links',
    '*Two* people were **killed** in [Almaty](http://a.example), `said` <b>police</b>.',
    { text: 'Two people were killed in Almaty, said police.' },
  ],
  ['a first heading as the title', '# Blast in Almaty\n\nTwo died.', { title: 'Blast in Almaty', text: 'Two died.' }],
  [
    'later headings as text',
    'Two died.\n\n# What we know\n\nLittle.',
    { text: 'Two died.\n\nWhat we know\n\nLittle.' },
  ],
  [
    'lists',
    'Dead:\n\n- two in Almaty\n- one in Aktau\n  - a child',
    { text: 'Dead:\n\ntwo in Almaty\n\none in Aktau\n\na child' },
  ],
  ['quotations', '> We will stay,\n> she said.\n\nThey stayed.', { text: 'We will stay,\nshe said.\n\nThey stayed.' }],
  ['pictures and comments', '![smoke](a.jpg)\n\n<!-- note -->\n\nTwo died.', { text: 'Two died.' }],
  [
    'front matter',
    '---\ntitle: Blast\npublisher: Steppe Post\npublished: 2022-01-05\nmodified: 2022-01-06\nurl: https://a.example/1\nbyline: A. B.\nref: "7"\nmood: bad\n---\n\n# Heading\n\nTwo died.',
    {
      title: 'Blast',
      publisher: 'Steppe Post',
      published: '2022-01-05',
      modified: '2022-01-06',
      url: 'https://a.example/1',
      byline: 'A. B.',
      ref: '7',
      text: 'Heading\n\nTwo died.',
    },
  ],
  [
    'times as they are written',
    '---\npublished: 2022-01-05T10:00:00+06:00\ntitle: ~\n---\nTwo died.',
    { published: '2022-01-05T10:00:00+06:00', text: 'Two died.' },
  ],
  ['a rule that is no front matter', '---\n\nTwo died.\n\n---\n\nOne lives.', { text: 'Two died.\n\nOne lives.' }],
  [
    'a title with a colon',
    '---\ntitle: Peru: 27 detained\npublished: 2024-09-10\n---\nTwo died.',
    { text: 'Two died.', title: 'Peru: 27 detained', published: '2024-09-10' },
  ],
  ['front matter that is broken', '---\ntitle: [\n---\nTwo died.', { text: 'title: [\n\nTwo died.' }],
]

for (const [name, source, input] of cases) {
  test(`reads ${name}`, async () => {
    assert.deepEqual((await readMarkdown(source)).input, input)
    assert.deepEqual((await readMarkdown(source.replaceAll('\n', '\r\n'))).input.title, input.title)
  })
}

test('keeps what the parser would choke on as it is', async () => {
  for (const source of ['>'.repeat(5000), '- '.repeat(3000), '*a _b '.repeat(5000), '['.repeat(50_000)]) {
    const started = performance.now()
    assert.equal((await readMarkdown(source)).input.text, source)
    assert.ok(performance.now() - started < 5000)
  }
})

test('any text is read', async () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('---\n', '# ', '\n\n', '- ', '[a](b)', '<!--', '```', '> ', '&amp;'),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
      assert.equal(typeof (await readMarkdown(pieces.join(''))).input.text, 'string')
    }),
    { numRuns: 200 },
  )
})

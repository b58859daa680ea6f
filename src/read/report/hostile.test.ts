/** Pages that nobody wrote for readers: each must be read in time, and none may throw. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { extractReport } from './index.ts'
import { type PageElement, textOf } from './node.ts'
import { parsePage } from './tree.ts'

/** Of the processor, since a machine under load makes any page slow; the worst takes half of it. */
const msMax = 8000
const megabyte = 1_000_000

const hostile: readonly (readonly [name: string, html: string])[] = [
  ['nested elements', '<div>'.repeat(200_000)],
  ['nested words', '<div>word '.repeat(200_000)],
  ['nested elements with names', '<div class="ad-story-content">word '.repeat(200_000)],
  ['nested list items and paragraphs', '<li><p>a'.repeat(50_000)],
  ['closing tags', `${'<div>'.repeat(20_000)}${'</b>'.repeat(200_000)}`],
  ['words and paragraphs wound up', '<b><p>a</b>'.repeat(50_000)],
  ['attributes', `<p ${Array.from({ length: 200_000 }, (_, index) => `a${index}=1`).join(' ')}>x`],
  ['many attributes of many elements', '<p a b=c d="e" class="f g">x</p>'.repeat(100_000)],
  ['unclosed objects', '<object>'.repeat(500_000)],
  ['unclosed quotes', '<a b="'.repeat(500_000)],
  ['unclosed comments', '<!--'.repeat(500_000)],
  ['unclosed marks', '<![CDATA['.repeat(200_000)],
  ['signs', '<'.repeat(megabyte)],
  ['references', '&amp;'.repeat(megabyte)],
  ['line breaks', 'a<br>'.repeat(500_000)],
  ['blanks', `<p>a${' '.repeat(2 * megabyte)}b</p>`],
  ['breaks of lines alone', `<p>a${'\n'.repeat(2 * megabyte)}b</p>`],
  ['a script of five megabytes', `<script>${'a="<p>";'.repeat(640_000)}</script><p>Two people died.</p>`],
  [
    'data of five megabytes',
    `<script type="application/ld+json">${'['.repeat(5 * megabyte)}</script><p>Two people died.</p>`,
  ],
  [
    'a page of ten megabytes',
    '<div><p>Two people died on Thursday, the ministry said, and one of them was a child.</p></div>'.repeat(110_000),
  ],
  ['a table of ten megabytes', `<table>${'<tr><td>Two</td><td>people died.</td></tr>'.repeat(250_000)}</table>`],
  ['one word of ten megabytes', `<p>${'a'.repeat(10 * megabyte)}</p>`],
  ['commas', `<p>${','.repeat(megabyte)}</p>`],
  ['quotes', `<p>${'"'.repeat(megabyte)}.</p>`],
  ['dates', `<p>${'6 January 2022 '.repeat(100_000)}</p>`],
  ['lines of dates', '<p>6 January 2022, 10:15</p>'.repeat(100_000)],
  ['times', '<time datetime="2022-01-05">a</time>'.repeat(100_000)],
  [
    'running accounts without end',
    `<div>${'<p><time datetime="2022-01-05T10:00:00Z">10</time> Two people died on Thursday, the ministry said, and a child.</p>'.repeat(3)}</div>`.repeat(
      20_000,
    ),
  ],
  [
    'running accounts in one another',
    '<div><p><time datetime="2022-01-05T10:00:00Z">10</time> Two people died on Thursday, the ministry said.</p>'.repeat(
      50_000,
    ),
  ],
  ['headings', '<h1>Blast in the square</h1>'.repeat(100_000)],
  ['digits', `<p>${'1'.repeat(megabyte)}</p>`],
  ['credits', `<p>${'(Reporting by '.repeat(100_000)}</p>`],
]

for (const [name, html] of hostile) {
  test(`hostile: ${name}`, () => {
    const started = process.cpuUsage()
    assert.doesNotThrow(() => extractReport(html, 'https://a.example/2022/01/05/x'))
    const { user, system } = process.cpuUsage(started)
    const took = (user + system) / 1000
    assert.ok(took < msMax, `${took} ms`)
  })
}

test('words are kept where tags are too many', () => {
  const text = extractReport(`${'<div>'.repeat(1000)}Two people died.${'</div>'.repeat(1000)}<p>One lives.</p>`)?.text
  assert.match(text ?? '', /Two people died\./)
  assert.match(text ?? '', /One lives\./)
})

const pieces =
  `<p> </p> <div_a=" "> <!-- --> <script> </script> <body> <html> <li> &# &amp <title> <b </b> <td> </html> <a> </a> <h1>Blast</h1>
  <time_datetime=2022-01-05> <meta_name=date_content=2022-01-05> <script_type=application/ld+json>{"@type":"NewsArticle" <noscript> <aside> <![CDATA[ ]]>`
    .split(/\s+/)
    .map((piece) => piece.replaceAll('_', ' '))

test('any markup is survived, and makes a tree with every element inside its parent', () => {
  const piece = fc.oneof(fc.string({ maxLength: 8, unit: 'binary' }), fc.constantFrom(...pieces))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
      const html = parts.join('')
      const { root } = parsePage(html)
      const visit = (element: PageElement): void => {
        for (const child of element.children) {
          if (typeof child === 'string') continue
          assert.equal(child.parent, element)
          assert.equal(child.depth, element.depth + 1)
          visit(child)
        }
      }
      visit(root)
      extractReport(html, 'https://a.example/x')
    }),
    { numRuns: 500 },
  )
})

test('a page cut anywhere is read', () => {
  const html = `<html><head><title>Blast</title></head><body><article><p class="a">${'Two people died. '.repeat(20)}</p></article>`
  for (let end = 0; end <= html.length; end++) assert.doesNotThrow(() => extractReport(html.slice(0, end)))
})

test('text outside of elements is text of the page', () => {
  assert.equal(textOf(parsePage('a<p>b</p>c').root), 'abc')
})

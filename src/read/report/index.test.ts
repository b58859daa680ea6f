import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractReport } from './index.ts'

const first = 'Two people were killed in Almaty on Thursday when police opened fire on a crowd, the ministry said.'
const second =
  'The crowd had gathered at the square since noon, and witnesses spoke of tear gas, of shots and of smoke.'
const article = (extra: string) => `<div><article><p>${first}</p>${extra}<p>${second}</p></article></div>`

const bodies: readonly (readonly [name: string, html: string, text: string | undefined])[] = [
  ['paragraphs', `<html><body>${article('')}</body></html>`, `${first}\n\n${second}`],
  ['a page without html and body tags', `<!doctype html><title>Blast</title>${article('')}`, `${first}\n\n${second}`],
  ['one short line', '<p>Two died.', 'Two died.'],
  ['text in the body itself', '<html><body>Two died.</body></html>', 'Two died.'],
  ['line breaks', '<p>Two died.<br>One lives.</p>', 'Two died.\nOne lives.'],
  [
    'references',
    '<p>Said &laquo;&#1042;&#x437;&#1088;&#1099;&#1074;&raquo; &amp; left: 3 &lt; 4.</p>',
    'Said «Взрыв» & left: 3 < 4.',
  ],
  ['a sign that is no tag', '<p>3 < 4 and a <3 for them</p>', '3 < 4 and a <3 for them'],
  ['an attribute with a sign in it', '<p title="a > b">Two died.</p>', 'Two died.'],
  [
    'scripts, styles, drawings and comments',
    '<p>Two<script>var a="<p>x"</script><style>p{}</style><svg><title>t</title></svg><!-- c --> died.',
    'Two died.',
  ],
  ['a head without a body', '<html><head><title>Blast</title></head></html>', undefined],
  ['a body without text', '<html><body><script>1</script><img src="a"></body></html>', undefined],
  ['nothing', '', undefined],
]

for (const [name, html, text] of bodies) {
  test(`body: ${name}`, () => assert.equal(extractReport(html)?.text, text))
}

/** What stands between two paragraphs and is no part of the report; `refuses` are the look-alikes that are. */
const furniture = {
  leavesOut: [
    '<figure><img src="a.jpg"><figcaption>Smoke over the square.</figcaption></figure>',
    '<p><a href="/x">Protests spread to Aktau</a></p>',
    '<p>Read more: <a href="/x">protests spread to Aktau</a></p>',
    '<p>Advertisement</p>',
    '<p>Publicidad</p>',
    '<p>Lea también: <a href="/x">Las protestas se extienden a Aktau</a></p>',
    '<p>Читайте также: <a href="/x">Протесты дошли до Актау</a></p>',
    '<p>Like this story? Share it with a friend!</p>',
    '<div class="related-links"><p>Protests spread to Aktau, and the army was sent there on Friday, the ministry said.</p></div>',
    '<div><span>Photo: A. Photographer</span></div>',
    '<p>Continue reading below</p>',
    '<p>https://a.example/story</p>',
  ],
  refuses: [
    '<p>It happened on <a href="/x">Republic Square</a>.</p>',
    '<p><a href="/x">The interior ministry said on Friday that eighteen officers had been killed and that it regrets it.</a></p>',
    '<p>More than a dozen were hurt.</p>',
    '<p>By evening the square was empty.</p>',
    '<h3>What we know</h3>',
  ],
}

for (const extra of furniture.leavesOut) {
  test(`leaves out ${extra}`, () => assert.equal(extractReport(article(extra))?.text, `${first}\n\n${second}`))
}
for (const extra of furniture.refuses) {
  test(`keeps ${extra}`, () => {
    const words = extra.replace(/<[^>]*>/g, '')
    assert.equal(extractReport(article(extra))?.text, `${first}\n\n${words}\n\n${second}`)
  })
}

test('leaves out the byline and the date above the first paragraph, and keeps them below', () => {
  const line = '<p>By A. Correspondent</p><p>Updated 10:15, 6 January 2022</p>'
  assert.equal(
    extractReport(`<article>${line}<p>${first}</p><p>${second}</p></article>`)?.text,
    `${first}\n\n${second}`,
  )
  const below = extractReport(article('<p>Published in January 2022</p>'))?.text
  assert.match(below ?? '', /Published in January 2022/)
})

const page = (head: string, rest = '') => `<html><head>${head}</head><body>${rest}<p>Two people died.</p></body></html>`
const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

const metadata: readonly (readonly [name: string, html: string, stated: object])[] = [
  [
    'JSON-LD',
    page(
      data({
        '@graph': [
          { '@type': 'WebSite', name: 'Site' },
          {
            '@type': ['NewsArticle'],
            headline: 'Blast &amp; fire',
            datePublished: '2022-01-05T10:00:00+06:00',
            author: [{ name: 'A. B.' }, 'C. D.'],
            publisher: { name: 'Steppe Post' },
          },
        ],
      }),
    ),
    { title: 'Blast & fire', published: '2022-01-05T10:00:00+06:00', byline: 'A. B., C. D.', publisher: 'Steppe Post' },
  ],
  [
    'meta',
    page(
      '<meta property="og:title" content="Blast | Steppe Post"><meta property="og:site_name" content="Steppe Post"><meta name="author" content="By A. B."><meta property="article:published_time" content="2022-01-05"><link rel="canonical" href="/blast">',
    ),
    {
      title: 'Blast',
      publisher: 'Steppe Post',
      byline: 'A. B.',
      published: '2022-01-05',
      url: 'https://a.example/blast',
    },
  ],
  [
    'the page itself',
    page('<title>Blast</title>', '<time datetime="2022-01-05T10:00Z">today</time>'),
    { title: 'Blast', published: '2022-01-05T10:00Z' },
  ],
  ['language', page('').replace('<html>', '<html lang="pt_br">'), { language: 'pt-BR' }],
  [
    'nothing that is not so: broken data, profile addresses, times in words, two times',
    page(
      '<script type="application/ld+json">{"@type":</script><meta name="author" content="https://a.example/me"><meta name="date" content="yesterday">',
      '<time datetime="2022-01-05">a</time><time datetime="2021-01-05">b</time>',
    ),
    {},
  ],
]

for (const [name, html, stated] of metadata) {
  test(`metadata: ${name}`, () => {
    const { text: _, warnings: _w, ...rest } = extractReport(html, 'https://a.example/x') ?? { text: '', warnings: [] }
    assert.deepEqual(rest, { url: 'https://a.example/x', ...stated })
  })
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as check, property, string } from 'fast-check'
import { isAllowed, parseRobots } from './robots.ts'

const says = (text: string, path: string): boolean =>
  isAllowed(parseRobots(text, 'tocsin'), new URL(path, 'https://a.example'))

const cases: readonly (readonly [name: string, text: string, allows: readonly string[], refuses: readonly string[]])[] =
  [
    ['an empty file', '', ['/', '/x'], []],
    ['everyone is refused', 'User-agent: *\nDisallow: /', ['/robots.txt'], ['/', '/x']],
    ['an empty rule says nothing', 'User-agent: *\nDisallow:', ['/x'], []],
    [
      'our own group, and not that of everyone',
      'User-agent: *\nDisallow: /\n\nUser-agent: Tocsin\nDisallow: /no',
      ['/x'],
      ['/no'],
    ],
    ['the name counts without its version', 'User-agent: TOCSIN/2.0\nDisallow: /', [], ['/x']],
    ['another name is not ours', 'User-agent: tocsinbot\nDisallow: /', ['/x'], []],
    ['one group for several names', 'User-agent: a\nUser-agent: tocsin\nDisallow: /x', ['/y'], ['/x']],
    [
      'blank lines and comments end nothing',
      'User-agent: a # one\n\n# two\nUser-agent: tocsin\nDisallow: /x # no',
      ['/y'],
      ['/x'],
    ],
    [
      'several groups of one name are one',
      'User-agent: tocsin\nDisallow: /x\nUser-agent: b\nDisallow: /\nUser-agent: tocsin\nDisallow: /y',
      ['/z'],
      ['/x', '/y'],
    ],
    [
      'a sitemap ends no group',
      'User-agent: a\nSitemap: https://a.example/s.xml\nUser-agent: tocsin\nDisallow: /x',
      ['/y'],
      ['/x'],
    ],
    ['rules before any name are nobody’s', 'Disallow: /\nUser-agent: *\nDisallow: /x', ['/y'], ['/x']],
    [
      'the longest rule wins',
      'User-agent: *\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif',
      ['/example/page/'],
      ['/example/page/disallowed.gif'],
    ],
    ['of equals, to allow wins', 'User-agent: *\nDisallow: /x\nAllow: /x', ['/x'], []],
    ['wildcards', 'User-agent: *\nDisallow: /*.pdf$\nDisallow: /a/*/c', ['/x.pdf?q', '/a/c'], ['/x.pdf', '/a/b/c/d']],
    ['an end is an end', 'User-agent: *\nDisallow: /x$', ['/xy', '/x?y'], ['/x']],
    ['a wildcard before the end takes the last place', 'User-agent: *\nDisallow: /*b$', ['/ba'], ['/bab']],
    ['letter case counts in paths', 'User-agent: *\nDisallow: /X', ['/x'], ['/X']],
    [
      'letters beyond ASCII, spelled either way',
      'User-agent: *\nDisallow: /ツ\nDisallow: /%e4%bb%8a',
      [],
      ['/%E3%83%84', '/今'],
    ],
    ['percent signs where none is needed', 'User-agent: *\nDisallow: /%62ar', [], ['/bar']],
    ['the query counts', 'User-agent: *\nDisallow: /*?print', ['/x'], ['/x?print=1']],
    [
      'Windows line ends, a mark at the beginning, colons with blanks',
      '\uFEFFUser-Agent : *\r\nDISALLOW : /x\r\n',
      ['/y'],
      ['/x'],
    ],
    ['a page instead of the file allows everything', '<!doctype html><p>User-agent: *<p>Disallow: /', ['/x'], []],
  ]

for (const [name, text, allowed, refused] of cases)
  test(`robots.txt: ${name}`, () => {
    for (const path of allowed) assert.equal(says(text, path), true, path)
    for (const path of refused) assert.equal(says(text, path), false, path)
  })

test('a delay is kept, with a bound', () => {
  const delay = (value: string) => parseRobots(`User-agent: *\nCrawl-delay: ${value}`, 'tocsin').delayMs
  assert.deepEqual(['2.5', '86400', '0', 'soon', '-1'].map(delay), [2500, 60_000, undefined, undefined, undefined])
})

test('sitemaps are listed', () => {
  const { sitemaps } = parseRobots('Sitemap: https://a.example/news.xml\nsitemap: /other.xml', 'tocsin')
  assert.deepEqual(sitemaps, ['https://a.example/news.xml', '/other.xml'])
})

test('whatever the file holds, it is read in time and without a fault', () => {
  const many = `User-agent: *\n${`Disallow: /${'*a'.repeat(900)}$\n`.repeat(280)}`
  const started = performance.now()
  says(many, `/${'a'.repeat(4000)}b`)
  assert.ok(performance.now() - started < 1000)
  check(
    property(string({ unit: 'binary', maxLength: 200 }), string({ maxLength: 50 }), (text, path) => {
      const url = new URL(`https://a.example/${encodeURI(path)}`)
      isAllowed(parseRobots(`User-agent: *\nDisallow: ${text}`, 'tocsin'), url)
    }),
  )
})

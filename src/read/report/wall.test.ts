/** Which pages are a question in place of a report, and which show its beginning only? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractReport } from './index.ts'

const first = 'Two people were killed in Almaty on Thursday when police opened fire on a crowd, the ministry said.'
const second = 'The crowd had gathered at the square since noon, and witnesses spoke of tear gas, shots and smoke.'
const page = (...paragraphs: readonly string[]): string =>
  `<html><head><title>Two killed in Almaty</title></head><body><main><h1>Two killed in Almaty</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main></body></html>`

const walls: readonly (readonly [name: string, ...paragraphs: string[]])[] = [
  [
    'a question about cookies',
    'We and our 842 partners store and access information on your device, such as cookies, and process personal data.',
    'With your permission we may use precise location. Click to consent to the processing that is described above.',
    'Please note that some processing of your personal data may not require your consent, but you may object to it.',
  ],
  [
    'a choice of what may be kept',
    'We use cookies to run this site and to show you personalised ads that you may like.',
  ],
  [
    'a check of who asks',
    'Checking if the site connection is secure',
    'wire.example needs to review the security of your connection before proceeding.',
  ],
  ['a page that wants a program', 'Please enable JavaScript and cookies to continue reading on this site, thank you.'],
  [
    'a puzzle',
    'To keep this site safe for everyone, please verify you are human by ticking the box that is shown below.',
  ],
]
for (const [name, ...paragraphs] of walls)
  test(`no report: ${name}`, () => assert.equal(extractReport(page(...paragraphs)), undefined))

const reports: readonly (readonly [name: string, ...paragraphs: string[]])[] = [
  [
    'a report on cookies',
    'The regulator fined the company on Tuesday for setting cookies without the consent of its users, it said.',
    'The company said that it would appeal, and that it had changed how it asks before the ruling was made.',
  ],
  [
    'a statement that is quoted in the first person',
    '"We will not give our consent to this war," the opposition leader said at a rally in the capital on Sunday.',
    'Police detained 40 people after the rally, and a court ordered that two of them be held for ten days.',
  ],
  [
    'a report that quotes a check',
    ...Array.from({ length: 14 }, () => second),
    'Visitors of the ministry\'s site saw only the words "verify you are human" during the attack, officials said.',
  ],
]
for (const [name, ...paragraphs] of reports)
  test(`a report: ${name}`, () => {
    const read = extractReport(page(...paragraphs))
    assert.equal(read?.text, paragraphs.join('\n\n'))
    assert.deepEqual(read?.warnings, [])
  })

const parts: readonly string[] = [
  'Subscribe to continue reading',
  'Sign in to read the full story',
  'This article is for subscribers only.',
  'You have reached your limit of free articles this month.',
  'Already a subscriber? Log in</p><p>Get unlimited access for $1 a week. Cancel any time.',
  'To continue reading, create a free account.',
]
for (const line of parts)
  test(`a part: ${line}`, () => {
    const read = extractReport(page(first, line))
    assert.equal(read?.text, first)
    assert.deepEqual(
      read?.warnings.map(({ code }) => code),
      ['page/part'],
    )
  })

test('what subscribers do is no invitation', () => {
  const line = 'Subscribers of the state telephone company were cut off for ten hours, the ministry said.'
  const read = extractReport(page(first, line))
  assert.deepEqual([read?.text, read?.warnings], [`${first}\n\n${line}`, []])
})

test('a page that states that it is not for all is read as far as it goes, with a word', () => {
  const data = '{"@type":"NewsArticle","headline":"Two killed in Almaty","isAccessibleForFree":"False"}'
  const html = page(first, second).replace('</head>', `<script type="application/ld+json">${data}</script></head>`)
  const read = extractReport(html)
  assert.equal(read?.text, `${first}\n\n${second}`)
  assert.deepEqual(
    read?.warnings.map(({ code }) => code),
    ['page/part'],
  )
})

test('a page of one short line does not repeat its headline', () => {
  assert.equal(extractReport(page('Two died on Thursday.'))?.text, 'Two died on Thursday.')
  const menu = page('Two died on Thursday.').replace('<main>', '<header><a href="/">Home</a></header><main>')
  assert.equal(extractReport(menu)?.text, 'Two died on Thursday.')
  assert.equal(extractReport(page())?.text, 'Two killed in Almaty')
})

/** Which pages are running accounts, and what is read of them? */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractReport } from './index.ts'

const says = [
  'At least twelve people were killed in clashes in Almaty, the health ministry said in the morning.',
  'At least nine people were killed in clashes in Almaty, the mayor said on television before dawn.',
  'Two people were killed in clashes in Almaty, police said, and shops stayed closed in the whole city.',
]
const times = ['2024-03-05T10:00:00+05:00', '2024-03-05T07:30:00+05:00', '2024-03-04T22:00:00+05:00']
const entry = (index: number): string =>
  `<div class="post"><time datetime="${times[index]}">an hour</time><h2>Update ${index}</h2><p>${says[index]}</p></div>`
const page = (inside: string, head = ''): string =>
  `<html><head><title>Clashes in Almaty: latest</title>${head}</head><body><main><h1>Clashes in Almaty: latest</h1>${inside}</main></body></html>`

const accounts: readonly (readonly [name: string, html: string])[] = [
  ['the latest first', page(entry(0) + entry(1) + entry(2))],
  ['the latest last', page(entry(2) + entry(1) + entry(0))],
]
for (const [name, html] of accounts)
  test(`of a running account the latest day is read: ${name}`, () => {
    const read = extractReport(html)
    assert.deepEqual(
      says.map((text) => read?.text.includes(text)),
      [true, true, false],
    )
    assert.equal(read?.published, times[0])
    assert.match(read?.warnings.map(({ message }) => message).join() ?? '', /3 entries of which 1 of other days/)
  })

test('a running account of one day is read whole, at the time that the page states', () => {
  const stated = '<meta property="article:published_time" content="2024-03-05T06:00:00+05:00">'
  const third = entry(2).replace(times[2] ?? '', '2024-03-05T06:30:00+05:00')
  const read = extractReport(page(`<p>${says[0]}</p>${entry(0)}${entry(1)}${third}`, stated))
  for (const text of says) assert.ok(read?.text.includes(text))
  assert.equal(read?.published, '2024-03-05T06:00:00+05:00')
  assert.match(read?.warnings.map(({ message }) => message).join() ?? '', /3 entries of one day/)
})

test('an account whose entries cannot be told apart is read with a warning', () => {
  const data = '{"@type":"LiveBlogPosting","headline":"Clashes in Almaty","datePublished":"2024-03-05T05:00:00Z"}'
  const read = extractReport(
    page(`<p>${says[0]}</p><p>${says[1]}</p>`, `<script type="application/ld+json">${data}</script>`),
  )
  assert.equal(read?.text, `${says[0]}\n\n${says[1]}`)
  assert.deepEqual(
    read?.warnings.map(({ code }) => code),
    ['page/live'],
  )
})

const others: readonly (readonly [name: string, html: string])[] = [
  ['two times, of publication and of change', page(entry(0) + entry(1))],
  [
    'links to other reports with their times below a report',
    page(
      `<div>${says.map((text) => `<p>${text}</p>`).join('')}<p>${says[0]} ${says[1]}</p></div>
      <ul>${times.map((time) => `<li><time datetime="${time}">then</time> <a href="/x">Protests spread to other towns in the west, the army says.</a></li>`).join('')}</ul>`,
    ),
  ],
  [
    'days in a report',
    page(
      times
        .map((time, index) => `<p>On <time datetime="${time.slice(0, 10)}">that day</time>: ${says[index]}</p>`)
        .join(''),
    ),
  ],
]
for (const [name, html] of others)
  test(`no running account: ${name}`, () => {
    const read = extractReport(html)
    assert.deepEqual(read?.warnings, [])
    for (const text of says.slice(0, 2)) assert.ok(read?.text.includes(text), read?.text)
  })

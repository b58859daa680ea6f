/** Is a text read on the page as by the program, on the server as in the browser, from a file as pasted, and is a misreading reported? */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { assertQuiet, open, page, server, settled, skip, start, startMs, stop, until } from './browser.ts'

before(start, { timeout: startMs })
after(stop)

/** One page with one line of text, as the simplest writer would make it. */
function pdfOf(text: string): Buffer {
  const content = `BT /F1 12 Tf 72 700 Td (${text}) Tj ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]
  const body = objects.map((each, index) => `${index + 1} 0 obj${each}endobj\n`).join('')
  return Buffer.from(`%PDF-1.4\n${body}trailer<</Root 1 0 R>>\n%%EOF`)
}

test('a pasted text is read and marked, and nothing of it is kept', { skip }, async () => {
  await open('#/read')
  const before = (await server.desk.ledger.reports({ limit: 1 })).total
  await page.fill('textarea', 'Gunmen killed seven people in Beirut on Tuesday, police said. <b>x</b>')
  await page.fill('input[type=date]', '2031-05-07')
  await page.click('.read button[type=submit]')
  await page.waitForSelector('mark.figure')
  assert.match((await page.textContent('.read-result')) ?? '', /2031-05-06/)
  assert.equal((await server.desk.ledger.reports({ limit: 1 })).total, before)
})

test('read in the browser, a text is read alike and no word of it is sent', { skip }, async () => {
  const text = 'Gunmen killed eight people in Tripoli on Tuesday, police said.'
  const sent: string[] = []
  const note = (request: { method(): string; url(): string }): void => {
    if (request.method() !== 'GET' || request.url().includes('Tripoli')) sent.push(request.url())
  }
  await open('#/read?reader=here')
  page.on('request', note)
  await page.fill('textarea', text)
  await page.fill('input[type=date]', '2031-05-07')
  await page.click('.read button[type=submit]')
  await until(`document.querySelector('.read-result')?.textContent.includes('Tripoli')`)
  page.off('request', note)
  assert.deepEqual(sent, [])
  const here = (await page.textContent('.read-result')) ?? ''
  await open('#/read')
  const answered = page.waitForResponse((response) => response.url().endsWith('/read'))
  await page.click('.read button[type=submit]')
  await answered
  await settled()
  assert.equal(await page.textContent('.read-result'), here)
  assert.match(here, /8killed/)
})

test('a page and a PDF that are dropped give their text', { skip }, async () => {
  await open('#/read')
  const html =
    '<!doctype html><title>Blast</title><article><p>A bomb exploded in Beirut on Tuesday, police said.</p></article>'
  await page.setInputFiles('input[type=file]', { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(html) })
  await until(`document.querySelector('textarea').value.startsWith('A bomb exploded in Beirut')`)
  await page.setInputFiles('input[type=file]', {
    name: 'report.pdf',
    mimeType: 'application/pdf',
    buffer: pdfOf('Gunmen killed two people in Almaty on Monday.'),
  })
  await until(`document.querySelector('textarea').value.includes('two people in Almaty')`)
})

test('an address is fetched only on a click, after who learns of it is said; why it was not is said too', {
  skip,
}, async () => {
  await open('#/read')
  const asked: string[] = []
  const note = (request: { url(): string }): void => void asked.push(new URL(request.url()).pathname)
  page.on('request', note)
  await page.fill('textarea', ` ${server.url}report `)
  await page.waitForSelector('.read button:has-text("Fetch it")')
  assert.match((await page.textContent('.read .where')) ?? '', /learns that this machine asked/)
  assert.deepEqual(asked, [])
  await page.click('.read button[type=submit]')
  await until(`document.querySelector('[role=alert]')?.textContent.includes('127.0.0.1')`)
  page.off('request', note)
  assert.deepEqual(asked, ['/fetch'])
})

test('a misreading is saved as a report that says what is wrong with it', { skip }, async () => {
  await open('#/read')
  await page.fill('textarea', 'Gunmen killed seven people in Beirut on Tuesday, police said.')
  await page.click('.read button[type=submit]')
  await page.locator('.why summary', { hasText: 'Report a misreading' }).click()
  await page.locator('.why select').selectOption({ index: 1 })
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Save as a test case')])
  const line = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
    text: string
    misreading: { kind: string; words: string }
  }
  assert.match(line.text, /^Gunmen killed seven/)
  assert.deepEqual([line.misreading.kind, line.text.includes(line.misreading.words)], ['misread', true])
})

test('nothing was asked of another machine, and nothing failed', { skip }, assertQuiet)

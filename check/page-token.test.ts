/** Where the server wants a token: does the page say so, take one, send it with everything, and forget it with the window? */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import {
  allRules,
  assertQuiet,
  context,
  look,
  page,
  server,
  skip,
  startMs,
  startWith,
  stop,
  until,
  violations,
} from './browser.ts'

const token = 'a-token-of-the-tests-0123456789'
const hash = createHash('sha256').update(token).digest('hex')
before(() => startWith({ tokens: () => [{ name: 'tests', hash, scope: 'read' }] }), { timeout: startMs })
after(stop)

test('without a token the page asks for one, and says which one it was not', { skip }, async () => {
  await page.waitForSelector('.token')
  assert.match((await page.textContent('.token')) ?? '', /answers whoever has a token/)
  assert.deepEqual(await violations(allRules), [])
  await page.fill('.token input', 'some-other-token-0123456789')
  await page.keyboard.press('Enter')
  await until(`document.querySelector('.token [role=alert]')?.textContent.includes('does not take this token')`)
  assert.equal(await page.locator('.row').count(), 0)
})

test('with it everything answers, changes and the brief too, and a reload asks no more', { skip }, async () => {
  await page.fill('.token input', token)
  await page.keyboard.press('Enter')
  await page.waitForSelector('.row')
  await until(`document.querySelector('.token') === null`)
  await look(`void (location.hash = '#/brief')`)
  await until(`document.querySelector('.brief textarea')?.value.includes('Almaty')`)
  const [followed] = await Promise.all([
    page.waitForResponse((response) => response.url().includes('/changes')),
    page.reload(),
  ])
  assert.equal(followed.status(), 200)
  await look(`void (location.hash = '#/incidents')`)
  await page.waitForSelector('.row')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('.menu summary').then(() => page.click('.menu a[download="incidents.csv"]')),
  ])
  assert.equal(download.suggestedFilename(), 'incidents.csv')
})

test('another window knows nothing of it, and no address holds it', { skip }, async () => {
  assert.ok(!(await look<string>('location.href')).includes(token))
  const other = await context.newPage()
  await other.goto(server.url)
  await other.waitForSelector('.token')
  await other.close()
})

test('nothing was asked of another machine, and nothing failed', { skip }, assertQuiet)

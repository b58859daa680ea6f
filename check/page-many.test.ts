/** Where there are more incidents than a page of the list holds: is each reached by mouse and by keyboard, and does the map count all of them? */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { ReportInput } from '../src/model/index.ts'
import { assertQuiet, count, hash, look, open, page, server, skip, startMs, startWith, stop, until } from './browser.ts'

const towns = ['Almaty', 'Beirut', 'Herat', 'Kaduna', 'Mosul', 'Quetta', 'Bujumbura', 'Lima', 'Manila', 'Nairobi']
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July']
/** As many as fill two pages of the list and a part of a third: of each town one in a week and more. */
const reports: readonly ReportInput[] = Array.from({ length: 130 }, (_, index) => {
  const [town, month, day] = [towns[index % 10], Math.floor(index / 20), 2 + (Math.floor(index / 10) % 2) * 14]
  return {
    ref: `many-${index}`,
    publisher: 'The Orchard Post',
    published: new Date(Date.UTC(2031, month, day, 20)).toISOString(),
    text: `A bomb exploded in ${town} on ${months[month]} ${day}, killing ${index + 3} people, police said.`,
  }
})

before(() => startWith({}, reports), { timeout: startMs })
after(stop)

const positions = `[...document.querySelectorAll('.rows > [aria-posinset]')].map((row) => Number(row.getAttribute('aria-posinset')))`

test('of a long list what is near is drawn, and the bar reaches the last row', { skip }, async () => {
  await open('#/incidents')
  const all = await count()
  assert.ok(all > 110, `${all} incidents`)
  const first = await look<number[]>(positions)
  assert.ok(first[0] === 1 && first.length < all, `${first.length} rows of ${all}`)
  await look(`document.querySelector('.list').scrollTo(0, 1e9)`)
  await until(`${positions}.at(-1) === ${all}`)
  await look(`document.querySelector('.list').scrollTo(0, 1e9)`)
  assert.equal(
    await look(`document.querySelector('.rows > [aria-posinset]').getAttribute('aria-setsize')`),
    String(all),
  )
  await look(`document.querySelector('.list').scrollTo(0, 0)`)
  await until(`${positions}[0] === 1`)
})

test('the keyboard goes from one page of it to the next', { skip }, async () => {
  await open('#/incidents')
  await page.locator('.rows > [aria-posinset="50"] [data-row]').click()
  await until(`${positions}.includes(51)`)
  const before = await hash()
  await page.keyboard.press('j')
  await until(`document.activeElement.closest('[aria-posinset]')?.getAttribute('aria-posinset') === '51'`)
  assert.notEqual(await hash(), before)
})

test('the map counts every incident that it can show, from far and from near', { skip }, async () => {
  await open('#/map')
  const { total, unplaced } = await server.desk.ledger.map({ apart: 90 })
  const shown = `[...document.querySelectorAll('.map-mark')].reduce((sum, mark) =>
    sum + (Number(/^([\\d,]+) incidents around/.exec(mark.getAttribute('aria-label'))?.[1].replaceAll(',', '')) || 1), 0)`
  await until(`${shown} === ${total - unplaced}`)
  const marks = await look<number>(`document.querySelectorAll('.map-mark').length`)
  await page.locator('.map-mark.many').first().click()
  await until(`location.hash.includes('box=') || document.querySelectorAll('.map-mark').length !== ${marks}`)
})

test('a rule of alerts is made of the filter, and tried before it is kept', { skip }, async () => {
  await open('#/alerts?country=LBN')
  await page.click('text=Show what it would have told')
  await until(`/It would have told 1\\d times/.test(document.querySelector('.alerts [role=status]')?.textContent)`)
  await page.fill('.keep input[required]', 'beirut')
  await page.click('text=Keep this rule')
  await until(`document.querySelector('.keep [role=alert]')?.textContent.includes('--alerts FILE')`)
})

test('nothing was asked of another machine, and nothing failed', { skip }, assertQuiet)

/**
 * Can an analyst work with the desk's page? Every view without an accessibility fault in light and dark, by keyboard alone, with
 * everything in the address, and hostile reports as mere text.
 */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  allRules,
  assertQuiet,
  colourRules,
  context,
  count,
  counted,
  firstIncident,
  hash,
  look,
  open,
  page,
  server,
  skip,
  start,
  startMs,
  stop,
  twoIncidents,
  until,
  untilShown,
  views,
  violations,
} from './browser.ts'

before(start, { timeout: startMs })
after(stop)

for (const [colorScheme, rules] of [
  ['light', allRules],
  ['dark', colourRules],
] as const)
  test(`no view has a fault that axe can find, ${colorScheme}`, { skip }, async () => {
    const incident = await firstIncident()
    const [report] = (await server.desk.ledger.reports({ limit: 1 })).items
    const both = (await twoIncidents()).join()
    const panes = [
      `incidents?incident=${incident}`,
      `incidents?incident=${incident}&report=${report?.id}`,
      `incidents?chosen=${both}`,
      `compare?chosen=${both}`,
    ]
    // Axe measures colours as they stand at that instant: none may be half way to another.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const view of [...views, ...panes]) {
      await open(`#/${view}`)
      assert.deepEqual(await violations(rules), [], view)
    }
  })

test('axe sees a fault where there is one', { skip }, async () => {
  await open('#/read')
  await look(`document.querySelector('main').append(document.createElement('input'))`)
  assert.match((await violations(allRules)).join(), /label/)
  await look(`document.querySelector('main > input').remove()`)
})

test('the keyboard alone goes everywhere', { skip }, async () => {
  await open('#/incidents')
  await page.waitForSelector('.row')
  await page.keyboard.press('j')
  await page.waitForSelector('article[aria-label=Incident] h2')
  const first = await hash()
  await page.keyboard.press('j')
  assert.notEqual(await hash(), first)
  await page.keyboard.press('k')
  assert.equal(await hash(), first)
  await page.keyboard.press('Escape')
  assert.equal(await hash(), '#/incidents')
  for (const [index, view] of views.entries()) {
    await page.keyboard.press(String(index + 1))
    assert.match(await hash(), new RegExp(`^#/${view}`))
  }
  await page.keyboard.press('1')
  await page.keyboard.press('/')
  assert.equal(await look('document.activeElement?.id'), 'search')
  await page.keyboard.type('hospital')
  await until(`location.hash.includes('text=hospital')`)
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await page.waitForSelector('dialog[open]')
  await page.keyboard.press('Escape')
  await until(`document.querySelector('dialog[open]') === null`)
})

test('all of what is looked at stands in the address, and the address brings it back', { skip }, async () => {
  await open('#/incidents')
  const all = await count()
  await page.click('.facet:has-text("Lebanon")')
  await until(`${counted} < ${all}`)
  const few = await count()
  assert.ok(few > 0)
  await page.click('.row')
  await page.waitForSelector('article h2')
  const [address, title] = [await hash(), await page.textContent('article h2')]
  assert.match(address, /country=LBN.*incident=/)
  const other = await context.newPage()
  await other.goto(`${server.url}${address}`)
  await other.waitForSelector('article h2')
  await other.waitForSelector('.row')
  assert.equal(await other.textContent('article h2'), title)
  assert.equal(Number.parseInt((await other.textContent('.list-head [role=status]')) ?? '', 10), few)
  await other.close()
  await page.goBack()
  await until(`document.querySelector('article') === null`)
})

test('a line of the list has the dead though only some of the people were counted', { skip }, async () => {
  await open('#/incidents?text=Goma')
  await page.waitForSelector('.row:has-text("Goma")')
  const line = (await page.textContent('.row:has-text("Goma")')) ?? ''
  assert.match(line, /3 killed \(soldiers\)/)
})

test('the slider takes away what was not known yet', { skip }, async () => {
  await open('#/incidents')
  const all = await count()
  await page.click('#as-of-back')
  await until(`location.hash.includes('asOf=')`)
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('[')
  await until(`${counted} < ${all}`)
  await page.click('.as-of button:has-text("Now")')
  await until(`${counted} === ${all}`)
})

test('every claim leads to its words in the stored report', { skip }, async () => {
  await open(`#/incidents?incident=${await firstIncident()}`)
  await page.waitForSelector('.tally')
  await page
    .locator('.tally')
    .first()
    .evaluate((each) => each.setAttribute('open', ''))
  await page.locator('.tally td button').first().click()
  await page.waitForSelector('article[aria-label=Report] mark.figure')
  const words = (await page.textContent('mark.figure')) ?? ''
  assert.match(words, /\w/)
  assert.match(await hash(), /claim=/)
})

test('who copied whom is told, with the words they share', { skip }, async () => {
  await open('#/lineage')
  for (const told of ['The Orchard Post', 'Copy & Paste', 'Witnesses described smoke above the square'])
    await untilShown('main', told)
})

test('the brief is shown with its tables as tables', { skip }, async () => {
  await open('#/brief')
  await until(`document.querySelector('.rendered table tbody td') !== null`)
  assert.doesNotMatch((await page.textContent('.rendered')) ?? '', /\|/)
})

test('the colours are those that were chosen', { skip }, async () => {
  await open('#/incidents')
  const scheme = () => look<string>('getComputedStyle(document.documentElement).colorScheme')
  const seen: string[] = []
  for (let press = 0; press < 3; press += 1) {
    await page.keyboard.press('t')
    seen.push(await scheme())
  }
  assert.deepEqual(seen, ['light', 'dark', 'light dark'])
})

test('a hostile report is mere text, and the page stays usable', { skip }, async () => {
  await open('#/reports')
  await page.waitForSelector('.row')
  const line = page.locator('.row', { hasText: 'onerror' }).first()
  assert.match((await line.textContent()) ?? '', /<img src=x onerror=/)
  await line.click()
  await page.waitForSelector('article[aria-label=Report] .report-text')
  assert.match((await page.textContent('.report-text')) ?? '', /<script>/)
  assert.equal(await page.locator('main img, main script, main a[href^=javascript]').count(), 0)
  assert.notEqual(await page.title(), 'owned')
  assert.ok(await look('document.documentElement.scrollWidth <= innerWidth'), 'nothing sticks out')
})

test('on a phone nothing sticks out, and the list begins on the first screen', { skip }, async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.reload()
  for (const view of [...views, `incidents?incident=${await firstIncident()}`]) {
    await open(`#/${view}`)
    assert.equal(await look('document.documentElement.scrollWidth'), 390, view)
  }
  await open('#/incidents')
  await page.waitForSelector('.row')
  const top = await page
    .locator('.row')
    .first()
    .evaluate((row) => row.getBoundingClientRect().top)
  assert.ok(top < 600, `the first incident is seen without scrolling: ${top}`)
  await page.setViewportSize({ width: 1280, height: 800 })
})

test('nothing was asked of another machine, and nothing failed', { skip }, assertQuiet)

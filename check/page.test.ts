/**
 * Can an analyst work with the desk's page? A real server and a real Chromium: every view without an accessibility fault in light and
 * dark, by keyboard alone, with everything in the address, and hostile reports as mere text. Left out where TOCSIN_CHROMIUM names none.
 */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { dispatches, startServer, type TestServer } from '../src/http/cases.ts'
import type { ReportInput } from '../src/model/index.ts'
import { root } from './source-file.ts'

const browserPath = process.env['TOCSIN_CHROMIUM'] ?? ''
const skip = existsSync(browserPath) ? false : 'no browser: set TOCSIN_CHROMIUM to the path of Chromium'
const axe = skip === false ? readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8') : ''

/** No call home and no sandbox of a container's; what the page asks for is checked below. */
const browserArguments = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync']
/** A machine with much else to do takes its time. */
const patienceMs = 30_000

const hostile = `<img src=x onerror="document.title='owned'"><script>document.title='owned'</script>`
const shared = `Nine people were killed in Almaty on Wednesday when gunmen attacked a police station, hospital officials said on Thursday. Witnesses described smoke above the square and soldiers at every crossing until the evening.`
const reports: readonly ReportInput[] = [
  ...dispatches,
  {
    ref: 'o',
    publisher: 'The Orchard Post',
    published: '2031-03-06T09:00:00Z',
    title: 'Smoke over Almaty',
    text: shared,
  },
  { ref: 'c', publisher: 'Copy & Paste', published: '2031-03-06T11:00:00Z', title: 'Smoke above Almaty', text: shared },
  {
    ref: hostile,
    title: `${hostile} \u202Edetrever\u202C ${'wide'.repeat(250_000)}`,
    publisher: hostile,
    byline: hostile,
    url: 'javascript:document.title="owned"',
    published: '2031-03-07T08:00:00Z',
    text: `Two people were killed in Beirut on Thursday, ${hostile} said. \u202EA bomb exploded\u202C in Beirut on Thursday.`,
  },
  {
    ref: 'ar',
    title: 'انفجار في بيروت',
    publisher: 'صحيفة',
    published: '2031-04-02T13:00:00Z',
    text: 'A bomb exploded in Beirut on Tuesday, wounding 20 people, الصليب الأحمر said.',
  },
]

const views = ['incidents', 'map', 'reports', 'lineage', 'brief', 'sources', 'read']

let server: TestServer
let browser: Browser
let context: BrowserContext
let page: Page
const foreign: string[] = []
const faults: string[] = []

before(
  async () => {
    if (skip !== false) return
    server = await startServer(reports, { web: join(root, 'dist', 'web') })
    browser = await chromium.launch({ executablePath: browserPath, args: browserArguments })
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, bypassCSP: false })
    context.setDefaultTimeout(patienceMs)
    context.on('request', (request) => {
      if (!request.url().startsWith(server.url) && !request.url().startsWith('data:')) foreign.push(request.url())
    })
    page = await context.newPage()
    page.on('pageerror', ({ message }) => faults.push(message))
    page.on('console', (said) => said.type() === 'error' && faults.push(said.text()))
    await page.goto(server.url)
    await page.waitForSelector('.row')
  },
  { timeout: 110_000 },
)
after(async () => {
  await browser?.close()
  await server?.close()
})

/** What an expression is in the page, where the types of a browser are known and those of the tests are not. */
const look = <T>(expression: string): Promise<T> => page.evaluate<T>(expression)

/** Asked from outside: the page's own policy refuses a script that would wait inside. */
async function until(expression: string): Promise<void> {
  const end = Date.now() + patienceMs
  while (!(await look<boolean>(`Boolean(${expression})`))) {
    if (Date.now() > end) throw new Error(`never: ${expression}, at ${await hash()}`)
    await setTimeout(40)
  }
}

/** Goes where the address says and waits until nothing is asked for. */
async function open(address: string): Promise<void> {
  await look(`void (location.hash = ${JSON.stringify(address)})`)
  await settled()
}

const settled = async () => {
  await setTimeout(60)
  await until(`document.querySelector('[aria-busy="true"]') === null`)
}
const hash = () => look<string>('location.hash')
const counted = `Number.parseInt(document.querySelector('.list-head [role=status]')?.textContent ?? '', 10)`
const count = () => look<number>(counted)
const firstIncident = async () => (await server.desk.ledger.incidents({ order: 'weight', limit: 1 })).items[0]?.id ?? ''

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

/** The rules of WCAG 2.2 AA and axe's own good practice. */
const allRules = `{ type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }`
/** What the colours change: all that a dark page may break. */
const colourRules = `{ type: 'rule', values: ['color-contrast'] }`

/** What axe finds, evaluated past the page's own policy. */
async function violations(rules: string): Promise<string[]> {
  if (await look('window.axe === undefined')) await look(`void (() => { ${axe} })()`)
  const found = `axe.run(document, { runOnly: ${rules}, resultTypes: ['violations'] }).then((all) => all.violations)`
  return (await look<Violation[]>(found)).map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`,
  )
}

for (const [colorScheme, rules] of [
  ['light', allRules],
  ['dark', colourRules],
] as const)
  test(`no view has a fault that axe can find, ${colorScheme}`, { skip }, async () => {
    const incident = await firstIncident()
    const [report] = (await server.desk.ledger.reports({ limit: 1 })).items
    const panes = [`incidents?incident=${incident}`, `incidents?incident=${incident}&report=${report?.id}`]
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
  assert.equal(await page.locator('dialog[open]').count(), 0)
})

test('all of what is looked at stands in the address, and the address brings it back', { skip }, async () => {
  await open('#/incidents')
  await page.waitForSelector('.facet')
  const all = await count()
  await page.click('.facet:has-text("Lebanon")')
  await settled()
  const few = await count()
  assert.ok(few > 0 && few < all, `${few} of ${all}`)
  await page.click('.row')
  await page.waitForSelector('article h2')
  const [address, title] = [await hash(), await page.textContent('article h2')]
  assert.match(address, /country=LBN.*incident=/)
  const other = await context.newPage()
  await other.goto(`${server.url}${address}`)
  await other.waitForSelector('article h2')
  assert.equal(await other.textContent('article h2'), title)
  assert.equal(Number.parseInt((await other.textContent('.list-head [role=status]')) ?? '', 10), few)
  await other.close()
  await page.goBack()
  await until(`document.querySelector('article') === null`)
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
  await page.waitForSelector('.origin')
  const told = (await page.textContent('main')) ?? ''
  assert.match(told, /The Orchard Post/)
  assert.match(told, /Copy & Paste/)
  assert.match(told, /Witnesses described smoke above the square/)
})

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

test('nothing was asked of another machine, and nothing failed', { skip }, () => {
  assert.deepEqual([foreign, faults], [[], []])
})

/**
 * What do the tests of the page share? A real server on hostile and harmless reports, a real Chromium, and eyes and hands for it. Left out
 * where TOCSIN_CHROMIUM names no browser.
 */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { TestServer } from '../src/http/cases.ts'
import type { ServeOptions } from '../src/http/index.ts'
import type { ReportInput } from '../src/model/index.ts'
import { root } from './source-file.ts'

const browserPath = process.env['TOCSIN_CHROMIUM'] ?? ''
export const skip = existsSync(browserPath) ? false : 'no browser: set TOCSIN_CHROMIUM to the path of Chromium'
const axe = skip === false ? readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8') : ''

/** No call home and no sandbox of a container's; what the page asks for is checked below. */
const browserArguments = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync']
/** A machine with much else to do takes its time. */
const patienceMs = 90_000

const hostile = `<img src=x onerror="document.title='owned'"><script>document.title='owned'</script>`
/** Of a page that calls ten megabytes its title. */
const hugeTitleChars = 10_000_000
const shared = `Nine people were killed in Almaty on Wednesday when gunmen attacked a police station, hospital officials said on Thursday. Witnesses described smoke above the square and soldiers at every crossing until the evening.`
const reports: readonly ReportInput[] = [
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
    title: `${hostile} \u202Edetrever\u202C ${'wide'.repeat(hugeTitleChars / 4)}`,
    publisher: hostile,
    byline: hostile,
    url: 'javascript:document.title="owned"',
    published: '2031-03-07T08:00:00Z',
    text: `Two people were killed in Beirut on Thursday, ${hostile} said. \u202EA bomb exploded\u202C in Beirut on Thursday.`,
  },
  {
    ref: 'part',
    title: 'Ambush near Goma',
    publisher: 'Lake Press',
    published: '2031-03-08T08:00:00Z',
    text: 'Three soldiers were killed in an ambush in Goma on Friday, the army said.',
  },
  {
    ref: 'ar',
    title: 'انفجار في بيروت',
    publisher: 'صحيفة',
    published: '2031-04-02T13:00:00Z',
    text: 'A bomb exploded in Beirut on Tuesday, wounding 20 people, الصليب الأحمر said.',
  },
]

export const views = ['incidents', 'map', 'reports', 'lineage', 'brief', 'sources', 'read', 'compare', 'alerts']

export let server: TestServer
let browser: Browser
export let context: BrowserContext
export let page: Page
const foreign: string[] = []
const faults: string[] = []

/** Answers that a test provokes, to see what the page says then; they are no fault of it. */
const refusals = /responded with a status of (?:401|409|422)/

export const start = (): Promise<void> => startWith({})

/** The server and the browser are loaded only where there is a browser: every file of such tests would load them to skip itself. */
export async function startWith(options: Partial<ServeOptions>, own?: readonly ReportInput[]): Promise<void> {
  if (skip !== false) return
  const [{ chromium }, { dispatches, startServer }] = await Promise.all([
    import('playwright-core'),
    import('../src/http/cases.ts'),
  ])
  server = await startServer(own ?? [...dispatches, ...reports], { web: join(root, 'dist', 'web'), ...options })
  browser = await chromium.launch({ executablePath: browserPath, args: browserArguments })
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, bypassCSP: false })
  context.setDefaultTimeout(patienceMs)
  context.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(server.url)) foreign.push(request.url())
  })
  page = await context.newPage()
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (said) => said.type() === 'error' && !refusals.test(said.text()) && faults.push(said.text()))
  await page.goto(server.url)
  await page.waitForSelector('.row, .token')
}

export async function stop(): Promise<void> {
  await browser?.close()
  await server?.close()
}

/** Milliseconds that starting may take on a machine with much else to do. */
export const startMs = 110_000

/** The last test of each file. */
export function assertQuiet(): void {
  assert.deepEqual([foreign, faults], [[], []], 'nothing is asked of another machine, and nothing fails')
}

/** What an expression is in the page, where the types of a browser are known and those of the tests are not. */
export const look = <T>(expression: string): Promise<T> => page.evaluate<T>(expression)

/** Asked from outside: the page's own policy refuses a script that would wait inside. */
export async function until(expression: string): Promise<void> {
  const end = Date.now() + patienceMs
  while (!(await look<boolean>(`Boolean(${expression})`))) {
    if (Date.now() > end) throw new Error(`never: ${expression}, at ${await hash()}`)
    await setTimeout(40)
  }
}

/** Goes where the address says and waits until nothing is asked for. */
export async function open(address: string): Promise<void> {
  await look(`void (location.hash = ${JSON.stringify(address)})`)
  await settled()
}

/** Two frames later whatever was done has been rendered, and what follows from it is asked for; a busy machine's frames take long. */
const frames = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))`

export const settled = async () => {
  await look(frames)
  await until(`document.querySelector('[aria-busy="true"]') === null`)
}
export const hash = () => look<string>('location.hash')
export const counted = `Number.parseInt(document.querySelector('.list-head [role=status]')?.textContent.replaceAll(',', '') ?? '', 10)`
export const count = () => look<number>(counted)
export const twoIncidents = async () =>
  (await server.desk.ledger.incidents({ order: 'weight', limit: 2 })).items.map(({ id }) => id)
export const firstIncident = async () =>
  (await server.desk.ledger.incidents({ order: 'weight', limit: 1 })).items[0]?.id ?? ''

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

/** The rules of WCAG 2.2 AA and axe's own good practice. */
export const allRules = `{ type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }`
/** What the colours change: all that a dark page may break. */
export const colourRules = `{ type: 'rule', values: ['color-contrast'] }`

/** What columns, names and figures are fetched one by one come at different times. */
export const untilShown = (selector: string, words: string): Promise<void> =>
  until(`document.querySelector(${JSON.stringify(selector)})?.textContent.includes(${JSON.stringify(words)})`)

/** What axe finds, evaluated past the page's own policy. */
export async function violations(rules: string): Promise<string[]> {
  if (await look('window.axe === undefined')) await look(`void (() => { ${axe} })()`)
  const found = `axe.run(document, { runOnly: ${rules}, resultTypes: ['violations'] }).then((all) => all.violations)`
  return (await look<Violation[]>(found)).map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`,
  )
}

/**
 * How long does an analyst wait? A ledger of a hundred thousand incidents is served by the real command, opened in Chromium, and its list
 * narrowed and moved over the moments of knowledge: from the click until the list that is asked for is drawn. Beside the clock stands
 * the processor time of the server and of the page, which do not depend on who else is at work.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type CDPSession, chromium, type Page } from 'playwright-core'
import { typingPauseMs } from '../../web/src/pause.ts'
import { type Served, serveLedger } from '../served.ts'
import { makeLedger } from './ledger.ts'

export interface StepSpeed {
  readonly step: string
  readonly medianMs: number
  readonly worstMs: number
  /** Processor time a step: of the server, and of the page's main thread. */
  readonly serverMs: number
  readonly pageMs: number
}

export interface PageSpeed {
  readonly incidents: number
  /** From the request of the page until rows are drawn and open on a key. */
  readonly rowsMs: number
  /** Until facets, timeline and slider are there as well. */
  readonly wholeMs: number
  readonly kilobytes: number
  readonly steps: readonly StepSpeed[]
}

export interface PageOptions {
  /** Path of Chromium. */
  readonly browser: string
  readonly incidents: number
  readonly rounds: number
  /** A ledger that is there, or is made there and stays. */
  readonly store?: string
  readonly onProgress?: (line: string) => void
}

const incidentsDefault = 100_000
const browserDefault = '/usr/bin/chromium'

/** Measures and prints; the last line is JSON. */
export async function printPage(
  { rounds, store }: Pick<PageOptions, 'rounds' | 'store'>,
  write: (line: string) => void,
): Promise<number> {
  const browser = process.env['TOCSIN_CHROMIUM'] ?? browserDefault
  if (!existsSync(browser)) {
    write(`skipped: page: there is no browser at ${browser}; TOCSIN_CHROMIUM names one`)
    return 0
  }
  const onProgress = (line: string): void => void process.stderr.write(`${line}\n`)
  const kept = store === undefined ? {} : { store }
  const speed = await measurePage({ browser, rounds, incidents: incidentsDefault, onProgress, ...kept })
  const { incidents, rowsMs, wholeMs, kilobytes } = speed
  write(`${incidents} incidents: rows after ${rowsMs} ms, everything after ${wholeMs} ms, ${kilobytes} kB`)
  for (const { step, medianMs, worstMs, serverMs, pageMs } of speed.steps)
    write(
      `  ${step.padEnd(18)} median ${String(medianMs).padStart(5)} ms, worst ${String(worstMs).padStart(5)} ms; processor: server ${serverMs} ms, page ${pageMs} ms`,
    )
  write(`  (words: ${typingPauseMs} ms of it are the pause after which what is typed is asked for)`)
  write(JSON.stringify({ part: 'page', typingPauseMs, ...speed }))
  return 0
}

/** A step that takes longer is no step. */
const stepMsMax = 120_000
/** Of stillness after a step, so that what is asked for second does not count for the next one. */
const restMs = 400

export async function measurePage(options: PageOptions): Promise<PageSpeed> {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-page-'))
  const store = options.store ?? join(folder, 'ledger.db')
  const note = options.onProgress ?? (() => undefined)
  if (!existsSync(store)) await makeLedger(store, options.incidents, note)
  const server = await serveLedger(store)
  const browser = await chromium.launch({
    executablePath: options.browser,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  })
  try {
    // The first answers are those of a server that has just been started.
    await settled(server)
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    page.setDefaultTimeout(stepMsMax)
    let bytes = 0
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    const opened = await openings(page, server.url, options.rounds)
    const kilobytes = Math.round(bytes / 1000)
    const steps = await measureSteps({ page, session, server, rounds: options.rounds, note })
    return { incidents: await totalOf(page), ...opened, kilobytes, steps }
  } finally {
    await browser.close()
    server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Seconds in a row in which a server does next to nothing that has nothing more to do. */
const quietSeconds = 4
const quietMs = 30

async function settled({ url, cpuMs }: Served): Promise<void> {
  await fetch(new URL('/ledger', url))
  for (let quiet = 0; quiet < quietSeconds; ) {
    const before = cpuMs() ?? 0
    await wait(1000)
    quiet = (cpuMs() ?? 0) - before <= quietMs ? quiet + 1 : 0
  }
}

const totalOf = (page: Page): Promise<number> =>
  page.evaluate(
    `Number.parseInt(document.querySelector('.list-head [role=status]').textContent.replaceAll(',', ''), 10)`,
  )

/** Resolves once it holds and a frame of it is drawn, with the milliseconds since `from`. */
const drawn = (holds: string, from: string): string => `new Promise((resolve) => {
  const look = () => (${holds}) ? setTimeout(() => resolve(performance.now() - (${from}))) : requestAnimationFrame(look)
  requestAnimationFrame(look)
})`

const areRows = `document.querySelector('.rows .row') !== null`
const isWhole = `${areRows} && document.querySelector('.facet') !== null && document.querySelector('.timeline rect') !== null
  && document.querySelector('.as-of input') !== null`

async function openings(page: Page, url: string, rounds: number): Promise<Pick<PageSpeed, 'rowsMs' | 'wholeMs'>> {
  const rows: number[] = []
  const whole: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await page.goto('about:blank')
    await page.goto(url, { waitUntil: 'commit' })
    rows.push(await page.evaluate<number>(drawn(areRows, '0')))
    await page.keyboard.press('j')
    await page.waitForSelector('article.pane')
    whole.push(await page.evaluate<number>(drawn(isWhole, '0')))
    await page.keyboard.press('Escape')
  }
  return { rowsMs: medianOf(rows), wholeMs: medianOf(whole) }
}

/** What is done, as an expression of the page. A step begins with what the one before has left. */
const clickFacet = (at: number) =>
  `document.querySelectorAll('.filters fieldset')[${at}].querySelectorAll('.facet')[ROUND % 5].click()`
const goTo = (query: string) => `location.hash = '#/incidents${query}'`
const choose = (selector: string, value: string, event: string) =>
  `(() => { const field = document.querySelector('${selector}'); field.value = ${value}; field.dispatchEvent(new Event('${event}', { bubbles: true })) })()`

const steps: readonly (readonly [step: string, does: string])[] = [
  ['type', clickFacet(1)],
  ['clear', goTo('')],
  ['how sure', clickFacet(2)],
  ['clear', goTo('')],
  ['country', clickFacet(3)],
  ['clear', goTo('')],
  ['outlet', clickFacet(4)],
  ['clear', goTo('')],
  ['words', choose('#search', `['landslide', 'bus river', 'market', 'Nyala', 'Kaduna'][ROUND % 5]`, 'input')],
  ['clear', goTo('')],
  ['days', choose('.day input', `'2026-0' + (1 + ROUND % 9) + '-1' + (ROUND % 10)`, 'change')],
  ['clear', goTo('')],
  ['box', goTo(`?box=' + (10 + ROUND) + ',0,45,40`)],
  ['clear', goTo('')],
  ['order', choose('.list-head select', `['weight', 'updated'][ROUND % 2]`, 'change')],
  ['clear', goTo('')],
  ['slider', choose('.as-of input', `String(390 - ROUND * 7)`, 'input')],
  ['slider, a country', `location.hash = location.hash.replace('?', '?country=NGA&')`],
  ['slider step', `document.getElementById('as-of-back').click()`],
  ['clear', goTo('')],
]

interface Measuring {
  readonly page: Page
  readonly session: CDPSession
  readonly server: Served
  readonly rounds: number
  readonly note: (line: string) => void
}

async function measureSteps({ page, session, server, rounds, note }: Measuring): Promise<StepSpeed[]> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
  }
  const sums = new Map<string, { took: number[]; server: number; page: number }>()
  for (let round = 0; round < rounds; round += 1) {
    for (const [step, does] of steps) {
      const sum = sums.get(step) ?? { took: [], server: 0, page: 0 }
      sums.set(step, sum)
      const [serverBefore, pageBefore] = [server.cpuMs() ?? 0, await busy()]
      sum.took.push(await page.evaluate<number>(stepped(does.replaceAll('ROUND', String(round)))))
      await wait(restMs)
      await page.evaluate(drawn(`document.querySelector('[aria-busy=true]') === null`, '0'))
      sum.server += (server.cpuMs() ?? 0) - serverBefore
      sum.page += (await busy()) - pageBefore
    }
    note(`round ${round + 1} of ${rounds}`)
  }
  return [...sums].map(([step, { took, ...sum }]) => ({
    step,
    medianMs: medianOf(took),
    worstMs: Math.round(Math.max(...took)),
    serverMs: Math.round(sum.server / took.length),
    pageMs: Math.round(sum.page / took.length),
  }))
}

/** Does it, and waits for the list that is another than before. */
const stepped = (does: string): string => `(() => {
  const listed = () => document.querySelector('.list-head [role=status]').textContent + document.querySelector('.rows').textContent
  const before = listed()
  const from = performance.now();
  ${does};
  return ${drawn(`document.querySelector('.rows').getAttribute('aria-busy') === 'false' && listed() !== before`, 'from')}
})()`

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)
}

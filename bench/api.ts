/**
 * How fast does the desk answer? The real command serves a ledger as a process of its own; questions come at a steady rate, whether
 * the ones before are answered or not, so that a pause counts for everyone who waited in it. Then streams are opened, a report is
 * appended, and everyone has to hear of it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { runCommand, serveLedger } from './served.ts'

export interface ApiSpeed {
  readonly requests: number
  readonly requestsPerSecond: number
  readonly medianMs: number
  readonly p95Ms: number
  readonly p99Ms: number
  readonly slowest: string
  readonly failed: number
  /** Of the server's processor time, where the system tells it: what does not depend on who else is at work. */
  readonly cpuMsPerRequest?: number
  readonly streams: number
  /** Streams that heard of the report. */
  readonly told: number
  /** From the end of the ingest to the last of them. */
  readonly toldMs: number
}

export interface ApiOptions {
  /** A ledger that is there; otherwise the sample's. */
  readonly store?: string
  readonly seconds?: number
  readonly requestsPerSecond?: number
  readonly streams?: number
}

/** The questions of someone at work, each with something that differs, so that none is answered from what was said before. */
function questionsOf(incidents: readonly string[], reports: readonly string[]): readonly ((turn: number) => string)[] {
  const of = (ids: readonly string[], turn: number): string => ids[turn % ids.length] ?? ''
  return [
    (turn) => `/incidents?limit=${20 + (turn % 80)}`,
    (turn) => `/incidents?near=${43 + (turn % 50) / 100},76.95&radius=${50 + turn}`,
    (turn) => `/incidents?type=ASSAULT&killedMin=${turn % 20}&order=weight`,
    (turn) => `/incidents?text=${['almaty', 'beirut', 'herat', 'istanbul'][turn % 4]}&limit=${10 + (turn % 90)}`,
    (turn) => `/incidents/${of(incidents, turn)}`,
    (turn) => `/incidents/${of(incidents, turn)}/claims?limit=${1 + (turn % 100)}`,
    (turn) => `/reports?limit=${20 + (turn % 80)}`,
    (turn) => `/reports/${of(reports, turn)}/reading`,
    (turn) => `/search?text=${['killed', 'police', 'protesters', 'ministry'][turn % 4]}&limit=${10 + (turn % 40)}`,
    (turn) => `/facets?killedMin=${turn % 5}`,
    (turn) => `/timeline?step=week&originsMin=${turn % 3}`,
  ]
}

/** Requests on connections that are kept, as browsers and clients do. */
const agent = new Agent({ keepAlive: true, maxSockets: 64 })

function ask(url: URL): Promise<{ readonly status: number; readonly body: string }> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
    }).on('error', reject)
  })
}

export async function measureApi(options: ApiOptions): Promise<ApiSpeed> {
  const { seconds = 20, requestsPerSecond = 200, streams = 500 } = options
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-api-'))
  const store = options.store ?? join(folder, 'ledger.db')
  if (options.store === undefined) runCommand(['sample', '--store', store])
  const server = await serveLedger(store)
  const { url } = server
  try {
    const before = server.cpuMs()
    const requests = await measureRequests(url, { seconds, requestsPerSecond })
    const after = server.cpuMs()
    const cpu =
      before === undefined || after === undefined
        ? {}
        : { cpuMsPerRequest: Math.round((100 * (after - before)) / requests.requests) / 100 }
    return { ...requests, ...cpu, ...(await measureStreams(url, { streams, store, folder })) }
  } finally {
    server.stop()
    agent.destroy()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function idsOf(url: string, path: string): Promise<string[]> {
  const { items } = JSON.parse((await ask(new URL(path, url))).body) as { items: { id: string }[] }
  return items.map(({ id }) => id)
}

async function measureRequests(
  url: string,
  { seconds, requestsPerSecond }: { readonly seconds: number; readonly requestsPerSecond: number },
): Promise<Omit<ApiSpeed, 'streams' | 'told' | 'toldMs'>> {
  const questions = questionsOf(await idsOf(url, '/incidents?limit=500'), await idsOf(url, '/reports?limit=500'))
  const took: { readonly ms: number; readonly path: string }[] = []
  let failed = 0
  const total = seconds * requestsPerSecond
  const started = performance.now()
  const pending: Promise<void>[] = []
  for (let turn = 0; turn < total; turn += 1) {
    // Due, not sent: a request that was held up by this process waits as well.
    const due = started + (turn * 1000) / requestsPerSecond
    if (due > performance.now()) await wait(due - performance.now())
    const path = questions[turn % questions.length]?.(Math.floor(turn / questions.length)) ?? '/'
    pending.push(
      ask(new URL(path, url)).then(
        ({ status }) => {
          if (status === 200) took.push({ ms: performance.now() - due, path })
          else failed += 1
        },
        () => {
          failed += 1
        },
      ),
    )
  }
  await Promise.all(pending)
  const elapsed = (performance.now() - started) / 1000
  const sorted = took.toSorted((a, b) => a.ms - b.ms)
  const at = (share: number): number => Math.round((sorted[Math.floor(sorted.length * share)]?.ms ?? 0) * 10) / 10
  return {
    requests: total,
    requestsPerSecond: Math.round(total / elapsed),
    medianMs: at(0.5),
    p95Ms: at(0.95),
    p99Ms: at(0.99),
    slowest: sorted.at(-1)?.path ?? '',
    failed,
  }
}

/** Before it is given up that anyone else hears of the report. */
const toldWithinMs = 30_000

async function measureStreams(
  url: string,
  { streams, store, folder }: { readonly streams: number; readonly store: string; readonly folder: string },
): Promise<Pick<ApiSpeed, 'streams' | 'told' | 'toldMs'>> {
  const own = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY })
  let told = 0
  let lastMs = 0
  const open = Array.from({ length: streams }, () => {
    return new Promise<boolean>((resolve) => {
      get(new URL('/changes', url), { agent: own, headers: { accept: 'text/event-stream' } }, (response) => {
        let isTold = false
        response.setEncoding('utf8').on('data', (chunk: string) => {
          if (isTold || !chunk.includes('event: added')) return
          isTold = true
          told += 1
          lastMs = performance.now()
        })
        response.on('error', () => undefined)
        resolve(response.statusCode === 200)
      }).on('error', () => resolve(false))
    })
  })
  const opened = (await Promise.all(open)).filter((isOpen) => isOpen).length
  const report = join(folder, 'news.jsonl')
  const text = 'Three people were killed in Kinshasa on Thursday when gunmen attacked a market, police said.'
  writeFileSync(report, `${JSON.stringify({ ref: 'bench', published: '2031-05-01', text })}\n`)
  runCommand(['ingest', report, '--store', store])
  const appended = performance.now()
  while (told < opened && performance.now() - appended < toldWithinMs) await wait(20)
  own.destroy()
  return { streams: opened, told, toldMs: Math.round(lastMs - appended) }
}

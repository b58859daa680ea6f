/** How is a watch observed? Metrics in Prometheus' form on a port of this machine alone; nothing else is served there. */
import { createServer, type Server } from 'node:http'
import type { StatusKeeper, WatchEvent } from '../app/watch/index.ts'
import { Failure } from '../model/index.ts'

export interface WatchMetrics {
  readonly address: string
  note(event: WatchEvent): void
  close(): Promise<void>
}

/** Serves `/metrics` and `/healthz`. Throws `usage/argument` where the port is taken. */
export async function serveMetrics(port: number, keeper: StatusKeeper): Promise<WatchMetrics> {
  const { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } = await import('prom-client')
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const polls = new Counter({
    name: 'tocsin_source_polls_total',
    help: 'Sources asked, by what came of it',
    labelNames: ['status'],
    registers,
  })
  const seconds = new Histogram({
    name: 'tocsin_source_poll_seconds',
    help: 'Time to ask a source and to write down the answer',
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20],
    registers,
  })
  const entries = new Counter({ name: 'tocsin_entries_new_total', help: 'Entries of feeds that were new', registers })
  const reports = new Counter({
    name: 'tocsin_reports_total',
    help: 'Reports that became part of the ledger',
    labelNames: ['kind'],
    registers,
  })
  const pages = new Counter({
    name: 'tocsin_pages_total',
    help: 'Pages that gave no new report',
    labelNames: ['outcome'],
    registers,
  })
  const lastReport = new Gauge({
    name: 'tocsin_last_report_timestamp_seconds',
    help: 'When the last report was acknowledged',
    registers,
  })
  new Gauge({
    name: 'tocsin_sources',
    help: 'Sources that are followed, by how they do',
    labelNames: ['status'],
    registers,
    collect() {
      for (const [status, count] of Object.entries(keeper.status().sources)) this.set({ status }, count)
    },
  })
  const server = createServer((request, response) => {
    const path = request.url?.split('?', 1)[0]
    if (path === '/healthz') response.writeHead(200, { 'content-type': 'text/plain' }).end('ok\n')
    else if (path !== '/metrics') response.writeHead(404).end()
    else
      registry.metrics().then(
        (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
        () => response.writeHead(500).end(),
      )
  })
  return {
    address: `http://127.0.0.1:${await listen(server, port)}/metrics`,
    note(event) {
      if (event.kind === 'asked') {
        polls.inc({ status: event.status })
        seconds.observe(event.tookMs / 1000)
        entries.inc(event.newEntries)
      } else if (event.kind === 'report') {
        reports.inc({ kind: event.isRevision ? 'revision' : event.isEntry ? 'entry' : 'page' })
        lastReport.setToCurrentTime()
      } else if (event.kind === 'page') pages.inc({ outcome: event.outcome })
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      reject(
        new Failure(
          'usage/argument',
          `--metrics-port ${port} cannot be had (${'code' in cause ? cause.code : cause.message})`,
          { cause },
        ),
      )
    })
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' ? (address?.port ?? port) : port)
    })
  })
}

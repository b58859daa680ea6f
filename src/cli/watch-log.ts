/** How does a watch tell what it does? A status that is drawn anew on a terminal, and elsewhere a JSON object a line. */
import type { Writable } from 'node:stream'
import type { Clock, StatusKeeper, WatchEvent } from '../app/watch/index.ts'
import { renderWatch } from '../render/source/index.ts'
import { isColoured, oneLine } from './output.ts'
import { paint } from './painter.ts'

export interface WatchLog {
  start(facts: Readonly<Record<string, unknown>>): void
  note(event: WatchEvent): void
  /** It has been told to end. */
  ending(): void
  stop(facts: Readonly<Record<string, unknown>>): Promise<void>
}

/** A line for every event, on standard error: level, time, what happened, and what to. */
export async function jsonLog(clock: Clock): Promise<WatchLog> {
  const { pino } = await import('pino')
  const destination = pino.destination({ fd: 2, sync: true })
  // Whoever read the log has gone away; the watch goes on.
  destination.on('error', () => undefined)
  const log = pino(
    {
      base: { pid: process.pid },
      messageKey: 'message',
      timestamp: () => `,"time":"${new Date(clock.now()).toISOString()}"`,
      formatters: { level: (level) => ({ level }) },
    },
    destination,
  )
  return {
    start: (facts) => log.info(facts, 'watch started'),
    ending: () => log.info('watch is ending'),
    stop: async (facts) => log.info(facts, 'watch ended'),
    note(event) {
      const { kind, ...facts } = event
      if (event.kind === 'page') {
        const { outcome, url, source, failure } = event
        const level = outcome === 'failed' ? 'warn' : outcome === 'retry' ? 'info' : 'debug'
        log[level](
          { event: kind, source, url, outcome, code: failure?.code, problem: failure?.message },
          `page ${outcome}`,
        )
      } else if (event.kind === 'asked') {
        const level = event.problem === undefined ? 'info' : 'warn'
        log[level]({ event: kind, ...facts, nextAt: new Date(event.nextAt).toISOString() }, `source ${event.status}`)
      } else if (event.kind === 'followed') log.info({ event: kind, sources: event.sources.length }, 'sources followed')
      else log.info({ event: kind, ...facts }, event.kind === 'report' ? 'report acknowledged' : 'source moved')
    },
  }
}

/** How often the status is drawn. */
const drawMs = 250

/** Lines at the bottom of the terminal that are written over; what problems there are stands in them, too. */
export function liveStatus(
  keeper: StatusKeeper,
  clock: Clock,
  stream: Writable & { columns?: number; rows?: number },
): WatchLog {
  let drawn = 0
  let isEnding = false
  let timer: NodeJS.Timeout | undefined
  const colours = isColoured('auto', process.env, true) ? { paint } : {}
  const erase = (): string => (drawn === 0 ? '' : `\u001b[${drawn}A\u001b[J`)
  const draw = (): void => {
    const width = Math.max(20, (stream.columns ?? 80) - 1)
    const view = { now: clock.now(), isEnding, ...keeper.status() }
    // What is above the window cannot be drawn anew.
    const lines = renderWatch(view, { width, ...colours }).slice(0, Math.max(1, (stream.rows ?? 24) - 2))
    stream.write(`${erase()}${lines.join('\n')}\n`)
    drawn = lines.length
  }
  return {
    start(facts) {
      const metrics = typeof facts['metrics'] === 'string' ? `; metrics at ${facts['metrics']}` : ''
      stream.write(`${oneLine(`Following ${String(facts['sources'])} sources; Ctrl-C ends in good order${metrics}`)}\n`)
      draw()
      timer = setInterval(draw, drawMs)
    },
    note: () => undefined,
    ending() {
      isEnding = true
      draw()
    },
    async stop() {
      clearInterval(timer)
      isEnding = false
      draw()
    },
  }
}

export const silentLog: WatchLog = {
  start: () => undefined,
  note: () => undefined,
  ending: () => undefined,
  stop: async () => undefined,
}

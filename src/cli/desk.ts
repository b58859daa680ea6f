/** How does a command keep a desk open? It listens, tells where, and lets go of everything when Ctrl-C or its like comes. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { AlertBoard } from '../app/alert/index.ts'
import { keepRunning } from '../app/alert/index.ts'
import type { DeskLedger, DeskOptions } from '../app/desk/index.ts'
import { openDesk } from '../app/desk/index.ts'
import type { Served, ServeOptions } from '../http/index.ts'
import { serve } from '../http/index.ts'
import { isFailure } from '../model/index.ts'
import { noteFailure } from './alert-board.ts'
import { packageFolder, version } from './version.ts'

/** Where the desk's own page lies when it is built. */
const webFolder = join(packageFolder, 'dist', 'web')

/** How often the ledger is looked at for alerts, in milliseconds. */
const alertsEveryMs = 5000

/** Ports after the first that are tried where it is taken; then the system chooses one. */
const portsMax = 20

export interface DeskRun {
  readonly ledger: Omit<DeskOptions, 'version'>
  readonly listen: Pick<ServeOptions, 'host' | 'port' | 'allowedHosts' | 'tokens'>
  /** Where the port is taken, take another. */
  readonly findsPort?: boolean
  /** Where rules of alerts are kept, if they are. */
  readonly boardOf?: (ledger: DeskLedger) => AlertBoard
  /** Ends it. */
  readonly signal: AbortSignal
  /** Told once it answers. */
  readonly onOpen: (url: string) => Promise<void>
}

/** Serves until the signal; resolves when everything is closed. Throws Failures `store/…`, `serve/address`. */
export async function runDesk({ ledger, listen, findsPort, boardOf, signal, onOpen }: DeskRun): Promise<void> {
  const desk = await openDesk({ ...ledger, version: version() })
  try {
    const board = boardOf?.(desk.ledger)
    const served = await (findsPort === true ? serveSomewhere : serve)({
      ...listen,
      desk: board === undefined ? desk : { ...desk, board },
      ...(existsSync(webFolder) ? { web: webFolder } : {}),
      onFault: (error) => noteFailure('a request failed', error),
    })
    try {
      await onOpen(served.url)
      const onFailure = (error: unknown): void => noteFailure('an alert failed', error)
      if (board !== undefined) void keepRunning(board, { signal, everyMs: alertsEveryMs, onFailure })
      await ended(signal)
    } finally {
      await served.close()
    }
  } finally {
    await desk.close()
  }
}

/** At the port that was asked for, or at the first of those after it that nobody else listens at. */
async function serveSomewhere(options: ServeOptions): Promise<Served> {
  const { port: first } = options
  const ports = first === 0 ? [] : Array.from({ length: portsMax }, (_, index) => first + index)
  for (const port of ports.filter((each) => each <= 65_535)) {
    try {
      return await serve({ ...options, port })
    } catch (error) {
      if (!isFailure(error) || error.code !== 'serve/address') throw error
    }
  }
  return serve({ ...options, port: 0 })
}

function ended(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}

/** `tocsin serve`: how do other programs and people ask a ledger? Runs until Ctrl-C. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { keepRunning } from '../../app/alert/index.ts'
import { openDesk } from '../../app/desk/index.ts'
import { loadTokens } from '../../app/token.ts'
import { serve } from '../../http/index.ts'
import { noteFailure, openAlertBoard } from '../alert-board.ts'
import type { Run } from '../command.ts'
import { interruption } from '../interrupt.ts'
import { storeOf } from '../ledger.ts'
import { packageFolder, version } from '../version.ts'

/** Where the desk's own page lies when it is built. */
const webFolder = join(packageFolder, 'dist', 'web')

/** How often the ledger is looked at for alerts, in milliseconds. */
const alertsEveryMs = 5000

type Names =
  | 'store'
  | 'host'
  | 'port'
  | 'allowHost'
  | 'tokens'
  | 'alerts'
  | 'mailFrom'
  | 'allowPrivateNetwork'
  | 'actors'
  | 'vagueCounts'

export const run: Run<Names> = async ({ settings, output }) => {
  const interrupted = interruption()
  const { host, port, tokens, actors, vagueCounts } = settings
  const desk = await openDesk({
    store: storeOf(settings),
    version: version(),
    reading: { vagueCounts },
    ...(actors === undefined ? {} : { actors }),
  })
  try {
    const board = settings.alerts === undefined ? undefined : openAlertBoard(desk.ledger, settings.alerts, settings)
    const served = await serve({
      desk: board === undefined ? desk : { ...desk, board },
      host,
      port,
      allowedHosts: (settings.allowHost ?? '').split(',').filter((name) => name !== ''),
      ...(tokens === undefined ? {} : { tokens: loadTokens(tokens) }),
      ...(existsSync(webFolder) ? { web: webFolder } : {}),
      onFault: (error) => noteFailure('a request failed', error),
    })
    await output.write(`${served.url}\n`)
    const { signal } = interrupted
    const onFailure = (error: unknown): void => noteFailure('an alert failed', error)
    if (board !== undefined) void keepRunning(board, { signal, everyMs: alertsEveryMs, onFailure })
    await stopped(signal)
    await served.close()
  } finally {
    await desk.close()
  }
  // Ctrl-C is how a server ends when all is well.
  return 0
}

function stopped(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}

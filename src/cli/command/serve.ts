/** `tocsin serve`: how do other programs and people ask a ledger? Runs until Ctrl-C. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openDesk } from '../../app/desk/index.ts'
import { loadTokens } from '../../app/token.ts'
import { serve } from '../../http/index.ts'
import type { Run } from '../command.ts'
import { interruption } from '../interrupt.ts'
import { storeOf } from '../ledger.ts'
import { note, noteStack, oneLine } from '../output.ts'
import { packageFolder, version } from '../version.ts'

/** Where the desk's own page lies when it is built. */
const webFolder = join(packageFolder, 'dist', 'web')

export const run: Run<'store' | 'host' | 'port' | 'allowHost' | 'tokens' | 'actors' | 'vagueCounts'> = async ({
  settings,
  output,
}) => {
  const interrupted = interruption()
  const { host, port, tokens, actors, vagueCounts } = settings
  const desk = await openDesk({
    store: storeOf(settings),
    version: version(),
    reading: { vagueCounts },
    ...(actors === undefined ? {} : { actors }),
  })
  try {
    const served = await serve({
      desk,
      host,
      port,
      allowedHosts: (settings.allowHost ?? '').split(',').filter((name) => name !== ''),
      ...(tokens === undefined ? {} : { tokens: loadTokens(tokens) }),
      ...(existsSync(webFolder) ? { web: webFolder } : {}),
      onFault: (error) => {
        note(`tocsin: a request failed: ${oneLine(String(error))}`)
        noteStack(error)
      },
    })
    await output.write(`${served.url}\n`)
    await stopped(interrupted.signal)
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

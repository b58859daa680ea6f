/** `tocsin serve`: how do other programs and people ask a ledger? Runs until Ctrl-C. */
import { loadTokens } from '../../app/token.ts'
import { openAlertBoard } from '../alert-board.ts'
import type { Run } from '../command.ts'
import { runDesk } from '../desk.ts'
import { interruption } from '../interrupt.ts'
import { storeOf } from '../ledger.ts'

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
  const { signal } = interruption()
  const { host, port, tokens, actors, vagueCounts, alerts, allowPrivateNetwork } = settings
  await runDesk({
    ledger: {
      store: storeOf(settings),
      reading: { vagueCounts },
      allowPrivateNetwork,
      ...(actors === undefined ? {} : { actors }),
    },
    listen: {
      host,
      port,
      allowedHosts: (settings.allowHost ?? '').split(',').filter((name) => name !== ''),
      ...(tokens === undefined ? {} : { tokens: loadTokens(tokens) }),
    },
    ...(alerts === undefined ? {} : { boardOf: (ledger) => openAlertBoard(ledger, alerts, settings) }),
    signal,
    onOpen: (url) => output.write(`${url}\n`),
  })
  // Ctrl-C is how a server ends when all is well.
  return 0
}

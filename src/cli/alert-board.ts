/** How do commands open the board of alerts? With the secrets of the environment, the clock, and failures as lines for a person. */
import type { AlertBoard } from '../app/alert/index.ts'
import { openBoard, openDelivery } from '../app/alert/index.ts'
import type { DeskLedger } from '../app/desk/index.ts'
import type { SettingValues } from '../config/index.ts'
import { note, noteStack, oneLine } from './output.ts'

export function openAlertBoard(
  ledger: DeskLedger,
  file: string,
  { mailFrom, allowPrivateNetwork }: SettingValues<'mailFrom' | 'allowPrivateNetwork'>,
): AlertBoard {
  const url = process.env['TOCSIN_SMTP']
  const deliver = openDelivery({
    secret: (name) => process.env[name],
    allowPrivateNetwork,
    now: Date.now,
    ...(url === undefined || mailFrom === undefined ? {} : { mail: { url, from: mailFrom } }),
  })
  const now = (): string => new Date().toISOString()
  return openBoard({
    file,
    ledger,
    deliver,
    now,
    onFailure: (error) => noteFailure('an alert was not delivered', error),
  })
}

export function noteFailure(what: string, error: unknown): void {
  const why = error instanceof Error ? error.message : String(error)
  note(`tocsin: ${what}: ${oneLine(why)}`)
  noteStack(error)
}

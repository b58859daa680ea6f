/** How does an alert get to where its rule sends it? By webhook or mail, tried again while it may pass. */
import { checkAddress, guardedLookup } from '../../ingest/fetch/index.ts'
import { Failure } from '../../model/index.ts'
import type { Alert } from '../../render/alert/index.ts'
import { alertText } from '../../render/alert/index.ts'
import type { MailServer, Patience } from '../../send/index.ts'
import { openMail, postSigned, retrying } from '../../send/index.ts'
import type { AlertTarget } from './rule.ts'

export type Deliver = (alert: Alert, to: AlertTarget) => Promise<void>

export interface DeliveryOptions {
  /** The value of an environment variable that a rule names. */
  readonly secret: (name: string) => string | undefined
  readonly mail?: MailServer
  readonly allowPrivateNetwork: boolean
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly patience?: Patience
}

export function openDelivery(options: DeliveryOptions): Deliver {
  const { patience } = options
  return (alert, to) =>
    retrying(() => (to.kind === 'webhook' ? post(alert, to, options) : mail(alert, to, options)), patience)
}

async function post(
  alert: Alert,
  { url, secretFrom }: Extract<AlertTarget, { kind: 'webhook' }>,
  { secret, now, allowPrivateNetwork }: DeliveryOptions,
): Promise<void> {
  const key = secretFrom === undefined ? undefined : secret(secretFrom)
  if (secretFrom !== undefined && (key === undefined || key === ''))
    throw new Failure('send/refused', `the rule ${alert.rule} signs with ${secretFrom}, which is not set`)
  const policy = {
    check: (address: string) => checkAddress(address, { allowPrivateNetwork }),
    lookup: guardedLookup({ allowPrivateNetwork }),
  }
  const body = JSON.stringify({ schema: 'tocsin/alert/1', ...alert, text: alertText(alert) })
  const timestamp = Math.floor(now() / 1000)
  await postSigned({ url, body, id: alert.id, timestamp, ...(key === undefined ? {} : { key }) }, policy)
}

async function mail(
  alert: Alert,
  { to }: Extract<AlertTarget, { kind: 'mail' }>,
  { mail: server }: DeliveryOptions,
): Promise<void> {
  if (server === undefined)
    throw new Failure('send/refused', `the rule ${alert.rule} sends mail: set TOCSIN_SMTP and --mail-from`)
  const { subject, body } = alertText(alert)
  const connection = await openMail(server)
  try {
    await connection.send({ to, subject, text: body, id: alert.id, references: alert.references })
  } finally {
    connection.close()
  }
}

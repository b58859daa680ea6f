/** How does an alert become CAP 1.2? A correction is an Update and a retraction a Cancel of the messages before it. */
import type { CapMessage } from '../cap.ts'
import { capEnd, capInfo, capReference, capStart } from '../cap.ts'
import type { Alert, AlertKind } from './alert.ts'
import { alertText } from './text.ts'

export interface CapAlertOptions {
  /** Who sends it; CAP allows neither blanks nor commas, `<` nor `&`. */
  readonly sender: string
  /** When each alert that this one refers to was sent, by id: CAP's references name it. */
  readonly sentAt: (id: string) => string
}

const messageTypes: Readonly<Record<AlertKind, CapMessage['msgType']>> = {
  alert: 'Alert',
  correction: 'Update',
  retraction: 'Cancel',
}

/** One `alert` document; ends with a line feed. */
export function renderCapAlert(alert: Alert, { sender, sentAt }: CapAlertOptions): string {
  const { id, kind, at, references, incident, rise } = alert
  const { subject, body } = alertText(alert)
  const start = capStart({
    identifier: id,
    sender,
    sent: at,
    // An Update or Cancel of nothing is none: what a rule began with was never sent.
    msgType: references.length === 0 ? 'Alert' : messageTypes[kind],
    references: references.map((identifier) => capReference({ sender, identifier, sent: sentAt(identifier) })),
    ...(incident === undefined ? {} : { incident: incident.id }),
  })
  const about = incident ?? (rise === undefined ? 'incident taken back' : 'rise in incidents')
  return `${start}${capInfo(about, { headline: subject, description: body })}${capEnd}`
}

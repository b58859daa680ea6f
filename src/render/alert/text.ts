/** How is an alert said in words? A subject of one line, and a body that says first what is different. */
import { countText } from '../figure/index.ts'
import { plainText } from '../plain/index.ts'
import type { Alert, AlertKind } from './alert.ts'
import { factsOf } from './fact.ts'

export interface AlertText {
  /** One line. */
  readonly subject: string
  /** Ends with a line feed. */
  readonly body: string
}

const prefixes: Readonly<Record<AlertKind, string>> = {
  alert: '',
  correction: 'CORRECTED: ',
  retraction: 'RETRACTED: ',
}

export function alertText(alert: Alert): AlertText {
  const { kind, rule, at, incident, changes, reason, id } = alert
  const title = plainText(alert.title).replace(/\s+/g, ' ').trim()
  const killed = incident?.tallies.find(({ category, who }) => category === 'killed' && who === undefined)
  const facts = incident === undefined ? [] : Object.entries(factsOf(incident)).filter(([what]) => what !== 'title')
  const toll = killed === undefined ? '' : `, ${countText(killed)} killed`
  const blocks = [
    [title],
    reason === undefined ? [] : [`${kind === 'retraction' ? 'Taken back' : 'Changed'}: ${reason}.`],
    changes.map(({ what, before, after }) => `${what}: ${before || 'not known'} -> ${after || 'not known'}`),
    facts.map(([what, words]) => `${what}: ${words}`),
    incident === undefined
      ? []
      : [
          `rests on: ${incident.reports.length} ${incident.reports.length === 1 ? 'report' : 'reports'}, ${incident.origins} independent`,
          `incident: ${incident.id}`,
        ],
    [`known at ${at}; rule ${rule}; alert ${id}`],
  ]
  const body = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
  return { subject: `${prefixes[kind]}${title}${kind === 'retraction' ? '' : toll}`, body: `${body.join('\n\n')}\n` }
}

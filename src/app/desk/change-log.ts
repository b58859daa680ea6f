/** What has changed since then? A log of differences between the states of a ledger that this process has seen. */
import { randomBytes } from 'node:crypto'
import type { Incident } from '../../model/index.ts'
import { digest } from './digest.ts'
import type { Change, Changes } from './ledger.ts'

/** Changes kept; whoever comes back later than that begins anew. */
const logMax = 10_000

export interface ChangeLog {
  update(incidents: readonly Incident[]): void
  after(cursor: string | undefined, limit: number): Changes
}

/** Its cursors name the process that gave them, so one of an earlier run is known as such and begins anew. */
export function changeLog(): ChangeLog {
  const run = randomBytes(6).toString('hex')
  let seen: readonly Incident[] = []
  let known = new Map<string, string>()
  let log: Change[] = []
  let sequence = 0
  const add = (change: Omit<Change, 'cursor'>): void => {
    sequence += 1
    log.push({ cursor: `${run}.${sequence}`, ...change })
  }
  const update = (incidents: readonly Incident[]): void => {
    if (incidents === seen) return
    seen = incidents
    const now = new Map(incidents.map((incident) => [incident.id, digest(incident)]))
    for (const id of known.keys()) if (!now.has(id)) add({ kind: 'removed', id })
    for (const incident of incidents) {
      const before = known.get(incident.id)
      if (before !== now.get(incident.id))
        add({ kind: before === undefined ? 'added' : 'changed', id: incident.id, incident })
    }
    known = now
    if (log.length > logMax) log = log.slice(-logMax)
  }
  const after = (cursor: string | undefined, limit: number): Changes => {
    const number = cursor === undefined ? 0 : sequenceOf(cursor, run)
    const first = sequence - log.length
    const isKnown = number !== undefined && number >= first && number <= sequence
    const changes = isKnown ? log.slice(number - first, number - first + limit) : everything()
    const end = changes.at(-1)?.cursor ?? `${run}.${sequence}`
    return { changes, cursor: end, isReset: !isKnown, hasMore: isKnown && changes.length === limit }
  }
  // After a reset the cursor of every change is the present one: whoever has them all is up to date.
  const everything = (): Change[] =>
    seen.map((incident) => ({ cursor: `${run}.${sequence}`, kind: 'added', id: incident.id, incident }))
  return { update, after }
}

function sequenceOf(cursor: string, run: string): number | undefined {
  const [own, number] = cursor.split('.')
  return own === run && number !== undefined && /^\d{1,15}$/.test(number) ? Number(number) : undefined
}

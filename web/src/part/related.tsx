/** What else belongs to it? Incidents that this one is a part of, follows or answers, and how it became what it is. */
import { addressOf, useAnswer } from '../api.ts'
import type { Incident } from '../contract.ts'
import { go, moment } from '../state.ts'
import { showDays, showMoment } from '../words.ts'

const linkNames = { 'part-of': 'Part of', 'follow-up': 'Follow-up to', response: 'Response to' } as const
const noteNames = { joined: 'joined incidents that stood apart', split: 'took an incident apart' } as const

export function Related({ incident: { links = [], notes = [] } }: { readonly incident: Incident }) {
  if (links.length === 0 && notes.length === 0) return null
  return (
    <section aria-label="Related incidents">
      <h3>How it hangs together</h3>
      <ul class="reports">
        {links.map(({ kind, to }) => (
          <li key={`${kind} ${to}`}>
            <OtherIncident id={to} relation={linkNames[kind]} />
          </li>
        ))}
        {notes.map(({ kind, at, report }) => (
          <li key={`${kind} ${at} ${report}`}>
            <button type="button" onClick={() => go({ report, claim: undefined })}>
              A report {noteNames[kind]}
              <small>{showMoment(at)}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function OtherIncident({ id, relation }: { readonly id: string; readonly relation: string }) {
  const { value } = useAnswer<Incident>(addressOf(`/incidents/${encodeURIComponent(id)}`, moment.value))
  return (
    <button type="button" onClick={() => go({ incident: id, report: undefined, claim: undefined })}>
      {relation} <bdi>{value?.title ?? id}</bdi>
      {value !== undefined && <small>{showDays(value)}</small>}
    </button>
  )
}

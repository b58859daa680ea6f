/** Which incidents stand behind a picture? The same as a table, a page after the other, once it is opened. */
import { useState } from 'preact/hooks'
import { addressOf } from '../api.ts'
import type { Incident } from '../contract.ts'
import { go, grouping, query } from '../state.ts'
import { countryName, showDays, showHeadline, typeName } from '../words.ts'
import { Notice } from './notice.tsx'
import { More, usePages } from './pages.tsx'

interface IncidentTableProps {
  readonly title: string
  /** `true`: what a map can show; `false`: what none can. */
  readonly placed: 'true' | 'false'
}

export function IncidentTable({ title, placed }: IncidentTableProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="map-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}, as a table</summary>
      {isOpen && <Rows title={title} placed={placed} />}
    </details>
  )
}

function Rows({ title, placed }: IncidentTableProps) {
  const own = [...query.value, ...grouping.value]
  const { asked, items, next, goOn } = usePages<Incident>(
    addressOf('/incidents', [...own, ['placed', placed], ['order', 'weight'], ['limit', '50']]),
  )
  return (
    <>
      <Notice asked={asked} />
      <table>
        <caption class="unseen">{title}, the weightiest first</caption>
        <thead>
          <tr>
            <th scope="col">Incident</th>
            <th scope="col">What</th>
            <th scope="col">When</th>
            <th scope="col">Where</th>
          </tr>
        </thead>
        <tbody>
          {items.map((incident) => (
            <tr key={incident.id}>
              <th scope="row">
                <button type="button" onClick={() => go({ incident: incident.id, report: undefined })}>
                  <bdi>{showHeadline(incident.title)}</bdi>
                </button>
              </th>
              <td>{typeName(incident.type)}</td>
              <td>{showDays(incident)}</td>
              <td>
                <bdi>{incident.place?.name}</bdi>{' '}
                {incident.place?.country !== undefined && countryName(incident.place.country)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <More next={next} goOn={goOn} />
    </>
  )
}

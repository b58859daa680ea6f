/** Who gave how much of the ledger, and how much of it is their own? */
import { addressOf, useAnswer } from '../api.ts'
import type { Source } from '../contract.ts'
import { Notice } from '../part/notice.tsx'
import { go, moment } from '../state.ts'
import { showMoment } from '../words.ts'

export function SourcesView() {
  const asked = useAnswer<readonly Source[]>(addressOf('/sources', moment.value))
  return (
    <section class="page" aria-label="Sources" aria-busy={asked.isLoading}>
      <h2>Sources</h2>
      <Notice asked={asked} />
      <div class="scroll">
        <table>
          <caption>Outlets by what they gave; a copy of another's text is no origin of its own.</caption>
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              <th scope="col">Reports</th>
              <th scope="col">Of its own</th>
              <th scope="col">Claims</th>
              <th scope="col">Incidents</th>
              <th scope="col">First</th>
              <th scope="col">Last</th>
            </tr>
          </thead>
          <tbody>
            {asked.value?.map(({ name, reports, origins, claims, incidents, first, last }) => (
              <tr key={name}>
                <th scope="row">
                  <button
                    type="button"
                    onClick={() => go({ view: 'incidents', filter: name === '' ? {} : { source: name } })}
                  >
                    <bdi>{name === '' ? 'No outlet named' : name}</bdi>
                  </button>
                </th>
                <td>{reports}</td>
                <td>{origins}</td>
                <td>{claims}</td>
                <td>{incidents}</td>
                <td>{showMoment(first)}</td>
                <td>{showMoment(last)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

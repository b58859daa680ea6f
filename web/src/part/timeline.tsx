/** When did it happen? A bar for each bin, which can be chosen to narrow the list; the same as a table for those who read it. */
import { useState } from 'preact/hooks'
import { addressOf, useAnswer } from '../api.ts'
import type { Timeline as Bins, Ledger } from '../contract.ts'
import { go, query, state } from '../state.ts'
import { showDay } from '../words.ts'

const heightPx = 48
/** Left free above the highest bar. */
const headPx = 6
/** Bars that a list's width can hold; more days become weeks, months, years. */
const barsMax = 90
const steps = ['day', 'week', 'month', 'year'] as const

export function Timeline() {
  const { value: ledger } = useAnswer<Ledger>(addressOf('/ledger'), { isPatient: true })
  const coarse = ledger === undefined ? undefined : steps[stepFor(ledger.firstDay, ledger.lastDay)]
  const { value: whole } = useAnswer<Bins>(
    coarse === undefined ? undefined : addressOf('/timeline', [...query.value, ['step', coarse]]),
    { isPatient: true },
  )
  // What passes the filter may lie closer together than the ledger's days, and is then shown in finer steps.
  const held = whole?.bins.filter(({ incidents }) => incidents > 0)
  const fine = held === undefined || held.length === 0 ? coarse : steps[stepFor(held[0]?.from, held.at(-1)?.to)]
  const step = fine ?? 'year'
  const { value: finer } = useAnswer<Bins>(
    fine === coarse ? undefined : addressOf('/timeline', [...query.value, ['step', step]]),
    { isPatient: true },
  )
  const bins = (fine === coarse ? whole : finer)?.bins ?? []
  if (bins.length < 2) return null
  const most = Math.max(...bins.map(({ incidents }) => incidents), 1)
  return (
    <figure class="timeline">
      <svg viewBox={`0 0 ${bins.length} ${heightPx}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {bins.map(({ from, to, incidents }, index) => {
          const height = (incidents / most) * (heightPx - headPx)
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the table below has the same bins as buttons.
            <rect
              key={from}
              x={index + 0.1}
              y={heightPx - height}
              width={0.8}
              height={height}
              onClick={() => narrow(from, to)}
            >
              <title>{`${showDay(from)}: ${incidents}`}</title>
            </rect>
          )
        })}
      </svg>
      <div class="timeline-ends" aria-hidden="true">
        <span>{showDay(bins[0]?.from)}</span>
        <span>{showDay(bins.at(-1)?.to)}</span>
      </div>
      <BinTable bins={bins} step={step} />
    </figure>
  )
}

/** Drawn once it is opened: it has as many rows as there are bars. */
function BinTable({ bins, step }: { readonly bins: Bins['bins']; readonly step: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>By {step}, as a table</summary>
      {isOpen && (
        <table>
          <caption class="unseen">Incidents and people killed by {step}</caption>
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">Incidents</th>
              <th scope="col">Killed, at least</th>
            </tr>
          </thead>
          <tbody>
            {bins
              .filter(({ incidents }) => incidents > 0)
              .map(({ from, to, incidents, killed }) => (
                <tr key={from}>
                  <th scope="row">
                    <button type="button" onClick={() => narrow(from, to)}>
                      {showDay(from)}
                    </button>
                  </th>
                  <td>{incidents}</td>
                  <td>{killed}</td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
    </details>
  )
}

function narrow(from: string, to: string): void {
  go({ filter: { ...state.value.filter, from, to } })
}

/** The finest step whose bars still fit. */
function stepFor(first: string | undefined, last: string | undefined): number {
  const filter = state.value.filter
  const days = (Date.parse(filter.to ?? last ?? '') - Date.parse(filter.from ?? first ?? '')) / 86_400_000
  if (Number.isNaN(days)) return 0
  const index = [1, 7, 30, 365].findIndex((length) => days / length <= barsMax)
  return index < 0 ? steps.length - 1 : index
}

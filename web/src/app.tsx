/** What stands where? Names of views and the search on top, the moment of knowledge below, then the view itself. */
import { useComputed } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { addressOf, forget, useAnswer } from './api.ts'
import type { Ledger } from './contract.ts'
import { follow } from './follow.ts'
import { useKeys } from './keys.ts'
import { AsOf } from './part/as-of.tsx'
import { Help } from './part/help.tsx'
import { JudgeDialog } from './part/judge.tsx'
import { SearchHelp } from './part/search-help.tsx'
import { ThemeButton } from './part/theme.tsx'
import { TokenForm } from './part/token.tsx'
import { typingPauseMs } from './pause.ts'
import { chosen, filterBy, go, state, type View, views } from './state.ts'
import { AlertsView } from './view/alerts.tsx'
import { BriefView } from './view/brief.tsx'
import { CompareView } from './view/compare.tsx'
import { IncidentsView } from './view/incidents.tsx'
import { LineageView } from './view/lineage.tsx'
import { MapView } from './view/map.tsx'
import { ReadView } from './view/read.tsx'
import { ReportsView } from './view/reports.tsx'
import { SourcesView } from './view/sources.tsx'

const names: Readonly<Record<View, string>> = {
  incidents: 'Incidents',
  map: 'Map',
  reports: 'Reports',
  lineage: 'Lineage',
  brief: 'Brief',
  sources: 'Sources',
  read: 'Read a text',
  compare: 'Compare',
  alerts: 'Alerts',
}

export function App() {
  // Only the view: everything else in the address is looked at where it is shown.
  const view = useComputed(() => state.value.view).value
  useKeys()
  useLiveLedger()
  useEffect(() => {
    document.title = `${names[view]} – Tocsin`
  }, [view])
  const { value: ledger } = useAnswer<Ledger>(addressOf('/ledger'), { isPatient: true })
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        Skip to the content
      </button>
      <header class="top">
        <h1>Tocsin</h1>
        <nav aria-label="Views">
          <ul>
            {views.map((name, index) => (
              <li key={name}>
                <button
                  type="button"
                  aria-current={name === view ? 'page' : undefined}
                  title={`Key ${index + 1}`}
                  onClick={() => go({ view: name })}
                >
                  {names[name]}
                  {name === 'compare' && chosen.value.length > 0 && ` (${chosen.value.length})`}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <SearchBox />
        <ThemeButton />
        <Help />
      </header>
      {ledger !== undefined && <AsOf ledger={ledger} />}
      <main id="main" tabIndex={-1}>
        <TokenForm />
        <ViewOf view={view} />
      </main>
      <JudgeDialog />
    </>
  )
}

function ViewOf({ view }: { readonly view: View }) {
  switch (view) {
    case 'map':
      return <MapView />
    case 'reports':
      return <ReportsView />
    case 'lineage':
      return <LineageView />
    case 'brief':
      return <BriefView />
    case 'sources':
      return <SourcesView />
    case 'read':
      return <ReadView />
    case 'compare':
      return <CompareView />
    case 'alerts':
      return <AlertsView />
    default:
      return <IncidentsView />
  }
}

function SearchBox() {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  return (
    <search class="search">
      <label>
        <span class="unseen">Search</span>
        <input
          id="search"
          type="search"
          placeholder="Search   /"
          value={state.value.filter.text ?? ''}
          dir="auto"
          maxLength={200}
          aria-describedby="search-help"
          onInput={(event) => {
            const { value } = event.currentTarget
            clearTimeout(timer.current)
            timer.current = setTimeout(() => filterBy('text', value.trim(), { replace: true }), typingPauseMs)
          }}
        />
      </label>
      <SearchHelp />
    </search>
  )
}

/** Asks anew when the ledger says that it has changed. */
function useLiveLedger(): void {
  useEffect(() => {
    const control = new AbortController()
    void follow(forget, control.signal)
    return () => control.abort()
  }, [])
}

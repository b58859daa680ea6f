/** Who is told of what, and what would another rule tell? The rules that are kept, and a new one, made of the filter and tried first. */
import { useState } from 'preact/hooks'
import { addressOf, forgetNow, type Problem, send, useAnswer } from '../api.ts'
import type { AlertCondition, AlertSummary } from '../contract.ts'
import { AlertPreview, conditionOf, type Further, KeepRule } from '../part/alert-preview.tsx'
import { Chips } from '../part/filters.tsx'
import { Notice } from '../part/notice.tsx'
import { go } from '../state.ts'
import { countryName, showCount, showMoment, typeName } from '../words.ts'

export function AlertsView() {
  return (
    <section class="page alerts" aria-label="Alerts">
      <h2>Alerts</h2>
      <NewRule />
      <Rules />
    </section>
  )
}

function NewRule() {
  const [further, setFurther] = useState<Further>({ killedMin: '', originsMin: '', rise: '' })
  const when = conditionOf(further)
  const count = (name: 'killedMin' | 'originsMin', label: string) => (
    <label>
      {label}
      <input
        type="number"
        min={0}
        value={further[name]}
        onInput={(event) => setFurther({ ...further, [name]: event.currentTarget.value })}
      />
    </label>
  )
  return (
    <section aria-label="A new rule">
      <h3>Tell of {saysOf(when)}</h3>
      <p class="quiet">
        A rule is made of the filter that is set, which the{' '}
        <button type="button" onClick={() => go({ view: 'incidents' })}>
          list of incidents
        </button>{' '}
        changes, and of what stands here. It tells once of each incident, then of corrections, and when it is taken
        back. Days and boxes of the map are no part of it.
      </p>
      <Chips />
      <div class="fields">
        {count('killedMin', 'At least so many killed')}
        {count('originsMin', 'At least so many independent origins')}
        <label>
          Tell of
          <select
            value={further.rise}
            onChange={(event) => setFurther({ ...further, rise: event.currentTarget.value as Further['rise'] })}
          >
            <option value="">each incident</option>
            <option value="4">a rise against the last four weeks</option>
            <option value="52">a rise against the last year</option>
          </select>
        </label>
      </div>
      <AlertPreview when={when} />
      <KeepRule when={when} />
    </section>
  )
}

/** @example “attacks in Kazakhstan with at least 10 killed” */
function saysOf(when: AlertCondition): string {
  const { types, statuses, countries, party, source, text, killedMin, originsMin, near, rise } = when
  const parts = [
    rise === undefined ? undefined : `a rise against ${rise.weeks} weeks in`,
    [...(statuses ?? []), types === undefined ? 'incidents' : types.map(typeName).join(' or ')].join(' '),
    countries === undefined ? undefined : `in ${countries.map(countryName).join(' or ')}`,
    near === undefined ? undefined : `within ${near.radiusKm} km of ${near.lat}, ${near.lon}`,
    party === undefined ? undefined : `of “${party}”`,
    source === undefined ? undefined : `told by “${source}”`,
    text === undefined ? undefined : `that hold “${text}”`,
    killedMin === undefined ? undefined : `with at least ${showCount(killedMin)} killed`,
    originsMin === undefined ? undefined : `from at least ${showCount(originsMin)} origins`,
  ]
  return parts.filter((part) => part !== undefined).join(' ')
}

function Rules() {
  const asked = useAnswer<readonly AlertSummary[]>('/alerts')
  const [problem, setProblem] = useState<Problem>()
  const remove = async (name: string): Promise<void> => {
    try {
      await send('DELETE', `/alerts/${encodeURIComponent(name)}`)
      forgetNow()
    } catch (fault) {
      setProblem(fault as Problem)
    }
  }
  return (
    <section aria-label="Rules" aria-busy={asked.isLoading}>
      <h3>Rules that are kept</h3>
      <Notice asked={problem === undefined ? asked : { problem, isLoading: false }} />
      {asked.value?.length === 0 && (
        <p class="quiet">
          None. They are kept where the server was started with <code>--alerts FILE</code>.
        </p>
      )}
      <ul class="rules">
        {asked.value?.map(({ name, when, to, told, waiting, last }) => (
          <li key={name}>
            <p>
              <strong>{name}</strong>: {saysOf(when)}
            </p>
            <p class="quiet">
              {told === 0 ? 'Has told nothing yet' : `Told ${showCount(told)} times, last ${showMoment(last)}`}
              {waiting > 0 && `; ${waiting} still to be delivered`}
              {to.length > 0 && `; to ${to.map(({ where }) => where).join(', ')}`}.{' '}
              <a href={addressOf(`/alerts/${encodeURIComponent(name)}/raised`, [['format', 'atom']])}>Feed</a>{' '}
              <button type="button" onClick={() => void remove(name)}>
                Take it away
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What would a rule have told so far? The rule that the filter makes, tried on everything that the ledger has learnt, before it is kept. */
import { useState } from 'preact/hooks'
import { addressOf, forgetNow, type Problem, send } from '../api.ts'
import type { Alert, AlertCondition, AlertPreview as Preview } from '../contract.ts'
import { go, state } from '../state.ts'
import { showCount, showHeadline, showMoment } from '../words.ts'

/** What a rule asks for besides the filter. */
export interface Further {
  readonly killedMin: string
  readonly originsMin: string
  /** `''`, or the weeks that a rise is measured against. */
  readonly rise: '' | '4' | '52'
}

/** The rule that the filter makes. A rule knows no days, boxes and pages of a list; an outlet is one of its sources. */
export function conditionOf({ killedMin, originsMin, rise }: Further): AlertCondition {
  const { type, status, country, party, source, outlet, text, near, radius, killedMin: killed } = state.value.filter
  const [lat, lon] = (near ?? '').split(',').map(Number)
  const list = (name: string, value: string | undefined) => (value === undefined ? {} : { [name]: value.split(',') })
  const words = (name: string, value: string | undefined) => (value === undefined ? {} : { [name]: value })
  const count = (name: string, value: string | undefined) => (value ? { [name]: Number(value) } : {})
  return {
    ...{ ...list('types', type), ...list('statuses', status), ...list('countries', country) },
    ...{ ...words('party', party), ...words('source', source ?? outlet), ...words('text', text) },
    ...{ ...count('killedMin', killedMin || killed), ...count('originsMin', originsMin) },
    ...(near === undefined ? {} : { near: { lat: lat ?? 0, lon: lon ?? 0, radiusKm: Number(radius ?? 50) } }),
    ...(rise === '' ? {} : { rise: { weeks: rise === '4' ? 4 : 52 } }),
  }
}

export function AlertPreview({ when }: { readonly when: AlertCondition }) {
  const [found, setFound] = useState<{ readonly of: string; readonly preview: Preview }>()
  const [problem, setProblem] = useState<Problem>()
  const [isAsking, setAsking] = useState(false)
  const of = JSON.stringify(when)
  const ask = async (): Promise<void> => {
    setAsking(true)
    setProblem(undefined)
    try {
      setFound({ of, preview: await send<Preview>('POST', '/alerts/preview', { when }) })
    } catch (fault) {
      setProblem(fault as Problem)
    }
    setAsking(false)
  }
  return (
    <section aria-label="What it would have told" aria-busy={isAsking}>
      <p class="actions">
        <button type="button" class="primary" disabled={isAsking} onClick={ask}>
          {isAsking ? 'Trying it on all that was learnt …' : 'Show what it would have told'}
        </button>
      </p>
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem.title}. {problem.detail}
        </p>
      )}
      {found !== undefined && found.of === of && <Told preview={found.preview} />}
    </section>
  )
}

/** Alerts shown: whoever gets more than this has written the wrong rule. */
const shownMax = 100

function Told({ preview: { alerts, moments, isSampled } }: { readonly preview: Preview }) {
  const shown = alerts.toReversed().slice(0, shownMax)
  return (
    <>
      <p role="status">
        {alerts.length === 0 ? 'It would have told nothing' : `It would have told ${showCount(alerts.length)} times`} at{' '}
        {showCount(moments)} moments{isSampled ? ', of which only some were looked at' : ''}.
        {alerts.length > shownMax && ` The last ${shownMax} are shown.`}
      </p>
      <ol class="told">
        {shown.map((alert) => (
          <li key={alert.id}>
            <AlertLine alert={alert} />
          </li>
        ))}
      </ol>
    </>
  )
}

const kinds = { alert: 'new', correction: 'correction', retraction: 'taken back' } as const

export function AlertLine({ alert: { at, kind, title, changes, reason, incident } }: { readonly alert: Alert }) {
  const says = (
    <>
      <bdi>{showHeadline(title)}</bdi> <small>{showMoment(at)}</small>
    </>
  )
  return (
    <>
      <span class={`badge ${kind === 'alert' ? '' : 'contested'}`}>{kinds[kind]}</span>{' '}
      {incident === undefined ? (
        says
      ) : (
        <button
          type="button"
          class="report-name"
          onClick={() => go({ view: 'incidents', incident: incident.id, asOf: at, report: undefined })}
        >
          {says}
        </button>
      )}
      {kind !== 'alert' && (
        <ul class="changes">
          {changes.map(({ what, before, after }) => (
            <li key={what}>
              {what}: <bdi>{before || 'not known'}</bdi> → <bdi>{after || 'not known'}</bdi>
            </li>
          ))}
          {reason !== undefined && <li>{reason}</li>}
        </ul>
      )}
    </>
  )
}

/** Keeps the rule under a name; a webhook is told of each alert, and a feed holds them all. */
export function KeepRule({ when }: { readonly when: AlertCondition }) {
  const [name, setName] = useState('')
  const [hook, setHook] = useState('')
  const [problem, setProblem] = useState<Problem>()
  const keep = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    setProblem(undefined)
    try {
      const to = hook === '' ? [] : [{ kind: 'webhook', url: hook }]
      await send('PUT', addressOf(`/alerts/${encodeURIComponent(name)}`), { when, to })
      setName('')
      forgetNow()
    } catch (fault) {
      setProblem(fault as Problem)
    }
  }
  return (
    <form class="keep" aria-label="Keep the rule" onSubmit={keep}>
      <label>
        Name, in lower case
        <input
          required
          pattern="[a-z0-9][a-z0-9\-]{0,59}"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <label>
        Tell this address (a webhook), if any
        <input
          type="url"
          maxLength={2000}
          placeholder="https://"
          value={hook}
          onInput={(event) => setHook(event.currentTarget.value)}
        />
      </label>
      <button type="submit">Keep this rule</button>
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem.title}. {problem.detail}
        </p>
      )}
    </form>
  )
}

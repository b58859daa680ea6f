/**
 * What was known when? A slider over the moments at which reports became known, each a step: what happened stays where it was,
 * and what is known of it changes. Played, it shows the story as it came in.
 */
import { useEffect, useState } from 'preact/hooks'
import { addressOf, useAnswer } from '../api.ts'
import type { Ledger, Page, ReportSummary } from '../contract.ts'
import { go, state } from '../state.ts'
import { showMoment } from '../words.ts'

/** Milliseconds that a step is shown while the story plays. */
const stepMs = 900
/** Steps of the slider at the most: more than a hand can tell apart. */
const stepsMax = 400

export function AsOf({ ledger }: { readonly ledger: Ledger }) {
  const [isPlaying, setPlaying] = useState(false)
  const moments = useMoments(ledger)
  const last = moments.length - 1
  const { asOf } = state.value
  const at =
    asOf === undefined
      ? last
      : Math.max(
          0,
          moments.findLastIndex((moment) => moment <= asOf),
        )
  const goTo = (index: number): void => {
    const next = Math.max(0, Math.min(last, index))
    go({ asOf: next === last ? undefined : moments[next] }, { replace: true })
  }
  useEffect(() => {
    if (!isPlaying) return undefined
    const timer = setTimeout(() => (at >= last ? setPlaying(false) : goTo(at + 1)), stepMs)
    return () => clearTimeout(timer)
  })
  if (last < 1) return null
  const shown = moments[at]
  return (
    <section class="as-of" aria-label="What was known when">
      <button type="button" id="as-of-back" class="icon" aria-label="One report back" onClick={() => goTo(at - 1)}>
        ‹
      </button>
      <button
        type="button"
        class="icon"
        aria-label={isPlaying ? 'Stop' : 'Play the story'}
        onClick={() => {
          if (!isPlaying && at === last) goTo(0)
          setPlaying(!isPlaying)
        }}
      >
        {isPlaying ? '❚❚' : '▶'}
      </button>
      <button type="button" id="as-of-on" class="icon" aria-label="One report on" onClick={() => goTo(at + 1)}>
        ›
      </button>
      <label>
        <span class="unseen">Known until</span>
        <input
          type="range"
          min={0}
          max={last}
          value={at}
          aria-valuetext={showMoment(shown)}
          onInput={(event) => goTo(Number(event.currentTarget.value))}
        />
      </label>
      <output>{asOf === undefined ? 'All that is known' : `As known on ${showMoment(shown)}`}</output>
      {asOf !== undefined && (
        <button type="button" onClick={() => go({ asOf: undefined })}>
          Now
        </button>
      )}
    </section>
  )
}

/** When reports became known, in order, thinned to what a slider can show. */
function useMoments(ledger: Ledger): readonly string[] {
  const limit = Math.min(stepsMax, 1000)
  const { value } = useAnswer<Page<ReportSummary>>(addressOf('/reports', [['limit', String(limit)]]))
  const moments = (value?.items ?? []).flatMap(({ published, fetched }) => {
    const at = Date.parse(published ?? fetched)
    return Number.isNaN(at) ? [] : [new Date(at).toISOString()]
  })
  return [...new Set([...moments, ledger.asOf])].sort()
}

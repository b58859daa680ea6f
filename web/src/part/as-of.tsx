/**
 * What was known when? A slider over the moments at which reports became known, each a step: what happened stays where it was,
 * and what is known of it changes. Played, it shows the story as it came in.
 */
import { useEffect, useMemo, useState } from 'preact/hooks'
import { addressOf, useAnswer } from '../api.ts'
import type { Ledger, Moments } from '../contract.ts'
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
      <h2>What was known</h2>
      <button
        type="button"
        id="as-of-back"
        class="icon"
        aria-label="One step back"
        title="Key ["
        onClick={() => goTo(at - 1)}
      >
        ‹
      </button>
      <button
        type="button"
        id="as-of-play"
        class="icon"
        title="Key p"
        aria-label={isPlaying ? 'Stop' : 'Play the story'}
        onClick={() => {
          if (!isPlaying && at === last) goTo(0)
          setPlaying(!isPlaying)
        }}
      >
        {isPlaying ? '❚❚' : '▶'}
      </button>
      <button
        type="button"
        id="as-of-on"
        class="icon"
        aria-label="One step on"
        title="Key ]"
        onClick={() => goTo(at + 1)}
      >
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
      <output>{asOf === undefined ? 'Everything, as of now' : `As known on ${showMoment(asOf)}`}</output>
      {asOf !== undefined && (
        <button type="button" onClick={() => go({ asOf: undefined })}>
          Now
        </button>
      )}
    </section>
  )
}

/** When reports became known, in order, thinned out by the server to what a slider can show. */
function useMoments(ledger: Ledger): readonly string[] {
  const { value } = useAnswer<Moments>(addressOf('/moments', [['limit', String(stepsMax)]]), { isPatient: true })
  return useMemo(() => [...new Set([...(value?.moments ?? []), ledger.asOf])].sort(), [value, ledger.asOf])
}

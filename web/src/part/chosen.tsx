/** Which incidents are chosen, and what can be done with them? */
import { chosen, go } from '../state.ts'
import { judging } from './judge.tsx'

export function Chosen() {
  const ids = chosen.value
  if (ids.length === 0) return null
  return (
    <section class="chosen" aria-label="Chosen incidents">
      <p role="status">
        {ids.length === 1 ? 'One incident chosen: choose another to compare or merge them.' : `${ids.length} chosen`}
      </p>
      {ids.length > 1 && <ChosenActions ids={ids} />}
      <button type="button" onClick={() => go({ chosen: undefined }, { replace: true })}>
        Choose none
      </button>
    </section>
  )
}

function ChosenActions({ ids }: { readonly ids: readonly string[] }) {
  return (
    <>
      <button type="button" title="Key c" onClick={() => go({ view: 'compare' })}>
        Compare
      </button>
      <MergeButton ids={ids} />
    </>
  )
}

export function MergeButton({ ids }: { readonly ids: readonly string[] }) {
  return (
    <button
      type="button"
      id="merge-button"
      class="primary"
      title="Key m"
      onClick={() => {
        judging.value = { kind: 'merge', incidents: ids }
      }}
    >
      They are one: merge
    </button>
  )
}

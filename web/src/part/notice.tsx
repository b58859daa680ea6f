/** What stands where an answer should be? That it is awaited, or why there is none. */
import type { Asked } from '../api.ts'

export function Notice({ asked }: { readonly asked: Asked<unknown> }) {
  if (asked.problem !== undefined)
    return (
      <p class="problem" role="alert">
        {asked.problem.title}. {asked.problem.detail}
      </p>
    )
  return asked.value === undefined && asked.isLoading ? <p class="quiet">Asking the ledger …</p> : null
}

/** Whose figures exclude each other? Each voice with its last word, the latest first. */
import type { IncidentTally } from '../../model/index.ts'
import { type Context, type Said, saidOf } from './context.ts'

export interface Disputing {
  readonly who: string
  readonly entry: IncidentTally['history'][number]
  readonly said: Said
}

/** What is only older or vaguer is no contradiction. */
export function disputing({ excludes, history }: IncidentTally, context: Context): readonly Disputing[] {
  const disputed = new Set((excludes ?? []).flat())
  const entries = disputed.size === 0 ? history : history.filter(({ claim }) => disputed.has(claim))
  const last = new Map<string, Disputing>()
  for (const entry of entries.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))) {
    const said = saidOf(entry, context)
    last.delete(said.key)
    last.set(said.key, { who: said.who, entry, said })
  }
  return [...last.values()].reverse()
}

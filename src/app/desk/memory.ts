/**
 * Which answers are the same as last time? Sums over the whole ledger, for as long as it does not change: many look at the same
 * filter, and whoever turns a page has asked for its number already.
 */

/** Answers kept: what some dozen analysts ask about in a minute. */
const answersMax = 500

/** What `ask` gives, or gave when the same was asked of the same state of the ledger. */
export type Remember = <T>(question: unknown, ask: () => Promise<T>) => Promise<T>

export function rememberedBy(revision: () => Promise<string>, max = answersMax): Remember {
  const remember = rememberedFor<unknown>(max)
  // Whatever is kept under a question came of that question.
  return async <T>(question: unknown, ask: () => Promise<T>): Promise<T> =>
    remember(await revision(), question, ask) as Promise<T>
}

/** The same for whoever knows the state that is asked of: `max` answers are kept, and all are forgotten with the state. */
export function rememberedFor<T>(
  max: number,
): (state: string | undefined, question: unknown, ask: () => Promise<T>) => Promise<T> {
  let last: string | undefined
  const kept = new Map<string, Promise<T>>()
  return (state, question, ask) => {
    if (state !== last) kept.clear()
    last = state
    const key = JSON.stringify(question)
    const answer = kept.get(key) ?? ask()
    answer.catch(() => kept.delete(key))
    kept.delete(key)
    kept.set(key, answer)
    const [oldest] = kept.keys()
    if (kept.size > max && oldest !== undefined) kept.delete(oldest)
    return answer
  }
}

/**
 * Which answers are the same as last time? Sums over the whole ledger, for as long as it does not change: many look at the same
 * filter, and whoever turns a page has asked for its number already.
 */

/** Answers kept: what some dozen analysts ask about in a minute. */
const answersMax = 500

/** What `ask` gives, or gave when the same was asked of the same state of the ledger. */
export type Remember = <T>(question: unknown, ask: () => Promise<T>) => Promise<T>

export function rememberedBy(revision: () => Promise<string>): Remember {
  let state = ''
  const kept = new Map<string, Promise<unknown>>()
  return async <T>(question: unknown, ask: () => Promise<T>): Promise<T> => {
    const now = await revision()
    if (now !== state) kept.clear()
    state = now
    const key = JSON.stringify(question)
    // Whatever is kept under a question came of that question.
    const answer = (kept.get(key) as Promise<T> | undefined) ?? ask()
    answer.catch(() => kept.delete(key))
    kept.delete(key)
    kept.set(key, answer)
    const [oldest] = kept.keys()
    if (kept.size > answersMax && oldest !== undefined) kept.delete(oldest)
    return answer
  }
}

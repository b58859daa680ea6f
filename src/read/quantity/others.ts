/** Are "others" things, by what was told of right before them? "Destroyed 17 vehicles and seized eight others." */
import type { Token } from '../token/index.ts'
import { persons } from './en/people.ts'

/** What is done to things as well as to people; who is wounded is no thing. */
const taking =
  /^(?:seize|capture|damage|destroy|recover|disable|hit|wreck|burn|torch|sink|impound|confiscate|down|intercept)$/

export function areThings(tokens: readonly Token[], at: number): boolean {
  const { lower = '', deprel, head: verb = -1 } = tokens[at] ?? {}
  if (!/^(?:others?|more)$/.test(lower) || deprel !== 'obj' || !taking.test(tokens[verb]?.lemma ?? '')) return false
  const { deprel: joined, head: first = -1 } = tokens[verb] ?? {}
  if (joined !== 'conj' || !taking.test(tokens[first]?.lemma ?? '')) return false
  return tokens
    .slice(0, at)
    .some(
      ({ head, deprel: as, upos, lemma }) => head === first && as === 'obj' && upos === 'NOUN' && !persons.has(lemma),
    )
}

/** Is a place only where somebody was sent or is wanted? "Put on a plane to Washington", "wanted in Texas": the report is elsewhere. */
import type { Span } from '../../model/index.ts'
import { isMarked, type Sentence } from '../token/index.ts'
import { journeys, vehicles } from './en/words.ts'

/** Words from a name up to the verb or vehicle that goes there: "flown on Monday to a base near Miami". */
const stepsMax = 4

/** Whether a place stands for where a journey goes, or for a court elsewhere that wants somebody. */
export function isDestination({ tokens }: Sentence, { start }: Span): boolean {
  let at = tokens.findIndex(({ end }) => end > start)
  for (let steps = 0; at >= 0 && steps < stepsMax; steps += 1) {
    const { head = -1, deprel = '' } = tokens[at] ?? {}
    const above = tokens[head]
    if (above === undefined) return false
    const goesTo = isMarked(tokens, at, 'case', (word) => /^(?:to|for|towards?)$/.test(word))
    if (goesTo && (vehicles.has(above.lemma) || (journeys.has(above.lemma) && isOnward(above)))) return true
    if (isMarked(tokens, at, 'case', (word) => word === 'in') && above.lower === 'wanted') return true
    if (above.upos === 'VERB' && !/^(?:obl|nmod|compound|amod|flat|appos|conj)/.test(deprel)) return false
    at = head
  }
  return false
}

/** "Was flown", "flew", "flying": a verb; "the flight to" is among the vehicles. */
const isOnward = ({ upos }: Sentence['tokens'][number]): boolean => upos === 'VERB'

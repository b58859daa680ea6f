/** Which names that no gazetteer knows are a place's all the same? Those with words that only a place takes. */
import { isMarked } from '../token/index.ts'
import type { Candidate } from './candidate.ts'
import { before, betweenCount } from './context.ts'
import { isBehindDeed, isDoneTo } from './done-to.ts'
import { locativePrepositions, personNames, placeNouns, standingNouns, surePrepositions } from './en/words.ts'

/** A name that the gazetteer lacks needs words that only a place takes. */
export function isPlaced(candidate: Candidate): boolean {
  const [firstWord = ''] = candidate.name.toLowerCase().split(' ')
  if (personNames.has(firstWord) || namedThings.test(firstWord)) return false
  if (!/^\p{Lu}/u.test(candidate.name) || /\d/.test(candidate.name)) return false
  if (standingNouns.has(candidate.sentence.tokens[candidate.last]?.lower ?? '')) return true
  const skipped = betweenCount(candidate)
  const word = before(candidate, skipped + 1)?.lower ?? ''
  if (isDoneTo(candidate) || isBehindDeed(candidate)) return true
  if (word === 'of') return ofKinds.has(placeNouns.get(before(candidate, skipped + 2)?.lower ?? '') ?? 'any')
  return locativePrepositions.has(word) || isListedIn(candidate)
}

/** "In Kyaukme and Hsipaw": beside what a preposition of place stands before. */
function isListedIn({ sentence: { tokens }, first, last }: Candidate): boolean {
  const { deprel, head = -1 } = tokens[first] ?? {}
  const isName = tokens[head]?.upos === 'PROPN' && (tokens[last]?.upos ?? 'PROPN') === 'PROPN'
  if (deprel !== 'conj' || !isName || !/^(?:,|and)$/.test(tokens[first - 1]?.lower ?? '')) return false
  return isMarked(tokens, head, 'case', (word) => surePrepositions.has(word))
}

/** "Operation Barkhane", "Storm Boris", "Team Sky". */
const namedThings =
  /^(?:operation|storm|hurricane|typhoon|cyclone|team|project|flight|train|task|exercise|cup|world|euro|room|gate|terminal|platform|unit|battalion|brigade|article|section|resolution|covid.*)$/

/** "the village of": a word that only a place takes. */
const ofKinds: ReadonlySet<string> = new Set(['city', 'admin'])

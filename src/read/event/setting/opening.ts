/** Which place does a sentence open with, so that it sets the scene: "In Dikwa, to the east, fighters tried …"? */
import type { Span } from '../../../model/index.ts'
import type { Sentence } from '../../token/index.ts'
import { locatives, saying } from '../en/words.ts'
import type { PlaceAt } from './where.ts'

/** Words before such a place: "Further south, in the village of". */
const openingTokensMax = 7

/** The finest place of the phrase that the sentence opens with; none where it says where somebody spoke. */
export function openingPlace({ tokens }: Sentence, places: readonly PlaceAt[]): PlaceAt | undefined {
  return places.find(({ place: { role, span, precision } }) => {
    const first = tokens.findIndex(({ end }) => end > span.start)
    // "Goma: Rebels killed nine people".
    const [colon, next] = tokens.filter(({ start }) => start >= span.end)
    const isHead = first === 0 && colon?.text === ':' && /^\p{Lu}/u.test(next?.text ?? '')
    if (isHead && precision === 'city' && /^(?:location|modifier)$/.test(role)) return true
    if (role !== 'location') return false
    const before = tokens.slice(0, first)
    if (first < 1 || first > openingTokensMax || !before.some(({ lower }) => locatives.has(lower))) return false
    if (before.some(({ upos, deprel }) => /^(?:VERB|AUX|PRON)$/.test(upos) || deprel.startsWith('nsubj'))) return false
    return !saying.has(tokens[governorOf(tokens, first)]?.lemma ?? '')
  })
}

/** Words from a place up to the verb that its phrase hangs on. */
const stepsMax = 8

function governorOf(tokens: Sentence['tokens'], from: number): number {
  let at = from
  for (let steps = 0; at >= 0 && steps < stepsMax && tokens[at]?.upos !== 'VERB'; steps += 1)
    at = tokens[at]?.head ?? -1
  return at
}

/** Words in which a sentence says that it turns to something else. */
const turnWords = 4

/** "Separately, …", "elsewhere, …", "in an unrelated case …": whether a sentence begins another story. */
export function opensAnother({ tokens }: Sentence): boolean {
  const opening = tokens.slice(0, turnWords).map(({ lower }) => lower)
  return /^(?:(?:separately|elsewhere) ,|in an? (?:separate|unrelated) \p{L})/u.test(opening.join(' '))
}

/** "In Crete, however, …", "in Crete, by contrast, …": whether a sentence only sets the place that it opens with against the scene. */
export function isContrast({ tokens }: Sentence, place: Span): boolean {
  const behind = tokens.filter(({ start }) => start >= place.end).slice(0, turnWords)
  return /^, (?:however|though|(?:by|in) contrast)\b/.test(behind.map(({ lower }) => lower).join(' '))
}

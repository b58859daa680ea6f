/** Which words name a place that no gazetteer knows? What kind of place it is says so: "in the Mayo district", "the Zaina camp". */
import type { Token, TokenizedText } from '../token/index.ts'
import type { Candidate, Position } from './candidate.ts'
import { kindsAfter, placeNouns, standingNouns, surePrepositions } from './en/words.ts'
import { isCapital, lastOfRun } from './letter-case.ts'

/** "Ain al-Asad airbase": a name that no gazetteer knows goes on to what the place is. */
export function withNoun({ text }: TokenizedText, candidate: Candidate): Candidate {
  const { sentence, first, last, options, letterCase } = candidate
  const noun = sentence.tokens[last + 1]
  if (options.length > 0 || letterCase !== 'mixed' || noun === undefined || !standingNouns.has(noun.lower))
    return candidate
  return { ...candidate, last: last + 1, name: text.slice(sentence.tokens[first]?.start, noun.end) }
}

/** "In the Mayo district", "on Utoya island", "the village of Ak-Sai": what kind of place it is says that it is one, where no gazetteer knows it. */
export function unknownAt({ tokenized, sentence, letterCase, first, wordsMax }: Position): Candidate | undefined {
  const { tokens } = sentence
  if (letterCase !== 'mixed') return undefined
  const before = tokens[first - (/^(?:the|a)$/.test(tokens[first - 1]?.lower ?? '') ? 2 : 1)]
  const isOfKind = before?.lower === 'of' && placeNouns.get(tokens[first - 2]?.lower ?? '') === 'city'
  if (!isOfKind && !surePrepositions.has(before?.lower ?? '') && before?.lower !== 'on') return undefined
  const last = isOfKind ? lastCapital(tokens, first) : lastOfRun(tokenized, tokens, { first, letterCase, wordsMax })
  if (!isCapital(tokens[last]) || !(isOfKind || kindsAfter.has(tokens[last + 1]?.lower ?? ''))) return undefined
  return {
    sentence,
    letterCase,
    first,
    last,
    name: tokenized.text.slice(tokens[first]?.start, tokens[last]?.end),
    options: [],
  }
}

/** "The village of Ak-Sai on Wednesday": up to the last word in a row with a capital. */
function lastCapital(tokens: readonly Token[], first: number): number {
  let last = first
  while (isCapital(tokens[last + 1])) last += 1
  return last
}

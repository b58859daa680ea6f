/** Which words name a place that no gazetteer knows? What kind of place it is says so: "in the Mayo district", "the Zaina camp". */
import type { Token, TokenizedText } from '../token/index.ts'
import type { Candidate, Position } from './candidate.ts'
import { isOfDateline } from './context.ts'
import {
  commonWords,
  kindsAfter,
  neverPlaces,
  personNames,
  placeNouns,
  standingNouns,
  surePrepositions,
} from './en/words.ts'
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

/** "BREAKING NEWS, Kenya -", "John Smith, Kenya -". */
const isNoTown = (word: string): boolean =>
  [neverPlaces, personNames, commonWords].some((words) => words.has(word)) ||
  /^(?:breaking|news|update|exclusive|live|watch|analysis|opinion|photos?|video|correction)$/.test(word)

/** Words of the name of a town, at most. */
const townWordsMax = 4

/**
 * "MINOVA, Congo, March 3 (Wire) -", "Nyabiondo, Democratic Republic of Congo —": the town that a dateline opens with, before the country or
 * the division that it lies in.
 */
export function filedAt({
  tokenized,
  sentence,
  letterCase,
  look,
  wordsMax,
}: Omit<Position, 'first'>): Candidate | undefined {
  const { tokens } = sentence
  const comma = tokens.findIndex(({ text }) => text === ',')
  if (comma < 1 || comma > townWordsMax || !isOfDateline({ sentence, last: comma })) return undefined
  const words = tokens.slice(0, comma)
  if (!words.every((token) => isCapital(token)) || words.some(({ lower }) => isNoTown(lower))) return undefined
  const name = tokenized.text.slice(words[0]?.start, words.at(-1)?.end)
  const run = lastOfRun(tokenized, tokens, { first: comma + 1, letterCase: 'mixed', wordsMax })
  const around = tokens
    .slice(comma + 1, run + 1)
    .map((_, at) => look(tokenized.text.slice(tokens[comma + 1]?.start, tokens[comma + 1 + at]?.end)))
  const isWithin = around.some((options) => options.some(({ kind }) => kind === 'country' || kind === 'admin'))
  return isWithin && look(name).length === 0
    ? { sentence, letterCase, first: 0, last: comma - 1, name, options: [], filed: true }
    : undefined
}

/**
 * Where does a found name really begin and end, and is it a name at all?
 *
 * The network chooses classes word by word; here loose words are cut from the edges of a name, and what can be no
 * name in text with capitals is dropped.
 */

import type { NameKind, NameRange } from './names.ts'
import { isTitle } from './titles.ts'

const edgeMarks = /^[\p{P}\p{S}]+$/u
const loose = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'at', 'to', 'a', 'an', "'s", '’s', 'by', 'with'])
const address = /@|:\/\/|^www\./
/** Small first words that belong to a name. */
const smallFirst = new Set([
  'al',
  'el',
  'de',
  'van',
  'von',
  'bin',
  'ibn',
  'abu',
  'da',
  'di',
  'la',
  'le',
  'ul',
  'e',
  'i',
  'anti',
  'pro',
])
const festivals = new Set([
  'christmas',
  'easter',
  'thanksgiving',
  'ramadan',
  'eid',
  'halloween',
  'passover',
  'nowruz',
  'diwali',
])
const acronym = /^\p{Lu}{3,6}$/u

const hasCapital = (form: string): boolean => form !== form.toLowerCase()

/**
 * The name in `range`, trimmed, or undefined where nothing is left. `cased` says that the sentence is written with
 * both capitals and small letters.
 */
export function tidyName(forms: readonly string[], range: NameRange, cased: boolean): NameRange | undefined {
  let { from, to } = range
  const trimFirst = (form: string): boolean =>
    loose.has(form.toLowerCase()) ||
    (edgeMarks.test(form) && form !== '#') ||
    (cased && !hasCapital(form) && !/\d/.test(form) && !smallFirst.has(form))
  const trimLast = (form: string): boolean =>
    loose.has(form.toLowerCase()) ||
    (edgeMarks.test(form) && form !== ')') ||
    (cased && !hasCapital(form) && !/\d/.test(form))
  while (
    from < to &&
    (trimFirst(forms[from]!) || (range.kind === 'person' && isTitle(forms[from]!, !cased) && (to - from > 1 || !cased)))
  )
    from++
  while (to > from && trimLast(forms[to - 1]!)) to--
  if (from >= to || address.test(forms[from]!)) return undefined
  if (cased && !forms.slice(from, to).some(hasCapital)) return undefined
  return { from, to, kind: kindOf(forms, from, to, range.kind, cased) }
}

/** "Jean-Paul Langer": a given name with a hyphen is one with the surname; "Osmonov-Demir talks" are of two persons. */
export function joinGivenNames(tokens: readonly Word[], ranges: readonly NameRange[]): NameRange[] {
  const joined: NameRange[] = []
  for (const range of ranges) {
    const before = joined.at(-1)
    const isHalf =
      before?.kind === 'person' &&
      range.kind === 'person' &&
      before.to - before.from === 1 &&
      before.to + 1 === range.from &&
      range.to - range.from > 1 &&
      isHyphen(tokens, before.to)
    if (isHalf) joined.pop()
    joined.push(isHalf ? { ...range, from: before.from } : range)
  }
  return joined
}

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A hyphen that clings to the words on both sides. */
const isHyphen = (tokens: readonly Word[], at: number): boolean =>
  tokens[at]?.text === '-' && tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start

/** A lone acronym is no person, a festival no place. */
function kindOf(forms: readonly string[], from: number, to: number, kind: NameKind, cased: boolean): NameKind {
  if (/^new year(?: ['’]s)?(?: (?:day|eve))?$/i.test(forms.slice(from, to).join(' '))) return 'other'
  if (to - from > 1) return kind
  if (festivals.has(forms[from]!.toLowerCase())) return 'other'
  return cased && kind === 'person' && acronym.test(forms[from]!) ? 'organization' : kind
}

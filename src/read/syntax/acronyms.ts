/**
 * Which capital letters does the text itself explain, and where else do they stand?
 *
 * `Syrian Democratic Forces (SDF)` says what `SDF` is: every `SDF` of the text is then a name of that kind, also
 * where the network saw none or took it for a place.
 */
import type { NameKind, NameRange } from './names.ts'

const acronym = /^(?:\p{Lu}\.?){2,8}$/u
const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'la', 'del', 'al', 'a', 'an', '&', '-'])

/** First letters of the words that are written large, and of all words. */
export function initialsOf(words: readonly string[]): string[] {
  const lettered = words.flatMap((word) => word.split('-')).filter((word) => /^\p{L}/u.test(word))
  return [lettered.filter((word) => !small.has(word.toLowerCase())), lettered].map((list) =>
    list.map((word) => word[0]!.toUpperCase()).join(''),
  )
}

/** Whether `letters` stand for words with those `initial` letters: the same first one, and all but one of the rest among them. */
export function abbreviates(letters: string, initial: string): boolean {
  return (
    letters.length > 1 &&
    letters[0] === initial[0] &&
    [...letters].filter((letter) => initial.includes(letter)).length >= letters.length - 1
  )
}

/** Kinds by acronym, from names followed by it in brackets. */
function definitions(
  sentences: readonly (readonly string[])[],
  ranges: readonly (readonly NameRange[])[],
): Map<string, NameKind> {
  const found = new Map<string, NameKind>()
  for (const [number, forms] of sentences.entries()) {
    for (const { from, to, kind } of ranges[number]!) {
      const letters = forms[to + 1] ?? ''
      if (to - from < 2 || forms[to] !== '(' || forms[to + 2] !== ')' || !acronym.test(letters)) continue
      if (initialsOf(forms.slice(from, to)).some((initial) => abbreviates(letters.replaceAll('.', ''), initial)))
        found.set(letters, kind)
    }
  }
  return found
}

/** `ranges` with the text's own acronyms named everywhere by their kind. */
export function nameAcronyms(
  sentences: readonly (readonly string[])[],
  ranges: readonly (readonly NameRange[])[],
): (readonly NameRange[])[] {
  const kinds = definitions(sentences, ranges)
  if (kinds.size === 0) return [...ranges]
  return ranges.map((list, number) => {
    const forms = sentences[number]!
    const kept = list.map((range) =>
      range.to - range.from === 1 ? { ...range, kind: kinds.get(forms[range.from]!) ?? range.kind } : range,
    )
    const covered = new Uint8Array(forms.length)
    for (const range of kept) covered.fill(1, range.from, range.to)
    const added = forms.flatMap((form, i) =>
      covered[i] === 0 && kinds.has(form) ? [{ from: i, to: i + 1, kind: kinds.get(form)! }] : [],
    )
    return [...kept, ...added].sort((a, b) => a.from - b.from)
  })
}

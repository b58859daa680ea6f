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

/** "Armed Forces of the DRC (FARDC)", "Haitian National Police (PNH)": the letters of a body in its own language, in their own order. */
export function standsFor(letters: string, words: readonly string[]): boolean {
  const known = initialsOf(words).join('') + words.filter((word) => acronym.test(word)).join('')
  return letters.length > 2 && [...letters].filter((letter) => known.includes(letter)).length >= letters.length - 1
}

/** The letters in the brackets that open at `open`. */
function bracketed(forms: readonly string[], open: number): string | undefined {
  const letters = forms[open + 1] ?? ''
  return forms[open] === '(' && forms[open + 2] === ')' && acronym.test(letters) ? letters : undefined
}

/** "Sudanese [Armed Forces] (SAF)": a body's name with the one before it, where the acronym has a letter for that, too. */
function widen(forms: readonly string[], list: readonly NameRange[]): readonly NameRange[] {
  return list.flatMap((range, at) => {
    const joins = (body: NameRange | undefined, before: NameRange | undefined): boolean => {
      if (body?.kind !== 'organization' || before === undefined || before.to !== body.from) return false
      const letters = bracketed(forms, body.to)?.replaceAll('.', '')
      const whole = letters === undefined ? [] : initialsOf(forms.slice(before.from, body.to))
      return whole.includes(letters ?? '')
    }
    if (joins(list[at + 1], range)) return []
    const before = list[at - 1]
    return [before !== undefined && joins(range, before) ? { ...range, from: before.from } : range]
  })
}

/** "Armed Forces of the DRC (FARDC)": a body's name as far as the place that it is of. */
function withOwner(forms: readonly string[], body: NameRange, list: readonly NameRange[]): NameRange {
  const from = body.to + (/^(?:the|The)$/.test(forms[body.to + 1] ?? '') ? 2 : 1)
  const place = list.find((range) => range.from === from && range.kind === 'place')
  const isOwned = body.kind === 'organization' && forms[body.to] === 'of' && place !== undefined
  return isOwned && bracketed(forms, place.to) !== undefined ? { ...body, to: place.to } : body
}

/** Kinds by acronym, from names followed by it in brackets. */
function definitions(
  sentences: readonly (readonly string[])[],
  ranges: readonly (readonly NameRange[])[],
): Map<string, NameKind> {
  const found = new Map<string, NameKind>()
  for (const [number, forms] of sentences.entries()) {
    for (const range of ranges[number]!) {
      const { from, to, kind } = withOwner(forms, range, ranges[number]!)
      const letters = bracketed(forms, to)
      if (to - from < 2 || letters === undefined) continue
      const [bare, words] = [letters.replaceAll('.', ''), forms.slice(from, to)]
      const isShort = initialsOf(words).some((initial) => abbreviates(bare, initial))
      if (isShort || (kind === 'organization' && standsFor(bare, words))) found.set(letters, kind)
    }
  }
  return found
}

/** `ranges` with the text's own acronyms named everywhere by their kind. */
export function nameAcronyms(
  sentences: readonly (readonly string[])[],
  ranges: readonly (readonly NameRange[])[],
): (readonly NameRange[])[] {
  const wide = ranges.map((list, number) => widen(sentences[number]!, list))
  const kinds = definitions(sentences, wide)
  if (kinds.size === 0) return [...ranges]
  return wide.map((list, number) => {
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

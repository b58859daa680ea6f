/** Which village do the words name that reading took for no place at all: "near the village of Ak-Sai"? */
import type { Place, Reading, Span } from '../../model/index.ts'
import { foldName } from '../../stdx/index.ts'

const villageOf =
  /\b(?:village|hamlet|town|settlement|outpost|checkpoint) of (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/gu

/** Villages of one sentence by their words for it; `undefined` where there are several, or none. */
export function villageNamed(sentence: Span, { text, places }: Reading): string | undefined {
  const names = namesIn(text.slice(sentence.start, sentence.end)).filter(
    ({ index }) => !places.some(({ span }) => span.start === sentence.start + index),
  )
  const [only] = names
  return names.length === 1 && only !== undefined ? foldName(only.name.toLowerCase()) : undefined
}

const namesIn = (words: string): { name: string; index: number }[] =>
  [...words.matchAll(villageOf)].flatMap(({ index, 0: found, 1: name }) =>
    name === undefined ? [] : [{ name, index: index + found.length - name.length }],
  )

/** The place of a name that no gazetteer knows, as the report first has it. */
export function placeNamed(folded: string, reading: Reading): Place | undefined {
  const isOf = (name: string): boolean => foldName(name.toLowerCase()) === folded
  const known = reading.places.find(({ precision, name }) => precision === 'none' && isOf(name))
  if (known !== undefined) return known
  const named = namesIn(reading.text).find(({ name }) => isOf(name))
  if (named === undefined) return undefined
  const { name, index } = named
  return { span: { start: index, end: index + name.length }, text: name, name, kind: 'other', precision: 'none' }
}

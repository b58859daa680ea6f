/**
 * Which names does a text hold, and which of them mean the same? The network's scores are shared over the text, decoded
 * sentence by sentence, trimmed, completed with acronyms and known bodies, and joined.
 */
import { nameAcronyms } from './acronyms.ts'
import { joinNames } from './entities.ts'
import { nameKnown } from './known-names.ts'
import { leanToPlaces, leanToTowns } from './lean-to-places.ts'
import { joinGivenNames, tidyName } from './name-edges.ts'
import { decodeNames, shareScores } from './names.ts'
import type { Analysis } from './network.ts'
import type { Name, Sentence } from './syntax.ts'

/** Names of the text in order, from the network's scores of each sentence. */
export function findNames(
  text: string,
  sentences: readonly Sentence[],
  analyses: readonly Analysis[],
  isTown: (name: string) => boolean = () => false,
): Name[] {
  const forms = sentences.map(({ tokens }) => tokens.map((token) => token.text))
  const leant = forms.map((list, number) => leanToPlaces({ forms: list, scores: analyses[number]!.names }))
  const scores = shareScores(leanToTowns(leant, isTown))
  const ranges = nameAcronyms(
    forms,
    forms.map((list, number) => {
      const cased =
        list.some((form) => form !== form.toLowerCase()) &&
        list.some((form) => form.length > 1 && form !== form.toUpperCase())
      const found = decodeNames(scores[number]!, list.length).flatMap((range) => tidyName(list, range, cased) ?? [])
      const whole = joinGivenNames(sentences[number]!.tokens, found)
      return cased ? nameKnown(list, whole) : whole
    }),
  )
  const named = ranges.flatMap((list, sentence) =>
    list.map(({ from, to, kind }) => {
      const { tokens } = sentences[sentence]!
      const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]
      return { start, end, text: text.slice(start, end), kind, sentence, tokens: { start: from, end: to } }
    }),
  )
  const entities = joinNames(named, text)
  return named.map((name, index) => ({ ...name, entity: entities[index]! }))
}

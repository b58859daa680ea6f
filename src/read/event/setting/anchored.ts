/** Is a place only named to say where another lies? "In Bambo, 60 km north of Goma", "the Saravena area of Arauca", "near the border with Chad". */
import { isBorder, type PlaceMention } from '../../place/index.ts'
import type { Sentence } from '../../token/index.ts'

/** Words from a place to the one that says where it lies: "about 60 kilometres from the border with", "district in the north of". */
const between =
  /^(?:,|\(|-|–|in|of|near|from|off|outside|to|with|by|on|at|the|a|an|its|about|some|around|roughly|just|close|nearby|north|south|east|west|north-?(?:east|west)|south-?(?:east|west)|(?:north|south|east|west|central|north-?east|north-?west|south-?east|south-?west)(?:ern)?|km|kms|kilomet(?:er|re)s?|miles?|border|frontier|coast|outskirts|edge|area|areas|region|district|province|county|state|governorate|tehsil|tahsil|taluk|upazila|thana|block|township|woreda|commune|community|municipality|subdistrict|sub-district|locality|village|town|city|island|valley|forest|countryside|capital|\d[\d.,]*)$/
const locating = /^(?:in|of|near|from|off|outside|close|by)$/
const wordsMax = 12

/** Words that tell a place beside a town from a part of it. */
const apart =
  /^(?:near|from|off|outside|close|border|frontier|coast|km|kms|kilomet(?:er|re)s?|miles?|north|south|east|west|north-?(?:east|west)|south-?(?:east|west)|village|town|district|region|province|countryside)$/

/** "Bambo" for "Goma" in "in Bambo, 60 km north of Goma"; a name that no gazetteer knows may be that of a part of the town that it is in. */
function isAnchor({ tokens }: Sentence, inner: PlaceMention, outer: PlaceMention): boolean {
  // "The prison of Guayaquil" and Guayaquil are one point.
  if (outer.span.start <= inner.span.end || inner.name.endsWith(`, ${outer.name}`)) return false
  const from = tokens.findIndex(({ start }) => start >= inner.span.end)
  const words = tokens.slice(from, from + wordsMax + 1).filter(({ end }) => end <= outer.span.start)
  const link = words.map(({ lower }) => lower)
  if (link.length > wordsMax || !link.some((word) => locating.test(word)) || !link.every((word) => between.test(word)))
    return false
  const first = tokens.findIndex(({ end }) => end > inner.span.start)
  const ofKind = [tokens[first - 2], tokens[from + link.length + 1]].map((token) => token?.lower ?? '')
  return (
    inner.precision !== 'none' || outer.precision !== 'city' || [...link, ...ofKind].some((word) => apart.test(word))
  )
}

/** Can a place be finer than what is told to say where it lies? */
const isFine = ({ precision }: PlaceMention): boolean => precision !== 'country' && precision !== 'admin'

/** Those of the places of a scene that do not only say where another of them lies. */
export const withoutAnchors = <One extends { readonly place: PlaceMention }>(
  sentence: Sentence,
  here: readonly One[],
): One[] =>
  here.filter(
    ({ place: outer }) =>
      outer.kind === 'site' ||
      !here.some(
        ({ place: inner }) => (isFine(inner) || outer.precision === 'country') && isAnchor(sentence, inner, outer),
      ),
  )

/** "Near the border with Chad": a country behind its border, on whichever side of it. */
export function isBehindBorder(sentence: Sentence, { span, precision }: PlaceMention): boolean {
  if (precision !== 'country') return false
  const first = sentence.tokens.findIndex(({ end }) => end > span.start)
  const last = sentence.tokens.findLastIndex(({ start }) => start < span.end)
  return first >= 0 && isBorder({ sentence, first, last })
}

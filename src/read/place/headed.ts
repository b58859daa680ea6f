/**
 * Which country heads a sentence? Of several entries that each have a country over them ("PERU – …", "Peru" on a line of its own), what is
 * named in one lies there rather than where its namesake does.
 */
import { headingsOf, type TokenizedText } from '../token/index.ts'
import type { Candidate, Option } from './candidate.ts'

/** Countries without which one heads no entry: a dateline or a title is one alone. */
const countriesMin = 2

/** The country over each sentence, by its index. */
export function countriesOver(
  tokenized: TokenizedText,
  placed: readonly { readonly candidate: Candidate; readonly option: Option | undefined }[],
): ReadonlyMap<number, string> {
  const at = new Map(placed.map((one) => [`${one.candidate.sentence.index}/${one.candidate.first}`, one]))
  const heads = headingsOf(tokenized).flatMap((heading) => {
    const found = at.get(`${heading.sentence}/${heading.first}`)
    const one = found?.candidate.last === heading.end - 1 ? found : undefined
    const country = one?.option?.kind === 'country' ? one.option.country : undefined
    return country === undefined ? [] : [{ ...heading, country }]
  })
  const over = new Map<number, string>()
  if (new Set(heads.map(({ country }) => country)).size < countriesMin) return over
  for (const [number, { sentence, to, country }] of heads.entries()) {
    const end = Math.min(to, (heads[number + 1]?.sentence ?? to + 1) - 1)
    for (let index = sentence; index <= end; index += 1) over.set(index, country)
  }
  return over
}

/** Who are the persons of a report: the fullest form of each name, and what is said of them where they are first named? */
import type { Span } from '../../model/index.ts'
import type { Sentence, TokenizedText } from '../token/index.ts'
import { headOfRange, subtreeRange, type TokenRange } from './sentence-tree.ts'

/** Words of a person's first mention that are looked at for what they are ("Governor", "a police spokesman"). */
const descriptionTokensMax = 14

export interface Person {
  /** Its number: of a short name that comes before the full one, that of the full one. */
  readonly entity: number
  readonly name: string
  readonly description: string
}

/** By entity: the longest form of a person's name, and the words around its first mention. */
export function describePersons({ text, names, sentences }: TokenizedText): ReadonlyMap<number, Person> {
  const persons = new Map<number, Person>()
  for (const { kind, entity, start, end, text: name, sentence: index } of names) {
    if (kind !== 'person') continue
    const known = persons.get(entity)
    if (known !== undefined && known.name.length >= name.length) continue
    if (known !== undefined) {
      persons.set(entity, { ...known, name: name.replace(/\s+/g, ' ') })
      continue
    }
    const sentence = sentences[index]
    const at = sentence?.tokens.findIndex((token) => token.end > start) ?? -1
    if (sentence === undefined || at < 0) continue
    const last = sentence.tokens.findLastIndex((token) => token.start < end)
    const range = subtreeRange(sentence, headOfRange(sentence, [at, last + 1]))
    const from = Math.max(range[0], at - descriptionTokensMax / 2)
    const around = spanOf(sentence, [from, Math.min(range[1], from + descriptionTokensMax)])
    persons.set(entity, { entity, name: name.replace(/\s+/g, ' '), description: text.slice(around.start, around.end) })
  }
  return withShortNames(persons)
}

/** A surname that is told before the one full name that ends in it. */
function withShortNames(persons: Map<number, Person>): ReadonlyMap<number, Person> {
  const byLast = Map.groupBy(
    [...persons.values()].filter(({ name }) => name.includes(' ')),
    ({ name }) => name.split(' ').at(-1) ?? '',
  )
  for (const [entity, { name }] of persons) {
    const full = name.includes(' ') ? undefined : byLast.get(name)
    const [only] = full ?? []
    if (full?.length === 1 && only !== undefined) persons.set(entity, only)
  }
  return persons
}

function spanOf({ tokens, start }: Sentence, [from, to]: TokenRange): Span {
  return { start: tokens[from]?.start ?? start, end: tokens[to - 1]?.end ?? start }
}

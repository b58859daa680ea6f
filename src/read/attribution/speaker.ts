/** Whom do the words of a source name? Through pronouns and short names, with the kind of source and the party where one is known. */
import type { Attribution, Reason, Span } from '../../model/index.ts'
import { overlaps } from '../../model/index.ts'
import type { PartyMention } from '../party/index.ts'
import { asParty } from '../party/index.ts'
import type { Sentence, TokenizedText } from '../token/index.ts'
import { bySentence } from '../token/index.ts'
import { pronouns } from './en/words.ts'
import { headOfRange, subtreeRange, type TokenRange } from './sentence-tree.ts'
import { partyWithin, sourceKindOf, sourceNameOf } from './source.ts'

export interface Speaker {
  readonly name?: string
  readonly kind: Attribution['sourceKind']
  readonly party?: NonNullable<Attribution['party']>
  /** Whose words stand for somebody named before: how that was found. */
  readonly inferred: boolean
}

/** How far back a pronoun may point, in sentences. */
const backMax = 2
/** Words of a person's first mention that are looked at for what they are ("Governor", "a police spokesman"). */
const descriptionTokensMax = 14

export interface Source {
  readonly sentence: Sentence
  readonly range: TokenRange
  readonly span: Span
}

/** Speakers of a text, asked in text order, because a pronoun stands for whoever spoke before. */
export function speakerFinder(
  tokenized: TokenizedText,
  parties: readonly PartyMention[],
  rule: string,
): (source: Source, reasons: Reason[]) => Speaker {
  const partiesOf = bySentence(tokenized.sentences, parties, ({ span }) => [span])
  const namesOf = bySentence(tokenized.sentences, tokenized.names, (name) => [name])
  const persons = describePersons(tokenized)
  let last: { readonly sentence: number; readonly speaker: Speaker } | undefined
  const subjectBefore = ({ sentence, span }: Source): Speaker | undefined => {
    for (let back = 0; back <= backMax; back += 1) {
      const earlier = tokenized.sentences[sentence.index - back]
      if (earlier === undefined) return undefined
      for (const [at, { deprel, start, end }] of earlier.tokens.entries()) {
        if (!deprel.startsWith('nsubj') || start >= span.start) continue
        const name = namesOf(earlier).find((one) => one.kind === 'person' && overlaps(one, { start, end }))
        const party = partiesOf(earlier).find((one) => overlaps(one.span, { start, end }))
        if (name === undefined && party === undefined) continue
        const range = name === undefined ? subtreeRange(earlier, at, appended) : ([at, at + 1] as const)
        return named(earlier, range)
      }
    }
    return undefined
  }
  const named = (sentence: Sentence, range: TokenRange): Speaker => {
    const span = spanOf(sentence, range)
    const head = sentence.tokens[headOfRange(sentence, range)]
    const words = tokenized.text.slice(span.start, span.end)
    const party = partyWithin(span, partiesOf(sentence))
    const name = namesOf(sentence).find((one) => one.kind === 'person' && head !== undefined && overlaps(one, head))
    const person = name === undefined ? undefined : persons.get(name.entity)
    const own = sourceNameOf(words, party)
    const isShort = person !== undefined && !own.includes(' ') && person.name.includes(own)
    const kind = sourceKindOf(words, party)
    return {
      name: isShort ? person.name : own,
      kind: kind === 'other' && person !== undefined ? sourceKindOf(person.description, undefined) : kind,
      ...(party === undefined ? {} : { party: asParty(party) }),
      inferred: isShort,
    }
  }
  return (source, reasons) => {
    const { sentence, range, span } = source
    const words = tokenized.text.slice(span.start, span.end)
    if (!pronouns.has(words.toLowerCase())) {
      const speaker = named(sentence, range)
      last = { sentence: sentence.index, speaker }
      return speaker
    }
    const isNear = last !== undefined && sentence.index - last.sentence <= backMax
    const speaker = isNear ? last?.speaker : subjectBefore(source)
    if (speaker === undefined) return { kind: 'other', inferred: false }
    reasons.push({ rule, span, basis: 'inferred' })
    last = { sentence: sentence.index, speaker }
    return { ...speaker, inferred: true }
  }
}

/** Relations of what follows a name without being a part of it. */
const appended: ReadonlySet<string> = new Set(['acl:relcl', 'appos', 'punct', 'acl', 'parataxis', 'conj'])

function spanOf({ tokens, start }: Sentence, [from, to]: TokenRange): Span {
  return { start: tokens[from]?.start ?? start, end: tokens[to - 1]?.end ?? start }
}

interface Person {
  readonly name: string
  readonly description: string
}

/** By entity: the longest form of a person's name, and the words around its first mention. */
function describePersons({ text, names, sentences }: TokenizedText): ReadonlyMap<number, Person> {
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
    persons.set(entity, { name: name.replace(/\s+/g, ' '), description: text.slice(around.start, around.end) })
  }
  return persons
}

/** Whom do the words of a source name? Through pronouns and short names, with the kind of source and the party where one is known. */
import type { Attribution, Reason, Span } from '../../model/index.ts'
import { overlaps } from '../../model/index.ts'
import type { PartyMention } from '../party/index.ts'
import { asParty } from '../party/index.ts'
import type { Name } from '../syntax/index.ts'
import type { Sentence, Token, TokenizedText } from '../token/index.ts'
import { bySentence } from '../token/index.ts'
import { bodyNouns, pronounKinds, sourceNouns } from './en/words.ts'
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
  const spoken: { readonly sentence: number; readonly kind: PronounKind; readonly speaker: Speaker }[] = []
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
  /** Subjects and, for bodies, any mention: "A fresh count from the ministry. It says …". Nearest first. */
  const mentionedBefore = ({ sentence, span }: Source, wanted: PronounKind): Speaker | undefined => {
    for (let back = 0; back <= backMax; back += 1) {
      const earlier = tokenized.sentences[sentence.index - back]
      if (earlier === undefined) return undefined
      const heads = [...earlier.tokens.keys()].filter((at) => {
        const token = earlier.tokens[at]
        if (token === undefined || token.start >= span.start || kindOf(token, namesOf(earlier)) !== wanted) return false
        return token.deprel.startsWith('nsubj') || (wanted === 'body' && token.upos !== 'PRON')
      })
      const subject = heads.find((at) => earlier.tokens[at]?.deprel.startsWith('nsubj')) ?? heads.at(-1)
      if (subject !== undefined) return named(earlier, subtreeRange(earlier, subject, appended))
    }
    return undefined
  }
  const spokenBefore = ({ sentence }: Source, wanted: PronounKind): Speaker | undefined =>
    spoken.findLast((one) => sentence.index - one.sentence <= backMax && one.kind === wanted)?.speaker
  const antecedent = ({ sentence, range }: Source): Speaker | undefined => {
    let at = range[0]
    for (let step = 0; step < 4 && at >= 0; step += 1) {
      const { deprel = '', head = -1 } = sentence.tokens[at] ?? {}
      if (deprel === 'acl:relcl' && head >= 0) return named(sentence, subtreeRange(sentence, head, appended))
      at = head
    }
    return undefined
  }
  const resolve = (source: Source, kind: PronounKind | 'relative'): Speaker | undefined => {
    if (kind === 'relative') return antecedent(source)
    const subject =
      kind === 'several'
        ? undefined
        : subjectOf(source.sentence, source.span, (token) => kindOf(token, namesOf(source.sentence)) === kind)
    if (subject !== undefined) return named(source.sentence, subtreeRange(source.sentence, subject, appended))
    return spokenBefore(source, kind) ?? mentionedBefore(source, kind)
  }
  return (source, reasons) => {
    const { sentence, range, span } = source
    const pronoun = pronounKinds.get(tokenized.text.slice(span.start, span.end).toLowerCase())
    const speaker = pronoun === undefined ? named(sentence, range) : resolve(source, pronoun)
    if (speaker === undefined) return { kind: 'other', inferred: false }
    const head = sentence.tokens[headOfRange(sentence, range)]
    const kind = pronoun ?? (head === undefined ? undefined : (kindOf(head, namesOf(sentence)) ?? 'person'))
    if (kind !== undefined && kind !== 'relative') spoken.push({ sentence: sentence.index, kind, speaker })
    if (pronoun !== undefined) reasons.push({ rule, span, basis: 'inferred' })
    return speaker
  }
}

type PronounKind = 'person' | 'body' | 'several'

/** What a pronoun for this word would be; nothing for things, and for pronouns themselves. */
function kindOf({ xpos, upos, lemma, start, end }: Token, names: readonly Name[]): PronounKind | undefined {
  if (upos === 'PRON') return undefined
  const name = names.find((one) => overlaps(one, { start, end }))
  if (name !== undefined) return name.kind === 'person' ? 'person' : 'body'
  if (bodyNouns.has(lemma) && !/S$/.test(xpos)) return 'body'
  if (!sourceNouns.has(lemma) && !sourceNouns.has(`${lemma}s`) && !/(?:man|woman|person|ist)$/.test(lemma))
    return undefined
  if (/S$/.test(xpos)) return 'several'
  return 'person'
}

/** "The Red Cross took 63 people to hospital, it said": the subject of what is said just before the pronoun. */
function subjectOf({ tokens }: Sentence, { start }: Span, fits: (token: Token) => boolean): number | undefined {
  const at = tokens.findIndex(({ deprel }) => deprel.startsWith('nsubj'))
  const token = tokens[at]
  if (token === undefined || token.upos === 'PRON' || token.start >= start || !fits(token)) return undefined
  return at
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

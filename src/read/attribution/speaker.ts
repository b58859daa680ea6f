/** Whom do the words of a source name? Through pronouns and short names, with the kind of source and the party where one is known. */
import type { Reason, Span } from '../../model/index.ts'
import { overlaps } from '../../model/index.ts'
import type { PartyMention } from '../party/index.ts'
import type { Name } from '../syntax/index.ts'
import type { Sentence, Token, TokenizedText } from '../token/index.ts'
import { bySentence } from '../token/index.ts'
import { bodyNouns, pronounKinds, sourceNouns } from './en/words.ts'
import { type Gender, genderOfPronoun, genderOfWords } from './gender.ts'
import { describePersons } from './person.ts'
import { phraseOf, type VoicePhrase } from './phrase.ts'
import { dependentsOf, headOfRange, subtreeRange, type TokenRange } from './sentence-tree.ts'
import { partyWithin } from './source.ts'
import type { Voice, VoiceRequest } from './voice.ts'
import { hearVoices, type Voices } from './voices.ts'

/** How far back a noun may point to a name beside it, in sentences. */
const mentionBackMax = 3
/** How far back a pronoun may point, in sentences. */
const backMax = 2

export interface Source {
  readonly sentence: Sentence
  readonly range: TokenRange
  readonly span: Span
}

/** Speakers of a text, asked in text order, because a pronoun stands for whoever spoke before. */
export function speakerFinder(
  tokenized: TokenizedText,
  { parties, quotations }: { readonly parties: readonly PartyMention[]; readonly quotations: readonly Span[] },
  rules: { readonly pronoun: string; readonly again: string },
): { readonly voiceOf: (source: Source, reasons: Reason[]) => Voice | undefined; readonly finalOf: Voices['finalOf'] } {
  const partiesOf = bySentence(tokenized.sentences, parties, ({ span }) => [span])
  const namesOf = bySentence(tokenized.sentences, tokenized.names, (name) => [name])
  const isQuoted = (token: Token): boolean => quotations.some((quotation) => overlaps(token, quotation))
  const voices = hearVoices(describePersons(tokenized))
  const spoken: { readonly sentence: number; readonly kind: PronounKind; readonly voice: Voice }[] = []
  const hear = (sentence: Sentence, range: TokenRange) => {
    const phrase = phraseOf(sentence, range, namesOf(sentence))
    hearOwner(phrase)
    const request = requestOf(phrase)
    const own = isKnownBody(request) ? { ...request, phrase: { ...phrase, person: undefined } } : request
    return voices.voiceOf({ ...own, mention: mentionOf(phrase) })
  }
  /** "The front kept away from the attack, its spokesman said": whose he is stands before him in the sentence. */
  const hearOwner = ({ sentence, whole, owner }: VoicePhrase): void => {
    const word = sentence.tokens[owner ?? -1]
    const first = sentence.tokens[whole[0]]
    if (word === undefined || first === undefined || !/^(?:its|their)$/.test(word.lower)) return
    const isBody = (token: Token): boolean =>
      kindOf(token, namesOf(sentence)) === 'body' ||
      partiesOf(sentence).some(({ span, sector }) => sector !== undefined && overlaps(span, token))
    const subject = subjectOf(sentence, first, isBody)
    if (subject !== undefined) named(sentence, subtreeRange(sentence, subject, appended))
  }
  const requestOf = (phrase: VoicePhrase): VoiceRequest => {
    return { phrase, text: tokenized.text, party: partyOf(phrase, partiesOf(phrase.sentence)) }
  }
  /** "Told the website Al Akhbar … The website could not verify it": where the noun stood beside a name. */
  const mentionOf = ({ sentence, head }: VoicePhrase): VoiceRequest | undefined => {
    const noun = sentence.tokens[head]?.lemma
    for (let index = sentence.index - 1; index >= 0 && sentence.index - index <= mentionBackMax; index -= 1) {
      const earlier = tokenized.sentences[index]
      const at = earlier?.tokens.findLastIndex(({ lemma, upos }) => lemma === noun && upos === 'NOUN') ?? -1
      if (earlier === undefined || at < 0) continue
      const next = earlier.tokens[at + 1]
      const name = namesOf(earlier).find((one) => next !== undefined && overlaps(one, next))
      if (name === undefined && next?.upos !== 'PROPN') continue
      const last = name === undefined ? at + 1 : earlier.tokens.findLastIndex((token) => overlaps(token, name))
      return requestOf(phraseOf(earlier, [subtreeRange(earlier, at, appended)[0], last + 1], namesOf(earlier)))
    }
    return undefined
  }
  const named = (sentence: Sentence, range: TokenRange): Voice => hear(sentence, range).voice
  /** Subjects and, for bodies, any mention: "A fresh count from the ministry. It says …". Nearest first. */
  const mentionedBefore = ({ sentence, span }: Source, wanted: PronounKind): Voice | undefined => {
    for (let back = 0; back <= backMax; back += 1) {
      const earlier = tokenized.sentences[sentence.index - back]
      if (earlier === undefined) return undefined
      const heads = [...earlier.tokens.keys()].filter((at) => {
        const token = earlier.tokens[at]
        if (token === undefined || token.start >= span.start || kindOf(token, namesOf(earlier)) !== wanted) return false
        if (isMereVictim(earlier, at)) return false
        return token.deprel.startsWith('nsubj') || (wanted === 'body' && token.upos !== 'PRON')
      })
      const subject = heads.find((at) => earlier.tokens[at]?.deprel.startsWith('nsubj')) ?? heads.at(-1)
      if (subject !== undefined) return named(earlier, subtreeRange(earlier, subject, appended))
    }
    return undefined
  }
  /**
   * Who is named as subject after the last who spoke, outside of quotations: "The president came. 'Well,' she said."; of bodies only right
   * before: "The army did not comment. It has denied it".
   */
  const namedBefore = ({ sentence, span }: Source, kind: PronounKind, after: number): Voice | undefined => {
    const begin = openedAt(sentence)
    const far = kind === 'person' ? backMax : 1
    for (let index = sentence.index - 1; index > after && begin - index <= far; index -= 1) {
      const earlier = tokenized.sentences[index]
      if (earlier === undefined) return undefined
      const at = earlier.tokens.findIndex((token) => {
        const isSubject = token.deprel.startsWith('nsubj') && token.start < span.start
        return isSubject && !isQuoted(token) && kindOf(token, namesOf(earlier)) === kind && token.upos === 'PROPN'
      })
      if (at >= 0) return named(earlier, subtreeRange(earlier, at, appended))
    }
    return undefined
  }
  const antecedent = ({ sentence, range }: Source): Voice | undefined => {
    let at = range[0]
    const isWho = /^whom?$/.test(sentence.tokens[at]?.lower ?? '')
    for (let step = 0; step < 4 && at >= 0; step += 1) {
      const { deprel = '', head = -1 } = sentence.tokens[at] ?? {}
      const whom = lastJoined(sentence, head, { before: range[0], verb: at })
      const fits = isSpeaker(sentence, whom) || (isWho && mayBeWho(sentence, whom, range[0]))
      if (deprel === 'acl:relcl' && head >= 0 && fits)
        return named(sentence, subtreeRange(sentence, whom, isWho ? besides : besidesClause))
      at = head
    }
    // The tree may hang the clause elsewhere: "according to Oktay, who said".
    const before = sentence.tokens[range[0] - 1]?.text === ',' ? range[0] - 2 : range[0] - 1
    const last = sentence.tokens[before]
    const name = namesOf(sentence).find((one) => last !== undefined && one.kind === 'person' && overlaps(one, last))
    const first = name === undefined ? -1 : sentence.tokens.findIndex((token) => overlaps(token, name))
    return first < 0 ? undefined : named(sentence, [first, before + 1])
  }
  const isSpeaker = (sentence: Sentence, at: number): boolean => {
    const token = sentence.tokens[at]
    return token !== undefined && (token.upos === 'PROPN' || kindOf(token, namesOf(sentence)) !== undefined)
  }
  const genders = new Map<Voice, Gender>()
  const resolve = (
    source: Source,
    { kind, gender }: { kind: PronounKind | 'relative'; gender: Gender | undefined },
  ): Voice | undefined => {
    if (kind === 'relative') return antecedent(source)
    const mayBe = (voice: Voice | undefined): voice is Voice =>
      voice !== undefined && (gender === undefined || (genders.get(voice) ?? gender) === gender)
    const subject =
      kind === 'several'
        ? undefined
        : subjectOf(
            source.sentence,
            source.span,
            // "“No officer fired,” he said": who is spoken of does not speak.
            (token) => !isQuoted(token) && kindOf(token, namesOf(source.sentence)) === kind,
          )
    const own =
      subject === undefined ? undefined : named(source.sentence, subtreeRange(source.sentence, subject, appended))
    if (mayBe(own)) return own
    const begin = openedAt(source.sentence)
    const before = spoken.findLast(
      (one) => begin - one.sentence <= backMax && one.kind === kind && mayAnswer(one.voice) && mayBe(one.voice),
    )
    const subjectBefore = kind === 'several' ? undefined : namedBefore(source, kind, before?.sentence ?? -1)
    return [subjectBefore, before?.voice, mentionedBefore(source, kind)].find(mayBe)
  }
  /** The sentence in which a quotation opens that ends in this one: whoever spoke before it goes on. */
  const openedAt = (sentence: Sentence): number => {
    const open = quotations.find((one) => one.start < sentence.start && one.end > sentence.start)
    const first = open === undefined ? -1 : tokenized.sentences.findIndex(({ end }) => end > open.start)
    return first < 0 ? sentence.index : first
  }
  const voiceOf = (source: Source, reasons: Reason[]): Voice | undefined => {
    const { sentence, range, span } = source
    const words = tokenized.text.slice(span.start, span.end)
    // "WHO" is no pronoun.
    const isName = words.length > 1 && words === words.toUpperCase()
    const pronoun = isName ? undefined : pronounKinds.get(/^(?:who|which)\b|.*/.exec(words.toLowerCase())?.[0] ?? '')
    const own = pronoun === undefined ? hear(sentence, range) : undefined
    const gender = pronoun === undefined ? genderOfWords(words) : genderOfPronoun(words)
    const voice = own?.voice ?? (pronoun === undefined ? undefined : resolve(source, { kind: pronoun, gender }))
    if (voice === undefined) return undefined
    if (gender !== undefined && !genders.has(voice)) genders.set(voice, gender)
    const head = sentence.tokens[headOfRange(sentence, range)]
    const isPlace =
      head !== undefined &&
      (namesOf(sentence).some((name) => name.kind === 'place' && overlaps(name, head)) ||
        partiesOf(sentence).some((party) => isState(party, head)))
    const person = voice.person === undefined ? undefined : ('person' as const)
    const kind =
      pronoun ??
      person ??
      (head === undefined ? undefined : isPlace ? 'body' : (kindOf(head, namesOf(sentence)) ?? kindBy(voice, head)))
    if (kind !== undefined && kind !== 'relative') spoken.push({ sentence: sentence.index, kind, voice })
    if (pronoun !== undefined) reasons.push({ rule: rules.pronoun, span, basis: 'inferred' })
    else if (own?.inferred === true) reasons.push({ rule: rules.again, span, basis: 'inferred' })
    return voice
  }
  return { voiceOf, finalOf: voices.finalOf }
}

/** "The coast guard", "the Sixth Division": what speaks as a body, and is no word for a person. */
const kindBy = ({ kind }: Voice, { xpos }: Token): PronounKind =>
  /^(?:security-force|official|party|media|igo|ngo)$/.test(kind ?? '') && !/S$/.test(xpos) ? 'body' : 'person'

/** "A reporter asked if the raid had failed. 'No,' he said": who only asks is not who answers. */
const mayAnswer = ({ kind, isIndefinite, person }: Voice): boolean =>
  kind !== 'media' || !isIndefinite || person !== undefined

/** A listed body whose name was taken for a person's: "Sans Frontières". */
const bodySectors = /^(?:NGO|IGO|MNC|REB|JRN)$/

function isKnownBody({ phrase: { head, person }, party }: VoiceRequest): boolean {
  if (person !== undefined && party !== undefined && isState(party, person)) return true
  if (person === undefined || party?.name === undefined || !bodySectors.test(party.sector ?? '')) return false
  const { tokens, name, span } = party
  const isHead = tokens.start <= head && head < tokens.end
  const last = person.text.split(' ').at(-1) ?? ''
  return isHead && span.end - span.start > person.end - person.start && !name.includes(last)
}

/** A country, which names no place here and may be taken for a person: "Kyrgyzstan said …". */
const isState = ({ name, sector, country, span }: PartyMention, word: Span): boolean =>
  name === undefined && sector === 'GOV' && country !== undefined && span.start === word.start && span.end === word.end

/** The party that the phrase's head carries, else the one that it begins with. */
function partyOf({ sentence, head, words: [from, to] }: VoicePhrase, parties: readonly PartyMention[]) {
  const span = { start: sentence.tokens[from]?.start ?? 0, end: sentence.tokens[to - 1]?.end ?? 0 }
  // Whom "the company" stands for is found out among those who speak.
  const here = parties.filter(
    ({ sentence: index, because, name }) =>
      index === sentence.index && (name === undefined || !because.some(({ rule }) => rule === 'party/en/anaphor')),
  )
  return (
    here.find(({ headIndex }) => headIndex === head) ??
    here.find(({ tokens }) => tokens.start <= head && head < tokens.end) ??
    partyWithin(span, here)
  )
}

/** "Rivals on the left, who accused him": a noun of several, or one that only a comma parts from "who". */
const mayBeWho = ({ tokens }: Sentence, at: number, who: number): boolean =>
  tokens[at]?.upos === 'NOUN' &&
  (tokens[at]?.xpos === 'NNS' || at === who - 1 || (at === who - 2 && tokens[who - 1]?.text === ','))

/** "Demir and Osman, who has opposed it": where the verb is of one, the last of those who are joined. */
function lastJoined(sentence: Sentence, head: number, { before, verb }: { before: number; verb: number }): number {
  const isOne = [verb, ...dependentsOf(sentence, verb)].some((at) => /^(?:VBZ)$/.test(sentence.tokens[at]?.xpos ?? ''))
  const joined = dependentsOf(sentence, head).findLast((at) => at < before && sentence.tokens[at]?.deprel === 'conj')
  return isOne ? (joined ?? head) : head
}

type PronounKind = 'person' | 'body' | 'several'

/** What a pronoun for this word would be; nothing for things, and for pronouns themselves. */
function kindOf({ xpos, upos, lemma, start, end }: Token, names: readonly Name[]): PronounKind | undefined {
  if (upos === 'PRON') return undefined
  const name = names.find((one) => overlaps(one, { start, end }))
  if (name?.kind === 'place') return undefined
  if (name?.kind === 'group' && /S$/.test(xpos)) return 'several'
  if (name !== undefined) return name.kind === 'person' ? 'person' : 'body'
  if ((bodyNouns.has(lemma.toLowerCase()) || isDocument(lemma)) && !/S$/.test(xpos)) return 'body'
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
  return isMereVictim({ tokens }, at) ? undefined : at
}

/** "One militant was killed in a raid, he said": whom something was done to, and who has no name, tells of it to nobody. */
const isMereVictim = ({ tokens }: Pick<Sentence, 'tokens'>, at: number): boolean =>
  tokens[at]?.deprel === 'nsubj:pass' && tokens[at]?.upos === 'NOUN' && !isDocument(tokens[at]?.lemma ?? '')

/** "The letter was found at noon. It reads": what says what is written in it. */
const isDocument = (lemma: string): boolean => sourceNouns.get(lemma) === 'document'

/** Relations of what follows a name without being a part of it. */
const appended: ReadonlySet<string> = new Set(['acl:relcl', 'appos', 'punct', 'acl', 'parataxis', 'conj'])
const besides: ReadonlySet<string> = new Set(['punct', 'parataxis', 'conj', 'case', 'cc'])
const besidesClause: ReadonlySet<string> = new Set([...besides, 'acl:relcl'])

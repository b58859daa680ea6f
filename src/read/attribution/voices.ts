/**
 * Is this a voice that the report had before, and what is it called? One voice has one name, the fullest that the report gives it:
 * "the channel" is Khabar-24 where that was named, "Dauletov" and "the spokesman" are Serik Dauletov, "NUS" the union.
 */
import type { Attribution } from '../../model/index.ts'
import { asParty } from '../party/index.ts'
import { isAnaphor, knownVoice, ownerOf, plainWords, wordsOf } from './again.ts'
import { bystander, nobodies, plainNoun } from './en/voice-words.ts'
import type { Person } from './person.ts'
import type { VoicePhrase } from './phrase.ts'
import { mergeForces, mergeRoles } from './same.ts'
import { strongKindOf, weakKindOf } from './source.ts'
import type { Voice, VoiceRequest } from './voice.ts'

type FinalVoice = Pick<Attribution, 'sourceName' | 'sourceKind' | 'party'>

export interface Voices {
  /** The voice of a phrase; a new one where it is none of those before. */
  readonly voiceOf: (request: VoiceRequest) => { readonly voice: Voice; readonly inferred: boolean }
  /** What the voice is called in view of the whole report; asked when all have been heard. */
  readonly finalOf: (voice: Voice) => FinalVoice
}

/** The voices of one report, asked in text order. */
export function hearVoices(persons: ReadonlyMap<number, Person>): Voices {
  const heard: Voice[] = []
  let isMerged = false
  const finals = new Map<Voice, FinalVoice>()
  const voiceOf = (request: VoiceRequest) => {
    const person = personOf(request.phrase, persons)
    const known = knownVoice(request, heard, person) ?? surnamed(request.phrase, heard, persons)
    const mention = known === undefined && isAnaphor(request.phrase) ? request.mention : undefined
    const voice = known?.voice ?? newVoice(mention ?? request, heard, persons)
    if (known === undefined) heard.push(voice)
    else addMention(voice, request, known.inferred)
    // The last to speak is looked at first.
    heard.splice(heard.indexOf(voice), 1)
    heard.push(voice)
    return { voice, inferred: known?.inferred === true || mention !== undefined }
  }
  const finalOf = (voice: Voice) => {
    if (!isMerged) mergeForces(heard)
    if (!isMerged) mergeRoles(heard, persons)
    isMerged = true
    let own = voice
    while (own.same !== undefined) own = own.same
    const final = finals.get(own) ?? describe(own, persons)
    finals.set(own, final)
    return final
  }
  return { voiceOf, finalOf }
}

function describe(voice: Voice, persons: ReadonlyMap<number, Person>): FinalVoice {
  const name = nameOf(voice, persons)
  return {
    ...(name === undefined ? {} : { sourceName: name }),
    sourceKind: kindOf(voice),
    ...(voice.party === undefined ? {} : { party: asParty(voice.party) }),
  }
}

/** "Ana Osei, mother of Sam Osei, rejected that … Osei said": by a bare surname speaks whoever of that name has spoken. */
function surnamed({ person }: VoicePhrase, heard: readonly Voice[], persons: ReadonlyMap<number, Person>) {
  if (person === undefined || person.text.includes(' ')) return undefined
  const voice = heard.findLast((one) => persons.get(one.person ?? -1)?.name.endsWith(` ${person.text}`))
  return voice === undefined ? undefined : { voice, inferred: false }
}

/** A known person's full name, where it goes on from what the report says: "Tokayev". */
function fullestOf(name: string, listed: string | undefined): string {
  return listed?.endsWith(` ${name}`) === true ? listed : name
}

/** Whoever speaks for a body is of its kind; an office alone makes an official. */
function kindOf({ kind, owner, names, nouns }: Voice): Attribution['sourceKind'] {
  const words = [...names, ...nouns].join(' ')
  const office = weakKindOf(words)
  if (owner !== undefined && office === 'official' && owner.kind !== 'other') return owner.kind
  return kind === 'other' ? office : kind
}

/** The number of the person whom a phrase names. */
function personOf({ person }: VoicePhrase, persons: ReadonlyMap<number, Person>): number | undefined {
  return person === undefined ? undefined : (persons.get(person.entity)?.entity ?? person.entity)
}

function nameOf({ person, names, known: listed }: Voice, persons: ReadonlyMap<number, Person>): string | undefined {
  const known = person === undefined ? undefined : persons.get(person)
  if (known !== undefined) return fullestOf(known.name, listed)
  const longest = names.reduce((best, name) => (name.length > best.length ? name : best), '')
  const name = listed ?? longest
  const [first = ''] = name.split(' ')
  const isNobody = nobodies.has(first.toLowerCase()) && (first.length === 1 || first !== first.toUpperCase())
  return name === '' || isNobody ? undefined : name
}

function newVoice(request: VoiceRequest, heard: readonly Voice[], persons: ReadonlyMap<number, Person>): Voice {
  const { phrase, party } = request
  const head = phrase.sentence.tokens[phrase.head]
  const voice: Voice = {
    names: [],
    person: personOf(phrase, persons),
    bodies: new Set(),
    nouns: new Set(),
    isPlural: head?.upos === 'NOUN' && /S$/.test(head.xpos),
    isIndefinite: /^(?:an?|another|one)$/.test(phrase.determiner),
    owner: ownerOf(phrase, heard),
    kind: 'other',
    party,
    known: undefined,
    same: undefined,
  }
  const person = phrase.person === undefined ? undefined : persons.get(phrase.person.entity)
  addMention(voice, request, false, person?.description)
  if (person === undefined) return voice
  for (const word of plainWords(person.description)) voice.nouns.add(word)
  if (voice.kind === 'other' && bystander.test(`${person.description} ${aroundOf(phrase, request.text)}`))
    voice.kind = 'witness'
  return voice
}

/** `description`: what is said of a person where they are first named. */
function addMention(voice: Voice, request: VoiceRequest, inferred: boolean, description = ''): void {
  const { phrase, party, text } = request
  const { tokens } = phrase.sentence
  const words = wordsOf(request)
  // "Our colleagues in OCHA": what is known of them is whose they are.
  const isOurs = /^(?:our|my)\b/i.test(words) && phrase.body !== undefined
  if (!inferred) voice.names.push(isOurs ? phrase.body.text : words)
  if (phrase.alias !== undefined) voice.names.push(phrase.alias)
  if (phrase.body !== undefined && phrase.isApposed && voice.person === undefined) voice.names.push(phrase.body.text)
  if (phrase.body !== undefined) voice.bodies.add(phrase.body.entity)
  const isName = tokens[phrase.head]?.upos === 'PROPN'
  for (let at = phrase.words[0]; at < phrase.words[1]; at += 1) {
    const token = tokens[at]
    const isOfHead =
      at === phrase.head || (token?.head === phrase.head && isName) || (tokens[phrase.head]?.head === at && isName)
    if (isOfHead && token?.upos === 'NOUN' && token.text === token.lower)
      voice.nouns.add(plainNoun(token.lemma.toLowerCase()))
  }
  if (voice.person !== undefined) for (const word of plainWords(words)) voice.nouns.add(word)
  const about = phrase.person === undefined ? words : aroundOf(phrase, text)
  if (voice.kind === 'other' && isNamedBody(phrase)) voice.kind = 'ngo'
  // What the words say before what their party does: the party of "Earnest" may come of "Press Secretary".
  for (const told of [about, aroundOf(phrase, text), description])
    if (voice.kind === 'other') voice.kind = strongKindOf(told, undefined)
  if (voice.kind === 'other') voice.kind = strongKindOf(about, party)
  if (inferred) return
  voice.party ??= party
  const isOfHead = party !== undefined && party.tokens.start <= phrase.head && phrase.head < party.tokens.end
  if (isOfHead && party.sentence === phrase.sentence.index) voice.known ??= party.name
}

/** A body that is called as its members are: "Doctors Without Borders", "Emergency Lawyers". */
function isNamedBody({ body, sentence, head }: VoicePhrase): boolean {
  const { text = '', xpos = '' } = sentence.tokens[head] ?? {}
  return (
    body?.kind === 'organization' &&
    /S$/.test(xpos) &&
    /^(?:Doctors|Lawyers|Physicians|Parents|Mothers|Journalists|Reporters)$/.test(text)
  )
}

/** A person's phrase with what is told of them beside the name. */
function aroundOf({ sentence, whole: [from, to] }: VoicePhrase, text: string): string {
  return text.slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end)
}

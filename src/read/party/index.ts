/**
 * Who can act, suffer or speak? Persons, bodies, states, forces and people, each a noun phrase of the parse, with country and
 * sector as far as its words, the lists of known actors and the rest of the report tell. What is added to the words says so.
 * Only English is read; nobody is looked for behind "sources", and "we" and "I" stay unread.
 */
import type { Actor, Found, Party, Reason, Rule } from '../../model/index.ts'
import { found } from '../../model/index.ts'
import type { PlaceMention } from '../place/index.ts'
import type { TokenizedText } from '../token/index.ts'
import { chooseArguments } from './argument.ts'
import { type Candidate, findCandidates } from './candidate.ts'
import { anaphor, home, makeReference, type Reference, resolveReferences } from './coreference.ts'
import { partyRules } from './en/rules.ts'
import { countriesOf } from './home-country.ts'
import { type ActorIndex, indexActors, ownActors } from './known.ts'
import { sameName } from './same-name.ts'
import { makeViews, type PartyMention, type View } from './view.ts'

export { ActorListError, parseActorList } from './actor-list.ts'
export { argumentFeatures, type Stance, stancesOf } from './argument.ts'
export { bodyWords, collectives, female, male, type PronounKind, pronounKinds } from './en/anaphors.ts'
export { isPetrarch, parsePetrarch } from './petrarch.ts'
export type { PartyMention } from './view.ts'

export interface PartyOptions {
  /** A user's own list, which goes before the program's. */
  readonly actors?: readonly Actor[]
  /** When the report was published, ISO 8601: who holds an office then. */
  readonly published?: string | undefined
}

/** A mention as it stands in a reading: without what only the stages need. */
export function asParty(mention: PartyMention): Party {
  const { because: _b, sentence: _s, head: _h, headIndex: _i, tokens: _t, isArgument: _a, ...party } = mention
  return party
}

const argument = {
  id: 'party/en/argument',
  reads: 'reads a place or a qualifying word as a party where it stands in the role of one that acts or is acted upon',
  apply: undefined,
}

/** Every rule of this stage. */
export const rules: readonly Rule[] = [...partyRules, argument, sameName, anaphor, home]

const indexes = new WeakMap<readonly Actor[], ActorIndex>()

function listsOf(actors: readonly Actor[] | undefined): ActorIndex[] {
  if (actors === undefined || actors.length === 0) return [ownActors()]
  const index = indexes.get(actors) ?? indexActors(actors)
  indexes.set(actors, index)
  return [index, ownActors()]
}

/**
 * Parties in text order; where they stand (`tokens`), they do not overlap. Time linear in the text.
 *
 * @example "Kazakh police detained protesters" gives "Kazakh police" (COP, KAZ) and "protesters" (OPP).
 */
export function findParties(
  tokenized: TokenizedText,
  places: readonly PlaceMention[],
  options: PartyOptions = {},
): Found<readonly PartyMention[]> {
  const sentences = partyCandidates(tokenized, places, options)
  const references = sentences.map(({ view, candidates }) => candidates.map((one) => makeReference(view, one)))
  resolveReferences(references.flat(), countriesOf(references, places, tokenized.sentences))
  const ids = new Map<string, string>()
  const idOf = (entity: string): string => {
    const id = ids.get(entity) ?? `p${ids.size + 1}`
    ids.set(entity, id)
    return id
  }
  const mentions = sentences.flatMap(({ view, candidates }, index) => {
    const chosen = chooseArguments(view, candidates)
    return (references[index] ?? []).flatMap((reference, at) => makeMention(reference, chosen[at] === true) ?? [])
  })
  return found(
    mentions.map(({ entity, ...mention }) => ({
      ...mention,
      ...(entity === undefined ? {} : { entity: idOf(entity) }),
    })),
  )
}

/** The candidates of each sentence, before it is decided which of them are kept; for training what decides. */
export function partyCandidates(
  tokenized: TokenizedText,
  places: readonly PlaceMention[],
  { actors, published }: PartyOptions = {},
): { readonly view: View; readonly candidates: readonly Candidate[] }[] {
  if (!/^en\b/.test(tokenized.language)) return []
  const day = published?.slice(0, 10)
  return makeViews(tokenized, places, listsOf(actors)).map((view) => ({ view, candidates: findCandidates(view, day) }))
}

function makeMention(reference: Reference, isArgument: boolean): PartyMention | undefined {
  const { view, candidate, antecedents, country, sector, name, entity, inferredBy } = reference
  const isPronoun = candidate.kind === 'pronoun'
  if ((candidate.isWeak === true && !isArgument) || (isPronoun && antecedents.length === 0)) return undefined
  if (candidate.isBare === true && antecedents.length === 0) return undefined
  const own = spanOf(view, candidate)
  const [first] = antecedents
  const span = isPronoun && first !== undefined ? spanOf(first.view, first.candidate) : own
  const because: Reason[] = [
    {
      rule: candidate.isWeak === true ? argument.id : candidate.rule,
      span: own,
      basis: isPronoun || candidate.isWeak === true ? 'inferred' : 'stated',
    },
  ]
  if (inferredBy !== undefined && !isPronoun)
    because.push({
      rule: inferredBy,
      span: first === undefined ? own : spanOf(first.view, first.candidate),
      basis: 'inferred',
    })
  return {
    span,
    text: view.text.slice(span.start, span.end),
    ...(name === undefined ? {} : { name }),
    ...(country === undefined ? {} : { country }),
    ...(sector === undefined ? {} : { sector }),
    ...(isPronoun ? { pronoun: own } : {}),
    ...(entity === undefined ? {} : { entity }),
    sentence: view.sentence.index,
    head: view.tokens[candidate.head]?.lower ?? '',
    headIndex: candidate.head,
    tokens: { start: candidate.first, end: candidate.last + 1 },
    isArgument,
    because,
  }
}

function spanOf({ tokens }: View, { first, last }: Candidate) {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
}

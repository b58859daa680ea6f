/** Which mentions of a report are of one party? Names of one person or body, short names, pronouns, "the group", "the two countries". */
import type { Candidate } from './candidate.ts'
import {
  bodyWords,
  collectives,
  definite,
  female,
  male,
  type PronounKind,
  pairWords,
  pronounKinds,
  stateWords,
} from './en/anaphors.ts'
import { actingVerbs, type Sector } from './en/words.ts'
import { canHold, isOwned, ownedBy } from './holder.ts'
import { shareNames } from './same-name.ts'
import { childOf, type View } from './view.ts'

/** A candidate in its sentence, with what was found out about whom it is. */
export interface Reference {
  readonly view: View
  readonly candidate: Candidate
  /** The same for all mentions of one party. */
  entity: string | undefined
  country: string | undefined
  sector: Sector | undefined
  name: string | undefined
  /** Of a pronoun, or of "the two countries": whom it stands for. */
  antecedents: readonly Reference[]
  /** The rule that added something to the words. */
  inferredBy: string | undefined
}

/** Sentences that a pronoun or "the group" is looked for in, its own among them. */
const sentencesBack = { pronoun: 2, noun: 12 }

export const anaphor = {
  id: 'party/en/anaphor',
  reads: 'reads "the group", "the troops", "the two countries" as what was named before',
  apply: undefined,
}
export const home = {
  id: 'party/en/home',
  reads:
    'reads a force, office or people of no stated country as of the one country that the sentence, or else the report, names',
  apply: undefined,
}

export function makeReference(view: View, candidate: Candidate): Reference {
  const { country, sector, name } = candidate
  return {
    view,
    candidate,
    entity: ownEntity(view, candidate),
    country,
    sector,
    name,
    antecedents: [],
    inferredBy: undefined,
  }
}

/** What its own words are enough to tell: a known actor, a state, a name of the core. */
function ownEntity(view: View, { head, first, last, kind, country, rule }: Candidate): string | undefined {
  if (kind === 'state' || kind === 'place') return country === undefined ? undefined : `state ${country}`
  if (kind === 'noun' || kind === 'people') return undefined
  const known = rule === 'party/en/listed' || kind === 'person' ? knownWithin(view, first, last) : undefined
  if (known !== undefined) return `known ${known}`
  for (let at = last; at >= first; at -= 1) {
    const here = view.names[at]
    if (here !== undefined && (kind !== 'person' || here.name.kind === 'person')) return `name ${here.name.entity}`
  }
  return view.names[head] === undefined ? undefined : `name ${view.names[head]?.name.entity}`
}

function knownWithin(view: View, first: number, last: number): string | undefined {
  for (let at = last; at >= first; at -= 1) {
    const known = view.known[at]
    if (known !== undefined && (known.isShort === false || view.names[at]?.name.kind === 'person'))
      return known.actor.name
  }
  return undefined
}

/** Fills in what mentions say of one another. Linear in their number. */
export function resolveReferences(
  references: readonly Reference[],
  countries: (reference: Reference) => string | undefined,
): void {
  shareNames(references)
  const before: Reference[] = []
  for (const reference of references) {
    if (reference.candidate.kind === 'pronoun') resolvePronoun(reference, before)
    else if (isOwned(reference.view, reference.candidate)) resolveOwned(reference, before)
    else if (reference.candidate.kind === 'noun') resolveNoun(reference, before)
    if (reference.country === undefined && needsHome(reference)) {
      const country = countries(reference)
      if (country !== undefined) Object.assign(reference, { country, inferredBy: reference.inferredBy ?? home.id })
    }
    before.push(reference)
  }
}

const isSubject = ({ view, candidate }: Reference): boolean => {
  for (let at = candidate.first; at <= candidate.last; at += 1)
    if (/^nsubj/.test(view.tokens[at]?.deprel ?? '') && outside(view, at, candidate)) return true
  return false
}

function outside(view: View, at: number, { first, last }: Candidate): boolean {
  const head = view.tokens[at]?.head ?? -1
  return head < first || head > last
}

/** "The RSF said its forces had withdrawn": of the last subject that "its" can stand for. */
function resolveOwned(reference: Reference, before: readonly Reference[]): void {
  const { view, candidate, sector } = reference
  const isOfOne = view.tokens[candidate.first]?.lower === 'its'
  let holder: Reference | undefined
  for (let at = before.length - 1; at >= 0 && holder === undefined; at -= 1) {
    const one = before[at]
    if (one === undefined || view.sentence.index - one.view.sentence.index >= sentencesBack.pronoun) break
    if (isSubject(one) && canHold(one, isOfOne)) holder = one
  }
  if (holder?.country !== undefined || holder?.sector !== undefined)
    Object.assign(reference, { ...ownedBy(holder, sector), inferredBy: anaphor.id })
}

/** The last subject that the pronoun can stand for, in its own sentence or the one before; else the last party there. */
function resolvePronoun(reference: Reference, before: readonly Reference[]): void {
  const { view, candidate } = reference
  const kind = pronounKinds.get(view.tokens[candidate.head]?.lower ?? '')
  if (kind === undefined || (kind === 'body' && !isAgentive(view, candidate.head))) return
  let other: Reference | undefined
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const one = before[at]
    if (one === undefined || view.sentence.index - one.view.sentence.index >= sentencesBack.pronoun) break
    if (!canStandFor(kind, view.tokens[candidate.head]?.lower ?? '', one)) continue
    other ??= one
    if (isSubject(one)) {
      other = one
      break
    }
  }
  if (other === undefined) return
  const first = other.candidate.kind === 'pronoun' ? (other.antecedents[0] ?? other) : other
  const { country, sector, name, entity } = other
  Object.assign(reference, { country, sector, name, entity, antecedents: [first], inferredBy: 'party/en/pronoun' })
}

const isAgentive = (view: View, index: number): boolean => {
  const token = view.tokens[index]
  return token?.deprel === 'nsubj' && actingVerbs.has(view.tokens[token.head]?.lower ?? '')
}

function canStandFor(kind: PronounKind, word: string, { view, candidate, antecedents }: Reference): boolean {
  if (candidate.isWeak === true) return false
  if (candidate.kind === 'pronoun')
    return antecedents.length > 0 && pronounKinds.get(view.tokens[candidate.head]?.lower ?? '') === kind
  const head = view.tokens[candidate.head]
  const isPlural = /Number=Plur|Number=Ptan/.test(head?.feats ?? '') || /^(?:police)$/.test(head?.lower ?? '')
  switch (kind) {
    case 'one': {
      const isOne =
        candidate.kind === 'person' ||
        (candidate.kind === 'noun' && !isPlural && isHuman(candidate.sector, head?.lower ?? ''))
      const words = view.tokens.slice(candidate.first, candidate.last + 1).map(({ lower }) => lower)
      const against = female.has(word) ? male : female
      return isOne && !words.some((one) => against.has(one))
    }
    case 'many':
      return isPlural || candidate.kind === 'people' || candidate.kind === 'body'
    case 'body':
      return (
        candidate.kind === 'body' ||
        candidate.kind === 'state' ||
        (candidate.kind === 'noun' && !isPlural && !isHuman(candidate.sector, head?.lower ?? ''))
      )
  }
}

function isHuman(_sector: Sector | undefined, word: string): boolean {
  return !collectives.has(word)
}

/** "The group", "the country", "the two sides", and "the troops" after "Russian troops". */
function resolveNoun(reference: Reference, before: readonly Reference[]): void {
  const { view, candidate } = reference
  const word = view.tokens[candidate.head]?.lower ?? ''
  if (!isBareDefinite(view, candidate)) return
  const near = (fits: (one: Reference) => boolean): Reference | undefined => {
    for (let at = before.length - 1; at >= 0; at -= 1) {
      const one = before[at]
      if (one === undefined || view.sentence.index - one.view.sentence.index >= sentencesBack.noun) return undefined
      if (one.candidate.kind !== 'pronoun' && fits(one)) return one
    }
    return undefined
  }
  if (pairWords.has(word)) {
    const second = near((one) => one.entity !== undefined && one.candidate.kind !== 'person')
    const first =
      second &&
      near(
        (one) =>
          one.entity !== undefined && one.candidate.kind === second.candidate.kind && one.entity !== second.entity,
      )
    if (first === undefined || second === undefined) return
    const name = [first, second].map(({ name, view, candidate }) => name ?? wordsOf(view, candidate)).join(' and ')
    Object.assign(reference, { name, antecedents: [first, second], inferredBy: anaphor.id })
    return
  }
  const same = antecedentOf(word, reference, near)
  if (same === undefined) return
  reference.entity = same.entity ??= `noun ${same.view.sentence.index} ${same.candidate.head}`
  const { country, sector, name } = same
  Object.assign(reference, {
    country,
    sector: bodyWords.has(word) ? sector : (reference.sector ?? sector),
    inferredBy: anaphor.id,
  })
  if (bodyWords.has(word)) reference.name = name
  reference.antecedents = [same]
}

function antecedentOf(
  word: string,
  reference: Reference,
  near: (fits: (one: Reference) => boolean) => Reference | undefined,
): Reference | undefined {
  if (bodyWords.has(word)) return near(({ candidate, sector }) => candidate.kind === 'body' && sector !== 'JRN')
  if (stateWords.has(word)) return near(({ candidate }) => candidate.kind === 'state')
  const { sector } = reference
  if (sector === undefined || sector === 'CVL') return undefined
  return near((one) => one.sector === sector && one.country !== undefined && headOf(one) === word)
}

const headOf = ({ view, candidate }: Reference): string => view.tokens[candidate.head]?.lower ?? ''

const wordsOf = (view: View, { first, last }: Candidate): string =>
  view.text.slice(view.tokens[first]?.start, view.tokens[last]?.end)

/** "The" or "these", a number at most, and the noun; "the agency for disasters" is named by itself. */
function isBareDefinite(view: View, { first, last, head }: Candidate): boolean {
  const more = childOf(view, head, /^(?:nmod|appos|flat)$/)
  if (last > head || (more !== undefined && more > head)) return false
  const determiner = childOf(view, head, /^det$/)
  if (determiner === undefined || !definite.has(view.tokens[determiner]?.lower ?? '')) return false
  return view.tokens.slice(first, head).every(({ upos }) => upos === 'DET' || upos === 'NUM')
}

const homeSectors: ReadonlySet<string> = new Set([
  'GOV',
  'COP',
  'MIL',
  'OPP',
  'LEG',
  'JUD',
  'REB',
  'PTY',
  'SPY',
  'EDU',
  'LAB',
  'MED',
  'AGR',
  'CVL',
  'PRM',
  'UAF',
  'CRM',
  'REL',
  'ELI',
  'REF',
])

/** Whoever occupies a country is not of it. */
const strangers = /^(?:occupier|invader)s?$/

function needsHome({ view, candidate, sector, inferredBy }: Reference): boolean {
  if (isOwned(view, candidate) && inferredBy !== undefined) return false
  if (strangers.test(view.tokens[candidate.head]?.lower ?? '')) return false
  return (candidate.kind === 'noun' || candidate.kind === 'person') && sector !== undefined && homeSectors.has(sector)
}

/**
 * Which tokens name an event, and is it so? Each rule looks at one token and gives a trigger with its voice and reality,
 * or nothing. Local syntax only: auxiliaries, "to" with its governor, articles, prepositions. What it cannot tell apart
 * (bare infinitives, compounds, accusations) it leaves out.
 */
import type { Event, Rule } from '../../../model/index.ts'
import type { Sentence, Token } from '../../token/index.ts'
import { lowerAt } from '../../token/index.ts'
import { verbForms } from './verb-form.ts'
import type { Kind, VerbRow } from './words.ts'
import {
  afterNoun,
  auxiliaries,
  conditionals,
  futureModals,
  governors,
  negations,
  nounKinds,
  nounModifiers,
  nounWordsMax,
  occurrenceGovernors,
  occurrencePrepositions,
  occurrenceVerbs,
  perfects,
  phraseRows,
  possibleModals,
  verbAdverbs,
} from './words.ts'

export interface Trigger {
  /** Token range, half open. */
  readonly from: number
  readonly to: number
  readonly kind: Kind
  readonly needs: VerbRow['needs']
  /** Where the roles stand: around an active verb, around a passive one, or around a noun. */
  readonly voice: 'active' | 'passive' | 'noun'
  readonly reality: Event['reality']
  /** "the blast": a noun that points back to an event told before. */
  readonly definite?: boolean
}

export type TriggerRule = Rule<(sentence: Sentence, at: number) => Trigger | undefined>

/** Words looked at before a verb for what governs it. */
const governorTokens = 6

const conditionalTokens = 14

/** Is the token inside a conditional clause, one that "if" or "unless" opened and no comma closed? */
function isConditional(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - conditionalTokens); index -= 1) {
    const word = lowerAt(tokens, index)
    if (conditionals.has(word)) return true
    if (word === ',' || word === ';' || word === '.') return false
  }
  return false
}

/** The auxiliaries right before a verb, adverbs and negations among them; nearest first. */
function auxiliariesBefore(tokens: readonly Token[], at: number): string[] {
  const words: string[] = []
  for (let index = at - 1; index >= 0; index -= 1) {
    const word = lowerAt(tokens, index)
    const isAuxiliary =
      auxiliaries.has(word) ||
      perfects.has(word) ||
      futureModals.has(word) ||
      possibleModals.has(word) ||
      /^(?:did|do|does)$/.test(word)
    if (!isAuxiliary && !verbAdverbs.has(word) && !negations.has(word) && !/ly$/.test(word)) break
    words.push(word)
  }
  return words
}

/** Reality from auxiliaries and condition; what nothing marks is told as having happened. */
function realityOf(tokens: readonly Token[], at: number, before: readonly string[]): Event['reality'] {
  if (isConditional(tokens, at)) return 'hypothetical'
  if (before.some((word) => negations.has(word))) return 'denied'
  if (before.some((word) => futureModals.has(word))) return 'planned'
  if (before.some((word) => possibleModals.has(word))) return 'possible'
  return 'happened'
}

/** "12 people killed in the fire", "killed by": without an auxiliary a participle is passive where no object follows. */
function isReducedPassive(tokens: readonly Token[], at: number): boolean {
  return /^(?:in|by|on|at|near|during|when|after|outside|,|\.|and|or|overnight|as|while|)$/.test(
    lowerAt(tokens, at + 1),
  )
}

const finiteVerb: TriggerRule = {
  id: 'event/en/verb',
  reads: 'A past form of an event verb, active or passive, with what its auxiliaries and negation say about reality.',
  apply: ({ tokens }, at) => {
    const verb = verbForms.get(lowerAt(tokens, at))
    if (verb === undefined || verb.form !== 'past') return undefined
    const before = auxiliariesBefore(tokens, at)
    const passive = before.some((word) => auxiliaries.has(word))
    // "Is shot", "are detained" tell a state, a habit or a plot, and no news.
    if (before.some((word) => /^(?:is|are|be)$/.test(word)) && !before.includes('being')) return undefined
    if (verb.base === 'explode' && /^(?:into|with)$/.test(lowerAt(tokens, at + 1))) return undefined
    if (!passive && before.every((word) => !perfects.has(word)) && /^(?:the|a|an|of)$/.test(lowerAt(tokens, at - 1))) {
      return undefined
    }
    const voice =
      passive ||
      (before.length === 0 &&
        isReducedPassive(tokens, at) &&
        verb.row.needs !== 'nothing' &&
        verb.row.kind.type !== 'PROTEST' &&
        verb.base !== 'clash')
        ? 'passive'
        : 'active'
    return trigger(at, verb.row, { voice, reality: realityOf(tokens, at, before) })
  },
}

const negatedOrModal: TriggerRule = {
  id: 'event/en/modal-verb',
  reads: 'A base form after a modal or "did not": planned, possible, hypothetical or denied.',
  apply: ({ tokens }, at) => {
    const verb = verbForms.get(lowerAt(tokens, at))
    if (verb === undefined || verb.form !== 'base') return undefined
    const before = auxiliariesBefore(tokens, at)
    const marked = before.some(
      (word) => futureModals.has(word) || possibleModals.has(word) || /^(?:did|do|does)$/.test(word),
    )
    return marked ? trigger(at, verb.row, { voice: 'active', reality: realityOf(tokens, at, before) }) : undefined
  },
}

const infinitive: TriggerRule = {
  id: 'event/en/infinitive',
  reads:
    'A base form after "to", by the verb that governs it: planned to, threatened to, called on them to, refused to.',
  apply: ({ tokens }, at) => {
    const verb = verbForms.get(lowerAt(tokens, at))
    if (verb === undefined || verb.form !== 'base' || lowerAt(tokens, at - 1) !== 'to') return undefined
    for (let index = at - 2; index >= Math.max(0, at - 2 - governorTokens); index -= 1) {
      const reality = governors.get(lowerAt(tokens, index))
      if (reality === undefined) continue
      return trigger(at, verb.row, {
        voice: 'active',
        reality: isConditional(tokens, index) ? 'hypothetical' : reality,
      })
    }
    return undefined
  },
}

const progressive: TriggerRule = {
  id: 'event/en/progressive',
  reads: 'An -ing form after "is", "are" (ongoing), "was", "were" (happened), or after a comma as a consequence.',
  apply: ({ tokens }, at) => {
    const verb = verbForms.get(lowerAt(tokens, at))
    if (verb === undefined || verb.form !== 'ing') return undefined
    const before = auxiliariesBefore(tokens, at)
    const present = before.some((word) => /^(?:is|are|am)$/.test(word))
    const past = before.some((word) => /^(?:was|were|been)$/.test(word))
    const consequence = lowerAt(tokens, at - 1) === ',' && !nounKinds.has(lowerAt(tokens, at))
    if (!present && !past && !consequence) return undefined
    const reality = realityOf(tokens, at, before)
    return trigger(at, verb.row, { voice: 'active', reality: present && reality === 'happened' ? 'ongoing' : reality })
  },
}

const headlineVerb: TriggerRule = {
  id: 'event/en/headline-verb',
  reads: 'A present form in a headline, with a plural or named subject before it and an object after it.',
  apply: ({ tokens, headline }, at) => {
    const verb = verbForms.get(lowerAt(tokens, at))
    if (!headline || verb === undefined || (verb.form !== 'base' && verb.form !== 'third') || at === 0) return undefined
    const subject = lowerAt(tokens, at - 1)
    const plural = /[^s]s$|^(?:police|people|troops|gunmen|men)$/.test(subject)
    if ((verb.form === 'base') !== plural || nounModifiers.has(subject) || lowerAt(tokens, at - 1) === 'to')
      return undefined
    return trigger(at, verb.row, { voice: 'active', reality: 'happened' })
  },
}

const phrase: TriggerRule = {
  id: 'event/en/phrase',
  reads: 'A verb of several words: "opened fire", "blew himself up", "was set on fire".',
  apply: ({ tokens }, at) => {
    const row = phraseRows.get(wordsAt(tokens, at, 3)) ?? phraseRows.get(wordsAt(tokens, at, 2))
    if (row === undefined || lowerAt(tokens, at - 1) === 'to') return undefined
    const before = auxiliariesBefore(tokens, at)
    const voice =
      before.some((word) => auxiliaries.has(word)) || (before.length === 0 && lowerAt(tokens, at - 1) === ',')
        ? 'passive'
        : 'active'
    const to = at + (phraseRows.has(wordsAt(tokens, at, 3)) ? 3 : 2)
    return { from: at, to, kind: row.kind, needs: row.needs, voice, reality: realityOf(tokens, at, before) }
  },
}

const wordsAt = (tokens: readonly Token[], at: number, count: number): string =>
  tokens
    .slice(at, at + count)
    .map((token) => token.lower)
    .join(' ')

const noun: TriggerRule = {
  id: 'event/en/noun',
  reads:
    'A noun that names an event, where a preposition, its governing verb, or the verb that follows says that it took place.',
  apply: (sentence, at) => {
    const { tokens } = sentence
    const match = nounAt(tokens, at)
    if (match === undefined || isModifier(tokens, match.to)) return undefined
    const evidence = nounEvidence(sentence, at, match.to)
    if (evidence === undefined) return undefined
    const definite = /^(?:the|this|that)$/.test(lowerAt(tokens, at - 1))
    return { from: at, to: match.to, kind: match.kind, needs: 'nothing', voice: 'noun', definite, ...evidence }
  },
}

function nounAt(tokens: readonly Token[], at: number): { readonly to: number; readonly kind: Kind } | undefined {
  for (let words = nounWordsMax; words > 0; words -= 1) {
    const kind = nounKinds.get(wordsAt(tokens, at, words))
    if (kind !== undefined && at + words <= tokens.length) return { to: at + words, kind }
  }
  return undefined
}

/** "riot police", "attack helicopter": a noun goes on with another noun. */
function isModifier(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]
  return next !== undefined && next.kind === 'word' && !afterNoun.has(next.lower) && !/(?:ly|[^e]ed)$/.test(next.lower)
}

function nounEvidence(sentence: Sentence, at: number, to: number): { readonly reality: Event['reality'] } | undefined {
  const { tokens, headline } = sentence
  let before = at - 1
  let modifiers = 0
  while (before >= 0 && modifiers < 5 && isNounModifier(tokens[before])) {
    before -= 1
    modifiers += 1
  }
  const word = lowerAt(tokens, before)
  const conditional = isConditional(tokens, at)
  const nearby = tokens.slice(Math.max(0, before - 2), Math.max(0, before)).some((token) => negations.has(token.lower))
  const denied =
    negations.has(word) ||
    (nearby && occurrencePrepositions.has(word)) ||
    (modifiers > 0 && lowerAt(tokens, before + 1) === 'no')
  const reality = conditional ? 'hypothetical' : denied ? 'denied' : 'happened'
  if (before >= 0 && (occurrencePrepositions.has(word) || occurrenceGovernors.has(word))) {
    const future = auxiliariesBefore(tokens, before).some(
      (auxiliary) => futureModals.has(auxiliary) || possibleModals.has(auxiliary),
    )
    return { reality: future && reality === 'happened' ? 'planned' : reality }
  }
  if (/^(?:was|were|been)$/.test(word) && lowerAt(tokens, before - 1) === 'there') return { reality }
  if (lowerAt(tokens, to) === 'between' || followedByOccurrence(tokens, to)) return { reality }
  const placed = /^(?:in|at|near|outside)$/.test(lowerAt(tokens, to))
  return headline && placed ? { reality } : undefined
}

function isNounModifier(token: Token | undefined): boolean {
  if (token === undefined) return false
  const isPossessive = token.lower === '’s' || token.lower === "'s"
  const isSpan = /-(?:hour|day|week|month|year)(?:-long)?$/.test(token.lower)
  return (
    nounModifiers.has(token.lower) || token.kind === 'number' || isPossessive || isSpan || /^\p{Lu}/u.test(token.text)
  )
}

/** The verb that the noun is the subject of, across one prepositional phrase or relative pronoun. */
function followedByOccurrence(tokens: readonly Token[], to: number): boolean {
  for (let index = to; index < Math.min(tokens.length, to + 8); index += 1) {
    const word = lowerAt(tokens, index)
    if (occurrenceVerbs.has(word)) return !negatedVerb(tokens, index)
    if (/^(?:[,.;:]|will|would|could|may|might|should|and|but|to)$/.test(word)) return false
  }
  return false
}

const negatedVerb = (tokens: readonly Token[], at: number): boolean => /^(?:not|n’t|n't)$/.test(lowerAt(tokens, at + 1))

function trigger(at: number, row: VerbRow, how: Pick<Trigger, 'voice' | 'reality'>): Trigger {
  return { from: at, to: at + 1, kind: row.kind, needs: row.needs, ...how }
}

/** In order: a form that fits several rules is read by the one that sees most of its grammar. */
export const triggerRules: readonly TriggerRule[] = [
  phrase,
  infinitive,
  negatedOrModal,
  progressive,
  noun,
  finiteVerb,
  headlineVerb,
]

/**
 * Whom do the words name one by one? "Ali Hassan, 24, and his brother Omar were shot dead" is two people, though no number says so, and
 * so are "the mayor and his wife". One person alone is no count, but beside another count of the sentence: "the driver was killed and
 * three passengers hurt". Who is joined to a number is none ("Rafik Hariri and 21 others"): the number is told already.
 */

import type { Rule, Span } from '../../model/index.ts'
import { overlaps } from '../../model/index.ts'
import { personNouns } from '../quantity/index.ts'
import { attackers } from '../syntax/index.ts'
import { isAsserted } from './en/asserted.ts'
import { type Fate, fateOfGroup } from './en/fate.ts'
import type { Told } from './en/told.ts'
import { childrenBy, formAt, lemmaAt, type SentenceView } from './en/view.ts'
import { kin } from './en/words.ts'

export const namedRule: Rule = {
  id: 'tally/en/named',
  reads:
    'Two or more who are named one by one and suffer the same, or one who is definite beside another count or singled out before any count: "Ali Hassan and his brother Omar were shot dead", "the driver was killed and three passengers hurt", "the mayor of Kirkuk was assassinated".',
  apply: undefined,
}

export interface NamedCount {
  /** Tokens of the names. */
  readonly people: readonly [from: number, to: number]
  readonly category: Fate['category']
  readonly count: number
  /** Tokens of names and fate. */
  readonly tokens: readonly [from: number, to: number]
}

/** What stands beside them: names, what is counted already and whether "a" or a number counts it, and the counts so far. */
export interface Beside {
  readonly persons: readonly Span[]
  readonly taken: ReadonlyMap<number, boolean>
  readonly told: readonly Told[]
  /** The tokens of the sentence's counts. */
  readonly deeds: readonly (readonly [from: number, to: number])[]
}

/** Counts of named people in a sentence. */
export function readNamed(view: SentenceView, beside: Beside): NamedCount[] {
  const counts: NamedCount[] = []
  for (const [first, token] of view.tokens.entries()) {
    if (!/^(?:nsubj|nsubj:pass|obj)$/.test(token.deprel)) continue
    const group = [first, ...conjunctsOf(view, first)]
    // "Mainly Tutsis but also Hutus".
    const joins = group.flatMap((at) => childrenBy(view, at, /^cc$/))
    if (joins.some((at) => view.tokens[at]?.lower !== 'and')) continue
    const people = whoAreNamed(view, group, beside)
    const fate = fateOfGroup(view, first) ?? hurtBeside(view, first, beside)
    if (
      fate === undefined ||
      people.length === 0 ||
      (group.length === 1 && isOwnDeath(view, fate, beside)) ||
      (people.length === 1 && !harms.test(fate.category))
    )
      continue
    // "Was killed along with six of his men".
    if (group.length === 1 && beside.deeds.some(([from, to]) => from <= fate.by && fate.by < to)) continue
    if (!isAsserted(view, fate.by, { zero: false, future: false, idiom: false })) continue
    counts.push(countOf(view, people, fate))
  }
  return counts
}

/** Of those whom "and" joins, who are named, definite or somebody's; nobody where they are no persons or one alone. */
function whoAreNamed(
  view: SentenceView,
  group: readonly number[],
  { persons, taken, told }: Beside,
): readonly number[] {
  if (group.some((at) => taken.get(at) === false)) return []
  const people = group.filter((at) => !taken.has(at))
  const isNamed = (at: number): boolean => persons.some((span) => overlaps(span, view.tokens[at] ?? span))
  if (!people.every((at) => isNamed(at) || isDefinitePerson(view, at))) return []
  if (people.length === group.length && people.length > 1) return people
  // "A guard was shot; the guard died": he was counted.
  const isNew = (at: number): boolean => !told.some(({ noun }) => noun?.replace(/s$/, '') === formAt(view, at))
  if (isBesideHarm(view, told) && people.every((at) => !isNamed(at) && isNew(at))) return people
  // Once a report has counted anybody, one more who is named may be one of them.
  const isFirst = told.every(({ category }) => !harms.test(category))
  return isFirst && people.length === 1 && group.length === 1 && people.every((at) => isSingledOut(view, at))
    ? people
    : []
}

/** "The mayor of Kirkuk", "the judge's wife": one person whom no sentence before need have told of. */
function isSingledOut(view: SentenceView, at: number): boolean {
  if (!isDefinitePerson(view, at)) return false
  const whose = childrenBy(view, at, /^nmod:poss$/)
  if (whose.some((child) => /^(?:NOUN|PROPN)$/.test(view.tokens[child]?.upos ?? ''))) return true
  const of = childrenBy(view, at, /^nmod$/).filter((child) =>
    childrenBy(view, child, /^case$/).some((mark) => formAt(view, mark) === 'of'),
  )
  // "The mayor of Kirkuk and his driver": the parser joins the driver to the town.
  return of.length > 0 && of.every((child) => childrenBy(view, child, /^conj$/).length === 0)
}

/** "The president of the council died": of what else than age is not said. */
const isOwnDeath = (view: SentenceView, { by }: Fate, { told }: Beside): boolean =>
  /^(?:die|pass|perish|succumb)$/.test(lemmaAt(view, by)) && !isBesideHarm(view, told)

/** Whether the sentence counts others whom harm befell. */
const isBesideHarm = ({ sentence: { index } }: SentenceView, told: readonly Told[]): boolean =>
  told.some(({ sentence, category }) => sentence === index && harms.test(category))

const harms = /^(?:killed|injured|missing|abducted)$/

/** "A man was killed and his son hurt": who is hurt beside others is hurt by no remark. */
function hurtBeside(view: SentenceView, at: number, { told }: Beside): Fate | undefined {
  const { head = -1, deprel = '' } = view.tokens[at] ?? {}
  const isHurt = deprel === 'nsubj:pass' && formAt(view, head) === 'hurt' && isBesideHarm(view, told)
  return isHurt ? { category: 'injured', by: head } : undefined
}

function countOf(view: SentenceView, people: readonly number[], { category, by }: Fate): NamedCount {
  const from = Math.min(...people)
  let to = Math.max(...people) + 1
  // "Leyla Kaya" with her surname.
  if (view.tokens[to - 1]?.upos === 'PROPN') while (/^flat/.test(view.tokens[to]?.deprel ?? '')) to += 1
  return { people: [from, to], category, count: people.length, tokens: [Math.min(from, by), Math.max(to, by + 1)] }
}

const conjunctsMax = 30

/** What "and" joins to a phrase, all the way. */
function conjunctsOf(view: SentenceView, first: number): number[] {
  const conjuncts: number[] = []
  const open = [first]
  while (open.length > 0 && conjuncts.length < conjunctsMax) {
    const at = open.pop() ?? first
    const below = childrenBy(view, at, /^conj$/)
    for (const child of below) {
      if (isCalledSo(view, below, child)) continue
      conjuncts.push(child)
      open.push(child)
    }
  }
  return conjuncts
}

/** "Demir and his wife, Leyla Kaya, died": a name without "and", behind one who is joined by it, is what she is called. */
function isCalledSo(view: SentenceView, joined: readonly number[], at: number): boolean {
  const hasAnd = (one: number): boolean => childrenBy(view, one, /^cc$/).length > 0
  return !hasAnd(at) && joined.some((one) => one < at && hasAnd(one))
}

/** "His brother", "the mayor", "her driver": one person whom the words single out. */
function isDefinitePerson(view: SentenceView, at: number): boolean {
  const { lower = '', xpos } = view.tokens[at] ?? {}
  const isOnes = childrenBy(view, at, /^nmod:poss$/).length > 0
  const isThe = childrenBy(view, at, /^det$/).some((child) => formAt(view, child) === 'the')
  const isRole = xpos === 'NN' && personNouns.has(lower) && !mentioned.test(lower)
  return isOnes ? kin.has(lower) || isRole : isThe && isRole
}

/** "The man", "the attacker": with "the", who was told of before. */
const mentioned = new RegExp(
  `^(?:man|woman|boy|girl|child|baby|infant|toddler|teenager|youth|person|victim|survivor|casualty|hostage|captive|detainee|${attackers}|suspect|killer|assassin|robber|thief|intruder|accused)$`,
)

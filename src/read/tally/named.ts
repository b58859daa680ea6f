/**
 * Whom do the words name one by one? "Ali Hassan, 24, and his brother Omar were shot dead" is two people, though no number says so.
 * One person alone is no count, and neither are names beside a number ("Rafik Hariri and 21 others"): the number is told already.
 */
import type { Rule, Span } from '../../model/index.ts'
import { overlaps } from '../../model/index.ts'
import { isAsserted } from './en/asserted.ts'
import { type Fate, fateOfGroup } from './en/fate.ts'
import { childrenBy, type SentenceView } from './en/view.ts'
import { kin } from './en/words.ts'

export const namedRule: Rule = {
  id: 'tally/en/named',
  reads: 'Two or more who are named one by one and suffer the same: "Ali Hassan and his brother Omar were shot dead".',
  apply: undefined,
}

/** Names that a sentence needs: with one, somebody's brother may be the other. */
export const namedMin = 1

export interface NamedCount {
  /** Tokens of the names. */
  readonly people: readonly [from: number, to: number]
  readonly category: Fate['category']
  readonly count: number
  /** Tokens of names and fate. */
  readonly tokens: readonly [from: number, to: number]
}

/** Counts of named people in a sentence; `taken` are the tokens of the numbers that were read in it. */
export function readNamed(view: SentenceView, persons: readonly Span[], taken: ReadonlySet<number>): NamedCount[] {
  if (persons.length < namedMin) return []
  const counts: NamedCount[] = []
  for (const [first, token] of view.tokens.entries()) {
    if (!/^(?:nsubj|nsubj:pass|obj)$/.test(token.deprel)) continue
    const people = [first, ...conjunctsOf(view, first)]
    // "Mainly Tutsis but also Hutus".
    const joins = people.flatMap((at) => childrenBy(view, at, /^cc$/))
    if (joins.some((at) => view.tokens[at]?.lower !== 'and')) continue
    if (people.length < 2 || people.some((at) => taken.has(at)) || !people.every((at) => isPerson(view, at, persons)))
      continue
    const fate = fateOfGroup(view, first)
    if (fate === undefined || !isAsserted(view, fate.by, { zero: false, future: false, idiom: false })) continue
    const from = Math.min(...people)
    const to = Math.max(...people) + 1
    const range: [number, number] = [Math.min(from, fate.by), Math.max(to, fate.by + 1)]
    counts.push({ people: [from, to], category: fate.category, count: people.length, tokens: range })
  }
  return counts
}

const conjunctsMax = 30

/** What "and" joins to a phrase, all the way. */
function conjunctsOf(view: SentenceView, first: number): number[] {
  const conjuncts: number[] = []
  const open = [first]
  while (open.length > 0 && conjuncts.length < conjunctsMax) {
    const at = open.pop() ?? first
    for (const child of childrenBy(view, at, /^conj$/)) {
      conjuncts.push(child)
      open.push(child)
    }
  }
  return conjuncts
}

/** A name of a person, or somebody's brother. */
function isPerson(view: SentenceView, at: number, persons: readonly Span[]): boolean {
  const token = view.tokens[at]
  if (token === undefined) return false
  const isKin = kin.has(token.lower) && childrenBy(view, at, /^nmod:poss$/).length > 0
  return isKin || persons.some((span) => overlaps(span, token))
}

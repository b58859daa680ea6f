/** Which patterns of the lexicon fit a verb or a noun? Reads the notation of `verb-words.ts` once, and matches clauses against it. */
import { type Kind, type KindName, kinds } from '../kind.ts'
import { classes } from './classes.ts'

/** A class or a list of lemmas that a word has to be of. */
export interface Condition {
  readonly words: ReadonlySet<string>
  readonly classes: readonly string[]
}

/** One pattern of a verb. */
export interface Pattern {
  readonly kind: Kind
  readonly name: KindName
  readonly particles: readonly string[]
  readonly prepositions: readonly { readonly word: string; readonly of: Condition }[]
  readonly object?: Condition
  readonly notObject?: Condition
  readonly subject?: Condition
  readonly notSubject?: Condition
  /** A clausal complement, headed by one of these where any are named. */
  readonly complement?: Condition
  readonly notComplement?: Condition
  readonly intransitive: boolean
  readonly notWords: readonly string[]
  /** Conditions: of the patterns that fit, the one that asks most wins. */
  readonly weight: number
}

function parseCondition(words: string): Condition {
  const parts = words.split('|').filter((part) => part !== '')
  return {
    words: new Set(parts.filter((part) => !part.startsWith('@'))),
    classes: parts.filter((part) => part.startsWith('@')).map((part) => part.slice(1)),
  }
}

/** What a condition adds to a pattern's weight: words tell more than a class of words, and a class more than a bare preposition. */
function weightOf(part: string): number {
  if (part.startsWith('!')) return 0.01
  const words = part.includes('@') || !/[=^>]./.test(part) ? 0 : 0.1
  return (/^[a-z].*=/.test(part) ? 1.5 : 1) + words
}

type Draft = { -readonly [Name in keyof Pattern]: Pattern[Name] }

/** @example `impose on=@party =sanction` */
function parsePattern(name: KindName, kind: Kind, parts: readonly string[]): Pattern {
  const particles: string[] = []
  const prepositions: Pattern['prepositions'][number][] = []
  const notWords: string[] = []
  const draft: Draft = { kind, name, particles, prepositions, notWords, intransitive: false, weight: 0 }
  for (const part of parts) {
    if (part === '0=') draft.intransitive = true
    else if (part.startsWith('!=')) draft.notObject = parseCondition(part.slice(2))
    else if (part.startsWith('!^')) draft.notSubject = parseCondition(part.slice(2))
    else if (part.startsWith('!>')) draft.notComplement = parseCondition(part.slice(2))
    else if (part.startsWith('!')) notWords.push(...part.slice(1).split('|'))
    else if (part.startsWith('=')) draft.object = parseCondition(part.slice(1))
    else if (part.startsWith('^')) draft.subject = parseCondition(part.slice(1))
    else if (part.startsWith('>')) draft.complement = parseCondition(part.slice(1))
    else if (part.includes('=')) {
      const [word = '', of = ''] = part.split('=', 2)
      prepositions.push({ word, of: parseCondition(of) })
    } else particles.push(part)
    draft.weight += weightOf(part)
  }
  return draft
}

/** The patterns of a verb, by its lemma. */
export interface VerbPatterns {
  get(lemma: string): readonly Pattern[] | undefined
}

/** Verb patterns by lemma, those that ask most first; read when their verb is first met, since a text has few of the 900 verbs. */
export function makeVerbPatterns(rows: readonly (readonly [KindName, string])[]): VerbPatterns {
  const written = new Map<string, (readonly [KindName, Kind, string])[]>()
  for (const [name, list] of rows) {
    const kind = kinds.get(name)
    if (kind === undefined) continue
    for (const entry of list.split(';').map((each) => each.trim())) {
      const [lemma = ''] = entry.split(/\s/, 1)
      const known = written.get(lemma)
      if (known !== undefined) known.push([name, kind, entry])
      else if (lemma !== '') written.set(lemma, [[name, kind, entry]])
    }
  }
  const read = new Map<string, readonly Pattern[]>()
  return {
    get(lemma) {
      const before = read.get(lemma)
      if (before !== undefined) return before
      const patterns = written
        .get(lemma)
        ?.map(([name, kind, entry]) => parsePattern(name, kind, entry.split(/\s+/).slice(1)))
      if (patterns !== undefined)
        read.set(
          lemma,
          patterns.sort((a, b) => b.weight - a.weight),
        )
      return patterns
    },
  }
}

/** One noun of the lexicon, of one word or several. */
export interface NounEntry {
  readonly kind: Kind
  readonly name: KindName
  readonly words: readonly string[]
  /** Whether it tells an event only with a light verb: "held talks". */
  readonly act: boolean
}

function addNouns(
  byFirst: Map<string, NounEntry[]>,
  rows: readonly (readonly [KindName, string])[],
  act: boolean,
): void {
  for (const [name, list] of rows) {
    const kind = kinds.get(name)
    for (const entry of list.split(';')) {
      const words = entry.trim().split(/\s+/)
      const [first = ''] = words
      if (first === '' || kind === undefined) continue
      const known = byFirst.get(first)
      if (known === undefined) byFirst.set(first, [{ kind, name, words, act }])
      else known.push({ kind, name, words, act })
    }
  }
}

/** Nouns by their first word, the longest first. */
export function makeNouns(
  occurrences: readonly (readonly [KindName, string])[],
  acts: readonly (readonly [KindName, string])[],
): ReadonlyMap<string, readonly NounEntry[]> {
  const byFirst = new Map<string, NounEntry[]>()
  addNouns(byFirst, occurrences, false)
  addNouns(byFirst, acts, true)
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}

export function isInClass(lemma: string, name: string): boolean {
  return classes[name]?.has(lemma) ?? false
}

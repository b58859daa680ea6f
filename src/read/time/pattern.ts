/**
 * Do these words match that pattern? A pattern is a line of elements between blanks: a word (`ago`), a choice of words
 * (`last|past`), a slot that captures (`<month>`), each optional with `?` behind it. Patterns are compiled once and looked
 * up by the word that they begin with, so a text is read in one pass.
 */
import type { Sentence, Token } from '../token/index.ts'
import type { Moment } from './moment.ts'

/** What the slots of a pattern caught. A number that is not there is 0, a word that is not there is ''. */
export interface Captured {
  readonly day: number
  readonly lastDay: number
  readonly month: number
  readonly lastMonth: number
  readonly year: number
  readonly lastYear: number
  readonly weekday: number
  readonly count: number
  readonly ordinal: number
  readonly minutes: number
  readonly unit: string
  readonly part: string
  readonly season: string
  /** A named day, or a month of another calendar. */
  readonly name: string
  readonly moment: Moment | undefined
}

const nothing: Captured = {
  day: 0,
  lastDay: 0,
  month: 0,
  lastMonth: 0,
  year: 0,
  lastYear: 0,
  weekday: 0,
  count: 0,
  ordinal: 0,
  minutes: -1,
  unit: '',
  part: '',
  season: '',
  name: '',
  moment: undefined,
}

/** A sentence as the patterns see it. */
export interface View {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly words: readonly string[]
  /** Whether capitals tell nothing here: the text is all lower or all upper case. */
  readonly caseless: boolean
  /** What stands first in "06/01/2022", where another date of the text can only be read so. */
  readonly firstOfDate?: 'day' | 'month' | undefined
  /** Moments found before, by their first token. */
  readonly found: ReadonlyMap<number, { readonly last: number; readonly moment: Moment }>
}

export interface SlotMatch {
  readonly length: number
  readonly captured: Partial<Captured>
}

/** Reads a slot at a token. `starts` are the words that it can begin with; where it has none it is tried everywhere. */
export interface Slot {
  readonly starts?: readonly string[]
  /** Tried at tokens that begin with a digit, hold a hyphen, or begin a moment found before. */
  readonly startsAt?: 'digit' | 'hyphen' | 'found'
  readonly read: (view: View, at: number) => SlotMatch | undefined
}

export type Slots = Readonly<Record<string, Slot>>

interface Element {
  readonly words: ReadonlySet<string> | undefined
  readonly slot: Slot | undefined
  readonly optional: boolean
}

/** What a pattern matched: tokens `first` to `last`, both included. */
export interface PatternMatch {
  readonly first: number
  readonly last: number
  readonly captured: Captured
}

export interface Pattern<Rule> {
  readonly rule: Rule
  readonly elements: readonly Element[]
}

/** Compiled patterns by what they can begin with. */
export interface Patterns<Rule> {
  readonly byWord: ReadonlyMap<string, readonly Pattern<Rule>[]>
  readonly byShape: Readonly<Record<'digit' | 'hyphen' | 'found', readonly Pattern<Rule>[]>>
}

interface Patterned {
  readonly id: string
  readonly patterns: readonly string[]
}

/** Throws where a pattern names a slot that is not there: our own mistake. */
export function compilePatterns<Rule extends Patterned>(rules: readonly Rule[], slots: Slots): Patterns<Rule> {
  const byWord = new Map<string, Pattern<Rule>[]>()
  const byShape = { digit: [] as Pattern<Rule>[], hyphen: [] as Pattern<Rule>[], found: [] as Pattern<Rule>[] }
  for (const rule of rules) {
    for (const line of rule.patterns) {
      const elements = line.split(' ').map((part) => compileElement(part, slots, rule.id))
      const pattern = { rule, elements }
      for (const element of openings(elements)) {
        for (const word of element.words ?? element.slot?.starts ?? []) {
          const known = byWord.get(word)
          if (known === undefined) byWord.set(word, [pattern])
          else if (!known.includes(pattern)) known.push(pattern)
        }
        if (element.slot?.startsAt !== undefined) byShape[element.slot.startsAt].push(pattern)
      }
    }
  }
  return { byWord, byShape }
}

function compileElement(part: string, slots: Slots, rule: string): Element {
  const optional = part.length > 1 && part.endsWith('?')
  const body = optional ? part.slice(0, -1) : part
  if (!body.startsWith('<')) return { words: new Set(body.split('|')), slot: undefined, optional }
  const slot = slots[body.slice(1, -1)]
  if (slot === undefined) throw new Error(`${rule}: no slot ${body}`)
  return { words: undefined, slot, optional }
}

/** The elements that a match can begin with. */
function openings(elements: readonly Element[]): Element[] {
  const required = elements.findIndex((element) => !element.optional)
  return elements.slice(0, required + 1)
}

/** All patterns that could begin at a token, in the order of their rules within each group. */
export function candidates<Rule>(patterns: Patterns<Rule>, view: View, at: number): Pattern<Rule>[] {
  const word = view.words[at] ?? ''
  const shaped: Pattern<Rule>[] = []
  if (/^\d/.test(word)) shaped.push(...patterns.byShape.digit)
  if (/[-‐‑]/.test(word)) shaped.push(...patterns.byShape.hyphen)
  if (view.found.has(at)) shaped.push(...patterns.byShape.found)
  return [...(patterns.byWord.get(word) ?? []), ...shaped]
}

/** The longest match of one pattern at a token. */
export function matchPattern<Rule>(pattern: Pattern<Rule>, view: View, at: number): PatternMatch | undefined {
  const match = matchFrom(pattern.elements, 0, view, at)
  return match === undefined || match.last < at ? undefined : { first: at, ...match }
}

function matchFrom(
  elements: readonly Element[],
  index: number,
  view: View,
  at: number,
): Omit<PatternMatch, 'first'> | undefined {
  const element = elements[index]
  if (element === undefined) return { last: at - 1, captured: nothing }
  const own = matchElement(element, view, at)
  if (own !== undefined) {
    const rest = matchFrom(elements, index + 1, view, at + own.length)
    if (rest !== undefined) return { last: rest.last, captured: { ...rest.captured, ...own.captured } }
  }
  return element.optional ? matchFrom(elements, index + 1, view, at) : undefined
}

function matchElement(element: Element, view: View, at: number): SlotMatch | undefined {
  if (at >= view.words.length) return undefined
  if (element.slot !== undefined) return element.slot.read(view, at)
  return element.words?.has(view.words[at] ?? '') === true ? { length: 1, captured: {} } : undefined
}

/** What does a rule see of a sentence? Its tree, with the names, places and known actors on its words. */
import type { Explained, Party, Span } from '../../model/index.ts'
import type { PlaceMention } from '../place/index.ts'
import type { Name } from '../syntax/index.ts'
import type { Sentence, Token, TokenizedText } from '../token/index.ts'
import { sharedNames } from './en/words.ts'
import { type ActorIndex, type Known, knownAt } from './known.ts'

/** A name of the language core on the words of the sentence, both ends included. */
export interface NameHere {
  readonly first: number
  readonly last: number
  readonly name: Name
}

export interface View {
  readonly text: string
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** Whether a capital marks a name here: not in headlines in title case, nor where all is upper or lower case. */
  readonly capitalsTell: boolean
  /** Of each word, the words that depend on it, in order. */
  readonly children: readonly (readonly number[])[]
  /** Of each word, the first and the last word of what depends on it. */
  readonly leftmost: readonly number[]
  readonly rightmost: readonly number[]
  readonly places: readonly (PlaceMention | undefined)[]
  readonly names: readonly (NameHere | undefined)[]
  readonly known: readonly (Known | undefined)[]
}

/** A party, where its words stand, and what only the stages after this one need. */
export type PartyMention = Explained<Party> & {
  readonly sentence: number
  /** The head word, lower case. */
  readonly head: string
  /** Index of the head word in its sentence. */
  readonly headIndex: number
  /** The words of the mention in its sentence, half open; of a pronoun, the pronoun. */
  readonly tokens: Span
  /** Whether it acts, suffers or speaks where it stands, as far as the words around it tell. */
  readonly isArgument: boolean
}

/** Shares of the words of four letters and more, from which capitals are a matter of style and not of names. */
const capitalShareMax = { headline: 0.7, body: 0.95 }
const longWordChars = 4
const longWordsMin = 6

/** One view a sentence. Linear in the length of the text. */
export function makeViews(
  tokenized: TokenizedText,
  places: readonly PlaceMention[],
  lists: readonly ActorIndex[],
): View[] {
  const placesOf = Map.groupBy(places, ({ sentence }) => sentence)
  const namesOf = Map.groupBy(tokenized.names, ({ sentence }) => sentence)
  const countries = new Set(places.flatMap(({ country }) => (country === undefined ? [] : [country])))
  return tokenized.sentences.map((sentence) => {
    const { tokens, index } = sentence
    const capitalsTell = doCapitalsTell(sentence)
    const here = placesOn(tokens, placesOf.get(index) ?? [])
    return {
      text: tokenized.text,
      sentence,
      tokens,
      capitalsTell,
      ...treeOf(tokens),
      places: here,
      names: namesOn(tokens, namesOf.get(index) ?? []),
      known: knownOn({ tokens, capitalsTell, places: here }, lists, countries),
    }
  })
}

function doCapitalsTell({ tokens, headline }: Sentence): boolean {
  let [long, capitals, upper] = [0, 0, 0]
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < longWordChars) continue
    long += 1
    if (token.text === token.lower) continue
    if (isCapital(token)) capitals += 1
    if (token.text === token.text.toUpperCase()) upper += 1
  }
  const shareMax = headline ? capitalShareMax.headline : capitalShareMax.body
  const isStyled = upper > long / 2 || (long >= longWordsMin && capitals / long >= shareMax)
  return tokens.some(isCapital) && !isStyled
}

function treeOf(tokens: readonly Token[]): Pick<View, 'children' | 'leftmost' | 'rightmost'> {
  const children: number[][] = tokens.map(() => [])
  const leftmost = tokens.map((_, index) => index)
  const rightmost = tokens.map((_, index) => index)
  const seenLeft = new Uint8Array(tokens.length)
  const seenRight = new Uint8Array(tokens.length)
  for (let index = 0; index < tokens.length; index += 1) {
    children[tokens[index]?.head ?? -1]?.push(index)
    // The first word to reach a word from the left end is the leftmost below it, and each is reached once.
    for (let at = index; at >= 0 && seenLeft[at] === 0; at = tokens[at]?.head ?? -1) {
      seenLeft[at] = 1
      leftmost[at] = index
    }
  }
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    for (let at = index; at >= 0 && seenRight[at] === 0; at = tokens[at]?.head ?? -1) {
      seenRight[at] = 1
      rightmost[at] = index
    }
  }
  return { children, leftmost, rightmost }
}

function placesOn(tokens: readonly Token[], places: readonly PlaceMention[]): (PlaceMention | undefined)[] {
  return spread(
    tokens,
    places.filter(({ kind }) => kind !== 'site').map((place) => ({ span: place.span, value: place })),
  )
}

function namesOn(tokens: readonly Token[], names: readonly Name[]): (NameHere | undefined)[] {
  const on: (NameHere | undefined)[] = tokens.map(() => undefined)
  let from = 0
  for (const name of names) {
    while ((tokens[from]?.end ?? Number.POSITIVE_INFINITY) <= name.start) from += 1
    let to = from
    while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < name.end) to += 1
    if (to > from) on.fill({ first: from, last: to - 1, name }, from, to)
  }
  return on
}

function knownOn(
  { tokens, capitalsTell, places }: Pick<View, 'tokens' | 'capitalsTell' | 'places'>,
  lists: readonly ActorIndex[],
  countries: ReadonlySet<string>,
): View['known'] {
  const on: (Known | undefined)[] = tokens.map(() => undefined)
  for (let index = 0; index < tokens.length; index += 1) {
    const known = tokens[index]?.kind === 'word' ? knownAt(lists, { tokens, capitalsTell }, index) : undefined
    const before = { country: places[index - 1]?.country, ofName: isOfName(tokens, index, known) }
    if (known === undefined || isNamesake(known, { before, countries })) continue
    on.fill(known, known.first, known.last + 1)
    index = known.last
  }
  return on
}

/** Whether the word before a known name is a capital of the same name: "the [Karen] National Liberation Army". */
function isOfName(tokens: readonly Token[], index: number, known: Known | undefined): boolean {
  const before = tokens[index - 1]
  if (known === undefined || !isCapital(before) || before?.upos !== 'PROPN') return false
  return before.head >= known.first && before.head <= known.last && /^(?:compound|flat)$/.test(before.deprel)
}

/**
 * "Dhaka Metropolitan Police" is not Scotland Yard, nor the "Syrian House of Representatives" that of Washington: a name of several words
 * that begins with a place of another country or another name, and one that many countries have in a report that never speaks of its own.
 */
function isNamesake(
  { first, last, actor, isShort }: Known,
  {
    before,
    countries,
  }: {
    readonly before: { readonly country: string | undefined; readonly ofName: boolean }
    readonly countries: ReadonlySet<string>
  },
): boolean {
  const country = actor.roles[0]?.country
  if (country === undefined || actor.kind === 'agent' || first === last || isShort) return false
  if (before.country === undefined ? before.ofName : before.country !== country) return true
  const isShared = actor.names.some((name) => sharedNames.has(name.toLowerCase()))
  return isShared && before.country === undefined && countries.size > 0 && !countries.has(country)
}

/** Values on the tokens that lie in their spans. */
function spread<T>(
  tokens: readonly Token[],
  items: readonly { readonly span: Span; readonly value: T }[],
): (T | undefined)[] {
  const on: (T | undefined)[] = tokens.map(() => undefined)
  let next = 0
  for (const [index, token] of tokens.entries()) {
    while ((items[next]?.span.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1
    const item = items[next]
    if (item !== undefined && token.start >= item.span.start && token.end <= item.span.end) on[index] = item.value
  }
  return on
}

export function isCapital(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false
  const code = token.text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(token.text)
}

/** The child of a word with one of these relations. */
export function childOf(view: View, head: number, relation: RegExp): number | undefined {
  return view.children[head]?.find((child) => relation.test(view.tokens[child]?.deprel ?? ''))
}

/** The preposition of a word, lower case; '' where it has none. */
export function prepositionOf(view: View, index: number): string {
  for (const child of view.children[index] ?? []) {
    const token = view.tokens[child]
    if (token?.deprel === 'case' && child < index) return token.lower
  }
  return ''
}

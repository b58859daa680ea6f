/** What does a rule see of a sentence? Its tokens, the places among them, and whether capitals tell names. */
import type { Explained, Party } from '../../model/index.ts'
import type { PlaceMention } from '../place/index.ts'
import type { Sentence, Token, TokenizedText } from '../token/index.ts'
import type { Sector } from './en/words.ts'

export interface View {
  readonly text: string
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** Whether a capital marks a name here: not in headlines in title case, nor where all is upper or lower case. */
  readonly capitalsTell: boolean
  /** The place that a token belongs to. */
  readonly placeOf: (index: number) => PlaceMention | undefined
}

/** A party before it is written down: tokens `first` to `last`, the head among them. */
export interface Draft {
  readonly first: number
  readonly last: number
  readonly head: string
  readonly sector?: Sector
  readonly country?: string
  readonly name?: string
  readonly rule: string
  readonly basis: 'stated' | 'inferred'
}

export type PartyMention = Explained<Party> & { readonly sentence: number; readonly head: string }

/** Shares of the words of four letters and more, from which capitals are a matter of style and not of names. */
const capitalShareMax = { headline: 0.7, body: 0.95 }
const longWordChars = 4
const longWordsMin = 6

export function makeViews(tokenized: TokenizedText, places: readonly PlaceMention[]): View[] {
  const bySentence = new Map<number, PlaceMention[]>()
  for (const place of places) {
    if (place.kind === 'site') continue
    const list = bySentence.get(place.sentence)
    if (list === undefined) bySentence.set(place.sentence, [place])
    else list.push(place)
  }
  return tokenized.sentences.map((sentence) => {
    const { tokens } = sentence
    const owners = ownersOf(tokens, bySentence.get(sentence.index) ?? [])
    const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length >= longWordChars)
    const capitals = long.filter(isCapital).length
    const shareMax = sentence.headline ? capitalShareMax.headline : capitalShareMax.body
    const upper = long.filter(({ text }) => text === text.toUpperCase()).length
    const styled = upper > long.length / 2 || (long.length >= longWordsMin && capitals / long.length >= shareMax)
    const capitalsTell = capitals > 0 && !styled
    return { text: tokenized.text, sentence, tokens, capitalsTell, placeOf: (index) => owners.get(index) }
  })
}

function ownersOf(tokens: readonly Token[], places: readonly PlaceMention[]): ReadonlyMap<number, PlaceMention> {
  const owners = new Map<number, PlaceMention>()
  let next = 0
  for (const [index, token] of tokens.entries()) {
    while ((places[next]?.span.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1
    const place = places[next]
    if (place !== undefined && token.start >= place.span.start && token.end <= place.span.end) owners.set(index, place)
  }
  return owners
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text)
}

/** Whether two tokens stand on one line with a blank between them. */
export function adjoin(view: View, left: number): boolean {
  return view.text.slice(view.tokens[left]?.end, view.tokens[left + 1]?.start) === ' '
}

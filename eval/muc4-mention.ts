/**
 * Which words of a dispatch could fill a role? Its nouns and names, and those of one thing together.
 */
import type { Span } from '../src/model/index.ts'
import type { Sentence, Token, TokenizedText } from '../src/read/token/index.ts'

/** A noun or a name in its sentence. */
export interface Mention {
  readonly sentence: Sentence
  /** Index of the word that carries it. */
  readonly head: number
  /** First and one past the last of its words, without article, possessive and number. */
  readonly from: number
  readonly to: number
  /** What kind of name it is, where it is one. */
  readonly kind: string | undefined
  readonly names: number
}

/** Where the words of a mention stand. */
export function spanOf({ sentence: { tokens }, from, to }: Mention): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}

/** All mentions of one thing in text order, as far as it is told by its words. */
export interface Thing {
  readonly mentions: Mention[]
  readonly kind: string | undefined
}

/** Words to the left that belong to a noun. */
export const inner: ReadonlySet<string> = new Set([
  'compound',
  'amod',
  'flat',
  'goeswith',
  'nmod:desc',
  'nmod',
  'punct',
  'appos',
])
/** What a body is called by the last word of its name, where the core has left it out. */
const bodyHeads: ReadonlySet<string> = new Set(
  'front army force forces movement cartel path command alliance federation union party brigade'.split(' '),
)
export const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])

/** Words in a list of every word that depends on another. */
export function childrenOf({ tokens }: Sentence): readonly (readonly number[])[] {
  const children: number[][] = tokens.map(() => [])
  for (const [index, { head }] of tokens.entries()) children[head]?.push(index)
  return children
}

/** Mentions of the text in order; a name once, a noun within a name not at all. */
export function findMentions({ sentences, names }: TokenizedText): Mention[] {
  const namesOf = Map.groupBy(names, ({ sentence }) => sentence)
  return sentences.flatMap((sentence) => {
    const taken = new Set<number>()
    const found: Mention[] = []
    for (const { start, end, kind, entity } of namesOf.get(sentence.index) ?? []) {
      const inside = sentence.tokens.flatMap((token, index) =>
        token.start >= start && token.end <= end ? [index] : [],
      )
      const [from] = inside
      const last = inside.at(-1)
      if (from === undefined || last === undefined) continue
      for (const index of inside) taken.add(index)
      const isBody = (index: number) => bodyHeads.has(sentence.tokens[index]?.lemma.toLowerCase() ?? '')
      const outer = isBody(last + 1) && kind !== 'person'
      const stop = last + 1 + (outer ? 1 : 0)
      // "Army of National Liberation", of which the core has only the last two words as a name.
      const before = kind === 'organization' && sentence.tokens[from - 1]?.lower === 'of' && isBody(from - 2)
      if (outer) taken.add(last + 1)
      if (before) taken.add(from - 2)
      const head = inside.find((index) => !inside.includes(sentence.tokens[index]?.head ?? -1)) ?? from
      const body = outer ? { head: last + 1, kind: 'organization' } : before ? { head: from - 2, from: from - 2 } : {}
      found.push({ sentence, head, kind, from, to: stop, names: entity, ...body })
    }
    const children = childrenOf(sentence)
    for (const [head, token] of sentence.tokens.entries()) {
      if (taken.has(head) || !nominal.has(token.upos)) continue
      found.push({ sentence, head, ...nounPhrase(sentence, head, children), kind: undefined, names: -1 })
    }
    return found.sort((one, other) => one.from - other.from || one.to - other.to)
  })
}

function nounPhrase(
  { tokens }: Sentence,
  head: number,
  children: readonly (readonly number[])[],
): { from: number; to: number } {
  let from = head
  const left = (children[head] ?? []).filter((index) => index < head).reverse()
  for (const index of left) {
    const token = tokens[index]
    if (token === undefined || index !== from - 1 - (from - 1 - index) || !inner.has(token.deprel)) break
    const start = leftmost(index, children)
    if (tokens.slice(start, index).some(({ upos }) => upos === 'VERB' || upos === 'ADP')) break
    from = start
  }
  while (from < head && ['PUNCT', 'DET'].includes(tokens[from]?.upos ?? '')) from += 1
  let to = head + 1
  while (['flat', 'goeswith'].includes(tokens[to]?.deprel ?? '') && tokens[to]?.head === head) to += 1
  return { from, to }
}

export function leftmost(index: number, children: readonly (readonly number[])[]): number {
  const [first] = children[index] ?? []
  return first === undefined || first > index ? index : leftmost(first, children)
}

/** Words that say what is thought of the thing and not which it is; an annotator leaves them out. */
export const hedges: ReadonlySet<string> = new Set(
  'alleged suspected presumed supposed apparent several other some such same so-called self-styled various many certain different last own'.split(
    ' ',
  ),
)

/** The words of a mention from the first that tells which thing it is. */
export function coreFrom({ sentence: { tokens }, from, head }: Mention): number {
  let at = from
  while (at < head && hedges.has(tokens[at]?.lemma.toLowerCase() ?? '')) at += 1
  return at
}

const definite: ReadonlySet<string> = new Set(['the', 'this', 'these', 'that', 'those', 'his', 'her', 'its', 'their'])

export function determinerOf({ sentence: { tokens }, from, head }: Mention): string {
  for (let at = from - 1; at >= Math.max(0, from - 3); at -= 1) {
    const token = tokens[at]
    if (token === undefined || token.head < from || token.head > head) break
    if (token.upos === 'DET' || token.upos === 'PRON') return token.lower
    if (token.upos === 'NUM') return '#'
  }
  return ''
}

const lemmas = (tokens: readonly Token[]): string => tokens.map(({ lemma }) => lemma.toLowerCase()).join(' ')

/**
 * Mentions of one thing together: names by the core's own count of them, nouns by the same words, and a bare noun ("the bus") with
 * the last thing told with it ("a tourist bus"). Two that nothing tells apart become one.
 */
export function findThings(mentions: readonly Mention[]): Thing[] {
  const things: Thing[] = []
  const byKey = new Map<string, Thing>()
  const byHead = new Map<string, Thing>()
  const aliases = findAliases(mentions)
  for (const mention of mentions) {
    const { sentence, head, to, kind, names } = mention
    const noun = sentence.tokens[head]?.lemma.toLowerCase() ?? ''
    const words = lemmas(sentence.tokens.slice(coreFrom(mention), to))
    const key = kind === undefined ? words : `name ${aliases.get(names) ?? names}`
    const bare = kind === undefined && (words === noun || (definite.has(determinerOf(mention)) && !byKey.has(key)))
    const before = byKey.get(key) ?? (bare ? byHead.get(noun) : undefined)
    const thing = before ?? { mentions: [], kind }
    if (before === undefined) things.push(thing)
    thing.mentions.push(mention.kind === 'place' ? { ...mention, kind: thing.kind } : mention)
    byKey.set(key, thing)
    if (kind === undefined) byHead.set(noun, thing)
  }
  return things
}

/**
 * Names that are one: "National Liberation Front (FMLN)", "the National Liberation Front, FMLN,", and a short name that is made of the
 * initials of a long one. Gives the number of the long one for that of the short one.
 */
function findAliases(mentions: readonly Mention[]): ReadonlyMap<number, number> {
  const aliases = new Map<number, number>()
  const join = (one: number, other: number) => {
    if (one !== other && !aliases.has(one) && aliases.get(other) !== one) aliases.set(one, aliases.get(other) ?? other)
  }
  const named = mentions.filter(({ kind }) => kind !== undefined && kind !== 'person')
  const initials = new Map<string, number>()
  for (const mention of named) {
    const [all, full] = initialsOf(mention)
    if (mention.kind === 'place' || all.length < 2) continue
    for (const letters of [all, full]) initials.set(letters, mention.names)
  }
  for (const [index, mention] of named.entries()) {
    const before = named[index - 1]
    if (before !== undefined && isNamedAgain(before, mention)) join(mention.names, before.names)
    const { sentence, from, to, names, kind } = mention
    if (to !== from + 1 || kind === 'place') continue
    const long = initials.get(sentence.tokens[from]?.lower ?? '')
    if (long !== undefined) join(names, long)
  }
  return aliases
}

/** The first letters of a name's words, and of those that are neither prepositions nor articles. */
function initialsOf({ sentence, from, to }: Mention): [all: string, full: string] {
  const words = sentence.tokens.slice(from, to).filter(({ kind }) => kind === 'word')
  const letters = (list: readonly Token[]) => list.map(({ lower }) => lower[0]).join('')
  return [letters(words), letters(words.filter(({ upos }) => upos !== 'ADP' && upos !== 'DET'))]
}

/** Does the second name stand in brackets behind the first, or between commas, made of its initials in any order? */
function isNamedAgain(before: Mention, { sentence: { tokens }, from, to, kind }: Mention): boolean {
  const isNext = before.sentence.tokens === tokens && before.to < from && from - before.to <= 2
  if (!isNext || before.kind === 'place') return false
  const [left = '', right = ''] = [tokens[from - 1]?.text, tokens[to]?.text]
  const bracketed = /^[([]$/.test(left) && /^[)\]]$/.test(right)
  if (bracketed && kind !== 'place') return true
  const open = [...initialsOf(before)[0]]
  const letters = to === from + 1 ? [...(tokens[from]?.lower ?? '')] : []
  const isMade = letters.length > 2 && letters.every((letter) => open.splice(open.indexOf(letter), 1)[0] === letter)
  return isMade && (bracketed || left === ',')
}

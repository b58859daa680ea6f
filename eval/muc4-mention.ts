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
      const outer = bodyHeads.has(sentence.tokens[last + 1]?.lemma.toLowerCase() ?? '') && kind !== 'person'
      const stop = last + 1 + (outer ? 1 : 0)
      if (outer) taken.add(last + 1)
      const head = inside.find((index) => !inside.includes(sentence.tokens[index]?.head ?? -1)) ?? from
      const body = { head: last + 1, kind: 'organization' }
      found.push({ sentence, head, kind, from, to: stop, names: entity, ...(outer ? body : {}) })
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
    thing.mentions.push(mention)
    byKey.set(key, thing)
    if (kind === undefined) byHead.set(noun, thing)
  }
  return things
}

/**
 * Names that are one: "National Liberation Front (FMLN)", and a short name that is made of the initials of a long one. Gives the number
 * of the long one for that of the short one.
 */
function findAliases(mentions: readonly Mention[]): ReadonlyMap<number, number> {
  const aliases = new Map<number, number>()
  const join = (one: number, other: number) => {
    if (one !== other && !aliases.has(one) && aliases.get(other) !== one) aliases.set(one, aliases.get(other) ?? other)
  }
  const named = mentions.filter(({ kind }) => kind !== undefined && kind !== 'person' && kind !== 'place')
  const initials = new Map<string, number>()
  for (const { sentence, from, to, names } of named) {
    const words = sentence.tokens.slice(from, to).filter(({ kind }) => kind === 'word')
    if (words.length < 2) continue
    const full = words.filter(({ upos }) => upos !== 'ADP' && upos !== 'DET')
    for (const list of [words, full]) initials.set(list.map(({ lower }) => lower[0]).join(''), names)
  }
  for (const [index, { sentence, from, to, names }] of named.entries()) {
    const { tokens } = sentence
    const before = named[index - 1]
    const bracketed = /^[([]$/.test(tokens[from - 1]?.text ?? '') && /^[)\]]$/.test(tokens[to]?.text ?? '')
    if (bracketed && before?.sentence === sentence && before.to < from && from - before.to <= 2)
      join(names, before.names)
    if (to !== from + 1) continue
    const long = initials.get(tokens[from]?.lower ?? '')
    if (long !== undefined) join(names, long)
  }
  return aliases
}

/**
 * Which words of a source say who speaks? Not the dateline before it, what is told of it, or the figures that it gives: of "KELO,
 * Chad - Survivors who had fled" the survivors, of "health ministry figures" the ministry, of "the governor, Ali Idriss," the man.
 */
import type { Name } from '../syntax/index.ts'
import type { Sentence, Token } from '../token/index.ts'
import { datelineEnd } from '../token/index.ts'
import { bodyFamilies, figureNouns, timeNouns } from './en/voice-words.ts'
import { aliasOf, firstBelow, isNamedBy, isSibling, tokensOf } from './naming.ts'
import { dependentsOf, headOfRange, subtreeRange, type TokenRange } from './sentence-tree.ts'
import { strongKindOf } from './source.ts'

export interface VoicePhrase {
  readonly sentence: Sentence
  /** Index of the word that says what it is. */
  readonly head: number
  /** Its words without article, half open. */
  readonly words: TokenRange
  /** All words of the source, without the dateline. */
  readonly whole: TokenRange
  /** The person whom it names, in its head or in apposition to it. */
  readonly person: Name | undefined
  /** The body that it names so. */
  readonly body: Name | undefined
  /** "the", "a", "its"; '' where there is none. */
  readonly determiner: string
  /** Whether what it is called follows after a comma: "the company, Verlin,". */
  readonly isApposed: boolean
  /** "known as NUS". */
  readonly alias: string | undefined
  /** Index of the word that it belongs to: "its", "the agency's". */
  readonly owner: number | undefined
}

/** The source without a dateline, a dash or a time of day that runs into it, and without the day behind it. */
export function withoutDateline({ tokens }: Sentence, [from, to]: TokenRange): TokenRange {
  const dateline = datelineEnd(tokens)
  let start = dateline > from && dateline < to ? dateline : from
  while (start + 1 < to && (clock.test(tokens[start]?.text ?? '') || dash.test(tokens[start]?.text ?? ''))) start += 1
  const { text: word = '', lower = '' } = tokens[to - 1] ?? {}
  // "USA Today" is a name.
  const last = timeNouns.has(lower) && !/^(?:Today|Yesterday)$/.test(word) ? to - 1 : to
  const end = last < to && /^(?:on|in)$/.test(tokens[last - 1]?.lower ?? '') ? last - 1 : last
  return end > start ? [start, end] : [start, to]
}

const dash = /^[-–—•*]$/

/** "22:30 The association says": the minute of an entry of a live blog. */
const clock = /^\d{1,2}[:.]\d{2}$/

const title = /^(?:dr|mr|mrs|ms|sir|prof|gen|col|capt|lt|sgt|maj)\.?$/i

/** The words of a source that name the voice, in the tree of its sentence. */
export function phraseOf(sentence: Sentence, range: TokenRange, names: readonly Name[]): VoicePhrase {
  const whole = withoutDateline(sentence, range)
  const top = nominalOf(sentence, headOfRange(sentence, whole), whole)
  const named = (fits: (kind: Name['kind'], text: string) => boolean) =>
    longest(names.filter((name) => fits(name.kind, name.text) && isNamed(name)))
  const isNamed = (name: Name): boolean => isNamedBy({ sentence, whole, top }, name)
  const noun = sentence.tokens[top]
  const isBody = noun?.upos === 'NOUN' && bodyFamilies.has(noun.lemma.toLowerCase())
  const person = isBody ? undefined : named((kind, text) => kind === 'person' && !title.test(text))
  const head = person === undefined ? giverOf(sentence, top, names) : top
  const isOurs = /^(?:our|my)$/.test(sentence.tokens[whole[0]]?.lower ?? '')
  const body = isOurs
    ? namedIn(sentence, whole, names)
    : named((kind) => kind === 'organization' || kind === 'group' || (isBody && kind === 'person'))
  const dependents = dependentsOf(sentence, head)
  const determiner = dependents.find((at) => at < head && sentence.tokens[at]?.deprel.startsWith('det'))
  return {
    sentence,
    head,
    words: withName(sentence, wordsOf(sentence, head, whole), { body, whole }),
    whole,
    person,
    body,
    determiner: sentence.tokens[determiner ?? -1]?.lower ?? '',
    isApposed: dependents.some((at) => sentence.tokens[at]?.deprel === 'appos'),
    alias: aliasOf(sentence, head),
    owner: ownerOf(sentence, head),
  }
}

/** "Our colleagues in OCHA": the body that they are of. */
const namedIn = (sentence: Sentence, [from, to]: TokenRange, names: readonly Name[]): Name | undefined =>
  longest(
    names.filter(
      ({ kind, start, end }) =>
        kind === 'organization' &&
        start >= (sentence.tokens[from]?.start ?? 0) &&
        end <= (sentence.tokens[to - 1]?.end ?? 0),
    ),
  )

/** With the whole of a name that the words hold a part of, or that follows right behind them. */
function withName(
  sentence: Sentence,
  [from, to]: TokenRange,
  { body, whole }: { body: Name | undefined; whole: TokenRange },
): TokenRange {
  if (body === undefined) return [from, to]
  const [first, end] = tokensOf(sentence, body)
  if (first > to || end < from) return [from, to]
  return [Math.min(from, Math.max(first, whole[0])), Math.max(to, Math.min(end, whole[1]))]
}

function longest(names: readonly Name[]): Name | undefined {
  return names.reduce<Name | undefined>(
    (best, name) => (best !== undefined && best.text.length >= name.text.length ? best : name),
    undefined,
  )
}

/** The noun of a source that hangs on a verb: of "the doctor, who asked not to be named, put" the doctor. */
function nominalOf(sentence: Sentence, top: number, [from, to]: TokenRange): number {
  if (!/^(?:VERB|AUX)$/.test(sentence.tokens[top]?.upos ?? '')) return top
  const subject = dependentsOf(sentence, top).find((at) => {
    return at >= from && at < to && sentence.tokens[at]?.deprel.startsWith('nsubj')
  })
  return subject ?? top
}

/** Whose it is: "its director", "Ali Idriss, the agency's director". */
function ownerOf(sentence: Sentence, head: number): number | undefined {
  const beside = dependentsOf(sentence, head).filter((at) =>
    /^(?:appos|nmod:desc)$/.test(sentence.tokens[at]?.deprel ?? ''),
  )
  const above = sentence.tokens[head]?.deprel === 'appos' ? [sentence.tokens[head]?.head ?? head] : []
  return [head, ...beside, ...above]
    .flatMap((at) => dependentsOf(sentence, at))
    .find((at) => sentence.tokens[at]?.deprel === 'nmod:poss')
}

/** "Health ministry figures", "a statement by the army": whoever gives them. */
function giverOf(sentence: Sentence, top: number, names: readonly Name[]): number {
  if (!figureNouns.has(sentence.tokens[top]?.lemma.toLowerCase() ?? '')) return top
  const [first] = subtreeRange(sentence, top)
  const inside = names.find((name) => {
    const [from, to] = tokensOf(sentence, name)
    const isBody = name.kind === 'organization' || strongKindOf(name.text, undefined) === 'igo'
    return isBody && from >= first && from >= 0 && to <= top
  })
  if (inside !== undefined) return headOfRange(sentence, tokensOf(sentence, inside))
  const givers = dependentsOf(sentence, top).filter((at) => {
    const { deprel = '', upos = '' } = sentence.tokens[at] ?? {}
    if (!/^(?:NOUN|PROPN)$/.test(upos) || isTime(sentence.tokens[at])) return false
    const mark = dependentsOf(sentence, at).find((one) => sentence.tokens[one]?.deprel === 'case')
    const preposition = sentence.tokens[mark ?? -1]?.lower ?? ''
    return /^(?:compound|nmod:poss)$/.test(deprel) || (deprel === 'nmod' && /^(?:by|of|from)$/.test(preposition))
  })
  return givers.find((at) => sentence.tokens[at]?.upos === 'PROPN') ?? givers.at(-1) ?? top
}

/** What hangs on a noun without being a part of what it is called. */
const apart =
  /^(?:acl|parataxis|case|advmod|obl|ccomp|advcl|dep|cc:preconj|det|mark|cop|nsubj|obj|discourse|dislocated)/

function wordsOf(sentence: Sentence, head: number, [from, to]: TokenRange): TokenRange {
  const { tokens } = sentence
  const own = new Set<number>([head])
  const take = (at: number, isTop: boolean): void => {
    for (const child of dependentsOf(sentence, at)) {
      if (child < from || child >= to) continue
      const { deprel = '' } = tokens[child] ?? {}
      if (deprel === 'punct' || (isTop && apart.test(deprel)) || isAside(sentence, child)) continue
      if (!isTop && /^(?:acl|parataxis|advcl|ccomp)/.test(deprel)) continue
      own.add(child)
      take(child, false)
    }
  }
  take(head, true)
  const called = tokens.findIndex((_, at) => at < to && isSibling(sentence, head, at))
  if (called >= 0) {
    own.add(called)
    take(called, true)
  }
  const joins = (at: number): boolean =>
    own.has(at) || (tokens[at]?.kind === 'mark' && !/^[,;:()–—-]$/.test(tokens[at]?.text ?? ''))
  let [first, end] = [head, head + 1]
  while (first > from && joins(first - 1)) first -= 1
  while (end < to && (joins(end) || isListComma(sentence, end, own))) end += 1
  while (first < head && !own.has(first)) first += 1
  while (end - 1 > head && (!own.has(end - 1) || tokens[end - 1]?.upos === 'CCONJ')) end -= 1
  return [first, end]
}

/** A comma between parts of a list: "Armenia, Georgia and Azerbaijan". */
function isListComma({ tokens }: Sentence, at: number, own: ReadonlySet<number>): boolean {
  return tokens[at]?.text === ',' && own.has(at + 1) && tokens[at + 1]?.deprel === 'conj'
}

/** An apposition after a comma, a bracket, and the day on which something was said. */
function isAside(sentence: Sentence, child: number): boolean {
  const { tokens } = sentence
  const { deprel = '' } = tokens[child] ?? {}
  const before = firstBelow(sentence, child) - 1
  if (deprel === 'appos') return tokens[before]?.kind === 'mark'
  return /^nmod/.test(deprel) && isTime(tokens[child])
}

const isTime = (token: Token | undefined): boolean => timeNouns.has(token?.lower ?? '')

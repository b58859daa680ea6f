/** What stands around a candidate? Small questions about its neighbours that rules and refusals share. */
import type { Sentence, Token, TokenizedText } from '../token/index.ts'
import { datelineEnd } from '../token/index.ts'
import type { Candidate } from './candidate.ts'
import { betweenEndings, betweenWords, joinsNoName, vesselNouns } from './en/words.ts'
import { isCapital } from './letter-case.ts'

export interface Context {
  readonly tokenized: TokenizedText
  /** Last words of longer names of the report, lower case: "henry" where "Chiquita Henry" is named. */
  readonly surnames: ReadonlySet<string>
  /** Words that the report also writes without a capital. */
  readonly plainWords: ReadonlySet<string>
  /** Who filed the report, as its datelines say in brackets, lower case. */
  readonly agencies: ReadonlySet<string>
  /** Names that the report gives to ships, lower case. */
  readonly vessels: ReadonlySet<string>
  readonly candidates: Neighbours
}

/** Candidates by the sentence and token that they begin and end with. */
export interface Neighbours {
  readonly from: (sentence: Sentence, first: number) => Candidate | undefined
  readonly to: (sentence: Sentence, last: number) => Candidate | undefined
}

function indexCandidates(candidates: readonly Candidate[]): Neighbours {
  const key = (sentence: Sentence, token: number) => `${sentence.index}/${token}`
  const firsts = new Map(candidates.map((candidate) => [key(candidate.sentence, candidate.first), candidate]))
  const lasts = new Map(candidates.map((candidate) => [key(candidate.sentence, candidate.last), candidate]))
  return {
    from: (sentence, first) => firsts.get(key(sentence, first)),
    to: (sentence, last) => lasts.get(key(sentence, last)),
  }
}

export function observe(tokenized: TokenizedText, candidates: readonly Candidate[]): Context {
  return {
    tokenized,
    ...observeWords(tokenized),
    agencies: observeAgencies(tokenized),
    vessels: new Set(candidates.filter(isVessel).map(({ name }) => name.toLowerCase())),
    candidates: indexCandidates(candidates),
  }
}

/** The token `distance` before the candidate; 1 is next to it. */
export function before(candidate: Candidate, distance: number): Token | undefined {
  return candidate.sentence.tokens[candidate.first - distance]
}

export function after(candidate: Candidate, distance: number): Token | undefined {
  return candidate.sentence.tokens[candidate.last + distance]
}

/** How many words before the candidate only say which part of it: "the northern". */
export function betweenCount(candidate: Candidate): number {
  let count = 0
  while (count < 4) {
    const word = before(candidate, count + 1)?.lower
    if (word === undefined || !(betweenWords.has(word) || betweenEndings.test(word))) break
    count += 1
  }
  return count
}

export function isPossessive(candidate: Candidate): boolean {
  const next = after(candidate, 1)?.lower
  return next === "'s" || next === '’s' || ((next === "'" || next === '’') && candidate.name.endsWith('s'))
}

/** Words from a border to the country behind it: "the border with", "the frontier between Chad and". */
const borderWordsMax = 4

/** "The Afghan border", "the border with Niger", "the Pakistan-Afghanistan frontier": what lies behind it is as far as this goes. */
export function isBorder(candidate: Pick<Candidate, 'sentence' | 'first' | 'last'>): boolean {
  const {
    sentence: { tokens },
    first,
    last,
  } = candidate
  const isLine = (word: string | undefined): boolean => /^(?:borders?|frontiers?|borderlands?)$/.test(word ?? '')
  if (isLine(tokens[last + 1]?.lower)) return true
  for (let at = first - 1; at >= Math.max(0, first - borderWordsMax); at -= 1) {
    if (isLine(tokens[at]?.lower)) return /^(?:with|of|between|to|and)$/.test(tokens[at + 1]?.lower ?? '')
    if (/^[,.;]$/.test(tokens[at]?.lower ?? '')) return false
  }
  return false
}

export function isSentenceStart(candidate: Candidate): boolean {
  return candidate.sentence.tokens.slice(0, candidate.first).every(({ kind }) => kind === 'mark')
}

/** Whether it stands in a dateline, before whoever filed it. */
export function isOfDateline({ sentence: { tokens, headline }, last }: Pick<Candidate, 'sentence' | 'last'>): boolean {
  const end = headline ? 0 : datelineEnd(tokens)
  // "(New York) –": where a rights group has its office, and not where anything was.
  const agency = tokens.findIndex(({ text }) => text === '(')
  return last < (agency < 0 ? end : Math.min(agency, end))
}

/** The same, where the capitals of the dateline say nothing of what is a name of whom. */
export const isShoutedDateline = (candidate: Pick<Candidate, 'sentence' | 'last'>): boolean =>
  isOfDateline(candidate) && candidate.sentence.tokens[0]?.text === candidate.sentence.tokens[0]?.text.toUpperCase()

/** "Northbridge" in "ALMATY, Jan 6 (Northbridge) -" is whoever filed the report, here and further down. */
function observeAgencies({ sentences }: TokenizedText): ReadonlySet<string> {
  const agencies = sentences.map(({ tokens }) => {
    if (tokens[0]?.text === '(') return ''
    const words = tokens.slice(0, datelineEnd(tokens)).map(({ lower }) => lower)
    return words.slice(words.indexOf('(') + 1, Math.max(0, words.indexOf(')'))).join(' ')
  })
  return new Set(agencies.filter((name) => name !== ''))
}

/** "The ferry Santa Clara": of the vessels that towns and saints lend their names. */
function isVessel(candidate: Candidate): boolean {
  const previous = before(candidate, 1)
  const noun = previous?.kind === 'word' ? previous : before(candidate, 2)
  const isQuoted = previous?.kind !== 'word' && /^["“'‘]$/.test(previous?.text ?? '')
  return (previous?.kind === 'word' || isQuoted) && vesselNouns.has(noun?.lower ?? '')
}

/** What a report's capitals tell about its words. */
function observeWords(tokenized: TokenizedText): Pick<Context, 'surnames' | 'plainWords'> {
  const surnames = new Set<string>()
  const plainWords = new Set<string>()
  for (const { tokens } of tokenized.sentences)
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== 'word') continue
      if (!isCapital(token)) plainWords.add(token.lower)
      else if (endsLongerName(tokens, index)) surnames.add(token.lower)
    }
  return { surnames, plainWords }
}

function endsLongerName(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1]
  return isCapital(previous) && !joinsNoName.has(previous?.lower ?? '') && !isCapital(tokens[index + 1])
}

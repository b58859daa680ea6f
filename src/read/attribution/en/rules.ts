/**
 * Where in a sentence is somebody said to say something? Each rule looks at one token that may be a cue and gives the
 * token ranges of source, cue and content, or nothing. They are tried in order at each token; the first that reads wins.
 */
import type { Attribution, Rule } from '../../../model/index.ts'
import type { Sentence, Token } from '../../token/index.ts'
import { datelineEnd, lowerAt } from '../../token/index.ts'
import {
  afterAddressee,
  contentAfter,
  contentAround,
  contentBefore,
  isClause,
  isCue,
  isNounPhrase,
  isSetting,
  lastWord,
  nounPhraseStart,
  openingSourceEnd,
  previousComma,
  quotedRest,
  quoteMarks,
  sourceEnd,
  speakerEnd,
  subjectStart,
  trimSubject,
} from './phrase.ts'
import { ambiguousCues, cueVerbs } from './words.ts'

/** Token ranges, half open. `content` may be in two pieces, around the cue. */
export interface Draft {
  readonly source: readonly [number, number] | undefined
  readonly cue: readonly [number, number]
  readonly content: readonly (readonly [number, number])[]
  readonly stance: Attribution['stance']
  /** Who passes it on: source and cue of "quoted by local press". */
  readonly relay?: { readonly source: readonly [number, number]; readonly cue: readonly [number, number] }
}

export type CueRule = Rule<(sentence: Sentence, at: number) => Draft | undefined>

const stanceAt = (tokens: readonly Token[], at: number): Attribution['stance'] => {
  return cueVerbs.get(lowerAt(tokens, at)) ?? 'asserts'
}

/** "…, said X" and "…," said X: verb first, after a comma or a closing mark. */
const inverted: CueRule = {
  id: 'attribution/en/verb-then-speaker',
  reads:
    'A verb of saying right after a comma or closing quotation mark; the speaker follows it, what is said precedes it.',
  apply: ({ tokens }, at) => {
    if (!isCue(tokens, at) || at < 3 || !/^[,”"»]$/.test(lowerAt(tokens, at - 1))) return undefined
    const end = speakerEnd(tokens, at + 1, lastWord(tokens))
    if (!isNounPhrase(tokens, at + 1, end) || lowerAt(tokens, at + 1) === 'that') return undefined
    if (
      subjectStart(tokens, at, 0) < at - 1 &&
      previousComma(tokens, at - 1, 0) !== undefined &&
      !isName(tokens, at + 1)
    ) {
      return undefined
    }
    const content = contentBefore(tokens, at)
    const rest = quotedRest(tokens, end)
    return content.length === 0
      ? undefined
      : { source: [at + 1, end], cue: [at, at + 1], content: [...content, ...rest], stance: stanceAt(tokens, at) }
  },
}

const isName = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}/u.test(tokens[at]?.text ?? '') || nounPhraseStart.test(lowerAt(tokens, at))

/** "…, X said": speaker and verb after what is said. */
const speakerAfter: CueRule = {
  id: 'attribution/en/speaker-then-verb-after',
  reads: 'A speaker and a verb of saying after a comma or closing quotation mark; what is said precedes them.',
  apply: ({ tokens }, at) => {
    if (!isCue(tokens, at)) return undefined
    const first = datelineEnd(tokens)
    const start = subjectStart(tokens, at, first)
    const before = lowerAt(tokens, start - 1)
    if (start - 2 < first || !/^[,”"»]$/.test(before)) return undefined
    const source = trimSubject(tokens, start, at)
    if (!isNounPhrase(tokens, source[0], source[1]) || isSetting(tokens, first, start - 1)) return undefined
    const next = afterAddressee(tokens, at)
    const goesOn = lowerAt(tokens, next - 1) === 'that' || lowerAt(tokens, next) === 'that' || isClause(tokens, next)
    if (goesOn && !/^[”"»]$/.test(before)) return undefined
    const cue = [at, at + 1] as const
    const inserted =
      lowerAt(tokens, at + 1) === ',' && !quoteMarks.has(lowerAt(tokens, at + 2)) && !quoteMarks.has(before)
    const content = inserted
      ? contentAround(tokens, start, at + 2)
      : [...contentBefore(tokens, start), ...quotedRest(tokens, at + 1)]
    return { source, cue, content, stance: stanceAt(tokens, at) }
  },
}

/** "X said (that) …": speaker, verb, what is said. */
const speakerBefore: CueRule = {
  id: 'attribution/en/speaker-then-verb',
  reads: 'A speaker, a verb of saying, then what is said, with or without "that".',
  apply: ({ tokens }, at) => {
    if (!isCue(tokens, at)) return undefined
    const start = subjectStart(tokens, at, datelineEnd(tokens))
    const source = trimSubject(tokens, start, at)
    if (!isNounPhrase(tokens, source[0], source[1])) return undefined
    const next = lowerAt(tokens, at + 1)
    const marked = next === 'that' || /^[":“«]$/.test(next) || (next === ',' && /^["“«]$/.test(lowerAt(tokens, at + 2)))
    if (ambiguousCues.has(lowerAt(tokens, at)) && !marked) return undefined
    const content = contentAfter(tokens, afterAddressee(tokens, at))
    return content.length === 0 ? undefined : { source, cue: [at, at + 1], content, stance: stanceAt(tokens, at) }
  },
}

/** "according to X", at either end of the sentence. */
const accordingTo: CueRule = {
  id: 'attribution/en/according-to',
  reads: '"According to" a source; the rest of the sentence is what the source says.',
  apply: ({ tokens }, at) => {
    if (lowerAt(tokens, at) !== 'according' || lowerAt(tokens, at + 1) !== 'to') return undefined
    const last = lastWord(tokens)
    const opening = at <= datelineEnd(tokens) + 1
    const end = opening ? openingSourceEnd(tokens, at + 2, last) : sourceEnd(tokens, at + 2, last)
    if (!isNounPhrase(tokens, at + 2, end)) return undefined
    const content = opening ? contentAfter(tokens, end) : contentBefore(tokens, at)
    return content.length === 0 ? undefined : { source: [at + 2, end], cue: [at, at + 2], content, stance: 'asserts' }
  },
}

/** Room for "was quoted by the state news agency as saying". */
const relayTokensMax = 13

/** "X was quoted by Y as saying …" and "Y quoted X as saying …". */
const quotedAsSaying: CueRule = {
  id: 'attribution/en/quoted-as-saying',
  reads:
    'A source that somebody quotes: "the minister was quoted by local media as saying", "the agency quoted him as saying".',
  apply: ({ tokens }, at) => {
    if (!/^(?:quoted|cited)$/.test(lowerAt(tokens, at))) return undefined
    const as = tokens.findIndex(({ lower: word }, index) => index > at && index <= at + relayTokensMax && word === 'as')
    if (as < 0 || lowerAt(tokens, as + 1) !== 'saying') return undefined
    const passive = /^(?:was|were|is|are|been)$/.test(lowerAt(tokens, at - 1))
    const subjectEnd = passive ? at - 1 : at
    const start = subjectStart(tokens, subjectEnd, datelineEnd(tokens))
    const subject = trimSubject(tokens, start, subjectEnd)
    const object: readonly [number, number] = [lowerAt(tokens, at + 1) === 'by' ? at + 2 : at + 1, as]
    const source = passive ? subject : object
    const relay = passive ? object : subject
    if (!isNounPhrase(tokens, source[0], source[1])) return undefined
    const after = contentAfter(tokens, as + 2)
    const content = after.length === 0 ? contentBefore(tokens, start) : after
    const relayed = isNounPhrase(tokens, relay[0], relay[1])
      ? { relay: { source: relay, cue: [at, at + 1] as const } }
      : {}
    return content.length === 0 ? undefined : { source, cue: [as, as + 2], content, stance: 'asserts', ...relayed }
  },
}

/** "city officials quoted by local press": the source, and who passes its words on. */
export function withRelay(tokens: readonly Token[], draft: Draft): Draft {
  const [from, to] = draft.source ?? [0, 0]
  const by = tokens.findIndex(({ lower: word }, index) => {
    return index > from && index < to && word === 'by' && /^(?:quoted|cited)$/.test(lowerAt(tokens, index - 1))
  })
  if (by < 0 || by + 1 >= to) return draft
  let end = by - 1
  while (end > from && /^(?:,|as|was|were|is|are|which|who)$/.test(lowerAt(tokens, end - 1))) end -= 1
  return end <= from ? draft : { ...draft, source: [from, end], relay: { source: [by + 1, to], cue: [by - 1, by + 1] } }
}

/** In the order in which they are tried: the more words a rule needs to see, the earlier. */
export const cueRules: readonly CueRule[] = [accordingTo, quotedAsSaying, inverted, speakerAfter, speakerBefore]

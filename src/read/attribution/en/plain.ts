/** Sayings as plain as can be that the model may leave unread: "families said that …", and what a reporter saw. */
import type { Sentence, Token } from '../../token/index.ts'
import { isHeading } from '../deed.ts'
import { dependentsOf, subtreeRange, type TokenRange } from '../sentence-tree.ts'
import { maySpeak } from '../subject.ts'
import { bare, type Draft, type FigureRule } from './draft.ts'
import { bodyNouns, onlookers, postingVerbs, sayingVerbs, sensing, sourceNouns, tellingVerbs } from './words.ts'

const besides: ReadonlySet<string> = new Set(['punct', 'case', 'parataxis'])

const plainSaying: FigureRule = {
  id: 'attribution/en/plain-saying',
  reads: 'A verb of saying with its subject before it and a clause behind it, where nothing else was read.',
  apply: (sentence, at) => {
    const { lemma = '', xpos = '' } = sentence.tokens[at] ?? {}
    const below = dependentsOf(sentence, at)
    if (![sayingVerbs, tellingVerbs, postingVerbs].some((verbs) => verbs.has(lemma)) || !isActive(sentence, at, xpos))
      return undefined
    const subject = below.find((child) => child < at && /^nsubj/.test(sentence.tokens[child]?.deprel ?? ''))
    const clause = below.find((child) => child > at && isTold(sentence, child))
    if (subject === undefined || clause === undefined || !isSpeaker(sentence, subject)) return undefined
    if (!isMain(sentence, at, subject)) return undefined
    const content = bare(sentence, subtreeRange(sentence, clause, besides))
    const draft = drafted(sentence, { at, subject, content })
    // The model may stop within it: "admitted <that two hostages>, not one, died".
    return draft === undefined || sentence.tokens[content[0]]?.lower !== 'that' ? draft : { ...draft, mends: true }
  },
}

/** The clause that is told; also one with "that" which the tree hangs on as if it went on: "that two hostages, not one, died". */
function isTold(sentence: Sentence, clause: number): boolean {
  const { deprel = '' } = sentence.tokens[clause] ?? {}
  if (/^(?:ccomp|xcomp)$/.test(deprel)) return true
  const mark = dependentsOf(sentence, clause).find((child) => sentence.tokens[child]?.deprel === 'mark')
  return /^(?:conj|advcl|acl)$/.test(deprel) && sentence.tokens[mark ?? -1]?.lower === 'that'
}

/** Also "the officer, however, denied using force", whose verb may be tagged as if it were passive. */
const isActive = (sentence: Sentence, at: number, xpos: string): boolean =>
  /^VB[DPZ]$/.test(xpos) ||
  (xpos === 'VBN' && !dependentsOf(sentence, at).some((child) => sentence.tokens[child]?.upos === 'AUX'))

const isSpeaker = ({ tokens }: Sentence, at: number): boolean => tokens[at]?.upos !== 'PRON' && maySpeak(tokens[at])

/** A clause of its own: the sentence's, one joined to it, "a mutiny in which the government said seven died", or one behind a semicolon, wherever the tree hangs that. */
function isMain(sentence: Sentence, at: number, subject: number): boolean {
  const [first] = subtreeRange(sentence, subject)
  const { deprel = '' } = sentence.tokens[at] ?? {}
  // "Where residents said": the tree may hang it on the verb of whoever says the whole.
  const isRelative = deprel === 'ccomp' && /^W/.test(sentence.tokens[first - 1]?.xpos ?? '')
  return isRelative || /^(?:root|conj|acl:relcl)$/.test(deprel) || sentence.tokens[first - 1]?.text === ';'
}

const joinedDenial: FigureRule = {
  id: 'attribution/en/joined-denial',
  reads:
    'What a speaker denies in the same breath: "said its forces had taken the post and denied targeting civilians".',
  apply: (sentence, at) => {
    const { lemma = '', xpos = '', deprel = '', head = -1 } = sentence.tokens[at] ?? {}
    const joint = sentence.tokens[at - 1]?.lower ?? ''
    if (lemma !== 'deny' || !/^VB[DN]$/.test(xpos) || deprel !== 'conj' || !/^(?:and|but)$/.test(joint))
      return undefined
    const below = dependentsOf(sentence, at)
    const denied = below.find((child) => child > at && /^(?:obj|[cx]comp)$/.test(sentence.tokens[child]?.deprel ?? ''))
    const said = sentence.tokens[head]
    const says = sentence.tokens[said?.head ?? -1]
    if (denied === undefined || said?.deprel !== 'ccomp' || !sayingVerbs.has(says?.lemma ?? '')) return undefined
    const told = dependentsOf(sentence, head).find((child) => /^nsubj/.test(sentence.tokens[child]?.deprel ?? ''))
    const subject = dependentsOf(sentence, said.head).find((child) => sentence.tokens[child]?.deprel === 'nsubj')
    const first = sentence.tokens[told === undefined ? at : subtreeRange(sentence, told)[0]]?.lower ?? ''
    if (subject === undefined || !/^(?:its?|the[yi]r?|h(?:e|is)|s?he|her)$/.test(first)) return undefined
    return drafted(sentence, { at, subject, content: bare(sentence, [at + 1, subtreeRange(sentence, denied)[1]]) })
  },
}

const seen: FigureRule = {
  id: 'attribution/en/seen',
  reads: 'What a reporter or a witness saw, heard or counted is theirs: "a Reuters reporter saw four bodies".',
  apply: (sentence, at) => {
    const { lemma = '', xpos = '' } = sentence.tokens[at] ?? {}
    if (!sensing.has(lemma) || !/^VB[DPZ]$/.test(xpos)) return undefined
    const below = dependentsOf(sentence, at)
    const subject = below.find((child) => child < at && sentence.tokens[child]?.deprel === 'nsubj')
    const clauses = below.filter(
      (child) => child > at && /^(?:obj|ccomp|xcomp|obl)/.test(sentence.tokens[child]?.deprel ?? ''),
    )
    if (subject === undefined || clauses.length === 0 || !onlookers.has(sentence.tokens[subject]?.lemma ?? ''))
      return undefined
    const end = Math.max(...clauses.map((child) => subtreeRange(sentence, child)[1]))
    return drafted(sentence, { at, subject, content: bare(sentence, [at + 1, end]) })
  },
}

/** Words of a source beside a colon. */
const colonSourceMax = 6
/** Words of what is said beside it. */
const colonContentMin = 3

const beforeColon: FigureRule = {
  id: 'attribution/en/colon-before',
  reads: 'A source and a colon that open a line, with what is said: "Interior ministry: 14 officers hurt".',
  apply: (sentence, at) => {
    const { tokens } = sentence
    if (tokens[at]?.text !== ':' || at === 0 || at > colonSourceMax || tokens.length - at <= colonContentMin)
      return undefined
    const from = tokens.findIndex(({ kind }) => kind === 'word')
    const isRun = tokens.slice(from, at).every(({ upos }) => /^(?:NOUN|PROPN|ADJ|DET|ADP)$/.test(upos))
    // "Governor Bello: “They burned forty houses”": whoever is named before a quotation says it.
    const isQuoted = /^["“„«]$/.test(tokens[at + 1]?.text ?? '') && tokens[at - 1]?.upos === 'PROPN'
    if (from < 0 || !isRun || !(isQuoted || isSource(tokens[at - 1])) || isHeading(sentence, [from, at]))
      return undefined
    const content = bare(sentence, [at + 1, tokens.length])
    return { anchor: at, source: [from, at], cue: [at, at + 1], content: [content], yields: true }
  },
}

const behindColon: FigureRule = {
  id: 'attribution/en/colon-behind',
  reads: 'What is said, with its source behind a colon or a dash, as headlines have it: "Scores injured: medics".',
  apply: (sentence, at) => {
    const { tokens } = sentence
    if (!/^(?:[:–—-])$/.test(tokens[at]?.text ?? '') || at < colonContentMin || isJoined(sentence, at)) return undefined
    const [from, to] = bare(sentence, [at + 1, tokens.length])
    const source = tokens.slice(from, to)
    const isName = to === tokens.length && tokens[at]?.text === ':' && source.every(({ upos }) => upos === 'PROPN')
    const isRun = source.every(({ upos }) => /^(?:NOUN|PROPN|ADJ)$/.test(upos))
    if (to - from < 1 || to - from > colonSourceMax / 2 || !(isName || (isRun && isSource(tokens[to - 1]))))
      return undefined
    return { anchor: at, source: [from, to], cue: [at, at + 1], content: [bare(sentence, [0, at])], yields: true }
  },
}

/** A hyphen within a word. */
const isJoined = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.text !== ':' && (tokens[at - 1]?.end === tokens[at]?.start || tokens[at]?.end === tokens[at + 1]?.start)

const isSource = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:NOUN|PROPN)$/.test(token.upos) &&
  (sourceNouns.has(token.lower) || bodyNouns.has(token.lower))

/** They stand back behind what else was read at the same words. */
function drafted(
  sentence: Sentence,
  { at, subject, content }: { at: number; subject: number; content: TokenRange },
): Draft | undefined {
  if (content[0] <= at || content[1] <= content[0]) return undefined
  const source = bare(sentence, subtreeRange(sentence, subject, besides))
  return { anchor: at, source, cue: [at, at + 1], content: [content], yields: true }
}

export const plainRules: readonly FigureRule[] = [seen, joinedDenial, plainSaying, beforeColon, behindColon]

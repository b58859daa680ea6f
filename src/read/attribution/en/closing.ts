/**
 * Who says what the sentence has told, where the saying closes it: "…, the health department confirmed on Saturday", "…, warned
 * deputy Josué Mufula". Read from the order of the words, because the tree often hangs such a saying on a noun before it.
 */
import { weekdayPattern } from '../../../stdx/index.ts'
import type { Sentence, Token } from '../../token/index.ts'
import { datelineEnd } from '../../token/index.ts'
import { isFiniteVerb, type TokenRange } from '../sentence-tree.ts'
import { maySpeak } from '../subject.ts'
import { bare, type Draft, type FigureRule } from './draft.ts'
import { closingVerbs, inPerson } from './speech-words.ts'
import { personNouns } from './voice-words.ts'

const isMark = (token: Token | undefined): boolean => token === undefined || token.kind === 'mark'
/** Words that a name or a noun with what is said of it is made of. */
const isNominal = ({ upos, xpos }: Token): boolean =>
  /^(?:DET|NOUN|PROPN|ADJ|ADP|NUM|CCONJ)$/.test(upos) || /^(?:POS|PRP\$)$/.test(xpos)

/** Words that a clause before a saying has at least. */
const clauseMin = 3

const closingSaying: FigureRule = {
  id: 'attribution/en/closing-saying',
  reads: 'A source and a verb of saying that close a sentence behind a comma give all that is before it to the source.',
  apply: (sentence, at) => {
    const { tokens } = sentence
    const verb = tokens[at]
    if (verb === undefined || !(isClosingVerb(verb) || isPluralReport(tokens, at)) || !closes(tokens, at))
      return undefined
    let cue = at
    while (/^(?:AUX|ADV)$/.test(tokens[cue - 1]?.upos ?? '')) cue -= 1
    const source = speakerBefore(sentence, cue)
    return source === undefined ? undefined : drafted(sentence, { anchor: at, source, cue: [cue, at + 1] }, source[0])
  },
}

const closingInverted: FigureRule = {
  id: 'attribution/en/closing-inverted',
  reads: 'A verb of saying behind a comma with its source behind it gives all that is before it to the source.',
  apply: (sentence, at) => {
    const { tokens } = sentence
    const verb = tokens[at]
    // "…, told reporters": those hear it.
    if (verb === undefined || !isClosingVerb(verb) || verb.lemma === 'tell' || tokens[at - 1]?.text !== ',')
      return undefined
    const source = bare(sentence, [at + 1, nominalEnd(tokens, at + 1)])
    const rest = bare(sentence, [source[1], tokens.length])
    const isWhole = rest[1] <= rest[0] || isAside(tokens.slice(rest[0], rest[1]))
    if (source[1] <= source[0] || !isWhole || !isSpeaker(tokens, source)) return undefined
    // "Warned residents" may be whom somebody warned; "warned engineer Paul Osei" is who did.
    const isNamed = tokens.slice(source[0], source[1]).some(({ upos }) => upos === 'PROPN')
    if (inPerson.has(verb.lemma) && !isNamed) return undefined
    return drafted(sentence, { anchor: at, source, cue: [at, at + 1] }, at)
  },
}

const isClosingVerb = ({ lemma, xpos, lower }: Token): boolean =>
  (closingVerbs.has(lemma) || lower === 'told') && (/^VB[DPZN]$/.test(xpos) || /^(?:reports|informs)$/.test(lower))

/** "…, local media report": a verb behind those who are many, though the tagger has one noun of both. */
const isPluralReport = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'report' && /^(?:media|newspapers|agencies|outlets|channels)$/.test(tokens[at - 1]?.lower ?? '')

/** The saying, with all before it as its content where that has a verb of its own. */
function drafted(sentence: Sentence, draft: Omit<Draft, 'content'>, end: number): Draft | undefined {
  const { tokens } = sentence
  const content = bare(sentence, [datelineEnd(tokens), end])
  const said = tokens.slice(content[0], content[1])
  if (said.length < clauseMin || !said.some(({ upos }) => /^(?:VERB|AUX)$/.test(upos))) return undefined
  return { ...draft, content: [content], yields: true, mends: true }
}

/** Whether nothing follows that the verb could tell: only when, where and to whom, or ", citing …", ", revising …". */
function closes(tokens: readonly Token[], verb: number): boolean {
  const told = tokens[verb]?.lemma === 'tell' ? hearerEnd(tokens, verb + 1) : verb + 1
  if (told < 0) return false
  const rest = tokens.slice(told)
  const comma = rest.findIndex(({ text }, at) => text === ',' && rest[at + 1]?.xpos === 'VBG')
  const aside = comma < 0 ? rest : rest.slice(0, comma)
  return aside.length === 0 || /^[.;]$/.test(aside[0]?.text ?? '') || isAside(aside)
}

/** "Told Radio Savane", "told reporters": where the words of the outlet that heard it end, or -1 where there are none. */
function hearerEnd(tokens: readonly Token[], from: number): number {
  let end = from
  while (/^(?:DET|NOUN|PROPN|ADJ)$/.test(tokens[end]?.upos ?? '') && !times.test(tokens[end]?.lower ?? '')) end += 1
  const hearer = tokens[end - 1]
  if (end === from) return /^(?:us|me|it|them)$/.test(tokens[from]?.lower ?? '') ? from + 1 : -1
  const hears = hearer?.upos === 'PROPN' || hearers.test(hearer?.lower ?? '')
  return hears ? end : -1
}

const hearers =
  /^(?:reporters?|journalists?|newspapers?|radio|television|tv|agency|channel|broadcaster|website|media|press|correspondents?|lawmakers|parliament|court|daily|station)$/

/** "On Saturday", "in a statement", "late on Monday". */
export function isAside(words: readonly Token[]): boolean {
  const [first] = words
  const begins = first !== undefined && (/^(?:ADP|ADV)$/.test(first.upos) || times.test(first.lower))
  return begins && words.every((word) => !isFiniteVerb(word) && word.upos !== 'SCONJ' && word.xpos !== 'TO')
}

const times = new RegExp(
  `^(?:${weekdayPattern}|today|yesterday|late|early|earlier|this|last|reporters|journalists)$`,
  'i',
)

/** The source that ends before a word, from the comma that begins it: an apposition between commas belongs to it. */
function speakerBefore({ tokens }: Sentence, end: number): TokenRange | undefined {
  const isApposed = tokens[end - 1]?.text === ','
  const last = isApposed ? end - 1 : end
  let from = runStart(tokens, last)
  if (isApposed && tokens[from - 1]?.text === ',') from = runStart(tokens, from - 1)
  if (from >= last || tokens[from - 1]?.text !== ',' || from < clauseMin) return undefined
  const isName = isApposed && tokens[last - 1]?.upos === 'PROPN'
  return isName || isSpeaker(tokens, [from, last]) ? [from, last] : undefined
}

function runStart(tokens: readonly Token[], end: number): number {
  let from = end
  while (from > 0 && !isMark(tokens[from - 1]) && isNominal(tokens[from - 1] as Token)) from -= 1
  return from
}

function nominalEnd(tokens: readonly Token[], from: number): number {
  let end = from
  const goesOn = (token: Token | undefined): boolean => token !== undefined && (isNominal(token) || token.text === ',')
  while (goesOn(tokens[end]) && !(/^(?:on|in|at)$/.test(tokens[end]?.lower ?? '') && isTime(tokens[end + 1]))) end += 1
  return end
}

const isTime = (token: Token | undefined): boolean => token !== undefined && times.test(token.lower)

/** Whether the noun of a phrase is somebody who may speak: the last word before what it is "of", "from" or "at". */
function isSpeaker(tokens: readonly Token[], [from, to]: TokenRange): boolean {
  let end = from
  while (end < to && tokens[end]?.upos !== 'ADP' && tokens[end]?.kind !== 'mark') end += 1
  while (end > from && tokens[end - 1]?.xpos === 'POS') end -= 1
  const head = tokens[end - 1]
  return head !== undefined && /^(?:NOUN|PROPN)$/.test(head.upos) && (maySpeak(head) || personNouns.has(head.lemma))
}

export const closingRules: readonly FigureRule[] = [closingSaying, closingInverted]

/**
 * Is a cue that the model finds a deed? Of political news, which it has learned from, "attacked his rival" is what somebody says;
 * of a crisis, "attacked the convoy" is what somebody does. A verb that does not say, think, judge or want needs a clause, a
 * quotation or a noun of saying: "released a statement". A tag of a place, "Kosovo: siege ends", says nothing either.
 */
import type { Name } from '../syntax/index.ts'
import type { Sentence, Token } from '../token/index.ts'
import { deedObjects, headed, headings, nounSpeech, speechNouns, taskSpeech } from './en/speech-words.ts'
import { isShortPassive } from './passive.ts'
import { dependentsOf, type TokenRange } from './sentence-tree.ts'

export interface Deed {
  /** Index of the cue's heart. */
  readonly anchor: number
  readonly cue: TokenRange
  readonly source: TokenRange | undefined
  readonly content: readonly TokenRange[]
  readonly isQuoted: boolean
}

/**
 * Whether the words tell of a deed and not of a saying; all ranges are in words of the sentence.
 *
 * @example "Pirates boarded the carrier" and "the conflict has claimed over 6,000 lives" do; "she condemned the attack" does not.
 */
export function isDeed(sentence: Sentence, { anchor, cue, content, isQuoted }: Deed): boolean {
  const verb = sentence.tokens[anchor]
  if (isForNobody(sentence, cue) || isNetworkOnly(sentence, { cue, content })) return true
  if (verb?.upos !== 'VERB' || isQuoted) return false
  const below = dependentsOf(sentence, anchor).map((at) => sentence.tokens[at])
  if (below.some((word) => /^(?:ccomp|csubj)/.test(word?.deprel ?? ''))) return false
  const objects = below.filter((word) => /^(?:obj|nsubj:pass)$/.test(word?.deprel ?? ''))
  const isPassive = below.some((word) => word?.deprel === 'aux:pass') || isShortPassive(sentence, anchor)
  if (verb.lemma === 'charge' && isPassive) return true
  // "All flights were called off".
  if (verb.lemma === 'call' && below.some((word) => word?.deprel === 'compound:prt' && word.lower === 'off'))
    return true
  const isTask = below.some((word) => word?.deprel === 'xcomp' && word.lemma !== 'guilty')
  if (isTask && taskSpeech.has(verb.lemma)) return false
  if (nounSpeech.has(verb.lemma)) return takes(objects, deedObjects.get(verb.lemma))
  const words = sentence.tokens.slice(cue[0], cue[1])
  const isSpeech = words.some(({ lemma, upos }) => (upos === 'NOUN' ? speechNouns : nounSpeech).has(lemma))
  return !isSpeech && !takes(below, speechNouns)
}

/** "Officials who asked not to be named": whoever tells so says nothing of what happened. */
function isForNobody({ tokens }: Sentence, [from, to]: TokenRange): boolean {
  const words = tokens.slice(to, to + namedMax).map(({ lower }) => lower)
  const isAsked = /^(?:ask|request|want|wish|decline|refuse|insist)$/.test(tokens[to - 1]?.lemma ?? '')
  const isName = /^(?:not to be (?:named|identified|quoted)|to (?:be (?:named|identified)|remain anonymous))/
  return isAsked && to > from && isName.test(words.join(' '))
}

/** "Wrote on <X>": where somebody wrote is not what was written. */
function isNetworkOnly({ tokens }: Sentence, { cue, content }: Pick<Deed, 'cue' | 'content'>): boolean {
  const [only, ...others] = content
  const isName = only !== undefined && others.length === 0 && only[1] - only[0] === 1
  return (
    isName && tokens[cue[1] - 1]?.lower === 'on' && only[0] === cue[1] && networks.test(tokens[only[0]]?.text ?? '')
  )
}

const networks = /^(?:X|Twitter|Facebook|Instagram|Telegram|TikTok|Weibo|VK|WhatsApp|YouTube|LinkedIn|Truth)\.?$/

/** Words of "not to be named". */
const namedMax = 4

const takes = (objects: readonly (Token | undefined)[], nouns: ReadonlySet<string> | undefined): boolean =>
  objects.some((word) => word?.upos !== 'VERB' && nouns?.has(word?.lemma.toLowerCase() ?? '') === true)

/** "Media statement:", "Q:": a heading, or the mark of a question. */
export function isHeading({ tokens }: Sentence, [from, to]: TokenRange): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word')
  const last = words.at(-1)
  if (last === undefined) return false
  const isMark = words.length === 1 && /^[A-Z]$/.test(last.text)
  return isMark || (headings.has(last.lower) && words.slice(0, -1).every(({ lower }) => headed.has(lower)))
}

/** "Kosovo: siege ends with four dead": a place and a colon before a headline; whether somebody speaks there nothing tells. */
export function isPlaceTag(sentence: Sentence, { anchor, source, isQuoted }: Deed, names: readonly Name[]): boolean {
  const { tokens } = sentence
  if (tokens[anchor]?.text !== ':' || source === undefined || isQuoted || source[1] !== anchor) return false
  const [first, last] = [tokens[source[0]], tokens[source[1] - 1]]
  if (isHeading(sentence, source)) return true
  if (first === undefined || last === undefined) return false
  const isShort = source[1] - source[0] === 1 && /^\p{Lu}{2,4}$/u.test(first.text)
  return isShort || names.some(({ kind, start, end }) => kind === 'place' && start <= first.start && end >= last.end)
}

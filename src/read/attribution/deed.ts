/**
 * Is a cue that the model finds a deed? Of political news, which it has learned from, "attacked his rival" is what somebody says;
 * of a crisis, "attacked the convoy" is what somebody does. A verb that does not say, think, judge or want needs a clause, a
 * quotation or a noun of saying: "released a statement". A tag of a place, "Kosovo: siege ends", says nothing either.
 */
import { wordSet } from '../../stdx/index.ts'
import type { Name } from '../syntax/index.ts'
import { isMarked, type Sentence, type Token } from '../token/index.ts'
import {
  deedObjects,
  formHeadings,
  formKinds,
  headed,
  headings,
  nounSpeech,
  speechNouns,
  taskSpeech,
} from './en/speech-words.ts'
import { bodyNouns, negations, officeNouns, sourceNouns } from './en/words.ts'
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
  if (isForNobody(sentence, cue) || isNetworkOnly(sentence, { cue, content }) || isSilence(sentence, anchor))
    return true
  // "Blast at Kabul airport", "second attack on politicians": violence that is told, and no word against anybody.
  if (!isQuoted && verb?.upos === 'NOUN' && violence.test(verb.lemma)) return true
  if (isIdentified(sentence, anchor) || isCaution(sentence, anchor) || verb?.lower === 'unaccounted') return true
  if (verb?.upos !== 'VERB' || isQuoted) return false
  if (isSupposed(sentence, anchor) || isAskedAside(sentence, anchor)) return true
  const below = dependentsOf(sentence, anchor).map((at) => sentence.tokens[at])
  if (below.some((word) => /^(?:ccomp|csubj)/.test(word?.deprel ?? ''))) return false
  const objects = below.filter((word) => /^(?:obj|nsubj:pass)$/.test(word?.deprel ?? ''))
  const isPassive = below.some((word) => word?.deprel === 'aux:pass') || isShortPassive(sentence, anchor)
  if (verb.lemma === 'charge' && isPassive) return true
  // "Rebels bombed army positions": ground, and no opinion.
  if (/^(?:bomb|shell|bombard|pound|overrun|capture|strafe)$/.test(verb.lemma)) return true
  // "Charged the crowd", "charged two men with murder".
  if (verb.lemma === 'charge' && objects.length > 0) return true
  // "Attacked a post", "stormed the station": no writings.
  const isGround = objects.some((word) => /^(?:post|position|station|point|issue)$/.test(word?.lemma ?? ''))
  if (isGround && /^(?:attack|storm|raid|assault|ambush|target|hit|seize|besiege)$/.test(verb.lemma)) return true
  // "The men argued before one was stabbed", "argued over land".
  if (verb.lemma === 'argue' && objects.length === 0) return true
  if (isAddress(sentence, { anchor, cue, content })) return true
  if (isByMeans(sentence, anchor) || isAsked(below, verb) || isManner(sentence, anchor)) return true
  if (verb.lemma === 'call' && isCalledSomewhere(sentence, anchor)) return true
  const isTask = below.some((word) => word?.deprel === 'xcomp' && word.lemma !== 'guilty')
  if (isTask && taskSpeech.has(verb.lemma)) return false
  if (nounSpeech.has(verb.lemma)) return takes(objects, deedObjects.get(verb.lemma))
  const words = sentence.tokens.slice(cue[0], cue[1])
  const isSpeech = words.some(({ lemma, upos }) => (upos === 'NOUN' ? speechNouns : nounSpeech).has(lemma))
  return !isSpeech && !takes(below, speechNouns)
}

const violence = /^(?:attack|blast|strike|raid|assault|bombing|shelling|shooting|clash)$/

/** "All flights were called off", "firefighters were called to a blaze": what is done to them; not "was called a liar". */
function isCalledSomewhere(sentence: Sentence, anchor: number): boolean {
  const below = dependentsOf(sentence, anchor)
  const has = (deprel: RegExp) => below.find((at) => deprel.test(sentence.tokens[at]?.deprel ?? ''))
  if (sentence.tokens[has(/^compound:prt$/) ?? -1]?.lower === 'off') return true
  const place = below.find((at) => at > anchor && sentence.tokens[at]?.deprel === 'obl')
  const isTo = place !== undefined && isMarked(sentence.tokens, place, 'case', (word) => word === 'to')
  return isTo && has(/^aux:pass$/) !== undefined && has(/^(?:xcomp|obj|ccomp)$/) === undefined
}

/** "Made no comment", "has not commented", "declined to comment", "declined comment": who says nothing. */
function isSilence(sentence: Sentence, anchor: number): boolean {
  const { tokens } = sentence
  const isNegated = (at: number): boolean =>
    dependentsOf(sentence, at).some((child) => negations.has(tokens[child]?.lower ?? ''))
  const { lemma = '', head = -1 } = tokens[anchor] ?? {}
  const holdsBack = (at: number): boolean => /^(?:decline|refuse)$/.test(tokens[at]?.lemma ?? '')
  const leavesOut = (at: number): boolean => /^(?:fail|omit|neglect|forget)$/.test(tokens[at]?.lemma ?? '')
  if (silent.has(lemma)) return isNegated(anchor) || holdsBack(head)
  if (unmentioned.has(lemma) && (isNegated(anchor) || holdsBack(head) || leavesOut(head))) return true
  if (!holdsBack(anchor) && !/^(?:make|offer|give|have)$/.test(lemma)) return false
  return dependentsOf(sentence, anchor).some((child) => {
    const { lemma: said = '', deprel = '' } = tokens[child] ?? {}
    return silent.has(said) && /^(?:obj|xcomp)$/.test(deprel) && (holdsBack(anchor) || isNegated(child))
  })
}

const silent: ReadonlySet<string> = new Set(['comment', 'elaborate'])

/** "Failed to mention the raid", "never realised that …": the outlet tells what they did not. */
const unmentioned: ReadonlySet<string> = new Set(['mention', 'realize', 'realise', 'notice', 'remember'])

/** "May want to signal", "suppose two men agree": what nobody says that anybody said. */
function isSupposed(sentence: Sentence, anchor: number): boolean {
  const { tokens } = sentence
  const { lemma = '', head = -1, deprel } = tokens[anchor] ?? {}
  const isGuess =
    /^(?:intend|want|wish|plan|hope|seek|aim|mean|prefer)$/.test(lemma) &&
    dependentsOf(sentence, anchor).some((at) => /^(?:may|might)$/.test(tokens[at]?.lower ?? ''))
  return isGuess || (/^[cx]comp$/.test(deprel ?? '') && /^(?:suppose|imagine)$/.test(tokens[head]?.lower ?? ''))
}

/** "A judge identified as Ali Kone was shot": who he is, and nothing that he says; "identified by police as" is theirs. */
const isIdentified = ({ tokens }: Sentence, anchor: number): boolean =>
  /^(?:identified|named|described|known)$/.test(tokens[anchor]?.lower ?? '') &&
  tokens[anchor + 1]?.lower === 'as' &&
  (/^(?:NOUN|PROPN)$/.test(tokens[anchor - 1]?.upos ?? '') || tokens[anchor - 1]?.text === ',')

/** "Be aware of your surroundings", "be wary of crowds": what a reader is told to do is nothing that anybody says. */
const isCaution = (sentence: Sentence, anchor: number): boolean =>
  /^(?:aware|wary|mindful|alert|careful|cautious|vigilant)$/.test(sentence.tokens[anchor]?.lower ?? '') &&
  !dependentsOf(sentence, anchor).some((at) => sentence.tokens[at]?.deprel.startsWith('nsubj') === true)

/** "Responded to the scene", "apologised to a passenger": whom or what somebody turns to is nothing that he says. */
function isAddress({ tokens }: Sentence, { anchor, cue, content }: Pick<Deed, 'anchor' | 'cue' | 'content'>): boolean {
  const [only, ...others] = content
  const isAlone = only !== undefined && others.length === 0 && only[0] === cue[1] && tokens[cue[1] - 1]?.lower === 'to'
  return isAlone && addressing.has(tokens[anchor]?.lemma ?? '') && tokens[only[0]]?.upos !== 'VERB'
}

const addressing = wordSet('respond apologise apologize speak talk write listen')

/** "The minister said, speaking by telephone": how somebody says what he says. */
const isManner = ({ tokens }: Sentence, anchor: number): boolean =>
  tokens[anchor]?.lower === 'speaking' &&
  tokens[anchor]?.deprel === 'advcl' &&
  nounSpeech.has(tokens[tokens[anchor]?.head ?? -1]?.lemma ?? '')

/** "Answered with water cannon": what somebody does it with is no answer. */
function isByMeans(sentence: Sentence, anchor: number): boolean {
  if (!/^(?:answer|respond|reply)$/.test(sentence.tokens[anchor]?.lemma ?? '')) return false
  const means = dependentsOf(sentence, anchor).filter((at) =>
    isMarked(sentence.tokens, at, 'case', (word) => word === 'with'),
  )
  return means.some((at) => {
    const { upos, lemma } = sentence.tokens[at] ?? {}
    return upos === 'NOUN' && !speechNouns.has(lemma ?? '')
  })
}

/** "Asked about the strike, he said": a question of whoever asks, and not what he asks for. */
const isAsked = (below: readonly (Token | undefined)[], { lemma, xpos, deprel }: Token): boolean =>
  lemma === 'ask' &&
  xpos === 'VBN' &&
  /^(?:advcl|ccomp|parataxis)$/.test(deprel) &&
  !below.some((word) => /^(?:nsubj|aux|xcomp)/.test(word?.deprel ?? ''))

/** "The nurse, asked about the toll, put it at 14": wherever the tree hangs it. */
const isAskedAside = ({ tokens }: Sentence, anchor: number): boolean =>
  tokens[anchor]?.lower === 'asked' &&
  tokens[anchor - 1]?.text === ',' &&
  /^(?:about|whether|if|why|how|what)$/.test(tokens[anchor + 1]?.lower ?? '')

/** "Officials who asked not to be named": whoever tells so says nothing of what happened. */
function isForNobody({ tokens }: Sentence, [from, to]: TokenRange): boolean {
  const words = tokens.slice(to, to + namedMax).map(({ lower }) => lower)
  const isAsked = /^(?:ask|request|want|wish|decline|refuse|insist)$/.test(tokens[to - 1]?.lemma ?? '')
  const isName =
    /^(?:not to be (?:named|identified|quoted)|to (?:be (?:named|identified)|remain anonymous|give (?:his|her|their) (?:full |real |last )?names?))/
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

/** Words of "to give his full name". */
const namedMax = 6

const takes = (objects: readonly (Token | undefined)[], nouns: ReadonlySet<string> | undefined): boolean =>
  objects.some((word) => word?.upos !== 'VERB' && nouns?.has(word?.lemma.toLowerCase() ?? '') === true)

/** "Media statement:", "Incident report:", "Q:": a heading, or the mark of a question. */
export function isHeading({ tokens }: Pick<Sentence, 'tokens'>, [from, to]: TokenRange): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word')
  const last = words.at(-1)
  if (last === undefined) return false
  const isMark = words.length === 1 && /^[A-Z]$/.test(last.text)
  const before = words.slice(0, -1).map(({ lower }) => lower)
  const isForm = formHeadings.has(last.lower) && before.length > 0 && before.every((word) => formKinds.has(word))
  return isMark || isForm || (headings.has(last.lower) && before.every((word) => headed.has(word)))
}

/** "Early warning: risk of floods", "The wedding party: 25 drowned": before a colon stands no speaker, but what the line is about. */
export function isLabel(
  { tokens }: Sentence,
  { cue, source, content, isQuoted }: Deed,
  names: readonly Name[],
): boolean {
  if (tokens[cue[1] - 1]?.text !== ':' || isQuoted) return false
  // "QUETTA:" is a dateline, where nobody and nothing stands behind the colon.
  if (source === undefined)
    return content.every(([, to]) => to <= cue[0]) || isHeading({ tokens }, [cue[0], cue[1] - 1])
  if (source[1] > cue[0]) return false
  const words = tokens.slice(source[0], source[1])
  const speaks = ({ lower, lemma, upos }: Token): boolean =>
    upos === 'PRON' ||
    [lower, lemma].some((word) => [sourceNouns, bodyNouns, officeNouns].some((nouns) => nouns.has(word)))
  const last = words.at(-1)?.text ?? ''
  // A headline has the surname of whoever the report names in full.
  const isNamed = names.some(
    ({ kind, start, end, text }) =>
      (kind !== 'place' && words.some((word) => start <= word.start && word.end <= end)) ||
      (kind === 'person' && text.endsWith(` ${last}`)),
  )
  return !words.some(speaks) && !isNamed
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

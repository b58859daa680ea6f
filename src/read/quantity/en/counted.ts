/** What does a number count? The noun that the tree hangs it on, or the last one of the words behind it; and whether it is people. */
import type { Amount } from './amount.ts'
import {
  adjectival,
  casualties,
  deedForms,
  fates,
  groups,
  peopleVerbs,
  persons,
  pluralPersons,
  thingsLikePersons,
} from './people.ts'
import { isCapital, topOf, type View } from './view.ts'
import { phraseEnds } from './words.ts'

/** `noun` is the counted noun, where there is one; `top` is the token through which the whole phrase hangs in the tree. */
export interface Counted {
  readonly noun: number | undefined
  readonly top: number
  /** Whether the noun is told behind "of": "12 of the passengers", "dozens of people". */
  readonly of: boolean
}

/** Words between a number and the noun that the tree hangs it on. */
const nounReach = 9
const numberRelations = /^(?:nummod|det|amod|compound|advmod|nmod:unmarked)/

export function countedBy(view: View, from: number, last: number, first = from): Counted {
  const { tokens, words } = view
  const number = topOf(view, from, last)
  const whole = withBound(view, number, first)
  const of = words[last + 1] === 'of' ? last + 1 : words[last + 1] === ',' && words[last + 2] === 'of' ? last + 2 : -1
  if (of >= 0) {
    const noun = nounBehind(view, of + 1)
    // "The toll is 727, of whom 111 are civilians": behind a comma they are those of the number that follows.
    const isPronoun = of === last + 1 && /^(?:them|whom|us|you|these|those)$/.test(words[of + 1] ?? '')
    if (noun !== undefined || isPronoun) return { noun: noun ?? of + 1, top: whole, of: true }
  }
  const { head, deprel } = tokens[number] ?? { head: -1, deprel: '' }
  const near = head > last && head - last <= nounReach && numberRelations.test(deprel)
  const governor = tokens[head]
  if (
    near &&
    governor !== undefined &&
    /^(?:NOUN|PROPN|ADJ|SYM|PRON)$/.test(governor.upos) &&
    !crossesMark(view, last, head)
  )
    return withPeopleBehind(view, last, head)
  const noun = nounBehind(view, last + 1)
  if (noun === undefined) return { noun: undefined, top: whole, of: false }
  // Where the tree has the number and its noun apart, the noun is the one that carries the phrase.
  return { noun, top: noun, of: false }
}

/** The tree may stop at a name: in "457 army (npa) guerrillas" the people are what is counted. */
function withPeopleBehind(view: View, last: number, head: number): Counted {
  if (isPeople(view, head)) return { noun: head, top: head, of: false }
  const noun = nounBehind(view, last + 1)
  const people = noun !== undefined && noun > head && isPeople(view, noun) && !hasVerbBetween(view, head, noun)
  return people ? { noun, top: noun, of: false } : { noun: head, top: head, of: false }
}

const hasVerbBetween = ({ tokens, words }: View, head: number, noun: number): boolean =>
  tokens.slice(head, noun + 1).some(({ upos }, index) => upos === 'VERB' || fates.has(words[head + index] ?? ''))

/** In "more than 12" the bound may carry the number in the tree. */
function withBound({ tokens }: View, number: number, first: number): number {
  let at = number
  while (at >= first && (tokens[at]?.head ?? -1) >= first && (tokens[at]?.head ?? number) < number)
    at = tokens[at]?.head ?? at
  return at
}

/** Whether the noun is another phrase's: "two the day before". */
function crossesMark({ tokens }: View, last: number, head: number): boolean {
  for (let at = last + 1; at < head; at += 1) {
    const { text = '', deprel, head: governor } = tokens[at] ?? {}
    if (/^[.;:()]$/.test(text) || (deprel === 'det' && governor === head)) return true
  }
  return false
}

/** The head of the noun phrase whose words begin at a token: the last noun before a word that cannot stand in one. */
function nounBehind({ tokens, words }: View, start: number): number | undefined {
  let noun: number | undefined
  for (let at = start; at < start + nounReach; at += 1) {
    const token = tokens[at]
    // "457 army (npa) guerrillas": an acronym in brackets.
    if (token?.text === '(' && tokens[at + 2]?.text === ')') {
      at += 2
      continue
    }
    if (token === undefined || (token.kind === 'mark' && !/^[“”"‘’'&]$/.test(token.text))) break
    const word = words[at] ?? ''
    if (token.upos === 'NUM' && noun === undefined && at > start) continue
    if (token.kind === 'number') break
    if (token.upos === 'PART' && /^['’]s?$/.test(word)) {
      noun = undefined
      continue
    }
    if (at === start && words[at - 1] === 'of' && /^(?:the|these|those|his|her|its|their|our|all)$/.test(word)) continue
    if (
      token.upos === 'NOUN' ||
      token.upos === 'PROPN' ||
      /^(?:others|people|dead|wounded|injured|missing)$/.test(word)
    ) {
      if (noun !== undefined && token.head !== noun && tokens[noun]?.head !== at && fates.has(word)) break
      noun = at
    } else if (
      phraseEnds.has(word) ||
      token.upos === 'VERB' ||
      token.upos === 'AUX' ||
      token.upos === 'ADV' ||
      token.upos === 'PRON'
    ) {
      if (noun !== undefined || phraseEnds.has(word) || token.upos !== 'VERB' || !/^VB[NG]$/.test(token.xpos)) break
      if (!tokens.slice(at + 1, at + 3).some(({ upos }) => upos === 'NOUN')) break
    } else if (noun !== undefined && token.upos !== 'ADJ' && token.kind === 'word') break
    else if (noun !== undefined && token.upos === 'ADJ' && token.head > noun + 3) break
  }
  return noun
}

const agentPlural = /(?:ers|ors|ists|ees|....ans|crats|goers|men)$/
const demonym = /(?:ans|ese|ites|eks|akhs|stanis|alis|eris)$/

/** Whether a word names people, in the plural or one of them. */
export function isPeopleWord(word: string, capital = false): boolean {
  if (persons.has(word) || pluralPersons.has(word) || casualties.has(word)) return true
  if (word.endsWith('s') && (persons.has(word.slice(0, -1)) || (word.endsWith('es') && persons.has(word.slice(0, -2)))))
    return true
  if (word.endsWith('ies') && persons.has(`${word.slice(0, -3)}y`)) return true
  const joined = /[-‐‑](\p{L}+)$/u.exec(word)
  if (joined !== null && /^(?:old|olds|year-olds)$/.test(joined[1] ?? '')) return /year[-‐‑]olds?$/.test(word)
  if (joined !== null) return isPeopleWord(joined[1] ?? '')
  if (word.length > 4 && agentPlural.test(word)) return !thingsLikePersons.has(word)
  return capital && demonym.test(word)
}

/** Whether a token is a noun for people. */
export function isPeople({ tokens, words }: View, at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const word = words[at] ?? ''
  return (token.upos !== 'VERB' || fates.has(word)) && isPeopleWord(word, isCapital(token))
}

/** Whether "a" before this noun counts one person. */
export function isOnePerson(view: View, at: number): boolean {
  const token = view.tokens[at]
  if (token === undefined || !/^(?:NOUN|PROPN|ADJ)$/.test(token.upos)) return false
  const word = view.words[at] ?? ''
  const tail = /[-‐‑](\p{L}+)$/u.exec(word)?.[1]
  const named = persons.has(word) || (tail !== undefined && persons.has(tail)) || /year[-‐‑]old$/.test(word)
  const before = view.tokens[at - 1]
  const native =
    isCapital(token) &&
    before?.upos !== 'PROPN' &&
    /(?:an|ian|ese|ish|i)$/.test(word) &&
    at > 0 &&
    /^(?:NN|NNP|JJ)$/.test(token.xpos) &&
    endsPhrase(view, at + 1)
  if (!named && !native) return false
  return !adjectival.has(word) || endsPhrase(view, at + 1)
}

/** Whether no noun can stand at a token: a mark, a function word, a verb. */
export function endsPhrase({ tokens, words }: View, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word' || phraseEnds.has(words[at] ?? '')) return true
  return token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'ADV'
}

/** Whether a number without a noun counts people: "12 were killed", "killing 12", "40 injured", "hundreds rallied". */
export function countsPeople(view: View, { first, last }: Amount, top: number): boolean {
  const { words, tokens } = view
  const before = tokens[first - 1]
  if (
    before !== undefined &&
    (deedForms.has(before.lower) || (before.upos === 'VERB' && peopleVerbs.has(before.lemma)))
  )
    return true
  if (before?.lower === 'of' && groups.has(words[first - 2] ?? '')) return true
  let next = last + 1
  if (
    /^(?:more|others|other|so|of|have|has|had|was|were|are|is|been|be|being|reported|feared|left|got|also)$/.test(
      words[next] ?? '',
    )
  ) {
    while (
      next < last + 5 &&
      /^(?:more|others|other|have|has|had|was|were|are|is|been|be|being|reported|feared|left|got|also|confirmed)$/.test(
        words[next] ?? '',
      )
    )
      next += 1
  }
  if (fates.has(words[next] ?? '')) return true
  let at = top
  for (let climbed = 0; climbed < 3 && tokens[at]?.deprel === 'conj'; climbed += 1) at = tokens[at]?.head ?? at
  const { head, deprel } = tokens[at] ?? { head: -1, deprel: '' }
  const governor = tokens[head]
  if (governor === undefined) return peopleVerbs.has(tokens[at]?.lemma ?? '')
  if (/^(?:nsubj|nsubj:pass|obj|csubj|obl:agent)$/.test(deprel))
    return peopleVerbs.has(governor.lemma) || (governor.upos !== 'VERB' && isPeople(view, head))
  return (deprel === 'nmod' || deprel === 'obl') && casualties.has(governor.lower)
}

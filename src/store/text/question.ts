/**
 * What is asked for in words? `police almaty` asks for both, `"state of emergency"` for a phrase, `explo*` for a beginning; `OR`,
 * `AND`, `NOT` (or `-`) and parentheses join them. What cannot be understood is a Failure that says where.
 */
import { Failure } from '../../model/index.ts'
import { isLoneCharacter, tokensOf } from './token.ts'

/** Words that stand one after the other; the last one may be a beginning only. */
export interface Phrase {
  readonly kind: 'phrase'
  readonly words: readonly string[]
  readonly isPrefix: boolean
}

export type Question =
  | Phrase
  | { readonly kind: 'or'; readonly parts: readonly Question[] }
  /** All of `parts`, of which there is at least one, and none of `without`. */
  | { readonly kind: 'and'; readonly parts: readonly Question[]; readonly without: readonly Question[] }

/** UTF-16 units and words of a question: people ask with ten words, and each costs a search. */
const questionCharsMax = 1000
const questionWordsMax = 64
/** Parentheses in one another. */
const depthMax = 16

type Sign =
  | { readonly kind: 'word'; readonly text: string; readonly isPrefix: boolean }
  | { readonly kind: 'or' | 'and' | 'not' | 'open' | 'close' }

/** @throws Failure `usage/query` */
export function parseQuestion(text: string): Question {
  if (text.length > questionCharsMax) throw refuse(`it is longer than ${questionCharsMax} characters`)
  const state: State = { signs: signsOf(text), at: 0, words: 0, depth: 0 }
  if (state.signs.length === 0) throw refuse('it is empty; give a word')
  const question = parseAlternatives(state)
  if (state.at < state.signs.length) throw refuse('a closing parenthesis has no opening one')
  return question
}

function refuse(why: string): Failure {
  return new Failure('usage/query', `the question in words cannot be understood: ${why}`)
}

function signsOf(text: string): Sign[] {
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1) throw refuse('a quotation mark is not closed')
  const found = text.matchAll(/"([^"]*)"(\*?)|([()])|([^\s()"]+)/g)
  return [...found].flatMap(([whole, quoted, star, bracket, bare]): Sign[] => {
    if (bracket !== undefined) return [{ kind: bracket === '(' ? 'open' : 'close' }]
    if (quoted !== undefined) return [{ kind: 'word', text: quoted, isPrefix: star === '*' }]
    if (whole === 'OR') return [{ kind: 'or' }]
    if (whole === 'AND') return [{ kind: 'and' }]
    if (whole === 'NOT' || whole === '-') return [{ kind: 'not' }]
    const word = bare ?? ''
    const plain = word.startsWith('-') ? word.slice(1) : word
    const sign: Sign = { kind: 'word', text: plain.replace(/\*+$/, ''), isPrefix: plain.endsWith('*') }
    return word.startsWith('-') ? [{ kind: 'not' }, sign] : [sign]
  })
}

interface State {
  readonly signs: readonly Sign[]
  at: number
  words: number
  depth: number
}

function parseAlternatives(state: State): Question {
  const parts = [parseAll(state)]
  while (state.signs[state.at]?.kind === 'or') {
    state.at += 1
    parts.push(parseAll(state))
  }
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : { kind: 'or', parts }
}

function parseAll(state: State): Question {
  const parts: Question[] = []
  const without: Question[] = []
  for (let sign = state.signs[state.at]; sign !== undefined; sign = state.signs[state.at]) {
    if (sign.kind === 'or' || sign.kind === 'close') break
    if (sign.kind === 'and') {
      if (parts.length + without.length === 0 || !startsPart(state.signs[state.at + 1]))
        throw refuse('AND stands between two words')
      state.at += 1
    } else if (sign.kind === 'not') {
      state.at += 1
      without.push(parsePart(state))
    } else parts.push(parsePart(state))
  }
  const [only] = parts
  if (only === undefined)
    throw refuse(without.length > 0 ? 'it only says what is left out; give a word to look for' : 'a word is missing')
  return parts.length === 1 && without.length === 0 ? only : { kind: 'and', parts, without }
}

const startsPart = (sign: Sign | undefined): boolean =>
  sign !== undefined && (sign.kind === 'word' || sign.kind === 'open' || sign.kind === 'not')

function parsePart(state: State): Question {
  const sign = state.signs[state.at]
  state.at += 1
  if (sign?.kind === 'open') {
    state.depth += 1
    if (state.depth > depthMax) throw refuse(`more than ${depthMax} parentheses stand in one another`)
    const inner = parseAlternatives(state)
    if (state.signs[state.at]?.kind !== 'close') throw refuse('a parenthesis is not closed')
    state.at += 1
    state.depth -= 1
    return inner
  }
  if (sign?.kind === 'word') return phraseOf(sign.text, sign.isPrefix, state)
  throw refuse('a word is missing')
}

function phraseOf(text: string, isPrefix: boolean, state: State): Phrase {
  const words = [...tokensOf(text, { isQuestion: true })].map(({ word }) => word)
  state.words += words.length
  if (words.length === 0) throw refuse(`“${text}” holds no letter and no digit`)
  if (state.words > questionWordsMax) throw refuse(`it has more than ${questionWordsMax} words`)
  return { kind: 'phrase', words, isPrefix: isPrefix || isLoneCharacter(words.at(-1) ?? '') }
}

/** A name as it is asked for: its words in their order, whatever signs stand in it. `undefined` where there are none. */
export function nameQuestion(name: string): Phrase | undefined {
  const words = [...tokensOf(name.slice(0, questionCharsMax), { isQuestion: true })].map(({ word }) => word)
  return words.length === 0 ? undefined : { kind: 'phrase', words: words.slice(0, questionWordsMax), isPrefix: false }
}

/** What a text has to hold, without what it must not: the phrases that are marked in it. */
export function phrasesOf(question: Question): readonly Phrase[] {
  return question.kind === 'phrase' ? [question] : question.parts.flatMap(phrasesOf)
}

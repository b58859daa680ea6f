/** Whom is a clause about that the parse hangs on a place or a thing? "Two miners were found in a pit, one of whom was beheaded." */
import { personNouns } from '../../quantity/index.ts'
import { isInClass } from '../en/pattern.ts'
import type { Tree } from './node.ts'

/** The noun that "whom" hangs on, where that is people; else the last one before it that is. */
export function personBefore({ tokens }: Tree, noun: number): number {
  const isPeople = (at: number): boolean => {
    const { lemma = '', upos, deprel } = tokens[at] ?? {}
    const isNoun = upos === 'NOUN' && deprel !== 'compound' && !things.test(lemma)
    return isNoun && (personNouns.has(lemma) || isInClass(lemma, 'people') || isInClass(lemma, 'victim'))
  }
  if (isPeople(noun) || !isOfCase(tokens, noun)) return noun
  for (let at = noun - 1; at >= 0; at -= 1) if (isPeople(at)) return at
  return noun
}

/** Classes of people have bodies and houses among them. */
const things =
  /^(?:school|university|hospital|church|mosque|station|company|bank|house|court|ministry|department|state|country|nation|embassy|network|newspaper|body|association|league|union|party|side|power|bench|chamber|cabinet)$/

/** "In Multan", "from a bus": a phrase of where. */
const isOfCase = (tokens: Tree['tokens'], noun: number): boolean =>
  tokens.some(
    ({ head, deprel, lower }) =>
      head === noun && deprel === 'case' && /^(?:in|at|near|from|to|on|into|inside|outside|aboard)$/.test(lower),
  )

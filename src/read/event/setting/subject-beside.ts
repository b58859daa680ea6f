/** Is a place that of who or what another clause tells of? "The staff began a strike, and dozens of schools in Kutaisi were closed". */
import type { Span } from '../../../model/index.ts'
import { isMarked, type Sentence, type Token } from '../../token/index.ts'
import { isInClass } from '../en/pattern.ts'
import { type Heads, isBelow, pathUp } from './attachment.ts'

/** Whether a place stands inside the subject of a clause that is set beside that of an event, which has a subject of its own before it. */
export function isOfSubjectBeside({ tokens }: Sentence, phrase: Span, { own, others }: Heads): boolean {
  const path = pathUp(tokens, phrase)
  const subject = path.find((at, step) => step > 0 && isSubject(tokens[at])) ?? -1
  const clause = tokens[subject]?.head ?? -1
  const { deprel = '', head = -1 } = tokens[clause] ?? {}
  // "Injured, as a station in Kulgam was attacked" tells how.
  const isBeside = deprel === 'conj' || (deprel === 'advcl' && isMarked(tokens, clause, 'mark', isWhile))
  const isTellingHow = tokens.slice(Math.max(...own, 0), subject).some(({ lower }) => circumstances.test(lower))
  if (subject < 0 || !isBeside || isTellingHow) return false
  // "Soldiers shot two, and residents of Jos fled" tells no other event.
  if (isInClass(tokens[subject]?.lemma ?? '', 'people') && !others.includes(clause)) return false
  if (own.length === 0 || own.some((at) => at > subject || isBelow(tokens, at, clause))) return false
  return (
    own.some((at) => at === head || isBelow(tokens, at, head)) &&
    tokens.some((token) => token.head === head && isSubject(token))
  )
}

const circumstances = /^(?:as|when|after|before|because|since|where)$/

const isWhile = (word: string): boolean => word === 'while' || word === 'whereas'

const isSubject = (token: Token | undefined): boolean => /^nsubj/.test(token?.deprel ?? '')

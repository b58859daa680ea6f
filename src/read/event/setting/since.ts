/** Does a clause tell what has been since a war, a coup or another course of years: "4,600 have been killed since the coup"? That is no news of the day. */
import { weekdayWord } from '../../../stdx/index.ts'
import type { Token } from '../../token/index.ts'

/** Courses of years, whatever has been since; and those that may be the news, where thousands tell that they are not. */
const courses = /^(?:war|conflict|insurgency|genocide|independence)$/
const newCourses = /^(?:coup|takeover|putsch|invasion|uprising|revolution|rebellion|occupation)$/
const thousands = /^(?:thousands|millions?|\d{1,3}(?:,\d{3})+)$/

/** Verbs up to which one is joined to others, at most. */
const joinedMax = 3

/** The "since" that the clause of a verb counts from. */
export function sinceCourse(tokens: readonly Token[], clause: number): Token | undefined {
  if (
    !tokens.some(({ head, lower }) => head === clause && /^(?:has|have|had|['’]ve)$/.test(lower)) &&
    !isJoined(tokens, clause)
  )
    return undefined
  const first = firstOf(tokens, clause)
  const isBig = tokens.some(({ lower }) => thousands.test(lower))
  return tokens.find(({ lower, head, deprel }) => {
    if (lower !== 'since' || !/^(?:mark|case)$/.test(deprel)) return false
    const above = tokens[head]?.head ?? -1
    // "Since the war resumed on Tuesday": of these days.
    if (tokens.some((token) => token.head === head && weekdayWord.test(token.lower))) return false
    const names = courseIn(tokens, head)
    return firstOf(tokens, above) === first && (courses.test(names) || (isBig && newCourses.test(names)))
  })
}

/** What "since the war", "since the war broke out", "since the army seized power" name. */
function courseIn(tokens: readonly Token[], head: number): string {
  const { upos, lemma = '' } = tokens[head] ?? {}
  if (upos === 'NOUN') return lemma
  const below = (relation: RegExp): string =>
    tokens.find((token) => token.head === head && relation.test(token.deprel))?.lemma ?? ''
  const isTaking = /^(?:seize|take)$/.test(lemma) && /^(?:power|control)$/.test(below(/^obj$/))
  return isTaking ? 'takeover' : below(/^nsubj/)
}

/** "Have been killed and wounded": the second shares the first's "have", and no subject or tense of its own. */
const isJoined = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb]?.deprel === 'conj' &&
  tokens[verb]?.xpos === 'VBN' &&
  !tokens.some(({ head, deprel }) => head === verb && deprel.startsWith('nsubj'))

function firstOf(tokens: readonly Token[], verb: number): number {
  let at = verb
  for (let steps = 0; steps < joinedMax && isJoined(tokens, at); steps += 1) at = tokens[at]?.head ?? -1
  return at
}

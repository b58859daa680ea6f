/** Does the sentence behind another take back what was told there? "A report said that police had shot two men. They had not." */
import type { Sentence } from '../../token/index.ts'

/** "They had not": what somebody said of them is not so. */
const undone = /^(?:they|he|she|it) (?:had|was|were) (?:not|n['’]t)$/

/** "That is wrong" may be a judgement of what was done, and denies only what somebody said. */
const wrong = /^(?:this|that|it|the (?:report|claim|story|statement)) (?:is|was) (?:wrong|not so)$/

const untrue =
  /^(?:(?:but|however) )?(?:this|that|it|(?:the|this|that|these|those|such) (?:report|claim|story|statement|information|news|rumou?r|post)s?) (?:is|was|are|were) (?:(?:simply|completely|totally|entirely) )?(?:not (?:true|correct|the case)|untrue|false|incorrect|fake(?: news)?|baseless|unfounded|fabricated|(?:an? )?(?:lies?|fabrications?|inventions?|hoax))$/

export function isTakenBack(
  sentences: readonly Sentence[],
  { index }: Sentence,
  { isSaid }: { readonly isSaid: boolean },
): boolean {
  const next = sentences[index + 1]
  if (next === undefined) return false
  const words = next.tokens.flatMap(({ kind, lower }) => (kind === 'mark' ? [] : [lower]))
  if (words.length > wordsMax) return false
  const told = words.join(' ')
  return untrue.test(told) || (isSaid && (undone.test(told) || wrong.test(told)))
}

/** Words of a sentence that only takes another back. */
const wordsMax = 7

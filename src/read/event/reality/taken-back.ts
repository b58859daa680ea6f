/** Does the sentence behind another take back what somebody said there? "A report said that police had shot two men. They had not." */
import type { Sentence } from '../../token/index.ts'

const no =
  /^(?:they|he|she|it) (?:had|was|were) (?:not|n['’]t)$|^(?:this|that|it|the (?:report|claim|story|statement)) (?:is|was) (?:not true|untrue|false|wrong|incorrect|not so)$/

export function isTakenBack(sentences: readonly Sentence[], { index }: Sentence): boolean {
  const next = sentences[index + 1]
  if (next === undefined) return false
  const words = next.tokens.flatMap(({ kind, lower }) => (kind === 'mark' ? [] : [lower]))
  return words.length <= wordsMax && no.test(words.join(' '))
}

/** Words of a sentence that only takes another back. */
const wordsMax = 5

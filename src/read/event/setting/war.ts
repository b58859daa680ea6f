/** Does a phrase name the war in which something was done? "In the war, which ended in 2022, troops killed hundreds": then they did. */
import { isMarked, type Token } from '../../token/index.ts'

/** `path` leads from the phrase up to the root, `own` are the words of what was done. */
export function isOfWar(tokens: readonly Token[], path: readonly number[], own: readonly number[]): boolean {
  return path.slice(1).some((at) => {
    const { lemma = '', deprel = '', head = -1 } = tokens[at] ?? {}
    const isWithin = isMarked(tokens, at, 'case', (word) => /^(?:in|during|throughout)$/.test(word))
    return deprel.startsWith('obl') && isWithin && periods.test(lemma) && own.includes(head)
  })
}

const periods =
  /^(?:war|conflict|uprising|insurgency|rebellion|revolution|campaign|offensive|siege|occupation|dictatorship|rule|genocide)$/

/** Which verb adds the news to a sum? "Bringing to 720 the number killed since 2023": what stands below it is of the sum, and no news. */
import type { Token } from './index.ts'

/** Words from one of a sum up to the verb that brings it. */
const stepsMax = 8

/** The verb that brings the sum which a word is part of. */
export function sumOver(tokens: readonly Token[], word: number): number | undefined {
  for (let at = word, steps = 0; at >= 0 && steps < stepsMax; steps += 1) {
    const { lemma = '', xpos, head = -1 } = tokens[at] ?? {}
    if (xpos === 'VBG' && /^(?:bring|take|push|raise|lift)$/.test(lemma) && hasSum(tokens, at)) return at
    at = head
  }
  return undefined
}

/** "The number of dead", "the toll". */
const hasSum = (tokens: readonly Token[], verb: number): boolean =>
  tokens.some(
    ({ head, lemma, deprel }) =>
      head === verb &&
      /^(?:obj|obl|xcomp)/.test(deprel) &&
      /^(?:number|toll|total|count|tally|figure|sum)$/.test(lemma),
  )

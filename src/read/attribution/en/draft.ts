/** What does a rule of this stage make of a word? */
import type { Rule } from '../../../model/index.ts'
import type { Sentence } from '../../token/index.ts'
import type { TokenRange } from '../sentence-tree.ts'

/** An attribution in words of one sentence. */
export interface Draft {
  readonly anchor: number
  readonly source: TokenRange | undefined
  readonly cue: TokenRange
  readonly content: readonly TokenRange[]
  /** Who passes it on. */
  readonly relay?: { readonly by: TokenRange; readonly cue: TokenRange }
  /** Holds only where the model says nothing of what it stands in. */
  readonly weak?: boolean
  /** Holds only where the model reads nothing at its words. */
  readonly yields?: boolean
  /** Holds also where the model reads less than half of what is said. */
  readonly mends?: boolean
}

/** Looks at one word that may be the heart of a cue. */
export type FigureRule = Rule<(sentence: Sentence, at: number) => Draft | undefined>

/** A range without marks at its ends. */
export function bare({ tokens }: Sentence, [from, to]: TokenRange): TokenRange {
  let [first, end] = [from, to]
  while (first < end && tokens[first]?.kind === 'mark' && !/^["“„«(]$/.test(tokens[first]?.text ?? '')) first += 1
  while (end > first && tokens[end - 1]?.kind === 'mark' && !/^["”»)]$/.test(tokens[end - 1]?.text ?? '')) end -= 1
  return [first, end]
}

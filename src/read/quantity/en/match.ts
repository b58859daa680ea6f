/** What is a rule of quantities, and what does it give? */
import type { Rule } from '../../../model/index.ts'
import type { Figure } from '../figure.ts'
import type { QuantityKind } from './kind.ts'
import type { View } from './view.ts'

export interface QuantityMatch {
  readonly first: number
  readonly last: number
  readonly figure: Figure
  readonly kind: QuantityKind
  /** The counted noun, where there is one. */
  readonly noun: number | undefined
  /** The token through which number and noun hang in the tree. */
  readonly top: number
  /** Ids of the rules that made it. */
  readonly rules: readonly string[]
}

export type Reader = (view: View, at: number) => QuantityMatch | undefined
export type QuantityRule = Rule<Reader>

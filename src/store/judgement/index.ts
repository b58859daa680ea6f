/** What does a ledger keep of analysts' judgements? Each as it was made, in the order in which they were committed. */
import type { Judgement } from '../../model/index.ts'
import type { ChangeKind } from '../query.ts'

/** What became of an incident by a judgement. */
export interface JudgementChange {
  readonly kind: ChangeKind
  readonly id: string
}

export interface LedgerJudgements {
  /** Keeps it, and tells whoever follows the ledger what changed; one that is there already stays as it is. */
  add(judgement: Judgement, changes: readonly JudgementChange[]): Promise<boolean>
  all(): Promise<readonly Judgement[]>
}

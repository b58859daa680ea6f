/**
 * What does an analyst say of the grouping? That several incidents are one, that some reports of an incident tell of another, or that
 * an earlier judgement no longer holds. A judgement is a claim with a name and a reason: kept as it was made, never changed.
 */
import { textId } from './report.ts'

interface JudgementFrame {
  readonly id: string
  /** When it was made, ISO 8601 UTC; before that moment of knowledge it does not hold. */
  readonly at: string
  readonly who: string
  readonly why: string
}

/** The incidents are one; it goes by the id, name, kind and place of the first. */
export interface MergeJudgement extends JudgementFrame {
  readonly kind: 'merge'
  readonly incidents: readonly string[]
}

/** What these reports tell of the incident is another incident, which goes by the judgement's id. */
export interface SplitJudgement extends JudgementFrame {
  readonly kind: 'split'
  readonly incident: string
  readonly reports: readonly string[]
}

/** An earlier judgement no longer holds; undone itself, that one holds again. */
export interface UndoJudgement extends JudgementFrame {
  readonly kind: 'undo'
  readonly judgement: string
}

export type Judgement = MergeJudgement | SplitJudgement | UndoJudgement

type Unnamed<T> = T extends Judgement ? Omit<T, 'id'> : never
export type NewJudgement = Unnamed<Judgement>

/** Named by what it says, so that the same one sent twice is one. */
export function nameJudgement(judgement: NewJudgement): Judgement {
  const { kind, at, who, why, ...rest } = judgement
  const said = JSON.stringify([kind, at, who, why, Object.entries(rest).sort()])
  return { ...judgement, id: `j-${textId(said).slice(0, 12)}` }
}

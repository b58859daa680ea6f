/** From which chance on is a filler given out? By how well the training part scores, in folds that did not see each text. */
import type { MucDocument } from '../eval/muc4-data.ts'
import { type Candidate, chooseFillers, type Filler } from '../eval/muc4-filler.ts'
import { normalise } from '../eval/muc4-found.ts'
import { type FilledRole, filledRoles } from '../eval/muc4-role.ts'
import type { Weights } from '../eval/muc4-weights.ts'
import type { Reading } from '../src/model/index.ts'
import type { TokenizedText } from '../src/read/token/index.ts'

export interface Lesson {
  readonly document: MucDocument
  readonly tokenized: TokenizedText
  readonly reading: Reading
  readonly fold: number
  readonly gold: Readonly<Record<FilledRole, ReadonlySet<string>>>
  readonly relevant: boolean
}

/** `chances[text][role][thing]`, by the fold that did not see the text. */
export type Chances = readonly (readonly (readonly number[])[])[]
export type Candidates = readonly (readonly Candidate[])[]

/** Least chances that are tried. */
const thresholds = Array.from({ length: 27 }, (_, step) => 0.06 + step * 0.02)

interface Counts {
  readonly found: number
  readonly right: number
  readonly gold: number
}

interface Chosen {
  readonly candidates: Candidates
  readonly chances: Chances
  readonly variants: readonly Weights[]
}

/**
 * The least chance with which the training part scores best, by the folds that did not see each text. One for all roles: where chances
 * are true, what is summed scores best from half of its own F1 on (Lipton, Elkan and Naryanaswamy 2014), and one of each role's own
 * would follow the folds' luck.
 */
export function chooseLeast(
  lessons: readonly Lesson[],
  { say, ...chosen }: Chosen & { say: (line: string) => void },
): Weights {
  const counts = new Map(filledRoles.map((role, at) => [role, countAll(lessons, { ...chosen, role, at })]))
  const of = (role: FilledRole, step: number): Counts => counts.get(role)?.[step] ?? { found: 0, right: 0, gold: 0 }
  const scored = filledRoles.filter((role) => role !== 'Described')
  const together = (step: number) => scored.map((role) => of(role, step))
  const best = bestStep(together)
  const f1Of = (list: readonly Counts[]) => (100 * f1(list)).toFixed(1)
  for (const role of filledRoles) say(`${role}: F1 ${f1Of([of(role, best)])}`)
  say(`all roles: F1 ${f1Of(together(best))} from ${thresholds[best]?.toFixed(2)} on`)
  const least = f1(together(best)) / 2
  return new Map(filledRoles.map((role) => [role, [least]]))
}

function f1(counts: readonly Counts[]): number {
  const sum = (name: keyof Counts) => counts.reduce((total, one) => total + one[name], 0)
  return (2 * sum('right')) / Math.max(1, sum('found') + sum('gold'))
}

function bestStep(countsAt: (step: number) => readonly Counts[]): number {
  return thresholds.reduce((best, _, step) => (f1(countsAt(step)) > f1(countsAt(best)) ? step : best), 0)
}

function countAll(
  lessons: readonly Lesson[],
  { candidates, chances, variants, role, at }: Chosen & { role: FilledRole; at: number },
): Counts[] {
  const low = new Map([[role, [thresholds[0] ?? 0]]])
  const fillers = lessons.map(({ tokenized, fold }, index) =>
    chooseFillers(role, {
      candidates: candidates[index] ?? [],
      chances: chances[index]?.[at] ?? [],
      text: tokenized.text,
      weights: { variant: variants[fold] ?? new Map(), least: low },
    }),
  )
  const gold = lessons.map(({ document: { gold: key } }) =>
    role === 'Described' ? (key.templates ?? []).flatMap(({ described }) => described) : key.fillers[role],
  )
  return thresholds.map((threshold) =>
    countRight(
      fillers.map((list) => list.filter((one) => one.chance >= threshold)),
      gold,
    ),
  )
}

function countRight(
  fillers: readonly (readonly Filler[])[],
  gold: readonly (readonly (readonly string[])[])[],
): Counts {
  const sums = { found: 0, right: 0, gold: 0 }
  for (const [index, list] of fillers.entries()) {
    const open = new Set((gold[index] ?? []).map((mentions) => new Set(mentions.map(normalise))))
    sums.gold += open.size
    sums.found += list.length
    for (const { text } of list) {
      const match = [...open].find((mentions) => mentions.has(normalise(text)))
      if (match === undefined) continue
      open.delete(match)
      sums.right += 1
    }
  }
  return sums
}

/**
 * Which fillers belong to one incident? Trees, learned by `train/filler-pairs.ts`, say of two of them how likely they do (`muc4-pair.ts`
 * has what they look at); those that are likely of one are put together.
 */
import type { Filler } from './muc4-filler.ts'
import { pairRow } from './muc4-pair.ts'
import type { Setting, Settings } from './muc4-setting.ts'
import { type Tree, treesValue } from './muc4-trees.ts'
import { isPerpetrator } from './muc4-type.ts'

/**
 * Groups are joined while the mean log odds between their members are above the first; a perpetrator belongs to those where they are
 * above the second. Both set on thirds of the training part that the pairs were not learned from, with fillers that folds found.
 */
const joinMin = 0
const perpetratorMin = -0.5

/** Fillers by incident; perpetrators may belong to several. */
export function groupByIncident(settings: Settings, pairs: readonly Tree[]): Filler[][] {
  const { all } = settings
  const odds = (one: Setting, other: Setting) => treesValue(pairs, pairRow(one, other, settings))
  const things = all.filter(({ filler }) => !isPerpetrator(filler))
  const perpetrators = all.filter(({ filler }) => isPerpetrator(filler))
  if (things.length === 0) return perpetrators.length === 0 ? [] : [all.map(({ filler }) => filler)]
  const groups = join(things, odds)
  return groups.map((group) => {
    const meanOdds = (setting: Setting) => group.reduce((sum, other) => sum + odds(setting, other), 0) / group.length
    const own = perpetrators.filter((one) => groups.length === 1 || meanOdds(one) > perpetratorMin)
    return [...group, ...own].map(({ filler }) => filler)
  })
}

/** Joins the two groups that are likeliest one, as long as they are more likely one than not. */
function join(things: readonly Setting[], odds: (one: Setting, other: Setting) => number): Setting[][] {
  const table = new Map(things.map((one) => [one, new Map(things.map((other) => [other, odds(one, other)]))]))
  const groups = things.map((one) => [one])
  for (;;) {
    let best = { first: -1, second: -1, mean: joinMin }
    for (let first = 0; first < groups.length; first += 1)
      for (let second = first + 1; second < groups.length; second += 1) {
        const [mine = [], theirs = []] = [groups[first], groups[second]]
        const sum = mine.reduce(
          (total, one) => total + theirs.reduce((part, other) => part + (table.get(one)?.get(other) ?? 0), 0),
          0,
        )
        const mean = sum / (mine.length * theirs.length)
        if (mean > best.mean) best = { first, second, mean }
      }
    if (best.first < 0) return groups
    groups[best.first]?.push(...(groups[best.second] ?? []))
    groups.splice(best.second, 1)
  }
}

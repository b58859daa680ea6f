/** What tells that a name is a place by what other names of the report are? Asked after the rules that look at its own words. */
import type { Rule } from '../../../model/index.ts'
import type { Candidate } from '../candidate.ts'
import { before, type Context } from '../context.ts'
import { followsSurePreposition, isDoubtful } from '../refuse.ts'

/** "Almaty, Aktau and Zhanaozen": what goes for one name of a list goes for all. */
export const listRule: Rule<
  (list: readonly Candidate[], context: Context, isPlace: (one: Candidate) => boolean) => boolean
> = {
  id: 'place/en/list',
  reads:
    'reads the names of a list as places where one of them is, or where there are four or more names and all could be',
  apply: (list, context, isPlace) => {
    const joint = list.at(-1) === undefined ? undefined : before(list[list.length - 1] as Candidate, 1)
    if (list.length === 2 && joint?.text === ',') return false
    if (list.some(isPlace)) return true
    return list.length >= listNamesMin && list.every((one) => !isDoubtful(one, context))
  },
}
/** So many names of places in a row are no accident; three may still be a firm of lawyers. */
const listNamesMin = 4

/** Candidates joined by commas, "and", "or"; each in one list at most, alone ones in none. */
export function findLists(candidates: readonly Candidate[], { candidates: neighbours }: Context): Candidate[][] {
  const lists: Candidate[][] = []
  let open: Candidate[] = []
  for (const candidate of candidates) {
    const { sentence, first, letterCase } = candidate
    const joint = before(candidate, 1)?.lower ?? ''
    const previous = before(candidate, 2)?.text === ',' && joint !== ',' ? first - 3 : first - 2
    const joined = /^(?:,|and|or|&)$/.test(joint) && letterCase !== 'upper'
    if (!joined || neighbours.to(sentence, previous) !== open.at(-1)) open = []
    if (open.length === 1) lists.push(open)
    open.push(candidate)
  }
  return lists
}

/** A name that the report has already used for a place. */
export const repeatRule: Rule<(candidate: Candidate, context: Context, names: ReadonlySet<string>) => boolean> = {
  id: 'place/en/repeat',
  reads: 'reads a name that stands for a place elsewhere in the report',
  apply: (candidate, context, names) =>
    names.has(candidate.name.toLowerCase()) &&
    (!context.surnames.has(candidate.name.toLowerCase()) || followsSurePreposition(candidate)),
}

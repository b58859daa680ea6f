/** What befell people beside what a verb says of them? "Killed and wounded 100", "dragged a trader from a car and lynched him". */
import type { Fate } from './fate.ts'
import { patientOf } from './particle.ts'
import { type Counted, childrenBy, formAt, type SentenceView } from './view.ts'
import { type Category, fateForms } from './words.ts'

/** "Killed and wounded 100", "100 were killed or injured": of the dead and the hurt together, so that neither is their number. */
export function isOfBoth(view: SentenceView, { category, by }: Fate, number: number): boolean {
  if (category !== 'killed' && category !== 'injured') return false
  const other: Category = category === 'killed' ? 'injured' : 'killed'
  const isOther = (at: number): boolean => fateForms.get(formAt(view, at)) === other
  if (number > by) return isJoin(view, by - 1) && (isOther(by - 2) || (isOther(by - 3) && isList(view, by - 2)))
  const next = by + (view.tokens[by + 2]?.upos === 'ADV' ? 3 : 2)
  // "Were killed and injured survivors taken away", "were killed and wounded 30".
  const behind = view.tokens[next + 1]?.upos ?? ''
  return isJoin(view, by + 1) && isOther(next) && !/^(?:NOUN|PROPN|NUM|PRON|ADJ|DET)$/.test(behind)
}

const isJoin = (view: SentenceView, at: number): boolean => /^(?:and|or|and\/or|\/)$/.test(formAt(view, at))
const isList = (view: SentenceView, at: number): boolean => formAt(view, at) === ','

/** "Dragged a trader from an ambulance and lynched him": what the next verb does to a pronoun befell whom the first had for its object. */
export function fateOfPronoun({ view, relation, governor: verb }: Counted): Fate | undefined {
  if (relation !== 'obj' || verb < 0) return undefined
  const { deprel = '', head = -1 } = view.tokens[verb] ?? {}
  // "Stopped a bus, shot two teachers and killed them": all hang on the first verb.
  const first = deprel === 'conj' ? head : verb
  for (const next of childrenBy(view, first, /^conj$/)) {
    if (next <= verb || childrenBy(view, next, /^nsubj/).length > 0) continue
    const them = childrenBy(view, next, /^obj$/).find((child) => /^(?:him|her|them)$/.test(formAt(view, child)))
    const category = patientOf(view, next) ?? (formAt(view, (them ?? next) + 1) === 'dead' ? 'killed' : undefined)
    if (them !== undefined && (category === 'killed' || category === 'abducted' || category === 'detained'))
      return { category, by: next }
  }
  return undefined
}

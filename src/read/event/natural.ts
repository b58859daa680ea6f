/** What wrecked the houses, where nobody is said to have? In a report of an earthquake or a storm that tells of no violence, that did. */
import type { Rule } from '../../model/index.ts'
import type { JoinedDraft } from './join.ts'
import { kinds } from './kind.ts'
import { isFactual } from './own-reality.ts'

export const wreckedByNature: Rule = {
  id: 'event/en/wrecked-by-nature',
  reads:
    'What nobody is said to have wrecked ("98 % of buildings were destroyed") in a report of a disaster that tells of no violence is the disaster’s.',
  apply: undefined,
}

export const naturalRules: readonly Rule[] = [wreckedByNature]

/** Does a report tell of a disaster, and of nobody's violence? */
export function isOfNature(drafts: readonly JoinedDraft[]): boolean {
  const factual = drafts.filter(({ reality }) => isFactual(reality))
  return (
    factual.some(({ kind }) => kind.type === 'DISASTER') &&
    !factual.some(({ kind, name, roles }) => kind.type === 'ASSAULT' && !(isOutcome(name) && isByNobody(roles)))
  )
}

/** "It was as strong as the one which levelled villages": a word that stands for another names nobody. */
const isByNobody = ({ actors }: JoinedDraft['roles']): boolean =>
  actors.every(({ text }) => /^(?:(?:the|that) )?(?:one|ones|it|which|that)$/i.test(text))

const isOutcome = (name: JoinedDraft['name']): boolean => name === 'destroy' || name === 'kill' || name === 'injure'

/** In a report of a disaster alone: the disaster's where nobody did it, as it was otherwise. */
export function asNatural(draft: JoinedDraft): JoinedDraft {
  const kind = kinds.get('disaster')
  if (draft.name !== 'destroy' || kind === undefined || !isByNobody(draft.roles)) return draft
  const because = { rule: wreckedByNature.id, from: draft.from, to: draft.to }
  return { ...draft, kind, joinedBy: [...draft.joinedBy, because] }
}

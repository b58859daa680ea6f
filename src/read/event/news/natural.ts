/** What wrecked the houses or blocked the road, where nobody is said to have? In a report of an earthquake or a storm that tells of no violence, that did. */
import type { Rule } from '../../../model/index.ts'
import { kinds } from '../kind.ts'
import { isFactual } from '../reality/own-reality.ts'
import type { JoinedDraft } from '../trigger/join.ts'

export const wreckedByNature: Rule = {
  id: 'event/en/wrecked-by-nature',
  reads:
    'What nobody is said to have wrecked or blocked ("98 % of buildings were destroyed", "houses collapsed", "the road was blocked") in a report of a disaster that tells of no violence is the disaster’s.',
  apply: undefined,
}

export const naturalRules: readonly Rule[] = [wreckedByNature]

/** A draft with the lemma of its word. */
export interface Worded {
  readonly draft: JoinedDraft
  readonly lemma: string
}

/** Does a report tell of a disaster, and of nobody's violence? */
export function isOfNature(drafts: readonly Worded[]): boolean {
  const factual = drafts.filter(({ draft }) => isFactual(draft.reality))
  return (
    factual.some(({ draft }) => draft.kind.type === 'DISASTER') &&
    !factual.some(({ draft }) => draft.kind.type === 'ASSAULT' && !isHarmByNobody(draft))
  )
}

/** "It was as strong as the one which levelled villages": a word that stands for another names nobody. */
const isByNobody = ({ actors }: JoinedDraft['roles']): boolean =>
  actors.every(({ text }) => /^(?:(?:the|that) )?(?:one|ones|it|which|that)$/i.test(text))

/** Houses wrecked or people killed or hurt by nobody, in words that say no more. */
function isHarmByNobody({ name, roles }: JoinedDraft): boolean {
  if (!isByNobody(roles)) return false
  return name === 'destroy' || name === 'kill' || name === 'injure'
}

/** Verbs of what falls by itself. */
const falls: ReadonlySet<string> = new Set(['collapse', 'crumble', 'give', 'cave', 'topple', 'buckle'])

/** In a report of a disaster alone: the disaster's where nobody did it, as it was otherwise. */
export function asNatural(draft: JoinedDraft, lemma: string): JoinedDraft {
  const kind = kinds.get('disaster')
  const isFall = draft.name === 'accident' && !draft.noun && falls.has(lemma)
  const isWreck = (draft.name === 'destroy' || draft.name === 'obstruct') && isByNobody(draft.roles)
  if (kind === undefined || !(isFall || isWreck)) return draft
  const because = { rule: wreckedByNature.id, from: draft.from, to: draft.to }
  // Houses that fell did nothing.
  const roles = isFall ? { ...draft.roles, actors: [] } : draft.roles
  return { ...draft, kind, roles, joinedBy: [...draft.joinedBy, because] }
}

/** Were people killed or hurt by nobody and nothing that their own sentence names, so that it was in what the report told before? */
import type { Sentence } from '../../token/index.ts'
import { wreckedByNature } from '../news/natural.ts'
import { hasHarmed } from '../setting/harmed.ts'
import { opensAnother } from '../setting/opening.ts'
import { consequence, type JoinedDraft } from './join.ts'

const outcomes: ReadonlySet<JoinedDraft['name']> = new Set(['kill', 'injure', 'drown'])

export function isOutcome(sentence: Sentence, draft: JoinedDraft): boolean {
  const { name, noun, roles, joinedBy } = draft
  // Attackers who were killed were killed by somebody, and not by the blast or fire told before.
  if (roles.targets.some(({ sector }) => sector === 'REB' || sector === 'UAF' || sector === 'CRM')) return false
  if (opensAnother(sentence) || isOfThose(sentence, draft) || isOfOwnCause(sentence, draft)) return false
  if (isOfOtherCrowds(sentence, draft)) return false
  if (joinedBy.some(({ rule }) => rule === wreckedByNature.id)) return true
  return (
    outcomes.has(name) &&
    !noun &&
    roles.actors.length === 0 &&
    !roles.acted &&
    joinedBy.every(({ rule }) => rule === consequence.id)
  )
}

/** "The names of those killed in the riot": they died in that, and not in what its sentence tells. */
function isOfThose({ tokens }: Sentence, { head }: JoinedDraft): boolean {
  const { deprel, head: people = -1 } = tokens[head] ?? {}
  if (deprel !== 'acl' || tokens[people]?.lower !== 'those') return false
  return tokens.some(({ head: above, deprel: as, upos }) => above === head && as === 'obl' && upos === 'NOUN')
}

/** "Similar protests in 2024 left 60 dead": those protests did; "the protests left nine dead" goes on with what was told before. */
const isOfOtherCrowds = ({ tokens }: Sentence, { heads }: JoinedDraft): boolean =>
  tokens.some(
    ({ lemma }, at) =>
      hasHarmed(tokens, at, heads) &&
      /^(?:protest|demonstration|rally|march|riot|unrest|uprising|strike|agitation|coup|mutiny)$/.test(lemma) &&
      !tokens.some((word) => word.head === at && /^(?:the|these|those|this)$/.test(word.lower)),
  )

/** "Were killed when debris fell on their car": of what something else did; "when their car skidded" may go on with what was told before. */
function isOfOwnCause({ tokens }: Sentence, { heads }: JoinedDraft): boolean {
  const below = (of: number, relation: RegExp): number[] =>
    tokens.flatMap(({ head, deprel }, at) => (head === of && relation.test(deprel) ? [at] : []))
  const isThing = (at: number): boolean => tokens[at]?.xpos === 'NN' && below(at, /^nmod:poss$/).length === 0
  return heads
    .flatMap((head) => below(head, /^advcl$/))
    .filter((clause) => below(clause, /^(?:mark|advmod)$/).some((mark) => tokens[mark]?.lower === 'when'))
    .some((clause) => below(clause, /^nsubj$/).some(isThing))
}

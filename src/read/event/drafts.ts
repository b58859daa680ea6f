/** Which deeds does a sentence tell, with those for whom its pronouns stand, and whom does it leave for the pronouns of the next? */
import type { AttributionMention } from '../attribution/index.ts'
import type { PartyMention } from '../party/index.ts'
import type { PlaceMention } from '../place/index.ts'
import type { Name } from '../syntax/index.ts'
import type { Sentence } from '../token/index.ts'
import { makeScene } from './clause/scene.ts'
import { makeTree } from './clause/tree.ts'
import { asAttempt } from './news/attempt.ts'
import { isFigureLine } from './news/figure-line.ts'
import { withMeant } from './role/meant-before.ts'
import type { Mention } from './role/mention.ts'
import { readPronouns, type ToldBefore } from './role/pronoun.ts'
import { type JoinedDraft, joinDrafts } from './trigger/join.ts'
import { findTriggers } from './trigger/trigger.ts'

/** What stands in a sentence. */
interface Here {
  readonly parties: readonly PartyMention[]
  readonly names: readonly Name[]
  readonly places: readonly { readonly place: PlaceMention }[]
  readonly attributions: readonly AttributionMention[]
}

export function draftsOf(
  sentence: Sentence,
  here: Here,
  before: ToldBefore,
): { readonly drafts: readonly JoinedDraft[]; readonly told: ToldBefore } {
  if (isFigureLine(sentence)) return { drafts: [], told: before }
  const tree = makeTree(sentence)
  const scene = makeScene(tree, here)
  const quoted = here.attributions.flatMap(({ mode, content }) => (mode === 'direct' ? content : []))
  const { meant, told } = sentence.headline ? { meant: none, told: before } : readPronouns(scene, before, quoted)
  const drafts = joinDrafts(tree, findTriggers(scene)).map((draft) => withMeant(asAttempt(tree, draft), scene, meant))
  return { drafts, told }
}

const none: ReadonlyMap<number, Mention> = new Map()

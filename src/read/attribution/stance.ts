/** What does a source make of what it is said to say: does it assert, confirm, deny, doubt, promise, threaten or ask? */
import type { Attribution } from '../../model/index.ts'
import type { Token } from '../token/index.ts'
import { askingWith, calling, negations, refusals, stances, untrueWords } from './en/words.ts'

type Stance = Attribution['stance']

export interface Saying {
  readonly anchor: Token
  /** Words of the cue. */
  readonly cue: readonly Token[]
  /** First words of each piece of the content, in text order. */
  readonly content: readonly Token[]
  /** Its last words. */
  readonly closing: readonly Token[]
  /** The anchor's dependents, and what it hangs on. */
  readonly dependents: readonly Token[]
  readonly head: Token | undefined
}

/**
 * The stance of a saying. A denial that is denied asserts; any other saying that is negated or refused leaves the matter in doubt.
 *
 * @example "refused to confirm that two people had died" doubts it.
 */
export function stanceOf(saying: Saying): Stance {
  const { anchor, cue, content, dependents, head } = saying
  const stance = plainStance(saying)
  const isRefused =
    [...cue, ...dependents].some(({ lower }) => negations.has(lower)) ||
    [...cue, ...(anchor.deprel === 'xcomp' && head !== undefined ? [head] : [])].some(({ lemma }) =>
      refusals.has(lemma),
    )
  // "Neither account could be confirmed."
  const isNone = stance === 'confirms' && isPassive(saying) && none.has(content[0]?.lower ?? '')
  if (!isRefused && !isNone) return stance
  return stance === 'denies' || stance === 'doubts' ? 'asserts' : 'doubts'
}

const none: ReadonlySet<string> = new Set(['neither', 'none', 'no', 'nothing'])

const isPassive = ({ dependents }: Saying): boolean => dependents.some(({ deprel }) => deprel === 'aux:pass')

function plainStance(saying: Saying): Stance {
  const { anchor, cue, content, closing } = saying
  // "Called the report a lie", "described the claim as pure invention".
  const last = closing.findLast(({ kind }) => kind === 'word')
  if (calling.has(anchor.lemma) && untrueWords.has(last?.lower ?? '')) return 'denies'
  const [first, second] = content.filter(({ kind }) => kind === 'word')
  const isTask = first?.lower === 'to' && (second?.xpos === 'VB' || second?.xpos === 'RB')
  const after = cue.find(({ start }) => start > anchor.start)?.lower ?? first?.lower
  if (anchor.lemma === 'call' && (after === 'for' || after === 'on' || after === 'upon')) return 'asks'
  const plea = anchor.lemma === 'plead' ? content.findIndex(({ lower }) => lower === 'guilty') : -1
  if (plea >= 0) return content[plea - 1]?.lower === 'not' ? 'denies' : 'asserts'
  // "Is said to be critical".
  const isHearsay = anchor.lemma === 'say' && isPassive(saying)
  if (isTask && askingWith.has(anchor.lemma) && !isHearsay) return 'asks'
  for (const token of [anchor, ...cue]) {
    const stance = stances.get(token.lemma)
    if (stance !== undefined) return stance
  }
  return 'asserts'
}

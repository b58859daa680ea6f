/** Does a place tell where words were said, or belongs it to what they were about? "Discussed the war in Yemen", "urged them to leave Aleppo". */
import type { Span } from '../../model/index.ts'
import type { Sentence, Token } from '../token/index.ts'
import { isInClass } from './en/pattern.ts'

const wordy: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'SUPPORT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'])

/** Whether an event is words, which need not be where their matter is; a visit is. */
export const isSaid = ({ type, mode }: { readonly type: string; readonly mode?: string | undefined }): boolean =>
  wordy.has(type) && mode !== 'visit' && mode !== 'investigate'

/** Steps from a place up to the event. */
const stepsMax = 12

/** Whether a place hangs on an object or a complement of the event's words that is no meeting, paper or building. */
export function isOfMatter({ tokens }: Sentence, { start, end }: Span, own: readonly number[]): boolean {
  let at = tokens.findIndex(
    (token) => token.start >= start && token.end <= end && !isInside(tokens[token.head], { start, end }),
  )
  let below = -1
  for (let steps = 0; at >= 0 && steps < stepsMax; steps += 1) {
    if (own.includes(at)) return below >= 0 && isMatter(tokens, below, { start, end })
    // "On the margins of the meeting in New York".
    if (whereSaid.some((name) => isInClass(tokens[at]?.lemma ?? '', name))) return false
    below = at
    at = tokens[at]?.head ?? -1
  }
  return false
}

/** What words are about: an object, a complement, "on" or "about" something; not the place itself. */
function isMatter(tokens: readonly Token[], at: number, place: Span): boolean {
  const token = tokens[at]
  if (token === undefined || isInside(token, place)) return false
  const { deprel, upos } = token
  // "Met to discuss the war in Yemen".
  const isAim =
    deprel === 'advcl' &&
    upos === 'VERB' &&
    tokens.some(({ head, deprel: as, lower }) => head === at && as === 'mark' && lower === 'to')
  if (isAim || /^(?:ccomp|xcomp)/.test(deprel)) return true
  if (upos !== 'NOUN') return false
  const about = tokens.some(({ head, deprel: as, lower }) => head === at && as === 'case' && matters.test(lower))
  return deprel === 'obj' || (/^(?:obl|nmod)/.test(deprel) && about)
}

const matters = /^(?:on|about|over|for|against|of)$/
const whereSaid = ['meeting', 'accord', 'building', 'demo', 'person', 'party', 'place']

const isInside = (token: Token | undefined, { start, end }: Span): boolean =>
  token !== undefined && token.start >= start && token.end <= end

/** Does a place tell where words were said, or belongs it to what they were about? "Discussed the war in Yemen", "urged them to leave Aleppo". */
import { contains, type Event, type Span } from '../../../model/index.ts'
import { isMarked, type Sentence, type Token } from '../../token/index.ts'
import { isInClass } from '../en/pattern.ts'
import { isFactual } from '../reality/own-reality.ts'
import { pathUp } from './attachment.ts'

const wordy: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'SUPPORT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'])

/** Whether an event is words, which need not be where their matter is; a visit is. */
export const isSaid = ({ type, mode }: { readonly type: string; readonly mode?: string | undefined }): boolean =>
  wordy.has(type) && mode !== 'visit' && mode !== 'investigate'

/** Whether words have been said, whatever day they are about: what was ordered or threatened on Thursday has been. */
export const isUttered = (kind: Parameters<typeof isSaid>[0], reality: Event['reality']): boolean =>
  kind.type === 'REQUEST' || kind.type === 'THREATEN' || (isSaid(kind) && isFactual(reality))

/** "Threatened to strike on Sunday", "threatened a strike from Sunday": is a day only that of what is threatened? */
export function isDayOfMatter({ tokens }: Sentence, day: Span, own: readonly number[]): boolean {
  const path = pathUp(tokens, day)
  const isFrom = isMarked(tokens, path[0] ?? -1, 'case', (word) => word === 'from' || word === 'for')
  const end = path.findIndex((at) => own.includes(at))
  const clauses = end < 0 ? [] : path.slice(1, end)
  return isFrom || clauses.some((at) => /^(?:xcomp|ccomp)/.test(tokens[at]?.deprel ?? ''))
}

/** Steps from a place up to the event. */
const stepsMax = 12

/** Whether a place hangs on an object or a complement of the event's words that is no meeting, paper or building. */
export function isOfMatter({ tokens }: Sentence, place: Span, own: readonly number[]): boolean {
  const isInside = (token: Token | undefined): boolean => token !== undefined && contains(place, token)
  let at = tokens.findIndex((token) => isInside(token) && !isInside(tokens[token.head]))
  let below = -1
  for (let steps = 0; at >= 0 && steps < stepsMax; steps += 1) {
    if (own.includes(at)) return below >= 0 && !isInside(tokens[below]) && isMatter(tokens, below)
    // "On the margins of the meeting in New York".
    if (whereSaid.some((name) => isInClass(tokens[at]?.lemma ?? '', name))) return false
    below = at
    at = tokens[at]?.head ?? -1
  }
  return false
}

/** What words are about: an object, a complement, "on" or "about" something. */
function isMatter(tokens: readonly Token[], at: number): boolean {
  const { deprel = '', upos = '' } = tokens[at] ?? {}
  // "Met to discuss the war in Yemen".
  const isAim = deprel === 'advcl' && upos === 'VERB' && isMarked(tokens, at, 'mark', (word) => word === 'to')
  if (isAim || /^(?:ccomp|xcomp)/.test(deprel)) return true
  if (upos !== 'NOUN') return false
  const about = isMarked(tokens, at, 'case', (word) => matters.test(word))
  return deprel === 'obj' || (/^(?:obl|nmod)/.test(deprel) && about)
}

const matters = /^(?:on|about|over|for|against|of)$/
const whereSaid = ['meeting', 'accord', 'building', 'demo', 'person', 'party', 'place']

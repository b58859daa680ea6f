/** Is an event told only as that of which something is counted, mourned or sought: "the toll of the crash", "survivors of a shipwreck"? */
import type { Sentence } from '../../token/index.ts'
import type { Heads } from './attachment.ts'

/** Nouns of what an event leaves behind: what is done with them is of a later day. */
const remains =
  /^(?:toll|number|count|figure|survivor|victim|suspect|cause|anniversary|investigation|inquiry|probe|trial|case|report|news|footage|video|funeral|family|relative|wreckage|aftermath)s?$/

/** Is an event only what such a noun is of: "survivors of a shipwreck", "the toll in the crash"? */
export function isOnlyAbout({ tokens }: Sentence, { own }: Heads): boolean {
  return own.every((at) => {
    const { deprel = '', head = -1 } = tokens[at] ?? {}
    const inside = own.includes(head)
    return inside || (deprel === 'nmod' && remains.test(tokens[head]?.lemma ?? '')) || isOfFigure(tokens, at)
  })
}

/** "The number of people killed in the sinking of a ferry rose on Sunday": what only says of whom there are so many. */
function isOfFigure(tokens: Sentence['tokens'], event: number): boolean {
  let at = event
  for (let steps = 0; steps < 6 && /^(?:nmod|acl$|obl|advcl)/.test(tokens[at]?.deprel ?? ''); steps += 1) {
    at = tokens[at]?.head ?? -1
    if (/^(?:toll|number|count|figure)$/.test(tokens[at]?.lemma ?? '')) return true
  }
  return false
}

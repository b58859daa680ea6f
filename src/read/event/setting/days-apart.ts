/** What came days before or after an event is told to say when that was, and has a place and a day of its own. */
import type { Span } from '../../../model/index.ts'
import type { Sentence, Token } from '../../token/index.ts'
import { type Heads, isBelow, pathUp } from './attachment.ts'

/** Whoever came to a town some days before is there: "was shot a day after he arrived in Kano". */
const arrivals = /^(?:arrive|return|come|reach|enter|move|land|visit|settle|deploy|open|begin|start)$/

/**
 * Is a phrase in what came days before or after an event: "freed in Osh on Friday, two days after he was seized in Batken", "a week after 44
 * died in Adana on 3 May"? What is hours apart is of one place and day as often as not.
 */
export function isDaysApart(sentence: Sentence, phrase: Span, { own }: Heads): boolean {
  const { tokens } = sentence
  return tokens.some(({ lower, head, deprel }, at) => {
    // "The day before" leads nothing in.
    const isLeading = /^(?:after|before)$/.test(lower) && /^(?:mark|case)$/.test(deprel)
    if (!isLeading || !isUnit(tokens[at - 1]) || !isLedBy(sentence, phrase, at)) return false
    return !arrivals.test(tokens[head]?.lemma ?? '') && !own.some((event) => isBelow(tokens, event, head))
  })
}

/** Is a phrase in the clause or about the noun that the word at `mark` leads in: "after he was seized in Batken", "after the riot in Osh"? */
export const isLedBy = ({ tokens }: Sentence, phrase: Span, mark: number): boolean =>
  pathUp(tokens, phrase).includes(tokens[mark]?.head ?? -1)

const isUnit = (token: Token | undefined): boolean =>
  /^(?:day|week|fortnight|month|year|decade)s?$/.test(token?.lower ?? '')

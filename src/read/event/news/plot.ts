/**
 * Which sentences tell the plot of a novel, a film or a play? "The story follows a nurse. Rebels shell her town", all in the present, up
 * to the first sentence that speaks in the past or of those who made it. What happens and how many die in it is nobody's news.
 */
import type { Rule } from '../../../model/index.ts'
import type { Sentence, TokenizedText } from '../../token/index.ts'
import { fictions, plotParts, plotVerbs } from '../en/words.ts'

const plot: Rule = {
  id: 'event/en/plot',
  reads:
    'What a sentence tells of a plot ("the novel follows", "in the opening scene"), and those after it that go on in the present, is no event and counts nobody.',
  apply: undefined,
}

export const plotRules: readonly Rule[] = [plot]

/** Sentences of plots, by index. */
export function plotSentences({ sentences }: TokenizedText): ReadonlySet<number> {
  const told = new Set<number>()
  for (const sentence of sentences) {
    if (sentence.headline || !isPresent(sentence.tokens, rootOf(sentence))) continue
    if (opensPlot(sentence) || (told.has(sentence.index - 1) && goesOn(sentence))) told.add(sentence.index)
  }
  return told
}

const rootOf = ({ tokens }: Sentence): number => tokens.findIndex(({ head }) => head < 0)

/** "Follows", "is kidnapped": neither past nor future. */
export function isPresent(tokens: Sentence['tokens'], verb: number): boolean {
  const auxiliaries = tokens.flatMap(({ head, deprel, lower }) =>
    head === verb && /^(?:aux|cop)/.test(deprel) ? [lower] : [],
  )
  if (auxiliaries.length > 0) return auxiliaries.every((word) => /^(?:is|are|being|do|does)$/.test(word))
  return /^VB[ZP]$/.test(tokens[verb]?.xpos ?? '')
}

/** "The novel follows a nurse", "in the opening scene". */
function opensPlot({ tokens }: Sentence): boolean {
  return tokens.some(({ lemma, deprel, head }, at) => {
    const isSerial =
      /^(?:season|series|instalment|installment|finale)$/.test(lemma) &&
      !tokens.some((word) => word.head === at && word.deprel === 'nmod')
    const isWork = fictions.has(lemma) || isSerial || /^(?:story|plot|tale)$/.test(lemma)
    if (deprel === 'nsubj' && isWork) return plotVerbs.has(tokens[head]?.lemma ?? '')
    const below = tokens.filter((word) => word.head === at)
    const isWithin = below.some((word) => word.deprel === 'case' && /^(?:in|through)$/.test(word.lower))
    // "Halfway through The Salt Mill, her new drama".
    const isNamed = below.some((word) => word.deprel === 'appos' && fictions.has(word.lemma))
    return (
      deprel.startsWith('obl') && isWithin && (isNamed || ((isWork || plotParts.has(lemma)) && isOfWork(tokens, at)))
    )
  })
}

/** "The opening scene", "the first act", "the novel"; a "scene" alone is one of a crime. */
function isOfWork(tokens: Sentence['tokens'], at: number): boolean {
  if (!plotParts.has(tokens[at]?.lemma ?? '')) return true
  return tokens.some(
    ({ head, lower }) => head === at && /^(?:opening|first|second|third|final|last|closing)$/.test(lower),
  )
}

/** Not of those who made it, nor said by anybody. */
const goesOn = ({ tokens }: Sentence): boolean =>
  !tokens.some(({ lemma, deprel }) => deprel.startsWith('nsubj') && makers.test(lemma)) &&
  !tokens.some(({ lemma, head, text }) => (head < 0 && /^(?:say|tell)$/.test(lemma)) || text === '"' || text === '“')

const makers = /^(?:director|author|novelist|writer|playwright|actor|actress|critic|publisher|audience|film-?maker)$/

/** What do the rules of tallies see? One quantity of people in the tree of its sentence. */
import type { Quantity } from '../../quantity/index.ts'
import type { Sentence, Token } from '../../token/index.ts'

export interface SentenceView {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly childrenOf: (index: number) => readonly number[]
  /** Of abductions and arrests, the last that the report told of was an abduction. */
  readonly abduction: boolean
}

export interface Counted {
  readonly view: SentenceView
  readonly quantity: Quantity
  /** The phrase's token in the tree: of joined phrases, the first. */
  readonly anchor: number
  readonly relation: string
  /** Index of the anchor's governor, -1 at the root. */
  readonly governor: number
  /** The counted noun, lower case, where there is one. */
  readonly noun: string | undefined
  /** One past the last token of number and noun. */
  readonly phraseEnd: number
}

export function viewSentence(sentence: Sentence, abduction = false): SentenceView {
  const { tokens } = sentence
  const children = Map.groupBy(tokens.keys(), (index) => tokens[index]?.head ?? -1)
  return { sentence, tokens, abduction, childrenOf: (index) => children.get(index) ?? [] }
}

export function viewQuantity(view: SentenceView, quantity: Quantity): Counted {
  const { tokens } = view
  const anchor = firstConjunct(view, quantity.top)
  const token = tokens[anchor]
  const noun = quantity.noun === undefined ? undefined : tokens[quantity.noun]?.lower
  return {
    view,
    quantity,
    anchor,
    relation: token?.deprel ?? '',
    governor: token?.head ?? -1,
    noun,
    phraseEnd: Math.max(quantity.lastToken, quantity.noun ?? 0) + 1,
  }
}

/** Phrases that one conjunction joins, at most. */
const conjunctsMax = 12

/** "12 soldiers and 30 civilians": what befell the first befell the second. A verb in between starts over. */
function firstConjunct({ tokens }: SentenceView, top: number): number {
  let at = top
  for (let climbed = 0; climbed < conjunctsMax; climbed += 1) {
    const token = tokens[at]
    const head = token === undefined ? undefined : tokens[token.head]
    // "A total of 243 people were held": the total is what they are.
    const isTotal = token?.deprel === 'nmod' && head?.lower === 'total'
    if ((token?.deprel !== 'conj' && !isTotal) || head === undefined || head.upos === 'VERB' || head.upos === 'AUX')
      break
    at = token.head
  }
  return at
}

/** Index behind the last word of a noun phrase with what "of" and "and" add to it, and without its clauses. */
export function nounPhraseEnd(view: SentenceView, top: number, least: number): number {
  let end = least
  for (const child of view.childrenOf(top)) {
    const { deprel = '', upos = '' } = view.tokens[child] ?? {}
    if (child < top || !/^(?:nmod|conj|flat|compound)/.test(deprel) || upos === 'VERB' || upos === 'AUX') continue
    end = Math.max(end, nounPhraseEnd(view, child, child + 1))
  }
  return end
}

/** The children of a token with one of some relations. */
export function childrenBy({ tokens, childrenOf }: SentenceView, index: number, relations: RegExp): number[] {
  return childrenOf(index).filter((child) => relations.test(tokens[child]?.deprel ?? ''))
}

export const lemmaAt = ({ tokens }: SentenceView, index: number): string => tokens[index]?.lemma ?? ''
export const formAt = ({ tokens }: SentenceView, index: number): string => tokens[index]?.lower ?? ''

/** Whether a verb stands in the passive, an auxiliary telling so. */
export const isPassive = (view: SentenceView, verb: number): boolean =>
  childrenBy(view, verb, /^(?:aux:pass|nsubj:pass)$/).length > 0

/** "A woman", "another", by no number. */
export const isOnePerson = ({ because }: Quantity): boolean => because[0]?.rule === 'quantity/en/person'

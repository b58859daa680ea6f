/** Which gerunds name an event, where the parser took them for verbs: "died in the police firing", "killed in shelling by the army"? */
import type { Token } from '../../token/index.ts'
import { nominalGerunds, occurrencePrepositions } from '../en/words.ts'

/** The words with such gerunds as nouns in the place that the tree gave to the noun or preposition before them. */
export function nounifyGerunds(tokens: readonly Token[]): readonly Token[] {
  const gerunds = tokens.flatMap(({ upos, lower }, index) =>
    upos === 'VERB' && nominalGerunds.has(lower) && isBare(tokens, index) ? [index] : [],
  )
  if (gerunds.length === 0) return tokens
  const words = [...tokens]
  for (const gerund of gerunds) nounify(words, gerund)
  return words
}

/** A gerund that has somebody as its subject or object tells what they do; a town with an article is no subject. */
function isBare(tokens: readonly Token[], gerund: number): boolean {
  // "Accused of shooting and killing a guard": the guard is the object of both.
  const next = tokens.findIndex(
    ({ head, deprel, xpos, upos }) => head === gerund && deprel === 'conj' && xpos === 'VBG' && upos === 'VERB',
  )
  if (tokens.some(({ head, deprel }) => next >= 0 && head === next && deprel === 'obj')) return false
  return !tokens.some(
    ({ head, deprel }, at) =>
      head === gerund && /^(?:nsubj|obj|aux|advmod)/.test(deprel) && !isNamedBy(tokens, gerund, at),
  )
}

/** "Claimed the Chaman shooting": the name right before a gerund, with an article. */
function isNamedBy(tokens: readonly Token[], gerund: number, name: number): boolean {
  return (
    name === gerund - 1 &&
    tokens[name]?.upos === 'PROPN' &&
    tokens[gerund]?.deprel === 'ccomp' &&
    tokens.some(({ head, lower, deprel }) => head === name && deprel === 'det' && lower === 'the')
  )
}

function nounify(words: Token[], gerund: number): void {
  const own = words[gerund]
  if (own === undefined) return
  // "Fighting broke out".
  if (own.deprel === 'nsubj' || own.deprel === 'csubj' || isLostSubject(words, gerund)) {
    words[gerund] = { ...own, lemma: own.lower, upos: 'NOUN', xpos: 'NN', deprel: 'nsubj' }
    return
  }
  const marks = words.flatMap(({ head, lower, deprel }, index) => {
    const brings = (deprel === 'mark' || deprel === 'case') && occurrencePrepositions.has(lower)
    return brings && head === gerund ? [index] : []
  })
  const noun = { ...own, lemma: own.lower, upos: 'NOUN', xpos: 'NN' }
  if (isNamedBy(words, gerund, gerund - 1)) {
    for (const [index, { head }] of words.entries()) if (head === gerund - 1) set(words, index, { head: gerund })
    set(words, gerund - 1, { deprel: 'compound' })
    words[gerund] = { ...noun, deprel: 'obj' }
    return
  }
  // "Condemned killing of civilians", "for arson and killing of a pastor": of whom says that it is a noun.
  const beside = own.deprel === 'conj' && words[gerund - 1]?.upos === 'CCONJ' ? gerund - 2 : -1
  const isBesideNoun = /^(?:NOUN|PROPN)$/.test(words[beside]?.upos ?? '')
  if (marks.length === 0 && (own.deprel === 'xcomp' || isBesideNoun) && words[gerund + 1]?.lower === 'of') {
    for (const [index, { head, deprel }] of words.entries())
      if (head === gerund && deprel === 'obl') set(words, index, { deprel: 'nmod' })
    words[gerund] = isBesideNoun ? { ...noun, head: beside } : { ...noun, deprel: 'obj' }
    return
  }
  if (marks.length > 0) {
    for (const index of marks) set(words, index, { deprel: 'case' })
    words[gerund] = { ...noun, deprel: isVerb(words[own.head]) ? 'obl' : 'nmod' }
    return
  }
  // "in the police firing": the noun before it belongs to it.
  const before = words[gerund - 1]
  if (before?.upos !== 'NOUN' && before?.upos !== 'PROPN') return
  const brought = words.some(({ head, lower, deprel }) => {
    return head === gerund - 1 && deprel === 'case' && occurrencePrepositions.has(lower)
  })
  if (!brought) return
  for (const [index, { head }] of words.entries()) if (head === gerund - 1) set(words, index, { head: gerund })
  words[gerund] = { ...noun, head: before.head, deprel: before.deprel }
  set(words, gerund - 1, { head: gerund, deprel: 'compound' })
}

/** "Fighting continued", where the parser took the gerund for a clause of its own: the verb right behind it has no other subject. */
function isLostSubject(words: readonly Token[], gerund: number): boolean {
  const { deprel, head = -1 } = words[gerund] ?? {}
  if (deprel !== 'advcl' || head <= gerund || head > gerund + 2 || !isVerb(words[head])) return false
  return !words.some((word) => word.head === head && word.deprel.startsWith('nsubj'))
}

function set(words: Token[], index: number, change: Partial<Token>): void {
  const word = words[index]
  if (word !== undefined) words[index] = { ...word, ...change }
}

function isVerb(token: Token | undefined): boolean {
  return token?.upos === 'VERB'
}

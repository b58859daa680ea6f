/**
 * Who is the speaker of a verb of saying for which the model found none? Its subject, or that of the verb that it hangs on: "Police
 * held 12 men, saying …", "the mayor came to warn …", "an advert warning …".
 */
import type { Sentence, Token } from '../token/index.ts'
import { bodyNouns, sourceNouns } from './en/words.ts'
import { dependentsOf, subtreeRange, type TokenRange } from './sentence-tree.ts'

/** Verbs above a verb that may lend it their subject. */
const climbMax = 3

/** What stands at the edge of a speaker's words without being part of them. */
const marks: ReadonlySet<string> = new Set(['punct', 'case'])

/** The words of the speaker of the verb `at`, where the tree tells. */
export function subjectOf(sentence: Pick<Sentence, 'tokens'>, at: number): TokenRange | undefined {
  const verb = sentence.tokens[at]
  if (verb?.upos !== 'VERB') return undefined
  const own = ownSubject(sentence, at)
  const speaker = own ?? (hasSubject(sentence, at) ? undefined : lentSubject(sentence, at))
  return speaker === undefined ? undefined : subtreeRange(sentence, speaker, own === undefined ? lent : marks)
}

/** Of a noun whose clause the verb is, the clauses are no part of the speaker. */
const lent: ReadonlySet<string> = new Set(['punct', 'case', 'acl', 'acl:relcl', 'appos', 'conj', 'parataxis'])

/** The subject of an active verb, or whoever it was "by" of a passive one. */
function ownSubject(sentence: Pick<Sentence, 'tokens'>, at: number): number | undefined {
  const below = dependentsOf(sentence, at)
  const wanted = isPassive(sentence, at) ? 'obl:agent' : 'nsubj'
  const speaker = below.find((child) => sentence.tokens[child]?.deprel === wanted)
  if (speaker === undefined) return undefined
  return maySpeak(sentence.tokens[speaker]) || isNamed(sentence, speaker) ? speaker : undefined
}

/** "The director, Rafiq Ahmed": whatever a person is called, a name beside it makes it one. */
const isNamed = (sentence: Pick<Sentence, 'tokens'>, at: number): boolean =>
  dependentsOf(sentence, at).some((child) => {
    const { deprel, upos } = sentence.tokens[child] ?? {}
    return deprel === 'appos' && upos === 'PROPN'
  })

const hasSubject = (sentence: Pick<Sentence, 'tokens'>, at: number): boolean =>
  dependentsOf(sentence, at).some((child) => /^(?:nsubj|csubj|obl:agent)/.test(sentence.tokens[child]?.deprel ?? ''))

function isPassive(sentence: Pick<Sentence, 'tokens'>, at: number): boolean {
  return dependentsOf(sentence, at).some((child) => /:pass$/.test(sentence.tokens[child]?.deprel ?? ''))
}

/** The subject of the verb above, through verbs that are joined to it or serve it. */
function lentSubject(sentence: Pick<Sentence, 'tokens'>, at: number): number | undefined {
  let verb = at
  for (let climbed = 0; climbed < climbMax; climbed += 1) {
    const { deprel = '', head = -1, xpos = '' } = sentence.tokens[verb] ?? {}
    if (isPassive(sentence, verb) || (climbed === 0 && xpos === 'VBN')) return undefined
    if (head < 0 || !/^(?:conj|xcomp|advcl)$/.test(deprel) || sentence.tokens[head]?.upos !== 'VERB') return undefined
    if (deprel === 'advcl' && xpos !== 'VBG') return undefined
    verb = head
    const subject = dependentsOf(sentence, verb).find((child) => sentence.tokens[child]?.deprel === 'nsubj')
    if (subject !== undefined) return maySpeak(sentence.tokens[subject]) ? subject : undefined
  }
  return undefined
}

/** Names, persons by their pronouns, and nouns of sources. */
export function maySpeak(token: Token | undefined): boolean {
  const lemma = token?.lemma.toLowerCase() ?? ''
  if (token?.upos === 'PRON') return /^(?:he|she|they|it|we|i|who)$/.test(token.lower)
  return token?.upos === 'PROPN' || sourceNouns.has(lemma) || sourceNouns.has(`${lemma}s`) || bodyNouns.has(lemma)
}

/** What names a party? Rules in order, each asked at the head of a noun phrase; the first that reads it decides. */
import { isOwned } from '../holder.ts'
import { aboutPhrase, type Extent, extentOf } from '../phrase.ts'
import { type PartyRule, weak } from '../rule.ts'
import { isCapital, prepositionOf, type View } from '../view.ts'
import { bodyWords, pairWords, pronounKinds, stateWords } from './anaphors.ts'
import { body, listed, officeHolder, person } from './name-rules.ts'
import { metonym, people } from './state-rules.ts'
import { borrowingHeads, buildingPrepositions, buildings, headSectors, needsModifier } from './words.ts'

/** "riot police", "the Kazakh government", "members of the security forces". */
const nounPhrase: PartyRule = {
  id: 'party/en/noun-phrase',
  reads: 'reads people and bodies named by what they are, with the words that tell which ones',
  apply: (view, index, day) => {
    const token = view.tokens[index]
    const word = token?.lower ?? ''
    if (token === undefined || !(headSectors.has(word) || borrowingHeads.has(word))) return undefined
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(token.upos) && !isCapital(token)) return undefined
    const extent = extentOf(view, index)
    const isBare =
      needsModifier.has(word) && !isModified(view, index, extent) && !isOwned(view, { ...extent, head: index })
    if (isBare && !bodyWords.has(word) && !pairWords.has(word)) return undefined
    if (buildings.has(word) && buildingPrepositions.has(prepositionOf(view, index))) return undefined
    const here = view.names[index]
    const isBody = here?.name.kind === 'organization' && here.first < index
    return {
      ...extent,
      head: index,
      kind: isBody ? 'body' : 'noun',
      ...(isBody ? { name: here.name.text } : {}),
      ...aboutPhrase(view, index, day),
      ...weak(view, index),
      ...(isBare ? { isBare } : {}),
    }
  },
}

/** "the country", "the two sides". */
const pointer: PartyRule = {
  id: 'party/en/pointer',
  reads: 'reads "the country" and "the two sides" where they point back at states and bodies',
  apply: (view, index) => {
    const { lower = '' } = view.tokens[index] ?? {}
    if ((!stateWords.has(lower) && !pairWords.has(lower)) || view.names[index] !== undefined) return undefined
    if (!/^(?:nsubj|obj|iobj|obl:agent|obl|nmod:poss)/.test(view.tokens[index]?.deprel ?? '')) return undefined
    if (/^(?:in|across|throughout|of|from|to)$/.test(prepositionOf(view, index))) return undefined
    return { ...extentOf(view, index), head: index, kind: 'noun', isBare: true }
  },
}

/** "he", "they", "it". */
const pronoun: PartyRule = {
  id: 'party/en/pronoun',
  reads: 'reads "he", "she", "they" and "it" as the party that was last the subject and that they can stand for',
  apply: (view, index) => {
    const token = view.tokens[index]
    if (
      token?.upos !== 'PRON' ||
      !pronounKinds.has(token.lower) ||
      token.deprel === 'nmod:poss' ||
      token.deprel === 'expl'
    )
      return undefined
    return { first: index, last: index, head: index, kind: 'pronoun' }
  },
}

/** More than an article and numbers. */
function isModified(view: View, index: number, { first, last }: Extent): boolean {
  if (last > index) return true
  return view.tokens.slice(first, index).some(({ upos }) => /^(?:ADJ|NOUN|PROPN|VERB)$/.test(upos))
}

/** In order: a name with its office before the lists and the bare name, the lists before the words that they are made of. */
export const partyRules: readonly PartyRule[] = [
  pronoun,
  officeHolder,
  listed,
  person,
  nounPhrase,
  pointer,
  metonym,
  people,
  body,
]

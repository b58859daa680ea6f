/** How do the words of a sentence hang together? Its tree read downwards, and the clause around a verb: who does what to whom. */

import { isMarked } from '../../token/index.ts'
import { bareParticiples, headlineParticiples, objectControl, punishing } from '../en/words.ts'
import { isCare, isMeans } from './means.ts'
import { childrenOf, dependents, lowerAt, prepositionOf, type Tree, withConjuncts } from './node.ts'
import { personBefore } from './relative.ts'
import { ownSubjects } from './subject.ts'

export { childrenOf, dependents, makeTree, prepositionOf, type Tree, withConjuncts } from './node.ts'

const pronouns: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom', 'whose'])

/** What a relative pronoun stands for; other words stand for themselves. */
export function antecedent(tree: Tree, index: number): number {
  const { lower = '', upos } = tree.tokens[index] ?? {}
  if (!pronouns.has(lower) || upos === 'ADP') return index
  for (let at = tree.tokens[index]?.head ?? -1, steps = 0; at >= 0 && steps < 6; steps += 1) {
    const { head = -1, deprel = '' } = tree.tokens[at] ?? {}
    if (deprel === 'acl:relcl' && head >= 0) return lower === 'whom' ? personBefore(tree, head) : head
    at = head
  }
  return index
}

/** A phrase with its preposition; '' where it has none. */
export interface Phrase {
  readonly preposition: string
  readonly index: number
}

/** A clause: the verb, who acts, whom or what it is done to, and the phrases around it. All are word indices. */
export interface Clause {
  readonly verb: number
  readonly passive: boolean
  readonly subjects: readonly number[]
  readonly objects: readonly number[]
  readonly obliques: readonly Phrase[]
  /** Phrases of its objects, which are the verb's own as often as not: "imposed a curfew on the town". */
  readonly nested: readonly Phrase[]
  /** Particles and adverbs of the verb, lower case, by their word. */
  readonly particles: ReadonlyMap<string, number>
  /** The verb or noun that heads a clausal complement. */
  readonly complements: readonly number[]
}

/** The clause of a predicate that is no verb: "was in flames", "are on their way", "is down". */
export function predicateClause(tree: Tree, predicate: number): Clause {
  const own = { preposition: prepositionOf(tree, predicate), index: predicate }
  return {
    verb: predicate,
    passive: false,
    subjects: subjectOf(tree, predicate).flatMap((index) => withConjuncts(tree, index)),
    objects: [],
    obliques: [...(own.preposition === '' ? [] : [own]), ...phrasesOf(tree, dependents(tree, predicate, ['obl']))],
    nested: phrasesOf(tree, dependents(tree, predicate, ['nmod'])),
    particles: new Map([[lowerAt(tree, predicate), predicate]]),
    complements: [],
  }
}

export function clauseOf(tree: Tree, verb: number): Clause {
  const passive = isPassive(tree, verb)
  const active = passive ? [] : subjectOf(tree, verb)
  const direct = [
    ...dependents(tree, verb, ['obj', 'iobj']),
    ...resultPhrases(tree, verb, 'obj'),
    ...sharedObjects(tree, verb),
  ]
  const objects = passive ? [...passiveSubject(tree, verb), ...direct] : direct
  return {
    verb,
    passive,
    subjects: active.flatMap((index) => withConjuncts(tree, index)),
    objects: objects.flatMap((index) => withConjuncts(tree, antecedent(tree, index))),
    obliques: phrasesOf(tree, [
      ...dependents(tree, verb, ['obl', 'nmod']).filter((at) => !isMeans(tree.tokens, at)),
      ...resultPhrases(tree, verb, 'obl'),
      ...(passive ? sharedAgents(tree, verb) : []),
    ]),
    nested: phrasesOf(tree, nestedPhrases(tree, verb)),
    particles: new Map([...besideOf(tree, verb), ...leftAs(tree, verb, direct)].map((at) => [lowerAt(tree, at), at])),
    complements: dependents(tree, verb, ['xcomp', 'ccomp']),
  }
}

/** The "to" of an infinitive is none of them: who plans "to protest" protests to nobody. */
const besideOf = (tree: Tree, verb: number): number[] =>
  dependents(tree, verb, ['compound', 'advmod', 'advcl', 'xcomp', 'mark']).filter(
    (at) => lowerAt(tree, at) !== 'to' || tree.tokens[at]?.deprel !== 'mark',
  )

/** "Left nine people dead and six injured": how it left them. */
const leftAs = (tree: Tree, verb: number, objects: readonly number[]): number[] =>
  tree.tokens[verb]?.lemma === 'leave'
    ? objects.flatMap((people) => dependents(tree, people, ['amod']).filter((child) => child > people))
    : []

/** "Shot dead by police", "shot without warning at a boy": what the parser hung on the outcome, or on what there was none of, is the verb's. */
function resultPhrases(tree: Tree, verb: number, relation: 'obj' | 'obl'): number[] {
  return dependents(tree, verb, ['xcomp', 'obl'])
    .filter((child) => tree.tokens[child]?.upos === 'ADJ' || prepositionOf(tree, child) === 'without')
    .flatMap((child) => dependents(tree, child, relation === 'obj' ? ['obj'] : ['obl', 'nmod']))
}

/** "Abducted and killed 11 miners": whom the last was done to the first was done to. */
function sharedObjects(tree: Tree, verb: number): number[] {
  const { lemma = '', xpos } = tree.tokens[verb] ?? {}
  if (xpos !== 'VBD' || !bareParticiples.has(lemma) || dependents(tree, verb, ['obj', 'ccomp', 'xcomp']).length > 0)
    return []
  const next = dependents(tree, verb, ['conj']).filter(
    (at) => tree.tokens[at]?.xpos === 'VBD' && dependents(tree, at, ['nsubj', 'aux']).length === 0,
  )
  const isBeside = (at: number): boolean => at - verb <= 2
  return next.filter(isBeside).flatMap((at) => dependents(tree, at, ['obj']))
}

/** Whom or what it is done to; "hostage" in "taken hostage" is what somebody became. */
const objectsOf = (tree: Tree, verb: number): number[] =>
  dependents(tree, verb, ['obj']).filter((at) => !/^(?:hostage|captive|prisoner)$/.test(lowerAt(tree, at)))

/** "Was struck and killed by a bus": who did the last did the first. */
function sharedAgents(tree: Tree, verb: number): number[] {
  const agents = (of: number): number[] =>
    dependents(tree, of, ['obl']).filter((at) => prepositionOf(tree, at) === 'by')
  if (agents(verb).length > 0) return []
  return dependents(tree, verb, ['conj'])
    .filter((next) => tree.tokens[next]?.xpos === 'VBN' && !isCare(tree.tokens, next))
    .filter((next) => dependents(tree, next, ['nsubj']).length + objectsOf(tree, next).length === 0)
    .flatMap(agents)
}

function phrasesOf(tree: Tree, phrases: readonly number[]): Phrase[] {
  return phrases.flatMap((phrase) =>
    withConjuncts(tree, phrase).map((index) => ({
      preposition: prepositionOf(tree, phrase),
      index: antecedent(tree, index),
    })),
  )
}

function nestedPhrases(tree: Tree, verb: number): number[] {
  const objects = dependents(tree, verb, ['obj', 'nsubj:pass']).flatMap((object) => withConjuncts(tree, object))
  const own = objects.flatMap((object) => dependents(tree, object, ['nmod', 'obl']))
  return [...own, ...own.flatMap((phrase) => dependents(tree, phrase, ['nmod']))]
}

export function isPassive(tree: Tree, verb: number): boolean {
  const { xpos, deprel } = tree.tokens[verb] ?? {}
  for (const child of childrenOf(tree, verb)) {
    const relation = tree.tokens[child]?.deprel
    if (relation === 'aux:pass' || relation === 'nsubj:pass') return true
    if (relation === 'obl:agent' && dependents(tree, verb, ['obj']).length === 0) return true
  }
  if (xpos === 'VBD' && isReducedPassive(tree, verb)) return sharedObjects(tree, verb).length === 0
  if (xpos !== 'VBN') return false
  // Nobody is retaliated, whatever the parse of "the cops deployed there retaliated" has for its root.
  if (isIntent(tree, verb) || isUndergone(tree, verb) || tree.tokens[verb]?.lemma === 'retaliate') return false
  if (deprel === 'acl' || deprel === 'amod') return true
  if (dependents(tree, verb, ['aux']).length + objectsOf(tree, verb).length > 0) return false
  if (deprel === 'conj') return isPassive(tree, tree.tokens[verb]?.head ?? -1)
  return true
}

/** "One person killed in police firing": what is done to people, told without an object, is done to the subject. */
function isReducedPassive(tree: Tree, verb: number): boolean {
  const { lemma = '', lower, deprel } = tree.tokens[verb] ?? {}
  // "The man whom the ministry suspended": the ministry did it.
  const isRelative = deprel === 'acl:relcl' && childrenOf(tree, verb).some((child) => isOwnSubject(tree, child))
  return (
    (bareParticiples.has(lemma) || isOfHeadline(tree, verb)) &&
    lower !== lemma &&
    !isRelative &&
    dependents(tree, verb, ['obj', 'aux', 'ccomp', 'xcomp', 'compound']).length === 0
  )
}

/** "Mayor attacked in Oaxaca", "two shot": headlines tell in the present, and a past form without an object is what was done to somebody. */
const isOfHeadline = (tree: Tree, verb: number): boolean =>
  tree.sentence.headline &&
  headlineParticiples.has(tree.tokens[verb]?.lemma ?? '') &&
  !dependents(tree, verb, ['obl', 'advmod']).some((at) => aimed.test(prepositionOf(tree, at) || lowerAt(tree, at)))

const aimed = /^(?:into|upon|towards?|back)$/

const isOwnSubject = (tree: Tree, at: number): boolean =>
  tree.tokens[at]?.deprel === 'nsubj' && !/^(?:who|which|that)$/.test(lowerAt(tree, at))

/** "The gang leader, alias Barbecue, threatened to arrest them": a verb of saying or meaning with a subject, which the tagger took for a participle. */
const isIntent = (tree: Tree, verb: number): boolean =>
  /^(?:threaten|call|vow|warn|appeal|demand|plan|try|agree|refuse|decide|promise|pledge|accuse)$/.test(
    tree.tokens[verb]?.lemma ?? '',
  ) && childrenOf(tree, verb).some((child) => tree.tokens[child]?.deprel === 'nsubj')

/** "A ferry keeled over": what takes no object is done by its subject, whatever the tagger took its form for. */
const isUndergone = (tree: Tree, verb: number): boolean =>
  /^(?:keel|snap|crumble|cave|overturn|sink|crash|derail|collapse|capsize|erupt|explode|plunge|collide|escape|flee|gather)$/.test(
    tree.tokens[verb]?.lemma ?? '',
  ) && childrenOf(tree, verb).some((child) => tree.tokens[child]?.deprel === 'nsubj')

function passiveSubject(tree: Tree, verb: number): number[] {
  const own = ownSubjects(tree, verb)
  return own.length > 0 ? own : inherited(tree, verb)
}

/** Who acts: the verb's own subject, or that of the clause that controls it. */
function subjectOf(tree: Tree, verb: number): number[] {
  const own = ownSubjects(tree, verb)
  return (own.length > 0 ? own : inherited(tree, verb)).map((index) => antecedent(tree, index))
}

const perceiving = /^(?:saw|seen|watched|heard|filmed)$/i

/** Clauses above a verb that are looked at for its subject. */
const controlMax = 5

/** "Handed down the death sentence", "gave him 20 years". */
const isPunishment = (tree: Tree, noun: number): boolean =>
  /^(?:sentence|term|punishment|penalty|fine|year)$/.test(lemmaOf(tree, noun))

/** "Handed life sentences to two men for burning a church", "gave him 20 years": who is punished, and never the court. */
function punishedBy(tree: Tree, verb: number, sentence: number): number[] {
  const [receiver] = dependents(tree, verb, ['iobj'])
  if (receiver !== undefined) return [receiver]
  const phrases = [...dependents(tree, verb, ['obl']), ...dependents(tree, sentence, ['nmod'])]
  return phrases.filter(
    (at) => /^(?:to|on|upon|against|for)$/.test(prepositionOf(tree, at)) && lemmaOf(tree, at) !== 'year',
  )
}

const lemmaOf = (tree: Tree, at: number): string => tree.tokens[at]?.lemma ?? ''

/** The subject of a verb that has none of its own, from the clauses above it: "charged a clerk with stabbing him". */
function inherited(tree: Tree, verb: number): number[] {
  for (let at = verb, steps = 0; steps < controlMax; steps += 1) {
    const { head = -1, deprel = '', xpos } = tree.tokens[at] ?? {}
    if (head < 0) return []
    // "Saw men drag him off and beat him": a plain form goes with what was seen.
    const isSeen = deprel === 'conj' && xpos === 'VB' && perceiving.test(tree.tokens[head]?.text ?? '')
    if (deprel === 'acl' || deprel === 'acl:relcl' || deprel === 'amod') return isNominal(tree, head) ? [head] : []
    if (!['conj', 'xcomp', 'advcl', 'ccomp', 'parataxis'].includes(deprel)) return []
    const isFor = xpos === 'VBG' && isMarked(tree.tokens, at, 'mark', (word) => /^(?:for|with|of)$/.test(word))
    const sentence = isFor ? dependents(tree, head, ['obj']).find((object) => isPunishment(tree, object)) : undefined
    if (sentence !== undefined && !isPassive(tree, head)) return punishedBy(tree, head, sentence)
    const isReason = isFor && punishing.has(tree.tokens[head]?.lemma ?? '')
    const isObjects = objectControl.has(tree.tokens[head]?.lemma ?? '') || isReason
    // "Told reporters, accusing the army": only an infinitive is theirs.
    const controls = deprel === 'xcomp' || (deprel === 'advcl' && isObjects && (isReason || xpos !== 'VBG')) || isSeen
    const objects = controls ? dependents(tree, head, ['obj', 'iobj']) : []
    if (objects.length > 0) return isSeen ? objects.slice(0, 1) : objects
    const subjects = dependents(tree, head, ['nsubj'])
    // "The school was shelled, killing two": who shelled it killed them.
    const isEnding = deprel === 'advcl' && xpos === 'VBG' && ending.test(lemmaOf(tree, at))
    if (isEnding && isPassive(tree, head) && dependents(tree, at, ['mark']).length === 0)
      return dependents(tree, head, ['obl:agent'])
    if (subjects.length > 0) return subjects
    at = head
  }
  return []
}

/** Verbs of what a deed ended in. */
const ending = /^(?:kill|injure|wound|hurt|maim|destroy|damage|displace)$/

export function isNominal(tree: Tree, index: number): boolean {
  const { upos } = tree.tokens[index] ?? {}
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON' || upos === 'NUM'
}

/** Is the word in what another word governs, or that word itself? */
export function isWithin(tree: Tree, index: number, above: number): boolean {
  for (let at = index, steps = 0; at >= 0 && steps <= tree.tokens.length; steps += 1) {
    if (at === above) return true
    at = tree.tokens[at]?.head ?? -1
  }
  return false
}

/** Whether a noun has a determiner of a kind: "the", "any", "no". */
export const hasDeterminer = (tree: Tree, noun: number, words: RegExp): boolean =>
  dependents(tree, noun, ['det']).some((child) => words.test(lowerAt(tree, child)))

/** "Wounded three before police shot him", "before the raid": what comes after what hangs it on. */
export function isYetToCome(tree: Tree, index: number): boolean {
  return dependents(tree, index, ['mark', 'case']).some((mark) => /^(?:before|until)$/.test(lowerAt(tree, mark)))
}

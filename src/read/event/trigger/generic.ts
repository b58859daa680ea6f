/** Does a clause tell what took place, or only what people think, do as a habit, or might do? */

import { isParty, lemmaAt, type Scene } from '../clause/scene.ts'
import { type Clause, dependents, hasDeterminer, prepositionOf, type Tree } from '../clause/tree.ts'
import { attitudes, fictions, habits, periods } from '../en/words.ts'
import { type Kind, quadClasses } from '../kind.ts'
import { isFactual, isLeftOpen, isNegated, type Reality } from '../reality/own-reality.ts'
import { isPosted } from './posted.ts'

/** Places of a clause in its sentence that only say in passing who somebody is or what he would like. */
const inPassing: ReadonlySet<string> = new Set(['acl', 'acl:relcl', 'advcl', 'xcomp', 'amod'])

/** "Executives supporting her", "those who oppose it": an attitude told in passing is no event. */
export function isAttitude(tree: Tree, verb: number): boolean {
  const { deprel = '', xpos = '' } = tree.tokens[verb] ?? {}
  return attitudes.has(lemmaAt(tree, verb)) && inPassing.has(deprel) && xpos !== 'VBD'
}

/**
 * What "you" do, what is done "often", and words that might be said ("could propose", "if he criticizes") or that only
 * describe ("the proposed cap") are no events.
 */
export function isSpokenOf(tree: Tree, clause: Clause, { quad, reality }: { quad: number; reality: Reality }): boolean {
  const { verb, subjects } = clause
  if (subjects.length > 0 && subjects.every((index) => tree.tokens[index]?.lower === 'you')) return true
  if (isInFiction(tree, verb) || isOfAnybody(tree, clause, reality) || isPosted(tree, verb)) return true
  // "The minister will threaten fines", "someone will demand it": foretold, and not said.
  const someone = subjects.some((index) => /^some(?:one|body)$/.test(tree.tokens[index]?.lower ?? ''))
  if (quad >= 1 && quad <= 3 && reality === 'planned' && (someone || lemmaAt(tree, verb) === 'threaten')) return true
  // "Anyone who gives", "why would anyone": nobody that can be named.
  if (subjects.some((index) => /^any(?:one|body)$/.test(tree.tokens[index]?.lower ?? ''))) return true
  // "Gave no details": nothing is given.
  if (quad >= 1 && quad <= 2 && clause.objects.some((index) => hasDeterminer(tree, index, /^no$/))) return true
  // "Both agree on the injured": two counts that are one, and no agreement.
  if (lemmaAt(tree, verb) === 'agree' && dependents(tree, verb, ['obl']).some((child) => isCount(tree, child)))
    return true
  // "Claimed the attack without providing evidence": what is not done beside what is.
  const isLeftOut = dependents(tree, verb, ['mark', 'case']).some((child) => tree.tokens[child]?.lower === 'without')
  if (quad >= 1 && quad <= 3 && isLeftOut) return true
  // "Batteries can catch fire".
  if (quad === 0 && dependents(tree, verb, ['aux']).some((child) => tree.tokens[child]?.lower === 'can')) return true
  if (isOfRight(tree, verb) || isRisk(tree, verb) || isAboutDoing(tree, verb) || isOfWhichever(tree, verb)) return true
  if (isHabitual(tree, verb) || isForYears(tree, verb) || isBygone(tree, verb)) return true
  if (quad < 1 || quad > 3) return false
  // "Refused to rule out a strike": neither ruled out nor refused.
  if (isLeftOpen(tree, verb)) return true
  // "Washington did not complain": what was not said. What somebody will not do he refuses.
  if (reality === 'denied' && quad !== 2 && isUnsaid(tree, verb)) return true
  if (reality === 'planned' && wishes.has(lemmaAt(tree, tree.tokens[verb]?.head ?? -1))) return true
  return reality === 'possible' || reality === 'hypothetical' || tree.tokens[verb]?.deprel === 'amod'
}

const isCount = (tree: Tree, noun: number): boolean =>
  /^(?:injured|wounded|dead|number|figure|toll|count|cause)s?$/.test(tree.tokens[noun]?.lower ?? '')

/**
 * "Police can detain you", "if I am arrested", "a courier can be jailed for up to ten years", "a person convicted of arson may be
 * imprisoned": what may befall anybody, by the rules.
 */
function isOfAnybody(tree: Tree, { verb, passive, objects, subjects }: Clause, reality: Reality): boolean {
  const people = passive ? objects : subjects
  const named = (index: number, words: RegExp): boolean => words.test(tree.tokens[index]?.lower ?? '')
  const isPast = tree.tokens[verb]?.xpos === 'VBD' || auxiliariesAre(tree, verb, /^(?:was|were|had|has|have)$/)
  if (!isPast && objects.some((index) => named(index, /^you$/))) return true
  if (reality === 'hypothetical' && people.some((index) => named(index, /^i$/))) return true
  // "If drivers were arrested for every offence", of which there is no talk.
  if (
    reality === 'hypothetical' &&
    passive &&
    auxiliariesAre(tree, verb, /^were$/) &&
    people.length > 0 &&
    people.every((index) => isAnybody(tree, index))
  )
    return true
  if (
    reality === 'possible' &&
    people.length > 0 &&
    people.every((index) => isAnybody(tree, index)) &&
    isByRule(tree, verb)
  )
    return true
  // Who is meant, where the clause above says what they may get.
  const { deprel = '', head: whom = -1 } = tree.tokens[verb] ?? {}
  const above = tree.tokens[whom]?.head ?? -1
  return deprel.startsWith('acl') && isAnybody(tree, whom) && isSubject(tree, whom) && isByRule(tree, above)
}

const isSubject = (tree: Tree, index: number): boolean => tree.tokens[index]?.deprel.startsWith('nsubj') === true

/** "A courier", "couriers", and not "the courier", "two couriers". */
function isAnybody(tree: Tree, index: number): boolean {
  const { upos, xpos } = tree.tokens[index] ?? {}
  if (upos !== 'NOUN') return false
  if (dependents(tree, index, ['nummod', 'nmod:poss']).length > 0) return false
  return xpos === 'NNS'
    ? dependents(tree, index, ['det']).length === 0
    : hasDeterminer(tree, index, /^(?:an?|any|every)$/)
}

/** "Can be", "must be", "may be jailed for up to ten years". */
function isByRule(tree: Tree, verb: number): boolean {
  if (auxiliariesAre(tree, verb, /^(?:can|must|shall)$/)) return true
  const upTo = tree.tokens.some(({ lower }, at) => lower === 'up' && tree.tokens[at + 1]?.lower === 'to')
  return upTo && auxiliariesAre(tree, verb, /^(?:may|could|might)$/)
}

const auxiliariesAre = (tree: Tree, verb: number, words: RegExp): boolean =>
  dependents(tree, verb, ['aux']).some((child) => words.test(tree.tokens[child]?.lower ?? ''))

/** "Spoke of the right to protest": what anybody may do, wherever the parser hung it. */
const isOfRight = ({ tokens }: Tree, verb: number): boolean =>
  tokens[verb - 1]?.lower === 'to' && /^(?:rights?|freedom|liberty)$/.test(tokens[verb - 2]?.lower ?? '')

/** "It's about protecting the town": what somebody is for. */
const isAboutDoing = (tree: Tree, verb: number): boolean =>
  tree.tokens[verb]?.xpos === 'VBG' &&
  dependents(tree, verb, ['mark', 'case']).some((mark) => tree.tokens[mark]?.lower === 'about') &&
  dependents(tree, verb, ['cop', 'aux']).length > 0

/** "Gales that hit the coast will be named": all that there will be; of what "blocked the road on Monday" there were some. */
function isOfWhichever(tree: Tree, verb: number): boolean {
  const { deprel, head = -1, lower, lemma } = tree.tokens[verb] ?? {}
  const many = tree.tokens[head]
  if (deprel !== 'acl:relcl' || lower !== lemma || many?.xpos !== 'NNS' || !isSubject(tree, head)) return false
  return (
    dependents(tree, head, ['det', 'nummod', 'nmod:poss']).length === 0 &&
    auxiliariesAre(tree, many.head, /^(?:will|shall|['’]ll)$/)
  )
}

/** "Women are more likely to be attacked", "twice as likely to die": what is said of a kind of people. */
function isRisk(tree: Tree, verb: number): boolean {
  const { head = -1, deprel = '' } = tree.tokens[verb] ?? {}
  if (deprel === 'conj') return isRisk(tree, head)
  return (
    /^(?:xcomp|advcl|ccomp)$/.test(deprel) &&
    /^(?:likely|prone|liable|apt|unlikely)$/.test(lemmaAt(tree, head)) &&
    dependents(tree, head, ['advmod']).some((child) =>
      /^(?:more|less|most|least|as|far|equally)$/.test(tree.tokens[child]?.lower ?? ''),
    )
  )
}

/** Clauses above a verb that may say of what work it tells. */
const fictionReach = 3

/** "In the novel, rebels storm the palace", "the episode ends as gunmen take a girl hostage": told in the present, of a work of fiction. */
export function isInFiction(tree: Tree, word: number): boolean {
  const isNoun = !/^V/.test(tree.tokens[word]?.xpos ?? '')
  for (
    let at = isNoun ? (tree.tokens[word]?.head ?? -1) : word, steps = 0;
    at >= 0 && steps < fictionReach;
    steps += 1
  ) {
    const { xpos = '', head = -1, deprel = '' } = tree.tokens[at] ?? {}
    if (!/^VB[ZP]$/.test(xpos)) return false
    // "The film attacks the church" is an attack of its own.
    const subjects = at === word ? [] : dependents(tree, at, ['nsubj'])
    const within = dependents(tree, at, ['obl']).filter((child) => prepositionOf(tree, child) === 'in')
    if ([...subjects, ...within].some((child) => fictions.has(lemmaAt(tree, child)))) return true
    if (!/^(?:conj|advcl|parataxis)/.test(deprel)) return false
    at = head
  }
  return false
}

/** "People who are treated so take to the streets": all of whom a clause in the present says it. */
const isWhoever = (tree: Tree, people: number): boolean =>
  tree.tokens[people]?.xpos === 'NNS' &&
  dependents(tree, people, ['det', 'nummod', 'amod', 'compound']).length === 0 &&
  dependents(tree, people, ['acl:relcl']).some((clause) => {
    const { xpos = '' } = tree.tokens[clause] ?? {}
    return /^VB[PZ]$/.test(xpos) || (/^VB[NG]$/.test(xpos) && auxiliariesAre(tree, clause, /^(?:are|is)$/))
  })

const isUnsaid = (tree: Tree, verb: number): boolean =>
  isNegated(tree, verb) &&
  dependents(tree, verb, ['aux']).some((aux) => /^(?:did|do|does|has|have|had)$/.test(tree.tokens[aux]?.lower ?? ''))

/** "Warned that the toll could rise", "that more rain was on its way": of what nobody does, it is a forecast and no threat. */
export function isForecast(scene: Scene, { verb, complements }: Clause): boolean {
  if (lemmaAt(scene.tree, verb) !== 'warn') return false
  const subjects = complements.map((clause) => dependents(scene.tree, clause, ['nsubj']))
  return (
    complements.length > 0 && subjects.every((own) => own.length > 0 && !own.some((index) => isParty(scene, index)))
  )
}

/** What somebody would like to say or give is not said or given. */
const wishes: ReadonlySet<string> = new Set(['want', 'wish', 'hope', 'like', 'love'])

/** "Often", "every year": on no day. */
export const isHabitual = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, ['advmod']).some((child) => habits.has(tree.tokens[child]?.lower ?? '')) ||
  isRepeated(tree, verb)

/** "Every year", "each week". */
function isRepeated(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, ['obl', 'nmod', 'obj', 'advmod']).some(
    (child) => periods.has(lemmaAt(tree, child)) && hasDeterminer(tree, child, /^(?:every|each)$/),
  )
}

/** "Herders and farmers have clashed for years". */
function isForYears(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, ['obl']).some(
    (child) =>
      /^(?:years|decades|centuries|generations)$/.test(tree.tokens[child]?.lower ?? '') &&
      dependents(tree, child, ['nummod']).length === 0 &&
      dependents(tree, child, ['case']).some((mark) => tree.tokens[mark]?.lower === 'for'),
  )
}

/** "In the war years shells would fall on the market": what used to happen. */
function isBygone(tree: Tree, verb: number): boolean {
  if (!dependents(tree, verb, ['aux']).some((child) => /^(?:would|['’]d)$/.test(tree.tokens[child]?.lower ?? '')))
    return false
  return dependents(tree, verb, ['obl']).some((child) => child < verb && isBygoneTime(tree, child))
}

function isBygoneTime(tree: Tree, noun: number): boolean {
  const { lower = '', lemma = '' } = tree.tokens[noun] ?? {}
  if (!/^(?:in|during|back|through)$/.test(prepositionOf(tree, noun))) return false
  if (/^(?:1[5-9]|20)\d0s$/.test(lower)) return true
  const beside = dependents(tree, noun, ['compound', 'amod', 'det']).map((child) => tree.tokens[child]?.lower ?? '')
  return (
    /^(?:year|day|time|decade|era)$/.test(lemma) &&
    beside.some((word) => /^(?:those|old|early|war|wartime|siege|conflict|worst|dark|bad)$/.test(word))
  )
}

/** What hangs on a verb and can be what people died of: not what came "a year after an attack". */
export function causesBeside(tree: Tree, verb: number): number[] {
  const isLongAfter = (child: number): boolean =>
    dependents(tree, child, ['case', 'mark']).some(
      (mark) =>
        /^(?:after|since)$/.test(tree.tokens[mark]?.lower ?? '') && isStretch.test(tree.tokens[mark - 1]?.lower ?? ''),
    )
  return dependents(tree, verb, ['nsubj', 'obl', 'nmod', 'advcl']).filter((child) => !isLongAfter(child))
}

const isStretch = /^(?:hour|day|week|month|year|decade)s?$/

/** "The law regulates the use of tear gas": what may be done, and who did it is not said. */
function isOfRule(tree: Tree, use: number): boolean {
  if (lemmaAt(tree, use) !== 'use') return false
  return /^(?:regulate|allow|permit|prohibit|ban|outlaw|forbid|govern|restrict|limit|authori[sz]e|approve|legali[sz]e|recommend|oppose|train)$/.test(
    lemmaAt(tree, tree.tokens[use]?.head ?? -1),
  )
}

/** "The strike would cost the country a million": what it costs, and no other strike. */
const isPriced = (tree: Tree, verb: number): boolean =>
  lemmaAt(tree, verb) === 'cost' && dependents(tree, verb, ['aux']).length > 0

/** "Most accidents happen at home": several, none of them named, in the simple present of a sentence that is no headline. */
export function isOfKinds(tree: Tree, noun: number): boolean {
  const { xpos, deprel = '', head = -1 } = tree.tokens[noun] ?? {}
  if (isOfRule(tree, head) || (deprel === 'nsubj' && isPriced(tree, head))) return true
  if (xpos !== 'NNS' || !deprel.startsWith('nsubj') || tree.sentence.headline) return false
  if (dependents(tree, noun, ['acl:relcl']).some((clause) => isOfWhichever(tree, clause))) return true
  const verb = tree.tokens[head]
  if (verb === undefined || (verb.xpos !== 'VBP' && verb.xpos !== 'VBZ')) return false
  // "There are clashes in the port" tells of some.
  if (dependents(tree, head, ['aux', 'expl']).length > 0 || tree.tokens.at(-1)?.text !== '.') return false
  return !hasDeterminer(tree, noun, /^(?:the|these|those)$/)
}

/** The simple present tells news in a headline and habits elsewhere: "police arrest whoever protests". */
export function isGeneric(
  { tree }: Scene,
  { verb, passive, subjects }: Clause,
  { type }: Kind,
  reality: Reality,
): boolean {
  const { xpos = '' } = tree.tokens[verb] ?? {}
  const isVerbal = quadClasses[type] >= 1 && quadClasses[type] <= 3
  if (tree.sentence.headline || !isFactual(reality) || ((isVerbal || type === 'SANCTION') && !passive)) return false
  // "Access is restricted": a state of now.
  if (passive)
    return (
      type !== 'DISRUPTION' &&
      dependents(tree, verb, ['aux']).some((child) => /^(?:is|are)$/.test(tree.tokens[child]?.lower ?? '')) &&
      dependents(tree, verb, ['aux']).length === 1 &&
      xpos === 'VBN'
    )
  const auxiliaries = dependents(tree, verb, ['aux']).length
  if (auxiliaries === 0 && xpos === 'VBZ' && subjects.length === 0) return true
  if (auxiliaries === 0 && /^VBP?$/.test(xpos) && subjects.some((index) => isWhoever(tree, index))) return true
  return (
    auxiliaries === 0 &&
    (xpos === 'VBZ' || xpos === 'VBP') &&
    tree.tokens.at(-1)?.text === '.' &&
    tree.tokens[verb]?.deprel !== 'root'
  )
}

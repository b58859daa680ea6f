/** What do a verb's own words say of whether it is so: its auxiliaries, its negation, the conditions it stands in? */

import type { Event } from '../../../model/index.ts'
import { wordSet } from '../../../stdx/index.ts'
import { lemmaAt } from '../clause/scene.ts'
import { childrenOf, dependents, type Tree } from '../clause/tree.ts'
import {
  conditionals,
  futureModals,
  negations,
  onlyWords,
  possibleModals,
  refusals,
  requiredModals,
} from '../en/words.ts'

export type Reality = Event['reality']

export function isFactual(reality: Reality): boolean {
  return reality === 'happened' || reality === 'ongoing'
}

export function isNegated(tree: Tree, index: number): boolean {
  return childrenOf(tree, index).some((child) => {
    const { lower = '', deprel = '' } = tree.tokens[child] ?? {}
    return (
      negations.has(lower) &&
      !onlyWords.has(tree.tokens[child + 1]?.lower ?? '') &&
      (deprel.startsWith('advmod') ||
        deprel.startsWith('aux') ||
        deprel.startsWith('det') ||
        deprel === 'nsubj' ||
        deprel === 'nsubj:pass' ||
        deprel === 'mark')
    )
  })
}

/** A word that governs a clause, with its particle where that makes it another: "ruled out" is no "ruled". */
export function governingWord(tree: Tree, index: number): string {
  const lemma = lemmaAt(tree, index)
  const isOut = lemma === 'rule' && dependents(tree, index, ['compound', 'advmod']).some(isParticleOut(tree))
  return isOut ? 'rule-out' : lemma
}

const isParticleOut =
  (tree: Tree) =>
  (index: number): boolean =>
    tree.tokens[index]?.lower === 'out'

/** What a governor that is not so makes of the clause below it: "did not plan to attack" denies it. */
export const notGoverned = (tree: Tree, governor: number): Reality =>
  unsure.has(governingWord(tree, governor)) ? 'possible' : 'denied'

/** "Did not rule out sending troops", "refused to rule it out": whether a verb that would settle it is not done. */
export function isLeftOpen(tree: Tree, governor: number): boolean {
  const { deprel, head = -1 } = tree.tokens[governor] ?? {}
  const isRefused = deprel === 'xcomp' && refusals.has(lemmaAt(tree, head))
  return unsure.has(governingWord(tree, governor)) && (isRefused || isNegated(tree, governor))
}

/** "Could not confirm that they had been freed": it is not known, and not denied. */
export const unsure: ReadonlySet<string> = new Set([
  'rule-out',
  'confirm',
  'verify',
  'corroborate',
  'know',
  'specify',
  'establish',
  'exclude',
  'expect',
])

export function isConditional(tree: Tree, at: number): boolean {
  return dependents(tree, at, ['mark']).some((mark) => conditionals.has(tree.tokens[mark]?.lower ?? ''))
}

export const isUntil = (tree: Tree, at: number): boolean =>
  dependents(tree, at, ['mark']).some((mark) => /^(?:until|till)$/.test(tree.tokens[mark]?.lower ?? ''))

/** "Until the government releases them", which it has not; "until police fired" is told as so. */
function isAwaited(tree: Tree, at: number): boolean {
  const finite = [at, ...dependents(tree, at, ['aux', 'cop'])]
  return isUntil(tree, at) && finite.some((word) => /^(?:VBZ|VBP)$/.test(tree.tokens[word]?.xpos ?? ''))
}

/** "Fled before police could arrest him": by then nobody had. */
const isForestalled = (tree: Tree, at: number): boolean =>
  dependents(tree, at, ['mark']).some((mark) => tree.tokens[mark]?.lower === 'before') &&
  dependents(tree, at, ['aux']).some((aux) => /^(?:could|can)$/.test(tree.tokens[aux]?.lower ?? ''))

/** "Talks on joining the bloc", "will vote on sending troops": what is only talked or decided about. */
const isDeliberated = (tree: Tree, at: number): boolean =>
  tree.tokens[at]?.xpos === 'VBG' &&
  dependents(tree, at, ['mark']).some(
    (mark) => tree.tokens[mark]?.lower === 'on' && deliberations.has(tree.tokens[mark - 1]?.lemma ?? ''),
  )

/** A clause beside another that says under which condition, until when or about what something is: none of it is told as so. */
export const isOpen = (tree: Tree, at: number): boolean =>
  [isConditional, isAwaited, isForestalled, isDeliberated].some((is) => is(tree, at))

const deliberations =
  wordSet(`talk negotiation discussion vote debate referendum bill law agreement deal accord decision proposal plan consultation question
  negotiate deliberate consult agree decide insist focus`)

/** "Did soldiers fire?", "will rebels attack?": asked, and not told; "why did police shoot?" takes it for granted. */
export const isAsked = ({ tokens }: Tree): boolean =>
  tokens.at(-1)?.text === '?' &&
  /^(?:do|does|did|is|are|was|were|will|would|could|can|should|has|have|had|may|might)$/.test(tokens[0]?.lower ?? '')

/** "Was almost killed", "nearly died": it did not come to that; "nearly 30" is near the number. */
export const isAlmost = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, ['advmod']).some(
    (child) => child < verb && /^(?:almost|nearly)$/.test(tree.tokens[child]?.lower ?? ''),
  ) && dependents(tree, verb, ['aux']).every((child) => tree.tokens[child]?.xpos !== 'MD')

export function ownReality(tree: Tree, verb: number): Reality {
  if (isDisobeyed(tree, verb)) return 'denied'
  if (isAlmost(tree, verb)) return 'denied'
  if (isNegated(tree, verb) || dependents(tree, verb, ['nsubj']).some((subject) => isNegated(tree, subject)))
    return notGoverned(tree, verb)
  const auxiliaries = dependents(tree, verb, ['aux', 'cop']).map((child) => tree.tokens[child]?.lower ?? '')
  if (auxiliaries.some((word) => futureModals.has(word))) return 'planned'
  if (auxiliaries.some((word) => word === 'would' || word === "'d" || word === '’d')) {
    const conditional = dependents(tree, verb, ['advcl']).some((clause) => isConditional(tree, clause))
    return conditional || auxiliaries.includes('have') ? 'hypothetical' : 'planned'
  }
  // "Gunfire could be heard" is heard.
  const perceived = perception.has(lemmaAt(tree, verb))
  if (auxiliaries.some((word) => possibleModals.has(word)) && !perceived) return 'possible'
  // "Must have fired" is what somebody concludes.
  if (auxiliaries.includes('must') && auxiliaries.includes('have')) return 'possible'
  if (auxiliaries.some((word) => requiredModals.has(word))) return isInverted(tree, verb) ? 'hypothetical' : 'requested'
  const doubt = dependents(tree, verb, ['advmod']).some((child) =>
    /^(?:possibly|perhaps|maybe|allegedly|probably|purportedly|supposedly)$/.test(tree.tokens[child]?.lower ?? ''),
  )
  if (doubt) return 'possible'
  if (isToBe(tree, verb)) return 'planned'
  if (isAsked(tree) && tree.tokens[verb]?.deprel === 'root') return 'possible'
  const present = auxiliaries.some((word) => /^(?:is|are|am|'s|’s|'re|’re)$/.test(word))
  return present && tree.tokens[verb]?.xpos === 'VBG' ? 'ongoing' : 'happened'
}

/** "Were to be deployed on Friday", "is to meet the envoy": what has been arranged. */
function isToBe(tree: Tree, verb: number): boolean {
  const to = dependents(tree, verb, ['mark']).find((mark) => tree.tokens[mark]?.lower === 'to') ?? -1
  return (
    to > 0 &&
    dependents(tree, verb, ['aux', 'cop']).some(
      (child) => child < to && /^(?:is|are|was|were|am|['’]s|['’]re)$/.test(tree.tokens[child]?.lower ?? ''),
    )
  )
}

/** "Refused orders to shoot", "would no longer obey orders to fire": what nobody did; the parser hangs it on the order or on the verb. */
function isDisobeyed(tree: Tree, verb: number): boolean {
  const { deprel = '', head = -1 } = tree.tokens[verb] ?? {}
  if (!/^(?:acl|advcl|xcomp)$/.test(deprel) || tree.tokens[verb - 1]?.lower !== 'to') return false
  const command = deprel === 'acl' ? (tree.tokens[head]?.head ?? -1) : head
  if (!dependents(tree, command, ['obj']).some((child) => lemmaAt(tree, child) === 'order')) return false
  const lemma = lemmaAt(tree, command)
  const isNot = dependents(tree, command, ['advmod']).some((child) =>
    /^(?:not|n['’]t|never|longer)$/.test(tree.tokens[child]?.lower ?? ''),
  )
  return (
    /^(?:refuse|defy|disobey|reject|ignore)$/.test(lemma) || (isNot && /^(?:obey|follow|execute|accept)$/.test(lemma))
  )
}

/** "There were no roads closed", "no one injured in a blast": what was done to none. "No one arrested in the raid was charged" tells of those who were arrested. */
export function isOfNone(tree: Tree, participle: number): boolean {
  const { deprel, xpos, head = -1 } = tree.tokens[participle] ?? {}
  if (deprel !== 'acl' || xpos !== 'VBN' || !isNegated(tree, head)) return false
  const above = tree.tokens[head]?.head ?? -1
  return above < 0 || dependents(tree, above, ['expl']).length > 0
}

/** "See the prisoners deported": a participle of the object of seeing. */
export function isSeenDone(tree: Tree, participle: number): boolean {
  const { deprel, xpos, head = -1 } = tree.tokens[participle] ?? {}
  if (deprel !== 'acl' || xpos !== 'VBN' || tree.tokens[head]?.deprel !== 'obj') return false
  return lemmaAt(tree, tree.tokens[head]?.head ?? -1) === 'see'
}

/** "Should the attacks continue": an "if" by the order of the words. */
function isInverted(tree: Tree, verb: number): boolean {
  const should = dependents(tree, verb, ['aux']).find((child) => tree.tokens[child]?.lower === 'should') ?? verb
  const isQuestion = tree.tokens.at(-1)?.text === '?'
  return !isQuestion && dependents(tree, verb, ['nsubj']).some((subject) => subject > should && subject < verb)
}

const perception: ReadonlySet<string> = new Set(['hear', 'see', 'feel'])

/** "It is not clear who fired", "why they fired": somebody did. */
export const isWhoOrWhy = (tree: Tree, clause: number): boolean =>
  dependents(tree, clause, ['nsubj', 'nsubj:pass', 'obj', 'advmod', 'obl']).some(
    (child) => child < clause && /^(?:who|whom|what|why|how|when|where)$/.test(tree.tokens[child]?.lower ?? ''),
  )

/** "The video allegedly shows soldiers beating a man". */
export const isDoubted = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, ['advmod']).some((child) =>
    /^(?:allegedly|purportedly|supposedly)$/.test(tree.tokens[child]?.lower ?? ''),
  )

/** "We must not forget that they seized power", "did not notice that he had been shot": so it is, forgotten or not. */
export const isTakenForGranted = (tree: Tree, verb: number): boolean =>
  /^(?:forget|remember|notice|realize|realise|regret)$/.test(lemmaAt(tree, verb))

/** "Sought to show that they would solve the murders, in which a mob shot two": a relative clause, which the parse hung on "show". */
export const isOfWhich = (tree: Tree, clause: number): boolean =>
  dependents(tree, clause, ['obl']).some(
    (child) => child < clause && tree.tokens[child]?.lower === 'which' && dependents(tree, child, ['case']).length > 0,
  )

/** Words from a verb up to the condition that it stands in. */
const supposedStepsMax = 4

/** "If patience gives in and it ends up in a riot": in a condition, or joined to one. */
export function isSupposed(tree: Tree, verb: number): boolean {
  let at = verb
  for (let steps = 0; steps < supposedStepsMax; steps += 1) {
    if (tree.tokens[at]?.deprel === 'advcl' && isIf(tree, at)) return true
    if (tree.tokens[at]?.deprel !== 'conj') return false
    at = tree.tokens[at]?.head ?? -1
  }
  return false
}

/** "If", "unless". */
const isIf = (tree: Tree, at: number): boolean =>
  dependents(tree, at, ['mark']).some((mark) => /^(?:if|unless)$/.test(tree.tokens[mark]?.lower ?? ''))

/** What one is asked for with an infinitive and told with a clause: "told them to fire", "told them that police had fired". */
export const tellsThat: ReadonlySet<string> = new Set(['tell', 'advise', 'press'])

/** Facts are told alike, whether they happened or go on; anything else is apart. */
export const realityGroup = ({ reality }: Pick<Event, 'reality'>): string => (isFactual(reality) ? 'fact' : reality)

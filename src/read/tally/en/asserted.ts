/** Is it told as so? What could, may or would befall people, what is feared or threatened, and what did not happen count nobody. */
import { wordSet } from '../../../stdx/index.ts'
import { isBroughtAbout, isDare } from '../../token/index.ts'
import { childrenBy, formAt, lemmaAt, type SentenceView } from './view.ts'
import { conditionals, doubtful, hearsay, modals, reportNouns, unreal, untrue } from './words.ts'

/** Clauses above a word that are looked at. */
const climbMax = 8

const clausal = /^(?:xcomp|ccomp|advcl|acl|conj|parataxis|obj|obl|nmod|nsubj|nsubj:pass|obl:agent)/

export interface Doubt {
  /** "No one was killed" is negated by its number; "did not kill 12" is not. */
  readonly zero: boolean
  /** Of a deployment it says something that one will be. */
  readonly future: boolean
  /** Its negation or modal is a part of what is told: "have not been heard of", "can no longer live there". */
  readonly idiom: boolean
}

/** Whether what the token `at` tells is told as having happened. */
export function isAsserted(view: SentenceView, at: number, doubt: Doubt): boolean {
  if (isAsked(view)) return false
  let token = at
  for (let climbed = 0; climbed < climbMax && token >= 0; climbed += 1) {
    if (!(doubt.idiom && token === at) && isUnrealHere(view, token, doubt)) return false
    const { deprel = 'root', head = -1 } = view.tokens[token] ?? {}
    if (isHalfTask(view, token)) return false
    if (isEnoughTo(view, token)) return false
    if (head < 0 || !clausal.test(deprel)) return true
    if (deprel === 'conj' && hasOwnSubject(view, token)) return true
    // "The 12 dead will be buried": what their verb says of them does not touch that they are dead.
    if (/^nsubj/.test(deprel))
      return (
        !hasCondition(view, head) &&
        !doubtful.has(formAt(view, head)) &&
        !isPutOff(view, { noun: token, verb: head, doubt })
      )
    if (isFalseReport(view, token, head) || isHearsay(view, token, head)) return false
    // "There were fears that 12 had died": the parser takes it for a relative clause as often as not.
    if (deprel.startsWith('acl') && view.tokens[head]?.upos === 'NOUN' && isFeared.test(lemmaAt(view, head)))
      return false
    if (deprel.startsWith('acl:relcl')) return true
    if (isMeantFor(view, token, head)) return false
    if (isGranted(view, token) || isToBeSaved(view, token, head)) return true
    if (deprel !== 'conj' && isUnrealUnder(view, token, head)) return false
    if (deprel === 'advcl' || deprel === 'parataxis') return true
    token = head
  }
  return true
}

/** "Asked the rebels to free 12 nuns": an infinitive that the tree takes for an adjective. */
const isHalfTask = (view: SentenceView, token: number): boolean =>
  view.tokens[token]?.deprel === 'amod' &&
  childrenBy(view, token, /^mark/).some((child) => formAt(view, child) === 'to')

const hasCondition = (view: SentenceView, verb: number): boolean =>
  childrenBy(view, verb, /^mark/).some((child) => conditionals.has(formAt(view, child)))

/** "The eviction of 400 families is planned", "the kidnapping of two girls was foiled", "their arrest is imminent": nobody was. */
function isPutOff(
  view: SentenceView,
  { noun, verb, doubt: { future } }: { readonly noun: number; readonly verb: number; readonly doubt: Doubt },
): boolean {
  const form = formAt(view, verb)
  if (/^(?:foiled|thwarted|averted|forestalled|prevented)$/.test(form)) return true
  if (view.tokens[noun]?.upos !== 'NOUN') return false
  if (!future && /^(?:imminent|ordered)$/.test(form)) return true
  if (/^(?:delayed|postponed|cancelled|canceled|scrapped|shelved|blocked)$/.test(form)) return true
  return (
    /^(?:planned|scheduled|due)$/.test(form) &&
    childrenBy(view, verb, /^(?:aux|cop)/).some((child) => /^(?:is|are)$/.test(formAt(view, child)))
  )
}

/** "A warrant for the arrest of two men", "calls for the deaths of 12": what is meant to come. */
const isMeantFor = (view: SentenceView, token: number, head: number): boolean =>
  view.tokens[token]?.deprel === 'nmod' &&
  /^(?:warrant|call|demand|plan|order|request|appeal|bid|plot|bounty|reward)$/.test(lemmaAt(view, head)) &&
  childrenBy(view, token, /^case$/).some((child) => formAt(view, child) === 'for')

/** "Did 12 people die?". */
const isAsked = ({ tokens }: SentenceView): boolean =>
  tokens.at(-1)?.text === '?' &&
  /^(?:do|does|did|is|are|was|were|will|would|could|can|should|has|have|had|may|might)$/.test(tokens[0]?.lower ?? '')

const hasOwnSubject = (view: SentenceView, verb: number): boolean => childrenBy(view, verb, /^nsubj/).length > 0

/** "A report that 40 were dead was wrong", "claims on the net that …": the parser may hang what is claimed on the net. */
function isFalseReport(view: SentenceView, token: number, under: number): boolean {
  if (!/^(?:acl|ccomp|appos)/.test(view.tokens[token]?.deprel ?? '')) return false
  const isNet = !reportNouns.has(lemmaAt(view, under)) && view.tokens[under]?.deprel === 'nmod'
  const noun = isNet ? (view.tokens[under]?.head ?? -1) : under
  if (!reportNouns.has(lemmaAt(view, noun))) return false
  const { head = -1, deprel = '' } = view.tokens[noun] ?? {}
  // "There was no truth in the report that six had died".
  const isNoTruth = /^(?:truth|substance|basis)$/.test(lemmaAt(view, head))
  if (isNoTruth && childrenBy(view, head, /^det$/).some((child) => formAt(view, child) === 'no')) return true
  // The parser hangs the adjective on the report where nothing else is said of it.
  const isCalledSo = (at: number): boolean => untrue.has(lemmaAt(view, at)) && childrenBy(view, at, /^cop$/).length > 0
  if (head < 0) return childrenBy(view, noun, /^(?:ccomp|acl|parataxis)/).some(isCalledSo)
  return /^(?:nsubj|obj)/.test(deprel) && untrue.has(lemmaAt(view, head))
}

/** "A rumour that 40 were dead", "rumours spread on the net that …". */
function isHearsay(view: SentenceView, token: number, head: number): boolean {
  if (hearsay.has(lemmaAt(view, head))) return true
  if (!/^(?:acl|ccomp|xcomp|parataxis|appos)/.test(view.tokens[token]?.deprel ?? '')) return false
  const { upos, head: above = -1 } = view.tokens[head] ?? {}
  const verb = upos === 'NOUN' ? above : head
  return childrenBy(view, verb, /^nsubj/).some((child) => hearsay.has(lemmaAt(view, child)))
}

/** "Promised an inquiry into the killing of six": what is named with the article is taken for granted. */
const isGranted = (view: SentenceView, token: number): boolean =>
  /^(?:nmod|obl)/.test(view.tokens[token]?.deprel ?? '') &&
  view.tokens[token]?.upos === 'NOUN' &&
  childrenBy(view, token, /^det$/).some((child) => formAt(view, child) === 'the')

/** "Tried to reach 20 workers trapped in the tunnel": who is to be saved is in need already. */
const isToBeSaved = (view: SentenceView, token: number, people: number): boolean =>
  view.tokens[token]?.deprel === 'acl' &&
  view.tokens[token]?.xpos === 'VBN' &&
  /^(?:reach|rescue|save|free|locate|find|help|recover|evacuate|extract|retrieve)$/.test(
    lemmaAt(view, view.tokens[people]?.head ?? -1),
  )

/** Its own auxiliaries and negation. */
function isUnrealHere(view: SentenceView, token: number, { zero, future }: Doubt): boolean {
  if (isHowTo(view, token) || (!future && isToBe(view, token))) return true
  for (const child of childrenBy(view, token, /^(?:aux|advmod|mark)/)) {
    const word = formAt(view, child)
    if (/^(?:almost|nearly)$/.test(word) && child < token && view.tokens[token]?.upos === 'VERB') return true
    if (modals.has(word) && !(future && /^(?:will|shall)$/.test(word))) return true
    if (/^(?:not|n['’]t|never)$/.test(word) && !zero && !isOnly(view, child) && !isContrast(view, child)) return true
    if (conditionals.has(word)) return true
    // "Once a labourer dies, the work stops": whenever that is.
    if (
      !view.sentence.headline &&
      /^(?:once|whenever|when)$/.test(word) &&
      /^VB[PZ]$/.test(view.tokens[token]?.xpos ?? '')
    )
      return true
  }
  return false
}

/** "Is enough to kill 12": what could be done. */
const isEnoughTo = (view: SentenceView, token: number): boolean =>
  view.tokens[token]?.deprel === 'csubj' &&
  childrenBy(view, token, /^mark/).some((child) => formAt(view, child) === 'to')

/** "Is to execute two men", "were to be evacuated". */
const isToBe = (view: SentenceView, token: number): boolean =>
  childrenBy(view, token, /^(?:aux|cop)/).some((child) => /^(?:is|are|was|were)$/.test(formAt(view, child))) &&
  childrenBy(view, token, /^mark$/).some((child) => formAt(view, child) === 'to')

/** "Learned how to kill a sniper": a way to do it. */
const isHowTo = (view: SentenceView, token: number): boolean => {
  const marks = childrenBy(view, token, /^(?:advmod|mark)/).map((child) => formAt(view, child))
  return marks.includes('how') && marks.includes('to')
}

/** "Not only killed 12 but …" is no negation. */
const isOnly = (view: SentenceView, not: number): boolean => /^(?:only|just|least)$/.test(formAt(view, not + 1))

/** "19 officers, not 22 as stated earlier, were hurt", "not five but four died": it denies a figure, and not the deed. */
function isContrast({ tokens }: SentenceView, not: number): boolean {
  const figure = not + (/^(?:the|some|about)$/.test(tokens[not + 1]?.lower ?? '') ? 2 : 1)
  if (tokens[figure]?.upos !== 'NUM') return false
  if (/^(?:,|and|–|—)$/.test(tokens[not - 1]?.lower ?? '')) return true
  const but = tokens.findIndex(({ lower }, at) => at > figure && at <= figure + butReach && lower === 'but')
  return but >= 0 && tokens.slice(but + 1, but + butReach).some(({ upos }) => upos === 'NUM')
}

/** Words from a figure to the "but" of the one that stands against it, and from there to that. */
const butReach = 3

/** An infinitive or a clause under a verb that does not vouch for it: "planned to kill 12", "fear that 12 died". */
function isUnrealUnder(view: SentenceView, token: number, head: number): boolean {
  const deprel = view.tokens[token]?.deprel ?? ''
  const infinitive = childrenBy(view, token, /^mark/).some((child) => formAt(view, child) === 'to')
  const perfect = childrenBy(view, token, /^aux/).some((child) => formAt(view, child) === 'have')
  const governor = lemmaAt(view, head)
  if (infinitive && isBroughtAbout(view.tokens, head, token)) return false
  if (deprel.startsWith('advcl')) return infinitive
  if (deprel.startsWith('acl')) return infinitive
  if (deprel === 'xcomp' && isDare(view.tokens, head)) return true
  if (infinitive && !perfect && deprel === 'xcomp') return !implicative.has(governor)
  // "There were fears that 12 had died".
  if (view.tokens[head]?.upos === 'NOUN') return isFeared.test(governor)
  return unreal.has(governor)
}

const isFeared = /^(?:fear|suspicion|belief|possibility|hope|concern)$/

/** Verbs that tell their infinitive as done. */
const implicative = wordSet('manage begin start continue go come get help prove report say know confirm')

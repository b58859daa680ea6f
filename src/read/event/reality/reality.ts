/** Is it so? What auxiliaries, negation, conditions and governing words say of an event, read up the tree from its trigger. */

import { isMarked } from '../../token/index.ts'
import { lemmaAt } from '../clause/scene.ts'
import { dependents, prepositionOf, type Tree } from '../clause/tree.ts'
import { adjectiveReality, genericGovernors, governors, lightVerbs, preventingVerbs } from '../en/words.ts'
import { accuserOver, governedBy, isGoverned, lenderOf, lentReality } from './governor.ts'
import {
  isBecoming,
  isDefinite,
  isEnding,
  isJudged,
  isNow,
  isOpenSubject,
  isRhetoric,
  isUndetermined,
  isUnfound,
  isWhatever,
  isWould,
  looseIn,
  modifierReality,
  periods,
  topConjunct,
} from './noun-own.ts'
import {
  callers,
  isAbstained,
  isClueTo,
  isDud,
  isFaced,
  isLetCome,
  isMadeOtherwise,
  isNamedBy,
  isOccurrence,
  isStoppedBomber,
  isWishToSay,
  withstoodAs,
} from './noun-told.ts'
import {
  governingWord,
  isAlmost,
  isAsked,
  isConditional,
  isDoubted,
  isFactual,
  isLeftOpen,
  isNegated,
  isOfNone,
  isOfWhich,
  isOpen,
  isSeenDone,
  isSupposed,
  isTakenForGranted,
  isUntil,
  isWhoOrWhy,
  notGoverned,
  ownReality,
  type Reality,
  tellsThat,
  unsure,
} from './own-reality.ts'
import { isAmongRisks } from './risk.ts'
import {
  isAhead,
  isAnnouncedAhead,
  isBreakdown,
  isCalledOff,
  isPencilled,
  isPlanCarriedOut,
  isPlanDropped,
  isSetFor,
  isToBegin,
} from './scheduled.ts'
import { isDisclaimed, isRumoured, isUnreal, versionReality } from './version.ts'

/** Clauses above a trigger that are looked at. */
const clausesMax = 6

/** Of a verb: by its own auxiliaries, then by what governs it. */
export function realityOfVerb(tree: Tree, verb: number): Reality {
  if (isUnreal(tree)) return 'hypothetical'
  let reality = ownReality(tree, verb)
  let at = verb
  for (let steps = 0; steps < clausesMax; steps += 1) {
    const { head = -1, deprel = '' } = tree.tokens[at] ?? {}
    if (head < 0) break
    if (deprel === 'advcl' && isOpen(tree, at)) return 'hypothetical'
    // "Vowed to stay until the judge was freed": nobody has been.
    if (deprel === 'advcl' && isUntil(tree, at) && /^(?:planned|threatened|requested)$/.test(realityOfVerb(tree, head)))
      return 'hypothetical'
    const lender = lenderOf(tree, at)
    if (lender !== undefined && isFactual(reality)) reality = lentReality(tree, lender, at)
    if (deprel === 'conj' || lender !== undefined) {
      at = lender ?? head
      continue
    }
    if (isGoverned(tree, at)) {
      if (at !== verb && isWishToSay(tree, head, at)) break
      // "Imagine that the army were to fire.", "suppose two men agree".
      if (/^[cx]comp$/.test(deprel) && governors.get(lemmaAt(tree, head)) === 'hypothetical') return 'hypothetical'
      const above = governedBy(tree, accuserOver(tree, head, at) ?? head, at)
      // "Was unable to confirm that they had been freed": it is not known.
      const isUnknown = at !== verb && above === 'denied' && unsure.has(lemmaAt(tree, at))
      if (above !== undefined && isFactual(reality)) reality = isUnknown ? 'possible' : above
    } else if (deprel === 'ccomp' && (isTakenForGranted(tree, head) || isOfWhich(tree, at) || isWhoOrWhy(tree, at)))
      break
    else if (deprel === 'ccomp' || deprel === 'parataxis') {
      if (isFactual(reality) && isNegated(tree, head) && deprel === 'ccomp') reality = notGoverned(tree, head)
      if (deprel === 'ccomp' && isFactual(reality) && isDoubted(tree, head)) reality = 'possible'
      const said = isLeftOpen(tree, head) ? 'possible' : governors.get(governingWord(tree, head))
      if (deprel === 'ccomp' && isFactual(reality) && (said === 'denied' || said === 'possible')) reality = said
      if (deprel === 'ccomp' && isFactual(reality) && isMarked(tree.tokens, at, 'mark', (word) => word === 'whether'))
        reality = 'possible'
      if (deprel === 'ccomp' && said === 'hypothetical') return said
      if (deprel === 'ccomp' && said === 'requested' && !tellsThat.has(lemmaAt(tree, head))) reality = 'requested'
    } else {
      if (isOfNone(tree, at)) return 'denied'
      // "Wanted to see him jailed", "saw him jailed": it is as sure as the seeing.
      if (isSeenDone(tree, at) && isFactual(reality)) return realityOfVerb(tree, tree.tokens[head]?.head ?? -1)
      const version = deprel.startsWith('acl') && isFactual(reality) ? versionReality(tree, head, at) : undefined
      if (version !== undefined) return version
      // "Believed to be an attack carried out by a woman": what is done to a thing is as sure as the thing.
      const thing = deprel === 'acl' && isFactual(reality) ? realityOfNoun(tree, head)?.reality : undefined
      if (thing !== undefined && lemmaAt(tree, at) === 'carry') reality = thing
      break
    }
    at = head
  }
  return isConditional(tree, at) && at === verb ? 'hypothetical' : reality
}

export interface Occurrence {
  readonly reality: Reality
  /** The verb that only carries the noun's event: "staged" in "staged a protest". */
  readonly light?: number
  /** Whether an occurrence verb, a light verb or a preposition says that it took place. */
  readonly told: boolean
}

/** "An attack would trigger a war" sets no day for one, as "an attack will" does; "would not be affected by a strike" knows of none. */
function openReality(tree: Tree, verb: number): Reality {
  const reality = realityOfVerb(tree, verb)
  return reality === 'denied' || isWould(tree, verb) ? 'hypothetical' : reality
}

/** Of a noun: how what governs it tells that it took place, or nothing where it is only spoken of. */
export function realityOfNoun(tree: Tree, noun: number): Occurrence | undefined {
  const top = topConjunct(tree, noun)
  const { head = -1, deprel = '' } = tree.tokens[top] ?? {}
  const said = modifierReality(tree, noun)
  const isHeld = said === 'planned' && head >= 0 && isPlanCarriedOut(tree, head) && isFactual(realityOfVerb(tree, head))
  const own =
    (isHeld ? undefined : said) ??
    (isNegated(tree, noun)
      ? 'denied'
      : isAsked(tree) && !isDefinite(tree, noun)
        ? 'possible'
        : isAmongRisks(tree, noun)
          ? 'possible'
          : isWhatever(tree, noun, head))
  // "It would be the first strike since 2019".
  const isSaidToBe = dependents(tree, noun, ['cop']).length > 0 && prepositionOf(tree, noun) === ''
  const copular = isSaidToBe ? ownReality(tree, noun) : 'happened'
  if (!isFactual(copular)) return { reality: own ?? (isWould(tree, noun) ? 'hypothetical' : copular), told: false }
  if (head < 0) return { reality: own ?? 'happened', told: false }
  const lemma = lemmaAt(tree, head)
  const relation = deprel.split(':', 1)[0] ?? ''
  const governor = tree.tokens[head]
  if (relation === 'compound' || relation === 'amod' || relation === 'flat' || relation === 'det') return undefined
  // "Opened fire without warning": what there was none of.
  if (prepositionOf(tree, top) === 'without') return undefined
  if (governor?.upos === 'VERB' || governor?.upos === 'AUX') {
    const isObject = relation === 'obj' || deprel === 'nsubj:pass'
    if (isObject && (isRhetoric(tree, head) || isStoppedBomber(tree, head, noun))) return undefined
    if (relation === 'nsubj' && isDud(tree, head, noun)) return undefined
    const withstood = isObject ? withstoodAs(tree, head, noun, realityOfVerb) : undefined
    if (withstood !== undefined) return { reality: own ?? withstood, light: head, told: true }
    if (isAhead(tree, top)) return { reality: own ?? 'planned', told: false }
    if ((isObject || relation === 'obl') && isAnnouncedAhead(tree, head, noun) && !isDefinite(tree, noun)) {
      const announced = realityOfVerb(tree, head)
      return {
        reality: own ?? (isFactual(announced) ? 'planned' : announced),
        ...(isObject ? { light: head } : {}),
        told: true,
      }
    }
    // "The strike ended": the end is what was new.
    if (relation === 'nsubj' && lemma === 'end' && isEnding(tree, noun)) return undefined
    // "Opened fire on a patrol", "fired on the pickets": whom, and not what for.
    const isShotAt = lemma === 'fire' || dependents(tree, head, ['obj']).some((at) => lemmaAt(tree, at) === 'fire')
    if (relation === 'obl' && isShotAt && /^(?:on|at|upon)$/.test(prepositionOf(tree, top))) return undefined
    if (isObject && isCalledOff(tree, head)) return { reality: 'hypothetical', told: false }
    if ((isObject || isPencilled(tree, head, top)) && isSetFor(tree, head, noun))
      return { reality: own ?? 'planned', light: head, told: true }
    // "A ceasefire broke down": the end of it is what was new.
    if (relation === 'nsubj' && isBreakdown(tree, head, noun)) return undefined
    if (relation === 'obl' && isClueTo(tree, head)) return { reality: own ?? 'hypothetical', told: false }
    // "Called for calm after the killings", "called for a ceasefire": what comes after is not what the verb carries.
    const preposition = prepositionOf(tree, top)
    const isAnswered = lemma === 'respond' && preposition === 'to'
    const calls = dependents(tree, head, ['obj']).some((at) =>
      /^(?:call|appeal|plea|demand|request)$/.test(lemmaAt(tree, at)),
    )
    if (relation === 'obl' && preposition === 'for' && calls) return { reality: own ?? 'requested', told: false }
    // "Opened an investigation into the killing": what is looked into is not done by who looks.
    const inquires = dependents(tree, head, ['obj']).some((at) =>
      /^(?:investigation|inquiry|enquiry|probe)$/.test(lemmaAt(tree, at)),
    )
    if (relation === 'obl' && preposition === 'into' && inquires) return { reality: own ?? 'happened', told: false }
    const isCarried = isObject || (relation === 'obl' && !looseIn.has(preposition) && !isAnswered)
    if (isObject && isNamedBy(tree, head)) return { reality: own ?? 'happened', told: true }
    // "Called the shooting a terrorist act": what it is called, and who called it.
    const described = lemma === 'call' && (dependents(tree, head, ['xcomp']).length > 0 || isDefinite(tree, noun))
    if (
      isCarried &&
      (lightVerbs.has(lemma) || (lemma === 'get' && preposition === 'into')) &&
      !described &&
      !(preposition === 'for' && governors.get(lemma) === 'requested')
    ) {
      const reality = own ?? (isFaced(tree, head, noun) ? 'possible' : realityOfVerb(tree, head))
      // "Had nothing to do with the explosion": what is known to have been is not made by the verb.
      // Nor does an attack that nobody claimed.
      if (isDefinite(tree, noun) && !isFactual(reality) && isMadeOtherwise(tree, head, relation))
        return { reality: 'happened', told: false }
      // "Planned an attack": it has not come to that, for all that the sentence says.
      const isPlan =
        lemma === 'plan' &&
        isFactual(reality) &&
        (!isDefinite(tree, noun) || (deprel === 'nsubj:pass' && isNow(tree, head)))
      return { reality: isPlan ? 'planned' : reality, light: head, told: true }
    }
    // "If it ends up in a riot": there is none.
    if (isUndetermined(tree, noun) && isSupposed(tree, head)) return { reality: own ?? 'hypothetical', told: false }
    // "The army denied the raid": others say that there was one.
    if (isObject && lemma === 'deny') return { reality: own ?? 'denied', told: false }
    // "Voted against a strike".
    if (relation === 'obl' && lemma === 'vote' && preposition === 'against' && !isDefinite(tree, noun))
      return { reality: own ?? 'hypothetical', told: false }
    if (relation === 'obl' && isAbstained(lemma, preposition)) return { reality: own ?? 'denied', told: false }
    if (isObject && preventingVerbs.has(governingWord(tree, head)))
      return { reality: own ?? 'hypothetical', told: false }
    // "Wanted for murder".
    const named = lemma === 'want' && preposition === 'for' ? 'possible' : governors.get(lemma)
    // "Charged with murder" may not be so; "charged in a fatal crash", "wanted over a riot" tell of one that was.
    const isSought = named === 'possible' || /^(?:want|seek)$/.test(lemma)
    const isSettled = relation === 'obl' && (preposition === 'over' || (isSought && preposition === 'in'))
    const isCalled = relation === 'xcomp' && named === 'possible'
    // "Called for the immediate deployment of a force": what is called for is not there, however it is named.
    const isCalledFor = named === 'requested' && relation === 'obl' && preposition === 'for' && callers.has(lemma)
    if (isCalledFor && dependents(tree, noun, ['nmod', 'amod']).length > 0)
      return { reality: own ?? named, told: false }
    if ((isCarried || isCalled) && !isSettled && named !== undefined && named !== 'denied' && !isDefinite(tree, noun))
      return { reality: own ?? (isLetCome(tree, head) || isNegated(tree, head) ? 'possible' : named), told: false }
    // "Could become a hurricane", "may escalate into clashes".
    if (isBecoming(tree, head, relation, preposition) && !isDefinite(tree, noun)) {
      const become = realityOfVerb(tree, head)
      if (!isFactual(become)) return { reality: own ?? become, told: false }
    }
    const shown = dependents(tree, head, ['xcomp']).flatMap((at) => adjectiveReality.get(lemmaAt(tree, at)) ?? [])[0]
    if (relation === 'nsubj' && shown !== undefined && !isDefinite(tree, noun))
      return { reality: own ?? shown, told: false }
    const open = isUndetermined(tree, noun) && isOpenSubject(tree, head, deprel) ? openReality(tree, head) : 'happened'
    if (relation === 'nsubj' && deprel !== 'nsubj:pass' && isOccurrence(tree, head)) {
      const occurred = isToBegin(tree, head) ? 'planned' : realityOfVerb(tree, head)
      // "The feared clashes did not happen"; "the bomb almost killed him": there was one.
      if (occurred === 'denied' && isAlmost(tree, head)) return { reality: own ?? 'happened', told: true }
      return { reality: occurred === 'denied' ? occurred : (own ?? occurred), told: true }
    }
    // "Would not be affected by a strike", "an attack would trigger a war": neither need come.
    return { reality: own ?? open, told: false }
  }
  // "Attacks on schools are a crime".
  if (relation === 'nsubj' && !isDefinite(tree, noun) && isJudged(tree, head)) return undefined
  // "A gas leak could be the cause", "an assault would be catastrophic".
  const isLeftToBe = relation === 'nsubj' && dependents(tree, head, ['cop']).length > 0 && isUndetermined(tree, noun)
  const predicated = !isLeftToBe ? 'happened' : isWould(tree, head) ? 'hypothetical' : ownReality(tree, head)
  if (/^(?:possible|hypothetical)$/.test(predicated)) return { reality: own ?? predicated, told: false }
  // "A new incursion is likely", "becomes more likely".
  if (relation === 'nsubj' && own === undefined && (!isDefinite(tree, noun) || lemma === 'imminent')) {
    const said = adjectiveReality.get(lemma)
    if (said !== undefined) return { reality: said, told: false }
  }
  if (isAhead(tree, top)) return { reality: own ?? 'planned', told: false }
  if (relation === 'nmod' && isPlanDropped(tree, head)) return { reality: 'hypothetical', told: false }
  if (relation === 'nmod' && lemma === 'plan' && prepositionOf(tree, top) === 'for')
    return { reality: own ?? 'planned', told: false }
  // "A second night of riots", "after weeks of protests".
  if (relation === 'nmod' && periods.has(lemma) && prepositionOf(tree, top) === 'of')
    return { reality: own ?? 'happened', told: true }
  if (relation === 'nmod' && !isDefinite(tree, noun)) {
    if (genericGovernors.has(lemma)) return undefined
    const named = governors.get(lemma) ?? (lemma === 'talk' ? 'possible' : undefined)
    if (named !== undefined) return { reality: own ?? named, told: false }
  }
  if (relation === 'nmod' && isUnfound(tree, head) && !isDefinite(tree, noun))
    return { reality: own ?? 'denied', told: false }
  if (relation === 'nmod' && isDisclaimed(tree, noun)) return { reality: own ?? 'denied', told: false }
  if (relation === 'nmod' && isRumoured(tree, head, top)) return { reality: own ?? 'possible', told: false }
  return { reality: own ?? 'happened', told: false }
}

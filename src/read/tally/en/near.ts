/**
 * What befell people, by the words right beside their number? For headlines, lists and clauses without a verb ("12 killed, 30
 * wounded"), where there is no tree to speak of.
 */
import { personNouns } from '../../quantity/index.ts'
import { type Fate, fateOfVerb, hasObject } from './fate.ts'
import { isWound } from './plight.ts'
import { type Counted, childrenBy, formAt, isPassive, lemmaAt, nounPhraseEnd, type SentenceView } from './view.ts'
import { deedForms, fateForms, fateNouns, happenings, kin, subjectVerbs } from './words.ts'

/** Words between the people and what befell them. */
const reachMax = 6
const between =
  /ly$|^(?:was|were|is|are|been|being|be|has|have|had|got|reported|confirmed|also|so|far|still|more|others|other|people|left|:|“|”|"|remain|remained|now|already)$/

/** "353 injured", "12 people are dead", "wounded: 30" stays unread. */
export function fateBehind(counted: Counted): Fate | undefined {
  const { view, phraseEnd, quantity } = counted
  if (isOfSomebody(counted)) return undefined
  const start = nounPhraseEnd(view, quantity.noun ?? quantity.top, phraseEnd)
  return (
    behind(counted, phraseEnd) ??
    behindInsertion(counted) ??
    (start > phraseEnd && quantity.noun !== undefined ? behind(counted, start) : undefined)
  )
}

/** "The mother of two children was killed", "relatives of 12 miners were arrested": whose they are suffered nothing. */
function isOfSomebody({ view, relation, anchor, governor }: Counted): boolean {
  const who = formAt(view, governor)
  const isOf = childrenBy(view, anchor, /^case$/).some((child) => /^(?:of|to)$/.test(formAt(view, child)))
  return (
    relation === 'nmod' &&
    isOf &&
    !isMember.test(who) &&
    [who, who.replace(/s$/, '')].some((word) => personNouns.has(word) || kin.has(word) || folk.test(word))
  )
}

const isMember =
  /^(?:members?|people|persons?|crew|group|team|family|crowd|gang|band|party|unit|squad|couple|pair|dozens|scores)$/
const folk =
  /^(?:relatives|families|parents|kin|friends|colleagues|wives|mothers|fathers|sons|daughters|brothers|sisters|lawyers?|commanders?|leaders?|owners?|supporters|followers|killers?|bodyguards?|guards?)$/

/** Words between the commas of an insertion. */
const insertionMax = 12

/**
 * "Five people, among them a toddler, drowned", "said 19 officers, not 22, were hurt": where the tree loses the verb behind what is put
 * in.
 */
function behindInsertion(counted: Counted): Fate | undefined {
  const { view, phraseEnd, relation, governor, anchor } = counted
  const above = view.tokens[governor]?.upos
  const isCaseless = relation === 'obl' && childrenBy(view, anchor, /^case$/).length === 0
  const isContrast = formAt(view, phraseEnd + 1) === 'not'
  const lost =
    relation === 'root' ||
    (/^nsubj/.test(relation) && above === 'NOUN') ||
    (relation === 'conj' && above === 'VERB') ||
    (isContrast && relation === 'obj') ||
    (isCaseless && governor > phraseEnd) ||
    isJoinedToName(counted)
  if (!lost || formAt(view, phraseEnd) !== ',') return undefined
  const isNumber = view.tokens[phraseEnd + 1]?.upos === 'NUM' && formAt(view, phraseEnd + 2) === 'of'
  const opens = /^(?:among|including|most|many|all|some|one|mostly|not|at|about|nearly)$/.test(
    formAt(view, phraseEnd + 1),
  )
  if (!isNumber && !opens) return undefined
  const close = view.tokens.findIndex(({ text }, at) => at > phraseEnd && text === ',')
  if (close < 0 || close > phraseEnd + insertionMax) return undefined
  const subject = isContrast || isCaseless || isJoinedToName(counted) ? { ...counted, relation: 'nsubj' } : counted
  return behind(subject, close + 1) ?? verbBehind(subject, close + 1)
}

/** "Shells fell on Tula and Osh, and 40 people, mostly women, were moved away": the parser takes the people for a third town. */
const isJoinedToName = ({ view, quantity, anchor }: Counted): boolean =>
  view.tokens[quantity.top]?.deprel === 'conj' && view.tokens[anchor]?.upos === 'PROPN'

/** What a verb with an auxiliary says right behind what was put in, where the tree gives it no subject. */
function verbBehind(counted: Counted, start: number): Fate | undefined {
  const { view } = counted
  if (!/^(?:was|were|have|has|had)$/.test(formAt(view, start))) return undefined
  const verb = view.tokens[start]?.head ?? -1
  // "28 civilians, most of them women, were hacked": those who are put in are no other people.
  const isOwn = (subject: number): boolean => subject > counted.phraseEnd && subject < start
  if (view.tokens[verb]?.upos !== 'VERB' || !childrenBy(view, verb, /^nsubj/).every(isOwn)) return undefined
  return fateOfVerb(counted, verb, isPassive(view, verb))
}

/** The same where an auxiliary or "died" makes it sure: nearer than what a wrong tree says. */
export function fateRightBehind(counted: Counted): Fate | undefined {
  const hurt = woundBehindJoined(counted)
  if (hurt !== undefined) return hurt
  const fate = fateBehind(counted)
  const sure =
    fate !== undefined &&
    (/^(?:died|perished|drowned)$/.test(formAt(counted.view, fate.by)) ||
      /^(?:was|were|been|is|are)$/.test(formAt(counted.view, fate.by - 1)))
  return sure && !happenings.has(counted.noun ?? '') ? fate : undefined
}

function behind(counted: Counted, start: number): Fate | undefined {
  const { view, quantity } = counted
  let auxiliary = false
  for (let at = start; at < start + reachMax; at += 1) {
    const form = formAt(view, at)
    const category = fateForms.get(form)
    if (category !== undefined) {
      // "The scandal that toppled a president has died": the object of one verb is not the subject of the next.
      if (counted.relation === 'obj' && (auxiliary || form === 'died')) return undefined
      const named = view.tokens[at + 1]?.upos === 'NOUN' && view.tokens[at]?.deprel === 'amod'
      return named || isDoer(counted, at, auxiliary) || (quantity.high === 0 && !auxiliary)
        ? undefined
        : { category, by: at }
    }
    if (at === start && /^(?:sustained|suffered|received)$/.test(form)) return woundBehind(view, at)
    if (at === start && isGathering(view, at)) return { category: 'participants', by: at }
    if (!between.test(form)) return undefined
    auxiliary ||= /^(?:was|were|is|are|been|being|be|got|has|have|had)$/.test(form)
  }
  return undefined
}

/** "Nine marchers and a guard sustained injuries, and 130 were held": the verb is theirs, whatever the tree makes of the next clause. */
function woundBehindJoined({ view, phraseEnd }: Counted): Fate | undefined {
  let verb = phraseEnd
  if (formAt(view, verb) !== 'and') return undefined
  while (verb < phraseEnd + joinedMax && /^(?:CCONJ|NUM|DET|ADJ|NOUN)$/.test(view.tokens[verb]?.upos ?? '')) verb += 1
  return /^(?:sustained|suffered)$/.test(formAt(view, verb)) ? woundBehind(view, verb) : undefined
}

/** Words of what "and" joins to people. */
const joinedMax = 5

/** "Sustained various degrees of injury", where the tree makes no verb of it. */
function woundBehind(view: SentenceView, verb: number): Fate | undefined {
  for (let at = verb + 1; at <= verb + reachMax && view.tokens[at]?.upos !== 'NUM'; at += 1)
    if (isWound(formAt(view, at))) return { category: 'injured', by: at }
  return undefined
}

const isGathering = (view: SentenceView, at: number): boolean =>
  view.tokens[at]?.upos === 'VERB' && subjectVerbs.get(lemmaAt(view, at)) === 'participants' && !hasObject(view, at)

/** "12 policemen killed three men": an object follows, and no auxiliary precedes. */
function isDoer({ view }: Counted, verb: number, auxiliary: boolean): boolean {
  // "15 militants had abducted 35 passengers": a perfect without "been" is what they did.
  const isPerfect = auxiliary && isHaving(view, verb) && !isPassive(view, verb)
  if (isPerfect && transitive.test(formAt(view, verb))) return true
  if (auxiliary || /^(?:dead|missing|homeless|died|perished|drowned)$/.test(formAt(view, verb))) return false
  if (view.tokens[verb + 1]?.kind === 'mark' || isNextOfList(view, verb + 1)) return false
  return hasObject(view, verb)
}

/** "5 killed 12 injured in accident": the next of a list without a comma, where "killed 12 injured men" has an object. */
const isNextOfList = ({ tokens }: SentenceView, at: number): boolean =>
  tokens[at]?.upos === 'NUM' &&
  fateForms.has(tokens[at + 1]?.lower ?? '') &&
  !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 2]?.upos ?? '')

const transitive = /^(?:killed|injured|wounded|abducted|kidnapped|arrested|detained|captured|displaced|evacuated)$/

const isHaving = (view: SentenceView, verb: number): boolean =>
  childrenBy(view, verb, /^aux$/).some((child) => /^(?:has|have|had)$/.test(formAt(view, child)))

/** "Blast kills 12", "shot dead 39", where the deed stands right before the number. */
export function fateBefore({ view, quantity, noun }: Counted): Fate | undefined {
  const last = quantity.firstToken - 1
  if (fateNouns.has(noun ?? '')) return undefined
  if (formAt(view, last) === 'dead' && /^(?:shot|shoot|shoots|gunned|left)$/.test(formAt(view, last - 1)))
    return { category: 'killed', by: last - 1 }
  const category = deedForms.get(formAt(view, last))
  const passive = /^(?:was|were|been|being|be|is|are)$/.test(formAt(view, last - 1))
  return category === undefined || passive ? undefined : { category, by: last }
}

/** Words of a label: "people displaced: 4,512". */
const labelMax = 4

/** "Dead: 38", "injured: 115", "people displaced: 4,512", as situation reports have it. */
export function fateOfLabel({ view, quantity, noun }: Counted): Fate | undefined {
  const colon = quantity.firstToken - 1
  if (formAt(view, colon) !== ':' || (noun !== undefined && !/^(?:people|persons)$/.test(noun))) return undefined
  let from = colon
  while (from > 0 && view.tokens[from - 1]?.kind !== 'mark') from -= 1
  if (colon - from > labelMax) return undefined
  const last = formAt(view, colon - 1)
  const category = fateForms.get(last) ?? fateNouns.get(last) ?? (last === 'evacuated' ? 'displaced' : undefined)
  return category === undefined ? undefined : { category, by: colon - 1 }
}

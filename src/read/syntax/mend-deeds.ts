/** Whom did the deed befall that a noun names? "The arrest by police of three students": the parse has the students' police arrest. */
import { finiteTags, hasChild, isNominal, type Mendable } from './lost-verb.ts'
import { changed, hasCase, type Mend, mendInTurn } from './mend.ts'

/** Nouns of what is done to somebody. */
export const deeds =
  /^(?:arrest|abduction|kidnapping|killing|murder|massacre|slaying|assassination|execution|beheading|shooting|stabbing|bombing|shelling|detention|imprisonment|jailing|capture|seizure|occupation|destruction|demolition|burning|looting|beating|torture|rape|lynching|expulsion|eviction|deportation|dismissal|persecution|harassment|targeting|poisoning|storming|blockade|siege|hijacking|rescue|release)s?$/i

/** Those who are of somebody as often as not: "by members of a militia", "by the army of Chad". */
const ofOthers =
  /^(?:members?|groups?|dozens|hundreds|thousands|scores|number|band|gang|mob|crowd|party|pair|trio|team|unit|units|column|convoy|squad|supporters?|followers?|leaders?|elements?|agents?|employees?|opponents?|relatives?|residents?|citizens?|inhabitants?|head|chief|commander|son|brother|one|two|three|some|several|many)$/i

/** "The army of Chad", but "by the army of two men". */
const ofStates = /^(?:government|ministry|army|forces|police|navy|president|leader|parliament|troops|soldiers)$/i

/** The words with whom a deed befell below its noun; the same array where nothing is to mend. */
export function mendDeeds<T extends Mendable>(words: readonly T[]): readonly T[] {
  return mendInTurn(words, [
    giveBefallen,
    giveAimed,
    giveDoers,
    giveVerbs,
    giveGerunds,
    giveResults,
    giveJoined,
    giveUses,
  ])
}

/** "The use of tear gas against members": it was gas against them, and the gas of whoever used it. */
const giveUses: Mend = (words) =>
  changed(words, ({ deprel, head }, at) => {
    const use = words[head]
    if (deprel !== 'nmod' || use?.form !== 'use') return undefined
    const isWhom = hasCase(words, at, /^(?:against|on|by)$/)
    const what = words.findIndex(
      (word, index) => index > head && index < at && word.head === head && word.deprel === 'nmod',
    )
    return isWhom && what >= 0 && hasCase(words, what, /^of$/) ? { head: what } : undefined
  })

/** "Jailed for kidnapping two tourists": no noun has an object. */
const giveVerbs: Mend = (words) =>
  changed(words, ({ form, upos, deprel }, at) => {
    const isClause = /^(?:advcl|acl|xcomp|ccomp)$/.test(deprel) || (deprel === 'obl' && hasChild(words, at, /^mark$/))
    if (upos !== 'NOUN' || !/ing$/.test(form) || !isClause || !hasChild(words, at, /^obj$/)) return undefined
    return { upos: 'VERB', xpos: 'VBG', deprel: deprel === 'obl' ? 'advcl' : deprel }
  })

/** "Accused of kidnapping and killing a trader", "of burning villages and killing farmers": both are what he is accused of. */
function giveGerunds<T extends Mendable>(words: readonly T[]): readonly T[] {
  const opener = words.findIndex(
    ({ form }, at) => /^(?:of|with|for|from|by)$/.test(form) && /ing$/.test(words[at + 1]?.form ?? ''),
  )
  const gerund = opener + 1
  const own = words[gerund]
  const isClause = own?.upos === 'VERB' && own.xpos === 'VBG' && /^(?:advcl|acl|xcomp|ccomp)/.test(own.deprel)
  if (opener < 1 || own === undefined) return words
  if (isClause) return joinGerunds(markGerund(words, opener), gerund)
  // "Burning villages": the parse has villages that burn.
  const isQuality = /^(?:amod|compound)$/.test(own.deprel) && own.head === gerund + 1
  const top = isQuality ? gerund + 1 : gerund
  const { head } = words[top]!
  const next = words.findIndex(
    (word, at) =>
      at > top &&
      (word.head === top || word.head === head || word.head === words[head]?.head) &&
      /^(?:conj|advcl)$/.test(word.deprel) &&
      word.xpos === 'VBG' &&
      word.upos === 'VERB',
  )
  const isClose = words.slice(top + 1, next).every(({ form, upos }) => upos !== 'VERB' && !/^[.;:]$/.test(form))
  const isAlone = !words.some((word) => word.head === top && /^(?:det|nmod:poss|nummod|nmod)/.test(word.deprel))
  if (next < 0 || !isClose || !isAlone || !hasChild(words, next, /^obj$/) || words[opener]!.head !== top) return words
  const deprel = words[head]?.upos === 'VERB' ? 'advcl' : 'acl'
  return words.map((word, at) => {
    if (at === gerund) return { ...word, upos: 'VERB', xpos: 'VBG', head, deprel }
    if (at === opener) return { ...word, upos: 'SCONJ', head: gerund, deprel: 'mark' }
    if (at === next) return { ...word, head: gerund, deprel: 'conj' }
    return isQuality && at === top ? { ...word, head: gerund, deprel: 'obj' } : word
  })
}

/** "Accused of shooting and killing a guard": what stands before a clause marks it. */
function markGerund<T extends Mendable>(words: readonly T[], opener: number): readonly T[] {
  const gerund = opener + 1
  const isShared = words.some(
    ({ head, deprel, xpos }, at) =>
      head === gerund && deprel === 'conj' && xpos === 'VBG' && hasChild(words, at, /^obj$/),
  )
  if (words[opener]!.head !== gerund || words[opener]!.deprel !== 'case' || !isShared) return words
  return words.map((word, at) => (at === opener ? { ...word, upos: 'SCONJ', deprel: 'mark' } : word))
}

/** "Accused of shooting a guard and killing a clerk", where the parse joins the second to "accused". */
function joinGerunds<T extends Mendable>(words: readonly T[], gerund: number): readonly T[] {
  const { head } = words[gerund]!
  const next = words.findIndex(
    (word, at) => at > gerund && word.head === head && word.deprel === 'conj' && word.xpos === 'VBG',
  )
  const isClose = words.slice(gerund + 1, next).every(({ upos, xpos }) => upos !== 'VERB' || xpos === 'VBG')
  if (next < 0 || !isClose || words[head]?.xpos === 'VBG' || !hasChild(words, next, /^obj$/)) return words
  return words.map((word, at) => (at === next ? { ...word, head: gerund } : word))
}

/** "Accused the army of shelling a village on Sunday, killing nine": the killing and the day are the shelling's. */
function giveResults<T extends Mendable>(words: readonly T[]): readonly T[] {
  const opener = words.findIndex(({ form }, at) => form === 'of' && words[at + 1]?.xpos === 'VBG')
  const gerund = opener + 1
  const { head: above = -1, upos } = words[gerund] ?? {}
  const verb = words[above]?.deprel === 'obj' ? words[above].head : above
  if (opener < 1 || upos !== 'VERB' || !/^accus/i.test(words[verb]?.form ?? '')) return words
  return changed(words, ({ head, deprel, xpos }, at) => {
    if (at === gerund) return deprel === 'nmod' ? { deprel: 'acl' } : undefined
    if (at === opener) return { upos: 'SCONJ', head: gerund, deprel: 'mark' }
    if (at < gerund || head !== verb) return undefined
    const isResult = deprel === 'advcl' && xpos === 'VBG' && words[at - 1]?.form === ','
    return isResult || deprel === 'obl' ? { head: gerund } : undefined
  })
}

function giveBefallen<T extends Mendable>(words: readonly T[]): readonly T[] {
  const isCase = (of: number, form: RegExp): boolean =>
    words.some((word, at) => word.head === of && at < of && word.deprel === 'case' && form.test(word.form))
  /** A doer of a deed that nobody else is the object of. */
  const deedOver = (doer: number): number => {
    const noun = words[doer]?.head ?? -1
    const isDone = words[doer]?.deprel === 'nmod' && isCase(doer, /^by$/) && deeds.test(words[noun]?.form ?? '')
    const hasOwn = words.some(({ head, deprel }, at) => head === noun && deprel === 'nmod' && isCase(at, /^of$/))
    return isDone && !hasOwn ? noun : -1
  }
  return changed(words, ({ deprel, head }, at) => {
    if (deprel !== 'nmod' || head > at || !isNominal(words[at]) || !isCase(at, /^of$/)) return undefined
    // "By rebels of the ADF of ten farmers": the last of them.
    const above = words[words[head]?.head ?? -1]?.form ?? ''
    const isOfBody =
      words[head]?.deprel === 'nmod' && isCase(head, /^of$/) && (isBody(words[head]) || ofOthers.test(above))
    const doer = isOfBody ? words[head]!.head : head
    const noun = deedOver(doer)
    if (noun < 0 || (doer === head && isOfWhom(words, { doer, at }))) return undefined
    return { head: noun }
  })
}

const aimed =
  /^(?:attack|raid|assault|offensive|incursion|onslaught|aggression|strike|airstrike|shelling|bombing|bombardment|campaign|war)s?$/i

/** "The attack of the army on the rebels": the parse has an army on the rebels. */
function giveAimed<T extends Mendable>(words: readonly T[]): readonly T[] {
  const caseOf = (of: number): string =>
    words.find(({ head, deprel }, at) => head === of && at < of && deprel === 'case')?.form.toLowerCase() ?? ''
  return changed(words, ({ deprel, head }, at) => {
    if (deprel !== 'nmod' || head > at || !/^(?:on|against)$/.test(caseOf(at))) return undefined
    const { head: deed, deprel: doer } = words[head]!
    const isOfDeed = doer === 'nmod' && deed < head && aimed.test(words[deed]?.form ?? '') && caseOf(head) === 'of'
    return isOfDeed ? { head: deed } : undefined
  })
}

/** Nouns between a deed and who did it: "the killing of a son of a chief by rebels". */
const betweenMax = 3

/** "The execution of six prisoners of war by soldiers": whose deed it was, whatever stands between. */
function giveDoers<T extends Mendable>(words: readonly T[]): readonly T[] {
  return changed(words, ({ deprel, head }, at) => {
    if (deprel !== 'nmod' || head > at || deeds.test(words[head]?.form ?? '')) return undefined
    const isBy = words
      .slice(head + 1, at)
      .some((word) => word.head === at && word.deprel === 'case' && word.form === 'by')
    let noun = head
    for (let steps = 0; isBy && steps < betweenMax && words[noun]?.deprel === 'nmod'; steps += 1) {
      noun = words[noun]!.head
      if (deeds.test(words[noun]?.form ?? '')) return { head: noun }
    }
    return undefined
  })
}

/** "Rebels of the ADF": a body with a name that a kind of people is of; "supporters of the mayor". */
function isOfWhom(words: readonly Mendable[], { doer, at }: { doer: number; at: number }): boolean {
  return (
    isBody(words[at]) ||
    ofOthers.test(words[doer]!.form) ||
    (words[at]!.upos === 'PROPN' && ofStates.test(words[doer]!.form))
  )
}

/** "The ADF", "Boko Haram": letters, or a name. */
const isBody = (word: Mendable | undefined): boolean => /^[\p{Lu}\d-]{2,}$/u.test(word?.form ?? '')

const done = /^(?:arrested|detained|abducted|kidnapped|killed|attacked|looted|beheaded|executed|murdered|raped)$/

/** What those do who arrest and kill; who helped refugees and detained migrants helped both. */
const harsh =
  /^(?:banned|burned|burnt|torched|raided|stormed|attacked|dispersed|shut|closed|seized|killed|destroyed|looted|imposed|suspended|captured|beat|blocked|ambushed|shot|searched|ransacked|dissolved|censored|bombed|shelled|overran|invaded)$/

/** "Banned protests and arrested activists": who banned the one arrested the others, whom nobody had arrested before. */
function giveJoined<T extends Mendable>(words: readonly T[]): readonly T[] {
  const at = words.findIndex(({ form, deprel, head }, index) => {
    const isBare = deprel === 'amod' && head === index + 1 && words[index - 1]?.form === 'and'
    return isBare && done.test(form) && words[head]?.xpos === 'NNS' && words[head]?.deprel === 'conj'
  })
  const people = at + 1
  const thing = words[words[people]?.head ?? -1]
  const verb = thing?.head ?? -1
  if (at < 0 || thing?.deprel !== 'obj' || !finiteTags.has(words[verb]?.xpos ?? '') || words[verb]!.xpos !== 'VBD')
    return words
  if (!harsh.test(words[verb]!.form)) return words
  return changed(words, (word, index) => {
    if (index === at) return { upos: 'VERB', xpos: 'VBD', head: verb, deprel: 'conj' }
    if (index === people) return { head: at, deprel: 'obj' }
    return index === at - 1 && word.head === people ? { head: at } : undefined
  })
}

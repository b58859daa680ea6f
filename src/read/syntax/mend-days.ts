/**
 * Of which deed is a day? "Arrested four on Tuesday over the killing of two on Saturday", "on Wednesday jailed a man for the murder of a nurse
 * in 2023": a verb has one day, and the parse hangs the second on it, too.
 */
import { anyMonthPattern, weekdayWord } from '../../stdx/index.ts'
import { broughtToJustice } from './justice.ts'
import { hasChild, isBelow, isNominal, type Mendable } from './lost-verb.ts'
import { changed, hasCase } from './mend.ts'
import { deeds } from './mend-deeds.ts'

/** The words with every second day below the deed that it is of; the same array where nothing is to mend. */
export function mendDays<T extends Mendable>(words: readonly T[]): readonly T[] {
  return changed(words, ({ deprel, head }, at) => {
    if (!/^(?:obl|nmod:unmarked)/.test(deprel) || head > at || words[head]?.upos !== 'VERB') return undefined
    if (!isDay(words, at)) return undefined
    const hasDayBefore = (before: number): boolean =>
      words.some((_, first) => first < before && isDay(words, first) && isOn(words, first, head))
    const joined = joinedVerb(words, head, at)
    if (joined >= 0 && hasDayBefore(Math.min(joined, at))) return { head: joined }
    const deed = deedBefore(words, head, at)
    if (deed < 0) return undefined
    const isSecond = hasDayBefore(deed)
    if (!isSecond && !(isLongAgo(words, at) && isPunished(words, head) && isCertain(words, deed))) return undefined
    return { head: deed, deprel: words[deed]!.upos === 'VERB' ? 'obl' : 'nmod' }
  })
}

const months = new RegExp(`^(?:${anyMonthPattern})$`, 'i')
const year = /^(?:19|20)\d\d$/

/** "Saturday", "27 February", "in 2023", "last year". */
function isDay(words: readonly Mendable[], at: number): boolean {
  const { form } = words[at]!
  if (weekdayWord.test(form) || isLongAgo(words, at)) return true
  const isMonth = months.test(form) && /^\p{Lu}/u.test(form)
  const besideMonth = [words[at - 1], words[at + 1]].some((word) => months.test(word?.form ?? ''))
  return isMonth ? hasChild(words, at, /^(?:nummod|nmod:unmarked|case)$/) : /^\d\d?$/.test(form) && besideMonth
}

const isLongAgo = (words: readonly Mendable[], at: number): boolean => {
  const before = words[at - 1]?.form ?? ''
  const { form } = words[at]!
  return year.test(form) ? /^in$/i.test(before) : /^(?:year|month|week)$/.test(form) && /^last$/i.test(before)
}

/**
 * "Killed five on Sunday and killed three on Monday", "killed five on Sunday; on Monday another killed three": the verb that is joined to the
 * one that the parse hangs a weekday on, and is nearer to it; -1 where there is none.
 */
function joinedVerb(words: readonly Mendable[], verb: number, day: number): number {
  if (!weekdayWord.test(words[day]!.form) || !/^on$/i.test(words[day - 1]?.form ?? '')) return -1
  const opens = /^(?:;|and|while|but)$/.test(words[day - 2]?.form ?? '')
  return words.findIndex(({ head, deprel, upos }, at) => {
    if (head !== verb || upos !== 'VERB') return false
    if (at < day)
      return deprel === 'conj' && at > verb && !words.slice(at + 1, day).some((word) => word.upos === 'VERB')
    const isNext = !words.slice(day + 1, at).some((word) => word.upos === 'VERB')
    return opens && isNext && /^(?:conj|advcl|parataxis)$/.test(deprel)
  })
}

/** On a verb, or beside whoever does it: "police on Wednesday arrested", "on Wednesday gunmen killed". */
function isOn(words: readonly Mendable[], day: number, verb: number): boolean {
  const { head } = words[day]!
  return (
    head === verb ||
    (words[head]?.head === verb &&
      words[head]!.deprel.startsWith('nsubj') &&
      (head < day || /^on$/i.test(words[day - 1]?.form ?? '')))
  )
}

/** The last word before a day, below its verb, that tells another deed: "for the murder of", "for robbing", "who was shot". */
function deedBefore(words: readonly Mendable[], verb: number, day: number): number {
  return words.findLastIndex((word, at) => {
    if (at <= verb || at >= day || !isBelow(words, at, verb)) return false
    const isClause = word.upos === 'VERB' && /^(?:acl|advcl)/.test(word.deprel)
    if (isClause) return word.deprel === 'acl:relcl' ? !/^VB[GPZ]?$/.test(word.xpos) : isFor(words, at)
    return isNominal(word) && !isDay(words, at) && isReason(words, at, verb) && (isFor(words, at) || isIn(words, at))
  })
}

const charges = /^(?:connection|charges?|suspicion|counts?|allegations?|accusations?|part|role|involvement)$/

/** On the verb itself, or behind "in connection with", "on charges of". */
function isReason(words: readonly Mendable[], noun: number, verb: number): boolean {
  const { head, deprel, form } = words[noun]!
  const above = words[head]
  if (head === verb) return deprel === 'obl' && !charges.test(form)
  // "Arrested a man for the murder": the parse hangs it on the man as often.
  return (
    deprel === 'nmod' && above?.head === verb && (hasCase(words, noun, /^(?:for|over)$/) || charges.test(above.form))
  )
}

/** "Over the killing", "for killing". */
const isFor = (words: readonly Mendable[], at: number): boolean =>
  hasCase(words, at, /^(?:over|after|for|following|with|of)$/, /^(?:case|mark)$/)

/** "Charged in the killing of": in no house, and in no town. */
const isIn = (words: readonly Mendable[], at: number): boolean =>
  (deeds.test(words[at]!.form) || /^deaths?$/.test(words[at]!.form)) && hasCase(words, at, /^in$/)

const punished = new RegExp(`^(?:${broughtToJustice}|held|questioned)$`, 'i')
const punishments = /^(?:sentences?|terms?|penalty|punishment)$/

/** "Jailed", "handed two life sentences to". */
const isPunished = (words: readonly Mendable[], verb: number): boolean =>
  punished.test(words[verb]!.form) ||
  words.some(({ head, form, deprel }) => head === verb && /^(?:obj|nsubj:pass)$/.test(deprel) && punishments.test(form))

/** "For the murder of", "for his part in", "for killing": no "for murder", which goes with the verdict. */
const isCertain = (words: readonly Mendable[], deed: number): boolean =>
  words[deed]!.upos === 'VERB' || hasChild(words, deed, /^(?:det|nmod:poss)$/)

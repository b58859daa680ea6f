/** Whom did the deed befall that a noun names? "The arrest by police of three students": the parse has the students' police arrest. */
import { isNominal, type Mendable } from './lost-verb.ts'
import { changed } from './mend.ts'

const deeds =
  /^(?:arrest|abduction|kidnapping|killing|murder|massacre|slaying|assassination|execution|beheading|shooting|stabbing|bombing|shelling|detention|imprisonment|jailing|capture|seizure|occupation|destruction|demolition|burning|looting|beating|torture|rape|lynching|expulsion|eviction|deportation|dismissal|persecution|harassment|targeting|poisoning|storming|blockade|siege|hijacking|rescue|release)s?$/i

/** Those who are of somebody as often as not: "by members of a militia", "by the army of Chad". */
const ofOthers =
  /^(?:members?|groups?|dozens|hundreds|thousands|scores|number|band|gang|mob|crowd|party|pair|trio|team|unit|units|column|convoy|squad|supporters?|followers?|leaders?|elements?|agents?|employees?|opponents?|relatives?|residents?|citizens?|inhabitants?|head|chief|commander|son|brother|one|two|three|some|several|many)$/i

/** "The army of Chad", but "by the army of two men". */
const ofStates = /^(?:government|ministry|army|forces|police|navy|president|leader|parliament|troops|soldiers)$/i

/** The words with whom a deed befell below its noun; the same array where nothing is to mend. */
export function mendDeeds<T extends Mendable>(words: readonly T[]): readonly T[] {
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

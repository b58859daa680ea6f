/** Which arguments of a verb did the parse hang wrongly: a modal taken for a copula, a subject for a compound, what something is called for an object? */
import { weekdayWord, wordSet } from '../../stdx/index.ts'
import { irregularLemmas } from './irregular.ts'
import { finiteTags, hasChild, isNominal, type Mendable, pastOf, sayings, times } from './lost-verb.ts'
import { changed, type Mend, mendInTurn } from './mend.ts'

/** The words with every clause's own verb form, subject and object; the same array where nothing is to mend. */
export function mendArguments<T extends Mendable>(words: readonly T[]): readonly T[] {
  return mendInTurn(words, [
    givePasts,
    sharePasts,
    giveParticles,
    giveObliques,
    freePeriods,
    giveDays,
    giveMarches,
    giveMonths,
    giveModals,
    giveArguments,
    giveSufferers,
    giveSubjects,
    giveTenses,
    nameObjects,
    freeHostages,
  ])
}

const naming = /^(?:call|label|dub|brand|term|deem|declare|name|consider)(?:l?ed|bed|s|l?ing|bing|d)?$/i

/** "Called it a terrorist attack": of two objects the second is what the first is called, and nothing that was done. */
function nameObjects<T extends Mendable>(words: readonly T[]): readonly T[] {
  const named = new Map<number, number>()
  return changed(words, ({ deprel, head, upos }, at) => {
    if (deprel !== 'obj' || !naming.test(words[head]?.form ?? '')) return undefined
    const first = named.get(head)
    if (first === undefined) named.set(head, at)
    return first !== undefined && upos === 'NOUN' ? { deprel: 'xcomp' } : undefined
  })
}

const holding = /^(?:take|takes|taking|took|taken|hold|holds|holding|held|keep|keeps|keeping|kept)$/i

/** "Took 178 guards hostage", "held the mayor and a priest captive": they were taken, and hostages are what they became. */
function freeHostages<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [at, word] of words.entries()) {
    if (!/^(?:hostage|captive|prisoner)$/i.test(word.form) || !/^(?:obj|conj)$/.test(word.deprel)) continue
    const taken = word.deprel === 'obj' ? word : words[word.head]
    // "Took a rebel prisoner" may be a prisoner who is a rebel.
    const kind = /^prisoner$/i.test(word.form) ? /^NNP?S$/ : /^NN/
    const people = words[at - 1]
    const isTaken = taken?.deprel === 'obj' && holding.test(words[taken.head]?.form ?? '')
    if (!isTaken || people?.head !== at || people.deprel !== 'compound' || !kind.test(people.xpos)) continue
    mended ??= [...words]
    mended[at] = { ...word, head: taken.head, deprel: 'xcomp' }
    mended[at - 1] = { ...people, head: word.head, deprel: word.deprel }
    // What hangs on "hostage" in front of it is theirs.
    for (const [index, own] of words.entries())
      if (index < at - 1 && own.head === at) mended[index] = { ...own, head: at - 1 }
  }
  return mended ?? words
}

/** "Rebels overran the town": a form without "-ing" is no gerund, and of an irregular verb it is a past tense. */
function givePasts<T extends Mendable>(words: readonly T[]): readonly T[] {
  return changed(words, ({ form, xpos }) => {
    const isPast = xpos === 'VBG' && !/in[g'’]?$/i.test(form) && irregularLemmas.has(`${form.toLowerCase()} VBD`)
    return isPast ? { xpos: 'VBD' } : undefined
  })
}

/** "Two battalions crossed into Kivu and took a village": beside a past form with an object and no subject of its own it is one, too. */
function sharePasts<T extends Mendable>(words: readonly T[]): readonly T[] {
  const takes = (verb: number): boolean =>
    words.some(
      ({ xpos, deprel, head }, at) =>
        head === verb &&
        deprel === 'conj' &&
        xpos === 'VBD' &&
        hasChild(words, at, /^obj$/) &&
        !hasChild(words, at, /^(?:[nc]subj|aux)/),
    )
  return changed(words, ({ form, xpos, deprel }, at) => {
    const isBare = xpos === 'VBN' && deprel === 'root' && /ed$/.test(form) && !hasChild(words, at, /^(?:aux|obj)/)
    return isBare && hasChild(words, at, /^nsubj$/) && takes(at) ? { xpos: 'VBD' } : undefined
  })
}

/** "Last month police fired at them": when they did, and no part of who they are. */
const freePeriods: Mend = (words) =>
  changed(words, ({ form, deprel, head }, at) => {
    const [which, who] = [words[at - 1], words[head]]
    const isPeriod = deprel === 'compound' && /^(?:night|week|weekend|month|year)$/.test(form)
    const isNamed = which?.head === at && /^(?:last|next|this)$/i.test(which.form)
    return isPeriod && isNamed && head === at + 1 && /^nsubj/.test(who?.deprel ?? '')
      ? { head: who!.head, deprel: 'obl' }
      : undefined
  })

/** "Handed over two soldiers": not more than two, where the verb before it never goes without its particle. */
function giveParticles<T extends Mendable>(words: readonly T[]): readonly T[] {
  return changed(words, ({ form, deprel }, at) => {
    const hands = /^(?:hand|turn)(?:ed|s|ing)?$/i.test(words[at - 1]?.form ?? '')
    return form === 'over' && deprel === 'advmod' && hands
      ? { upos: 'ADP', xpos: 'RP', head: at - 1, deprel: 'compound:prt' }
      : undefined
  })
}

/** "Dropped two bombs on a vigil": what stands behind another object and a preposition of its own is no second object. */
function giveObliques<T extends Mendable>(words: readonly T[]): readonly T[] {
  return changed(words, ({ deprel, head }, at) => {
    if (deprel !== 'obj' || !isNominal(words[at]) || head >= at) return undefined
    const between = words.slice(head + 1, at)
    const isMarked = between.some((word) => word.head === at && word.deprel === 'case' && word.upos === 'ADP')
    return isMarked && between.some((word) => word.head === head && word.deprel === 'obj')
      ? { deprel: 'obl' }
      : undefined
  })
}

/** "On Thursday supporters set fire to cars": the day is no part of who they are, and the verb without a subject is theirs. */
function giveDays<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [at, day] of words.entries()) {
    const on = words[at - 1]
    const who = words[day.head]
    const verb = words[who?.head ?? -1]
    if (day.deprel !== 'compound' || !weekdayWord.test(day.form) || on?.form.toLowerCase() !== 'on') continue
    if (on.head !== day.head || who?.xpos !== 'NNS' || who.deprel !== 'obl' || verb?.upos !== 'VERB') continue
    if (who.head < day.head || hasChild(words, who.head, /^(?:[nc]subj|aux)/)) continue
    mended ??= [...words]
    mended[at - 1] = { ...on, head: at }
    mended[at] = { ...day, head: who.head, deprel: 'obl' }
    mended[day.head] = { ...who, deprel: 'nsubj' }
    if (verb.xpos === 'VBN') mended[who.head] = { ...verb, xpos: 'VBD' }
  }
  return mended ?? words
}

/** Verbs by which whoever has just said something says more. */
const replies = wordSet(
  'blamed accused called urged vowed condemned demanded threatened warned described added insisted pledged promised rejected',
)

/**
 * "He denied that they had fired and blamed the army": a past form cannot share the "had" of the clause that the parse
 * coordinates it with, and goes with the verb of saying above that.
 */
function giveTenses<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [at, { form, xpos, deprel, head }] of words.entries()) {
    if (!replies.has(form.toLowerCase())) continue
    const beside = words[head]
    const above = words[beside?.head ?? -1]
    if (xpos !== 'VBD' || deprel !== 'conj' || beside?.deprel !== 'ccomp' || above?.xpos !== 'VBD') continue
    if (beside.xpos === 'VBD' || !hasChild(words, head, /^aux/) || hasChild(words, at, /^[nc]subj/)) continue
    if (beside.head > head) continue
    mended ??= [...words]
    mended[at] = { ...words[at]!, head: beside.head }
  }
  return mended ?? words
}

/** "Expected to march", "led a march": in small letters it is no month, where something is done with it. */
function giveMarches<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [at, word] of words.entries()) {
    const to = words[at - 1]
    if (
      word.form === 'march' &&
      word.upos === 'PROPN' &&
      !word.deprel.startsWith('nsubj') &&
      (to?.upos === 'DET' || to?.upos === 'ADJ')
    ) {
      mended ??= [...words]
      mended[at] = { ...word, upos: 'NOUN', xpos: 'NN' }
    }
    if (word.form !== 'march' || word.upos !== 'PROPN' || to?.form.toLowerCase() !== 'to' || word.head >= at) continue
    mended ??= [...words]
    mended[at] = { ...word, upos: 'VERB', xpos: 'VB', deprel: 'xcomp' }
    mended[at - 1] = { ...to, upos: 'PART', xpos: 'TO', deprel: 'mark', head: at }
  }
  return mended ?? words
}

/** "Between 10 and 13 May": behind a number and with a capital it is a month, and may not do anything. */
function giveMonths<T extends Mendable>(words: readonly T[]): readonly T[] {
  return changed(words, ({ form, deprel }, at) =>
    form === 'May' && deprel === 'aux' && words[at - 1]?.upos === 'NUM'
      ? { upos: 'PROPN', xpos: 'NNP', head: at - 1, deprel: 'nmod:unmarked' }
      : undefined,
  )
}

/** "The union will march": a modal is no copula, so what it stands with is a verb in its plain form. */
function giveModals<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [at, { xpos, deprel, head }] of words.entries()) {
    const verb = words[head]
    if (xpos !== 'MD' || deprel !== 'cop' || head < at || (verb?.upos !== 'NOUN' && verb?.upos !== 'PROPN')) continue
    mended ??= [...words]
    mended[at] = { ...words[at]!, deprel: 'aux' }
    mended[head] = { ...verb, upos: 'VERB', xpos: 'VB' }
    for (const [below, word] of words.entries())
      if (word.head === head && word.deprel === 'nmod') mended[below] = { ...word, deprel: 'obl' }
  }
  return mended ?? words
}

/**
 * "A gunman shot dead 39", "after a ferry sank": a noun right before a verb without a subject that the parse compounds with it or takes
 * for a phrase without a preposition is its subject, a number after it its object, and a form that is only a past is no participle.
 */
function giveArguments<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [at, word] of words.entries()) {
    const change = isOnlyPast(word) ? { xpos: 'VBD' } : argumentAt(words, at)
    if (change === undefined) continue
    mended ??= [...words]
    mended[at] = { ...word, ...change }
  }
  return mended ?? words
}

const isOnlyPast = (word: Mendable): boolean =>
  word.upos === 'VERB' && word.xpos === 'VBN' && pastOf(word, word.form.toLowerCase()) === 'past'

function argumentAt(words: readonly Mendable[], at: number): Partial<Mendable> | undefined {
  const { head, deprel } = words[at]!
  const verb = words[head]
  if (verb?.upos !== 'VERB' || !isNominal(words[at])) return undefined
  const finite = finiteTags.has(verb.xpos) || isOnlyPast(verb)
  if (finite && deprel === 'nummod' && at > head && !hasChild(words, head, /^obj/)) return { deprel: 'obj' }
  if (!finite || at !== head - 1 || hasChild(words, head, /^[nc]subj/)) return undefined
  const bare = deprel === 'obl' && !hasChild(words, at, /^case/) && !times.test(words[at]!.form.toLowerCase())
  return deprel === 'compound' || bare ? { deprel: 'nsubj' } : undefined
}

/**
 * "One man was shot dead and eleven people, three of them policemen, were hurt": a passive verb that has its subject takes no object behind an
 * "and"; that is the subject of the passive verb that follows, and what stands between the two is beside it.
 */
function giveSufferers<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [at, word] of words.entries()) {
    const { deprel, head } = word
    if (deprel !== 'obj' || head > at || !hasChild(words, head, /^nsubj:pass$/)) continue
    const and = words.findIndex(({ form }, index) => index > head && index < at && form.toLowerCase() === 'and')
    const next = words.findIndex((verb, index) => index > at && verb.head === head && verb.deprel === 'conj')
    if (and < 0 || next < 0 || !hasChild(words, next, /^aux:pass$/)) continue
    mended ??= [...words]
    mended[at] = { ...word, head: next, deprel: 'nsubj:pass' }
    mended[and] = { ...words[and]!, head: next, deprel: 'cc' }
    for (const [between, part] of words.entries())
      if (between > at && between < next && part.head === next && part.deprel === 'nsubj:pass')
        mended[between] = { ...part, head: at, deprel: 'appos' }
  }
  return mended ?? words
}

/** "Rain triggered landslides, the agency said": of the two subjects that the parse gave to the saying, the first does what is said. */
function giveSubjects<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [at, { head, deprel }] of words.entries()) {
    if (deprel !== 'nsubj' || !sayings.has(words[head]?.form.toLowerCase() ?? '')) continue
    const verb = words.findIndex(
      (word, index) =>
        index > at &&
        index < head &&
        word.head === head &&
        word.upos === 'VERB' &&
        /^(?:ccomp|parataxis)/.test(word.deprel),
    )
    const speaks = words.some((word, index) => index > verb && word.head === head && word.deprel === 'nsubj')
    if (verb < 0 || !speaks || hasChild(words, verb, /^(?:[nc]subj|mark)/)) continue
    mended ??= [...words]
    mended[at] = { ...words[at]!, head: verb }
  }
  return mended ?? words
}

/**
 * Whose is the verb that the parse gave to a part, an aside or an hour? "Twenty villagers, most of them children, were burned" has "most"
 * burned, "the guards, two of whom were shot, and looted shops" has the guards loot, and at 21:15 the hour is detained.
 */
import { attackers } from './attackers.ts'
import { finiteTags, hasChild, isBelow, isNominal, type Mendable } from './lost-verb.ts'
import { changed, mendInTurn } from './mend.ts'

/** The words with every verb below those whose it is; the same array where nothing is to mend. */
export function mendSubjects<T extends Mendable>(words: readonly T[]): readonly T[] {
  return mendInTurn(words, [
    giveWholes,
    freeRelatives,
    giveHours,
    giveContents,
    giveParticiples,
    giveSpoken,
    giveCrossed,
    joinAcronyms,
    giveWhose,
  ])
}

const parts =
  /^(?:most|many|some|all|half|several|both|none|few|one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/i

/** "At least 20 villagers, most of them children, were burned": the villagers were, and the part stands beside them. */
function giveWholes<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [at, { form, deprel, head }] of words.entries()) {
    if (!deprel.startsWith('nsubj') || head < at || !parts.test(form) || words[at - 1]?.form !== ',') continue
    if (words[at + 1]?.form !== 'of' || words[at + 2]?.form !== 'them') continue
    const whole = words.findLastIndex(
      (word, index) =>
        index < at &&
        word.head === head &&
        isNominal(word) &&
        (word.deprel.startsWith('nsubj') || (word.deprel === 'obl' && !hasChild(words, index, /^case/))),
    )
    const end = words.findIndex((word, index) => index > at && word.form === ',')
    if (whole < 0 || end < 0 || end > head) continue
    mended ??= [...words]
    mended[whole] = { ...words[whole]!, deprel }
    mended[at] = { ...words[at]!, head: whole, deprel: 'appos' }
    for (let inside = at + 3; inside < end; inside += 1)
      if (words[inside]!.head < at || words[inside]!.head >= end)
        mended[inside] = { ...words[inside]!, head: at, deprel: 'nmod' }
  }
  return mended ?? words
}

/** Past forms that look like the plain form. */
const plainPasts = /^(?:set|hit|cut|shot|put)$/

/** "Tied up the guards, two of whom were shot, and looted shops": a past with an object is no part of a passive aside. */
function freeRelatives<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [at, word] of words.entries()) {
    const aside = words[word.head]
    if (word.deprel !== 'conj' || aside?.deprel !== 'acl:relcl' || word.head > at) continue
    if (word.xpos !== 'VBD' && !(word.upos === 'VERB' && plainPasts.test(word.form))) continue
    if (!hasChild(words, word.head, /^aux:pass$/) || !hasChild(words, at, /^obj$/)) continue
    const before = words[at - 1]?.form === 'and' ? at - 2 : at - 1
    if (words[before]?.form !== ',' || hasChild(words, at, /^(?:nsubj|aux)/)) continue
    const above = words[aside.head]?.head ?? -1
    if (!finiteTags.has(words[above]?.xpos ?? '')) continue
    mended ??= [...words]
    mended[at] = { ...word, xpos: 'VBD', head: above }
  }
  return mended ?? words
}

const hour = /^\d{1,2}[:.]\d\d$/

/** "21:15 Georgi Petrov was detained", "18:40 Police detain a reporter": an hour does and suffers nothing. */
function giveHours<T extends Mendable>(words: readonly T[]): readonly T[] {
  const [clock, next] = words
  if (clock === undefined || !hour.test(clock.form) || clock.upos !== 'NUM') return words
  const beside = words.findIndex(({ head, deprel }) => head === 0 && /^(?:appos|flat|nmod)/.test(deprel))
  const it = words[beside]
  if (it === undefined || next?.upos === 'PUNCT' || (it.upos !== 'VERB' && !clock.deprel.startsWith('nsubj')))
    return words
  const verb = it.upos === 'VERB' ? beside : clock.head
  return words.map((word, at) => {
    if (at === 0) return { ...word, head: verb, deprel: 'obl' }
    if (at === beside) return { ...word, head: clock.head, deprel: clock.deprel }
    return word.head === 0 && word.deprel === 'punct' ? { ...word, head: verb } : word
  })
}

const telling = /^(?:said|says|announced?|announces|declared?|declares|reported|told|claimed|stated|confirmed|warned)$/i

/** "Declared on television that they had deposed him": what has its own subject and object says nothing of the television. */
function giveContents<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [at, word] of words.entries()) {
    const medium = words[word.head]
    const verb = words[medium?.head ?? -1]
    if (!/^acl/.test(word.deprel) || medium?.deprel !== 'obl' || !telling.test(verb?.form ?? '')) continue
    if (words[word.head + 1]?.form !== 'that' || hasChild(words, medium.head, /^ccomp/)) continue
    // "Had overthrown": an auxiliary that the parse put over its participle.
    const participle = words.findIndex(
      ({ head, deprel, xpos }, index) => index > at && head === at && deprel === 'xcomp' && xpos === 'VBN',
    )
    const isPerfect = /^(?:had|have|has)$/.test(word.form) && participle >= 0
    const own = isPerfect ? participle : at
    if (!hasChild(words, at, /^nsubj/) || !hasChild(words, own, /^obj$/)) continue
    mended ??= [...words]
    mended[own] = { ...words[own]!, head: medium.head, deprel: 'ccomp' }
    if (!isPerfect) continue
    mended[at] = { ...word, upos: 'AUX', head: own, deprel: 'aux' }
    for (const [index, other] of words.entries())
      if (other.head === at && index !== own) mended[index] = { ...other, head: own }
  }
  return mended ?? words
}

/** "Two men were found shot dead": a participle, whatever the tagger has it for. */
function giveParticiples<T extends Mendable>(words: readonly T[]): readonly T[] {
  const at = words.findIndex(({ form, xpos, deprel, head }) => {
    const isFound = words[head]?.form === 'found' && hasChild(words, head, /^aux:pass$/)
    return isFound && deprel === 'xcomp' && (xpos === 'VBD' || form === 'shot')
  })
  return at < 0 ? words : words.map((word, index) => (index === at ? { ...word, upos: 'VERB', xpos: 'VBN' } : word))
}

/** Verbs of saying that nobody is the indirect object of. */
const sayingOnly = /^(?:said|says|say|stated|alleged|believe|believed)$/i

/** "Prosecutors said Costa, who had fled, had killed him": he is told of, and not spoken to. */
function giveSpoken<T extends Mendable>(words: readonly T[]): readonly T[] {
  const at = words.findIndex(
    ({ deprel, head }, index) => /^i?obj$/.test(deprel) && head < index && sayingOnly.test(words[head]?.form ?? ''),
  )
  const verb = words.findIndex(
    ({ deprel, head, xpos }, index) =>
      index > at &&
      at >= 0 &&
      deprel === 'ccomp' &&
      head === words[at]?.head &&
      (finiteTags.has(xpos) || hasChild(words, index, /^aux/)) &&
      !hasChild(words, index, /^(?:nsubj|mark)/),
  )
  if (verb < 0) return words
  const deprel = hasChild(words, verb, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj'
  return words.map((word, index) => (index === at ? { ...word, head: verb, deprel } : word))
}

/** "The army ousted Prime Minister Hamdok": what a verb stands between is no one noun, and the part before it is its subject. */
function giveCrossed<T extends Mendable>(words: readonly T[]): readonly T[] {
  return changed(words, ({ upos, deprel, head }, at) => {
    const verb = at + 1
    const isCrossing = (upos === 'NOUN' || upos === 'PROPN') && deprel === 'compound' && head > verb
    if (!isCrossing || words[verb]?.xpos !== 'VBD' || words[verb]?.upos !== 'VERB') return undefined
    return isBelow(words, head, verb) && !hasChild(words, verb, /^(?:nsubj|aux)/)
      ? { head: verb, deprel: 'nsubj' }
      : undefined
  })
}

/** "A Reserve Police Force (RPF) constable was killed": the force with its letters says of what the constable is. */
function joinAcronyms<T extends Mendable>(words: readonly T[]): readonly T[] {
  return words.reduce<readonly T[]>((known, { form }, open) => (form === '(' ? joinAcronym(known, open) : known), words)
}

/** Words of letters in brackets: "(CPI Maoist)". */
const lettersMax = 3

function joinAcronym<T extends Mendable>(words: readonly T[], open: number): readonly T[] {
  const close = words.findIndex(({ form }, at) => at > open && form === ')')
  if (close < 0 || close > open + 1 + lettersMax || !/^\p{Lu}{2}/u.test(words[open + 1]!.form)) return words
  const member = words.findIndex(
    ({ deprel, head, upos }, at) =>
      at > close &&
      words.slice(close + 1, at).every((word) => word.head === at) &&
      (deprel.startsWith('nsubj') || (upos === 'NOUN' && head < open && /^(?:appos|nmod)$/.test(deprel))),
  )
  const below = words[member]
  if (below?.upos !== 'NOUN') return words
  const isOver = below.head < open && !below.deprel.startsWith('nsubj')
  const body = isOver
    ? below.head
    : words.findLastIndex((word, at) => at < open && word.head === below.head && word.deprel === below.deprel)
  if (body < 0 || words[body]!.upos !== 'PROPN' || hasChild(words, member, /^(?:case|det)$/)) return words
  if (words.slice(body, open).some(({ form, upos }) => upos === 'VERB' || form === ',')) return words
  const { head, deprel } = words[body]!
  return words.map((word, at) => {
    if (at === body) return { ...word, head: member, deprel: 'compound' }
    if (at === member && isOver) return { ...word, head, deprel }
    return word.head === body && /^(?:det|case)$/.test(word.deprel) ? { ...word, head: member } : word
  })
}

const manyDoers = new RegExp(`^(?:soldiers|troops|police|officers|guards|${attackers})$`)

/** "The woman whose son soldiers shot": they shot the son, and are none of his. */
function giveWhose<T extends Mendable>(words: readonly T[]): readonly T[] {
  const at = words.findIndex(({ form, deprel }) => form === 'whose' && deprel === 'nmod:poss')
  const doer = words[at]?.head ?? -1
  const [victim, verb] = [words[at + 1], words[doer]?.head ?? -1]
  const isSplit =
    doer === at + 2 && manyDoers.test(words[doer]!.form) && victim?.deprel === 'compound' && victim.head === doer
  if (at < 0 || !isSplit || words[doer]!.deprel !== 'nsubj' || hasChild(words, verb, /^obj$/)) return words
  return changed(words, (_, index) => {
    if (index === at) return { head: at + 1 }
    return index === at + 1 ? { head: verb, deprel: 'obj' } : undefined
  })
}

/**
 * Which phrases did the parse hang beside what they are of? "Arrested two over the bombing of a church in Jos" arrests in Jos, "gone up to 93" is
 * at most 93, "his wife Maria" are two, and "among them a nun" is the sentence.
 */
import { hasChild, isBelow, isNominal, type Mendable, sayings } from './lost-verb.ts'
import { changed, hasCase, type Mend, mendInTurn } from './mend.ts'
import { giveAged, giveNamed, nameKin, nameOperation, nameTitled } from './mend-names.ts'

/** The words with such phrases where they belong; the same array where nothing is to mend. */
export function mendPhrases<T extends Mendable>(words: readonly T[]): readonly T[] {
  return mendInTurn(words, [
    raiseCases,
    pairSides,
    joinLists,
    placeDeeds,
    robOf,
    joinNouns,
    freeParticles,
    nameKin,
    giveAmong,
    giveInverted,
    giveWounds,
    giveInterposed,
    nameTitled,
    nameOperation,
    giveNamed,
    giveAged,
    giveHalves,
    givePut,
    giveWhere,
    giveWhat,
    giveQuoted,
    partSaid,
  ])
}

/** "By Boko Haram": a preposition in front of a name of several words is that of the whole. */
const raiseCases: Mend = (words) =>
  changed(words, ({ deprel, head }, at) => {
    const first = words[head]
    const isInside = deprel === 'case' && at < head && first?.deprel === 'compound' && first.upos === 'PROPN'
    return isInside && first.head > head ? { head: first.head } : undefined
  })

/** "Between Mali and Boko Haram fighters": two phrases that the parse hung side by side behind "between" are its two sides. */
function pairSides<T extends Mendable>(words: readonly T[]): readonly T[] {
  const opening = words.findIndex(({ form, deprel }) => /^between$/i.test(form) && deprel === 'case')
  const host = words[words[opening]?.head ?? -1]
  if (host === undefined || !/^(?:obl|nmod)$/.test(host.deprel)) return words
  const [first = -1, second = -1] = words.flatMap((word, at) =>
    at > opening && word.head === host.head && word.deprel === host.deprel && isNominal(word) ? [at] : [],
  )
  const and = words.findIndex(({ deprel, head }, at) => deprel === 'cc' && head === second && at > first && at < second)
  const hasOwn = words.some(({ head, deprel }, at) => head === second && deprel === 'case' && at !== opening)
  if (and < 0 || hasOwn) return words
  return changed(words, (_, at) => {
    if (at === opening) return { head: first }
    return at === second ? { head: first, deprel: 'conj' } : undefined
  })
}

/** "The United States, Britain and Canada": the last is one of the list, and not joined to the second alone. */
const joinLists: Mend = (words) =>
  changed(words, ({ deprel, head, upos }, at) => {
    const second = words[head]
    const first = words[second?.head ?? -1]
    if (deprel !== 'conj' || second?.deprel !== 'conj' || head > at || first === undefined) return undefined
    const isNames = upos === 'PROPN' && second.upos === 'PROPN' && first.upos === 'PROPN'
    const hasOwn = words.some((word, index) => word.head === head && word.deprel === 'cc' && index < head)
    return isNames && !hasOwn && words[at - 1]?.form === 'and' ? { head: second.head } : undefined
  })

/** Verbs of saying and thinking, which are nowhere that what they are about is. */
const talking =
  /^(?:discuss|den(?:y|i)|condemn|denounc|deplor|mourn|investigat|blam|criticis|criticiz|end|stop|confirm|report|claim|probe|debat|review|recall|mark|remember)(?:e|es|s|ed|ing)?$/i
const occasions = /^(?:over|after|for|about|following|of|from|since|by)$/i
const inside = /^(?:in|at|near|outside|inside)$/i

/** "Discussed the fighting in Libya", "arrested over the bombing of a church in Jos": a name right behind a noun is where that is. */
function placeDeeds<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [at, { upos, deprel, head }] of words.entries()) {
    const verb = words[head]
    if (upos !== 'PROPN' || deprel !== 'obl' || verb?.upos !== 'VERB' || head > at) continue
    const first = words.findIndex((_, index) => index > head && index <= at && isBelow(words, index, at))
    if (!inside.test(words[first]?.form ?? '')) continue
    const noun = words.findIndex(
      (word, index) =>
        index > head &&
        index < first &&
        word.head === head &&
        word.upos === 'NOUN' &&
        isBelow(words, first - 1, index) &&
        (word.deprel === 'obj' ? talking.test(verb.form) : word.deprel === 'obl' && hasCase(words, index, occasions)),
    )
    if (noun < 0) continue
    mended ??= [...words]
    mended[at] = { ...words[at]!, head: noun, deprel: 'nmod' }
  }
  return mended ?? words
}

const takings = /^(?:rob|strip|depriv|dispossess|reliev)(?:p?ed|b?ed|bing|ping|es|e|s|ing)?$/i
const loot =
  /^(?:phones?|handsets?|cash|money|belongings|valuables|possessions|jewell?ery|goods|savings|weapons?|rifles?|guns?|vehicles?|motorcycles?|motorbikes?|livestock|cattle|laptops?|equipment)$/i
const convictions = /^(?:convict|acquit|accus|suspect|clear)(?:t?ed|t?ing|es|e|s)?$/i
const crimes =
  /^(?:murders?|killings?|bombings?|attacks?|terrorism|treason|sedition|espionage|rape|arson|robbery|theft|kidnapping|abduction|manslaughter|corruption|fraud|genocide|crimes|assault|trafficking|smuggling)$/i

/** "Robbed the passengers of phones", "convicted a man of the bombing": what somebody is robbed or convicted of is no part of who he is. */
function robOf<T extends Mendable>(words: readonly T[]): readonly T[] {
  return changed(words, ({ form, upos, deprel, head }, at) => {
    const whom = words[head]
    const verb = whom?.deprel === 'obj' ? whom.head : head
    const isWhat =
      (takings.test(words[verb]?.form ?? '') && loot.test(form)) ||
      (convictions.test(words[verb]?.form ?? '') && crimes.test(form))
    return upos === 'NOUN' && deprel === 'nmod' && verb < at && isWhat && hasCase(words, at, /^of$/i)
      ? { head: verb, deprel: 'obl' }
      : undefined
  })
}

/** "Held a sit-in": one noun. */
function joinNouns<T extends Mendable>(words: readonly T[]): readonly T[] {
  const isLast = (at: number): boolean =>
    words[at]?.form === 'in' && words[at - 1]?.form === '-' && /^(?:sit|break)$/i.test(words[at - 2]?.form ?? '')
  return changed(words, (_, at) => {
    if (isLast(at)) return { head: at - 2, deprel: 'compound:prt' }
    return isLast(at + 1) ? { head: at - 1 } : undefined
  })
}

/** "Has gone up to 93", "rounded up 200 migrants": up goes with the verb, and bounds no number. */
function freeParticles<T extends Mendable>(words: readonly T[]): readonly T[] {
  return changed(words, ({ form, xpos, deprel, head }, at) => {
    const before = words[at - 1]
    const goes = /^(?:go|goes|gone|going|went|shot|crept)$/.test(before?.form ?? '')
    if (xpos === 'RP' && deprel === 'advmod' && words[head]?.upos === 'NUM' && before?.upos === 'VERB')
      return { head: at - 1, deprel: 'compound:prt' }
    return form === 'up' && deprel === 'case' && goes ? { xpos: 'RP', head: at - 1, deprel: 'compound:prt' } : undefined
  })
}

/** "Five people, among them a nun, drowned": the people did, and the nun is one of them. */
function giveAmong<T extends Mendable>(words: readonly T[]): readonly T[] {
  const among = words.findIndex(
    ({ form }, at) => form === 'among' && words[at - 1]?.form === ',' && words[at + 1]?.form === 'them',
  )
  const whole = among - 2
  const verb = words[whole]?.head ?? -1
  const one = words[verb]?.head ?? -1
  const nun = words[one]
  if (among < 0 || nun === undefined || one < among || one > verb || words[verb]?.deprel !== 'acl') return words
  return words.map((word, at) => {
    if (at === verb) return { ...word, xpos: 'VBD', head: nun.head, deprel: nun.deprel }
    if (at === whole) return { ...word, deprel: 'nsubj' }
    return at === one ? { ...word, head: whole, deprel: 'appos' } : word
  })
}

/** "Also killed were three drivers": who stands behind a passive that nobody stands before. */
function giveInverted<T extends Mendable>(words: readonly T[]): readonly T[] {
  return changed(words, ({ deprel, head }, at) => {
    const isPassive = (): boolean =>
      words.some((word, index) => word.head === head && word.deprel === 'aux:pass' && index > head && index < at)
    const isSubject = deprel === 'obj' && isPassive() && !hasChild(words, head, /^nsubj/)
    return isSubject ? { deprel: 'nsubj:pass' } : undefined
  })
}

/** "Received 17 people with burns": the burns are theirs. */
function giveWounds<T extends Mendable>(words: readonly T[]): readonly T[] {
  return changed(words, ({ form, deprel, head }, at) => {
    if (deprel !== 'obl' || !/^(?:burns|wounds|injuries|bruises|fractures)$/.test(form)) return undefined
    const people = words.findLastIndex((word, index) => index < at && word.head === head && word.deprel === 'obj')
    const isTheirs = isNominal(words[people]) && words[people + 1]?.form === 'with'
    return isTheirs ? { head: people, deprel: 'nmod' } : undefined
  })
}

/** "Separately, said the mayor, two people drowned": of two subjects the one right behind a verb of saying says. */
function giveInterposed<T extends Mendable>(words: readonly T[]): readonly T[] {
  const saying = words.findIndex(
    ({ form, xpos }, at) =>
      xpos === 'VBD' && sayings.has(form) && words[at - 1]?.form === ',' && !hasChild(words, at, /^nsubj/),
  )
  const speaker = words.findIndex(
    ({ deprel, head }, at) => saying >= 0 && at > saying && at < saying + 5 && head > at && deprel === 'nsubj',
  )
  const { head = -1 } = words[speaker] ?? {}
  const isTwo = words.some((word, at) => at > speaker && word.head === head && word.deprel.startsWith('nsubj'))
  if (speaker < 0 || !isTwo || words[speaker + 1]?.form !== ',') return words
  return words.map((word, at) => (at === speaker ? { ...word, head: saying } : word))
}

/** "40 pilgrims, half of them pensioners, were taken": what half of them are, and nobody beside them. */
function giveHalves<T extends Mendable>(words: readonly T[]): readonly T[] {
  return changed(words, ({ deprel, head }, at) => {
    const [of, them] = [words[at - 2], words[at - 1]]
    const part = them?.head ?? -1
    const isPart = of?.form === 'of' && them?.form === 'them' && words[part]?.head === head && part < at
    return deprel === 'conj' && isPart && words[part]?.deprel === 'appos' ? { head: part, deprel: 'nmod' } : undefined
  })
}

/** "Counted 12 bodies and put the survivors at 30": the number is what it is put at. */
function givePut<T extends Mendable>(words: readonly T[]): readonly T[] {
  return changed(words, ({ upos, deprel, head }, at) => {
    if (upos !== 'NUM' || deprel !== 'obl' || words[at - 1]?.form !== 'at') return undefined
    const put = words.findLastIndex(({ form }, index) => index < at && index > head && /^puts?$/.test(form))
    return put >= 0 && hasChild(words, put, /^obj$/) && isBelow(words, at - 2, put) ? { head: put } : undefined
  })
}

/** "Kuruma, where gunmen killed nine", "the explosion at the port, in which nine were killed": of what stands right before. */
function giveWhere<T extends Mendable>(words: readonly T[]): readonly T[] {
  return changed(words, ({ deprel, upos }, verb) => {
    if (!/^(?:advcl|conj|parataxis)$/.test(deprel) || upos !== 'VERB') return undefined
    const pronoun = words.findIndex(
      ({ form, head }, at) => at < verb && head === verb && /^(?:where|which)$/.test(form),
    )
    const opener = words[pronoun]?.form === 'which' ? pronoun - 1 : pronoun
    const before = words[opener - 1]?.form === ',' ? opener - 2 : opener - 1
    if (pronoun < 1 || !isNominal(words[before])) return undefined
    const isOf =
      opener === pronoun ? words[before]?.upos === 'PROPN' : /^(?:in|during)$/.test(words[opener]?.form ?? '')
    return isOf ? { head: before, deprel: 'acl:relcl' } : undefined
  })
}

/** "Killed in what police called an attack": what they called so, and no police of some kind. */
function giveWhat<T extends Mendable>(words: readonly T[]): readonly T[] {
  const what = words.findIndex(
    ({ form, deprel, head }, at) =>
      form === 'what' && deprel === 'det' && head === at + 1 && words[at - 1]?.upos === 'ADP',
  )
  const caller = words[what + 1]
  const verb = words[caller?.head ?? -1]
  if (what < 0 || caller?.deprel !== 'nsubj' || verb?.deprel !== 'advcl') return words
  if (!/^(?:call|term|describe|label|deem|say|believe|fear)/.test(verb.form) && !sayings.has(verb.form)) return words
  return words.map((word, at) => {
    if (at === what) return { ...word, head: verb.head, deprel: 'obl' }
    return at === caller.head ? { ...word, head: what, deprel: 'acl:relcl' } : word
  })
}

/** "Its head, Ali Hassan, was quoted as saying": who stands beside the clause before is quoted. */
function giveQuoted<T extends Mendable>(words: readonly T[]): readonly T[] {
  const quoted = words.findIndex(
    ({ form, upos }, at) =>
      /^(?:quoted|cited)$/.test(form) &&
      upos === 'VERB' &&
      hasChild(words, at, /^aux:pass$/) &&
      !hasChild(words, at, /^nsubj/),
  )
  const speaker = words.findLastIndex(
    ({ deprel, head }, at) => at < quoted && deprel === 'appos' && head < at && words[head]?.upos === 'VERB',
  )
  const inside = words.slice(speaker, quoted).every((word, index) => {
    const at = speaker + index
    return word.deprel === 'punct' || word.deprel.startsWith('aux') || isBelow(words, at, speaker)
  })
  if (quoted < 0 || speaker < 0 || !inside) return words
  return words.map((word, at) => (at === speaker ? { ...word, head: quoted, deprel: 'nsubj:pass' } : word))
}

/** "Six were killed, and the minister said that 42 were hurt": a saying behind "and" that has its own clause does not say the one before. */
function partSaid<T extends Mendable>(words: readonly T[]): readonly T[] {
  const saying = words.findIndex(({ form }) => sayings.has(form.toLowerCase()))
  const clauses = words.flatMap(({ head, deprel }, at) => (head === saying && deprel === 'ccomp' ? [at] : []))
  const [first = -1, second = -1] = clauses
  const and = words.findIndex(({ head, deprel }, at) => head === saying && deprel === 'cc' && at > first && at < saying)
  if (saying < 0 || first < 0 || first > saying || second < saying || and < 0) return words
  const { head, deprel } = words[saying]!
  return words.map((word, at) => {
    if (at === first) return { ...word, head, deprel }
    return at === saying ? { ...word, head: first, deprel: 'conj' } : word
  })
}

/**
 * Which phrases did the parse hang beside what they are of? "Arrested two over the bombing of a church in Jos" arrests in Jos, "gone up to 93" is
 * at most 93, "his wife Maria" are two, and "among them a nun" is the sentence.
 */
import { hasChild, isBelow, isNominal, isTree, type Mendable, sayings } from './lost-verb.ts'

/** The words with such phrases where they belong; the same array where nothing is to mend. */
export function mendPhrases<T extends Mendable>(words: readonly T[]): readonly T[] {
  return [
    placeDeeds,
    joinNouns,
    freeParticles,
    nameKin,
    giveAmong,
    giveInverted,
    giveWounds,
    giveInterposed,
    nameTitled,
    giveHalves,
    givePut,
    giveWhere,
    giveQuoted,
    partSaid,
  ].reduce<readonly T[]>((known, mend) => {
    const mended = mend(known)
    return mended === known || !isTree(mended) ? known : mended
  }, words)
}

/** Verbs of saying and thinking, which are nowhere that what they are about is. */
const talking =
  /^(?:discuss|den(?:y|i)|condemn|denounc|deplor|mourn|investigat|blam|criticis|criticiz|end|stop|confirm|report|claim|probe|debat|review|recall|mark|remember)(?:e|es|s|ed|ing)?$/i
const occasions = /^(?:over|after|for|about|following|of|from|since|by)$/
const inside = /^(?:in|at|near|outside|inside)$/

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

const hasCase = (words: readonly Mendable[], noun: number, forms: RegExp): boolean =>
  words.some(({ head, deprel, form }) => head === noun && deprel === 'case' && forms.test(form.toLowerCase()))

/** "Held a sit-in": one noun. */
function joinNouns<T extends Mendable>(words: readonly T[]): readonly T[] {
  const isLast = ({ form }: T, at: number): boolean =>
    form === 'in' && words[at - 1]?.form === '-' && /^(?:sit|break)$/i.test(words[at - 2]?.form ?? '')
  return words.some(isLast)
    ? words.map((word, at) => {
        if (isLast(word, at)) return { ...word, head: at - 2, deprel: 'compound:prt' }
        return isLast(words[at + 1] ?? word, at + 1) ? { ...word, head: at - 1 } : word
      })
    : words
}

/** "Has gone up to 93": up goes with the going, and bounds no number. */
function freeParticles<T extends Mendable>(words: readonly T[]): readonly T[] {
  const isParticle = ({ form, deprel }: T, at: number): boolean =>
    form === 'up' && deprel === 'case' && /^(?:go|goes|gone|going|went|shot|crept)$/.test(words[at - 1]?.form ?? '')
  return words.some(isParticle)
    ? words.map((word, at) =>
        isParticle(word, at) ? { ...word, xpos: 'RP', head: at - 1, deprel: 'compound:prt' } : word,
      )
    : words
}

/** "His wife Maria": a name right behind a noun without "and" or a comma is that noun's. */
function nameKin<T extends Mendable>(words: readonly T[]): readonly T[] {
  const isName = ({ upos, deprel, head }: T, at: number): boolean =>
    upos === 'PROPN' &&
    deprel === 'conj' &&
    words[at - 1]?.upos === 'NOUN' &&
    (words[at - 1]?.head === head || head === at - 1) &&
    !words.some((word) => word.head === at && /^(?:cc|punct|case)$/.test(word.deprel))
  return words.some(isName)
    ? words.map((word, at) => (isName(word, at) ? { ...word, head: at - 1, deprel: 'appos' } : word))
    : words
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
  const isSubject = ({ deprel, head }: T, at: number): boolean =>
    deprel === 'obj' &&
    words.some((word, index) => word.head === head && word.deprel === 'aux:pass' && index > head && index < at) &&
    !words.some((word) => word.head === head && word.deprel.startsWith('nsubj'))
  return words.some(isSubject)
    ? words.map((word, at) => (isSubject(word, at) ? { ...word, deprel: 'nsubj:pass' } : word))
    : words
}

/** "Received 17 people with burns": the burns are theirs. */
function giveWounds<T extends Mendable>(words: readonly T[]): readonly T[] {
  const theirs = ({ form, deprel, head }: T, at: number): number => {
    if (deprel !== 'obl' || !/^(?:burns|wounds|injuries|bruises|fractures)$/.test(form)) return -1
    const people = words.findLastIndex((word, index) => index < at && word.head === head && word.deprel === 'obj')
    return isNominal(words[people]) && words[people + 1]?.form === 'with' ? people : -1
  }
  return words.some((word, at) => theirs(word, at) >= 0)
    ? words.map((word, at) => {
        const people = theirs(word, at)
        return people < 0 ? word : { ...word, head: people, deprel: 'nmod' }
      })
    : words
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

/** "President Castro of Honduras": what stands behind a name is not of the title before it; and a word of a name is no adjective. */
function nameTitled<T extends Mendable>(words: readonly T[]): readonly T[] {
  const named = ({ deprel, head }: T, at: number): number => {
    const title = words[head]
    return deprel === 'nmod' && title?.deprel === 'nmod:desc' && title.head < at && title.head > head ? title.head : -1
  }
  const isOfName = ({ xpos, deprel, head }: T): boolean =>
    xpos === 'NNP' && deprel === 'amod' && words[head]?.upos === 'PROPN'
  return words.some((word, at) => named(word, at) >= 0 || isOfName(word))
    ? words.map((word, at) => {
        const name = named(word, at)
        if (name >= 0) return { ...word, head: name }
        return isOfName(word) ? { ...word, deprel: 'compound' } : word
      })
    : words
}

/** "40 pilgrims, half of them pensioners, were taken": what half of them are, and nobody beside them. */
function giveHalves<T extends Mendable>(words: readonly T[]): readonly T[] {
  const partOf = ({ deprel, head }: T, at: number): number => {
    const them = at - 1
    const part = words[them]?.head ?? -1
    const isPart = words[them]?.form === 'them' && words[them - 1]?.form === 'of' && words[part]?.head === head
    return deprel === 'conj' && isPart && part < at && words[part]?.deprel === 'appos' ? part : -1
  }
  return words.some((word, at) => partOf(word, at) >= 0)
    ? words.map((word, at) => {
        const part = partOf(word, at)
        return part < 0 ? word : { ...word, head: part, deprel: 'nmod' }
      })
    : words
}

/** "Counted 12 bodies and put the survivors at 30": the number is what it is put at. */
function givePut<T extends Mendable>(words: readonly T[]): readonly T[] {
  const putOf = ({ upos, deprel, head }: T, at: number): number => {
    if (upos !== 'NUM' || deprel !== 'obl' || words[at - 1]?.form !== 'at') return -1
    const put = words.findLastIndex(({ form }, index) => index < at && index > head && /^puts?$/.test(form))
    return put >= 0 && hasChild(words, put, /^obj$/) && isBelow(words, at - 2, put) ? put : -1
  }
  return words.some((word, at) => putOf(word, at) >= 0)
    ? words.map((word, at) => {
        const put = putOf(word, at)
        return put < 0 ? word : { ...word, head: put }
      })
    : words
}

/** "Kuruma, where gunmen killed nine", "the explosion at the port, in which nine were killed": of what stands right before. */
function giveWhere<T extends Mendable>(words: readonly T[]): readonly T[] {
  const placeOf = ({ deprel, upos }: T, verb: number): number => {
    if (!/^(?:advcl|conj|parataxis)$/.test(deprel) || upos !== 'VERB') return -1
    const pronoun = words.findIndex(
      ({ form, head }, at) => at < verb && head === verb && /^(?:where|which)$/.test(form),
    )
    const opener = words[pronoun]?.form === 'which' ? pronoun - 1 : pronoun
    const before = words[opener - 1]?.form === ',' ? opener - 2 : opener - 1
    if (pronoun < 1 || words[before]?.upos === 'VERB' || !isNominal(words[before])) return -1
    if (opener === pronoun) return words[before]?.upos === 'PROPN' ? before : -1
    return /^(?:in|during)$/.test(words[opener]?.form ?? '') ? before : -1
  }
  return words.some((word, at) => placeOf(word, at) >= 0)
    ? words.map((word, at) => {
        const place = placeOf(word, at)
        return place < 0 ? word : { ...word, head: place, deprel: 'acl:relcl' }
      })
    : words
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

/**
 * Which clauses did the parse run together? "As the toll from the quake passed 11,000" has its "as" taken for a preposition, so that
 * nothing passes it; "27 were hurt, a spokesman said" gives the spokesman to the hurt.
 */
import { weekdayWord } from '../../stdx/index.ts'
import { ditransitive, finiteTags, hasChild, isBelow, isNominal, type Mendable, sayings, times } from './lost-verb.ts'
import { changed, mendInTurn } from './mend.ts'

/** The words with every clause's opener, subject and names; the same array where nothing is to mend. */
export function mendClauses<T extends Mendable>(words: readonly T[]): readonly T[] {
  return mendInTurn(words, [
    openClauses,
    giveSpeakers,
    giveChants,
    partClauses,
    partAtSemicolons,
    giveBursts,
    giveShots,
    liftHarms,
    liftSayings,
    giveGuises,
  ])
}

/** "A bomb killed five; on Monday another killed three", "the army urged him to go; nine died": what stands by itself behind a semicolon is no part of what was before. */
function partAtSemicolons<T extends Mendable>(words: readonly T[]): readonly T[] {
  if (!words.some(({ form }) => form === ';')) return words
  return changed(words, ({ deprel, head, xpos }, verb) => {
    const isAsked = deprel === 'ccomp' && !sayings.has(words[head]?.form ?? '')
    if ((deprel !== 'advcl' && !isAsked) || head > verb || !hasChild(words, verb, /^nsubj/)) return undefined
    const isClause = finiteTags.has(xpos) || hasChild(words, verb, /^aux:pass$/)
    if (!isClause) return undefined
    if (hasChild(words, verb, /^mark/)) return undefined
    const first = words.findIndex(({ upos }, at) => upos !== 'PUNCT' && isBelow(words, at, verb))
    const opened = weekdayWord.test(words[first - 1]?.form ?? '') ? first - 2 : first
    if (words[opened - 1]?.form !== ';') return undefined
    return isAsked ? { head: words.findIndex((word) => word.head < 0), deprel: 'parataxis' } : { deprel: 'parataxis' }
  })
}

const openers = /^(?:as|after|when|while|before)$/i

/** The nominal that an opener right before a subjectless past form was taken for the preposition of. */
function openClauses<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [verb, word] of words.entries()) {
    // A participle behind its noun has no object: "after his arrest set off protests" has a clause.
    const isActing = word.deprel === 'acl' && word.xpos === 'VBN' && hasChild(words, verb, /^obj$/)
    if (!isActing && (word.xpos !== 'VBD' || !/^(?:conj|advcl|parataxis)$/.test(word.deprel))) continue
    if (isActing && ditransitive.has(word.form.toLowerCase())) continue
    if (hasChild(words, verb, /^(?:[nc]subj|cc|mark|aux)/) || isByAgent(words, verb)) continue
    const opener = words.findLastIndex(({ form, deprel }, at) => at < verb && deprel === 'case' && openers.test(form))
    const subject = words[opener]?.head ?? -1
    const noun = words[subject]
    if (noun === undefined || subject < opener || subject > verb || !isNominal(noun)) continue
    if (!/^(?:obl|nmod)/.test(noun.deprel) || times.test(noun.form.toLowerCase()) || noun.head >= opener) continue
    const inside = words.slice(opener + 1, verb).every((_, index) => isBelow(words, opener + 1 + index, subject))
    if (!inside || (isActing ? word.head !== subject : isBelow(words, verb, subject))) continue
    mended ??= [...words]
    mended[verb] = { ...word, xpos: 'VBD', head: clauseOf(words, noun.head), deprel: 'advcl' }
    mended[subject] = { ...noun, head: verb, deprel: 'nsubj' }
    mended[opener] = { ...words[opener]!, head: verb, upos: 'SCONJ', deprel: 'mark' }
  }
  return mended ?? words
}

/** "Regarded it as an act carried out by a woman": a participle. */
const isByAgent = (words: readonly Mendable[], verb: number): boolean =>
  words.some(({ head, deprel, form }) => deprel === 'case' && form === 'by' && words[head]?.head === verb)

/** The finite verb over a word, or the word itself. */
function clauseOf(words: readonly Mendable[], from: number): number {
  let at = from
  for (let steps = 0; at >= 0 && steps <= words.length; steps++) {
    if (finiteTags.has(words[at]!.xpos) || words[at]!.head < 0) return at
    at = words[at]!.head
  }
  return from
}

/** Past forms that are nouns as well. */
const bursts = /^(?:burst|hit|cut|spread|shot|split|set)$/

/** "A torrent of water burst through a dam": a noun with a subject and no copula is the past that it looks like. */
function giveBursts<T extends Mendable>(words: readonly T[]): readonly T[] {
  const root = words.findIndex(({ head }) => head < 0)
  const word = words[root]
  const subject = words.findIndex(({ head, deprel }, at) => head === root && deprel === 'nsubj' && at < root)
  if (word?.upos !== 'NOUN' || !bursts.test(word.form) || subject < 0 || hasChild(words, root, /^(?:cop|aux|det)/))
    return words
  return words.map((other, at) => {
    if (at === root) return { ...other, upos: 'VERB', xpos: 'VBD' }
    const isInside = other.head === root && other.deprel === 'compound' && hasChild(words, at, /^case$/)
    return isInside && at > subject ? { ...other, head: subject, deprel: 'nmod' } : other
  })
}

/** "Against protesters, and the president responded": whoever stands between "and" and a past form without a subject is its subject. */
function partClauses<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [verb, word] of words.entries()) {
    if (word.xpos !== 'VBD' || !/^(?:conj|ccomp)$/.test(word.deprel) || hasChild(words, verb, /^(?:[nc]subj|aux|mark)/))
      continue
    const subject = words.findLastIndex(
      ({ deprel, head }, at) => at < verb && deprel === 'conj' && head < at && isNominal(words[at]),
    )
    const noun = words[subject]
    const and = words.findIndex(
      ({ head, deprel }, at) => deprel === 'cc' && at < subject && (head === subject || head === verb),
    )
    // "Opened an inquiry and police detained two": nothing but a subject stands right before a verb like that.
    const isApart = (words[and - 1]?.form === ',' && word.deprel === 'conj') || subject === verb - 1
    if (noun === undefined || and < 0 || !isApart || word.head >= and) continue
    const close = words.slice(and + 1, verb).every((_, index) => isBelow(words, and + 1 + index, subject))
    if (!close) continue
    mended ??= [...words]
    mended[verb] = { ...word, deprel: 'conj' }
    mended[subject] = { ...noun, head: verb, deprel: 'nsubj' }
    mended[and] = { ...words[and]!, head: verb }
  }
  return mended ?? words
}

/** "27 were hurt, a spokesman said": of two subjects, the one behind its verb and right before a verb of saying without one speaks. */
function giveSpeakers<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [saying, word] of words.entries()) {
    if (!sayings.has(word.form.toLowerCase()) || !finiteTags.has(word.xpos)) continue
    if (hasChild(words, saying, /^[nc]subj/) || isParted(words, saying)) continue
    const speaker = words.findLastIndex(
      ({ deprel, head }, at) =>
        at < saying && head < at && head >= 0 && /^nsubj/.test(deprel) && isBelow(words, head, saying),
    )
    const { head = -1, deprel = '' } = words[speaker] ?? {}
    if (speaker < 0 || !isNominal(words[speaker])) continue
    const two = words.some((other, at) => at < head && other.head === head && /^nsubj/.test(other.deprel))
    const close = words.slice(speaker + 1, saying).every((_, index) => isBelow(words, speaker + 1 + index, speaker))
    if (!two || !close || deprel === '') continue
    mended ??= [...words]
    mended[speaker] = { ...words[speaker]!, head: saying, deprel: 'nsubj' }
  }
  return mended ?? words
}

/** Whether a mark stands before a saying; but "the director, Omar Diallo, said" goes on with its comma. */
const isParted = (words: readonly Mendable[], saying: number): boolean =>
  words[saying - 1]?.upos === 'PUNCT' &&
  !(words[saying - 1]?.form === ',' && /^(?:PROPN|NOUN)$/.test(words[saying - 2]?.upos ?? ''))

const chants = /^(?:demanding|shouting|chanting|yelling|calling)$/

/** "Police beat students who blocked the road, shouting slogans": those shout who blocked it, for of them the clause before tells. */
function giveChants<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [at, word] of words.entries()) {
    if (word.deprel !== 'advcl' || !chants.test(word.form) || words[at - 1]?.form !== ',') continue
    const clause = words.findLastIndex(
      ({ deprel, head }, index) => index < at && deprel === 'acl:relcl' && words[head]?.head === word.head,
    )
    const isTheirs = words.some(({ head, deprel, form }) => head === clause && deprel === 'nsubj' && form === 'who')
    if (clause < word.head || !isTheirs || words[words[clause]!.head]!.deprel !== 'obj') continue
    if (!isBelow(words, at - 2, clause)) continue
    mended ??= [...words]
    mended[at] = { ...word, head: clause }
  }
  return mended ?? words
}

/** "Police shot and killed one": no noun is coordinated with the past of a verb that has an object, so the past that it looks like it is. */
function giveShots<T extends Mendable>(words: readonly T[]): readonly T[] {
  const at = words.findIndex(
    ({ upos, form, deprel }, index) =>
      upos === 'NOUN' && bursts.test(form) && deprel !== 'compound' && isShared(words, index),
  )
  const subject = at - 1
  const word = words[at]
  if (word === undefined || words[subject]?.deprel !== 'compound' || words[subject]?.head !== at) return words
  const deprel = /^nsubj/.test(word.deprel) ? 'ccomp' : /^(?:obl|nmod)/.test(word.deprel) ? 'advcl' : word.deprel
  return words.map((other, index) => {
    if (index === at) return { ...other, upos: 'VERB', xpos: 'VBD', deprel }
    if (index === subject) return { ...other, deprel: 'nsubj' }
    if (index === at + 2) return { ...other, xpos: 'VBD', head: at, deprel: 'conj' }
    if (other.head !== at || index > subject) return other
    if (other.deprel === 'case') return { ...other, upos: 'SCONJ', deprel: 'mark' }
    return /^(?:det|amod|compound|nummod|nmod:poss)$/.test(other.deprel) ? { ...other, head: subject } : other
  })
}

/** Whether "and" and a past form with an object stand right behind. */
function isShared(words: readonly Mendable[], at: number): boolean {
  const next = words[at + 2]
  return (
    words[at + 1]?.form === 'and' &&
    /^VB[DN]$/.test(next?.xpos ?? '') &&
    hasChild(words, at + 2, /^obj$/) &&
    !hasChild(words, at + 2, /^(?:nsubj|aux)/)
  )
}

const harms = /^(?:killing|injuring|wounding|hurting|damaging|maiming)$/
const bursting = /^(?:exploded|detonated|erupted|went|blew)$/
const passing =
  /^(?:reached|arrived|passed|approached|entered|gathered|came|attended|travell?ed|drove|searched|patroll?ed|waited|tried|left|walked|queued|shopped|prayed|celebrated|inspected|examined)$/

/** "A bomb exploded when the squad reached the scene, injuring 15": the bomb injured them, and not who came. */
function liftHarms<T extends Mendable>(words: readonly T[]): readonly T[] {
  return changed(words, ({ form, deprel, head }, at) => {
    const [clause, above] = [words[head], words[words[head]?.head ?? -1]]
    if (deprel !== 'advcl' || !harms.test(form) || words[at - 1]?.form !== ',' || clause?.deprel !== 'advcl')
      return undefined
    const isLifted = passing.test(clause.form) && bursting.test(above?.form ?? '') && clause.head < head
    return isLifted ? { head: clause.head } : undefined
  })
}

const guises = /^(?:disguised|dressed|clad|posing|masquerading|camouflaged|attired|acting|pretending)$/

/** "Gunmen disguised as police killed six people": the gunmen killed them, and not whom they looked like. */
function giveGuises<T extends Mendable>(words: readonly T[]): readonly T[] {
  const at = words.findIndex(({ form }, index) => guises.test(form) && words[index + 1]?.form === 'as')
  const verb = words[at + 1]?.head ?? -1
  const look = words.findIndex(
    ({ head, deprel }, index) => index > at + 1 && index < verb && head === verb && deprel === 'nsubj',
  )
  const own = words[at]
  const isRootless = own?.deprel === 'acl' && words[own.head]!.head < 0
  const subject = words.findLastIndex((word, index) => index < at && isNominal(word) && /^nsubj/.test(word.deprel))
  const doer = isRootless ? own.head : subject
  const isDoers = isRootless || words[doer]?.head === at || words[doer]?.head === verb
  if (own === undefined || look < 0 || doer < 0 || !isDoers || !finiteTags.has(words[verb]?.xpos ?? '')) return words
  const top = isRootless ? words[doer]! : own
  return words.map((word, index) => {
    if (index === at) return { ...word, xpos: own.xpos === 'VBG' ? 'VBG' : 'VBN', head: doer, deprel: 'acl' }
    if (index === at + 1) return { ...word, upos: 'ADP', head: look, deprel: 'case' }
    if (index === look) return { ...word, head: at, deprel: 'obl' }
    if (index === doer) return { ...word, head: verb, deprel: 'nsubj' }
    if (index === verb && word.head === at) return { ...word, head: top.head, deprel: top.deprel }
    const isOuter = word.head === at || (isRootless && word.head === doer && word.deprel === 'punct')
    return isOuter && (index < doer || index > verb) ? { ...word, head: verb } : word
  })
}

/** "Denied that troops had crossed and said its men had held them off": whoever denies says so, and not the troops. */
function liftSayings<T extends Mendable>(words: readonly T[]): readonly T[] {
  return changed(words, ({ form, deprel, head }, at) => {
    const denied = words[head]
    if (deprel !== 'conj' || !sayings.has(form) || hasChild(words, at, /^nsubj/)) return undefined
    const isDenial = /^(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?)$/.test(
      words[denied?.head ?? -1]?.form ?? '',
    )
    return denied?.deprel === 'ccomp' && isDenial && hasChild(words, at, /^ccomp$/) ? { head: denied.head } : undefined
  })
}

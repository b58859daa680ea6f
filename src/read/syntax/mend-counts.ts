/**
 * Which counted people did the parse hang as if they were no object? "Killed at least 40 people" has its "at" taken for a preposition,
 * and whoever reads the clause finds nobody that was killed, and the killers in their place. A number right behind an active verb,
 * with or without a bound before it, is the verb's object; so is one behind "and wounded".
 */
import { monthPattern, wordSet } from '../../stdx/index.ts'
import { hasChild, isNominal, isTree, type Mendable, sayings, times } from './lost-verb.ts'

/** Words that bound a number, between a verb and it: "killed as many as 40". */
const bounds = wordSet(
  'at least most more than up to as many over about around nearly almost some roughly approximately an estimated no fewer less under only another well',
)
/** Words of the longest bound: "no fewer than", "well over". */
const boundMax = 4

/** What is measured, and done to nobody: "marched over 40 kilometres", "rose nearly 40 percent". */
const measures =
  /^(?:percent|per|%|points?|(?:kilo)?met(?:re|er)s?|miles?|feet|km|degrees?|dollars?|euros?|years?|months?|weeks?|days?|hours?|minutes?|times)$/

/** The words with counted objects where their verbs are; the same array where nothing is to mend. */
export function mendCounts<T extends Mendable>(words: readonly T[]): readonly T[] {
  const counted = giveLeft(giveOutcomes(giveCounted(giveSubjects(nameGerunds(giveYears(words))))))
  const split = splitCoordinated(counted)
  const whole = giveClauses(isTree(split) ? split : counted)
  return isTree(whole) ? whole : counted
}

/**
 * "In 2019 soldiers killed 100 people", "in December two soldiers were wounded": a year or month between "in" and the subject of a
 * verb counts nobody and names nobody, and says when it was.
 */
function giveYears<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [at, word] of words.entries()) {
    const isYear = word.deprel === 'nummod' && /^(?:19|20)\d\d$/.test(word.form)
    const isMonth = word.deprel === 'compound' && month.test(word.form) && words[at + 1]?.upos === 'NUM'
    if (!isYear && !isMonth) continue
    if (!/^(?:in|since|during)$/i.test(words[at - 1]?.form ?? '')) continue
    if (at > 1 && !/^(?:PUNCT|CCONJ|SCONJ)$/.test(words[at - 2]!.upos)) continue
    const subject = words[word.head]
    if (subject === undefined || word.head < at || !subject.deprel.startsWith('nsubj') || subject.head < word.head)
      continue
    mended ??= [...words]
    mended[at] = { ...word, head: subject.head, deprel: 'obl' }
    mended[at - 1] = { ...words[at - 1]!, head: at, deprel: 'case' }
  }
  return mended ?? words
}

const month = new RegExp(`^(?:${monthPattern})$`)

/** "Shelling by rebels killed 40": what is done by somebody is a noun, and the subject of what follows. */
function nameGerunds<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [at, word] of words.entries()) {
    if (word.xpos !== 'VBG' || word.upos !== 'VERB' || !/^(?:ccomp|root|csubj|nsubj)$/.test(word.deprel)) continue
    if (!/^(?:by|between)$/i.test(words[at + 1]?.form ?? '') || hasChild(words, at, /^(?:aux|mark|nsubj|obj)/)) continue
    mended ??= [...words]
    const verb = words.findIndex(
      ({ head, deprel, xpos }, index) =>
        index > at &&
        head === word.head &&
        deprel === 'ccomp' &&
        xpos === 'VBD' &&
        !hasChild(words, index, /^(?:[nc]subj|mark)/),
    )
    const subject = word.deprel === 'ccomp' && verb >= 0 ? { head: verb, deprel: 'nsubj' } : {}
    mended[at] = { ...word, upos: 'NOUN', xpos: 'NN', ...subject }
  }
  return mended ?? words
}

/** "At least eleven people, two of them minors, have died": who is counted before a verb that has no other subject is its subject. */
function giveSubjects<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [at, word] of words.entries()) {
    if (!/^(?:at|over|around)$/i.test(word.form)) continue
    const saying = sayings.has(words[at - 1]?.form.toLowerCase() ?? '') ? at - 1 : -1
    if (at > 0 && words[at - 1]!.upos !== 'PUNCT' && saying < 0) continue
    const number = numberBehind(words, at - 1)
    const head = number === undefined ? -1 : words[number]!.deprel === 'nummod' ? words[number]!.head : number
    const counted = words[head]
    // "Said at least 201 people, including 23 children, had been killed": not the saying's own.
    const said = words.findIndex(({ head: of, deprel }, index) => index > head && of === saying && deprel === 'ccomp')
    const verb = counted?.head === saying ? said : (counted?.head ?? -1)
    if (counted === undefined || counted.deprel !== 'obl' || verb < head || words[verb]?.upos !== 'VERB') continue
    if (!isCountable(counted) || hasChild(words, verb, /^[nc]subj/)) continue
    mended ??= [...words]
    mended[head] = { ...counted, head: verb, deprel: hasChild(words, verb, /^aux:pass/) ? 'nsubj:pass' : 'nsubj' }
  }
  return mended ?? words
}

function giveCounted<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [verb, word] of words.entries()) {
    // No participle behind a noun counts what it is done to: "gunmen wounded 40 people" has lost its verb, which is found by the object.
    const isBehindNoun = word.xpos === 'VBN' && word.deprel === 'acl'
    const isActing = isActive(words, verb)
    // "Shot dead at least 14 workers."
    const from = isDead(words[verb + 1]) ? verb + 1 : verb
    const taken = from === verb ? /^(?:obj|ccomp|xcomp)/ : /^(?:obj|ccomp)/
    if ((!isActing && !isBehindNoun) || hasChild(words, verb, taken)) continue
    const counted = countedBehind(words, verb, from)
    if (counted === undefined) continue
    mended ??= [...words]
    mended[counted] = { ...words[counted]!, head: verb, deprel: 'obj' }
    if (isActing) activate(mended, verb)
  }
  return mended ?? words
}

/** "Shot dead 19 people": what became of them is said of the verb, and they were no dead people that were shot. */
function giveOutcomes<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [at, word] of words.entries()) {
    // "Burning alive a couple".
    const burnt = word.form === 'alive' && word.deprel === 'xcomp' ? word.head : -1
    const [people = -1] = words.flatMap(({ head, deprel }, i) =>
      i > at && head === burnt && deprel === 'obl:unmarked' ? [i] : [],
    )
    if (burnt >= 0 && people >= 0 && !times.test(words[people]!.form.toLowerCase())) {
      mended ??= [...words]
      mended[people] = { ...words[people]!, deprel: 'obj' }
    }
    if (!isDead(word) || !/^(?:shoot|shot)$/i.test(words[at - 1]?.form ?? '')) continue
    const shot = words[at - 1]!
    if (word.deprel === 'amod' && words[word.head]?.head === at - 1 && numberBehind(words, at) !== undefined) {
      mended ??= [...words]
      mended[at] = { ...word, head: at - 1, deprel: 'xcomp' }
    } else if (shot.upos === 'NOUN' && word.head === at - 1) {
      mended ??= [...words]
      makeVerb(mended, at - 1)
    }
  }
  return mended ?? words
}

/** "Left four people dead and about 50 injured": what it left them, and a second count with what became of those. */
function giveLeft<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [at, word] of words.entries()) {
    const people = words[word.head]
    const verb = people?.head ?? -1
    if (!isDead(word) || word.deprel !== 'amod' || word.head >= at || people?.deprel !== 'obj') continue
    if (!/^(?:leaves?|left|leaving)$/i.test(words[verb]?.form ?? '')) continue
    // "Left one woman dead and three men injured": each has its own.
    const isShared = !hasChild(words, word.head, /^conj$/)
    mended ??= [...words]
    if (isShared) mended[at] = { ...word, head: verb, deprel: 'xcomp' }
    for (const [index, other] of words.entries()) {
      if (other.head !== at || other.deprel !== 'conj' || other.xpos !== 'VBN') continue
      mended[index] = isShared ? { ...other, head: verb } : { ...other, head: index - 1, deprel: 'amod' }
    }
  }
  return mended ?? words
}

/** "After an officer shot dead a boy": the shooting, of which the tagger made a shot. */
function makeVerb<T extends Mendable>(words: T[], at: number): void {
  const isPassive = hasChild(words, at, /^cop$/)
  words[at] = { ...words[at]!, upos: 'VERB', xpos: isPassive ? 'VBN' : 'VBD' }
  const inPassive: Readonly<Record<string, string>> = { cop: 'aux:pass', nsubj: 'nsubj:pass', compound: 'obl' }
  const inActive: Readonly<Record<string, string>> = { case: 'mark', compound: 'nsubj' }
  for (const [index, word] of words.entries()) {
    const deprel = (isPassive ? inPassive : inActive)[word.deprel]
    if (word.head === at && index < at && deprel !== undefined) words[index] = { ...word, deprel }
  }
}

/** A past form, and a subject that does it. */
function activate<T extends Mendable>(words: T[], verb: number): void {
  words[verb] = { ...words[verb]!, upos: 'VERB', xpos: 'VBD' }
  for (const [at, word] of words.entries())
    if (word.head === verb && word.deprel === 'nsubj:pass') words[at] = { ...word, deprel: 'nsubj' }
}

/** A past form with a subject of its own before it, or of the verb that it is coordinated with, and no auxiliary of a passive. */
function isActive(words: readonly Mendable[], verb: number): boolean {
  const { upos, xpos, deprel, head } = words[verb]!
  if (upos !== 'VERB' || (xpos !== 'VBD' && xpos !== 'VBN') || hasChild(words, verb, /^aux/)) return false
  const own = words.some((word, index) => word.head === verb && word.deprel.startsWith('nsubj') && index < verb)
  return own || (deprel === 'conj' && head >= 0 && head < verb && isActive(words, head))
}

/** The first number behind a verb, with nothing but a bound between. */
function numberBehind(words: readonly Mendable[], verb: number): number | undefined {
  let at = verb + 1
  while (at <= verb + boundMax && bounds.has(words[at]?.form.toLowerCase() ?? '')) at++
  return words[at]?.upos === 'NUM' ? at : undefined
}

const isDead = (word: Mendable | undefined): boolean => word?.form.toLowerCase() === 'dead'

/** The head of the number phrase that begins right behind a word and hangs on a verb. */
function countedBehind(words: readonly Mendable[], verb: number, from: number): number | undefined {
  const at = numberBehind(words, from)
  if (at === undefined) return undefined
  const number = words[at]!
  const counted = number.head === verb ? at : number.deprel === 'nummod' ? number.head : -1
  const head = words[counted]
  const isBehind = head?.head === verb || head?.head === from
  if (head === undefined || !isBehind || counted < at || !isCountable(head)) return undefined
  return /^(?:obl|nmod|advmod|dep|nummod)/.test(head.deprel) ? counted : undefined
}

function isCountable(word: Mendable): boolean {
  const lower = word.form.toLowerCase()
  return isNominal(word) && !times.test(lower) && !measures.test(lower)
}

/** "Killed 12 civilians and wounded 28": the parse makes 28 of the civilians, who are wounded; it is a verb of its own. */
function splitCoordinated<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [at, word] of words.entries()) {
    if (word.form.toLowerCase() !== 'and' || !/^VB[DN]$/.test(words[at + 1]?.xpos ?? '')) continue
    const second = numberBehind(words, at + 1)
    const first = phraseBefore(words, at)
    if (second === undefined || first === undefined) continue
    mended ??= [...words]
    count(mended, first)
    const next = words[second + 1]
    const noun = next?.upos === 'NOUN' && words[second]!.head === second + 1 ? second + 1 : second
    count(mended, { verb: at + 1, number: second, head: noun })
    mended[at + 1] = { ...words[at + 1]!, head: first.verb, deprel: 'conj', upos: 'VERB', xpos: 'VBD' }
    mended[at] = { ...word, head: at + 1 }
  }
  return mended ?? words
}

/** "A day after a bomb at a market killed 14": "after" opens a clause, whose subject is the bomb. */
function giveClauses<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [verb, word] of words.entries()) {
    if (word.deprel !== 'advcl' || !/^VB[DN]$/.test(word.xpos) || hasChild(words, verb, /^(?:[nc]subj|aux|mark)/))
      continue
    if (!words.some(({ head, deprel }, at) => head === verb && deprel === 'obj' && at > verb)) continue
    const subject = words.findLastIndex(
      ({ head, deprel }, at) => at < verb && head === word.head && deprel === 'obl' && isNominal(words[at]),
    )
    const opener = words.findIndex(({ head, form }) => head === subject && /^(?:after|since|before)$/i.test(form))
    if (subject < 0 || opener < 0) continue
    mended ??= [...words]
    mended[subject] = { ...words[subject]!, head: verb, deprel: 'nsubj' }
    mended[opener] = { ...words[opener]!, head: verb, deprel: 'mark' }
    mended[verb] = { ...word, xpos: 'VBD' }
  }
  return mended ?? words
}

interface CountedPhrase {
  readonly verb: number
  readonly number: number
  /** What is counted, or the number itself. */
  readonly head: number
}

function count<T extends Mendable>(words: T[], { verb, number, head }: CountedPhrase): void {
  words[head] = { ...words[head]!, head: verb, deprel: 'obj' }
  if (number !== head) words[number] = { ...words[number]!, head, deprel: 'nummod' }
  for (let at = verb + 1; at < number; at++) {
    const above = words[at]!.head
    if (above <= verb || above > head) words[at] = { ...words[at]!, head: number, deprel: 'advmod' }
  }
}

/** The verb and the counted phrase that stand right before a conjunction. */
function phraseBefore(words: readonly Mendable[], conjunction: number): CountedPhrase | undefined {
  let verb = conjunction - 1
  while (verb >= 0 && words[verb]!.upos !== 'VERB' && words[verb]!.upos !== 'PUNCT') verb--
  // "An estimated 40": a bound.
  if (bounds.has(words[verb]?.form.toLowerCase() ?? '')) verb -= 2
  if (!/^VB[DN]$/.test(words[verb]?.xpos ?? '') || hasChild(words, verb, /^aux/)) return undefined
  const number = numberBehind(words, verb)
  const head = conjunction - 1
  if (number === undefined || !isCountable(words[head]!)) return undefined
  const acts = isActive(words, verb) || hasChild(words, verb, /^obj/)
  const between = words
    .slice(number + 1, head)
    .every(({ upos }) => upos === 'ADJ' || upos === 'NOUN' || upos === 'PROPN')
  return acts && between ? { verb, number, head } : undefined
}

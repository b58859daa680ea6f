/**
 * Which word is the verb of a headline? "Police arrest mayor in Lima", "rebels shell town": the plain form of many verbs is a noun too, and the parse
 * has a mayor of some police arrest. People in the plural stand before a noun of a deed hardly ever but as those who do it.
 */
import { wordSet } from '../../stdx/index.ts'
import { finiteTags, isNominal, type Mendable } from './lost-verb.ts'

/** Plurals, and names of bodies, of those whom headlines are about. */
const doers =
  /^(?:\p{L}+(?:[^aeiou]ers|eers|men|ants|gents|dents|ists|els|iors|itors)|troops|forces|police|cops|taliban|bandits|pirates|youths|guerrillas|guards|crowds|mobs|gangs|militias|thieves|jets|warplanes|drones|rockets|thousands|hundreds|dozens|officials|authorities)$/iu

/** Verbs with an object whose plain form is a noun, too. */
const withObject = wordSet(
  `arrest attack raid storm shell bomb capture ambush blast burn torch loot target block blockade murder rape massacre stone rescue release ban jail pound
  hack knife stab mob fight battle question search probe guard trap sack hit shoot club halt damage trigger close`,
)
const firedThings = wordSet(
  'tear teargas gas rubber shot shots bullets live water round rounds rocket rockets mortar mortars missile missiles warning',
)
const alone = wordSet('march clash protest rally riot strike fire fight revolt walk')

/** What police and arrests have, and nobody does: "police arrest warrant". */
const named =
  /^(?:warrants?|records?|rates?|figures?|videos?|footage|reports?|teams?|dogs?|vans?|chiefs?|forces?|damage|threats?|plans?|polic(?:y|ies)|laws?|deaths?|victims?|squads?|units?|groups?|attempts?|survivors?|suspects? list)$/i

/** What a vehicle does, in the form of a plural that nobody writes. */
const mishaps =
  /^(?:plunges|derails|overturns|capsizes|collides|explodes|erupts|veers|skids|topples|careens|swerves|smashes)$/i
const timing = /^(?:after|as|when|while|before|until)$/i

/** "Nine dead after bus plunges into ravine": the bus plunges, and is no kind of a plunge. */
function giveMishaps<T extends Mendable>(words: readonly T[]): readonly T[] {
  const verb = words.findIndex(({ form, xpos }) => xpos === 'NNS' && mishaps.test(form))
  const doer = verb - 1
  const subject = words[doer]
  const opener = words.findIndex(({ head, deprel, form }) => head === verb && deprel === 'case' && timing.test(form))
  if (subject?.deprel !== 'compound' || subject.head !== verb || subject.xpos === 'NNS') return words
  if (opener < 0 && words[verb]!.head >= 0) return words
  return words.map((word, at) => {
    if (at === verb) return { ...word, upos: 'VERB', xpos: 'VBZ', deprel: opener < 0 ? 'root' : 'advcl' }
    if (at === doer) return { ...word, deprel: 'nsubj' }
    if (at === opener) return { ...word, upos: 'SCONJ', deprel: 'mark' }
    if (word.head !== verb) return word
    return at < doer ? { ...word, head: doer } : { ...word, deprel: word.deprel === 'nmod' ? 'obl' : word.deprel }
  })
}

/** The words of a headline with its verb for a verb; the same array where nothing is to mend. */
export function mendHeadlines<T extends Mendable>(words: readonly T[]): readonly T[] {
  if (/^[.!?:]["”’']?$/.test(words.at(-1)?.form ?? '.')) return words
  return giveDeeds(giveMishaps(words))
}

function giveDeeds<T extends Mendable>(words: readonly T[]): readonly T[] {
  const doer = words.findIndex(({ form }) => doers.test(form))
  const verb = doer + 1
  if (doer < 0 || !isStart(words, doer) || !isDeed(words, doer)) return words
  const mended = words[verb]!.deprel === 'compound' ? lifted(words, doer) : retagged(words, doer)
  return mended ?? words
}

/** Is all before it what describes it: "suspected Boko Haram militants"? */
const isStart = (words: readonly Mendable[], doer: number): boolean =>
  words.slice(0, doer).every(({ upos, xpos }) => /^(?:ADJ|NOUN|PROPN|NUM|DET)$/.test(upos) || xpos === 'VBN')

function isDeed(words: readonly Mendable[], doer: number): boolean {
  const [{ form, upos, xpos }, next] = [words[doer + 1] ?? words[doer]!, words[doer + 2]]
  if (next === undefined || finiteTags.has(xpos) || !/^(?:NOUN|PROPN|VERB)$/.test(upos)) return false
  const lower = form.toLowerCase()
  if (next.upos === 'ADP') return alone.has(lower) && !/^police$/i.test(words[doer]!.form)
  const isObject = isNominal(next) || /^(?:DET|ADJ)$/.test(next.upos) || next.xpos === 'VBN'
  if (!isObject || named.test(next.form)) return false
  return lower === 'fire' ? firedThings.has(next.form.toLowerCase()) : withObject.has(lower)
}

/** "Rebels shell town in Sudan": the verb takes the place of the noun that it was compounded with, and that is its object. */
function lifted<T extends Mendable>(words: readonly T[], doer: number): readonly T[] | undefined {
  const verb = doer + 1
  const object = words[verb]!.head
  const noun = words[object]
  if (noun === undefined || object < verb || words.slice(0, object).some(({ xpos }) => finiteTags.has(xpos)))
    return undefined
  const last = words[noun.head]
  // "Gunmen storm hotel, take hostages": the object was the subject of what they did next.
  const isNext = noun.deprel.startsWith('nsubj') && last?.upos === 'VERB'
  if (isNext && finiteTags.has(last.xpos) && last.xpos !== 'VBP') return undefined
  if (!isNext && noun.head >= 0) return undefined
  return words.map((word, at) => {
    if (at === verb)
      return {
        ...word,
        upos: 'VERB',
        xpos: 'VBP',
        head: isNext ? last.head : -1,
        deprel: isNext ? last.deprel : 'root',
      }
    if (at === object) return { ...word, head: verb, deprel: 'obj' }
    if (at === doer) return { ...word, head: verb, deprel: 'nsubj' }
    if (at < doer) return word.head === verb || word.head === object ? { ...word, head: doer } : word
    if (isNext && at === noun.head) return { ...word, head: verb, deprel: 'conj' }
    if (at < object || word.head !== object || isOf(words, at)) return word
    return { ...word, head: verb, deprel: word.deprel === 'nmod' ? 'obl' : word.deprel }
  })
}

/** "Rebels attack village", which has its subject and object and a noun between them; "thousands march in Tunis". */
function retagged<T extends Mendable>(words: readonly T[], doer: number): readonly T[] | undefined {
  const verb = doer + 1
  const { head, deprel } = words[verb]!
  const isRoot = head < 0 && words[doer]!.head === verb
  const isBeside = head === doer && words[doer]!.head < 0 && deprel.startsWith('nmod')
  if (!isRoot && !isBeside) return undefined
  return words.map((word, at) => {
    if (at === verb) return { ...word, upos: 'VERB', xpos: 'VBP', head: -1, deprel: 'root' }
    if (at === doer) return { ...word, head: verb, deprel: 'nsubj' }
    if (at < doer) return word.head === verb ? { ...word, head: doer } : word
    if (word.head !== verb && word.head !== doer) return word
    return { ...word, head: verb, deprel: word.deprel === 'nmod' ? 'obl' : word.deprel }
  })
}

const isOf = (words: readonly Mendable[], at: number): boolean =>
  words.some(({ head, deprel, form }) => head === at && deprel === 'case' && form === 'of')

/**
 * Which verbs did the parse hang in the wrong clause? "People were on Sunday night killed" has its night for a predicate, "refused to stop
 * and fired" makes the shots part of what was refused, "shot two men and soldiers were deployed" has the soldiers shot.
 */

import { weekdayPattern } from '../../stdx/index.ts'
import { broughtToJustice } from './justice.ts'
import { finiteTags, hasChild, isNominal, type Mendable } from './lost-verb.ts'
import { changed, hasCase, mendInTurn } from './mend.ts'

/** The words with passives whole and finite verbs in their own clauses; the same array where nothing is to mend. */
export function mendPassives<T extends Mendable>(words: readonly T[]): readonly T[] {
  return mendInTurn(words, [
    joinPassives,
    freeFinites,
    giveOwnSubjects,
    giveAgents,
    giveDead,
    giveSlain,
    giveDying,
    giveArrests,
    giveNounAgents,
    giveThose,
    sharePassives,
    givePerfects,
  ])
}

/** "He was among those detained, his party said": whom the participle right behind "those" is of. */
const giveThose = <T extends Mendable>(words: readonly T[]): readonly T[] =>
  changed(words, ({ xpos, deprel }, at) => {
    const those = words[at - 1]
    const isLost = xpos === 'VBN' && deprel !== 'acl' && those?.form.toLowerCase() === 'those' && those.head !== at
    return isLost && hasChild(words, at - 1, /^case$/) ? { head: at - 1, deprel: 'acl' } : undefined
  })

const timesOfDay = new RegExp(
  `^(?:night|morning|afternoon|evening|dawn|dusk|midnight|noon|hours?|${weekdayPattern}|yesterday|today|week|weekend)$`,
  'i',
)
const being = /^(?:was|were|been)$/i

/** "Eleven people were on Saturday night killed by bandits", "two men were last night shot dead": the day stands inside the passive. */
function joinPassives<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [at, { form, head }] of words.entries()) {
    const day = words[head]
    if (!being.test(form) || day === undefined || head < at) continue
    const verb = timesOfDay.test(day.form)
      ? words.findIndex(
          (word, index) => index > head && word.head === head && /^VB[ND]$/.test(word.xpos) && word.deprel === 'acl',
        )
      : head
    const participle = words[verb]
    if (participle === undefined || !/^VB[ND]$/.test(participle.xpos) || hasChild(words, verb, /^(?:obj|nsubj:pass)$/))
      continue
    const night = verb === head ? words.findIndex((word, index) => isNightIn(word, index, { at, verb })) : head
    if (night < 0) continue
    mended ??= [...words]
    for (const [index, word] of words.entries()) {
      if (word.head !== head || index === verb || index === night) continue
      const isSubject = word.deprel === 'nsubj' && index < at
      if (index === at) mended[index] = { ...word, head: verb, deprel: 'aux:pass' }
      else if (isSubject) mended[index] = { ...word, head: verb, deprel: 'nsubj:pass' }
      else if (verb !== head && (index < at || index > verb)) mended[index] = { ...word, head: verb }
    }
    if (verb !== head) mended[verb] = { ...participle, head: day.head, deprel: day.deprel }
    mended[verb] = { ...mended[verb]!, upos: 'VERB', xpos: 'VBN' }
    mended[night] = { ...words[night]!, head: verb, deprel: 'obl' }
  }
  return mended ?? words
}

/** "Last night" between "were" and its participle, which the parse has for a second subject. */
const isNightIn = (
  { form, head, deprel }: Mendable,
  index: number,
  { at, verb }: { at: number; verb: number },
): boolean => index > at && index < verb && head === verb && deprel === 'nsubj' && timesOfDay.test(form)

/** "Refused to stop and fired at officers": a finite verb is no part of an infinitive, but of the clause above it. */
function freeFinites<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [at, word] of words.entries()) {
    const infinitive = words[word.head]
    if (word.deprel !== 'conj' || !/^VB[DN]$/.test(word.xpos) || infinitive?.xpos !== 'VB') continue
    if (!hasChild(words, word.head, /^mark$/) || hasChild(words, at, /^(?:aux|nsubj)/)) continue
    const above = finiteOver(words, infinitive.head)
    if (above === undefined || above > at) continue
    mended ??= [...words]
    mended[at] = { ...word, xpos: 'VBD', head: above }
  }
  return mended ?? words
}

/** Words from an infinitive up to the finite verb of its clause. */
const stepsMax = 4

function finiteOver(words: readonly Mendable[], from: number): number | undefined {
  for (let at = from, steps = 0; at >= 0 && steps < stepsMax; steps += 1) {
    const { upos = '', xpos = '', head = -1 } = words[at] ?? {}
    if (upos === 'VERB' && (finiteTags.has(xpos) || (xpos === 'VBN' && hasChild(words, at, /^aux/)))) return at
    at = head
  }
  return undefined
}

/** "Police shot two men and soldiers were deployed": who stands right before a passive without a subject is its subject. */
function giveOwnSubjects<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [at, word] of words.entries()) {
    const verb = words[at + 1]?.head ?? -1
    const passive = words[verb]
    if (
      word.deprel !== 'conj' ||
      !isNominal(word) ||
      words[at + 1]?.deprel !== 'aux:pass' ||
      passive?.deprel !== 'conj'
    )
      continue
    if (passive.head !== words[word.head]?.head || hasChild(words, verb, /^(?:nsubj|csubj)/)) continue
    const and = words.findIndex(({ head, deprel }, index) => index < at && head === at && deprel === 'cc')
    if (and < 0) continue
    mended ??= [...words]
    mended[at] = { ...word, head: verb, deprel: 'nsubj:pass' }
    mended[and] = { ...words[and]!, head: verb }
  }
  return mended ?? words
}

/** "Was struck with rifle butts by soldiers": the soldiers struck him, and the butts are by nobody. */
function giveAgents<T extends Mendable>(words: readonly T[]): readonly T[] {
  return changed(words, ({ deprel, head }, at) => {
    const verb = words[head]?.head ?? -1
    if (deprel !== 'nmod' || words[head]?.deprel !== 'obl' || words[verb]?.xpos !== 'VBN') return undefined
    const isCase = (of: number, form: string): boolean =>
      words.some((word) => word.head === of && word.deprel === 'case' && word.form === form)
    const isAgent = isCase(at, 'by') && isCase(head, 'with') && !hasChild(words, verb, /^obl:agent$/)
    return isAgent && hasChild(words, verb, /^aux:pass$/) ? { head: verb, deprel: 'obl:agent' } : undefined
  })
}

/** "Man shot dead by police", "student shot dead": who is shot dead without another who is, is so himself. */
function giveDead<T extends Mendable>(words: readonly T[]): readonly T[] {
  const verb = words.findIndex(
    ({ form, xpos }, at) => form === 'shot' && xpos === 'VBD' && words[at + 1]?.form === 'dead',
  )
  const dead = verb + 1
  const isOwn = (at: number): boolean => hasChild(words, at, /^(?:obj|iobj|ccomp|aux)/)
  if (verb < 0 || words[dead]!.head !== verb || isOwn(verb) || isOwn(dead) || isNominal(words[dead + 1])) return words
  if (/^(?:DET|NUM|ADJ)$/.test(words[dead + 1]?.upos ?? '')) return words
  return words.map((word, at) => {
    if (at === verb) return { ...word, xpos: 'VBN' }
    if (word.head === verb && word.deprel === 'nsubj') return { ...word, deprel: 'nsubj:pass' }
    const isAgent = word.head === dead && word.deprel === 'obl'
    return isAgent ? { ...word, head: verb, deprel: isBy(words, at) ? 'obl:agent' : 'obl' } : word
  })
}

/** What is done to somebody until he is dead, with the words that say so behind it. */
const slaying: readonly (readonly [verb: RegExp, ...after: string[]])[] = [
  [/^(?:hacked|stabbed|clubbed|bludgeoned|battered|stoned|trampled|crushed|burnt|burned)$/, 'to', 'death'],
  [/^(?:gunned|mowed|mown)$/, 'down'],
  [/^(?:lynched|beheaded)$/],
]

/** "Man hacked to death", "trader gunned down in Karachi": who does it to nobody has suffered it. */
function giveSlain<T extends Mendable>(words: readonly T[]): readonly T[] {
  return changed(words, ({ xpos }, at) => {
    if (xpos === 'VBD' && isSlain(words, at)) return { xpos: 'VBN' }
    const { deprel, head } = words[at]!
    return deprel === 'nsubj' && head < words.length && words[head]?.xpos === 'VBD' && isSlain(words, head)
      ? { deprel: 'nsubj:pass' }
      : undefined
  })
}

function isSlain(words: readonly Mendable[], verb: number): boolean {
  const { deprel = '', form = '' } = words[verb] ?? {}
  // "The man they lynched": whom it befell is the clause's.
  if (!/^(?:root|parataxis|conj|ccomp|list)$/.test(deprel)) return false
  const ending = slaying.find(([told, ...after]) => {
    return told.test(form) && after.every((word, index) => words[verb + 1 + index]?.form === word)
  })
  if (ending === undefined || hasChild(words, verb, /^(?:obj|iobj|ccomp|aux)/)) return false
  const next = words[verb + ending.length]
  return !isNominal(next) && !/^(?:DET|NUM|ADJ|PRON)$/.test(next?.upos ?? '')
}

/** "Six of the injured succumbed", "60 residents protested": to die or march has no passive, which the parser takes from the word before. */
function giveDying<T extends Mendable>(words: readonly T[]): readonly T[] {
  const isActive = (at: number): boolean =>
    intransitive.test(words[at]?.form ?? '') && !hasChild(words, at, /^(?:aux|aux:pass|obj)$/)
  return changed(words, ({ deprel, head, xpos }, at) => {
    if (deprel === 'nsubj:pass' && isActive(head)) return { deprel: 'nsubj' }
    return xpos === 'VBN' && isActive(at) && hasChild(words, at, /^nsubj/) ? { xpos: 'VBD' } : undefined
  })
}

/** "Detectives arrested on Monday a former guard": who has an object behind the day did it. */
function giveArrests<T extends Mendable>(words: readonly T[]): readonly T[] {
  const isActive = (at: number): boolean =>
    seizing.test(words[at]?.form ?? '') &&
    words[at + 1]?.form.toLowerCase() === 'on' &&
    words.some(({ head, deprel }, index) => head === at && deprel === 'obj' && index > at) &&
    !hasChild(words, at, /^aux/)
  return changed(words, ({ deprel, head, xpos }, at) => {
    if (deprel === 'nsubj:pass' && isActive(head)) return { deprel: 'nsubj' }
    return xpos === 'VBN' && hasChild(words, at, /^nsubj/) && isActive(at) ? { xpos: 'VBD' } : undefined
  })
}

const seizing = new RegExp(
  `^(?:${broughtToJustice}|nabbed|captured|killed|abducted|kidnapped|rescued|freed|released|deported)$`,
)

const intransitive = /^(?:died|perished|succumbed|protested|demonstrated|marched|rallied|rioted|gathered|escaped|fled)$/

const acts = /^(?:killing|murder|torture|rape|abuse|arrest|detention|abduction|shelling|bombing|shooting|beating)s?$/i
const telling =
  /^(?:documented|condemned|denounced|recorded|reported|confirmed|investigated|probed|criticised|criticized)$/

/** "Documented the killing of 60 protesters by police": who acts is the killing's, and documents nothing. */
function giveNounAgents<T extends Mendable>(words: readonly T[]): readonly T[] {
  return changed(words, ({ deprel, head }, at) => {
    const verb = words[head]
    if (deprel !== 'obl' || verb === undefined || !telling.test(verb.form) || !isBy(words, at)) return undefined
    const deed = words.findIndex((word, index) => index < at && word.head === head && word.deprel === 'obj')
    const isActive = hasChild(words, head, /^nsubj$/) && !hasChild(words, head, /^aux:pass$/)
    return isActive && acts.test(words[deed]?.form ?? '') ? { head: deed, deprel: 'nmod' } : undefined
  })
}

/** What is done to somebody, and never done without whom it is done to. */
const sufferings =
  /^(?:freed|released|detained|arrested|jailed|charged|killed|wounded|injured|beaten|tortured|robbed|rescued|evacuated|hospitali[sz]ed|deported|expelled|dispersed|looted|damaged|destroyed|torched|abducted|kidnapped|executed|disarmed)$/

/** "Were taken hostage and freed", with nobody freed behind it: who was taken was freed. */
function sharePassives<T extends Mendable>(words: readonly T[]): readonly T[] {
  return changed(words, ({ form, xpos, deprel, head }, at) => {
    const isShared =
      xpos === 'VBD' &&
      deprel === 'conj' &&
      sufferings.test(form) &&
      words[head]?.xpos === 'VBN' &&
      hasChild(words, head, /^aux:pass$/) &&
      !hasChild(words, at, /^(?:obj|[nc]subj|aux|ccomp)/)
    return isShared ? { xpos: 'VBN' } : undefined
  })
}

/** "Had ousted President Ba", which the parse has for an ousted president whom they had: a name without an article has no such adjective. */
function givePerfects<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended: T[] | undefined
  for (const [at, { form, deprel, head }] of words.entries()) {
    const whom = words[head]?.deprel === 'nmod:desc' ? words[head]!.head : head
    const [have, name] = [words[at - 1], words[whom]]
    if (deprel !== 'amod' || !/ed$/.test(form) || !/^(?:had|has|have)$/i.test(have?.form ?? '')) continue
    if (name?.upos !== 'PROPN' || name.deprel !== 'obj' || name.head !== at - 1 || hasChild(words, whom, /^det$/))
      continue
    mended ??= [...words]
    for (const [index, word] of words.entries())
      if (word.head === at - 1) mended[index] = { ...mended[index]!, head: at }
    mended[at] = { ...words[at]!, upos: 'VERB', xpos: 'VBN', head: have!.head, deprel: have!.deprel }
    mended[at - 1] = { ...have!, upos: 'AUX', head: at, deprel: 'aux' }
  }
  return mended ?? words
}

const isBy = (words: readonly Mendable[], at: number): boolean => hasCase(words, at, /^by$/)

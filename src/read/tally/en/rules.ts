/**
 * What befell the people of a quantity? Each rule looks at one quantity in its sentence and gives a category with the token
 * range that states it, or nothing.
 */
import type { Rule } from '../../../model/index.ts'
import type { Quantity } from '../../quantity/index.ts'
import type { Sentence, Token } from '../../token/index.ts'
import { lowerAt } from '../../token/index.ts'
import type { Category } from './words.ts'
import {
  auxiliaries,
  countNouns,
  crowdNouns,
  deeds,
  deploying,
  fates,
  forceNouns,
  gathering,
  uncertain,
} from './words.ts'

export interface TallyDraft {
  readonly category: Category
  /** Token range of number, people and fate, half open. */
  readonly from: number
  readonly to: number
  /** Token range of the people, where a noun names them. */
  readonly people: readonly [number, number] | undefined
}

export interface TallyInput {
  readonly sentence: Sentence
  readonly quantity: Quantity
  /** One past the last token of the counted noun phrase; `lastToken + 1` where no noun follows the number. */
  readonly nounEnd: number
  /** The counted noun, lower case, where there is one. */
  readonly noun: string | undefined
}

export type TallyRule = Rule<(input: TallyInput) => TallyDraft | undefined>

/** Tokens between the people and what befell them: room for one prepositional phrase. */
const fateTokensMax = 9

/** The people without "of the" and without what befell them: `people` in "hundreds of injured people". */
function peopleOf({ sentence, quantity, nounEnd, noun }: TallyInput): TallyDraft['people'] {
  let from = quantity.lastToken + 1
  while (from < nounEnd - 1 && isBeforePeople(lowerAt(sentence.tokens, from))) from += 1
  return noun === undefined ? undefined : [from, nounEnd]
}

/** Words between a number and its people: "hundreds of the injured people", "26 “armed criminals”". */
export const isBeforePeople = (word: string): boolean =>
  /^(?:of|the|these|those|other|more|[“”"‘’'])$/.test(word) || fates.has(word)

const fateAfter: TallyRule = {
  id: 'tally/en/fate-after',
  reads: 'People, then what befell them: "12 officers were killed", "353 injured", "left 300,000 homeless".',
  apply: (input) => {
    const { sentence, quantity, nounEnd } = input
    const { tokens } = sentence
    const adjective = quantity.lastToken + 1 < nounEnd ? fateAt(tokens, quantity.lastToken + 1) : undefined
    if (adjective !== undefined) {
      return { category: adjective, from: quantity.firstToken, to: nounEnd, people: peopleOf(input) }
    }
    let passive = false
    for (let at = nounEnd; at < Math.min(tokens.length, nounEnd + fateTokensMax); at += 1) {
      const word = lowerAt(tokens, at)
      const category = fateAt(tokens, at)
      if (category !== undefined) {
        if (isActive(tokens, at, passive) || isNounUse(tokens, at)) return undefined
        if (quantity.high === 0 && !passive && at > nounEnd) return undefined
        return { category, from: quantity.firstToken, to: at + 1, people: peopleOf(input) }
      }
      if (uncertain.has(word) || clauseEnd.test(word) || tokens[at]?.kind === 'number') return undefined
      if (/^(?:and|or)$/.test(word) && !joinsNouns(tokens, at, passive)) return undefined
      passive = auxiliaries.has(word) || (passive && betweenAuxiliaryAndFate.test(word))
    }
    return undefined
  },
}

const clauseEnd = /^(?:[.;:,]|but|when|after|while|as|that|to)$/
const betweenAuxiliaryAndFate = /ly$|^(?:reported|confirmed|also|so|far|still|lost|their)$/

/** "lost their lives" is killed, word by word the last. */
function fateAt(tokens: readonly Token[], at: number): Category | undefined {
  const word = lowerAt(tokens, at)
  if (word === 'lives')
    return /^(?:their|his|her)$/.test(lowerAt(tokens, at - 1)) && /^(?:lost|lose)$/.test(lowerAt(tokens, at - 2))
      ? 'killed'
      : undefined
  return fates.get(word)
}

/** "one of the dead", "among the injured": the word names people, and says nothing of those that were counted. */
const isNounUse = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|of|same|among|civilian)$/.test(lowerAt(tokens, at - 1))

/** "748 policemen and soldiers were injured": the conjunction joins people while no verb has come yet. */
function joinsNouns(tokens: readonly Token[], at: number, passive: boolean): boolean {
  const ahead = tokens.slice(at + 1, at + 6)
  const verb = ahead.findIndex(({ lower: word }) => auxiliaries.has(word))
  return (
    !passive && verb > 0 && ahead.slice(0, verb).every(({ kind, lower: word }) => kind === 'word' && !fates.has(word))
  )
}

/** "12 policemen killed three men": the people of the number act when an object follows and no auxiliary precedes. */
function isActive(tokens: readonly Token[], at: number, passive: boolean): boolean {
  const word = lowerAt(tokens, at)
  if (
    passive ||
    (/^(?:dead|died|perished|missing|homeless|hurt|lives)$/.test(word) && lowerAt(tokens, at - 1) !== 'shot')
  )
    return false
  const next = tokens[at + 1]
  return next !== undefined && (next.kind === 'number' || objectStart.test(next.lower)) && !isPlaceAt(tokens, at + 1)
}

const objectStart =
  /^(?:the|a|an|at|their|his|more|over|up|about|some|nearly|two|three|four|five|six|several|dozens|hundreds|thousands)$/

/** "killed at the scene" against "killed at least three". */
const isPlaceAt = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'at' && lowerAt(tokens, at + 1) !== 'least'

const deedBefore: TallyRule = {
  id: 'tally/en/deed-before',
  reads: 'A verb, then the people whom it befell: "killing 12 people", "injured at least 30", "have detained 5,800".',
  apply: (input) => {
    const { tokens } = input.sentence
    const last = input.quantity.firstToken - 1
    const shotDead = lowerAt(tokens, last) === 'dead' && lowerAt(tokens, last - 1) === 'shot'
    const before = shotDead ? last - 1 : last
    const category = shotDead ? 'killed' : deeds.get(lowerAt(tokens, before))
    if (category === undefined) return undefined
    const governed = tokens.slice(Math.max(0, before - 3), before).map((token) => token.lower)
    if (governed.some((word) => uncertain.has(word) || word === 'to')) return undefined
    if (/^(?:was|were|been|being|be)$/.test(governed.at(-1) ?? '')) return undefined
    return { category, from: before, to: input.nounEnd, people: peopleOf(input) }
  },
}

const countNoun: TallyRule = {
  id: 'tally/en/count-noun',
  reads: 'A number of deaths, injuries or arrests: "164 deaths", "the deaths of 12 people".',
  apply: (input) => {
    const { sentence, quantity, nounEnd, noun } = input
    const direct = countNouns.get(noun ?? '')
    if (direct !== undefined) return { category: direct, from: quantity.firstToken, to: nounEnd, people: undefined }
    const before = quantity.firstToken
    const isOf = lowerAt(sentence.tokens, before - 1) === 'of'
    const category = isOf ? countNouns.get(lowerAt(sentence.tokens, before - 2)) : undefined
    return category === undefined ? undefined : { category, from: before - 2, to: nounEnd, people: peopleOf(input) }
  },
}

/** Words right before the number of a toll. */
const tollVerbs = /^(?:to|at|of|is|was|now|reached|hit|passed|as|with)$/
/** Tokens between "toll" or "number of" and its number: "the number of dead in the Beirut explosion rose to 135". */
const tollTokensMax = 12

const toll: TallyRule = {
  id: 'tally/en/toll',
  reads:
    'The number of a toll: "the death toll rose to 171", "put the number of dead at 218", "the number of injured to 39".',
  apply: (input) => {
    const { tokens } = input.sentence
    const { firstToken } = input.quantity
    if (!tollVerbs.test(lowerAt(tokens, firstToken - 1))) return undefined
    for (let at = firstToken - 2; at >= Math.max(0, firstToken - tollTokensMax); at -= 1) {
      const word = lowerAt(tokens, at)
      if (uncertain.has(word) || /^(?:[,;:.]|from|and|while)$/.test(word)) return undefined
      const category = tollAt(tokens, at)
      if (category !== undefined) return { category, from: at, to: input.nounEnd, people: peopleOf(input) }
    }
    return undefined
  },
}

/** The category of "toll" or of "number of (people) dead", where one begins at this token. */
function tollAt(tokens: readonly Token[], at: number): Category | undefined {
  const word = lowerAt(tokens, at)
  if (word === 'toll') return 'killed'
  if (word !== 'number' || lowerAt(tokens, at + 1) !== 'of') return undefined
  for (let index = at + 2; index <= at + 4; index += 1) {
    const category = fates.get(lowerAt(tokens, index)) ?? countNouns.get(lowerAt(tokens, index))
    if (category !== undefined) return category
  }
  return undefined
}

const takenPart: TallyRule = {
  id: 'tally/en/taken-part',
  reads:
    'People who gathered or marched, and forces that were sent: "thousands of people rallied", "2,500 troops arrived".',
  apply: (input) => {
    const { sentence, quantity, nounEnd, noun } = input
    const words =
      noun === undefined ? undefined : crowdNouns.has(noun) ? gathering : forceNouns.has(noun) ? deploying : undefined
    if (words === undefined) return undefined
    for (let at = nounEnd; at < Math.min(sentence.tokens.length, nounEnd + 5); at += 1) {
      const word = lowerAt(sentence.tokens, at)
      if (uncertain.has(word) || /^[,;:.]$/.test(word)) return undefined
      if (!words.has(word)) continue
      const category: Category = words === gathering ? 'participants' : 'deployed'
      return { category, from: quantity.firstToken, to: at + 1, people: peopleOf(input) }
    }
    return undefined
  },
}

/** In order: the rules that need a verb right beside the number before those that look further. */
export const tallyRules: readonly TallyRule[] = [countNoun, toll, deedBefore, fateAfter, takenPart]

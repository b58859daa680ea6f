/**
 * What befell the people of a quantity? Rules in order: what the tree says before what stands near, what is said of the number
 * itself before what is said of a whole that it is a part of.
 */
import type { Rule } from '../../../model/index.ts'
import { isAsserted } from './asserted.ts'
import { type Fate, fateOfEventNoun, fateOfModifier, fateOfObject, fateOfSubject } from './fate.ts'
import { sentForces } from './force.ts'
import { deathBehind, mayDie, withDeath } from './later.ts'
import { fateBefore, fateBehind, fateOfLabel, fateRightBehind } from './near.ts'
import { nounBehind, ofTheDead, predicateOf, readPart } from './part.ts'
import { isOfInmates, isSample } from './sample.ts'
import { fateOfPronoun, isOfBoth } from './together.ts'
import type { Part, Told } from './told.ts'
import { fateOfToll, peopleOfToll } from './toll.ts'
import { isCalledFalse } from './untrue.ts'
import { type Counted, childrenBy, formAt, lemmaAt, type SentenceView } from './view.ts'
import {
  type Category,
  casualtyWords,
  crowdMin,
  crowdNouns,
  fateNouns,
  forceBodies,
  forceNouns,
  gatherings,
} from './words.ts'
import { isBodyOfPeople, isOfOneBody } from './wounds.ts'

export interface TallyDraft {
  readonly categories: readonly Category[]
  /** Token range of number, people and fate, half open. */
  readonly from: number
  readonly to: number
  /** Token range of the people, where a noun names them. */
  readonly people: readonly [number, number] | undefined
}

export interface TallyInput {
  readonly counted: Counted
  /** Counts read before, in text order. */
  readonly told: readonly Told[]
  /** Whether the report has told of a protest so far. */
  readonly protest: boolean
}

export type TallyRule = Rule<(input: TallyInput) => TallyDraft | undefined>

/** The counted people: `people` in "hundreds of injured people", `police officers` in "12 police officers". */
function peopleOf({ view, quantity }: Counted): TallyDraft['people'] {
  const { noun, lastToken } = quantity
  if (noun !== undefined && /^(?:them|whom)$/.test(formAt(view, noun))) return nounBehind(view, noun + 1)
  if (noun === undefined || noun <= lastToken || /^(?:those|these|lives|life)$/.test(formAt(view, noun)))
    return undefined
  let from = lastToken + 1
  while (from < noun && /^(?:of|the|these|those|other|more|all|his|her|their|its|[“”"‘’'])$/.test(formAt(view, from)))
    from += 1
  while (from < noun && fateNouns.has(formAt(view, from))) from += 1
  return fateNouns.has(formAt(view, noun)) ? undefined : [from, noun + 1]
}

function draftOf(counted: Counted, fate: Fate, extra: Partial<TallyDraft> = {}): TallyDraft | undefined {
  const { view, quantity, phraseEnd } = counted
  const { by } = fate
  const told = isFatal(view, fate) ? 'killed' : fate.category
  const category = isOfBoth(view, fate, quantity.firstToken) ? 'other' : told
  const doubt = { zero: quantity.high === 0, future: category === 'deployed', idiom: fate.idiom === true }
  const death = mayDie(category) && quantity.high !== 0 ? deathBehind(view, by) : undefined
  const from = Math.min(quantity.firstToken, by)
  const to = Math.max(phraseEnd, by + 1, (death ?? -1) + 1)
  if (!isAsserted(view, by, doubt) || isCalledFalse(view, from, to)) return undefined
  // "No one was killed or injured": neither the one nor the other.
  const isNoneOfBoth = category === 'other' && category !== told && quantity.high === 0
  return {
    categories: isNoneOfBoth ? ['killed', 'injured'] : death === undefined ? [category] : withDeath(category),
    from,
    to,
    people: peopleOf(counted),
    ...extra,
  }
}

/** "Fatally wounded five". */
const isFatal = (view: SentenceView, { category, by }: Fate): boolean =>
  category === 'injured' && [by - 1, by + 1].some((at) => /^(?:fatally|mortally)$/.test(formAt(view, at)))

/** A number, and 'one of the dead', who was counted with them. */
const isOneOfFated = ({ quantity, noun, view }: Counted): boolean =>
  quantity.low === 1 && fateNouns.has(noun ?? '') && formAt(view, quantity.lastToken + 1) === 'of'

/** "Kidnapped a priest and killed him". */
function alsoKilled(counted: Counted, { category }: Fate): Partial<TallyDraft> {
  const isKilled = /^(?:abducted|detained)$/.test(category) && fateOfPronoun(counted)?.category === 'killed'
  return isKilled ? { categories: [category, 'killed'] } : {}
}

const byFate = (
  id: string,
  reads: string,
  fateOf: (counted: Counted) => Fate | undefined,
  extraOf: (counted: Counted, fate: Fate) => Partial<TallyDraft> = () => ({}),
): TallyRule => ({
  id: `tally/en/${id}`,
  reads,
  apply: ({ counted }) => {
    const fate = fateOf(counted)
    return fate === undefined ? undefined : draftOf(counted, fate, extraOf(counted, fate))
  },
})

/** "Eleven of the dead were policemen": who they were. */
function whoOfThem(counted: Counted): TallyDraft['people'] {
  const { view, quantity, governor } = counted
  const isPart = formAt(view, quantity.lastToken + 1) === 'of'
  return isPart && view.tokens[governor]?.xpos === 'NNS' ? predicateOf(counted) : undefined
}

const isFormer = ({ view, quantity }: Counted): boolean =>
  childrenBy(view, quantity.noun ?? quantity.top, /^amod$/).some((child) =>
    /^(?:former|ex|freed|released)$/.test(formAt(view, child)),
  )

/** "12 dead", "164 deaths", "the 81 injured", "no casualties". */
const fateNoun: TallyRule = {
  id: 'tally/en/fate-noun',
  reads:
    'A number of those whom it befell, or of its happening to one: "12 dead", "164 deaths", "200 arrests", "no casualties".',
  apply: ({ counted }) => {
    const { noun, quantity } = counted
    if (noun === undefined || quantity.noun === undefined) return undefined
    const none = quantity.high === 0 && casualtyWords.has(noun)
    // "The body of one of the dead was found": he was counted with them. "Former detainees" are free.
    if (isOneOfFated(counted) || isFormer(counted) || isOfOneBody(counted) || isBodyOfPeople(counted)) return undefined
    if (isSample(counted) || isOfInmates(counted)) return undefined
    const category = none ? 'killed' : fateNouns.get(noun)
    const draft =
      category === undefined
        ? undefined
        : draftOf(counted, { category, by: quantity.noun }, { people: whoOfThem(counted) })
    return draft === undefined ? undefined : { ...draft, categories: none ? ['killed', 'injured'] : draft.categories }
  },
}

/** "Hundreds of protesters", "a crowd of 3,000". */
function fateOfCrowd(counted: Counted, protest: boolean): Fate | undefined {
  const { view, noun, quantity, relation, governor } = counted
  if (quantity.low >= crowdMin && isSizeOfCrowd(counted, protest)) return { category: 'participants', by: governor }
  if (noun !== undefined && crowdNouns.has(noun) && quantity.low >= crowdMin && !/^(?:obl:agent|nmod)/.test(relation)) {
    return { category: 'participants', by: quantity.noun ?? quantity.top }
  }
  if (protest && quantity.low >= crowdMin && hasJoined(counted)) return { category: 'participants', by: governor }
  if (!/^nmod/.test(relation) || quantity.low < crowdMin || !gatherings.has(lemmaAt(view, governor))) return undefined
  if (formAt(view, governor + 1) !== 'of') return undefined
  const led = childrenBy(view, quantity.top, /^case$/).some((child) => formAt(view, child) === 'of')
  // People in a stadium are a crowd as well; who only watches fits none of the categories.
  const category = lemmaAt(view, governor) === 'crowd' && !protest ? 'other' : 'participants'
  return led ? { category, by: governor } : undefined
}

/** "100,000 people had joined", where a protest is told of. */
const hasJoined = ({ view, relation, governor, noun }: Counted): boolean =>
  relation === 'nsubj' &&
  (noun === undefined || !forceNouns.has(noun)) &&
  /^(?:join|attend|participate)$/.test(lemmaAt(view, governor)) &&
  childrenBy(view, governor, /^(?:obj|obl)$/).length === 0

/** "Put the crowd at 9,000", "the march drew 9,000 people", "protesters, numbering 9,000". */
function isSizeOfCrowd({ view, noun, relation, governor }: Counted, protest: boolean): boolean {
  const lemma = lemmaAt(view, governor)
  const has = (relations: RegExp, words: ReadonlySet<string>): boolean =>
    childrenBy(view, governor, relations).some((child) => words.has(lemmaAt(view, child)))
  if (/^(?:draw|attract)$/.test(lemma)) return relation === 'obj' && has(/^nsubj$/, gatherings)
  if (lemma === 'attend') return relation === 'obl:agent' && has(/^nsubj/, gatherings)
  if (noun !== undefined || !/^(?:obl|nmod|obj)/.test(relation)) return false
  const head = view.tokens[governor]?.head ?? -1
  if (lemma === 'number' && crowdNouns.has(formAt(view, head))) return true
  return protest && /^(?:put|estimate|count|number|stand|place)$/.test(lemma) && has(/^(?:obj|nsubj)/, crowdSizes)
}

const crowdSizes: ReadonlySet<string> = new Set([...gatherings, 'turnout', 'attendance'])

const crowd: TallyRule = {
  id: 'tally/en/crowd',
  reads:
    'Ten protesters and more, or those whom a crowd is of: "hundreds of protesters", "a crowd of 3,000"; where no protest is told of, they are others.',
  apply: ({ counted, protest }) => {
    const fate = fateOfCrowd(counted, protest)
    return fate === undefined ? undefined : draftOf(counted, fate)
  },
}

/** "The force will number 2,500", "a contingent of 300 soldiers was sent". */
function sizeOfForce({ view, noun, relation, governor }: Counted): Fate | undefined {
  if (noun !== undefined && !forceNouns.has(noun)) return undefined
  const sized =
    /^(?:number|total|comprise|be)$/.test(lemmaAt(view, governor)) || /^(?:number|total)$/.test(formAt(view, governor))
  if (!sized || !/^(?:obj|obl|nmod|nummod|xcomp|ccomp)/.test(relation)) return undefined
  const body = childrenBy(view, governor, /^nsubj/).some(
    (child) => forceBodies.has(formAt(view, child)) || forceNouns.has(formAt(view, child)),
  )
  return body ? { category: 'deployed', by: governor } : undefined
}

const partReads: Readonly<Record<Part['rule'], string>> = {
  'of-them': 'A part of those counted before, whatever befell the whole: "eight of them", "12 of whom were freed".',
  including:
    'People who are told as among those counted: "including three children", "11 of ours were among the wounded".',
  'put-in':
    'People between commas who are of those counted before: "were killed, including three children, and 40 injured".',
  gapped: 'A number and its place, behind another with both: "three died in Antalaha and four in Sambava".',
  'not-figure': 'A figure that another stands against: "eight people, not 18, were killed", "it was 68, and not 86".',
  predicate:
    'A bare number right after a count, with what they were or where: "24 were foreign nationals", "103 in Almaty".',
  'same-figure': 'A figure that was told before, of what it was told: "the figure of 9,240 was a mistake".',
  recount:
    'A bare figure that is told anew, right after a count: "an hour earlier he had given it as 25", "he revised it to 13", "up from 22".',
}

const partRule = (rule: Part['rule']): TallyRule => ({
  id: `tally/en/${rule}`,
  reads: partReads[rule],
  apply: ({ counted, told }) => {
    const part = readPart(counted, told)
    if (part === undefined || part.rule !== rule) return undefined
    const who = part.who ?? peopleOf(counted)
    const draft = draftOf(counted, part, { people: who })
    return draft === undefined || part.who === undefined ? draft : { ...draft, to: Math.max(draft.to, part.who[1]) }
  },
})

export const notFigureRule = 'tally/en/not-figure'

/** In order: the first rule that reads a number decides. */
export const tallyRules: readonly TallyRule[] = [
  partRule('not-figure'),
  // The tree joins it to the number before, whose verb would then be told again.
  partRule('gapped'),
  // The tree has them with those who follow: "…, and 40 injured".
  partRule('put-in'),
  byFate(
    'of-the-dead',
    'Some of the dead, whatever else befell them: "of the dead, seven had burns", "two of the dead were brought in".',
    ofTheDead,
    (counted) => ({ people: whoOfThem(counted) ?? peopleOf(counted) }),
  ),
  byFate('label', 'A figure behind its label, as situation reports have it: "Dead: 38", "injured: 115".', fateOfLabel),
  byFate(
    'event-noun',
    'A happening and those whom it befell: "the deaths of 12 people", "the arrest of 30".',
    (counted) => (isOneOfFated(counted) ? undefined : (fateOfEventNoun(counted) ?? sentForces(counted))),
  ),
  byFate(
    'toll',
    'The number of a toll: "the death toll rose to 171", "put the number of dead at 218", "that of the injured to 39".',
    fateOfToll,
    ({ view }, { by }) => ({ people: peopleOfToll(view, by) }),
  ),
  byFate(
    'right-behind',
    'People, an auxiliary, and what befell them: "12 officers were killed", "three of the wounded died".',
    fateRightBehind,
  ),
  byFate('deed-before', 'A deed right before a number, as in headlines: "Blast kills 12".', fateBefore, alsoKilled),
  byFate(
    'subject',
    'People, then what befell them or what they did: "12 officers were killed", "three died", "thousands marched".',
    fateOfSubject,
  ),
  byFate(
    'object',
    'A deed, then those whom it befell: "killing 12", "left 300 homeless", "claimed 12 lives".',
    (counted) => fateOfObject(counted) ?? fateOfPronoun(counted),
    alsoKilled,
  ),
  byFate(
    'modifier',
    'People with what befell them beside them: "12 people killed in the raid", "117 injured people".',
    fateOfModifier,
  ),
  fateNoun,
  byFate(
    'fate-behind',
    'A number with what befell them right behind it, as in headlines and lists: "12 killed, 30 wounded".',
    fateBehind,
  ),
  byFate('force-size', 'How many a force is: "the force will number 2,500".', sizeOfForce),
  ...(['of-them', 'including', 'predicate', 'same-figure', 'recount'] as const).map(partRule),
  crowd,
]

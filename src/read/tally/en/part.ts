/** Whose part are they? "Eight of them", "including three children", "24 were foreigners": what befell the whole befell the part. */
import { type Fate, fateOfGroup, hasObject } from './fate.ts'
import { gapped } from './gap.ts'
import { notFigure, recounted } from './recount.ts'
import { type Part, recent, type Told } from './told.ts'
import { type Counted, childrenBy, formAt, isOnePerson, lemmaAt, type SentenceView } from './view.ts'
import { fateNouns } from './words.ts'

export function readPart(counted: Counted, told: readonly Told[]): Part | undefined {
  // "Nobody" is no part of anybody.
  if (counted.quantity.high === 0) return undefined
  return (
    notFigure(counted, told) ??
    putIn(counted, told) ??
    ofThem(counted, told) ??
    included(counted, told) ??
    gapped(counted, told) ??
    predicated(counted, told) ??
    sameFigure(counted, told) ??
    recounted(counted, told)
  )
}

/** "Eight of them seriously", "12 of whom were freed". */
function ofThem(counted: Counted, told: readonly Told[]): Part | undefined {
  const { view, noun, quantity } = counted
  const whole = recent(told, view.sentence.index)
  if (whole === undefined || quantity.noun === undefined || !/^(?:them|whom|those)$/.test(noun ?? '')) return undefined
  // "One of them was not hurt".
  if (/^nsubj/.test(counted.relation) && isDenied(view, counted.governor)) return undefined
  // "Two of them with foreign passports" only describes.
  if (formAt(view, quantity.noun + 1) === 'with') return undefined
  const who = predicateOf(counted) ?? nounBehind(view, quantity.noun + 1)
  // "The victims, two of them teenagers, died": they are those whom they stand beside.
  const beside = counted.relation === 'appos' ? fateOfGroup(view, counted.governor) : undefined
  if (beside === undefined && (isOfThings(counted, told) || isDoing(counted))) return undefined
  const { category } = beside ?? whole
  return { category, by: quantity.noun, rule: 'of-them', ...(who === undefined ? {} : { who }) }
}

const isDenied = (view: SentenceView, predicate: number): boolean =>
  childrenBy(view, predicate, /^advmod/).some((child) => /^(?:not|n['’]t|never)$/.test(formAt(view, child)))

/** "Two aftershocks, one of them of magnitude 5": what stands beside things with a number is one of those. */
const isOfThings = ({ view, relation, governor }: Counted, told: readonly Told[]): boolean =>
  relation === 'appos' &&
  childrenBy(view, governor, /^nummod$/).length > 0 &&
  !told.some(({ noun, sentence }) => sentence === view.sentence.index && noun === formAt(view, governor))

/** "Two of them served time": what they did tells of others than those whom it befell; what they have or need does not. */
const isDoing = ({ view, relation, governor }: Counted): boolean =>
  relation === 'nsubj' &&
  hasObject(view, governor) &&
  view.tokens[governor]?.upos === 'VERB' &&
  !/^(?:have|need|require|receive|undergo|suffer|sustain|include|lose|leave|come|belong|work|live)$/.test(
    lemmaAt(view, governor),
  )

/** `children` in "eight of them children". */
export function nounBehind(
  { tokens }: Pick<SentenceView, 'tokens'>,
  start: number,
): readonly [number, number] | undefined {
  // "One of them a security guard".
  if (/^an?$/.test(tokens[start]?.lower ?? '')) return nounBehind({ tokens }, start + 1)
  let end = start
  while (/^(?:ADJ|NOUN)$/.test(tokens[end]?.upos ?? '')) end += 1
  return end > start && tokens[end - 1]?.upos === 'NOUN' ? [start, end] : undefined
}

/**
 * "Were killed, including three children, and 2,200 injured", "were killed, four of them children, and 40 wounded": who stands between commas is
 * of those before, whatever verb follows.
 */
function putIn({ view, quantity, phraseEnd }: Counted, told: readonly Told[]): Part | undefined {
  const whole = told.at(-1)
  if (quantity.noun === undefined || whole?.sentence !== view.sentence.index) return undefined
  const before = quantity.firstToken - 1
  const isOfThem = formAt(view, before) === ',' && /^(?:them|whom)$/.test(formAt(view, quantity.noun))
  const who = isOfThem ? nounBehind(view, quantity.noun + 1) : undefined
  const isAmong = /^(?:them|whom)$/.test(formAt(view, before)) && formAt(view, before - 1) === 'among'
  const lead = isOfThem
    ? quantity.firstToken
    : isAmong
      ? before - 1
      : formAt(view, before) === 'including'
        ? before
        : -1
  const end = who?.[1] ?? phraseEnd
  const isBetween = formAt(view, lead - 1) === ',' && formAt(view, end) === ','
  return isBetween && /^(?:and|while|with|but|as)$/.test(formAt(view, end + 1))
    ? { category: whole.category, by: who === undefined ? before : quantity.noun, rule: 'put-in', ...(who && { who }) }
    : undefined
}

/** "Including three children", "among them four nurses", "the dead included two nurses". */
function included(counted: Counted, told: readonly Told[]): Part | undefined {
  const { view, quantity, governor } = counted
  // "The dead include a girl": one person who is named among them is no count.
  const before = quantity.firstToken - 1
  const who = quantity.noun ?? (isDescribed(view, quantity.lastToken + 1) ? quantity.top : undefined)
  if (who === undefined || (isOnePerson(quantity) && !isNextIncluded(counted, told))) return undefined
  const led =
    /^(?:including|included|includes|include)$/.test(formAt(view, before)) ||
    (/^(?:them|whom)$/.test(formAt(view, before)) && formAt(view, before - 1) === 'among') ||
    (formAt(view, before) === 'them' && formAt(view, before - 1) === 'of' && formAt(view, before - 2) === ',') ||
    isNextIncluded(counted, told)
  const verb = /^(?:include|number|comprise)$/.test(lemmaAt(view, governor)) ? governor : -1
  const subject =
    verb < 0
      ? undefined
      : childrenBy(view, verb, /^nsubj/)
          .map((child) => fateNouns.get(formAt(view, child)))
          .find((category) => category !== undefined)
  if (subject !== undefined) return { category: subject, by: verb, rule: 'including' }
  const fated = amongFated(counted, told)
  if (fated !== undefined) return { ...fated, rule: 'including' }
  const whole = told.at(-1)
  return led && whole?.sentence === view.sentence.index
    ? { category: whole.category, by: before, rule: 'including' }
    : undefined
}

/** "Including two who fell", "including 30,000 in Derna alone", "including 12 on Sunday": a bare number, and which they are. */
const isDescribed = (view: SentenceView, behind: number): boolean =>
  /^(?:who|in|at|near|from|on|overnight|since|alone)$/.test(formAt(view, behind))

/** "Including three inmates and four officers": the second of those who are included. */
const isNextIncluded = ({ view, quantity }: Counted, told: readonly Told[]): boolean =>
  /^tally\/en\/(?:including|put-in)$/.test(told.at(-1)?.rule ?? '') &&
  told.at(-1)?.sentence === view.sentence.index &&
  view.tokens[quantity.top]?.deprel === 'conj' &&
  /^(?:and|,)$/.test(formAt(view, quantity.firstToken - 1))

/** "11 Israelis were among the wounded", "among the dead were three children". */
function amongFated({ view, governor, relation, quantity }: Counted, told: readonly Told[]): Fate | undefined {
  const noun = quantity.noun ?? quantity.top
  // The parser makes either of the two the predicate of the other.
  const subject = /^nsubj/.test(relation)
  const candidates = subject
    ? [governor, ...childrenBy(view, governor, /^(?:obl|nmod)/)]
    : childrenBy(view, noun, /^(?:obl|nmod|nsubj)/)
  const isSaid = subject || childrenBy(view, noun, /^cop$/).length > 0
  for (const at of isSaid ? candidates : []) {
    // "Among them were three nurses": of those who were counted last.
    const isThem = /^(?:them|victims|those)$/.test(formAt(view, at))
    const category =
      fateNouns.get(formAt(view, at)) ?? (isThem ? recent(told, view.sentence.index)?.category : undefined)
    const among = childrenBy(view, at, /^case$/).some((mark) => formAt(view, mark) === 'among')
    if (category !== undefined && among) return { category, by: subject ? governor : at }
  }
  const those = amongThose(view, quantity.firstToken)
  return those === undefined ? undefined : { category: those, by: noun }
}

/** "Among those killed were 11 women and six children": whatever the parser makes of it. */
function amongThose(view: SentenceView, number: number): Fate['category'] | undefined {
  const among = view.tokens.findIndex(
    ({ lower }, at) =>
      lower === 'among' &&
      /^(?:those|the)$/.test(formAt(view, at + 1)) &&
      /^(?:were|was|are|is)$/.test(formAt(view, at + 3)),
  )
  const isBehind = among >= 0 && among + 3 < number && number - among < amongMax
  const isOther = view.tokens.slice(among + 4, number).some(({ upos }) => upos === 'VERB' || upos === 'AUX')
  return isBehind && !isOther ? fateNouns.get(formAt(view, among + 2)) : undefined
}

/** Words from "among those killed" to the last of them. */
const amongMax = 24

/** "Of the dead, seven had burns", "two of the dead were brought to a hospital": they are of the dead, whatever else befell them. */
export function ofTheDead({ view, quantity, noun = '' }: Counted): Fate | undefined {
  const { firstToken, lastToken } = quantity
  const comma = firstToken - 1
  const isOf = formAt(view, 0) === 'of' && formAt(view, comma) === ',' && comma <= ofTheDeadMax
  const isDead =
    isOf &&
    view.tokens.slice(1, Math.max(1, comma)).some(({ lower }) => /^(?:dead|deceased|fatalities|victims)$/.test(lower))
  const isOfDead = quantity.low > 1 && formAt(view, lastToken + 1) === 'of' && /^(?:dead|deceased)$/.test(noun)
  return isDead || isOfDead ? { category: 'killed', by: quantity.noun ?? lastToken } : undefined
}

/** Words of "of the 40 dead". */
const ofTheDeadMax = 5

/** Parts of one whole in a row. */
const partsMax = 12

/** "24 were foreign nationals", "13 are in intensive care", after a count that was told. */
function predicated(counted: Counted, told: readonly Told[]): Part | undefined {
  const { view, quantity, relation, governor } = counted
  // "14 in Mananjary, two in Manakara and four in Sambava": of the last whole that it fits into.
  const whole = told
    .slice(-partsMax)
    .findLast(
      ({ high, sentence }) => view.sentence.index - sentence <= 1 && quantity.low <= (high ?? Number.POSITIVE_INFINITY),
    )
  if (quantity.noun !== undefined || whole === undefined) return undefined
  // "They treated 347 survivors, of whom 61 were children": of the survivors, and of nobody that was counted before.
  const isOfWhom = /^(?:whom|which)$/.test(formAt(view, quantity.firstToken - 1))
  if (isOfWhom && whole.sentence !== view.sentence.index) return undefined
  const who = predicateOf(counted)
  if (who !== undefined)
    return { category: whole.category, by: governor, rule: 'predicate', ...(isPlace(view, governor) ? {} : { who }) }
  if (whole.sentence !== view.sentence.index) return undefined
  const inside = isBracketed(view, quantity.firstToken)
  const place = formAt(view, quantity.lastToken + 1) === 'in' && (inside || (relation !== 'obj' && relation !== 'obl'))
  const gravely =
    whole.category === 'injured' &&
    /^(?:seriously|critically|severely|badly|gravely)$/.test(formAt(view, quantity.lastToken + 1))
  const left =
    /^nsubj/.test(relation) &&
    /^(?:have|leave|recover|discharge)$/.test(lemmaAt(view, governor)) &&
    whole.category === 'injured'
  return place || left || gravely ? { category: whole.category, by: quantity.lastToken, rule: 'predicate' } : undefined
}

/** "15 are at the district hospital": where they are, and not who. */
const isPlace = (view: SentenceView, predicate: number): boolean =>
  childrenBy(view, predicate, /^case$/).some((child) => /^(?:at|in|on|under|inside)$/.test(formAt(view, child)))

/** Words of a list of parts in brackets. */
const listMax = 40

/** "11 dead (three in Grenada, two in Jamaica)". */
function isBracketed(view: SentenceView, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - listMax); before -= 1) {
    const form = formAt(view, before)
    if (form === '(' || form === ')') return form === '('
  }
  return false
}

/** The predicate noun: `minors` in "three of the dead were minors". */
export function predicateOf({ view, relation, governor }: Counted): readonly [number, number] | undefined {
  if (!/^nsubj/.test(relation) || childrenBy(view, governor, /^cop$/).length === 0) return undefined
  const children = view
    .childrenOf(governor)
    .filter((child) => child < governor && /^(?:amod|compound|case|det)$/.test(view.tokens[child]?.deprel ?? ''))
  return [Math.min(governor, ...children), governor + 1]
}

/** "The figure of 9,240 was a mistake": a bare figure that was told before, of what it was told. */
function sameFigure({ view, quantity, governor }: Counted, told: readonly Told[]): Part | undefined {
  if (quantity.noun !== undefined || quantity.exactness === 'vague' || quantity.low < sameFigureMin) return undefined
  const named = /^(?:figure|count|number|total|estimate)$/.test(lemmaAt(view, governor))
  const same = named ? told.findLast(({ low }) => low === quantity.low) : undefined
  return same === undefined ? undefined : { category: same.category, by: governor, rule: 'same-figure' }
}

/** Smaller numbers recur by chance. */
const sameFigureMin = 10

/** Which counts of people does a sentence state? Figures and categories, before they have a place, an event or a source. */
import type { Reason, Span, Tally } from '../../model/index.ts'
import type { Quantity } from '../quantity/index.ts'
import { rangeSpan } from '../token/index.ts'
import { isWound } from './en/plight.ts'
import { isButAnother } from './en/recount.ts'
import { notFigureRule, type TallyDraft, type TallyInput, tallyRules } from './en/rules.ts'
import type { Told } from './en/told.ts'
import { type Counted, formAt, isOnePerson, type SentenceView, viewQuantity } from './en/view.ts'
import type { Category } from './en/words.ts'
import { namedRule, readNamed } from './named.ts'

type Figure = Pick<Tally, 'low' | 'best' | 'high' | 'exactness'>

/** A count; token ranges are half open. */
export interface PeopleCount {
  readonly category: Category
  readonly figure: Figure
  readonly tokens: readonly [from: number, to: number]
  readonly people: readonly [from: number, to: number] | undefined
  readonly reasons: readonly Reason[]
  /** The number's first token. */
  readonly number: number
}

/** What the sentences before have told, and whether a protest was among it. `told` grows with every count. */
export interface Memory {
  readonly told: Told[]
  readonly protest: boolean
}

/** What a sentence has to count: its tree, its numbers, and the names of persons in it. */
export interface Stated {
  readonly view: SentenceView
  readonly quantities: readonly Quantity[]
  readonly persons: readonly Span[]
}

/** The counts of a sentence in text order. */
export function readCounts({ view, quantities, persons }: Stated, memory: Memory): PeopleCount[] {
  const reads = readQuantities(view, quantities, memory)
  const counts = reads.flatMap((read, index) => countsOf(view, read, reads[index - 1]))
  const taken = new Map(quantities.map((quantity) => [quantity.top, isOnePerson(quantity)]))
  const named = readNamed(view, { persons, taken, told: memory.told, deeds: counts.map(({ tokens }) => tokens) }).map(
    (count): PeopleCount => {
      const { category, people, tokens } = count
      const figure: Figure = { low: count.count, best: count.count, high: count.count, exactness: 'exact' }
      const reason: Reason = { rule: namedRule.id, span: rangeSpan(view.sentence, tokens), basis: 'inferred' }
      return { category, figure, tokens, people, reasons: [reason], number: people[0] }
    },
  )
  return [...counts, ...named].sort((a, b) => a.tokens[0] - b.tokens[0])
}

interface Read {
  readonly counted: Counted
  readonly draft: TallyDraft
  readonly rule: string
}

function readQuantities(view: SentenceView, quantities: readonly Quantity[], { told, protest }: Memory): Read[] {
  const reads: Read[] = []
  for (const quantity of inOrderOfCounting(view, quantities)) {
    if (isOfNobody(quantity, quantities) || isOneAmongThem(view, quantity) || isExcepted(view, quantity)) continue
    const read = readCount({ counted: viewQuantity(view, quantity), told, protest })
    if (read === undefined || (isWhole(view, quantity, quantities) && !ofWhole.test(read.rule))) continue
    reads.push(read)
    const { low, high, sentence } = quantity
    const { noun } = read.counted
    for (const category of read.draft.categories) told.push({ sentence, category, low, high, noun, rule: read.rule })
  }
  return reads
}

/** "Not five but four died": what the five are of is told of the four. */
function inOrderOfCounting(view: SentenceView, quantities: readonly Quantity[]): Quantity[] {
  const ordered = [...quantities]
  for (let at = 0; at + 1 < ordered.length; at += 1) {
    const [one, next] = [ordered[at], ordered[at + 1]]
    if (one === undefined || next === undefined || !isButAnother(viewQuantity(view, one))) continue
    ordered.splice(at, 2, next, one)
    at += 1
  }
  return ordered
}

/** "None of the 45 passengers was hurt": the 45 are nobody's count. */
const isOfNobody = ({ noun, firstToken }: Quantity, quantities: readonly Quantity[]): boolean =>
  quantities.some(
    (other) => other.high === 0 && other.noun === noun && noun !== undefined && other.firstToken < firstToken,
  )

/** "Among them a toddler": one person who is told of with others is no count. */
const isOneAmongThem = (view: SentenceView, quantity: Quantity): boolean =>
  isOnePerson(quantity) &&
  formAt(view, quantity.firstToken - 1) === 'them' &&
  formAt(view, quantity.firstToken - 2) === 'among'

/** "All but two of the passengers died": the two did not. */
const isExcepted = (view: SentenceView, { firstToken }: Quantity): boolean =>
  /^(?:but|except|save)$/.test(formAt(view, firstToken - 1)) &&
  /^(?:all|everyone|everybody|none|nobody)$/.test(formAt(view, firstToken - 2))

/** What its own words say of those of whom a part is counted: "five of the 12 wounded died". */
const ofWhole = /^tally\/en\/(?:modifier|fate-noun|of-the-dead)$/

/** "Six of the 60 passengers died", "half of the 60": what befell a part of them did not befall them all. */
function isWhole(view: SentenceView, { firstToken }: Quantity, quantities: readonly Quantity[]): boolean {
  const the = /^(?:the|its|his|her|their|our|these|those)$/.test(formAt(view, firstToken - 1)) ? 1 : 0
  const of = firstToken - 1 - the
  if (formAt(view, of) !== 'of') return false
  return (
    parts.test(formAt(view, of - 1)) ||
    quantities.some(({ lastToken, noun, firstToken: first }) => first < of && (lastToken === of - 1 || noun === of - 1))
  )
}

const parts =
  /^(?:most|some|many|several|few|half|third|thirds|quarter|quarters|fifth|fifths|percent|cent|%|majority|minority|part|rest|remainder|bulk|portion|proportion|none|one|dozens|scores|handful|number)$|-(?:third|quarter|fifth)s?$/

/** "12 men, but not 12 women", "the driver, not the three passengers": of whom it is told that it did not befall them. */
const isDenied = (view: SentenceView, first: number): boolean =>
  formAt(view, first - (formAt(view, first - 1) === 'the' ? 2 : 1)) === 'not'

/** What the first rule makes of a number. Of numbers of things only lives are people. */
function readCount(input: TallyInput): Read | undefined {
  const { counted } = input
  const isLives = /^(?:lives|life|body|corpse)$/.test(counted.noun ?? '')
  if (counted.quantity.kind === 'count' && counted.noun !== undefined && !isLives) return undefined
  for (const rule of tallyRules) {
    const draft = rule.apply(input)
    // "With multiple stab wounds has been jailed": no wound has.
    const isOther = isWound(counted.noun ?? '') && rule.id !== 'tally/en/fate-noun'
    if (draft === undefined || isOther) continue
    return isDenied(counted.view, counted.quantity.firstToken) && rule.id !== notFigureRule
      ? undefined
      : { counted, draft, rule: rule.id }
  }
  return undefined
}

function countsOf(view: SentenceView, read: Read, before: Read | undefined): PeopleCount[] {
  const { counted, draft, rule } = read
  const span: Span = rangeSpan(view.sentence, [draft.from, draft.to])
  const reasons: Reason[] = [{ rule, span, basis: 'stated' }, ...counted.quantity.because]
  const figure = figureOf(view, read, before)
  const tokens = [draft.from, draft.to] as const
  return draft.categories.map((category) => ({
    category,
    figure,
    tokens,
    people: draft.people,
    reasons,
    number: counted.quantity.firstToken,
  }))
}

/** "At least 50 dead and 2,700 wounded": the bound is of both. */
function figureOf(view: SentenceView, { counted, rule }: Read, before: Read | undefined): Figure {
  const { low, best, high, exactness } = counted.quantity
  const shared =
    exactness === 'exact' &&
    low > 0 &&
    before?.rule === rule &&
    rule === 'tally/en/fate-noun' &&
    before.counted.quantity.exactness === 'at-least' &&
    counted.quantity.firstToken === before.draft.to + 1 &&
    formAt(view, before.draft.to) === 'and'
  if (shared) return { low, exactness: 'at-least' }
  return { low, ...(best === undefined ? {} : { best }), ...(high === undefined ? {} : { high }), exactness }
}

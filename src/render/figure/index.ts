/** How is a count said? In words that a person can read aloud, and in a short form for tables; a missing bound stays missing. */

export { type Fate, fateOf } from './fate.ts'

export interface Figure {
  readonly low: number
  readonly best?: number | undefined
  readonly high?: number | undefined
}

/** 5800 → `5,800`. */
export function numberText(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** `12`, `at least 400`, `up to 12`, `20 to 30, no best figure`, `low 10, best 12, high 15`. */
export function figureText({ low, best, high }: Figure): string {
  const [least, likely, most] = [low, best ?? low, high ?? low].map(numberText)
  if (best === undefined && high === undefined) return `at least ${least}`
  if (best === undefined && low === 0) return `up to ${most}`
  if (best === undefined && low === high) return `${least}`
  if (best === undefined) return `${least} to ${most}, no best figure`
  if (high === undefined)
    return low === best ? `best ${likely}, no upper figure` : `low ${least}, best ${likely}, no upper figure`
  return low === best && best === high ? `${likely}` : `low ${least}, best ${likely}, high ${most}`
}

/** What one voice says, short enough to stand before a noun: `12`, `at least 400`, `20 to 30`, `12 (10 to 15)`. */
export function countText(figure: Figure): string {
  const { low, best, high } = figure
  if (best === undefined && high !== undefined && low > 0 && low < high)
    return `${numberText(low)} to ${numberText(high)}`
  const isOne = best !== undefined && low === best && (high === undefined || high === best)
  if (best === undefined || isOne) return isOne ? numberText(best) : figureText(figure)
  return `${numberText(best)} (${numberText(low)} to ${high === undefined ? 'more' : numberText(high)})`
}

/** `12`, `400+`, `≤12`, `20–30`, `10–12–15`, and `10–12–?` where no upper figure is stated. */
export function figureShort({ low, best, high }: Figure): string {
  const [least, likely, most] = [low, best ?? low, high ?? low].map(numberText)
  if (best === undefined && high === undefined) return `${least}+`
  if (best === undefined && low === 0) return `≤${most}`
  if (best === undefined) return low === high ? `${least}` : `${least}–${most}`
  if (low === best && best === high) return `${likely}`
  return `${least}–${likely}–${high === undefined ? '?' : most}`
}

interface Counted extends Figure {
  readonly category: string
  readonly who?: string
}

/** Whether a part is more than the whole that is stated for its category: they are of different voices, or days. */
export function exceeds(part: Counted, whole: Counted): boolean {
  const most = whole.high ?? whole.best
  const isOfOne = part.category === whole.category && part.who !== undefined && whole.who === undefined
  return isOfOne && most !== undefined && part.low > most
}

/** Figures for all people of a category; of one that nobody gives a whole for, its parts, and those that are more than it. */
export function wholes<Tally extends Counted>(tallies: readonly Tally[]): Tally[] {
  const all = new Map(tallies.flatMap((tally) => (tally.who === undefined ? [[tally.category, tally] as const] : [])))
  return tallies.filter((tally) => {
    const whole = all.get(tally.category)
    return whole === undefined || whole === tally || exceeds(tally, whole)
  })
}

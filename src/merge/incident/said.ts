/** What was said of one line of an incident, by whom, and when do two figures exclude each other? */
import type { TallyClaim } from '../../model/index.ts'
import type { Voice } from './voice.ts'

export interface Said {
  readonly claim: TallyClaim
  readonly at: number
  readonly voice: Voice
  readonly outlet: string
  readonly denies: boolean
  /** The voices that its report passes on, of the same incident. */
  readonly relays: ReadonlySet<string>
  /** The report corrects what was said before. */
  readonly corrects: boolean
  /** The report tells it as what a former figure has become. */
  readonly rises: boolean
}

export function excludes(a: TallyClaim, b: TallyClaim): boolean {
  const [aLow, aHigh] = rangeOf(a)
  const [bLow, bHigh] = rangeOf(b)
  return aLow > bHigh || bLow > aHigh
}

/** "About" gives a tenth either way, a floor is open above, "up to" is open below. */
function rangeOf({ low, high, exactness }: TallyClaim): readonly [number, number] {
  if (exactness === 'about') return [low * 0.9, low * 1.1]
  return [exactness === 'at-most' ? 0 : low, high ?? Number.POSITIVE_INFINITY]
}

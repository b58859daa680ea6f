/** Which words behind a name say what unit of a country it is? "Quetta district", "Mangu Local Government Area". */
import type { Candidate } from './candidate.ts'
import { after } from './context.ts'
import { units, wholeNouns } from './en/words.ts'

/** Words of the longest unit. */
const unitMax = 3

/** How many words behind a candidate belong to its unit; none where no unit is named. */
export function unitBehind(candidate: Candidate): number {
  const words: string[] = []
  let length = 0
  for (let distance = 1; distance <= unitMax; distance += 1) {
    const word = after(candidate, distance)?.lower
    if (word === undefined) break
    words.push(word)
    if ((distance === 1 && wholeNouns.has(word)) || units.has(words.join(' '))) length = distance
  }
  return length
}

/** "Quetta district", "Mangu Local Government Area of Plateau State", and no noun behind. */
export function isUnit(candidate: Candidate): boolean {
  const unit = unitBehind(candidate)
  const behind = after(candidate, unit + 1)
  // "The Likoni district of Mombasa": the town says more than a name that no gazetteer knows.
  const isPart = candidate.options.length === 0 && behind?.lower === 'of'
  return unit > 0 && !/^(?:NOUN|PROPN)$/.test(behind?.upos ?? '') && !isPart
}

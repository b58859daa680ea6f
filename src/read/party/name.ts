/** Where does a person's name begin and end? Words with capitals in a row, as far as nothing else explains the capitals. */
import { countryByDemonym, countryByName } from './en/countries.ts'
import { headSectors, notInNames, particles, titleSectors } from './en/words.ts'
import { adjoin, isCapital, type View } from './view.ts'

const nameWordsMax = 4

/** Index of the last word of a name that begins at `first`, or `undefined` where none begins. */
export function nameEnd(view: View, first: number): number | undefined {
  if (!view.capitalsTell || !isNameWord(view, first)) return undefined
  let last = first
  while (last - first + 1 < nameWordsMax && adjoin(view, last)) {
    if (isNameWord(view, last + 1)) last += 1
    else if (particles.has(view.tokens[last + 1]?.lower ?? '') && adjoin(view, last + 1) && isNameWord(view, last + 2))
      last += 2
    else break
  }
  return last
}

/** Index of the first word of a name of at least two words that ends at `last`. */
export function nameStart(view: View, last: number): number | undefined {
  if (!view.capitalsTell || !isNameWord(view, last)) return undefined
  let first = last
  while (last - first + 1 < nameWordsMax && first > 0 && adjoin(view, first - 1)) {
    if (isNameWord(view, first - 1)) first -= 1
    else if (particles.has(view.tokens[first - 1]?.lower ?? '') && isNameWord(view, first - 2)) first -= 2
    else break
  }
  return first < last ? first : undefined
}

function isNameWord(view: View, index: number): boolean {
  const token = view.tokens[index]
  if (token === undefined || !isCapital(token) || view.placeOf(index)?.role === 'location') return false
  const { lower, text } = token
  if (notInNames.has(lower) || headSectors.has(lower) || titleSectors.has(lower)) return false
  if (countryByDemonym.has(lower) || countryByName.has(lower)) return false
  return !/^(?:\p{Lu}\.){2,}$/u.test(text) && (text.length <= 2 || text !== text.toUpperCase())
}

/** Which names are rather a town's than anybody's? */
import type { Gazetteer } from '../../model/index.ts'
import { commonWords, neverPlaces, personNames } from './en/words.ts'

/** From so many inhabitants on; lower, towns are more often called as people are. Set on TR-News and LGL, texts kept aside. */
const inhabitantsMin = 5000

/** Is a name that of a town or a division of the gazetteer, and neither one that people bear as well nor an ordinary word? */
export const townsOf =
  ({ lookup }: Gazetteer) =>
  (name: string): boolean => {
    const word = name.toLowerCase()
    if (personNames.has(word) || commonWords.has(word) || neverPlaces.has(word)) return false
    return lookup(name).some(({ kind, population }) => kind !== 'country' && population >= inhabitantsMin)
  }

/** Which names are rather a town's than anybody's? */
import type { Gazetteer } from '../../model/index.ts'
import { personNames } from './en/words.ts'

/** From so many inhabitants on; lower, towns are more often called as people are. Set on TR-News and LGL, texts kept aside. */
const inhabitantsMin = 5000

/** Is a name that of a town or a division of the gazetteer, and none that people bear as well? */
export const townsOf =
  ({ lookup }: Gazetteer) =>
  (name: string): boolean =>
    !personNames.has(name.toLowerCase()) &&
    lookup(name).some(({ kind, population }) => kind !== 'country' && population >= inhabitantsMin)

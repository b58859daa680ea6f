/** Which names are rather a town's than anybody's? */

import type { Gazetteer } from '../../model/index.ts'
import { wordSet } from '../../stdx/index.ts'
import { commonWords, neverPlaces, personNames } from './en/words.ts'

/** From so many inhabitants on; lower, towns are more often called as people are. Set on TR-News and LGL, texts kept aside. */
const inhabitantsMin = 5000

/** Given names that are towns' as well, somewhere. */
const givenNames =
  wordSet(`gloria isabel maria ana rosa anna laura clara carmen teresa lucia monica barbara julia cecilia martha angela pilar dolores mercedes esperanza soledad
  salvador domingo angel cesar victor felipe ramon miguel gabriel daniel rafael andres ignacio lorenzo marcos tomas vicente esteban mateo jorge luis
  alberto julian ruben emilio ernesto gregorio patricia carolina angelica natalia valeria olga irina vera nadia lana sara eva linda diana silvia alice
  beatrice elena emma irene judith margarita paula regina rita sandra stella viola amina aisha fatima zahra leila omar osman hamza idris yusuf ibrahim
  bilal karim rashid salim samir tariq walid arthur albert edward eugene frank harold herman hugo leonard norma philip ralph robert roger`)

/** Is a name that of a town or a division of the gazetteer, and neither one that people bear as well nor an ordinary word? */
export const townsOf =
  ({ lookup }: Gazetteer) =>
  (name: string): boolean => {
    const word = name.toLowerCase()
    if ([personNames, givenNames, commonWords, neverPlaces].some((words) => words.has(word))) return false
    return lookup(name).some(({ kind, population }) => kind !== 'country' && population >= inhabitantsMin)
  }

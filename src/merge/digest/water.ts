/** Where is what was on a lake or a river? Ferries sink in waters of many shores, and "Lake Victoria" is no town. */
import type { Place } from '../../model/index.ts'

const water =
  /^(?:Lake|River|Gulf of|Bay of|Straits? of|Sea of) \p{Lu}|\p{L} (?:Lake|River|Sea|Gulf|Straits?|Bay|Ocean|Channel|Lagoon|Reservoir)$/u

/** Whether a place that the gazetteer does not know is a lake, a river or a sea. */
export const isWater = ({ precision, name }: Place): boolean => precision === 'none' && water.test(name)

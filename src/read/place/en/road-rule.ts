/** Where is a road that is called by the towns that it joins? */
import { after } from '../context.ts'
import type { PlaceRule } from './rules.ts'
import { roadNouns } from './words.ts'

/** "On the Kano-Jos road": the first of the towns that a road joins; "the Benin-Auchi road" begins in no country. */
export const road: PlaceRule = {
  id: 'place/en/road',
  reads: 'reads the first of two towns that a road, a highway or a railway line joins',
  apply: (candidate) => {
    const isJoined = candidate.end !== undefined && candidate.demonym !== true && candidate.letterCase === 'mixed'
    return isJoined && roadNouns.has(after(candidate, 1)?.lower ?? '')
      ? { role: 'location', basis: 'stated', kind: 'city' }
      : undefined
  },
}

/** Whom is a house of worship named for? "St. Charles Catholic Church" is in no town of that name. */
import type { Candidate } from './candidate.ts'
import { isCapital } from './letter-case.ts'

/** Words that join the parts of such a name: "San Juan de Dios Basilica". */
const saintJoins = /^(?:and|&|of|the|de|del|la|di)$/
const saintReach = 6

/** "St. Charles Catholic Church", "Saint George and Saint Mary Cathedral": whom a house of worship is named for, and no town of that name. */
export function isOfSaint({ sentence: { tokens }, first, last }: Candidate): boolean {
  if (!/^(?:saints?|sts?\.?|ste\.?|san|santa|santo|são|sao|sankt|mar|holy)$/.test(tokens[first]?.lower ?? ''))
    return false
  for (let at = last + 1; at <= last + saintReach; at += 1) {
    const token = tokens[at]
    if (token === undefined || !(isCapital(token) || saintJoins.test(token.lower))) return false
    if (/^(?:church|cathedral|basilica|chapel|monastery|convent|abbey|parish|priory|shrine)$/.test(token.lower))
      return true
  }
  return false
}

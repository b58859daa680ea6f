/** Which rules are there? Every rule of every stage by its id, for `explain` and the reference page. */
import type { Rule } from '../model/index.ts'
import { rules as attribution } from './attribution/index.ts'
import { rules as event } from './event/index.ts'
import { rules as paraphrase } from './paraphrase/index.ts'
import { rules as party } from './party/index.ts'
import { rules as place } from './place/index.ts'
import { rules as quantity } from './quantity/index.ts'
import { rules as syntax } from './syntax/index.ts'
import { rules as tally } from './tally/index.ts'
import { rules as time } from './time/index.ts'

const stages: readonly (readonly Rule[])[] = [
  syntax,
  paraphrase,
  time,
  place,
  party,
  quantity,
  attribution,
  event,
  tally,
]

/** All rules, by id, in the order of the stages. */
export const readingRules: ReadonlyMap<string, Rule> = new Map(stages.flat().map((rule) => [rule.id, rule]))

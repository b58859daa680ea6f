/** Which rules are there? Every rule of every stage by its id, for `explain` and the reference page. */
import type { Rule } from '../model/index.ts'

/** All rules, by id; each stage exports its own list as `rules`. */
export const readingRules: ReadonlyMap<string, Rule> = new Map()

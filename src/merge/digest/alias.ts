/** Which sources of one report are one? "The governor of Khartoum state said", and then "Governor Ahmed Hamza said". */
import type { Reading, TallyClaim } from '../../model/index.ts'

type Spoken = TallyClaim['attributions'][number]

const functions =
  /\b(?:governor|mayor|minister|president|premier|commissioner|superintendent|director|ambassador|prosecutor|sheriff|commander|secretary|chairman|chairwoman)\b/iu
const isPersonal = /^\p{Lu}[\p{L}.'’-]+(?: \p{L}[\p{L}.'’-]*){0,3} \p{Lu}[\p{L}.'’-]+$/u

/** Whoever is first told of by a function and then by a name is one, where the report has one of each: names by the words that stand for them. */
export function aliasesOf({ attributions, text }: Reading): ReadonlyMap<string, Spoken> {
  const named = new Map<string, Map<string, Spoken>>()
  const told = new Map<string, Set<string>>()
  for (const one of attributions) {
    const { sourceName, source } = one
    if (sourceName === undefined) continue
    const words = source.map(({ start, end }) => text.slice(start, end)).join(' ')
    if (isPersonal.test(sourceName) && !functions.test(sourceName)) {
      const title = functions.exec(words.slice(0, words.indexOf(sourceName)))?.[0].toLowerCase()
      if (title !== undefined) named.set(title, (named.get(title) ?? new Map()).set(sourceName, one))
    } else {
      const title = functions.exec(sourceName)?.[0].toLowerCase()
      if (title !== undefined) told.set(title, (told.get(title) ?? new Set()).add(sourceName))
    }
  }
  const aliases = new Map<string, Spoken>()
  for (const [title, people] of named) {
    const [person, ...others] = people.values()
    const [words, ...more] = told.get(title) ?? []
    if (person !== undefined && words !== undefined && others.length + more.length === 0) aliases.set(words, person)
  }
  return aliases
}

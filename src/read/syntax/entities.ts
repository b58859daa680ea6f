/**
 * Which names in one text mean the same person, body or place?
 *
 * Joined are: equal names, a short name whose words all stand in a longer one of its kind (`Tokayev`,
 * `Kassym-Jomart Tokayev`), an abbreviation in brackets after its expansion, and capital letters that a longer
 * name's words begin with (`CSTO`). Nothing is joined across kinds, and a short name that fits two different long
 * ones goes to the nearer one before it.
 */
import { abbreviates, initialsOf, standsFor } from './acronyms.ts'
import type { NameKind } from './names.ts'
import { isTitle } from './titles.ts'

export interface Named {
  readonly text: string
  readonly kind: NameKind
  readonly start: number
  readonly end: number
}

const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'la', 'del', 'al', 'a', 'an', '&'])
const possessive = /['’]s$/

/** The words of a name that tell it from others, lower-cased. */
function coreWords(name: string): string[] {
  const words = name.replace(possessive, '').split(/\s+/)
  const first = words.findIndex((word, at) => at === words.length - 1 || !(isTitle(word) || /^the$/i.test(word)))
  return words
    .slice(first)
    .flatMap((word) => word.toLowerCase().split(/[\u2010-\u2015-]+/))
    .filter((word) => word !== '' && !small.has(word))
}

const initials = (name: string): string[] => initialsOf(name.replace(possessive, '').split(/\s+/))

const acronym = /^(?:\p{Lu}\.?){2,8}$/u

interface Entity {
  words: readonly string[]
  readonly first: number
}

/** For each name, the number of the first name of the same entity (its own number where it is the first). */
export function joinNames(names: readonly Named[], text: string): number[] {
  const entities: Entity[] = []
  const byName = new Map<string, number>()
  const byWord = new Map<string, number[]>()
  const found: number[] = []
  const expansions = bracketed(names, text)
  for (const [index, name] of names.entries()) {
    const words = coreWords(name.text)
    const key = `${name.kind} ${words.join(' ')}`
    let entity = byName.get(key) ?? -1
    const expansion = expansions.get(index)
    if (entity < 0 && expansion !== undefined) entity = found[expansion]!
    if (entity < 0 && acronym.test(name.text))
      entity = findLast(byWord.get(`letters ${name.kind} ${name.text.replace(/\./g, '')}`))
    if (entity < 0 && words.length > 0 && name.kind !== 'place' && name.kind !== 'group') {
      const fits = (byWord.get(`${name.kind} ${words[words.length - 1]!}`) ?? []).filter((other) =>
        contains(entities[other]!.words, words, name.kind),
      )
      entity = findLast(fits)
    }
    if (entity < 0) {
      entity = entities.length
      entities.push({ words, first: index })
    }
    const known = entities[entity]!
    if (words.length > known.words.length) known.words = words
    byName.set(key, entity)
    for (const word of name.kind === 'person' ? words.slice(-1) : words) addTo(byWord, `${name.kind} ${word}`, entity)
    if (words.length > 1)
      for (const letters of initials(name.text)) addTo(byWord, `letters ${name.kind} ${letters}`, entity)
    found.push(entity)
  }
  return found.map((entity) => entities[entity]!.first)
}

/** Entities remembered for one word; more would make long lists of one common word slow. */
const rememberedMax = 16

function addTo(lists: Map<string, number[]>, key: string, entity: number): void {
  const list = lists.get(key) ?? []
  if (list[list.length - 1] === entity) return
  list.push(entity)
  if (list.length > rememberedMax) list.shift()
  lists.set(key, list)
}

const findLast = (list: readonly number[] | undefined): number => list?.[list.length - 1] ?? -1

/** Whether `long` holds all of `short`; a person's short name has to end as the long one does. */
function contains(long: readonly string[], short: readonly string[], kind: NameKind): boolean {
  if (long.length <= short.length) return false
  if (kind === 'person')
    return short.every((word) => long.includes(word)) && long[long.length - 1] === short[short.length - 1]
  return short.length > 1 && short.every((word) => long.includes(word))
}

/** Names in brackets right after another name, where letters agree: `Collective Security Treaty Organization (CSTO)`. */
function bracketed(names: readonly Named[], text: string): Map<number, number> {
  const pairs = new Map<number, number>()
  for (let index = 1; index < names.length; index++) {
    const [before, name] = [names[index - 1]!, names[index]!]
    if (
      before.kind !== name.kind ||
      name.start - before.end > 3 ||
      !/^\s?[([]$/.test(text.slice(before.end, name.start))
    )
      continue
    const letters = name.text.replace(/[^\p{L}]/gu, '').toUpperCase()
    const isShort = initials(before.text).some((initial) => abbreviates(letters, initial))
    if (isShort || (name.kind === 'organization' && standsFor(letters, before.text.split(/\s+/))))
      pairs.set(index, index - 1)
  }
  return pairs
}

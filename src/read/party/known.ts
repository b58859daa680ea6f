/** Which words of a sentence are a known actor's name? The longest name wins; a user's own list goes before the program's. */
import type { Actor, ActorRole } from '../../model/index.ts'
import type { Token } from '../token/index.ts'
import { parseActorList } from './actor-list.ts'
import { actorRows } from './en/actors.ts'
import { namesWithCapitalsOnly } from './en/words.ts'

/** Names by their first word in lower case, longest first. */
export type ActorIndex = ReadonlyMap<string, readonly Entry[]>

interface Entry {
  readonly words: readonly string[]
  /** As it is written in the list. */
  readonly written: string
  readonly isShort: boolean
  readonly actor: Actor
}

/** An actor's name on the tokens `first` to `last`. */
export interface Known {
  readonly first: number
  readonly last: number
  readonly actor: Actor
  readonly isShort: boolean
}

let ownIndex: ActorIndex | undefined

/** The program's own list, indexed when it is first asked for. */
export function ownActors(): ActorIndex {
  ownIndex ??= indexActors(parseActorList(actorRows))
  return ownIndex
}

/** Short names that several actors share tell none of them. */
export function indexActors(actors: readonly Actor[]): ActorIndex {
  const entries = new Map<string, Entry | undefined>()
  for (const actor of actors) {
    for (const name of actor.names) {
      const entry = makeEntry(name, actor, false)
      const key = entry.words.join(' ')
      if (entries.get(key)?.isShort !== false) entries.set(key, entry)
    }
    for (const name of actor.shortNames) {
      const entry = makeEntry(name, actor, true)
      const key = entry.words.join(' ')
      const known = entries.get(key)
      if (!entries.has(key)) entries.set(key, entry)
      else if (known?.isShort === true && known.actor !== actor) entries.set(key, undefined)
    }
  }
  const index = new Map<string, Entry[]>()
  for (const entry of entries.values()) {
    const [first] = entry?.words ?? []
    if (entry === undefined || first === undefined) continue
    const list = index.get(first)
    if (list === undefined) index.set(first, [entry])
    else list.push(entry)
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}

function makeEntry(written: string, actor: Actor, isShort: boolean): Entry {
  return { words: written.toLowerCase().replaceAll('’', "'").split(/\s+/), written, isShort, actor }
}

/** The name that begins at `index` in one of the lists, those first that come first. */
export function knownAt(
  lists: readonly ActorIndex[],
  { tokens, capitalsTell }: { readonly tokens: readonly Token[]; readonly capitalsTell: boolean },
  index: number,
): Known | undefined {
  const lower = tokens[index]?.lower ?? ''
  for (const list of lists)
    for (const { words, written, isShort, actor } of list.get(lower) ?? []) {
      const last = index + words.length - 1
      if (words.some((word, at) => at > 0 && tokens[index + at]?.lower.replaceAll('’', "'") !== word)) continue
      if (!isWrittenSo(tokens[index]?.text ?? '', written, capitalsTell)) continue
      return { first: index, last, actor, isShort }
    }
  return undefined
}

/** "WHO" is no "who"; where capitals tell nothing, only names that are no words otherwise. */
function isWrittenSo(text: string, written: string, capitalsTell: boolean): boolean {
  const isAcronym = written.length > 1 && written === written.toUpperCase() && !/\s/.test(written)
  if (isAcronym && namesWithCapitalsOnly.has(written.toLowerCase())) return capitalsTell && text === text.toUpperCase()
  if (!capitalsTell) return true
  const isCapital = /^\p{Lu}/u.test(text)
  return /^\p{Lu}/u.test(written) ? isCapital : true
}

/** The role on a day; the first role where no day is known, or none fits. */
export function roleOn(actor: Actor, day: string | undefined): ActorRole {
  const fits = ({ from, to }: ActorRole) =>
    day !== undefined && (from === undefined || from <= day) && (to === undefined || day <= to)
  const [first = {}] = actor.roles
  return day === undefined ? first : (actor.roles.find(fits) ?? withoutSector(first))
}

function withoutSector({ country }: ActorRole): ActorRole {
  return country === undefined ? {} : { country }
}

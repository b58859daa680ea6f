/** Which voices are one, in view of the whole report? The police of one place, and the governor before he was named. */
import { isLast, plainWords } from './again.ts'
import { areaNouns, bodyFamilies, forceNouns, personNouns, soleRoles } from './en/voice-words.ts'
import type { Person } from './person.ts'
import type { Voice } from './voice.ts'

/** A place has one police: its voices are one by force and place, and one without a place is the only one that has. */
export function mergeForces(heard: readonly Voice[]): void {
  const forces = heard.flatMap((voice) => {
    const force = voice.person === undefined ? forceOf(voice) : undefined
    return force === undefined ? [] : [{ voice, ...force }]
  })
  for (const family of ['police', 'army']) {
    const own = forces.filter((one) => bodyFamilies.get(one.noun)?.has(family) === true)
    const placed = Map.groupBy(
      own.filter(({ place }) => place !== ''),
      ({ place }) => place,
    )
    for (const [first, ...others] of placed.values())
      for (const other of others) if (first !== undefined) join(other.voice, first.voice)
    const [only] = placed.size === 1 ? ([...placed.values()][0] ?? []) : []
    if (only !== undefined) for (const { voice, place } of own) if (place === '') join(voice, only.voice)
  }
}

/** The force and the place, where a voice's name has nothing besides. */
function forceOf({ names }: Voice): { noun: string; place: string } | undefined {
  const words = (names[0] ?? '').replace(/['’]s\b/g, '').split(' ')
  const noun = words.find((word) => forceNouns.has(word.toLowerCase()))?.toLowerCase()
  if (noun === undefined) return undefined
  const others = words.filter((word) => word.toLowerCase() !== noun && !/^(?:in|of|the)$/i.test(word))
  // "Superintendent of Police Avinash Rai" is an officer, and no police of a place.
  if (others.some((word) => personNouns.has(word.toLowerCase()) || ranks.test(word))) return undefined
  return others.every((word) => /^\p{Lu}/u.test(word)) ? { noun, place: others.join(' ').toLowerCase() } : undefined
}

const ranks =
  /^(?:brigadier|lieutenant|sergeant|constable|major|marshal|inspector-general|gen|col|maj|lt|capt|sgt|ig|dig|sp|dsp|ssp)\b/i

function join(voice: Voice, other: Voice): void {
  voice.same = other
  other.names.push(...voice.names)
  if (other.kind === 'other') other.kind = voice.kind
  other.party ??= voice.party
}

/** "The governor of the province" is the governor whom the report names, where it names one. */
export function mergeRoles(heard: readonly Voice[], persons: ReadonlyMap<number, Person>): void {
  const people = heard.filter(({ person }) => person !== undefined)
  for (const voice of heard) {
    if (voice.person !== undefined || voice.isPlural || voice.isIndefinite || voice.same !== undefined) continue
    const words = plainWords(voice.names[0] ?? '')
    const role = words.find((word) => soleRoles.has(word))
    if (role === undefined || !isLast(voice, role)) continue
    const holders = people.filter(({ nouns, person }) => {
      const known = plainWords(persons.get(person ?? -1)?.description ?? '')
      return nouns.has(role) && words.every((word) => nouns.has(word) || areaNouns.has(word) || known.includes(word))
    })
    const [holder] = holders
    if (holders.length === 1 && holder !== undefined && /^\p{L}/u.test(voice.names[0] ?? '')) join(voice, holder)
  }
}

/** Which actors does a user's own file name? A list in the program's form, or a dictionary of PETRARCH, told by name or content. */
import { readFileSync } from 'node:fs'
import type { Actor } from '../model/index.ts'
import { Failure, limits } from '../model/index.ts'
import { ActorListError, isPetrarch, parseActorList, parsePetrarch } from '../read/party/index.ts'

/**
 * Reads a file of actors.
 *
 * @param path where it lies; `.actors`, `.agents` and what looks like them is read as PETRARCH's, all else as the program's form.
 * @throws Failure `actors/unreadable` where it cannot be read, `actors/line` with the number of the line that cannot.
 */
export function loadActors(path: string): readonly Actor[] {
  const text = readText(path)
  const isDictionary = /\.(?:actors|agents)(?:\.txt)?$/i.test(path) || isPetrarch(text)
  try {
    const actors = isDictionary ? parsePetrarch(text) : parseActorList(text)
    if (actors.length > 0) return Object.freeze(actors)
  } catch (cause) {
    if (!(cause instanceof ActorListError)) throw cause
    const form = isDictionary
      ? 'a dictionary of PETRARCH'
      : 'a list of actors, as in "KAZ GOV | Akorda, Kassym-Jomart *Tokayev 2019-"'
    throw new Failure('actors/line', `${path}, line ${cause.line} ${cause.message}; the file was read as ${form}`, {
      cause,
    })
  }
  throw new Failure('actors/line', `${path} names no actor`)
}

function readText(path: string): string {
  try {
    const bytes = readFileSync(path)
    if (bytes.length <= limits.inputBytesMax)
      return bytes
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .replaceAll('\r\n', '\n')
  } catch (cause) {
    throw new Failure('actors/unreadable', `the file of actors ${path} is not there or cannot be read`, { cause })
  }
  throw new Failure('actors/unreadable', `the file of actors ${path} is larger than ${limits.inputBytesMax} bytes`)
}

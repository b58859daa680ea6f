/** Is a name only part of what a group or somebody is called: "Islamic State in the Greater Sahara", "the Bishop of Durham"? */
import type { Candidate } from './candidate.ts'
import { after } from './context.ts'

/** Parts of the world that branches of a movement call themselves by. */
const tails =
  /^(?:arabian peninsula|levant|khorasan|khorasan province|sahara|greater sahara|indian subcontinent|west africa|west africa province|central africa|central africa province|east asia|sinai|sinai province|caucasus|caucasus province)$/

/** Words from the name of the movement to such a part. */
const between = /^(?:in|of|the|greater|iraq|syria|and|['’]s|,)$/
const wordsMax = 6

/** "Al-Qaeda in the Arabian Peninsula", "the Islamic State of Iraq and the Levant": a branch, wherever it is. */
export function isOfGroup({ sentence: { tokens }, first, name }: Candidate): boolean {
  const next = tokens.slice(first + 1, first + 4).map(({ lower }) => lower)
  const isHead = name === 'Iraq' && next[0] === 'and' && /^(?:the|syria|al-sham)$/.test(next[1] ?? '')
  if (!isHead && !tails.test(name.toLowerCase())) return false
  for (let at = first - 1; at >= Math.max(0, first - wordsMax); at -= 1) {
    const { lower = '' } = tokens[at] ?? {}
    if (/^(?:al-?qaeda|qaeda|isis|isil|daesh)$/.test(lower)) return true
    if (lower === 'state' && tokens[at - 1]?.lower === 'islamic') return true
    if (!between.test(lower)) return false
  }
  return false
}

/** "The Bishop of Durham": an office that a town is called like. */
export const isOffice = (candidate: Candidate): boolean =>
  /^(?:bishop|archbishop|duke|earl|prince|king|queen|count|baron|dean|marquis)$/i.test(candidate.name) &&
  after(candidate, 1)?.lower === 'of'

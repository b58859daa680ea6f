/** Which words were broken at the end of a line? Those of small letters, and names, whose second part is small; real hyphens stay. */
import { afterWaiting, brokenWords, keepAfter, keepBefore, keepBetween, keepName } from './en/hyphen-words.ts'
import { rewrite, type Step } from './rewrite.ts'

const hyphenAtEnd = /[-\u2010]\r?\n[ \t]*/g
const small = /\p{Ll}/u
const letter = /[\p{L}\p{M}]/u

/** Start of the letters that end at `end`. Linear over all calls: a line break ends every run of letters. */
function lettersBefore(text: string, end: number): number {
  let start = end
  while (start > 0 && letter.test(text[start - 1]!)) start--
  return start
}

/** Letters of a word that are looked at; every word of the lists is shorter. */
const wordCharsMax = 16

/** The letters from `start` on, at most `wordCharsMax` of them. */
function wordAt(text: string, start: number): string {
  let end = start
  while (end < text.length && end - start < wordCharsMax && letter.test(text[end]!)) end++
  return text.slice(start, end)
}

const isHyphen = (mark: string | undefined): boolean => mark === '-' || mark === '\u2010'

/** Whether the hyphen between two parts of small letters belongs to the word. */
function isReal(first: string, last: string, inCompound: boolean): boolean {
  if (inCompound) return true
  if (brokenWords.has(first + last)) return false
  return keepAfter.has(first) || keepBefore.has(last) || (keepBetween.get(first)?.has(last) ?? false)
}

/**
 * Joins what was broken: `govern-`, line break, `ment` becomes `government`, and `anti-`, line break, `government`
 * becomes `anti-government`. Names, numbers and `pre-`, line break, `and post-war` stay as they are.
 */
export function joinLineEnds(text: string): Step | undefined {
  return rewrite(text, hyphenAtEnd, ({ index, 0: old }) => {
    const next = index + old.length
    if (!small.test(text[index - 1] ?? '') || !small.test(text[next] ?? '')) return undefined
    const start = lettersBefore(text, index)
    const last = wordAt(text, next)
    if (afterWaiting.has(last) && !isHyphen(text[next + last.length])) return undefined
    const first = index - start > wordCharsMax ? '' : text.slice(start, index)
    if (isBrokenName(first, last) && !isHyphen(text[start - 1]) && !isHyphen(text[next + last.length])) return ''
    if (!isSmall(text, start, index)) return undefined
    return isReal(first, last, isHyphen(text[start - 1])) ? '-' : ''
  })
}

const nameStart = /^\p{Lu}\p{Ll}{1,6}$/u
/** "Israeli-", line break, "occupied": a participle, as what has a hyphen behind a name mostly is. */
const participle = /(?:..ed|ing|born|run|made|wide|style|wing|owned|held|led|like|style|era|only)$/

/** "Bu-", line break, "lambuli", "Wed-", line break, "nesday": a name whose second part is no word that names are joined with. */
const isBrokenName = (first: string, last: string): boolean =>
  nameStart.test(first) && !keepName.has(first.toLowerCase()) && !keepBefore.has(last) && !participle.test(last)

function isSmall(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!small.test(text[at]!)) return false
  return true
}

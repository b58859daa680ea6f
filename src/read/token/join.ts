/**
 * Which of the core's words are parts of one written word? Those that a hyphen joins without blanks, unless both sides are
 * figures ("20-30 men"), figures with a stroke between them ("1/2"), and the parts of an ISO date. The joined word takes its
 * place in the tree from the part that is nearest to the root.
 */
import type { Token as Part } from '../syntax/index.ts'
import type { Token } from './index.ts'

const hyphens: ReadonlySet<string> = new Set(['-', '‐', '‑'])
const figures = /^\d[\d.,:/-]*$/u
const letter = /\p{L}/u
const wordStart = /^[\p{L}\p{N}]/u
const wordEnd = /[\p{L}\p{N}.]$/u
const isoDate = /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\p{L}\p{N}])/uy
/** Parts of one word at the most; a longer chain is left as it is. */
const partsMax = 24

/** The words of one sentence. Linear in their number. */
export function joinWords(text: string, parts: readonly Part[]): Token[] {
  const ends = findGroups(text, parts)
  if (ends.length === parts.length) return parts.map((part) => makeToken(part, part.head))
  const groupOf = new Int32Array(parts.length)
  let from = 0
  for (const [group, to] of ends.entries()) {
    groupOf.fill(group, from, to)
    from = to
  }
  const headOf = (part: Part): number => (part.head < 0 ? -1 : (groupOf[part.head] ?? -1))
  return ends.map((to, group) => {
    const first = group === 0 ? 0 : (ends[group - 1] ?? 0)
    const members = parts.slice(first, to)
    const [only] = members
    if (members.length === 1 && only !== undefined)
      return makeToken(
        isSubjectOfJoined(only, parts, group, groupOf) ? { ...only, deprel: 'nsubj' } : only,
        headOf(only),
      )
    const lead = members.reduce((best, part) => (depthOf(parts, part) <= depthOf(parts, best) ? part : best))
    const span = { start: members[0]?.start ?? lead.start, end: members.at(-1)?.end ?? lead.end }
    const own = text.slice(span.start, span.end)
    return makeToken({ ...lead, ...span, text: own, form: own, lemma: own.toLowerCase() }, headOf(lead))
  })
}

/** "Police baton-charged the crowd": who stands before the noun of a joined verb, which is no word of its own, acts. */
function isSubjectOfJoined(
  { head, deprel }: Part,
  parts: readonly Part[],
  group: number,
  groupOf: Int32Array,
): boolean {
  const noun = parts[head]
  const verb = parts[noun?.head ?? -1]
  if (deprel !== 'compound' || noun === undefined || verb === undefined || groupOf[head] === group) return false
  return verb.upos === 'VERB' && noun.deprel === 'nsubj' && groupOf[noun.head] === groupOf[head]
}

/** How far a part is from the root. The one of a word that is nearest has its head outside, so that the words stay a tree. */
function depthOf(parts: readonly Part[], part: Part): number {
  let depth = 0
  for (let at = part.head; at >= 0; at = parts[at]?.head ?? -1) depth += 1
  return depth
}

/** Index behind the last part of each word. */
function findGroups(text: string, parts: readonly Part[]): number[] {
  const ends: number[] = []
  for (let at = 0; at < parts.length; ) {
    at = dateEnd(text, parts, at) ?? chainEnd(parts, at)
    ends.push(at)
  }
  return ends
}

function dateEnd(text: string, parts: readonly Part[], at: number): number | undefined {
  const first = parts[at]
  if (first === undefined || !/^\d{4}/.test(first.text)) return undefined
  isoDate.lastIndex = first.start
  if (!isoDate.test(text)) return undefined
  for (let next = at; next < parts.length && (parts[next]?.end ?? 0) <= isoDate.lastIndex; next += 1)
    if (parts[next]?.end === isoDate.lastIndex) return next + 1
  return undefined
}

/** Index behind the chain of parts that hyphens join, from `at` on. */
function chainEnd(parts: readonly Part[], at: number): number {
  let last = at
  while (last + 2 < parts.length && last - at < partsMax) {
    const [left, hyphen, right] = [parts[last], parts[last + 1], parts[last + 2]]
    if (left === undefined || hyphen === undefined || right === undefined) break
    if (hyphen.start !== left.end || right.start !== hyphen.end) break
    if (!wordEnd.test(left.text) || !wordStart.test(right.text)) break
    const bothFigures = figures.test(left.text) && figures.test(right.text)
    if (bothFigures ? hyphen.text !== '/' : !hyphens.has(hyphen.text)) break
    last += 2
  }
  return last + 1
}

/** In small letters as it was read, "wednesday", whatever a line's end or a scan made of it. */
function makeToken({ start, end, text, form = text, lemma, upos, xpos, feats, deprel }: Part, head: number): Token {
  const kind = figures.test(text) ? 'number' : letter.test(text) || /^\d/.test(text) ? 'word' : 'mark'
  return { start, end, text, lower: form.toLowerCase(), kind, lemma, upos, xpos, feats, head, deprel }
}

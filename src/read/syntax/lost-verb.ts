/**
 * Which word is the verb of a clause that the parse gave none? The network takes the past of a verb for a participle before a noun
 * ("A landslide buried houses" as houses that are buried) or for a noun ("A bomb tore through a market"), and whoever reads the
 * clause finds nothing done in it. English builds no such phrase: its participles stand before the nouns that a noun is compounded
 * of. So the first past form that follows a nominal and has an object becomes the verb, and what stands before it its subject. No
 * clause that has a verb of its own is changed, no headline, and no form that can only be a participle.
 */
import { weekdayPattern, wordSet } from '../../stdx/index.ts'
import { irregularLemmas } from './irregular.ts'

/** What is looked at of a word, and mended. */
export interface Mendable {
  readonly form: string
  readonly xpos: string
  readonly upos: string
  readonly head: number
  readonly deprel: string
}

/** A clause without a verb: its head, the range of its words, and the word that is its verb. */
interface Lost {
  readonly clause: number
  readonly start: number
  readonly end: number
  readonly verb: number
}

/** The words with lost verbs found; the same array where there are none. */
export function mendLostVerbs<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended = words
  for (let clause = 0; clause < words.length; clause++) {
    if (!isVerbless(mended, clause)) continue
    const lost = findLost(mended, clause)
    const tried = lost === undefined ? undefined : reroot(mended, lost)
    if (tried !== undefined && isTree(tried)) mended = tried
  }
  return mended
}

/** Others of saying have a noun for their object: "reported grenades". */
const takesClause = ({ form }: Mendable): boolean => /^sa(?:y|ys|id)$/.test(form.toLowerCase())

const nominals: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'PRON'])
export const isNominal = (word: Mendable | undefined): boolean => word !== undefined && nominals.has(word.upos)
export const finiteTags: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

/** Verbs of saying, whose object or second subject is a clause that lost its verb. */
export const sayings = wordSet('said says say told tells reported reports added adds announced')

/** Does a nominal stand where a clause must: at the root, as what is said, or beside the subject of a verb of saying? */
function isVerbless(words: readonly Mendable[], at: number): boolean {
  const word = words[at]!
  if (!isNominal(word) || hasChild(words, at, /^(?:cop|aux)/)) return false
  if (word.head < 0) return /^[.!?]["”’']?$/.test(words.at(-1)?.form ?? '')
  if (word.deprel === 'ccomp' || word.deprel === 'parataxis' || isMarked(words, at)) return true
  if (!sayings.has(words[word.head]?.form.toLowerCase() ?? '')) return false
  if (word.deprel === 'obj') return at > word.head && takesClause(words[word.head]!)
  const isSpeaker = (other: Mendable, index: number): boolean =>
    index > at && index < word.head && other.head === word.head && other.deprel === 'nsubj'
  return word.deprel === 'nsubj' && words.some(isSpeaker)
}

/** "Killed when a coach carrying children plunged into a river": what follows "when" is a clause, though the parse has only a noun. */
function isMarked(words: readonly Mendable[], at: number): boolean {
  if (!words[at]!.deprel.startsWith('nsubj') || at < words[at]!.head) return false
  return /^(?:when|after|as|while|before|because)$/.test(words[chunkStart(words, 0, at) - 1]?.form.toLowerCase() ?? '')
}

export function hasChild(words: readonly Mendable[], head: number, relation: RegExp): boolean {
  return words.some((word) => word.head === head && relation.test(word.deprel))
}

function findLost(words: readonly Mendable[], clause: number): Lost | undefined {
  const inside = words.map((_, index) => isBelow(words, index, clause))
  let [start, end] = [clause, clause + 1]
  while (start > 0 && inside[start - 1]) start--
  while (end < words.length && inside[end]) end++
  for (let at = start + 1; at < end; at++) {
    const word = words[at]!
    if (isLostVerb(words, at, { start, end, clause })) return { clause, start, end, verb: at }
    // A clause that has a verb, or a subordinate one that comes first, is no business of ours.
    if (finiteTags.has(word.xpos) || word.upos === 'AUX' || word.upos === 'SCONJ') return undefined
  }
  return undefined
}

/** Whether a word is another one or hangs on it, over however many. */
export function isBelow(words: readonly Mendable[], index: number, above: number): boolean {
  let at = index
  for (let steps = 0; at >= 0 && steps <= words.length; steps++) {
    if (at === above) return true
    at = words[at]!.head
  }
  return false
}

/** Verbs whose participle has an object in the passive as well: "a man named head of the bank", "a suspect denied bail". */
export const ditransitive = wordSet(
  'named elected appointed called given declared granted offered sentenced fined denied deemed dubbed awarded paid crowned refused shown taught asked told made considered',
)

/** Nouns that say when, and are no object: "two men killed Tuesday". */
export const times = new RegExp(
  `^(?:${weekdayPattern}|(?:year|month|week|day|hour|minute|time)s?|today|yesterday|tonight)$`,
  'i',
)

function isLostVerb(
  words: readonly Mendable[],
  at: number,
  { start, end, clause }: Pick<Lost, 'start' | 'end' | 'clause'>,
): boolean {
  const word = words[at]!
  const lower = word.form.toLowerCase()
  const byMilitary = isMilitary(words, at - 1) && word.xpos === 'JJ' && lower.endsWith('ed')
  const isMotion = motions.test(lower) && words[at + 1]?.upos === 'ADP' && isOfAgent(words, word)
  const past = byMilitary ? 'either' : isMotion ? 'past' : pastOf(word, lower)
  if (past === undefined || ditransitive.has(lower)) return false
  if (word.deprel === 'acl:relcl') return false
  const marked = isMarked(words, clause)
  if (word.deprel === 'acl' && past === 'either' && !hasChild(words, at, /^obj/) && !marked) return false
  let before = at - 1
  while (before > start && words[before]!.upos === 'ADV') before--
  // "The state's 20 pledged delegates": what is only counted is no subject.
  if (words[before]?.upos === 'NUM' && past === 'either') return false
  if (!(isNominal(words[before]) || isMilitary(words, before)) || times.test(words[before]!.form.toLowerCase()))
    return false
  if (at === clause) return past === 'past' || hasChild(words, at, /^obj/)
  // "A truck overturned and caught fire".
  if (words[at + 1]?.upos === 'CCONJ' && words[at + 2]?.xpos === 'VBD') return true
  // "Wounded at least 40": the bound before a counted object is no preposition.
  if (words.some(({ head, deprel }, index) => head === at && index > at && index < end && deprel === 'obj')) return true
  for (let next = at + 1; next < end; next++) {
    const after = words[next]!
    if (isNominal(after)) return !times.test(after.form.toLowerCase()) && isUnlessCounted(words, next)
    if (after.upos === 'ADP') return past === 'past' || marked
    if (after.upos !== 'DET' && after.upos !== 'ADJ' && after.upos !== 'ADV') return false
  }
  return false
}

/** "Troops backed by tanks crossed into Lebanon": nobody is crossed into anywhere. */
const motions = /^(?:crossed|marched|advanced|arrived|rolled|poured|landed|moved|returned|gathered)$/

function isOfAgent(words: readonly Mendable[], { head, deprel }: Mendable): boolean {
  const agent = words[head]
  const backed = words[agent?.head ?? -1]
  return deprel === 'acl' && agent?.deprel.startsWith('obl') === true && backed?.deprel === 'acl'
}

/** "The military ousted President Bazoum": an adjective that is a noun behind its article. */
const isMilitary = (words: readonly Mendable[], at: number): boolean =>
  words[at]?.form === 'military' && words[at - 1]?.upos === 'DET'

/** "Two weeks ago", "five years". */
function isUnlessCounted(words: readonly Mendable[], at: number): boolean {
  return words[at]!.upos !== 'NUM' || !times.test(words[at + 1]?.form.toLowerCase() ?? '')
}

/** Can a form be a past: only that ("tore"), or a participle as well ("buried")? */
export function pastOf({ xpos, upos }: Mendable, lower: string): 'past' | 'either' | undefined {
  if (upos === 'PROPN' || upos === 'PRON' || upos === 'NUM' || lower.includes('-')) return undefined
  const irregular = irregularLemmas.get(`${lower} VBD`)
  if (irregular !== undefined && irregular !== lower) return irregularLemmas.has(`${lower} VBN`) ? 'either' : 'past'
  return xpos === 'VBN' && lower.endsWith('ed') ? 'either' : undefined
}

/** The tree with the verb at the head of its clause. */
function reroot<T extends Mendable>(words: readonly T[], { clause, start, verb }: Lost): T[] {
  const mended = [...words]
  const set = (index: number, change: Partial<Mendable>): void => {
    mended[index] = { ...mended[index]!, ...change }
  }
  const old = words[clause]!
  const said = old.deprel === 'obj' || old.deprel.startsWith('nsubj')
  const deprel = isMarked(words, clause) ? 'advcl' : said ? 'ccomp' : old.deprel
  set(verb, { xpos: 'VBD', upos: 'VERB', head: old.head, deprel })
  const subject = subjectOf(words, start, verb)
  for (let at = start; at < words.length; at++) {
    if (at === verb) continue
    const { head, deprel, upos } = words[at]!
    const outside = at < verb ? head < start || head >= verb : head < verb && head >= start
    if (at === clause && at > verb) set(at, { head: verb, deprel: relationAfter(words, at) })
    else if (at === subject) set(at, { head: verb, deprel: 'nsubj' })
    else if (at < verb && outside) set(at, hostBefore(words, at, { start, verb, subject }))
    else if (at > verb && (outside || (head === clause && clause !== verb && isClausal(deprel, upos))))
      set(at, { head: verb, deprel: deprel === 'amod' || isNominal(words[at]) ? relationAfter(words, at) : deprel })
    else if (at > verb && head === verb && deprel === 'nmod') set(at, { deprel: 'obl' })
  }
  return mended
}

/** The head of what stands before the verb: of "a landslide triggered by rain", the landslide. */
function subjectOf(words: readonly Mendable[], start: number, verb: number): number {
  let subject = verb - 1
  while (subject > start && !isNominal(words[subject]) && !isMilitary(words, subject)) subject--
  for (let steps = start; steps < verb; steps++) {
    const { head } = words[subject]!
    if (head >= start && head < verb && isNominal(words[head])) {
      subject = head
      continue
    }
    // "A coach carrying children": the children are carried, the coach is what does it.
    if (head >= start && head < verb && words[head]?.deprel === 'acl' && words[head]!.head >= start) {
      subject = words[head]!.head
      continue
    }
    const before = chunkStart(words, start, subject) - 1
    if (before <= start || words[before]!.upos !== 'ADP') break
    let host = before - 1
    while (host > start && !isNominal(words[host])) host--
    if (!isNominal(words[host])) break
    subject = host
  }
  return subject
}

/** First word of the noun phrase that ends at `at`. */
function chunkStart(words: readonly Mendable[], start: number, at: number): number {
  let first = at
  while (first > start && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(words[first - 1]!.upos)) first--
  return first
}

/** What a word before the verb hangs on, whose head was lost. */
function hostBefore(
  words: readonly Mendable[],
  at: number,
  { start, verb, subject }: { readonly start: number; readonly verb: number; readonly subject: number },
): Partial<Mendable> {
  const { upos, deprel } = words[at]!
  if (isNominal(words[at]) && words[at + 1]?.upos !== 'NOUN' && words[at + 1]?.upos !== 'PROPN') {
    const [preposition, host] = [words[chunkStart(words, start, at) - 1], chunkStart(words, start, at) - 2]
    if (preposition?.upos !== 'ADP' || host < start) return { head: verb, deprel: 'obl' }
    return isNominal(words[host])
      ? { head: host, deprel: 'nmod' }
      : { head: words[host]!.upos === 'VERB' ? host : verb, deprel: 'obl' }
  }
  if (!/^(?:DET|ADJ|NUM|NOUN|PROPN|ADP|PART)$/.test(upos))
    return { head: verb, deprel: upos === 'VERB' ? 'advcl' : deprel }
  let end = at + 1
  while (end < verb && !isNominal(words[end])) end++
  while (end + 1 < verb && (words[end + 1]!.upos === 'NOUN' || words[end + 1]!.upos === 'PROPN')) end++
  return { head: end < verb ? end : subject, deprel: upos === 'NOUN' || upos === 'PROPN' ? 'compound' : deprel }
}

const relationAfter = (words: readonly Mendable[], at: number): string => (hasChild(words, at, /^case/) ? 'obl' : 'obj')

/** What hangs on the whole clause, and not on the noun that headed it. */
function isClausal(deprel: string, upos: string): boolean {
  return deprel === 'punct' || /^(?:advcl|parataxis|ccomp|xcomp)/.test(deprel) || (deprel === 'conj' && upos === 'VERB')
}

export function isTree(words: readonly Mendable[]): boolean {
  if (words.filter(({ head }) => head < 0).length !== 1) return false
  return words.every((_, index) => {
    let at = index
    for (let steps = 0; at >= 0; steps++) {
      if (steps > words.length) return false
      at = words[at]!.head
    }
    return true
  })
}

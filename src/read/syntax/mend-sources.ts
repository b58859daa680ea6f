/**
 * Who says what the sentence ends with? "Killing six people and wounding 14, two nurses and a driver said": the parse has the speakers for
 * more of those who were killed, and the saying has no subject, or the last of them alone. And "according to a nurse, Ali Demir, nine people
 * drowned" has the man drown.
 */
import { finiteTags, hasChild, isNominal, isTree, type Mendable, sayings } from './lost-verb.ts'

/** The words with the speakers behind the last comma as the subject of their saying, and a speaker's name as his; the same array where nothing is to mend. */
export function mendSources<T extends Mendable>(words: readonly T[]): readonly T[] {
  let mended = words
  for (const [saying, { form, xpos }] of words.entries()) {
    if (!sayings.has(form.toLowerCase()) || !finiteTags.has(xpos)) continue
    const tried = giveSources(mended, saying)
    if (tried !== undefined && isTree(tried)) mended = tried
  }
  for (const rule of [giveNames, givePosts]) {
    const named = rule(mended)
    if (named !== undefined && isTree(named)) mended = named
  }
  return mended
}

/** "According to Ali Demir, a police spokesman, nine people drowned": of two subjects, the post between commas is the speaker's. */
function givePosts<T extends Mendable>(words: readonly T[]): T[] | undefined {
  const post = words.findIndex(
    ({ upos, deprel, head }, at) =>
      upos === 'NOUN' && deprel.startsWith('nsubj') && head > at && subjectBehind(words, at) !== undefined,
  )
  const subject = post < 0 ? undefined : subjectBehind(words, post)
  const verb = words[post]?.head ?? -1
  const speaker = words.findIndex(
    ({ head, upos }, at) => at < post && head === verb && upos === 'PROPN' && isAccordingTo(words, at),
  )
  if (post < 0 || speaker < 0) return undefined
  const isBetween = words.slice(speaker + 1, post).filter(({ form }) => form === ',').length === 1
  if (!isBetween) return undefined
  return words.map((word, at) => {
    if (at === post) return { ...word, head: speaker, deprel: 'appos' }
    return at === subject ? { ...word, head: verb, deprel: words[post]!.deprel } : word
  })
}

/** The other subject of the same verb behind a subject and a comma, which the parse may have joined to it without an "and". */
function subjectBehind(words: readonly Mendable[], at: number): number | undefined {
  const { head } = words[at]!
  const isAnother = (word: Mendable, index: number): boolean =>
    (word.head === head && word.deprel.startsWith('nsubj')) ||
    (word.head === at && word.deprel === 'conj' && !hasChild(words, index, /^cc$/) && isAlone(words, at)) ||
    (word.head === at && word.deprel === 'appos' && word.upos === 'NOUN')
  const other = words.findIndex((word, index) => index > at && index < head && isAnother(word, index))
  return other > at && words.slice(at + 1, other).some(({ form }) => form === ',') ? other : undefined
}

const isAlone = (words: readonly Mendable[], at: number): boolean =>
  words.filter(({ head, deprel }) => head === at && deprel === 'conj').length === 1

/** "According to a nurse, Ali Demir, nine people drowned": the name between commas is the speaker's, and who stands behind it is the subject. */
function giveNames<T extends Mendable>(words: readonly T[]): T[] | undefined {
  const name = words.findIndex(
    ({ upos, deprel, head }, at) =>
      upos === 'PROPN' && deprel.startsWith('nsubj') && head > at && words[at - 1]?.form === ',',
  )
  const { head: verb = -1, deprel = '' } = words[name] ?? {}
  const speaker = words.findIndex(({ head }, at) => at < name && head === verb && isAccordingTo(words, at))
  const subject = words.findIndex(
    (word, at) =>
      at > name &&
      at < verb &&
      ((word.head === name && word.deprel === 'appos') || (word.head === verb && word.deprel.startsWith('nsubj'))),
  )
  if (speaker < 0 || subject < 0 || words[speaker]!.upos === 'PROPN' || words[subject]!.upos === 'PROPN')
    return undefined
  return words.map((word, at) => {
    if (at === name) return { ...word, head: speaker, deprel: 'appos' }
    return at === subject ? { ...word, head: verb, deprel } : word
  })
}

const isAccordingTo = (words: readonly Mendable[], noun: number): boolean =>
  words.some(({ form, head }, at) => head === noun && at < noun && /^according$/i.test(form))

function giveSources<T extends Mendable>(words: readonly T[], saying: number): T[] | undefined {
  const comma = commaBefore(words, saying)
  if (comma < 0 || comma + 1 === saying || !isPhrase(words.slice(comma + 1, saying))) return undefined
  const said = saidBefore(words, saying, comma)
  const isElsewhere = ({ head, deprel }: Mendable, at: number): boolean =>
    at < comma && head === saying && deprel.startsWith('nsubj')
  if (said < 0 || words.some(isElsewhere)) return undefined
  const tops = words.flatMap(({ head }, at) =>
    at > comma && at < saying && isNominal(words[at]) && (head <= comma || head >= saying) ? [at] : [],
  )
  const [first = -1] = tops
  if (first < 0 || tops.every((at) => words[at]?.head === saying)) return undefined
  if (tops.some((at) => words[at]!.head > saying || !/^(?:conj|nsubj|appos|obj|nmod|obl)/.test(words[at]!.deprel)))
    return undefined
  const isRoot = words[said]!.head < 0
  return words.map((word, at) => {
    if (at === said && isRoot) return { ...word, head: saying, deprel: 'ccomp' }
    if (at === saying && isRoot) return { ...word, head: -1, deprel: 'root' }
    if (at === first) return { ...word, head: saying, deprel: 'nsubj' }
    if (tops.includes(at)) return { ...word, head: first, deprel: 'conj' }
    return at === comma && word.head > comma ? { ...word, head: saying } : word
  })
}

/** The comma that the speakers begin behind; "the governor, Oleh Orlov, told reporters" has two more for the name. */
function commaBefore(words: readonly Mendable[], saying: number): number {
  const before = (end: number): number => words.findLastIndex(({ form }, at) => at < end && form === ',')
  const last = before(saying)
  const opening = before(last)
  const isName =
    last === saying - 1 &&
    opening >= 0 &&
    opening < last - 1 &&
    words.slice(opening + 1, last).every(({ upos }) => upos === 'PROPN')
  return isName ? before(opening) : last
}

/** The verb of what is said, which the parse may have coordinated with the saying. */
function saidBefore(words: readonly Mendable[], saying: number, comma: number): number {
  const { head, deprel } = words[saying]!
  const isAlone =
    deprel === 'conj' && head < comma && words[head]!.head < 0 && !hasChild(words, saying, /^(?:nsubj|cc)/)
  if (isAlone) return words[head]!.upos === 'VERB' ? head : -1
  return words.findIndex(
    (word, at) =>
      at < comma && word.head === saying && word.upos === 'VERB' && /^(?:ccomp|parataxis)/.test(word.deprel),
  )
}

/** Nouns with what hangs on them: no verb of their own, and nothing that only goes on. */
function isPhrase(words: readonly Mendable[]): boolean {
  const { upos = '', form = '' } = words[0] ?? {}
  if (/^(?:CCONJ|SCONJ|ADP|ADV|PRON|PUNCT)$/.test(upos) && !/^(?:some|several|one|both)$/i.test(form)) return false
  return words.every(({ upos, xpos }) => upos !== 'AUX' && upos !== 'SCONJ' && !finiteTags.has(xpos))
}

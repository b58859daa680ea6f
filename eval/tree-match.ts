/**
 * Which words, tags and arcs of a text are right? As in the CoNLL 2018 shared task
 * (https://universaldependencies.org/conll18/evaluation.html): words are aligned by their place in the text, sentences have
 * to begin and end at the same words, and a relation is compared in its universal part.
 */
import type { Span } from '../src/model/index.ts'
import type { Matches } from './figure.ts'
import type { Miss } from './task.ts'

/** A word of either side; `head` is an index in its sentence, -1 for the root. */
export interface TreeWord extends Span {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly head: number
  readonly deprel: string
}

export type Trees = readonly (readonly TreeWord[])[]

const columns = ['sentences', 'words', 'upos', 'xpos', 'uas', 'las', 'lemma'] as const
export type TreeColumn = (typeof columns)[number]

interface Sums {
  gold: number
  found: number
  right: number
}

export interface TreeScores {
  readonly sums: Readonly<Record<TreeColumn, Sums>>
  readonly misses: Miss[]
}

export function newTreeScores(): TreeScores {
  const entries = columns.map((column): [TreeColumn, Sums] => [column, { gold: 0, found: 0, right: 0 }])
  return { sums: Object.fromEntries(entries) as Record<TreeColumn, Sums>, misses: [] }
}

/** One column's sums as matches: words are aligned one to one. */
export function matchesOf({ sums }: TreeScores, column: TreeColumn): Matches {
  const { gold, found, right } = sums[column]
  return { gold, found, right, recalled: right }
}

interface GoldWord {
  readonly word: TreeWord
  /** Where its head stands, or `root`. */
  readonly head: string
}

const universal = (relation: string): string => relation.split(':')[0] ?? relation
const placeOf = ({ start, end }: Span): string => `${start} ${end}`

function headOf(sentence: readonly TreeWord[], { head }: TreeWord): string {
  const word = sentence[head]
  return word === undefined ? 'root' : placeOf(word)
}

function rangeOf(sentence: readonly TreeWord[]): string {
  return `${sentence[0]?.start} ${sentence.at(-1)?.end}`
}

/** Adds the comparison of one document, named `where`. */
export function compareTrees(gold: Trees, found: Trees, where: string, scores: TreeScores): void {
  const { sums } = scores
  const ranges = new Set(gold.map(rangeOf))
  sums.sentences.gold += gold.length
  sums.sentences.found += found.length
  sums.sentences.right += found.filter((sentence) => ranges.has(rangeOf(sentence))).length
  const goldWords = new Map<string, GoldWord>()
  for (const sentence of gold)
    for (const word of sentence) goldWords.set(placeOf(word), { word, head: headOf(sentence, word) })
  const [goldCount, foundCount] = [countWords(gold), countWords(found)]
  for (const column of columns.slice(1)) {
    sums[column].gold += goldCount
    sums[column].found += foundCount
  }
  for (const sentence of found) {
    for (const word of sentence) {
      const match = goldWords.get(placeOf(word))
      if (match !== undefined) compareWord(sentence, word, match, { where, scores })
      else scores.misses.push({ cause: 'word split wrongly', words: word.form, where, detail: around(sentence, word) })
    }
  }
}

const countWords = (trees: Trees): number => trees.reduce((sum, sentence) => sum + sentence.length, 0)

function compareWord(
  sentence: readonly TreeWord[],
  word: TreeWord,
  { word: gold, head }: GoldWord,
  { where, scores }: { readonly where: string; readonly scores: TreeScores },
): void {
  const { sums, misses } = scores
  const miss = (cause: string, detail = around(sentence, word)): void =>
    void misses.push({ cause, words: word.form.toLowerCase(), where, detail })
  sums.words.right += 1
  if (word.upos === gold.upos) sums.upos.right += 1
  else miss(`UPOS ${gold.upos} read as ${word.upos}`)
  if (word.xpos === gold.xpos) sums.xpos.right += 1
  if (gold.lemma === '_' || word.lemma === gold.lemma) sums.lemma.right += 1
  else miss(`lemma of ${gold.upos}`, `${word.form}: ${word.lemma}, not ${gold.lemma}`)
  if (headOf(sentence, word) !== head) {
    miss(`head of ${universal(gold.deprel)}`)
    return
  }
  sums.uas.right += 1
  if (universal(word.deprel) === universal(gold.deprel)) sums.las.right += 1
  else miss(`relation ${universal(gold.deprel)} read as ${universal(word.deprel)}`)
}

/** Words shown on each side of one that is not right. */
const shown = 4

function around(sentence: readonly TreeWord[], word: TreeWord): string {
  const at = sentence.indexOf(word)
  const words = sentence.slice(Math.max(0, at - shown), at + shown + 1)
  return words.map((other) => (other === word ? `[${other.form}]` : other.form)).join(' ')
}

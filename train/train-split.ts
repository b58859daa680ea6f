/** What does the sentence splitter learn from? Every place where a sentence could end, in the treebanks' raw text. */
import type { Part } from '../src/read/syntax/archive.ts'
import { newFeatures } from '../src/read/syntax/linear.ts'
import { advanceRun, couldEnd, describeWords, endFeatures, mustEnd, type Run } from '../src/read/syntax/split.ts'
import type { TreeDocument } from './conllu.ts'
import { type Decision, learnLinear } from './learn-linear.ts'
import type { Random } from './random.ts'

const tableBits = 17
const epochs = 8
/** A word is small in running text when at least this share of its uses inside sentences is, of three or more. */
const smallShare = 0.6
/** Weight of decisions from copies without case. */
const copyWeight = 0.5

export function smallWords(documents: readonly TreeDocument[]): Set<string> {
  const counts = new Map<string, [number, number]>()
  for (const document of documents) {
    for (const sentence of document.sentences) {
      for (const word of sentence.words.slice(1)) {
        if (!/^\p{L}/u.test(word.form)) continue
        const lower = word.form.toLowerCase()
        const count = counts.get(lower) ?? [0, 0]
        count[word.form === lower ? 0 : 1]++
        counts.set(lower, count)
      }
    }
  }
  return new Set(
    [...counts]
      .filter(([, [small, large]]) => small + large >= 3 && small >= smallShare * (small + large))
      .map(([word]) => word)
      .sort(),
  )
}

export function learnSplit(documents: readonly TreeDocument[], random: Random): Map<string, Part> {
  const small = smallWords(documents)
  const decisions: Decision[] = []
  for (const document of documents) {
    addDecisions(document, document.text, small, 1, decisions)
    addDecisions(document, document.text.toLowerCase(), small, copyWeight, decisions)
    addDecisions(document, document.text.toUpperCase(), small, copyWeight / 2, decisions)
  }
  return new Map<string, Part>([
    ['split/weights', learnLinear(decisions, { bits: tableBits, epochs, random })],
    ['split/small', [...small]],
  ])
}

function addDecisions(
  document: TreeDocument,
  text: string,
  small: ReadonlySet<string>,
  weight: number,
  into: Decision[],
): void {
  if (text.length !== document.text.length) return
  const all = document.sentences.flatMap((sentence) => sentence.words)
  const lasts = new Set(document.sentences.map((sentence) => sentence.words[sentence.words.length - 1]!))
  const words = describeWords(
    text,
    all.map((word) => word.start),
    all.map((word) => word.end),
    small,
  )
  const features = newFeatures()
  let run: Run = { length: 0, quotes: 0, brackets: 0 }
  for (const [i, word] of all.entries()) {
    advanceRun(words, i, run)
    const last = lasts.has(word)
    if (i + 1 < all.length && !mustEnd(words, i) && couldEnd(words, i)) {
      endFeatures(words, i, run, features)
      into.push({ ids: features.ids.slice(0, features.count), yes: last, weight })
    }
    if (last) run = { length: 0, quotes: 0, brackets: 0 }
  }
}

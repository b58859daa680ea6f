/** What does the word splitter learn from? Every place where words may meet in the treebanks' raw text. */

import type { Part } from '../src/read/syntax/archive.ts'
import { newFeatures } from '../src/read/syntax/linear.ts'
import { nextChunk, seamFeatures, visitSeams } from '../src/read/syntax/tokens.ts'
import type { TreeDocument } from './conllu.ts'
import { type Decision, learnLinear } from './learn-linear.ts'
import type { Random } from './random.ts'

const tableBits = 16
const epochs = 6
/** A run of letters is always split when at least this share of its uses is, and it was seen twice. */
const seamShare = 0.8

export function learnTokens(documents: readonly TreeDocument[], random: Random): Map<string, Part> {
  const seams = learnSeams(documents)
  const decisions: Decision[] = []
  const features = newFeatures()
  for (const document of documents) {
    const begins = new Set(document.sentences.flatMap((sentence) => sentence.words.map((word) => word.start)))
    for (let chunk = nextChunk(document.text, 0); chunk !== undefined; chunk = nextChunk(document.text, chunk.end)) {
      const current = chunk
      visitSeams(document.text, current, seams, (at, fixed) => {
        if (fixed) return
        seamFeatures(document.text, at, current, features)
        decisions.push({ ids: features.ids.slice(0, features.count), yes: begins.has(at) })
      })
    }
  }
  const lines = [...seams].map(([word, parts]) => `${word} ${parts.join(' ')}`)
  return new Map<string, Part>([
    ['tokens/weights', learnLinear(decisions, { bits: tableBits, epochs, random })],
    ['tokens/seams', lines],
  ])
}

function learnSeams(documents: readonly TreeDocument[]): Map<string, number[]> {
  const split = new Map<string, Map<string, number>>()
  const whole = new Map<string, number>()
  for (const document of documents) {
    for (const sentence of document.sentences) {
      for (const [index, word] of sentence.words.entries()) {
        whole.set(word.form.toLowerCase(), (whole.get(word.form.toLowerCase()) ?? 0) + 1)
        const next = sentence.words[index + 1]
        if (next === undefined || next.start !== word.end || !/^\p{L}+$/u.test(word.form + next.form)) continue
        const key = (word.form + next.form).toLowerCase()
        const ways = split.get(key) ?? new Map<string, number>()
        const way = `${word.form.length} ${next.form.length}`
        ways.set(way, (ways.get(way) ?? 0) + 1)
        split.set(key, ways)
      }
    }
  }
  const seams = new Map<string, number[]>()
  for (const [key, ways] of [...split].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const [way = '', count = 0] = [...ways].sort((a, b) => b[1] - a[1])[0] ?? []
    if (count >= 2 && count / (count + (whole.get(key) ?? 0)) >= seamShare) seams.set(key, way.split(' ').map(Number))
  }
  return seams
}

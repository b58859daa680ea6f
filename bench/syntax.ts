/**
 * How fast is the language core, beside the two JavaScript readers that people use?
 *
 * One core, one process, the same news for all, rounds interleaved; the median round counts. Ours gives sentences, words,
 * tags, lemmas, parse and names; wink-nlp and compromise sentences and tags. Each is measured in its own words, which differ
 * by a few per cent.
 */
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import { loadSyntaxModels } from '../src/knowledge/index.ts'
import { annotate } from '../src/read/syntax/index.ts'

interface WordReader {
  readonly name: string
  /** Reads one text and answers how many words it has. */
  readonly read: (text: string) => number
}

export interface SyntaxSpeed {
  readonly reader: string
  /** Of one round. */
  readonly words: number
  /** The median round's. */
  readonly wordsPerSecond: number
  readonly bestWordsPerSecond: number
}

export interface SyntaxMeasured {
  /** How long our model took to load. */
  readonly loadMs: number
  readonly readers: readonly SyntaxSpeed[]
}

/** Measures all readers on the texts. */
export function measureSyntax(texts: readonly string[], rounds: number): SyntaxMeasured {
  const started = performance.now()
  const models = loadSyntaxModels()
  const loadMs = Math.round(performance.now() - started)
  const wink = winkNlp(model, ['sbd', 'pos'])
  const readers: readonly WordReader[] = [
    {
      name: 'tocsin, all layers',
      read: (text) => annotate(text, models).value.sentences.reduce((sum, { tokens }) => sum + tokens.length, 0),
    },
    { name: 'wink-nlp, tags', read: (text) => wink.readDoc(text).tokens().out(wink.its.pos).length },
    { name: 'compromise, tags', read: (text) => compromise(text).terms().out('tags').length },
  ]
  return { loadMs, readers: race(readers, texts, rounds) }
}

function race(readers: readonly WordReader[], texts: readonly string[], rounds: number): SyntaxSpeed[] {
  const measured = readers.map(({ name, read }) => ({ name, read, words: 0, speeds: [] as number[] }))
  for (let round = 0; round < rounds; round += 1) {
    for (const reader of measured) {
      const started = performance.now()
      reader.words = texts.reduce((sum, text) => sum + reader.read(text), 0)
      reader.speeds.push((reader.words / (performance.now() - started)) * 1000)
    }
  }
  return measured.map(({ name, words, speeds }) => {
    const sorted = speeds.sort((a, b) => a - b).map(Math.round)
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0
    return { reader: name, words, wordsPerSecond: median, bestWordsPerSecond: sorted.at(-1) ?? 0 }
  })
}

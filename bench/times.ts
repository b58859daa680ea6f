/**
 * How well and how fast are times read, beside the three JavaScript readers that people use? TimeBank's texts, one process, one
 * core. Quality is TempEval-3's on all of them; speed is that of the median round on the first of them, rounds interleaved.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GoldDocument } from '../eval/task.ts'
import { type GoldTime, parseTimeMl, scoreTimes } from '../eval/timex.ts'
import { loadSyntaxModels } from '../src/knowledge/index.ts'
import type { Reading, Time } from '../src/model/index.ts'
import { makeReport } from '../src/read/index.ts'
import { annotate } from '../src/read/syntax/index.ts'
import { findTimes } from '../src/read/time/index.ts'
import { type TokenizedText, tokenizeReport } from '../src/read/token/index.ts'
import { countTokens } from './text-set.ts'
import { type TimePeer, timePeers } from './time-peer.ts'

/** Texts of one round: the slowest reader takes ten seconds for so many. */
const textsMax = 15

export const timesFolder = 'timex/TimeBank'

export interface TimesMeasured {
  readonly reader: string
  readonly strictF1: number
  readonly relaxedF1: number
  readonly valueF1: number
  readonly textsPerSecond: number
  readonly tokensPerSecond: number
  /** Texts that a reader threw on; it gets no times for them. */
  readonly crashes: number
}

interface Measured extends TimePeer {
  crashes: number
  readonly seconds: number[]
}

export function measureTimes(data: string, rounds: number): TimesMeasured[] {
  const folder = join(data, timesFolder)
  const documents = readdirSync(folder)
    .filter((file) => file.endsWith('.tml'))
    .sort()
    .map((file) => parseTimeMl(readFileSync(join(folder, file), 'utf8'), file))
  const readers = [...ours(documents), ...timePeers.map((make) => make())].map(
    (peer): Measured => ({ ...peer, crashes: 0, seconds: [] }),
  )
  const scores = readers.map((reader) => scoreReader(reader, documents))
  const timed = documents.slice(0, textsMax)
  for (let round = 0; round < rounds; round += 1) {
    for (const reader of readers) {
      const started = performance.now()
      for (const { input } of timed) readSafely(reader, input)
      reader.seconds.push((performance.now() - started) / 1000)
    }
  }
  const tokens = timed.reduce((sum, { input }) => sum + countTokens(input.text), 0)
  return readers.map(({ name, crashes, seconds }, at) => {
    const median = seconds.toSorted((a, b) => a - b)[Math.floor(seconds.length / 2)] ?? Number.NaN
    const speed = { textsPerSecond: Math.round(timed.length / median), tokensPerSecond: Math.round(tokens / median) }
    return { reader: name, ...(scores[at] ?? noScore), ...speed, crashes }
  })
}

const noScore = { strictF1: 0, relaxedF1: 0, valueF1: 0 }

/** The stage on words that are there already, and the whole way from the bare text. */
function ours(documents: readonly GoldDocument<readonly GoldTime[]>[]): TimePeer[] {
  const models = loadSyntaxModels()
  const tokenize = (text: string): TokenizedText => {
    const report = makeReport({ text })
    return tokenizeReport({ ...report, language: 'en' }, annotate(report.text, models).value)
  }
  const ready = new Map(documents.map(({ input }) => [input.text, tokenize(input.text)]))
  return [
    { name: 'tocsin', read: (text, published) => findTimes(tokenize(text), published).value },
    {
      name: 'tocsin, words ready',
      read: (text, published) => findTimes(ready.get(text) ?? tokenize(text), published).value,
    },
  ]
}

function readSafely(reader: Measured, input: { text: string; published?: string }): readonly Time[] {
  try {
    return reader.read(input.text, input.published ?? '')
  } catch {
    return []
  }
}

function scoreReader(reader: Measured, documents: readonly GoldDocument<readonly GoldTime[]>[]): typeof noScore {
  const pairs = documents.map((document) => {
    try {
      return { document, times: reader.read(document.input.text, document.input.published ?? '') }
    } catch {
      reader.crashes += 1
      return { document, times: [] }
    }
  })
  const { figures } = scoreTimes(
    pairs.map(({ document, times }) => ({ document, reading: { times } as unknown as Reading })),
  )
  const of = (name: string): number => figures.find((figure) => figure.name === name)?.value ?? 0
  return { strictF1: of('strictF1'), relaxedF1: of('relaxedF1'), valueF1: of('valueF1') }
}

/** What runs in the reader's thread? One text comes in, its reading goes out; the knowledge is loaded once. */
import { parentPort, workerData } from 'node:worker_threads'
import { loadKnowledge } from '../../knowledge/index.ts'
import type { ReportInput } from '../../model/index.ts'
import { makeReport, readReport } from '../../read/index.ts'
import type { ReaderAnswer, ReaderOptions } from './reader.ts'

const { actors, reading } = workerData as ReaderOptions
const knowledge = loadKnowledge(undefined, { actors })

parentPort?.on('message', (input: ReportInput) => parentPort?.postMessage(answerTo(input)))

function answerTo(input: ReportInput): ReaderAnswer {
  try {
    return { reading: readReport(makeReport(input), knowledge, reading) }
  } catch (error) {
    return { error: `the text could not be read because of a fault of the program: ${String(error)}` }
  }
}

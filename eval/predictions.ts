/** Who reads? The reader itself, or a file of readings that were made elsewhere, one JSON object a line, by `report.ref`. */
import { readFileSync } from 'node:fs'
import { loadKnowledge } from '../src/knowledge/index.ts'
import type { Reading, ReportInput } from '../src/model/index.ts'
import { makeReport, readReport } from '../src/read/index.ts'
import type { TaskRequest } from './task.ts'
import { UsageError } from './usage-error.ts'

type Read = TaskRequest['read']

export function ownReader(): Read {
  const knowledge = loadKnowledge()
  return (input) => readReport(makeReport(input), knowledge)
}

/**
 * Readings from a file. A document that is not in it counts as one in which nothing was found; a reading of another text
 * is an error, because its offsets would mean nothing.
 */
export function predictedReader(path: string): Read {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const byRef = new Map(
    lines.map((line) => JSON.parse(line) as Reading).map((reading) => [reading.report.ref, reading]),
  )
  return (input) => {
    const reading = byRef.get(input.ref) ?? emptyReading(input)
    if (reading.text !== input.text)
      throw new UsageError(`the prediction for ${input.ref} is a reading of another text`)
    return reading
  }
}

export function emptyReading({ text, ref }: ReportInput): Reading {
  return {
    schema: 'tocsin/reading/1',
    report: { id: '', ...(ref === undefined ? {} : { ref }), language: 'und', credits: [] },
    text,
    sentences: [],
    names: [],
    times: [],
    places: [],
    parties: [],
    attributions: [],
    events: [],
    tallies: [],
    warnings: [],
    because: [],
  }
}

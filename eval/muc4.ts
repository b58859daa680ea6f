/**
 * How well are the incidents of a dispatch found, with perpetrators, targets, victims and weapons? MUC-4, as the field scores it
 * today (role fillers, templates) and as the conference did (its own slots).
 *
 * `--predictions FILE` writes what was found, as the scorers of GRIT (`pred_extracts`) and of GTT (`pred_templates`) read it: one
 * object by document, named by GRIT's number (TST1-MUC3-0042 is 10042); `--readings FILE` scores readings that were made elsewhere.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { loadKnowledge } from '../src/knowledge/index.ts'
import { annotateReport, makeReport } from '../src/read/index.ts'
import { tokenizeReport } from '../src/read/token/index.ts'
import { findIncidents } from './muc4-adapter.ts'
import { loadMuc, type MucDocument } from './muc4-data.ts'
import type { FoundDocument } from './muc4-found.ts'
import { scoreMuc } from './muc4-score.ts'
import { loadWeights } from './muc4-weights.ts'
import type { Task, TaskRequest } from './task.ts'
import { UsageError } from './usage-error.ts'

const folder = 'muc4'

/** Each part whole, and dev in halves of which only the open one is looked at. */
const splits = ['dev', 'open', 'aside', 'train', 'test'] as const

export const muc4: Task = {
  name: 'muc4',
  measures: 'incidents: role fillers (CEAF-REE), templates and slots on MUC-4',
  needs: [`${folder}/dev.json`],
  source: 'https://github.com/brendano/muc4_proc and https://github.com/xinyadu/grit_doc_event_entity',
  splits,
  inputs: (request) => load(request).map(({ input }) => input),
  run: (request) => scoreMuc(findAll(request)),
  predict: (request) =>
    JSON.stringify(
      Object.fromEntries(
        findAll(request).map(({ document, found }) => [numberOf(document.input.ref), predictionOf(document, found)]),
      ),
    ),
}

function load({ data, split = 'dev' }: Omit<TaskRequest, 'read'>): MucDocument[] {
  const half = split === 'open' || split === 'aside' ? split : undefined
  const part = half === undefined ? split : 'dev'
  const file = join(data, folder, `${part}.json`)
  if (!existsSync(file)) throw new UsageError(`${file} is not there`)
  return loadMuc(join(data, folder), part, half)
}

function findAll(request: TaskRequest): { document: MucDocument; found: FoundDocument }[] {
  const knowledge = loadKnowledge()
  const weights = loadWeights()
  return load(request).map((document) => {
    const report = makeReport({ ...document.input, language: 'en' })
    const tokenized = tokenizeReport(report, annotateReport(report, knowledge).value)
    return { document, found: findIncidents(request.read(document.input), tokenized, weights) }
  })
}

/** The number by which the published scorers name a document, its own name where it is of another series. */
export function numberOf(docid: string): string {
  const [, series, number] = /^[A-Z]+(\d)-[A-Z0-9]+-(\d+)$/.exec(docid) ?? []
  return series === undefined ? docid : String(Number(series) * 10_000 + Number(number))
}

function predictionOf({ input }: MucDocument, { fillers, templates }: FoundDocument): object {
  return {
    docid: input.ref,
    pred_extracts: fillers,
    pred_templates: templates.map(({ type, fillers: own }) => ({ incident_type: type.toLowerCase(), ...own })),
    pred_slots: templates.map(({ fillers: _fillers, ...slots }) => slots),
  }
}

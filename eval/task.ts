/**
 * What is a task of the evaluation? A public data set, read in its original format, and the field's own measure of what
 * the reader makes of it. Adding one is a file here and a row in `tasks.ts`.
 */
import type { Reading, ReportInput } from '../src/model/index.ts'

/** One number. Scores are per cent, higher is better, and have floors; details are per cent without; counts are counts. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly kind: 'score' | 'detail' | 'count'
}

/** One thing that was not right. Misses are grouped by `cause`, then by `words`, and the most frequent are shown. */
export interface Miss {
  /** What went wrong, the same few words for all of a kind: `missed`, `wrong value`. */
  readonly cause: string
  /** What it went wrong on, in the form in which it repeats. */
  readonly words: string
  /** The document. */
  readonly where: string
  /** What was expected and what was read, with a little of the text. */
  readonly detail: string
}

export interface Scored {
  readonly figures: readonly Figure[]
  readonly misses: readonly Miss[]
}

export interface TaskRequest {
  /** The folder with the data sets. */
  readonly data: string
  /** One of `splits`; all of them where it is left out. */
  readonly split: string | undefined
  /** Reads one report, by the reader or out of a file of predictions; `ref` names the document. */
  readonly read: (input: ReportInput & { readonly ref: string }) => Reading
}

export interface Task {
  readonly name: string
  /** One line. */
  readonly measures: string
  /** Files and folders under the data folder that the task reads; their bytes are what a floor is pinned to. */
  readonly needs: readonly string[]
  /** Where a person can get the data. */
  readonly source: string
  readonly splits: readonly string[]
  /** The texts as the reader is given them, for a system that is run elsewhere. Tasks that are not about readings have none. */
  readonly inputs?: (request: Omit<TaskRequest, 'read'>) => readonly ReportInput[]
  readonly run: (request: TaskRequest) => Scored | Promise<Scored>
  /** What was found, in the form in which the field's own scorer reads it; for tasks that have one. */
  readonly predict?: (request: TaskRequest) => string
}

/** A text with what a person marked in it. */
export interface GoldDocument<Gold> {
  readonly input: ReportInput & { readonly ref: string }
  readonly gold: Gold
}

/** A task that compares readings with gold documents: how to load those, and how to score pairs of the two. */
export function readingTask<Gold>(
  task: Omit<Task, 'run' | 'inputs'> & {
    readonly load: (request: Omit<TaskRequest, 'read'>) => readonly GoldDocument<Gold>[]
    readonly score: (pairs: readonly { document: GoldDocument<Gold>; reading: Reading }[]) => Scored
  },
): Task {
  const { load, score, ...about } = task
  return {
    ...about,
    inputs: (request) => load(request).map(({ input }) => input),
    run: (request) => score(load(request).map((document) => ({ document, reading: request.read(document.input) }))),
  }
}

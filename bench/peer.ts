/** Who is measured? Tocsin, and whoever is put beside it: a reader is a name and a function. */
import { loadKnowledge } from '../src/knowledge/index.ts'
import { makeReport, readReport } from '../src/read/index.ts'
import { extractReport } from '../src/read/report/index.ts'
import type { BenchText } from './text-set.ts'

export interface Peer {
  readonly name: string
  /** Reads one text whole and answers what it was taken for: the text itself, or the body of the page. */
  readonly read: (text: BenchText) => string
}

/** Knowledge is loaded before the clock starts, as it is once in a run of the command. */
function tocsin(): Peer {
  const knowledge = loadKnowledge()
  return {
    name: 'tocsin',
    read: ({ kind, content, ref }) => {
      const page = kind === 'page' ? (extractReport(content) ?? { text: '' }) : { text: content }
      const report = makeReport({ ...page, ref })
      readReport(report, knowledge)
      return report.text
    },
  }
}

export const peers: readonly (() => Peer)[] = [tocsin]

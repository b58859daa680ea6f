/** How does the page ask the reader that runs beside it? The thread starts with the first question, and ends with the page. */
import { signal } from '@preact/signals'
import type { Reading } from '../contract.ts'
import type { Answer, ReportText, Request } from './protocol.ts'

export type { ReportText } from './protocol.ts'

/** Bytes of the model and the gazetteer that were fetched. */
export const loadedBytes = signal(0)

type Wanted = Request extends infer R ? (R extends Request ? Omit<R, 'number'> : never) : never

interface Waiting {
  readonly done: (answer: Answer) => void
  readonly failed: (problem: { readonly title: string; readonly detail?: string }) => void
}

let worker: Worker | undefined
let last = 0
const waiting = new Map<number, Waiting>()

function start(): Worker {
  const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.kind === 'loading') loadedBytes.value = data.bytes
    else {
      const own = waiting.get(data.number)
      waiting.delete(data.number)
      if (data.kind === 'failed') own?.failed({ title: 'It could not be read here', detail: data.says })
      else own?.done(data)
    }
  })
  started.addEventListener('error', () => {
    for (const { failed } of waiting.values()) failed({ title: 'The reader could not be started in this browser' })
    waiting.clear()
    worker = undefined
  })
  return started
}

function ask(wanted: Wanted): Promise<Answer> {
  worker ??= start()
  last += 1
  const number = last
  const answer = new Promise<Answer>((done, failed) => {
    waiting.set(number, { done, failed })
  })
  worker.postMessage({ ...wanted, number } as Request)
  return answer
}

/** The report in a file of text, HTML or PDF. @throws Problem */
export async function extractHere(name: string, bytes: ArrayBuffer): Promise<ReportText> {
  const answer = await ask({ kind: 'extract', name, bytes })
  return answer.kind === 'extracted' ? answer.report : { text: '' }
}

/** Reads a report in this browser. @throws Problem */
export async function readHere(report: ReportText): Promise<Reading> {
  const answer = await ask({ kind: 'read', report })
  if (answer.kind === 'read') return answer.reading
  throw { title: 'It could not be read here' }
}

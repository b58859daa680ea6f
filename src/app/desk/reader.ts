/**
 * How is a text read while everyone else is being answered? In a thread of its own, one at a time, with a bound on the queue
 * and on the time; the thread is started for the first text, and replaced where a text takes too long.
 */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Reading, ReportInput } from '../../model/index.ts'
import { Failure, limits } from '../../model/index.ts'
import type { ReadingOptions } from '../../read/index.ts'

export interface Reader {
  /** Throws `request/busy` where too many wait, `input/too-large`, or `input/reader`. */
  read(input: ReportInput): Promise<Reading>
  close(): Promise<void>
}

export interface ReaderOptions {
  /** Path of a user's own file of actors. */
  readonly actors?: string
  readonly reading?: ReadingOptions
}

/** What the thread answers. */
export type ReaderAnswer = { readonly reading: Reading } | { readonly error: string }

/** Source in a checkout, compiled in the package. */
const program = new URL(`./reader-thread.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url)

export function openReader(options: ReaderOptions): Reader {
  let worker: Worker | undefined
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  const stop = async (): Promise<void> => {
    const stopped = worker
    worker = undefined
    await stopped?.terminate()
  }
  const ask = async (input: ReportInput): Promise<Reading> => {
    worker ??= new Worker(program, { workerData: options })
    const timeout = AbortSignal.timeout(limits.readTimeoutMs)
    worker.postMessage(input)
    const answer = await answerOf(worker, timeout).catch(async (error: unknown) => {
      await stop()
      const message = timeout.aborted ? 'the text takes too long to read' : `the reader failed: ${String(error)}`
      throw new Failure('input/reader', message, { cause: error })
    })
    if ('error' in answer) throw new Failure('input/reader', answer.error)
    return answer.reading
  }
  return {
    async read(input) {
      if (input.text.length + (input.title?.length ?? 0) > limits.requestTextCharsMax)
        throw new Failure(
          'input/too-large',
          `a text has at most ${limits.requestTextCharsMax} characters here; \`tocsin read\` takes longer ones`,
        )
      if (waiting >= limits.readQueueMax)
        throw new Failure('request/busy', `${waiting} texts wait to be read; try again in a few seconds`)
      waiting += 1
      const own = last
        .then(() => ask(input))
        .finally(() => {
          waiting -= 1
        })
      last = own.catch(() => undefined)
      return own
    },
    close: stop,
  }
}

/** The thread's next message; rejects where it fails, ends, or takes longer than the signal allows. */
async function answerOf(worker: Worker, signal: AbortSignal): Promise<ReaderAnswer> {
  const ended = once(worker, 'exit', { signal }).then(() => Promise.reject(new Error('the thread ended')))
  const [answer] = await Promise.race([once(worker, 'message', { signal }), ended])
  // The losing promise rejects when the thread ends at last, which nobody waits for.
  ended.catch(() => undefined)
  return answer as ReaderAnswer
}

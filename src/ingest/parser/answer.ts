/** How does a worker's process answer, and when does it end itself? */
import { Worker } from 'node:worker_threads'
import type { Answer, Question } from './index.ts'

/** How often memory is looked at, in milliseconds. */
const watchMs = 100

/** Looks at the process from a thread of its own, which goes on where the parser loops. */
const watcher = `
  const { workerData } = require('node:worker_threads')
  setInterval(() => {
    if (process.memoryUsage.rss() > workerData.most || process.ppid !== workerData.parent) process.kill(process.pid, 'SIGKILL')
  }, ${watchMs})
`

/**
 * Says that it is ready, and answers what the process that started this one asks, one question after the other, until it is
 * gone or this one has more memory than its first argument says, in bytes.
 */
export function answerQuestions(answerTo: (question: Question) => Answer | Promise<Answer>): void {
  const most = Number(process.argv[2])
  new Worker(watcher, { eval: true, workerData: { most, parent: process.ppid } }).unref()
  // Whoever interrupts the command interrupts this one too; the command says when it is over.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
  process.on('disconnect', () => process.exit())
  process.on('message', async (question: Question) => process.send?.(await answerTo(question)))
  process.send?.('ready')
}

/** How does a person see that it goes on? A bar on a terminal; elsewhere a line now and then, so that a log stays readable. */
import { createRequire } from 'node:module'
import { numberText } from '../render/figure/index.ts'
import { note } from './output.ts'

export interface Counts {
  readonly added: number
  readonly known: number
  readonly failed: number
}

export interface Progress {
  update(counts: Counts): void
  /** A line above the bar. */
  say(line: string): void
  stop(): void
}

/** With the counts beside it, a line fits a terminal of 80 columns. */
const BAR_COLUMNS = 20
/** Without a terminal, a line after this long. */
const QUIET_MS = 10_000

/** `total` is how many reports there are, where that is known. */
export function startProgress(total: number | undefined): Progress {
  return process.stderr.isTTY ? bar(total) : sparseLines()
}

function sparseLines(): Progress {
  let lastAt = performance.now()
  return {
    update: (counts) => {
      if (performance.now() - lastAt < QUIET_MS) return
      lastAt = performance.now()
      note(countsText(counts))
    },
    say: note,
    stop: () => {},
  }
}

export function countsText({ added, known, failed }: Counts): string {
  return `${numberText(added)} added, ${numberText(known)} already there, ${numberText(failed)} failed`
}

function bar(total: number | undefined): Progress {
  // A CommonJS library, loaded only where there is a terminal to draw on.
  const { SingleBar } = createRequire(import.meta.url)('cli-progress') as typeof import('cli-progress')
  const format = total === undefined ? '{value} reports: {counts}' : '{bar} {value}/{total}: {counts}'
  const single = new SingleBar({
    format,
    barsize: BAR_COLUMNS,
    // The summary takes its place.
    clearOnComplete: true,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    // A signal is the command's own affair: it stops in good order and prints where to go on.
    gracefulExit: false,
    stream: process.stderr,
  })
  let done = 0
  let counted = ''
  const start = (): void => single.start(total ?? 0, done, { counts: counted })
  start()
  return {
    update: (counts) => {
      done = counts.added + counts.known + counts.failed
      counted = countsText(counts)
      single.update(done, { counts: counted })
    },
    say: (line) => {
      // The bar goes back to where it began when it stops, and would write over the line.
      single.stop()
      note(line)
      start()
    },
    stop: () => single.stop(),
  }
}

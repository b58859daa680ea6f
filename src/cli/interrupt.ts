/**
 * What does Ctrl-C do? Only commands that can stop in good order ask for this; all others end at once, as a program
 * does that never heard of signals.
 */
import { constants } from 'node:os'

export interface Interruption {
  readonly signal: AbortSignal
  /** 128 and the number of the signal (130 for Ctrl-C), or `undefined` as long as there was none. */
  exitCode(): number | undefined
}

/** A terminal and the process that started this one may both pass the same Ctrl-C on; a person is slower than that. */
const SECOND_AFTER_MS = 300

/** The first signal asks to stop, a second one ends the process where it is. */
export function interruption(): Interruption {
  const controller = new AbortController()
  let exit: number | undefined
  let firstAt = 0
  const stop = (signal: NodeJS.Signals): void => {
    if (exit === undefined) {
      exit = 128 + constants.signals[signal]
      firstAt = performance.now()
      controller.abort()
    } else if (performance.now() - firstAt > SECOND_AFTER_MS) process.exit(exit)
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  return { signal: controller.signal, exitCode: () => exit }
}

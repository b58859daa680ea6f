/**
 * How does a run end? With an exit code of the table and never with a stack trace: a Failure is one line, a reader that
 * went away is success, and a fault of the program is one line that asks for a report (`TOCSIN_DEBUG=1` shows the stack).
 */
import { failureCodes, isFailure } from '../model/index.ts'
import { failureLine, note, noteStack, OutputClosed, oneLine } from './output.ts'
import { runCommandLine } from './program.ts'

/** What EX_SOFTWARE is to sysexits: the program itself is at fault. */
const EXIT_FAULT = 70

/** Runs one command line and ends the process. */
export async function main(args: readonly string[]): Promise<void> {
  process.stderr.on('error', () => {})
  process.on('uncaughtException', (error) => process.exit(exitOf(error)))
  let code: number
  try {
    code = await runCommandLine(args, process.env)
  } catch (error) {
    code = exitOf(error)
  }
  // All output has been handed over by now; a connection that is kept alive must not keep the person waiting.
  process.exit(code)
}

/** Tells the person what went wrong, and returns the exit code for it. */
function exitOf(error: unknown): number {
  if (error instanceof OutputClosed) return 0
  if (isFailure(error)) {
    note(failureLine(error))
    noteStack(error)
    return failureCodes[error.code].exit
  }
  note(`tocsin: this is a fault of the program, please report it: ${oneLine(String(error))}`)
  noteStack(error)
  return EXIT_FAULT
}
